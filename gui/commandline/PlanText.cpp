// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanText.h"

#include "AdviceText.h"
#include "Console.h"
#include "Json.h"
#include "SnapshotText.h"
#include "Text.h"
#include "plan/Diff.h"
#include "plan/StepCommands.h"
#include "plan/Planner.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Error;
using backend::Plan;

namespace {

QByteArray diffOf(const Plan& plan)
{
    QByteArray diff;
    for (const auto& step : plan.steps)
        for (const auto& change : backend::textChanges(step))
            diff += backend::unifiedDiff(change.path, change.before, change.after);
    return diff;
}

/// The name stands beside the first line only.
void addRows(QList<QStringList>& rows, const QString& name, const QStringList& commands)
{
    const QStringList lines = commands.isEmpty() ? QStringList() : commands.join(u'\n').split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        rows.append({i == 0 ? name : QString(), lines[i]});
}

void printSteps(Console& console, const Plan& plan)
{
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const auto& step = plan.steps[i];
        console.line();
        console.paragraph(step.title, 3, u"%1."_s.arg(i + 1));
        console.paragraph(step.why, 3);
        QList<QStringList> rows;
        if (std::holds_alternative<backend::WriteFiles>(step.action)) { // the diff below says the rest
            for (const auto& change : backend::textChanges(step))
                rows.append({Text::tr("file:"), change.path});
        } else {
            addRows(rows, Text::tr("command:"), backend::commandLines(step));
            addRows(rows, Text::tr("undo:"), backend::undoLines(step));
        }
        console.lines(aligned(rows), 3);
    }
}

void printText(Console& console, const Plan& plan, const backend::NodeSnapshot& snapshot)
{
    console.line(Text::tr("On %1:").arg(nameOf(snapshot)));
    for (const QString& sentence : plan.sentences)
        console.paragraph(sentence);
    if (plan.isRefused()) {
        printFindings(console, Text::tr("This is refused, because:"), plan.refused);
        return;
    }
    if (plan.steps.isEmpty())
        console.paragraph(Text::tr("There is nothing to do: it is already so."));
    printFindings(console, Text::tr("To know before:"), plan.warnings);
    if (!plan.steps.isEmpty())
        printAdvice(console, plan, snapshot);
    printSteps(console, plan);
    if (!plan.steps.isEmpty()) {
        console.line();
        console.document(diffOf(plan));
        console.line();
    }
}

} // namespace

void printPlan(Console& console, const Plan& plan, const backend::NodeSnapshot& snapshot, Form form)
{
    switch (form) {
    case Form::Json: {
        QJsonObject answer = jsonOf(plan);
        answer.insert(u"advice"_s, adviceJson(plan, snapshot));
        console.json(answer);
        break;
    }
    case Form::Script:
        if (!plan.isRefused())
            console.document(backend::shellScript(plan, snapshot.host.hostName));
        break;
    case Form::Diff: console.document(diffOf(plan)); break;
    case Form::Text: printText(console, plan, snapshot); break;
    }
}

Error refusal(const Plan& plan)
{
    QStringList evidence;
    for (const auto& finding : plan.refused)
        evidence += u"%1 (%2): %3"_s.arg(finding.id, textOf(finding.subject), finding.sentence);
    return {Error::Kind::Refused, Text::tr("Refused; nothing was changed."), evidence.join(u'\n')};
}

} // namespace gui::commandline
