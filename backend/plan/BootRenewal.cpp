// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalWords.h"
#include "WholeJob.h"
#include "StepWork.h"
#include "discovery/Probe.h"

#include <QCoreApplication>
#include <chrono>

namespace backend {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BootRenewal)
};

constexpr int noSuchTool = 127;
// The exit codes that renew-boot.sh adds to those of the tool.
constexpr int notAsTheFiles = 120;
constexpr int noImageMade = 121;

QString nameOf(RenewBoot::What what)
{
    switch (what) {
    case RenewBoot::What::Grub:
        return u"update-grub"_s;
    case RenewBoot::What::BootTool:
        return u"proxmox-boot-tool refresh"_s;
    case RenewBoot::What::Initramfs:
        break;
    }
    return u"update-initramfs"_s;
}

Command renewalCommand(const RenewBoot& action, const QByteArray& jobId)
{
    Command command;
    command.script = u"renew-boot.sh"_s;
    command.arguments = {wordFor(action.what).toLatin1()};
    command.effect = Command::Effect::Changes;
    command.job = Command::Job{jobId, 30min}; // a slow disk and many kernels
    return command;
}

std::optional<Error> problemOf(const RenewBoot& action, const JobReading& job)
{
    const QString name = nameOf(action.what);
    const QString detail = QString::fromUtf8(job.log.right(2000));
    if (job.state == JobReading::State::Died)
        return Error{Error::Kind::CommandFailed, Text::tr("%1 was ended from outside before it was done.").arg(name), detail};
    if (job.exitCode == noSuchTool)
        return Error{Error::Kind::CommandFailed, Text::tr("%1 is not on this node.").arg(name), detail};
    if (action.what == RenewBoot::What::Initramfs && (job.exitCode == notAsTheFiles || job.exitCode == noImageMade))
        return Error{Error::Kind::CommandFailed,
                     job.exitCode == noImageMade
                         ? Text::tr("%1 made no image, so the next start is as before.").arg(name)
                         : Text::tr("An image is not as the files say, so the next start may be as before."),
                     detail};
    if (job.exitCode != 0)
        return Error{Error::Kind::CommandFailed,
                     Text::tr("%1 failed. The node was not restarted, and starts as before or with what it wrote.").arg(name),
                     detail};
    return {};
}

/// GRUB's menu can be read, and must then have come out as wanted.
std::optional<Error> problemOf(const RenewBoot& action, const QStringList& entries)
{
    if (action.what != RenewBoot::What::Grub || (!entries.isEmpty() && action.words.fit(entries.first())))
        return {};
    return Error{Error::Kind::CommandFailed,
                 Text::tr("GRUB's menu does not read as planned, so the node must not be restarted for it."),
                 entries.join(u'\n')};
}

} // namespace

Result<StepOutcome> perform(const RenewBoot& action, const StepPlace& place, std::stop_token stop)
{
    Shell& shell = place.ports.shell;
    TRY(job, runJob(shell, renewalCommand(action, place.jobId), stop));
    StepOutcome outcome{QString::fromUtf8(job.log), job.exitCode, {}, problemOf(action, job)};
    if (outcome.problem)
        return outcome;
    TRY(snapshot, readNode(shell, place.ports.now()));
    outcome.problem = problemOf(action, snapshot.host.boot.grubEntries);
    return outcome;
}

Result<Standing> standingOf(const RenewBoot& action, const NodeSnapshot& snapshot)
{
    // To renew once more does no harm, so only what can be seen counts as done.
    const QStringList entries = snapshot.host.boot.grubEntries;
    const bool isSeen = action.what == RenewBoot::What::Grub && !entries.isEmpty() && action.words.fit(entries.first());
    return Standing{isSeen ? Standing::State::Done : Standing::State::NotDone, {}, {}};
}

} // namespace backend
