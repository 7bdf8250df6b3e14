// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanText.h"

#include "JournalText.h"
#include "ShownText.h"
#include "node/ListText.h"
#include "plan/Diff.h"
#include "plan/StepCommands.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::PlanText {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString joined(const QList<Concerned>& machines)
{
    QStringList titles;
    for (const auto& machine : machines)
        titles.append(machine.title);
    return backend::listText(titles);
}

/// VMs that the plan shuts down or starts itself, by their titles.
template <typename Action>
QList<Concerned> poweredBy(const backend::Plan& plan, bool runs)
{
    QList<Concerned> machines;
    for (const auto& step : plan.steps)
        if (const auto* action = std::get_if<Action>(&step.action))
            machines.append({shownLine(action->machineTitle), runs});
    return machines;
}

QString guestEffect(const backend::Plan& plan)
{
    const QList<Concerned> restarted = poweredBy<backend::ShutDownMachine>(plan, true);
    QList<Concerned> started = poweredBy<backend::StartMachine>(plan, false);
    started.removeIf([&](const Concerned& each) { return restarted.contains(Concerned{each.title, true}); });
    QList<Concerned> running;
    QList<Concerned> stopped;
    for (const auto& machine : concerned(plan))
        if (!restarted.contains(machine) && !started.contains(machine))
            (machine.runs ? running : stopped).append(machine);
    QStringList sentences;
    if (!restarted.isEmpty())
        sentences.append(Text::tr("Shut down and started: %1.").arg(joined(restarted)));
    if (!started.isEmpty())
        sentences.append(Text::tr("Started: %1.").arg(joined(started)));
    if (running.size() == 1)
        sentences.append(Text::tr("%1 keeps running and changes when it is stopped and started again.")
                             .arg(joined(running)));
    else if (!running.isEmpty())
        sentences.append(Text::tr("%1 keep running and change when they are stopped and started again.")
                             .arg(joined(running)));
    if (!stopped.isEmpty())
        sentences.append(Text::tr("%1: from the next start on.").arg(joined(stopped)));
    return backend::sentencesText(sentences);
}

struct SentenceFor {
    QString operator()(const backend::GiveDrive& gift) const
    {
        return Text::tr("Give the drive %1 to VM %2.").arg(gift.drive).arg(gift.vmid);
    }
    QString operator()(const backend::TakeBackDrive& takeBack) const
    {
        return Text::tr("Take the drive %1 back.").arg(takeBack.drive);
    }
    QString operator()(const backend::ReleaseDrive& release) const
    {
        return Text::tr("Release the drive %1 from the host now.").arg(release.drive);
    }
    QString operator()(const backend::EnableIommu&) const { return Text::tr("Switch the IOMMU on."); }
    QString operator()(const backend::TidyUp&) const { return Text::tr("Tidy up what guides left."); }
    QString operator()(const backend::DirectHostDevices&) const
    {
        return Text::tr("Let the host’s own devices past the IOMMU.");
    }
    QString operator()(const backend::SplitGroup& split) const
    {
        return Text::tr("Put the drive %1 into a group of its own, by pretence.").arg(split.drive);
    }
    QString operator()(const backend::GuardStarts& guard) const
    {
        return Text::tr("Check the devices of VM %1 before every start.").arg(guard.vmid);
    }
};

Consequence ofRefusal(const backend::Plan& plan)
{
    const auto count = static_cast<int>(plan.refused.size());
    return {State::Blocked,
            count == 1 ? Text::tr("One thing speaks against it.")
                       : Text::tr("%n things speak against it.", nullptr, count),
            Text::tr("Nothing was changed, and nothing can be applied.")};
}

} // namespace

QString headline(const NodeState& state)
{
    if (!state.plan)
        return Text::tr("Nothing is planned for %1").arg(shownLine(state.title));
    const backend::Plan& plan = *state.plan;
    if (plan.isRefused() && !plan.undoes.isEmpty())
        return Text::tr("This change of %1 cannot be taken back as it stands").arg(shownLine(state.title));
    if (plan.isRefused())
        return Text::tr("This would hurt %1, so it cannot be applied").arg(shownLine(state.title));
    if (!plan.undoes.isEmpty())
        return Text::tr("Taking back a change on %1").arg(shownLine(state.title));
    if (plan.steps.isEmpty())
        return Text::tr("Nothing needs changing: %1 is already as planned").arg(shownLine(state.title));
    const auto count = static_cast<int>(plan.sentences.size());
    if (count == 1)
        return Text::tr("One change is planned for %1").arg(shownLine(state.title));
    return Text::tr("%n changes are planned for %1", nullptr, count).arg(shownLine(state.title));
}

QStringList sentences(const NodeState& state)
{
    const QStringList planned = state.plan ? state.plan->sentences : QStringList();
    // What is left of an undo that is refused is not what a person asked for.
    if (state.plan && state.plan->isRefused() && !state.plan->undoes.isEmpty())
        for (const auto& entry : state.history)
            if (entry.id == state.plan->undoes)
                return {Text::tr("Take back: %1.").arg(JournalText::title(entry))};
    if (state.draft.isEmpty() || planned.size() == state.draft.size())
        return planned;
    // A refused plan may leave out what it could not even plan; what a person wanted stays listed.
    QStringList wanted;
    for (const auto& intent : state.draft)
        wanted.append(std::visit(SentenceFor{}, intent));
    return wanted;
}

QString note(const backend::Step& step)
{
    struct Note {
        QString operator()(const backend::SetVmOptions& each) const
        {
            const auto count = static_cast<int>(each.changes.size());
            return count == 1 ? Text::tr("one setting") : Text::tr("%n settings", nullptr, count);
        }
        QString operator()(const backend::ChangeMapping&) const { return Text::tr("mapping"); }
        QString operator()(const backend::WriteFiles& each) const
        {
            const auto count = static_cast<int>(each.files.size());
            return count == 1 ? Text::tr("one file") : Text::tr("%n files", nullptr, count);
        }
        QString operator()(const backend::RenewBoot& each) const
        {
            const bool isOfImages = each.what == backend::RenewBoot::What::Initramfs
                || each.what == backend::RenewBoot::What::OneInitramfs;
            return isOfImages ? Text::tr("boot images") : Text::tr("boot menu");
        }
        QString operator()(const backend::BindFunction&) const { return Text::tr("driver"); }
        QString operator()(const backend::RestartNode&) const { return Text::tr("restart"); }
        QString operator()(const backend::ArmGuard&) const { return Text::tr("guard"); }
        QString operator()(const backend::EndGuard&) const { return Text::tr("guard"); }
        QString operator()(const backend::ShutDownMachine&) const { return Text::tr("shutdown"); }
        QString operator()(const backend::StartMachine& each) const
        {
            return each.taken.isEmpty() ? Text::tr("start") : Text::tr("guarded start");
        }
    };
    return std::visit(Note{}, step.action);
}

QString changedLines(int count, QChar sign)
{
    return count == 0 ? QString() : sign + QString::number(count);
}

Consequence consequence(const NodeState& state)
{
    if (!state.plan)
        return {State::Note, Text::tr("Nothing is planned."), {}};
    const backend::Plan& plan = *state.plan;
    if (plan.isRefused())
        return ofRefusal(plan);
    if (plan.steps.isEmpty())
        return {State::Ready, Text::tr("There is nothing to do."), {}};
    const QString node = shownLine(state.title);
    const QString safety = Text::tr("Nothing is erased, all can be undone.");
    if (plan.needsReboot)
        return {State::Attention, Text::tr("One restart of %1, and all its guests stop for it.").arg(node), safety};
    const QString guests = guestEffect(plan);
    return {State::Ready, Text::tr("No restart of %1. %2").arg(node, guests).trimmed(), safety};
}

QString whyNot(const NodeState& state)
{
    using Link = NodeState::Link;
    const QString node = shownLine(state.title);
    if (!state.plan || state.plan->isRefused() || state.plan->steps.isEmpty())
        return Text::tr("There is nothing to apply.");
    if (state.node.isPaste())
        return Text::tr("%1 is pasted output: it can be looked at, and nothing can be applied to a file.").arg(node);
    if (!state.node.canChange())
        return Text::tr("%1 is a capture: it can be planned on, and nothing can be applied to a file.").arg(node);
    if (state.isApplying)
        return Text::tr("A plan is being applied to %1.").arg(node);
    if (state.link == Link::Connecting || state.link == Link::Reading)
        return Text::tr("%1 is being read; this takes a moment.").arg(node);
    if (state.link != Link::Connected)
        return Text::tr("%1 does not answer now. Read it again before you apply.").arg(node);
    return state.problem ? state.problem->message : QString();
}

QList<Concerned> concerned(const backend::Plan& plan)
{
    QList<Concerned> machines;
    for (const auto& step : plan.steps) {
        const auto* options = std::get_if<backend::SetVmOptions>(&step.action);
        if (options == nullptr)
            continue;
        const Concerned machine{shownLine(options->machineTitle), options->machineRuns};
        if (!machines.contains(machine))
            machines.append(machine);
    }
    std::stable_sort(machines.begin(), machines.end(), [](const auto& a, const auto& b) { return a.runs > b.runs; });
    return machines;
}

QString asText(const backend::Plan& plan)
{
    QString text;
    for (const auto& sentence : plan.sentences)
        text += sentence + u'\n';
    int number = 0;
    for (const auto& step : plan.steps) {
        text += u"\n%1. %2\n"_s.arg(++number).arg(step.title);
        text += step.why.isEmpty() ? QString() : step.why + u'\n';
        for (const auto& change : backend::textChanges(step))
            text += QString::fromUtf8(backend::unifiedDiff(change.path, change.before, change.after));
        if (const auto lines = backend::commandLines(step); !lines.isEmpty())
            text += Text::tr("Command: %1").arg(lines.join(u'\n')) + u'\n';
        if (const auto lines = backend::undoLines(step); !lines.isEmpty())
            text += Text::tr("Undo: %1").arg(lines.join(u'\n')) + u'\n';
    }
    return text;
}

std::optional<int> machineToProve(const backend::JournalEntry& entry)
{
    if (!entry.undoes.isEmpty())
        return {};
    for (const auto& intent : entry.intents)
        if (const auto* gift = std::get_if<backend::GiveDrive>(&intent))
            return gift->vmid;
    return {};
}

} // namespace gui::PlanText
