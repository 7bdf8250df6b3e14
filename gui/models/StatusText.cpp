// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusText.h"

#include "LinkText.h"
#include "TimeText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace gui::StatusText {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

QString ageText(qint64 seconds)
{
    const auto minutes = static_cast<int>(seconds / 60);
    if (minutes < 1)
        return {};
    if (minutes < 60)
        return Text::tr(", %1 min ago").arg(QLocale().toString(minutes));
    return Text::tr(", %1 h ago").arg(QLocale().toString(minutes / 60));
}

} // namespace

bool isOld(const NodeState& state) { return LinkText::isOld(state); }

QString now(const QDateTime& readAt, const QDateTime& clock, bool isOld)
{
    if (!readAt.isValid())
        return Text::tr("not read yet");
    const qint64 age = readAt.secsTo(clock);
    if (isOld || age >= 24 * 3600)
        return Text::tr("as of %1").arg(TimeText::shortMoment(readAt));
    return Text::tr("read at %1").arg(TimeText::seconds(readAt)) + ageText(age);
}

QString next(const NodeState& state)
{
    if (state.isApplying)
        return Text::tr("being applied");
    if (state.measuring)
        return Text::tr("being measured, %1 %").arg(state.measuring->percent());
    if (!state.plan)
        return Text::tr("nothing planned");
    if (state.plan->isRefused())
        return Text::tr("planned, but refused");
    if (!state.plan->undoes.isEmpty())
        return Text::tr("undo under review");
    if (state.plan->steps.isEmpty())
        return Text::tr("planned, nothing needs changing");
    return Text::tr("%n change(s) planned", nullptr, static_cast<int>(state.draft.size()));
}

QString back(const NodeState& state)
{
    const auto last = std::find_if(state.history.cbegin(), state.history.cend(),
                                   [](const auto& entry) { return entry.canBeUndone(); });
    if (last == state.history.cend())
        return Text::tr("nothing to undo");
    return Text::tr("last change %1 can be undone").arg(TimeText::shortDay(last->startedAt));
}

} // namespace gui::StatusText
