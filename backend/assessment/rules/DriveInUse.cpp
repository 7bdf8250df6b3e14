// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

using Kind = DriveUse::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DriveInUse)
};

/// What is said of one kind of use. %1 is the drive, %2 the list of subjects.
struct UseText {
    QString id;
    Severity severity = Severity::Blocked;
    QString sentence;
    QString meaning;
    QString advice;
};

QString hostWouldLose()
{
    return Text::tr(
        "When a VM starts with the drive, the host loses it at once, and Proxmox does not ask.");
}

UseText hostUseText(Kind kind)
{
    switch (kind) {
    case Kind::Root:
        return {u"drive-holds-root"_s,
                Severity::Blocked,
                Text::tr("%1 holds the root file system."),
                Text::tr("The node runs from this drive and would stop when a VM takes it."),
                {}};
    case Kind::Boot:
        return {u"drive-is-boot"_s,
                Severity::Blocked,
                Text::tr("%1 is a boot drive."),
                Text::tr("The node could not start any more without it."),
                {}};
    case Kind::Mount:
        return {u"drive-is-mounted"_s, Severity::Blocked, Text::tr("%1 is mounted at %2."),
                hostWouldLose(), Text::tr("Unmount it and take it out of /etc/fstab.")};
    case Kind::Swap:
        return {u"drive-holds-swap"_s, Severity::Blocked, Text::tr("%1 holds swap space in use."),
                hostWouldLose(),
                Text::tr("Switch that swap space off and take it out of /etc/fstab.")};
    case Kind::Lvm:
        return {u"drive-in-lvm"_s,
                Severity::Blocked,
                Text::tr("%1 belongs to the LVM volume group %2."),
                hostWouldLose(),
                {}};
    case Kind::Zfs:
        return {u"drive-in-zfs"_s, Severity::Blocked, Text::tr("%1 belongs to the ZFS pool %2."),
                hostWouldLose(), Text::tr("Export the pool on the host first.")};
    case Kind::Raid:
        return {u"drive-in-raid"_s,
                Severity::Blocked,
                Text::tr("%1 belongs to the RAID array %2."),
                hostWouldLose(),
                {}};
    case Kind::Encryption:
        return {u"drive-is-encrypted"_s, Severity::Blocked,
                Text::tr("%1 is open as the encrypted device %2."), hostWouldLose(),
                Text::tr("Close the encrypted device first.")};
    case Kind::Ceph:
        return {u"drive-in-ceph"_s, Severity::Blocked, Text::tr("%1 is a Ceph OSD."),
                hostWouldLose(), Text::tr("Take the OSD out of Ceph first.")};
    case Kind::Btrfs:
        return {u"drive-in-btrfs"_s,
                Severity::Blocked,
                Text::tr("%1 belongs to the btrfs file system %2, which is mounted."),
                hostWouldLose(),
                Text::tr("Unmount it first, with all of its drives.")};
    case Kind::Multipath:
        return {u"drive-in-multipath"_s, Severity::Blocked,
                Text::tr("%1 is a path of the multipath device %2."), hostWouldLose(),
                Text::tr("Leave local drives out in /etc/multipath.conf.")};
    case Kind::Bcache:
        return {u"drive-in-bcache"_s, Severity::Blocked, Text::tr("%1 is used by bcache."),
                hostWouldLose(), Text::tr("Stop and detach the cache first.")};
    case Kind::Export:
        return {u"drive-is-exported"_s, Severity::Blocked,
                Text::tr("%1 is given to other machines over the network, as %2."),
                Text::tr("Two owners of one drive destroy what is on it."),
                Text::tr("End that export first.")};
    default:
        return {u"drive-has-holder"_s,
                Severity::Blocked,
                Text::tr("%1 is held by %2."),
                hostWouldLose(),
                {}};
    }
}

UseText useText(Kind kind)
{
    switch (kind) {
    case Kind::Storage:
        return {u"drive-in-storage"_s, Severity::Blocked,
                Text::tr("%1 carries the Proxmox storage %2."), hostWouldLose(),
                Text::tr("Move what is on that storage and remove it first.")};
    case Kind::GuestDisk:
        return {u"drive-is-guest-disk"_s, Severity::Blocked, Text::tr("%1 is a disk of %2."),
                Text::tr("Two owners of one drive destroy what is on it."),
                Text::tr("Remove that disk from the guest first.")};
    case Kind::Mapping:
        return {u"drive-in-mapping"_s,
                Severity::Attention,
                Text::tr("%1 is named by the PCI mapping %2."),
                Text::tr("Whoever may use that mapping can start a VM with this drive."),
                {}};
    case Kind::Fstab:
        return {u"drive-in-fstab"_s, Severity::Blocked,
                Text::tr("%1 is to be used for %2 when the node starts, though it is not now."),
                Text::tr("A node that misses a drive it was told to use can stop on its way up, or "
                         "take it back from the VM."),
                Text::tr("Take the line out first.")};
    case Kind::OldData:
        return {u"drive-has-old-data"_s, Severity::Attention,
                Text::tr("%1 carries data that nothing here uses: %2."),
                Text::tr("A VM that gets the drive can read and overwrite it."),
                Text::tr("Make sure that nobody needs it.")};
    case Kind::Unknown:
        return {u"drive-use-unknown"_s, Severity::Blocked,
                Text::tr("What uses %1 could not be read."),
                Text::tr("What is unknown counts as in use."),
                Text::tr("Read the node again, and look at the reason when it stays so.")};
    default:
        return hostUseText(kind);
    }
}

/// Who holds it as a passed-through device is the business of other rules.
bool isOurs(const DriveUse& use)
{
    return use.kind != Kind::GuestPassthrough && use.kind != Kind::Reservation;
}

QString subjectOf(const DriveUse& use)
{
    if (!use.subject.isEmpty())
        return use.subject;
    return use.evidence.text.isEmpty() ? use.evidence.source : use.evidence.text;
}

/// Nothing failed where a paste lacks something.
UseText unknownInPaste()
{
    UseText text = useText(Kind::Unknown);
    text.sentence = Text::tr("What uses %1 is not in what was pasted.");
    text.advice = Text::tr("To judge it, add the node itself.");
    return text;
}

Finding findingFor(const Drive& drive, Kind kind, bool isPasted)
{
    const UseText text = isPasted && kind == Kind::Unknown ? unknownInPaste() : useText(kind);
    QStringList subjects;
    QList<Evidence> evidence;
    for (const DriveUse& use : drive.uses) {
        if (use.kind != kind)
            continue;
        if (!subjects.contains(subjectOf(use)))
            subjects.append(subjectOf(use));
        // What a paste lacks is listed once, for the whole node.
        const bool isListed = isPasted && kind == Kind::Unknown;
        if (!isListed && !evidence.contains(use.evidence))
            evidence.append(use.evidence);
    }
    const QString sentence = text.sentence.contains("%2"_L1)
        ? text.sentence.arg(drive.nameText(), listText(subjects))
        : text.sentence.arg(drive.nameText());
    return {text.id,     text.severity, DriveSubject{drive.address}, sentence, text.meaning,
            text.advice, evidence};
}

} // namespace

/// One finding for each kind of use, with every line that proves it.
QList<Finding> driveInUse(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const Drive& drive : snapshot.drives) {
        QList<Kind> kinds;
        for (const DriveUse& use : drive.uses)
            if (isOurs(use) && !kinds.contains(use.kind))
                kinds.append(use.kind);
        for (const Kind kind : kinds)
            findings.append(findingFor(drive, kind, snapshot.pasted.has_value()));
    }
    return findings;
}

} // namespace backend::rules
