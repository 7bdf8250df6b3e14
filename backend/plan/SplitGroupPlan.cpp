// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planning.h"
#include "assessment/BlastRadius.h"
#include "assessment/MappingFit.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SplitGroupPlan)
};

Finding refusal(const QString& id, const Drive& drive, const QString& sentence, const QString& meaning,
                const QString& advice, const QList<Evidence>& evidence = {})
{
    return {id, Severity::Blocked, DriveSubject{drive.address}, sentence, meaning, advice, evidence};
}

/// The bridges above a drive that are in its group: those whose lack of ACS puts the drive there. The kernel
/// walks up from a device and stops at the first bridge from which everything is kept apart
/// (drivers/iommu/iommu.c, pci_device_group).
QList<const PciDevice*> portsOf(const NodeSnapshot& snapshot, const Drive& drive)
{
    QList<const PciDevice*> ports;
    const PciDevice* device = snapshot.device(drive.address);
    if (device == nullptr)
        return {};
    const auto group = device->iommuGroup;
    for (auto above = device->parent; above && ports.size() < 32;) {
        const PciDevice* bridge = snapshot.device(*above);
        if (bridge == nullptr)
            break;
        if (bridge->iommuGroup == group)
            ports.append(bridge);
        above = bridge->parent;
    }
    return ports;
}

QStringList idsOf(const QList<const PciDevice*>& ports)
{
    QStringList ids;
    for (const PciDevice* port : ports)
        if (!ids.contains(port->idText()))
            ids.append(port->idText());
    return ids;
}

QString wordFor(const QStringList& ids)
{
    QStringList parts;
    for (const QString& id : ids)
        parts.append(u"id:"_s + id);
    return u"pcie_acs_override="_s + parts.join(u',');
}

/// What pretending at the ports cannot put apart: functions of one device answer each other inside it.
QList<PciAddress> siblingsOf(const NodeSnapshot& snapshot, const Drive& drive)
{
    QList<PciAddress> siblings = foreignMembers(snapshot, drive.address);
    siblings.removeIf([&](const PciAddress& each) { return each.slotText() != drive.address.slotText(); });
    return siblings;
}

QList<Finding> obstacles(const Planning& planning, const Drive& drive, const QStringList& ids)
{
    const NodeSnapshot& snapshot = planning.snapshot;
    QList<Finding> findings = findingsOnKernelLine(planning);
    if (!snapshot.host.iommu.isActive())
        findings.append(refusal(u"iommu-off"_s, drive, Text::tr("The IOMMU is off, so there are no groups."), {},
                                Text::tr("Switch it on first.")));
    if (!snapshot.host.kernel.endsWith("-pve"_L1))
        findings.append(refusal(u"acs-override-not-in-kernel"_s, drive,
                                Text::tr("The kernel %1 is not one of Proxmox, and others do not know this word.")
                                    .arg(snapshot.host.kernel),
                                Text::tr("It would do nothing."), Text::tr("Start the node with a kernel of Proxmox."),
                                {{u"uname -r"_s, snapshot.host.kernel}}));
    if (ids.isEmpty())
        findings.append(refusal(u"no-port-to-split-at"_s, drive,
                                Text::tr("No port above %1 is in its group.").arg(drive.nameText()),
                                Text::tr("What ties it to the others is not a port, so this cannot put it apart."),
                                Text::tr("Another slot may.")));
    if (const auto siblings = siblingsOf(snapshot, drive); !siblings.isEmpty())
        findings.append(refusal(u"slot-shared-with-others"_s, drive,
                                Text::tr("%1 is one function of a device with others.").arg(drive.nameText()),
                                Text::tr("Functions of one device are not put apart by its port."), {},
                                {{siblings.first().text(), snapshot.device(siblings.first())->nameText()}}));
    if (const QString line = u' ' + snapshot.host.commandLine + u' ';
        !ids.isEmpty() && line.contains(u' ' + wordFor(ids) + u' '))
        findings.append(refusal(u"acs-override-without-effect"_s, drive,
                                Text::tr("The kernel was started with “%1”, and the group is shared all the same.").arg(wordFor(ids)),
                                {}, Text::tr("Put the drive into another slot."),
                                {{u"/proc/cmdline"_s, snapshot.host.commandLine}}));
    return findings;
}

Finding price(const NodeSnapshot& snapshot, const Drive& drive, const QStringList& ids)
{
    QList<Evidence> evidence;
    for (const PciDevice& each : snapshot.devices)
        if (ids.contains(each.idText()))
            evidence.append({each.address.text(), each.nameText() + u", "_s + each.idText()});
    return {u"acs-override-price"_s, Severity::Attention, DriveSubject{drive.address},
            Text::tr("The kernel then only pretends that %1 is kept apart.").arg(drive.nameText()),
            Text::tr("Devices below these ports may still reach each other around the IOMMU. A hostile or faulty VM that has "
                     "the drive could read and change the host's memory, and data of other guests can be damaged. The "
                     "kernel pretends it of every port with these ids."),
            Text::tr("Better: another slot, best one of the processor, or an ACS switch in the firmware. Do this only for a "
                     "VM you trust like the host itself."),
            evidence};
}

/// Group numbers are given anew at each start, and mappings hold them.
std::optional<Finding> staleMappings(const NodeSnapshot& snapshot)
{
    QStringList names;
    for (const PciMapping& mapping : snapshot.mappings)
        for (const PciMappingEntry& entry : mapping.entries)
            if (entry.node == snapshot.host.hostName && !claimOf(entry, "iommugroup"_L1).isEmpty()
                && !names.contains(mapping.name))
                names.append(mapping.name);
    if (names.isEmpty())
        return {};
    return Finding{u"mappings-go-stale"_s, Severity::Attention, NodeSubject{},
                   Text::tr("Mappings of %1 name group numbers, which can change: %2.")
                       .arg(snapshot.host.hostName, listText(names)),
                   Text::tr("A VM that uses a mapping with an old number does not start until the mapping is corrected."),
                   Text::tr("Look at Datacenter, Resource Mappings after the restart."), {}};
}

} // namespace

void planSplitting(const Planning& planning, const Drive& drive)
{
    const NodeSnapshot& snapshot = planning.snapshot;
    const QString host = snapshot.host.hostName;
    if (snapshot.host.iommu.isActive() && snapshot.groupOf(drive.address) != nullptr
        && foreignMembers(snapshot, drive.address).isEmpty()) {
        planning.plan.sentences.append(
            Text::tr("%1 shares its IOMMU group with nothing of the host; nothing needs changing.").arg(fullName(drive)));
        return;
    }
    const QStringList ids = idsOf(portsOf(snapshot, drive));
    planning.plan.sentences.append(
        Text::tr("Put %1 into a group of its own, by pretence: “%2” joins the kernel's command line, and %3 restarts.")
            .arg(fullName(drive), wordFor(ids), host));
    QList<Finding> findings = obstacles(planning, drive, ids);
    if (!hasBlocked(findings)) {
        findings.append(price(snapshot, drive, ids));
        if (const auto stale = staleMappings(snapshot))
            findings.append(*stale);
    }
    addTo(planning.plan, findings);
    if (hasBlocked(findings))
        return;
    const KernelWords words{{wordFor(ids)}, {}};
    changeKernelLine(planning, words,
                     Text::tr("The ports above the drive do not keep devices apart; the kernel is told to treat them as if "
                              "they did."));
    restartUnderGuard(planning, words, true,
                      Text::tr("Groups are made only when a kernel starts. Afterwards the drive's group is looked at."));
    planning.host.expectApart(snapshot.identityOf(drive));
    planning.plan.toType = ids.first();
}

} // namespace backend
