// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalNames.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace gui {

QString newJournalId()
{
    const auto time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const auto random = QRandomGenerator::global()->bounded(0x10000);
    return u"%1-%2"_s.arg(time).arg(random, 4, 16, QLatin1Char('0'));
}

QString personAtComputer()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("LOGNAME", u"unknown"_s);
    return user + u'@' + QSysInfo::machineHostName();
}

} // namespace gui
