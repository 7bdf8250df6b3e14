// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/BlastRadius.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GroupHasForeignDevices)
};

/// The drive a person would want to give: one that nothing uses, else the first.
const Drive* wantedDrive(const NodeSnapshot& snapshot, const IommuGroup& group)
{
    const Drive* wanted = nullptr;
    for (const PciAddress& member : group.members) {
        const Drive* drive = snapshot.drive(member);
        if (drive != nullptr
            && (wanted == nullptr || (!wanted->uses.isEmpty() && drive->uses.isEmpty())))
            wanted = drive;
    }
    return wanted;
}

int count(const QList<Loss>& losses, std::initializer_list<Loss::Kind> kinds)
{
    return static_cast<int>(std::count_if(losses.begin(), losses.end(), [&](const Loss& loss) {
        return std::find(kinds.begin(), kinds.end(), loss.kind) != kinds.end();
    }));
}

/// "the boot drive, 2 network ports and this SSH session"
QString whatGoes(const QList<Loss>& losses)
{
    using Kind = Loss::Kind;
    QStringList words;
    if (count(losses, {Kind::BootDisk}) > 0)
        words.append(Text::tr("the boot drive"));
    if (count(losses,
              {Kind::FileSystem, Kind::Swap, Kind::Pool, Kind::VolumeGroup, Kind::GuestDisk})
        > 0)
        words.append(Text::tr("storage in use"));
    if (count(losses, {Kind::Session}) > 0)
        words.append(Text::tr("this SSH session"));
    if (const int ports = count(losses, {Kind::Network}); ports > 0)
        words.append(Text::tr("%n network port(s)", nullptr, ports));
    if (const int others = count(losses, {Kind::Controller, Kind::Other});
        others > 0 && words.isEmpty())
        words.append(Text::tr("%n other device(s)", nullptr, others));
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return Text::tr("%1 and %2", "the last two of a list").arg(listText(words), last);
}

QString driverOf(const PciDevice* device)
{
    if (device == nullptr || !device->driver)
        return Text::tr("driver unknown");
    return device->driver->isEmpty() ? Text::tr("no driver") : *device->driver;
}

/// "0000:01:00.0" → "i40e, Ethernet Controller X710: Network port enp1s0f0np0 (vmbr0)"
Evidence evidenceOf(const NodeSnapshot& snapshot, const PciAddress& member,
                    const QList<Loss>& losses)
{
    const PciDevice* device = snapshot.device(member);
    QStringList lost;
    for (const Loss& loss : losses)
        if (loss.through == member)
            lost.append(loss.detail.isEmpty() ? loss.sentence
                                              : u"%1 (%2)"_s.arg(loss.sentence, loss.detail));
    return {member.text(), u"%1: %2"_s.arg(driverOf(device), lost.join(u"; "_s))};
}

Finding findingFor(const NodeSnapshot& snapshot, const IommuGroup& group, const Drive& drive)
{
    const QList<PciAddress> foreign = foreignMembers(snapshot, drive.address);
    const QList<Loss> losses = blastRadius(snapshot, drive.address);
    QList<Loss> othersLosses;
    for (const Loss& loss : losses)
        if (loss.through != drive.address)
            othersLosses.append(loss);

    Finding finding{u"group-has-foreign-devices"_s,
                    Severity::Blocked,
                    GroupSubject{group.number},
                    {},
                    {},
                    {},
                    {}};
    finding.sentence =
        Text::tr("Group %1 ties %2 to %3.")
            .arg(QString::number(group.number), drive.nameText(), whatGoes(othersLosses));
    finding.meaning = Text::tr("A VM that starts with one device of a group takes all of it from "
                               "the host, and Proxmox does not ask: %n more device(s).",
                               nullptr, static_cast<int>(foreign.size()));
    finding.advice = Text::tr("Put the drive into another slot, best one of the processor, or look "
                              "for an ACS switch in the firmware.");
    for (const PciAddress& member : foreign)
        finding.evidence.append(evidenceOf(snapshot, member, losses));
    return finding;
}

} // namespace

/// Foreign = members − the function − what has a pci_bus directory (qemu-server leaves only those
/// alone: SysFSTools.pm, pci_dev_group_bind_to_vfio).
QList<Finding> groupHasForeignDevices(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const IommuGroup& group : snapshot.groups) {
        const Drive* drive = wantedDrive(snapshot, group);
        if (drive != nullptr && !foreignMembers(snapshot, drive->address).isEmpty())
            findings.append(findingFor(snapshot, group, *drive));
    }
    return findings;
}

} // namespace backend::rules
