// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planning.h"
#include "assessment/Holding.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReleasePlan)
};

constexpr auto hostDriver = "nvme"_L1;
constexpr auto guestDriver = "vfio-pci"_L1;

QString driverOf(const NodeSnapshot& snapshot, const PciAddress& function)
{
    const PciDevice* device = snapshot.device(function);
    return device ? device->driver.value_or(QString()) : QString();
}

/// Whether a VM may have the drive open when its turn comes to go back: it runs, or nobody knows, its current lines
/// name it, and the plan does not shut it down before.
bool isUsedThen(const Planning& planning, const PciAddress& function)
{
    const QList<Holding> holdings = holdingsOf(planning.snapshot, function);
    return std::any_of(holdings.begin(), holdings.end(), [&](const Holding& each) {
        const VirtualMachine* machine = planning.snapshot.machine(each.vmid);
        return each.isLocal && each.section.isEmpty() && machine != nullptr && countsAsRunning(*machine)
            && !planning.power.shutDown.contains(each.vmid);
    });
}

bool isReservedThen(const Planning& planning, const PciAddress& function)
{
    const auto& reservations = planning.snapshot.reservations;
    return std::any_of(reservations.begin(), reservations.end(), [&](const PciReservation& each) {
        return each.isLive && each.address == function && !planning.power.shutDown.contains(each.vmid);
    });
}

/// Whether a VM passes another function with these ids, so that vfio-pci must go on knowing them.
bool othersNeedIds(const NodeSnapshot& snapshot, const Drive& drive)
{
    const DeviceIdentity own = snapshot.identityOf(drive);
    return std::any_of(snapshot.devices.begin(), snapshot.devices.end(), [&](const PciDevice& each) {
        return each.address != drive.address && each.vendor == own.vendor && each.device == own.device
            && each.driver == QString(guestDriver);
    });
}

BindFunction binding(const NodeSnapshot& snapshot, const Drive& drive, const QString& serial,
                     QLatin1StringView from, QLatin1StringView to)
{
    BindFunction action{snapshot.identityOf(drive), fullName(drive), from, to, othersNeedIds(snapshot, drive)};
    if (action.device.serial.isEmpty())
        action.device.serial = serial;
    return action;
}

Finding staysWithVfio(const Drive& drive)
{
    return {u"drive-stays-with-vfio"_s,
            Severity::Note,
            DriveSubject{drive.address},
            Text::tr("%1 stays with vfio-pci until the node restarts.").arg(drive.nameText()),
            Text::tr("Proxmox does not bind it back, so the host does not see its data."),
            {},
            {{u"/sys/bus/pci/devices/%1/driver"_s.arg(drive.address.text()), guestDriver}}};
}

Finding hostSeesData(const Drive& drive)
{
    return {u"host-sees-data-again"_s,
            Severity::Note,
            DriveSubject{drive.address},
            Text::tr("The host sees the data of %1 again.").arg(drive.nameText()),
            Text::tr("A pool or volume group of the guest on it can be imported there by mistake."),
            Text::tr("Import nothing from it while a VM may still need it."),
            {}};
}

Finding notWithHost(const Drive& drive, const QString& driver)
{
    return {u"drive-not-with-nvme"_s,
            Severity::Blocked,
            DriveSubject{drive.address},
            driver.isEmpty() ? Text::tr("No driver has %1 now.").arg(drive.nameText())
                             : Text::tr("%1 is with the driver %2 now.").arg(drive.nameText(), driver),
            Text::tr("What it does there is not known."),
            {},
            {{u"/sys/bus/pci/devices/%1/driver"_s.arg(drive.address.text()), driver}}};
}

} // namespace

void returnToHost(const Planning& planning, const Drive& drive, const QString& serial)
{
    const NodeSnapshot& snapshot = planning.snapshot;
    if (driverOf(snapshot, drive.address) != guestDriver)
        return;
    if (isUsedThen(planning, drive.address) || isReservedThen(planning, drive.address))
        return addTo(planning.plan, {staysWithVfio(drive)});
    planning.host.bind(binding(snapshot, drive, serial, guestDriver, hostDriver),
                       Text::tr("Proxmox leaves a drive with vfio-pci when its VM stops; so the host gets it "
                                "back without a restart. Its serial is looked at afterwards."));
    addTo(planning.plan, {hostSeesData(drive)});
}

void releaseFromHost(const Planning& planning, const Drive& drive, const QString& serial)
{
    planning.host.bind(binding(planning.snapshot, drive, serial, hostDriver, guestDriver),
                       Text::tr("With vfio-pci the host cannot touch the drive. This lasts until the node "
                                "restarts."));
}

void planReleasing(const Planning& planning, const Drive& drive)
{
    const QString driver = driverOf(planning.snapshot, drive.address);
    if (driver == guestDriver) {
        planning.plan.sentences.append(
            Text::tr("%1 is released from the host already; nothing needs changing.").arg(fullName(drive)));
        return;
    }
    planning.plan.sentences.append(
        Text::tr("Release %1 from the host now, until the node restarts.").arg(fullName(drive)));
    QList<Finding> findings = planning.safety.ofRelease(drive.address);
    if (driver != hostDriver)
        findings.append(notWithHost(drive, driver));
    addTo(planning.plan, findings);
    if (!hasBlocked(findings))
        releaseFromHost(planning, drive, drive.serial);
}

} // namespace backend
