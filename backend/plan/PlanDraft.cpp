// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanDraft.h"

#include "ConfigText.h"
#include "assessment/Holding.h"
#include "assessment/NextStart.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanDraft)
};

QString whyFor(const SetVmOptions& action, const QStringList& reasons)
{
    const bool namesDrives = std::any_of(action.changes.begin(), action.changes.end(),
                                         [](const VmOptionChange& each) { return isHostpciKey(each.key); });
    QStringList sentences;
    if (!givenDevices(action).isEmpty())
        sentences.append(Text::tr("Proxmox takes the drive from the host when the VM starts; nothing else on the "
                                  "node changes."));
    else if (namesDrives)
        sentences.append(
            Text::tr("The VM starts without the drive from then on; nothing else on the node changes."));
    else if (reasons.isEmpty())
        sentences.append(Text::tr("Only settings of the VM change, and no device."));
    sentences += reasons;
    const bool waits = std::any_of(action.changes.begin(), action.changes.end(),
                                   [](const VmOptionChange& each) { return !isTakenOnAtOnce(each.key); });
    if (action.machineRuns && waits)
        sentences.append(Text::tr("The VM runs, so the change waits until it has been stopped and started."));
    return sentencesText(sentences);
}

} // namespace

bool countsAsRunning(const VirtualMachine& machine)
{
    return machine.isRunning.value_or(true);
}

const PlanDraft::Part* PlanDraft::find(int vmid) const
{
    const auto place = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&](const Part& each) { return each.vmid == vmid; });
    return place == m_parts.end() ? nullptr : &*place;
}

PlanDraft::Part& PlanDraft::part(int vmid)
{
    if (find(vmid) == nullptr)
        m_parts.append(Part{vmid, {}, {}, {}, {}});
    return *std::find_if(m_parts.begin(), m_parts.end(),
                         [&](const Part& each) { return each.vmid == vmid; });
}

VmConfig PlanDraft::config(int vmid) const
{
    const VirtualMachine& machine = *m_snapshot.machine(vmid);
    const Part* drafted = find(vmid);
    if (drafted == nullptr)
        return machine.config;
    return VmConfig::parse(
        changedText(machine.config.bytes, drafted->changes, countsAsRunning(machine)),
        machine.config.digest);
}

std::optional<QString> PlanDraft::value(int vmid, const QString& key) const
{
    return nextValue(config(vmid), key);
}

void PlanDraft::set(int vmid, const QString& key, const std::optional<QString>& value)
{
    auto& changes = part(vmid).changes;
    const auto known = std::find_if(changes.begin(), changes.end(),
                                    [&](const VmOptionChange& each) { return each.key == key; });
    if (known != changes.end())
        known->after = value;
    else
        changes.append({key, nextValue(m_snapshot.machine(vmid)->config, key), value});
}

void PlanDraft::record(int vmid, const DeviceIdentity& device, const QString& title)
{
    Part& drafted = part(vmid);
    if (!drafted.devices.contains(device))
        drafted.devices.append(device);
    entitle(vmid, title);
}

void PlanDraft::entitle(int vmid, const QString& title)
{
    QStringList& titles = part(vmid).titles;
    if (!titles.contains(title))
        titles.append(title);
}

void PlanDraft::explain(int vmid, const QString& sentence)
{
    QStringList& reasons = part(vmid).reasons;
    if (!sentence.isEmpty() && !reasons.contains(sentence))
        reasons.append(sentence);
}

Step PlanDraft::stepFrom(const Part& part) const
{
    const VirtualMachine& machine = *m_snapshot.machine(part.vmid);
    SetVmOptions action;
    action.vmid = machine.vmid;
    action.machineTitle = machine.title();
    action.configPath = machine.configFile();
    action.configBefore = machine.config.bytes;
    action.digest = machine.config.digest;
    action.devices = part.devices;
    action.machineRuns = countsAsRunning(machine);
    for (const VmOptionChange& change : part.changes)
        if (change.before != change.after)
            action.changes.append(change);
    const QString title =
        part.titles.size() == 1 ? part.titles.first() : Text::tr("Change %1").arg(machine.title());
    return {title, whyFor(action, part.reasons), action};
}

QList<Step> PlanDraft::steps() const
{
    QList<Step> steps;
    for (const Part& part : m_parts) {
        const Step step = stepFrom(part);
        if (!std::get<SetVmOptions>(step.action).changes.isEmpty())
            steps.append(step);
    }
    return steps;
}

} // namespace backend
