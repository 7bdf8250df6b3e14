// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimeText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui::TimeText {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

bool isToday(const QDateTime& time) { return time.toLocalTime().date() == QDate::currentDate(); }

} // namespace

QString clock(const QDateTime& time) { return QLocale().toString(time.toLocalTime().time(), u"HH:mm"_s); }

QString seconds(const QDateTime& time) { return QLocale().toString(time.toLocalTime().time(), u"HH:mm:ss"_s); }

QString day(const QDateTime& time) { return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat); }

QString shortDay(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime().date(), Text::tr("d MMM", "day and month as QLocale writes them"));
}

QString moment(const QDateTime& time) { return time.isValid() ? u"%1 %2"_s.arg(day(time), clock(time)) : QString(); }

QString shortMoment(const QDateTime& time) { return time.isValid() ? u"%1 %2"_s.arg(shortDay(time), clock(time)) : QString(); }

QString clockOrDay(const QDateTime& time) { return isToday(time) ? clock(time) : shortDay(time); }

QString clockOrMoment(const QDateTime& time) { return isToday(time) ? clock(time) : moment(time); }

} // namespace gui::TimeText
