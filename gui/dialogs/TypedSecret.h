// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QLineEdit;

namespace gui {

/// Hides what is typed, and tells input methods to learn nothing of it.
void makeSecret(QLineEdit& field);
/// What was typed, as UTF-8; the field is empty afterwards and its text overwritten, as far as Qt
/// lets us reach it.
[[nodiscard]] QByteArray takeTyped(QLineEdit& field);

} // namespace gui
