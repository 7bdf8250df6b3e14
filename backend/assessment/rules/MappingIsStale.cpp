// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/MappingFit.h"
#include "assessment/MappingSerials.h"
#include "node/ListText.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MappingIsStale)
};

/// Proxmox compares no serial, so two equal drives that changed places pass its test.
QStringList swappedDrives(const NodeSnapshot& snapshot, const PciMapping& mapping, const PciMappingEntry& entry)
{
    QStringList swapped;
    for (const HostpciTarget& each : entry.targets) {
        const Drive* drive = snapshot.drive(each.address);
        if (drive != nullptr && meansAnother(mapping, snapshot.host.hostName, *drive))
            swapped.append(Text::tr("at %1 sits the drive with the serial %2, not %3")
                               .arg(each.address.shortText(), drive->serial,
                                    listText(serialsFor(mapping, snapshot.host.hostName))));
    }
    return swapped;
}

Finding findingFor(const PciMapping& mapping, const PciMappingEntry& entry,
                   const QStringList& differences)
{
    return {u"mapping-is-stale"_s,
            Severity::Attention,
            NodeSubject{},
            Text::tr("The PCI mapping %1 does not fit the hardware: %2.")
                .arg(mapping.name, listText(differences)),
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
                isHere ? mappingDifferences(snapshot, entry) + swappedDrives(snapshot, mapping, entry) : QStringList();
            if (!differences.isEmpty())
                findings.append(findingFor(mapping, entry, differences));
        }
    }
    return findings;
}

} // namespace backend::rules
