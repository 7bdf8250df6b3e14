// SPDX-License-Identifier: GPL-3.0-or-later
#include "LeaveQuestion.h"

#include "application/Workbench.h"
#include "models/ShownText.h"
#include "node/ListText.h"

#include <QCoreApplication>

namespace gui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)
};

} // namespace

std::optional<ConfirmDialog::Texts> questionBeforeLeaving(const Workbench& workbench)
{
    QStringList changed;
    QStringList measured;
    for (const auto id : workbench.nodes()) {
        const NodeState& state = workbench.state(id);
        if (state.isApplying)
            changed.append(shownLine(state.title));
        if (state.measuring)
            measured.append(shownLine(state.title));
    }
    if (!changed.isEmpty())
        return ConfirmDialog::Texts{Text::tr("A node is being changed"), Text::tr("A change of %1 is being applied.").arg(backend::listText(changed)),
                                    Text::tr("Leaving waits for the end of the step that runs and stops there. "
                                             "History then says what was done and offers the way back."),
                                    Text::tr("&Stop after this step and leave"), Text::tr("&Keep going")};
    if (!measured.isEmpty())
        return ConfirmDialog::Texts{Text::tr("A measurement runs"), Text::tr("The measurement on %1 is not at its end.").arg(backend::listText(measured)),
                                    Text::tr("It goes on there without this program. What it measures is fetched when Lanekeeper "
                                             "is started again and connected to that node."),
                                    Text::tr("&Leave, fetch it later"), Text::tr("&Stay")};
    return {};
}

} // namespace gui
