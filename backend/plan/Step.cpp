// SPDX-License-Identifier: GPL-3.0-or-later
#include "Step.h"

#include "ConfigText.h"
#include "MappingText.h"
#include "assessment/Holding.h"
#include "node/VmConfig.h"

#include <QCryptographicHash>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// A mapping names its devices elsewhere, so a line with one counts as naming them all.
bool mayName(const std::optional<QString>& hostpci, const PciAddress& address)
{
    const auto value = hostpci ? HostpciValue::parse(*hostpci) : Result<HostpciValue>();
    return hostpci && value && (value->names(address) || !value->mapping.isEmpty());
}

} // namespace

bool KernelWords::fit(const QString& commandLine) const
{
    const QStringList words = commandLine.split(u' ', Qt::SkipEmptyParts);
    const auto isThere = [&](const QString& word) { return words.contains(word); };
    return std::all_of(wanted.begin(), wanted.end(), isThere)
        && std::none_of(unwanted.begin(), unwanted.end(), isThere);
}

QByteArray contentHash(const std::optional<QByteArray>& bytes)
{
    return bytes ? QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() : QByteArray("-");
}

QList<DeviceIdentity> givenDevices(const SetVmOptions& action)
{
    QList<DeviceIdentity> given;
    for (const DeviceIdentity& device : action.devices)
        for (const VmOptionChange& change : action.changes)
            if (isHostpciKey(change.key) && mayName(change.after, device.address)
                && !mayName(change.before, device.address) && !given.contains(device))
                given.append(device);
    return given;
}

QByteArray configAfter(const SetVmOptions& action)
{
    return changedText(action.configBefore, action.changes, action.machineRuns);
}

QList<TextChange> textChanges(const Step& step)
{
    if (const auto* setting = std::get_if<SetVmOptions>(&step.action))
        return {{setting->configPath, setting->configBefore, configAfter(*setting)}};
    if (const auto* mapping = std::get_if<ChangeMapping>(&step.action))
        return {{u"/etc/pve/mapping/pci.cfg"_s, mappingText(mapping->name, mapping->before),
                 mappingText(mapping->name, mapping->after)}};
    QList<TextChange> changes;
    if (const auto* writing = std::get_if<WriteFiles>(&step.action))
        for (const FileChange& each : writing->files)
            changes.append(
                {each.path, each.before.value_or(QByteArray()), each.after.value_or(QByteArray())});
    return changes;
}

} // namespace backend
