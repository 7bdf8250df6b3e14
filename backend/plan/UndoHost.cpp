// SPDX-License-Identifier: GPL-3.0-or-later
#include "UndoPlanning.h"

#include "Planner.h"
#include "assessment/Assessment.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

} // namespace

void UndoPlanning::takeBack(const WriteFiles& action, bool wasDone)
{
    refuse(m_safety.ofHost());
    m_changedFiles = true;
    for (const FileChange& change : action.files)
        returnFile(change, wasDone);
}

/// Back to what it was, unless somebody wrote to it since.
void UndoPlanning::returnFile(const FileChange& change, bool mustBeThere)
{
    const ConfigFile* file = m_snapshot.file(change.path);
    const auto now = m_host.text(change.path);
    const bool isReadable = file == nullptr || file->isExact;
    if (isReadable && now == change.before)
        return;
    if (isReadable && now == change.after) {
        m_host.write(change.path, change.before, Text::tr("The file reads then as it did before, to the byte."), change.mode);
        m_plan.sentences.append(change.before ? Text::tr("Write %1 as it was.").arg(change.path)
                                              : Text::tr("Remove %1 again.").arg(change.path));
    } else if (mustBeThere) {
        Finding finding = undoRefusal(u"file-changed-since"_s, NodeSubject{},
                                      Text::tr("Somebody changed %1 since.").arg(change.path),
                                      Text::tr("Taking it back would undo their change as well."));
        finding.advice = Text::tr("Take back by hand what difference 1 shows, keep what difference 2 shows, then read "
                                   "the node again and undo the rest.");
        finding.files = {{change.path, change.before.value_or(QByteArray()), change.after.value_or(QByteArray()),
                          now.value_or(QByteArray())}};
        refuse({finding});
    }
}

/// A renewal has no state of its own: it follows the files. One that failed may have written something.
void UndoPlanning::takeBack(const RenewBoot& action, bool)
{
    auto what = action.what;
    if (what == RenewBoot::What::GrubOnce)
        what = RenewBoot::What::Grub;
    else if (what == RenewBoot::What::EntryOnce)
        what = RenewBoot::What::BootTool;
    else if (what == RenewBoot::What::OneInitramfs)
        what = RenewBoot::What::Initramfs;
    m_renewals.prepend(RenewBoot{what, {action.words.unwanted, action.words.wanted}});
}

void UndoPlanning::takeBack(const BindFunction& action, bool)
{
    const Drive* drive = m_snapshot.drive(action.device.address);
    const PciDevice* device = m_snapshot.device(action.device.address);
    if (drive == nullptr || !isSameDevice(action.device, m_snapshot.identityOf(*drive)))
        return refuse({undoRefusal(u"other-device"_s, DriveSubject{action.device.address},
                               Text::tr("Another device sits at %1 now.").arg(action.device.address.shortText()),
                               Text::tr("It must not be handed to another driver for the one that sat there."),
                               {{u"/sys/bus/pci/devices"_s, action.device.address.text()}})});
    if (device->driver != action.to)
        return;
    if (action.from == "nvme"_L1) {
        m_plan.sentences.append(Text::tr("Give %1 back to the host.").arg(action.driveTitle));
        returnToHost(planning(), *drive, action.device.serial);
    } else {
        const QList<Finding> findings = m_safety.ofRelease(drive->address);
        m_plan.sentences.append(Text::tr("Release %1 from the host again.").arg(action.driveTitle));
        refuse(findings);
        if (!hasBlocked(findings))
            releaseFromHost(planning(), *drive, action.device.serial);
    }
}

void UndoPlanning::takeBack(const RestartNode& action, bool wasDone)
{
    if (wasDone)
        m_restartWords = KernelWords{action.words.unwanted, action.words.wanted};
}

/// While settings go back the guard stays: should that be cut off, it does the rest.
void UndoPlanning::takeBack(const ArmGuard&, bool)
{
    if (m_snapshot.host.boot.guard != BootGuard::None)
        m_host.endGuard();
}

/// Only what the node was restarted for needs a restart to go away: settings that this change made, and that the
/// running kernel still has.
void UndoPlanning::restartAgain()
{
    if (!m_changedFiles || !m_restartWords || m_restartWords->fit(m_snapshot.host.commandLine))
        return;
    m_host.restart(*m_restartWords, false, Text::tr("A kernel reads its command line only when it starts."));
    if (m_snapshot.host.boot.guard == BootGuard::None)
        m_host.guard();
    m_plan.needsReboot = true;
    m_plan.sentences.append(Text::tr("Restart %1.").arg(m_snapshot.host.hostName));
    addTo(m_plan, findingsOnRestart(m_snapshot));
}

/// The settings of old may be what would take the node's own drives away at its next start.
void UndoPlanning::refuseDeadlyStart()
{
    for (const Finding& each : Assessment(assess(preview(m_snapshot, m_plan))).findings)
        if (each.id == "early-binding-takes-twin"_L1 && each.severity == Severity::Blocked
            && !m_safety.named(each.id).contains(each)) {
            refuse({undoRefusal(u"undo-costs-the-node"_s, each.subject, each.sentence,
                            Text::tr("That is how it was before this change; with these settings back the node may not start "
                                     "any more."),
                            each.evidence)});
            m_plan.steps.clear();
            m_plan.needsReboot = false;
        }
}

} // namespace backend
