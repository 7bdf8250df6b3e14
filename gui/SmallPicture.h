// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace gui {

/// The same picture with a table of at most 256 colours: the most frequent ones stay, the rest (the rims of letters)
/// become the nearest of these. A third of the bytes as a PNG.
[[nodiscard]] QImage withFewColors(const QImage& picture);

} // namespace gui
