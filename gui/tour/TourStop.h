// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

class QDialog;
class QWidget;

namespace gui {

class TourGround;

/// A place to look at: brought about by `arrange`, worth a picture once `isReady`. One without a name is
/// only waited for.
struct TourStop {
    QString name;
    std::function<void()> arrange;
    std::function<bool()> isReady = [] { return true; };
    std::function<QWidget*()> subject = {}; ///< empty: the window
};
using TourStops = QList<TourStop>;

/// A page of a demo node, once that is connected; `arrange` does the rest there.
[[nodiscard]] TourStop pageStop(TourGround& ground, const QString& name, const QString& demo, const QString& page,
                                const std::function<void()>& arrange = {});
/// A dialog, which is closed behind it.
[[nodiscard]] TourStops dialogStops(const QString& name, const std::function<QDialog*()>& make);
/// A dialog that a button of the window opens.
[[nodiscard]] TourStops pressedStops(TourGround& ground, const QString& name, const QString& button);

// The whole way, a file each; later ones stand on what the earlier ones brought about.
[[nodiscard]] TourStops firstStops(TourGround& ground);     ///< nothing, then every demo node's overview
[[nodiscard]] TourStops hardwareStops(TourGround& ground);
[[nodiscard]] TourStops emptyStops(TourGround& ground);     ///< pages before anything was done
[[nodiscard]] TourStops measuringStops(TourGround& ground); ///< what is asked, and a measurement that goes on
[[nodiscard]] TourStops planStops(TourGround& ground);
[[nodiscard]] TourStops restartStops(TourGround& ground);   ///< a change that waits for its restart
[[nodiscard]] TourStops proofStops(TourGround& ground);
[[nodiscard]] TourStops secondMeasuringStops(TourGround& ground); ///< only begins it
[[nodiscard]] TourStops windowDialogStops(TourGround& ground);
[[nodiscard]] TourStops hostDialogStops(TourGround& ground);
[[nodiscard]] TourStops listStops(TourGround& ground);      ///< nodes that are not connected
[[nodiscard]] TourStops comparisonStops(TourGround& ground);

} // namespace gui
