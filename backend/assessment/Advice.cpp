// SPDX-License-Identifier: GPL-3.0-or-later
#include "Advice.h"

#include "Assessment.h"
#include "GuestPlans.h"
#include "Holding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using Stand = Advice::Stand;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

struct Case {
    const NodeSnapshot& snapshot;
    const Drive& drive;
    const VirtualMachine& machine;
};

/// What systems made for storage are usually called.
bool isStorageSystem(const QString& name)
{
    static const QRegularExpression words(
        u"truenas|freenas|xigmanas|openmediavault|unraid|rockstor|(^|[-_. ])(nas|omv|zfs|storage)\\d*($|[-_. ])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

/// Windows has a driver for NVMe and none for VirtIO, so "easier drivers" speaks for neither.
bool isWindows(const VirtualMachine& machine)
{
    static const QRegularExpression form(u"^(win|w2k|w[xv]p|wvista)"_s);
    return form.match(machine.config.value(u"ostype").value_or(QString())).hasMatch();
}

std::optional<Advice> purpose(const Case& it)
{
    const QString title = it.machine.title();
    if (isStorageSystem(it.machine.name))
        return Advice{
            u"guest-is-storage"_s, Stand::Passthrough,
            Text::tr("By its name, %1 is a storage system.").arg(title),
            Text::tr("ZFS in the guest then has the drive itself: its serial, its SMART data, its "
                     "flushes. A virtual disk shows the guest none of its health."),
            {{it.machine.configFile(), u"name: "_s + it.machine.name}}};
    return Advice{u"guest-needs-no-drive"_s,
                  Stand::Virtio,
                  Text::tr("Nothing on the node says that %1 needs the drive itself.").arg(title),
                  Text::tr("A virtual disk is simpler: Proxmox backs it up, snapshots and moves it, and "
                           "other guests can have disks on the same drive."),
                  {}};
}

std::optional<Advice> windowsDrivers(const Case& it)
{
    if (!isWindows(it.machine))
        return {};
    return Advice{u"guest-is-windows"_s,
                  Stand::Undecided,
                  Text::tr("%1 runs Windows.").arg(it.machine.title()),
                  Text::tr("Windows brings a driver for NVMe and needs one installed for VirtIO, so "
                           "drivers are no reason against the drive itself."),
                  {{it.machine.configFile(),
                    u"ostype: "_s + it.machine.config.value(u"ostype").value_or(QString())}}};
}

std::optional<Advice> moves(const Case& it)
{
    if (it.snapshot.host.clusterName.isEmpty())
        return {};
    const QString title = it.machine.title();
    Advice advice{u"guest-moves"_s, Stand::Virtio, Text::tr("The cluster moves or copies %1 by itself.").arg(title),
                  Text::tr("With the drive it stays on this node; with a virtual disk on shared or "
                           "replicated storage it goes on elsewhere."),
                  {}};
    if (const auto resource = haResourceOf(it.snapshot, it.machine.vmid))
        advice.evidence.append(resource->evidence);
    for (const ReplicationJob& each : replicationsOf(it.snapshot, it.machine.vmid))
        advice.evidence.append(each.evidence);
    if (!advice.evidence.isEmpty())
        return advice;
    advice.stand = Stand::Undecided;
    advice.sentence = areGuestPlansUnread(it.snapshot)
        ? Text::tr("Whether the cluster moves %1 by itself could not be read.").arg(title)
        : Text::tr("In a cluster %1 could be moved between nodes.").arg(title);
    advice.evidence = {{u"/etc/pve/.members"_s, it.snapshot.host.clusterName}};
    return advice;
}

std::optional<Advice> backups(const Case& it)
{
    const QString title = it.machine.title();
    const QString reason =
        Text::tr("What is on a virtual disk is in such a backup, what is on the drive itself is not. "
                 "With the drive, the guest has to back it up on its own.");
    if (areGuestPlansUnread(it.snapshot))
        return Advice{u"guest-is-backed-up"_s, Stand::Undecided,
                      Text::tr("Whether Proxmox backs %1 up could not be read.").arg(title), reason,
                      {{u"/etc/pve/jobs.cfg"_s, Text::tr("unknown")}}};
    Advice advice{u"guest-is-backed-up"_s, Stand::Virtio,
                  Text::tr("Proxmox backs %1 up.").arg(title), reason, {}};
    for (const BackupJob& each : backupJobsOf(it.snapshot, it.machine))
        advice.evidence.append(each.evidence);
    return advice.evidence.isEmpty() ? std::nullopt : std::optional(advice);
}

std::optional<Advice> snapshots(const Case& it)
{
    const QStringList names = snapshotsOf(it.machine.config);
    if (names.isEmpty())
        return {};
    return Advice{u"guest-has-snapshots"_s,
                  Stand::Virtio,
                  Text::tr("%1 has snapshots.").arg(it.machine.title()),
                  Text::tr("They hold virtual disks only. On the drive itself, snapshots are the "
                           "business of the guest's file system."),
                  {{it.machine.configFile(), names.join(u", "_s)}}};
}

std::optional<Advice> memory(const Case& it)
{
    const auto findings = assessGift(it.snapshot, it.drive.address, it.machine.vmid);
    const auto place = std::find_if(findings.begin(), findings.end(), [](const Finding& each) {
        return each.id == "memory-pinned"_L1 && each.severity == Severity::Attention;
    });
    if (place == findings.end())
        return {};
    return Advice{u"memory-is-short"_s,
                  Stand::Virtio,
                  Text::tr("The memory of %1 may not fit beside everything else.").arg(it.machine.title()),
                  Text::tr("With a passed-through device all of it is taken at the start and stays "
                           "taken; without one the host can balloon, share and swap."),
                  place->evidence};
}

/// A write cache that forgets makes every synchronous write wait for the flash, unless capacitors
/// protect it, which no file of the node says.
std::optional<Advice> writeCache(const Case& it)
{
    if (it.drive.writeCache != "write back"_L1)
        return {};
    const QString disk = it.drive.namespaces.isEmpty()
        ? it.drive.controller
        : it.drive.namespaces.first().device.name;
    return Advice{u"write-cache-is-volatile"_s,
                  Stand::Undecided,
                  Text::tr("As a separate ZFS log (SLOG), %1 is a poor choice unless it has power-loss "
                           "protection.")
                      .arg(it.drive.nameText()),
                  Text::tr("Its write cache is volatile, and nothing readable here says that it outlives "
                           "a power cut. Then synchronous writes wait for the flash, passed through or not."),
                  {{u"/sys/block/%1/queue/write_cache"_s.arg(disk), it.drive.writeCache}}};
}

std::optional<Advice> speed(const Case&)
{
    return Advice{u"speed-is-unmeasured"_s,
                  Stand::Undecided,
                  Text::tr("Which way is faster here, only a measurement on this node says."),
                  Text::tr("Numbers from other machines do not hold for this one."),
                  {}};
}

} // namespace

QString wordFor(Advice::Stand stand)
{
    switch (stand) {
    case Stand::Passthrough:
        return u"passthrough"_s;
    case Stand::Virtio:
        return u"virtio"_s;
    case Stand::Undecided:
        break;
    }
    return u"undecided"_s;
}

QList<Advice> adviseOn(const NodeSnapshot& snapshot, const PciAddress& drive, int vmid)
{
    const Drive* given = snapshot.drive(drive);
    const VirtualMachine* machine = snapshot.machine(vmid);
    if (given == nullptr || machine == nullptr)
        return {};
    QList<Advice> list;
    for (auto* question :
         {purpose, windowsDrivers, moves, backups, snapshots, memory, writeCache, speed})
        if (const auto advice = question({snapshot, *given, *machine}))
            list.append(*advice);
    return list;
}

} // namespace backend
