// SPDX-License-Identifier: GPL-3.0-or-later
#include "Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

void install(QList<QTranslator*>& installed, const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder) && QCoreApplication::installTranslator(translator))
        installed.append(translator);
    else
        delete translator;
}

} // namespace

QList<QTranslator*> installLanguage()
{
    QList<QTranslator*> installed;
    install(installed, QLocale(QLocale::English), u"lanekeeper"_s, u":/i18n"_s);
    if (QLocale().language() == QLocale::English)
        return installed;
    install(installed, QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(installed, QLocale(), u"lanekeeper"_s, u":/i18n"_s);
    return installed;
}

} // namespace gui
