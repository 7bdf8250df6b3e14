// SPDX-License-Identifier: GPL-3.0-or-later
#include "TourStop.h"

#include "TourGround.h"

#include <QDialog>
#include <memory>

namespace gui {

TourStop pageStop(TourGround& ground, const QString& name, const QString& demo, const QString& page, const std::function<void()>& arrange)
{
    return {name,
            [&ground, demo, page, arrange] {
                ground.show(demo, page);
                if (arrange)
                    arrange();
            },
            [&ground, demo] { return ground.isConnected(demo); }};
}

TourStops dialogStops(const QString& name, const std::function<QDialog*()>& make)
{
    auto shown = std::make_shared<QDialog*>(nullptr);
    const auto open = [shown, make] {
        *shown = make();
        (*shown)->open();
    };
    return {{name, open, [] { return true; }, [shown] { return *shown; }}, {{}, [shown] { (*shown)->close(); }}};
}

TourStops pressedStops(TourGround& ground, const QString& name, const QString& button)
{
    return {{name, [&ground, button] { ground.press(button); }, [&ground] { return ground.dialog() != nullptr; },
             [&ground] { return ground.dialog(); }},
            {{},
             [&ground] {
                 if (QDialog* open = ground.dialog())
                     open->close();
             },
             [&ground] { return ground.dialog() == nullptr; }}};
}

} // namespace gui
