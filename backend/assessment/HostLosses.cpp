// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostLosses.h"

#include "Holding.h"
#include "NextStart.h"

namespace backend {

namespace {

QList<Loss> lossesOf(const NodeSnapshot& snapshot, const QString& hostpci)
{
    QList<Loss> losses;
    for (const PciAddress& function : functionsNamed(snapshot, hostpci))
        for (const Loss& loss : blastRadius(snapshot, function))
            if (loss.isInUse && !losses.contains(loss))
                losses.append(loss);
    return losses;
}

} // namespace

QStringList hostpciKeys(const VmConfig& config)
{
    QStringList keys;
    for (const VmSection* section : {&config.current(), config.pending()})
        if (section != nullptr)
            for (const VmOption& each : section->options)
                if (isHostpciKey(each.key) && !keys.contains(each.key))
                    keys.append(each.key);
    return keys;
}

QList<HostLosses> hostLossesOf(const NodeSnapshot& snapshot, const VirtualMachine& machine)
{
    QList<HostLosses> lines;
    if (!machine.isLocal)
        return lines;
    for (const QString& key : hostpciKeys(machine.config)) {
        const QString value = nextValue(machine.config, key).value_or(QString());
        const QList<Loss> losses = lossesOf(snapshot, value);
        if (!losses.isEmpty())
            lines.append({key, value, losses});
    }
    return lines;
}

} // namespace backend
