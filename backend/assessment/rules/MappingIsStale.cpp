// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MappingIsStale)
};

/// What the line says of one property: "id" of "map id=144d:a80a,node=pve1,path=0000:04:00.0".
QString claimOf(const PciMappingEntry& entry, QLatin1StringView property)
{
    const QString line = entry.evidence.text.section(u' ', 1);
    for (const QString& part : line.split(u',', Qt::SkipEmptyParts))
        if (part.section(u'=', 0, 0).trimmed() == property)
            return part.section(u'=', 1).trimmed().toLower();
    return {};
}

QString hexadecimal(quint16 vendor, quint16 device)
{
    return u"%1:%2"_s.arg(vendor, 4, 16, QLatin1Char('0')).arg(device, 4, 16, QLatin1Char('0'));
}

void compare(QStringList& differences, const PciMappingEntry& entry, QLatin1StringView property,
             const QString& truth)
{
    const QString claim = claimOf(entry, property);
    if (claim.isEmpty())
        differences.append(Text::tr("it lacks %1=%2").arg(property, truth));
    else if (claim != truth)
        differences.append(Text::tr("%1 is %2, not %3").arg(property, truth, claim));
}

/// Where the line and the function at its address part. Proxmox compares the same, and the group for
/// the first address only (PVE::Mapping::PCI, assert_valid).
QStringList differencesOf(const NodeSnapshot& snapshot, const PciMappingEntry& entry)
{
    QStringList differences;
    for (qsizetype i = 0; i < entry.targets.size(); ++i) {
        const PciAddress& address = entry.targets.at(i).address;
        const PciDevice* device = snapshot.device(address);
        if (device == nullptr) {
            differences.append(Text::tr("there is no device at %1").arg(address.shortText()));
            continue;
        }
        compare(differences, entry, "id"_L1, hexadecimal(device->vendor, device->device));
        if (device->subsystemVendor != 0)
            compare(differences, entry, "subsystem-id"_L1,
                    hexadecimal(device->subsystemVendor, device->subsystemDevice));
        if (i == 0 && device->iommuGroup)
            compare(differences, entry, "iommugroup"_L1, QString::number(*device->iommuGroup));
    }
    return differences;
}

Finding findingFor(const PciMapping& mapping, const PciMappingEntry& entry,
                   const QStringList& differences)
{
    return {u"mapping-is-stale"_s,
            Severity::Attention,
            NodeSubject{},
            Text::tr("The PCI mapping %1 does not fit the hardware: %2.")
                .arg(mapping.name, differences.join(u", "_s)),
            Text::tr("Proxmox compares them at every start and refuses a VM that uses the mapping. A "
                     "changed id can mean that another device sits in that slot now."),
            Text::tr("Make sure which device is meant, then correct the mapping under Datacenter, "
                     "Resource Mappings."),
            {entry.evidence}};
}

} // namespace

QList<Finding> mappingIsStale(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    if (snapshot.isUnread(u"pci"))
        return findings;
    for (const PciMapping& mapping : snapshot.mappings) {
        for (const PciMappingEntry& entry : mapping.entries) {
            const bool isHere = entry.node == snapshot.host.hostName;
            const QStringList differences =
                isHere ? differencesOf(snapshot, entry) : QStringList();
            if (!differences.isEmpty())
                findings.append(findingFor(mapping, entry, differences));
        }
    }
    return findings;
}

} // namespace backend::rules
