// SPDX-License-Identifier: GPL-3.0-or-later
#include "Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

void install(QCoreApplication& application, const QLocale& locale)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, u"lanekeeper"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installLanguage(QCoreApplication& application)
{
    install(application, QLocale(QLocale::English));
    if (QLocale().language() != QLocale::English)
        install(application, QLocale());
}

} // namespace gui
