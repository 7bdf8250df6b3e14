// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AcsOverride)
};

constexpr auto key = "pcie_acs_override="_L1;

/// What it was told to pretend: "downstream", "multifunction", "id:8086:a340".
QStringList overrides(const HostSetup& host)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList values;
    for (const QString& word : host.commandLine.split(blanks, Qt::SkipEmptyParts)) {
        if (word.startsWith(key))
            values += word.sliced(key.size()).split(u',', Qt::SkipEmptyParts);
    }
    return values;
}

/// The function and every bridge above it.
QList<const PciDevice*> wayTo(const NodeSnapshot& snapshot, const PciAddress& function)
{
    QList<const PciDevice*> way;
    const PciDevice* device = snapshot.device(function);
    while (device != nullptr && !way.contains(device)) {
        way.append(device);
        device = device->parent ? snapshot.device(*device->parent) : nullptr;
    }
    return way;
}

bool hasSiblings(const NodeSnapshot& snapshot, const PciDevice& device)
{
    return std::any_of(snapshot.devices.begin(), snapshot.devices.end(), [&](const PciDevice& other) {
        return other.address != device.address
            && other.address.slotText() == device.address.slotText();
    });
}

/// Whether one override may be what put this drive's group apart (pve-kernel, pci: Enable overrides
/// for missing ACS capabilities). What is not known here may be.
bool concerns(const NodeSnapshot& snapshot, const Drive& drive, const QString& value)
{
    const QList<const PciDevice*> way = wayTo(snapshot, drive.address);
    if (way.isEmpty())
        return true;
    if (value == "downstream"_L1)
        return way.size() > 1;
    return std::any_of(way.begin(), way.end(), [&](const PciDevice* each) {
        if (value == "multifunction"_L1)
            return hasSiblings(snapshot, *each);
        return !value.startsWith("id:"_L1)
            || value.sliced(3).compare(each->idText(), Qt::CaseInsensitive) == 0;
    });
}

Finding ofNode(const HostSetup& host)
{
    return {u"acs-override-active"_s,
            Severity::Attention,
            NodeSubject{},
            Text::tr("The kernel only pretends that some devices are kept apart "
                     "(pcie_acs_override)."),
            Text::tr("A VM that gets a device of such a group may reach devices and memory of the "
                     "host around the IOMMU."),
            Text::tr("Take the word off the kernel's command line when you can do without it."),
            {{u"/proc/cmdline"_s, host.commandLine}}};
}

Finding ofGroup(int number, const Drive& drive, const HostSetup& host)
{
    return {u"acs-override-active"_s,
            Severity::Attention,
            GroupSubject{number},
            Text::tr("Group %1, with %2, is no proof that the drive is kept apart.")
                .arg(number)
                .arg(drive.nameText()),
            Text::tr("The kernel was told to pretend so (pcie_acs_override). A faulty or hostile VM "
                     "could reach the host from there."),
            Text::tr("Give the drive only to a VM you trust, or put it into another slot."),
            {{u"/proc/cmdline"_s, host.commandLine}}};
}

} // namespace

QList<Finding> acsOverride(const NodeSnapshot& snapshot)
{
    const QStringList values = overrides(snapshot.host);
    if (values.isEmpty())
        return {};
    QList<Finding> findings{ofNode(snapshot.host)};
    QList<int> said;
    for (const Drive& drive : snapshot.drives) {
        const IommuGroup* group = snapshot.groupOf(drive.address);
        const bool isConcerned = std::any_of(
            values.begin(), values.end(),
            [&](const QString& value) { return concerns(snapshot, drive, value); });
        if (group == nullptr || said.contains(group->number) || !isConcerned)
            continue;
        said.append(group->number);
        findings.append(ofGroup(group->number, drive, snapshot.host));
    }
    return findings;
}

} // namespace backend::rules
