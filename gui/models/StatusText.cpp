// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusText.h"

#include "LinkText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::StatusText {
namespace {

QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("StatusText", text, nullptr, count);
}

QString ageText(qint64 seconds)
{
    const auto minutes = static_cast<int>(seconds / 60);
    if (minutes < 1)
        return {};
    if (minutes < 60)
        return tr(", %1 min ago").arg(QLocale().toString(minutes));
    return tr(", %1 h ago").arg(QLocale().toString(minutes / 60));
}

QString dayText(const QDateTime& time) { return QLocale().toString(time.toLocalTime(), u"d MMM"_s); }

} // namespace

bool isOld(const NodeState& state) { return LinkText::isOld(state); }

QString dateText(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    return u"%1 %2"_s.arg(dayText(time), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString now(const QDateTime& readAt, const QDateTime& clock, bool isOld)
{
    if (!readAt.isValid())
        return tr("not read yet");
    const qint64 age = readAt.secsTo(clock);
    if (isOld || age >= 24 * 3600)
        return tr("as of %1").arg(dateText(readAt));
    return tr("read at %1").arg(QLocale().toString(readAt.toLocalTime().time(), u"HH:mm:ss"_s)) + ageText(age);
}

QString next(const NodeState& state)
{
    if (state.isApplying)
        return tr("being applied");
    if (!state.plan)
        return tr("nothing planned");
    if (state.plan->isRefused())
        return tr("planned, but refused");
    if (!state.plan->undoes.isEmpty())
        return tr("undo under review");
    if (state.plan->steps.isEmpty())
        return tr("planned, nothing needs changing");
    return tr("%n change(s) planned", static_cast<int>(state.draft.size()));
}

QString back(const NodeState& state)
{
    const auto last = std::find_if(state.history.cbegin(), state.history.cend(),
                                   [](const auto& entry) { return entry.canBeUndone(); });
    if (last == state.history.cend())
        return tr("nothing to undo");
    return tr("last change %1 can be undone").arg(dayText(last->startedAt));
}

} // namespace gui::StatusText
