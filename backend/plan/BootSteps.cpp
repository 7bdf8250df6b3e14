// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostDraft.h"

#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostDraft)
};

QString titleOf(const RenewBoot& action)
{
    switch (action.what) {
    case RenewBoot::What::Grub:
        return Text::tr("Write GRUB's menu anew");
    case RenewBoot::What::GrubOnce:
        return Text::tr("Have GRUB try the new command line once");
    case RenewBoot::What::EntryOnce:
        return Text::tr("Have systemd-boot try the new command line once");
    case RenewBoot::What::BootTool:
        return Text::tr("Copy the settings to the boot partitions");
    case RenewBoot::What::OneInitramfs:
        return Text::tr("Make the image of the kernel %1 anew").arg(action.kernel);
    case RenewBoot::What::Initramfs:
        break;
    }
    return Text::tr("Make the images anew that the kernel starts with");
}

QString whyOf(const RenewBoot& action)
{
    switch (action.what) {
    case RenewBoot::What::Grub:
        return Text::tr("GRUB reads its menu only; update-grub makes it from the settings. The menu is "
                        "looked at afterwards.");
    case RenewBoot::What::GrubOnce:
        return Text::tr("GRUB takes the new menu at the next start, and forgets that before it starts anything. Until the restart "
                        "is confirmed, the old menu stays what the node starts with.");
    case RenewBoot::What::EntryOnce:
        return Text::tr("An entry of its own goes to the boot partitions. systemd-boot takes it at the next start, and forgets "
                        "that before it starts anything. Until the restart is confirmed, the old entry stays what the node "
                        "starts with; a kernel that does not come up starts the node anew after half a minute.");
    case RenewBoot::What::BootTool:
        return Text::tr("systemd-boot reads the boot partitions only; proxmox-boot-tool copies kernels and "
                        "the command line there.");
    case RenewBoot::What::OneInitramfs:
        return Text::tr("It stayed as it was for as long as the restart was not confirmed.");
    case RenewBoot::What::Initramfs:
        break;
    }
    const QString why = Text::tr("Drivers take their devices before the node's own files can be read, so what decides about it "
                                 "lies in these images. This may take minutes. They are looked into afterwards.");
    if (action.kernel.isEmpty())
        return why;
    return sentencesText({why,
                          Text::tr("The image of the kernel %1 stays as it is until the restart is confirmed.").arg(action.kernel)});
}

/// That which has the loader start its words once in place of this one; the same when there is none.
RenewBoot::What onceInsteadOf(RenewBoot::What what)
{
    switch (what) {
    case RenewBoot::What::Grub:
        return RenewBoot::What::GrubOnce;
    case RenewBoot::What::BootTool:
        return RenewBoot::What::EntryOnce;
    default:
        return what;
    }
}

bool isOf(const QList<RenewBoot>& renewals, RenewBoot::What what)
{
    return std::any_of(renewals.begin(), renewals.end(), [&](const RenewBoot& each) { return each.what == what; });
}

} // namespace

Step HostDraft::arming(const WriteFiles& writing) const
{
    ArmGuard action;
    action.savesImages = isOf(m_renewals, RenewBoot::What::Initramfs);
    for (const FileChange& each : writing.files)
        action.files.append({each.path, contentHash(each.before), contentHash(each.after)});
    return {Text::tr("Set a guard over the boot settings"),
            Text::tr("Unless Lanekeeper reaches the node within %1 minutes after its restart, the node puts back what "
                     "this change wrote and restarts once more. Guests with passed devices start only after that.")
                .arg(action.minutes),
            action};
}

Step HostDraft::ending() const
{
    if (m_endsGuard)
        return {Text::tr("Take the guard away"), Text::tr("What it guarded is taken back."), EndGuard{true}};
    QString why = Text::tr("The node was reached over a new line, so the guard and its copies are taken away.");
    if (triesOnce())
        why = sentencesText({why, Text::tr("The new command line is what the node starts with from then on.")});
    return {Text::tr("Confirm the restart"), why, EndGuard{}};
}

bool HostDraft::isGuarded() const
{
    const bool writes = !std::get<WriteFiles>(writing().action).files.isEmpty();
    return m_isGuarded && m_restart && (writes || !m_renewals.isEmpty());
}

/// Where proxmox-boot-tool fills the boot partitions, GRUB reads its menu there, and systemd-boot its entries.
bool HostDraft::triesOnce() const
{
    const BootSetup& boot = m_snapshot.host.boot;
    const bool changesLine = std::any_of(m_renewals.begin(), m_renewals.end(), [](const RenewBoot& each) {
        return onceInsteadOf(each.what) != each.what && !each.words.isEmpty();
    });
    const bool isReadThere = boot.loader == BootLoader::SystemdBoot || boot.partitions.isEmpty();
    return isGuarded() && boot.startsOnce && isReadThere && changesLine
        && !isOf(m_renewals, RenewBoot::What::Initramfs);
}

QString HostDraft::keptKernel() const
{
    return isGuarded() && isOf(m_renewals, RenewBoot::What::Initramfs)
        ? m_snapshot.host.boot.olderKernel(m_snapshot.host.kernel)
        : QString();
}

QList<Step> HostDraft::renewals() const
{
    QList<Step> steps;
    for (RenewBoot each : m_renewals) {
        if (triesOnce())
            each.what = onceInsteadOf(each.what);
        if (each.what == RenewBoot::What::Initramfs)
            each.kernel = keptKernel();
        steps.append({titleOf(each), whyOf(each), each});
    }
    return steps;
}

Step HostDraft::restarting() const
{
    Step step = *m_restart;
    if (triesOnce()) {
        std::get<RestartNode>(step.action).triesOnce = true;
        step.why = sentencesText({step.why,
                                  Text::tr("Should the node not come back: switch it off and on, and it starts as before.")});
    } else if (!m_wayBack.isEmpty()) {
        step.why = sentencesText({step.why, m_wayBack});
    }
    return step;
}

QList<Step> HostDraft::bootSteps() const
{
    QList<Step> steps;
    const Step files = writing();
    const auto& writes = std::get<WriteFiles>(files.action);
    if (isGuarded())
        steps.append(arming(writes));
    if (!writes.files.isEmpty())
        steps.append(files);
    steps += renewals();
    if (m_restart)
        steps.append(restarting());
    if (isGuarded() || m_endsGuard)
        steps.append(ending());
    if (const QString kernel = keptKernel(); !kernel.isEmpty()) {
        const RenewBoot last{RenewBoot::What::OneInitramfs, {}, kernel};
        steps.append({titleOf(last), whyOf(last), last});
    }
    return steps;
}

} // namespace backend
