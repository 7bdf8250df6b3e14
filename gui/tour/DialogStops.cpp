// SPDX-License-Identifier: GPL-3.0-or-later
#include "AboutDialog.h"
#include "HelpDialog.h"
#include "MainWindow.h"
#include "TourGround.h"
#include "TourStop.h"
#include "dialogs/AddNodeDialog.h"
#include "dialogs/ChoiceList.h"
#include "dialogs/GiveDriveDialog.h"
#include "dialogs/GuestAnswerDialog.h"

#include <QAbstractButton>
#include <memory>

/// Dialogs that a person opens.

using namespace Qt::StringLiterals;

namespace gui {
namespace {

/// The assistant step by step; it stays open between the stops.
TourStops giveStops(TourGround& ground)
{
    auto dialog = std::make_shared<GiveDriveDialog*>(nullptr);
    const auto shown = [dialog] { return *dialog; };
    const auto ready = [] { return true; };
    const auto open = [&ground, dialog] {
        *dialog = new GiveDriveDialog(ground.workbench(), ground.node(u"twins"_s), {}, &ground.window());
        (*dialog)->open();
    };
    const auto choose = [dialog](const QString& list, const QString& key) {
        return [dialog, list, key] { (*dialog)->findChild<ChoiceList*>(list)->choose(key); };
    };
    const auto press = [dialog](const QString& button) { return [dialog, button] { (*dialog)->findChild<QAbstractButton*>(button)->click(); }; };
    return {{u"dialog-give"_s, open, ready, shown},
            {u"dialog-give-drive"_s, choose(u"drives"_s, u"0000:04:00.0"_s), ready, shown},
            {{}, press(u"next"_s)},
            {u"dialog-give-vm"_s, choose(u"machines"_s, u"100"_s), ready, shown},
            {u"dialog-give-options"_s, press(u"options"_s), ready, shown},
            {{}, [dialog] { (*dialog)->close(); }}};
}

} // namespace

TourStops windowDialogStops(TourGround& ground)
{
    TourStops stops = dialogStops(u"dialog-about"_s, [&ground] { return new AboutDialog(&ground.window()); });
    stops += dialogStops(u"dialog-help"_s, [&ground] { return new HelpDialog(&ground.window()); });
    stops += dialogStops(u"dialog-add-node"_s, [&ground] { return new AddNodeDialog(ground.workbench(), &ground.window()); });
    stops += giveStops(ground);
    stops += dialogStops(u"dialog-guest-answer"_s, [&ground] { return new GuestAnswerDialog(u"VM 100 truenas"_s, &ground.window()); });
    return stops;
}

} // namespace gui
