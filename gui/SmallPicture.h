// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace gui {

/// The same picture with a table of at most 256 colours. Each pixel has the nearest of these, which is its own where
/// colours are few, and nearly its own else (the rims of letters). A third of the bytes as a PNG.
[[nodiscard]] QImage withFewColors(const QImage& picture);

} // namespace gui
