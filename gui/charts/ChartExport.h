// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

/// Pictures of charts, as they are seen, on the page's ground.
namespace gui::ChartExport {

[[nodiscard]] QByteArray toPng(QWidget& charts, double scale = 2); ///< empty: could not be made
[[nodiscard]] QByteArray toSvg(QWidget& charts);                   ///< lines and text, not a bitmap

} // namespace gui::ChartExport
