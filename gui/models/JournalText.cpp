// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalText.h"

#include "ShownText.h"
#include "TimeText.h"
#include "application/JournalNames.h"
#include "node/ListText.h"
#include "plan/StepCommands.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::JournalText {
namespace {

using backend::JournalEntry;
using backend::StepRecord;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

bool mayHaveActed(const StepRecord& record)
{
    return record.state == StepRecord::State::Done || record.state == StepRecord::State::Begun
        || record.state == StepRecord::State::Failed;
}

bool isGuard(const backend::Step& step) { return std::holds_alternative<backend::ArmGuard>(step.action); }

bool isGuardGone(const JournalEntry& entry)
{
    return std::any_of(entry.steps.begin(), entry.steps.end(), [](const StepRecord& each) {
        return std::holds_alternative<backend::EndGuard>(each.step.action) && each.state == StepRecord::State::Done;
    });
}

/// The steps that only the next start of the node makes count.
bool isAboutStarting(const backend::Step& step)
{
    return std::holds_alternative<backend::WriteFiles>(step.action)
        || std::holds_alternative<backend::RenewBoot>(step.action)
        || std::holds_alternative<backend::ArmGuard>(step.action)
        || std::holds_alternative<backend::EndGuard>(step.action)
        || std::holds_alternative<backend::RestartNode>(step.action);
}

} // namespace

QString title(const JournalEntry& entry)
{
    QString title = entry.sentences.isEmpty() ? Text::tr("A change without a description")
                                              : shownLine(entry.sentences.first());
    if (title.endsWith(u'.'))
        title.chop(1);
    if (entry.sentences.size() > 1)
        title = Text::tr("%1, and %2 more", "a change and the number of others")
                    .arg(title)
                    .arg(entry.sentences.size() - 1);
    return title;
}

QString icon(const JournalEntry& entry) { return entry.undoes.isEmpty() ? u"computer"_s : u"edit-undo"_s; }

Word result(const JournalEntry& entry, bool isRunning)
{
    switch (entry.state) {
    case JournalEntry::State::Open:
        if (isRunning)
            return {Text::tr("Running"), State::Running};
        return {entry.owesRestart() ? Text::tr("Owes a restart") : Text::tr("Interrupted"), State::Attention};
    case JournalEntry::State::Done:
        if (!entry.undoneBy.isEmpty())
            return {Text::tr("Taken back"), {}};
        return {entry.undoes.isEmpty() ? Text::tr("Done") : Text::tr("Taken back"), State::Ready};
    case JournalEntry::State::Stopped: return {Text::tr("Stopped"), State::Attention};
    case JournalEntry::State::TakenBack: return {Text::tr("Taken back"), {}};
    }
    return {};
}

Word result(const StepRecord& step)
{
    switch (step.state) {
    case StepRecord::State::Waiting: return {Text::tr("Waiting"), State::Waiting};
    case StepRecord::State::Begun: return {Text::tr("Running"), State::Running};
    case StepRecord::State::Done: return {Text::tr("Done"), State::Ready};
    case StepRecord::State::Failed: return {Text::tr("Failed"), State::Failed};
    case StepRecord::State::NotReached: return {Text::tr("Not reached"), State::Waiting};
    }
    return {};
}

QString day(const QDateTime& time)
{
    if (!time.isValid())
        return Text::tr("Without a date");
    const QDate date = time.toLocalTime().date();
    const QDate today = QDate::currentDate();
    if (date == today)
        return Text::tr("Today");
    if (date == today.addDays(-1))
        return Text::tr("Yesterday");
    return QLocale().toString(date, date.year() == today.year()
                                  ? Text::tr("d MMMM", "day and month, in Qt's date format")
                                  : Text::tr("d MMMM yyyy", "a date, in Qt's date format"));
}

QString when(const QDateTime& time)
{
    return time.isValid() ? TimeText::seconds(time) : QString();
}

QString took(const QDateTime& from, const QDateTime& to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    const double seconds = static_cast<double>(qMax<qint64>(0, from.msecsTo(to))) / 1000;
    if (seconds < 10)
        return Text::tr("%1\u00a0s").arg(QLocale().toString(seconds, 'f', 1));
    if (seconds < 90)
        return Text::tr("%1\u00a0s").arg(QLocale().toString(qRound(seconds)));
    return Text::tr("%1\u00a0min").arg(QLocale().toString(qRound(seconds / 60)));
}

QString wayBack(const JournalEntry& entry)
{
    QStringList commands;
    QStringList boot;
    for (auto record = entry.steps.crbegin(); record != entry.steps.crend(); ++record) {
        if (!mayHaveActed(*record) || (isGuard(record->step) && isGuardGone(entry)))
            continue;
        const QString lines = shownText(backend::undoLines(record->step).join(u'\n'));
        if (lines.isEmpty())
            continue;
        // Settings first, then what is made of them, then the restart: the same order both ways.
        if (isAboutStarting(record->step))
            boot.prepend(lines);
        else
            commands.append(lines);
    }
    return (commands + boot).join(u'\n');
}

QString commandLine(const backend::Step& step)
{
    if (std::holds_alternative<backend::WriteFiles>(step.action) || isGuard(step))
        return shownLine(step.title);
    return shownLine(backend::commandLines(step).join(u" && "_s));
}

QList<backend::TextChange> recordedChanges(const backend::StepRecord& step)
{
    QList<backend::TextChange> changes = backend::textChanges(step.step);
    if (changes.size() == 1 && !step.configAfter.isEmpty())
        changes.first().after = step.configAfter;
    return changes;
}

QString goingOn(const JournalEntry& entry)
{
    QStringList sentences;
    if (entry.who != personAtComputer())
        sentences.append(Text::tr("It is by %1 and may still run there; look first.").arg(shownLine(entry.who)));
    sentences.append(Text::tr("What took effect stays, and the rest is done. Each step proves again that all is as planned."));
    const bool restarts = std::any_of(entry.steps.begin(), entry.steps.end(), [](const StepRecord& each) {
        return std::holds_alternative<backend::RestartNode>(each.step.action) && each.state != StepRecord::State::Done;
    });
    if (restarts)
        sentences.append(Text::tr("%1 restarts, and its guests stop for that time.").arg(shownLine(entry.nodeName)));
    return backend::sentencesText(sentences);
}

QString receiptOnNode(const JournalEntry& entry)
{
    return u"/var/lib/lanekeeper/%1/entry.json"_s.arg(shownLine(entry.id));
}

} // namespace gui::JournalText
