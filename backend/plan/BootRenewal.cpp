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
// The exit codes that renew-boot.sh, try-grub.sh and try-entry.sh add to those of the tool.
constexpr int notAsTheFiles = 120;
constexpr int noImageMade = 121;
constexpr int noTrial = 122;

QString nameOf(RenewBoot::What what)
{
    switch (what) {
    case RenewBoot::What::Grub:
        return u"update-grub"_s;
    case RenewBoot::What::GrubOnce:
        return u"grub-mkconfig"_s;
    case RenewBoot::What::EntryOnce:
        return u"systemd-boot"_s;
    case RenewBoot::What::BootTool:
        return u"proxmox-boot-tool refresh"_s;
    case RenewBoot::What::Initramfs:
    case RenewBoot::What::OneInitramfs:
        break;
    }
    return u"update-initramfs"_s;
}

bool isOfImages(RenewBoot::What what)
{
    return what == RenewBoot::What::Initramfs || what == RenewBoot::What::OneInitramfs;
}

QList<QByteArray> argumentsFor(const RenewBoot& action)
{
    if (!isOfImages(action.what))
        return {wordFor(action.what).toLatin1()};
    const QByteArray kernel = action.kernel.toLatin1();
    if (action.what == RenewBoot::What::OneInitramfs)
        return {"initramfs", "only", kernel};
    return kernel.isEmpty() ? QList<QByteArray>{"initramfs"} : QList<QByteArray>{"initramfs", "except", kernel};
}

Command renewalCommand(const RenewBoot& action, const QByteArray& jobId)
{
    Command command;
    if (action.isTrial()) {
        command.script = action.what == RenewBoot::What::GrubOnce ? u"try-grub.sh"_s : u"try-entry.sh"_s;
        for (const QString& word : action.words.wanted)
            command.arguments.append('+' + word.toUtf8());
        for (const QString& word : action.words.unwanted)
            command.arguments.append('-' + word.toUtf8());
    } else {
        command.script = u"renew-boot.sh"_s;
        command.arguments = argumentsFor(action);
    }
    command.effect = Command::Effect::Changes;
    command.job = Command::Job{jobId, 30min}; // a slow disk and many kernels
    return command;
}

QString noTrialText(RenewBoot::What what)
{
    return what == RenewBoot::What::GrubOnce
        ? Text::tr("GRUB cannot be told to try the new command line once. The node starts as before.")
        : Text::tr("systemd-boot cannot be told to try the new command line once. The node starts as before. Take the change "
                   "back and plan it anew.");
}

std::optional<Error> problemOf(const RenewBoot& action, const JobReading& job)
{
    const QString name = nameOf(action.what);
    const QString detail = QString::fromUtf8(job.log.right(2000));
    if (job.state == JobReading::State::Died)
        return Error{Error::Kind::CommandFailed, Text::tr("%1 was ended from outside before it was done.").arg(name), detail};
    if (job.exitCode == noSuchTool)
        return Error{Error::Kind::CommandFailed, Text::tr("%1 is not on this node.").arg(name), detail};
    if (isOfImages(action.what) && (job.exitCode == notAsTheFiles || job.exitCode == noImageMade))
        return Error{Error::Kind::CommandFailed,
                     job.exitCode == noImageMade
                         ? Text::tr("%1 made no image, so the next start is as before.").arg(name)
                         : Text::tr("An image is not as the files say, so the next start may be as before."),
                     detail};
    if (action.isTrial() && job.exitCode != 0)
        return Error{Error::Kind::CommandFailed,
                     job.exitCode == noTrial ? noTrialText(action.what) : Text::tr("%1 failed. The node starts as before.").arg(name),
                     detail};
    if (job.exitCode != 0)
        return Error{Error::Kind::CommandFailed,
                     Text::tr("%1 failed. The node was not restarted, and starts as before or with what it wrote.").arg(name),
                     detail};
    return {};
}

/// What the node starts next, as far as that can be read: what it is told to start once, or GRUB's menu.
QString nextEntry(const RenewBoot& action, const BootSetup& boot)
{
    return action.isTrial() ? boot.triedEntry : boot.grubEntries.value(0);
}

bool isReadable(const RenewBoot& action)
{
    return action.isTrial() || action.what == RenewBoot::What::Grub;
}

bool isSeen(const RenewBoot& action, const BootSetup& boot)
{
    const QString entry = nextEntry(action, boot);
    return isReadable(action) && !entry.isEmpty() && action.words.fit(entry);
}

/// What can be read must have come out as wanted.
std::optional<Error> problemOf(const RenewBoot& action, const BootSetup& boot)
{
    if (!isReadable(action) || isSeen(action, boot))
        return {};
    return Error{Error::Kind::CommandFailed,
                 action.what == RenewBoot::What::EntryOnce
                     ? Text::tr("What systemd-boot is to start once does not read as planned, so the node must not be restarted for it.")
                     : Text::tr("GRUB's menu does not read as planned, so the node must not be restarted for it."),
                 nextEntry(action, boot)};
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
    outcome.problem = problemOf(action, snapshot.host.boot);
    return outcome;
}

Result<Standing> standingOf(const RenewBoot& action, const NodeSnapshot& snapshot)
{
    // To renew once more does no harm, so only what can be seen counts as done.
    return Standing{isSeen(action, snapshot.host.boot) ? Standing::State::Done : Standing::State::NotDone, {}, {}};
}

} // namespace backend
