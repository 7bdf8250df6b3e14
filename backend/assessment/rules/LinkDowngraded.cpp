// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LinkDowngraded)
};

QString speedText(double gigatransfers)
{
    return QString::number(gigatransfers);
}

Evidence linkEvidence(const PciDevice& device)
{
    return {u"/sys/bus/pci/devices/"_s + device.address.text(),
            u"%1 GT/s x%2, max %3 GT/s x%4"_s.arg(speedText(device.link->gigatransfers))
                .arg(device.link->width)
                .arg(speedText(device.maxLink->gigatransfers))
                .arg(device.maxLink->width)};
}

/// What is said of the link; empty when it is as good as both ends allow. Lanes are never given up
/// to save power; speed may be, and where the port can do no more, the slot is all there is.
QString shortfall(const PciDevice& device, const PciDevice* port, const QString& name)
{
    if (device.link->width < device.maxLink->width)
        return Text::tr("%1 runs with %2 of its %3 PCIe lanes.")
            .arg(name)
            .arg(device.link->width)
            .arg(device.maxLink->width);
    const bool portCouldDoMore = port != nullptr && port->maxLink
        && port->maxLink->gigatransfers > device.link->gigatransfers;
    if (device.link->gigatransfers < device.maxLink->gigatransfers && portCouldDoMore)
        return Text::tr("The PCIe link of %1 runs at %2 of %3 GT/s.")
            .arg(name, speedText(device.link->gigatransfers),
                 speedText(device.maxLink->gigatransfers));
    return {};
}

} // namespace

QList<Finding> linkDowngraded(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const Drive& drive : snapshot.drives) {
        const PciDevice* device = snapshot.device(drive.address);
        if (device == nullptr || !device->link || !device->maxLink)
            continue;
        const PciDevice* port = device->parent ? snapshot.device(*device->parent) : nullptr;
        const QString sentence = shortfall(*device, port, drive.nameText());
        if (sentence.isEmpty())
            continue;
        Finding finding{u"link-downgraded"_s,
                        Severity::Note,
                        DriveSubject{drive.address},
                        sentence,
                        Text::tr("It is slower than it could be, on the host and in a VM alike."),
                        Text::tr("Another slot or a firmware setting may help; a slot may also have "
                                 "no more than this."),
                        {linkEvidence(*device)}};
        if (port != nullptr && port->link && port->maxLink)
            finding.evidence.append(linkEvidence(*port));
        findings.append(finding);
    }
    return findings;
}

} // namespace backend::rules
