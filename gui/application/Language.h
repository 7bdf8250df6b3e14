// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTranslator;

namespace gui {

/// Loads the texts of the language that QLocale names, English plurals below them, and what Qt itself
/// says where its own translations are installed. Call when there is an application, before the first
/// text is made. What was installed belongs to the application.
QList<QTranslator*> installLanguage();

} // namespace gui
