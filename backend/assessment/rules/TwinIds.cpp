// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TwinIds)
};

QList<const PciDevice*> twinsOf(const NodeSnapshot& snapshot, const PciDevice& function)
{
    QList<const PciDevice*> twins;
    const bool hasIds = function.vendor != 0 && function.device != 0; // pasted output may lack them
    for (const PciDevice& other : snapshot.devices)
        if (hasIds && other.address != function.address && other.vendor == function.vendor
            && other.device == function.device)
            twins.append(&other);
    return twins;
}

} // namespace

/// Harmless as long as nothing binds by id, as `options vfio-pci ids=` would: it takes every twin,
/// the boot drive among them.
QList<Finding> twinIds(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const Drive& drive : snapshot.drives) {
        const PciDevice* function = snapshot.device(drive.address);
        const auto twins = function ? twinsOf(snapshot, *function) : QList<const PciDevice*>{};
        if (twins.isEmpty())
            continue;
        Finding finding{u"twin-ids"_s,
                        Severity::Note,
                        DriveSubject{drive.address},
                        Text::tr("%1 at %2 has a twin with the same ids, %3.")
                            .arg(drive.nameText(), drive.address.shortText(), function->idText()),
                        Text::tr("Only the serial tells them apart. Binding by ids (vfio-pci ids=) "
                                 "would take both."),
                        {},
                        {}};
        finding.evidence.append({drive.address.text(), drive.serial});
        for (const PciDevice* twin : twins) {
            const Drive* other = snapshot.drive(twin->address);
            finding.evidence.append({twin->address.text(), other ? other->serial : twin->idText()});
        }
        findings.append(finding);
    }
    return findings;
}

} // namespace backend::rules
