// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/Holding.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DriveBinding)
};

Finding useUnknown(const Drive& drive, const QString& sentence, const QString& seen)
{
    return {u"drive-use-unknown"_s,
            Severity::Blocked,
            DriveSubject{drive.address},
            sentence,
            Text::tr("What is unknown counts as in use."),
            {},
            {{u"/sys/bus/pci/devices/%1/driver"_s.arg(drive.address.text()), seen}}};
}

/// Whether the node keeps off drives with these ids while it starts; which of several twins, only serials tell.
bool isKeptOff(const NodeSnapshot& snapshot, const PciDevice& device)
{
    const ConfigFile* list = snapshot.file(u"/etc/lanekeeper/early-bind");
    const QString ids = device.idText() + u':' + idText(device.subsystemVendor, device.subsystemDevice) + u'\t';
    return list != nullptr && ('\n' + list->bytes).contains('\n' + ids.toLatin1());
}

/// The host uses nothing of a drive that its nvme driver does not hold, but it sees nothing either.
Finding hidden(const Drive& drive, const QString& driver, bool isKeptOff)
{
    const QString sentence = driver.isEmpty()
        ? Text::tr("No driver holds the drive at %1.").arg(drive.address.shortText())
        : Text::tr("vfio-pci holds the drive at %1 although no VM has it.")
              .arg(drive.address.shortText());
    return {u"drive-hidden-from-host"_s,
            Severity::Attention,
            DriveSubject{drive.address},
            sentence,
            Text::tr("The host does not use it, and cannot read its serial or what is on it."),
            isKeptOff ? Text::tr("The node keeps off it at its start. To see the drive, take it back.")
                      : Text::tr("To see the drive, restart the node or bind it to nvme again."),
            {{u"/sys/bus/pci/devices/%1/driver"_s.arg(drive.address.text()),
              driver.isEmpty() ? Text::tr("none") : driver}}};
}

bool isInForceSomewhere(const NodeSnapshot& snapshot, const Drive& drive)
{
    const auto holdings = holdingsOf(snapshot, drive.address);
    return std::any_of(holdings.begin(), holdings.end(),
                       [](const Holding& each) { return each.isInForce(); });
}

QList<Finding> ofNvme(const Drive& drive)
{
    QList<Finding> findings;
    if (drive.namespaces.isEmpty())
        findings.append(useUnknown(
            drive, Text::tr("The node shows no disk of %1.").arg(drive.nameText()), u"nvme"_s));
    if (drive.serial.isEmpty())
        findings.append({u"drive-has-no-serial"_s,
                         Severity::Attention,
                         DriveSubject{drive.address},
                         Text::tr("%1 tells no serial.").arg(drive.nameText()),
                         Text::tr("It can be told from other drives by its slot only."),
                         {},
                         {}});
    return findings;
}

QList<Finding> ofDrive(const NodeSnapshot& snapshot, const Drive& drive)
{
    const PciDevice* device = snapshot.device(drive.address);
    if (device == nullptr || !device->driver)
        return {useUnknown(
            drive, Text::tr("Which driver holds %1 could not be read.").arg(drive.nameText()),
            Text::tr("not readable"))};
    const QString& driver = *device->driver;
    if (driver == "nvme"_L1)
        return ofNvme(drive);
    if (driver.isEmpty() || driver == "vfio-pci"_L1)
        return isInForceSomewhere(snapshot, drive) ? QList<Finding>{}
                                                   : QList<Finding>{hidden(drive, driver, isKeptOff(snapshot, *device))};
    return {useUnknown(drive,
                       Text::tr("The driver %1 holds %2, and what it does with it is unknown.")
                           .arg(driver, drive.nameText()),
                       driver)};
}

} // namespace

/// Pasted output shows a driver at best, and never what the node sees of the drive.
QList<Finding> driveBinding(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    if (snapshot.pasted)
        return findings;
    for (const Drive& drive : snapshot.drives)
        findings.append(ofDrive(snapshot, drive));
    return findings;
}

} // namespace backend::rules
