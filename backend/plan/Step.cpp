// SPDX-License-Identifier: GPL-3.0-or-later
#include "Step.h"

#include "ConfigText.h"
#include "assessment/Holding.h"
#include "node/VmConfig.h"

#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString word)
{
    static const QRegularExpression harmless(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (harmless.match(word).hasMatch())
        return word;
    return u'\'' + word.replace(u'\'', "'\\''"_L1) + u'\'';
}

QStringList qmSet(int vmid, const QStringList& arguments)
{
    return QStringList{u"qm"_s, u"set"_s, QString::number(vmid)} + arguments;
}

/// A mapping names its devices elsewhere, so a line with one counts as naming them all.
bool mayName(const std::optional<QString>& hostpci, const PciAddress& address)
{
    const auto value = hostpci ? HostpciValue::parse(*hostpci) : Result<HostpciValue>();
    return hostpci && value && (value->names(address) || !value->mapping.isEmpty());
}

} // namespace

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

QStringList commandWords(const Step& step)
{
    const auto& action = std::get<SetVmOptions>(step.action);
    const auto config = VmConfig::parse(action.configBefore, action.digest);
    return qmSet(action.vmid, setArguments(config, action.changes))
        + QStringList{u"--digest"_s, action.digest};
}

QStringList undoWords(const Step& step)
{
    const auto& action = std::get<SetVmOptions>(step.action);
    const auto config = VmConfig::parse(textAfter(step), {});
    return qmSet(action.vmid, setArguments(config, reversed(action.changes)));
}

QString shellText(const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words)
        parts.append(quoted(word));
    return parts.join(u' ');
}

QString changedPath(const Step& step)
{
    return std::get<SetVmOptions>(step.action).configPath;
}

QByteArray textBefore(const Step& step)
{
    return std::get<SetVmOptions>(step.action).configBefore;
}

QByteArray textAfter(const Step& step)
{
    const auto& action = std::get<SetVmOptions>(step.action);
    return changedText(action.configBefore, action.changes, action.machineRuns);
}

} // namespace backend
