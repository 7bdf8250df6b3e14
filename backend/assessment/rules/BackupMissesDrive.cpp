// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/GuestPlans.h"
#include "assessment/Holding.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupMissesDrive)
};

QString meaningFor(const BackupJob& job)
{
    QString meaning = Text::tr("It succeeds and says nothing of it. When the VM is off at that time, "
                               "Proxmox starts it paused for the backup, and the host loses the drive "
                               "to it as at any start.");
    if (job.mode == "stop"_L1)
        meaning += u' '
            + Text::tr("Mode stop also shuts the VM down and starts it again; it stays off when the "
                       "drive cannot be taken at that moment.");
    return meaning;
}

Finding findingFor(const VirtualMachine& machine, const BackupJob& job)
{
    const QString storage = job.storage.isEmpty() ? Text::tr("unnamed") : job.storage;
    return {u"backup-misses-drive"_s,
            Severity::Attention,
            MachineSubject{machine.vmid},
            Text::tr("The backup job %1 (storage %2, mode %3) takes %4, but not what is on the drive.")
                .arg(job.id, storage, job.mode, machine.title()),
            meaningFor(job),
            Text::tr("Back up the drive from inside the guest. A restored or cloned VM has the hostpci "
                     "line too: take it out before that one starts."),
            {job.evidence}};
}

} // namespace

/// vzdump looks at virtual disks only (PVE::QemuConfig, get_backup_volumes).
QList<Finding> backupMissesDrive(const Gift& gift)
{
    if (areGuestPlansUnread(gift.snapshot))
        return {{u"backups-unknown"_s,
                 Severity::Attention,
                 MachineSubject{gift.machine.vmid},
                 Text::tr("Whether a backup job takes %1 could not be read.").arg(gift.machine.title()),
                 Text::tr("No backup job of Proxmox takes what is on a drive of its own."),
                 Text::tr("Back up the drive from inside the guest."),
                 {{u"/etc/pve/jobs.cfg"_s, Text::tr("unknown")}}}};
    QList<Finding> findings;
    for (const BackupJob& each : backupJobsOf(gift.snapshot, gift.machine))
        findings.append(findingFor(gift.machine, each));
    return findings;
}

} // namespace backend::rules
