// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text from a node in places where Qt would read markup or mnemonics into it.
namespace gui::PlainText {

[[nodiscard]] QString toolTip(const QString& text); ///< shown as it stands, never as rich text
[[nodiscard]] QString label(const QString& text);   ///< for buttons and tabs: "&" stays an "&"

} // namespace gui::PlainText
