// SPDX-License-Identifier: GPL-3.0-or-later
#include "MachineText.h"

#include "node/ListText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui::MachineText {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MachineText)
};

bool isOn(const backend::VirtualMachine& machine, QStringView key)
{
    return machine.config.value(key).value_or(QString()).section(u',', 0, 0).trimmed() == "1"_L1;
}

/// "1", "enabled=1" and "1,fstrim_cloned_disks=1" all switch the agent on.
bool hasAgent(const backend::VirtualMachine& machine)
{
    const QString first = machine.config.value(u"agent").value_or(QString()).section(u',', 0, 0).trimmed();
    return first == "1"_L1 || first == "enabled=1"_L1;
}

} // namespace

QString status(const backend::VirtualMachine& machine)
{
    if (machine.isTemplate())
        return Text::tr("template");
    if (!machine.isLocal)
        return Text::tr("on %1").arg(machine.node);
    if (!machine.isRunning)
        return Text::tr("unknown");
    return status(*machine.isRunning);
}

QString status(bool isRunning) { return isRunning ? Text::tr("running") : Text::tr("stopped"); }

QString machineType(const backend::VirtualMachine& machine)
{
    return machine.config.value(u"machine").value_or(Text::tr("i440fx")).section(u',', 0, 0);
}

QString memory(const backend::VirtualMachine& machine)
{
    const auto bytes = machine.memoryBytes();
    return bytes ? QLocale().formattedDataSize(static_cast<qint64>(*bytes), 1, QLocale::DataSizeIecFormat) : QString();
}

QString agent(const backend::VirtualMachine& machine) { return agent(hasAgent(machine)); }

QString agent(bool isOn) { return isOn ? Text::tr("on") : Text::tr("off"); }

QString onBoot(const backend::VirtualMachine& machine) { return onBoot(isOn(machine, u"onboot")); }

QString onBoot(bool isOn) { return isOn ? Text::tr("yes") : Text::tr("no"); }

QStringList hostpci(const backend::VirtualMachine& machine)
{
    QStringList lines;
    for (const auto& option : machine.config.current().options)
        if (option.key.startsWith("hostpci"_L1))
            lines.append(u"%1: %2"_s.arg(option.key, option.value));
    return lines;
}

QStringList snapshots(const backend::VirtualMachine& machine)
{
    QStringList names;
    for (const auto& section : machine.config.sections)
        if (!section.name.isEmpty() && section.name != "PENDING"_L1 && !section.name.startsWith("special:"_L1))
            names.append(section.name);
    return names;
}

QList<Consequence> lastingConsequences(const backend::VirtualMachine& machine)
{
    const auto names = snapshots(machine);
    return {{Text::tr("Migration"), Text::tr("The VM can no longer move to another node while it runs.")},
            {Text::tr("Backup"), Text::tr("Backups of the VM do not contain the drive. Back it up inside the guest.")},
            {Text::tr("Snapshots"), names.isEmpty() ? Text::tr("It has none. Snapshots never contain the drive.")
                                              : Text::tr("It has %1. They do not contain the drive.").arg(backend::listText(names))}};
}

QList<Consequence> consequences(const backend::VirtualMachine& machine)
{
    QList<Consequence> all;
    all.append({Text::tr("Machine type"),
                machine.config.isQ35() ? Text::tr("q35: the drive appears as a PCIe device.")
                                       : Text::tr("i440fx: the drive appears on the old PCI bus. q35 is the better choice.")});
    if (const QString size = memory(machine); !size.isEmpty())
        all.append({Text::tr("Memory"), Text::tr("All %1 stay in use while it runs; ballooning gives nothing back.").arg(size)});
    all.append({Text::tr("Start on boot"), isOn(machine, u"onboot") ? Text::tr("It takes the drive each time the node starts.")
                                                              : Text::tr("It takes the drive when somebody starts it.")});
    return all + lastingConsequences(machine);
}

} // namespace gui::MachineText
