// SPDX-License-Identifier: GPL-3.0-or-later
#include "MappingFit.h"

#include <QCoreApplication>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MappingFit)
};

void compare(QStringList& differences, const PciMappingEntry& entry, QLatin1StringView property,
             const QString& truth)
{
    const QString claim = claimOf(entry, property);
    if (claim.isEmpty())
        differences.append(Text::tr("it lacks %1=%2").arg(property, truth));
    else if (claim != truth)
        differences.append(Text::tr("%1 is %2, not %3").arg(property, truth, claim));
}

} // namespace

QString claimOf(const PciMappingEntry& entry, QLatin1StringView property)
{
    const QString line = entry.evidence.text.section(u' ', 1);
    for (const QString& part : line.split(u',', Qt::SkipEmptyParts))
        if (part.section(u'=', 0, 0).trimmed() == property)
            return part.section(u'=', 1).trimmed().toLower();
    return {};
}

QStringList mappingDifferences(const NodeSnapshot& snapshot, const PciMappingEntry& entry)
{
    QStringList differences;
    for (qsizetype i = 0; i < entry.targets.size(); ++i) {
        const PciAddress& address = entry.targets.at(i).address;
        const PciDevice* device = snapshot.device(address);
        if (device == nullptr) {
            differences.append(Text::tr("there is no device at %1").arg(address.shortText()));
            continue;
        }
        compare(differences, entry, "id"_L1, idText(device->vendor, device->device));
        if (device->subsystemVendor != 0)
            compare(differences, entry, "subsystem-id"_L1,
                    idText(device->subsystemVendor, device->subsystemDevice));
        if (i == 0 && device->iommuGroup)
            compare(differences, entry, "iommugroup"_L1, QString::number(*device->iommuGroup));
    }
    return differences;
}

} // namespace backend
