// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace gui {

/// Loads the texts of the system's language, and English plurals below them. Call once, before the
/// first text is made.
void installLanguage(QCoreApplication& application);

} // namespace gui
