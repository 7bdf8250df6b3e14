// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui {

/// Tells the desktop that something long has ended (org.freedesktop.Notifications). Does not wait, and does
/// nothing where there is no such desktop.
void tellDesktop(const QString& title, const QString& sentence);

} // namespace gui
