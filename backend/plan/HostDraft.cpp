// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostDraft.h"

#include "node/StartCheckPath.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostDraft)
};

void addOnce(KernelWords& all, const KernelWords& words)
{
    for (const QString& word : words.wanted)
        if (!all.wanted.contains(word))
            all.wanted.append(word);
    for (const QString& word : words.unwanted)
        if (!all.unwanted.contains(word))
            all.unwanted.append(word);
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
    (isStartCheckPath(path) ? m_whyStartChecks : m_whyFiles) = why;
}

void HostDraft::renew(RenewBoot::What what, const KernelWords& words)
{
    const auto known = std::find_if(m_renewals.begin(), m_renewals.end(),
                                    [&](const RenewBoot& each) { return each.what == what; });
    if (known != m_renewals.end())
        addOnce(known->words, words);
    else if (what == RenewBoot::What::Initramfs)
        m_renewals.prepend(RenewBoot{what, words});
    else
        m_renewals.append(RenewBoot{what, words});
}

void HostDraft::restart(const KernelWords& words, bool needsIommu, const QString& why, const QString& wayBack)
{
    if (!wayBack.isEmpty())
        m_wayBack = wayBack;
    if (!m_restart)
        m_restart = Step{Text::tr("Restart %1").arg(m_snapshot.host.hostName), why,
                         RestartNode{m_snapshot.host.boot.bootId, {}, false, {}, {}, false}};
    auto& action = std::get<RestartNode>(m_restart->action);
    addOnce(action.words, words);
    action.needsIommu = action.needsIommu || needsIommu;
}

void HostDraft::expectKeptOff(const DeviceIdentity& device)
{
    if (m_restart)
        std::get<RestartNode>(m_restart->action).keptOff.append(device);
}

void HostDraft::expectApart(const DeviceIdentity& device)
{
    if (m_restart)
        std::get<RestartNode>(m_restart->action).apart.append(device);
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

std::optional<QStringList> HostDraft::mapping(const QString& name) const
{
    for (const Step& each : m_mappings)
        if (const auto& action = std::get<ChangeMapping>(each.action); action.name == name)
            return action.after;
    const PciMapping* mapping = m_snapshot.mapping(name);
    return mapping ? std::optional(mapping->lines) : std::nullopt;
}

void HostDraft::map(const QString& name, const std::optional<QStringList>& after, const DeviceIdentity& device,
                    const QString& why)
{
    for (Step& each : m_mappings)
        if (auto& action = std::get<ChangeMapping>(each.action); action.name == name) {
            action.after = after;
            action.devices.append(device);
            return;
        }
    const auto before = mapping(name);
    m_mappings.append({before ? Text::tr("Add the drive to the mapping %1").arg(name)
                              : Text::tr("Make the mapping %1").arg(name),
                       why, ChangeMapping{name, before, after, {device}}});
}

void HostDraft::unmap(const QString& name, const std::optional<QStringList>& after, const QString& why)
{
    m_unmappings.append({after ? Text::tr("Bring the mapping %1 back to what it was").arg(name)
                               : Text::tr("Remove the mapping %1 again").arg(name),
                         why, ChangeMapping{name, mapping(name), after, {}}});
}

Step HostDraft::writing() const
{
    WriteFiles action;
    for (const FileChange& each : m_files)
        if (each.before != each.after && !isStartCheckPath(each.path))
            action.files.append(each);
    const QString title = action.files.size() == 1 ? Text::tr("Change %1").arg(action.files.first().path)
                                                   : Text::tr("Change %n files", nullptr,
                                                              static_cast<int>(action.files.size()));
    return {title, m_whyFiles, action};
}

QList<Step> HostDraft::startChecks(bool isThere) const
{
    QList<Step> steps;
    for (const FileChange& each : m_files)
        if (isStartCheckPath(each.path) && each.before != each.after && each.after.has_value() == isThere)
            steps.append({isThere ? Text::tr("Write %1").arg(each.path) : Text::tr("Remove %1").arg(each.path),
                          m_whyStartChecks, WriteFiles{{each}}});
    return steps;
}

} // namespace backend
