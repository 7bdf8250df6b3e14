// SPDX-License-Identifier: GPL-3.0-or-later
#include "Applying.h"

#include "Console.h"
#include "Help.h"
#include "Json.h"
#include "PlanText.h"
#include "Terminal.h"
#include "Text.h"
#include "application/NodeWork.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::ApplyOutcome;
using backend::Error;
using backend::JournalEntry;
using backend::Result;
using backend::StepRecord;

namespace {

QString stateWord(StepRecord::State state)
{
    switch (state) {
    case StepRecord::State::Waiting: return Text::tr("waiting");
    case StepRecord::State::Begun: return Text::tr("…");
    case StepRecord::State::Done: return Text::tr("done");
    case StepRecord::State::Failed: return Text::tr("failed");
    case StepRecord::State::NotReached: return Text::tr("not reached");
    }
    return {};
}

/// Says each change of a step's state once.
class StepNotes {
public:
    explicit StepNotes(Console& console)
        : m_console(console)
    {
    }

    void operator()(const JournalEntry& entry)
    {
        for (qsizetype i = 0; i < entry.steps.size(); ++i) {
            const auto& record = entry.steps[i];
            const auto before = m_said.value(i, StepRecord::State::Waiting);
            if (record.state != before)
                m_console.note(u"[%1/%2] %3: %4"_s.arg(i + 1).arg(entry.steps.size())
                                   .arg(record.step.title, stateWord(record.state)));
            m_said[i] = record.state;
        }
        if (entry.rescueSheet != m_rescueSheet)
            m_console.note(Text::tr("Should the node not come back, here is what to type at its screen: %1")
                               .arg(entry.rescueSheet));
        m_rescueSheet = entry.rescueSheet;
    }

private:
    Console& m_console;
    QMap<qsizetype, StepRecord::State> m_said;
    QString m_rescueSheet;
};

void printWayBack(const Call& call, const ApplyOutcome& outcome)
{
    const QString node = call.node->text();
    if (outcome.entry.owesRestart())
        call.console.note(Text::tr("Restart and go on: lanekeeper resume %1 --reboot. To take it back: lanekeeper undo %1 %2")
                              .arg(node, outcome.entry.id));
    else if (outcome.entry.state == JournalEntry::State::Open && !outcome.entry.id.isEmpty())
        call.console.note(Text::tr("The plan is still open. Go on with it: lanekeeper resume %1").arg(node));
    else if (outcome.entry.canBeUndone())
        call.console.note(Text::tr("The way back: lanekeeper undo %1 %2").arg(node, outcome.entry.id));
    else
        call.console.note(Text::tr("Nothing on the node was changed."));
}

void printEnd(const Call& call, const ApplyOutcome& outcome)
{
    if (outcome.problem) {
        printProblem(call.console, *outcome.problem);
        printWayBack(call, outcome);
        return;
    }
    // Not every verb that ends here has the option.
    if (call.options.optionNames().contains(u"json"_s))
        return;
    for (const StepRecord& each : outcome.entry.steps)
        if (std::holds_alternative<backend::StartMachine>(each.step.action) && !each.output.isEmpty())
            call.console.paragraph(each.output.trimmed().section(u'\n', -1));
    call.console.paragraph(Text::tr("Done. It is in the journal as %1.").arg(outcome.entry.id));
    if (outcome.entry.undoes.isEmpty())
        call.console.paragraph(Text::tr("To take it back: lanekeeper undo %1 %2")
                                   .arg(call.node->text(), outcome.entry.id));
}

/// "yes" is too little for some plans, and --yes as well.
std::optional<Error> untyped(const Call& call, const QString& toType)
{
    QString typed = call.options.optionNames().contains(u"typed"_s) ? call.options.value(u"typed"_s) : QString();
    const auto terminal = typed.isEmpty() ? Terminal::open() : nullptr;
    if (terminal) {
        terminal->write(Text::tr("This gives something up. To go on, type %1:").arg(toType) + u' ');
        typed = QString::fromUtf8(terminal->readLine(call.stop).value_or(QByteArray())).trimmed();
    }
    if (typed == toType)
        return std::nullopt;
    if (typed.isEmpty() && !terminal)
        return Error{Error::Kind::Usage,
                     Text::tr("There is no terminal to type at. Read the plan, then add --typed %1.").arg(toType), {}};
    return Error{Error::Kind::Cancelled, Text::tr("That was not %1; nothing was changed.").arg(toType), {}};
}

} // namespace

std::optional<Error> dissent(const Call& call, const QString& question)
{
    if (call.options.isSet(u"yes"_s))
        return std::nullopt;
    const auto terminal = Terminal::open();
    if (!terminal)
        return Error{Error::Kind::Usage,
                     Text::tr("There is no terminal to ask at. Read the plan, then add --yes."), {}};
    if (terminal->agrees(question, call.stop))
        return std::nullopt;
    return Error{Error::Kind::Cancelled, Text::tr("Left as it is; nothing was changed."), {}};
}

ExitCode report(Call& call,
                const std::function<ApplyOutcome(const std::function<void(const JournalEntry&)>&)>& work)
{
    const std::stop_callback stopping(call.stop, [&call] {
        call.console.note(Text::tr("Stopping after the step that runs now."));
    });
    const ApplyOutcome outcome = work(StepNotes(call.console));
    printEnd(call, outcome);
    return exitCodeFor(outcome);
}

Result<ExitCode> reviewAndApply(Call& call, ReturningShell& shell, const backend::NodeSnapshot& snapshot,
                                const backend::Plan& plan, Form form)
{
    printPlan(call.console, plan, snapshot, form);
    if (plan.isRefused())
        return tl::make_unexpected(refusal(plan));
    if (plan.steps.isEmpty())
        return ExitCode::Done;
    if (auto no = plan.toType.isEmpty() ? dissent(call, Text::tr("Apply this on %1?").arg(call.node->text()))
                                        : untyped(call, plan.toType))
        return tl::make_unexpected(std::move(*no));
    const auto laptop = call.laptop();
    return report(call, [&](const auto& progress) {
        return NodeWork::apply(shell, plan, *laptop, progress, call.stop, call.otherLines(shell));
    });
}

} // namespace gui::commandline
