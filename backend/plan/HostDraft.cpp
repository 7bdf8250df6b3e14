// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostDraft.h"

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
    case RenewBoot::What::BootTool:
        return Text::tr("Copy the settings to the boot partitions");
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
    case RenewBoot::What::BootTool:
        return Text::tr("systemd-boot reads the boot partitions only; proxmox-boot-tool copies kernels and "
                        "the command line there.");
    case RenewBoot::What::Initramfs:
        break;
    }
    return Text::tr("Drivers take their devices before the node's own files can be read, so what decides about it "
                    "lies in these images. This may take minutes. They are looked into afterwards.");
}

} // namespace

std::optional<QByteArray> HostDraft::text(const QString& path) const
{
    for (const FileChange& each : m_files)
        if (each.path == path)
            return each.after;
    const ConfigFile* file = m_snapshot.file(path);
    return file ? std::optional(file->bytes) : std::nullopt;
}

void HostDraft::write(const QString& path, const std::optional<QByteArray>& after, const QString& why, int mode)
{
    const auto known = std::find_if(m_files.begin(), m_files.end(),
                                    [&](const FileChange& each) { return each.path == path; });
    if (known != m_files.end())
        known->after = after;
    else
        m_files.append({path, text(path), after, mode});
    m_whyFiles = why;
}

void HostDraft::renew(RenewBoot::What what, const KernelWords& words)
{
    const RenewBoot renewal{what, words};
    if (m_renewals.contains(renewal))
        return;
    if (what == RenewBoot::What::Initramfs)
        m_renewals.prepend(renewal);
    else
        m_renewals.append(renewal);
}

void HostDraft::restart(const KernelWords& words, bool needsIommu, const QString& why)
{
    m_restart = Step{Text::tr("Restart %1").arg(m_snapshot.host.hostName), why,
                     RestartNode{m_snapshot.host.boot.bootId, words, needsIommu}};
}

void HostDraft::bind(const BindFunction& action, const QString& why)
{
    const bool isRelease = action.to == "vfio-pci"_L1;
    const Step step{isRelease ? Text::tr("Release %1 from the host").arg(action.driveTitle)
                              : Text::tr("Give %1 back to the host").arg(action.driveTitle),
                    why, action};
    QList<Step>& list = isRelease ? m_releases : m_returns;
    if (!list.contains(step))
        list.append(step);
}

Step HostDraft::writing() const
{
    WriteFiles action;
    for (const FileChange& each : m_files)
        if (each.before != each.after)
            action.files.append(each);
    const QString title = action.files.size() == 1 ? Text::tr("Change %1").arg(action.files.first().path)
                                                   : Text::tr("Change %n files", nullptr,
                                                              static_cast<int>(action.files.size()));
    return {title, m_whyFiles, action};
}

QList<Step> HostDraft::bootSteps() const
{
    QList<Step> steps;
    const Step files = writing();
    if (!std::get<WriteFiles>(files.action).files.isEmpty())
        steps.append(files);
    for (const RenewBoot& each : m_renewals)
        steps.append({titleOf(each), whyOf(each), each});
    if (m_restart)
        steps.append(*m_restart);
    return steps;
}

} // namespace backend
