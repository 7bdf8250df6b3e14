// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalNames.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSysInfo>
#include <array>
#include <pwd.h>
#include <unistd.h>

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
    std::array<char, 4096> buffer;
    passwd entry{};
    passwd* found = nullptr;
    getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found);
    const QString user = found ? QString::fromLocal8Bit(found->pw_name) : QString::number(geteuid());
    return user + u'@' + QSysInfo::machineHostName();
}

} // namespace gui
