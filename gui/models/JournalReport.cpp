// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalText.h"
#include "ShownText.h"
#include "plan/Diff.h"
#include "plan/StepCommands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui::JournalText {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

QString line(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString() : u"%1: %2\n"_s.arg(name, shownLine(value));
}

QString moment(const QDateTime& time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(); }

QString stepReport(int number, const backend::StepRecord& record)
{
    const backend::Step& step = record.step;
    QString text = u"\n%1. %2\n"_s.arg(number).arg(shownLine(step.title));
    text += line(Text::tr("Result"), result(record).text);
    text += line(Text::tr("Why"), step.why);
    if (!std::holds_alternative<backend::WriteFiles>(step.action)) { // the differences say it all
        text += line(Text::tr("Command"), backend::commandLines(step).join(u" && "_s));
        text += line(Text::tr("Undo"), backend::undoLines(step).join(u" && "_s));
    }
    text += line(Text::tr("Started"), moment(record.startedAt));
    text += line(Text::tr("Ended"), moment(record.endedAt));
    if (record.exitCode)
        text += line(Text::tr("Exit code"), QString::number(*record.exitCode));
    if (!record.output.isEmpty())
        text += Text::tr("Output") + u":\n"_s + shownText(record.output) + u'\n';
    for (const auto& change : recordedChanges(record))
        text += shownText(backend::unifiedDiff(change.path, change.before, change.after));
    return text;
}

} // namespace

QString report(const backend::JournalEntry& entry)
{
    QString text = title(entry) + u'\n' + QString(title(entry).size(), u'=') + u"\n\n"_s;
    text += line(Text::tr("Node"), entry.isSimulated ? Text::tr("%1 (simulated)").arg(entry.nodeName) : entry.nodeName);
    text += line(Text::tr("Entry"), entry.id);
    text += line(Text::tr("By"), entry.who);
    text += line(Text::tr("With"), entry.program);
    text += line(Text::tr("Started"), moment(entry.startedAt));
    text += line(Text::tr("Ended"), moment(entry.endedAt));
    text += line(Text::tr("Result"), result(entry, false).text);
    text += line(Text::tr("Stopped because"), entry.problem);
    text += line(Text::tr("Takes back"), entry.undoes);
    text += line(Text::tr("Taken back by"), entry.undoneBy);
    for (const auto& sentence : entry.sentences)
        text += u"- "_s + shownLine(sentence) + u'\n';
    int number = 0;
    for (const auto& record : entry.steps)
        text += stepReport(++number, record);
    return text;
}

} // namespace gui::JournalText
