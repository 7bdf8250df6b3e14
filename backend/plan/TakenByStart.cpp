// SPDX-License-Identifier: GPL-3.0-or-later
#include "TakenByStart.h"

#include "assessment/Holding.h"
#include "assessment/NextStart.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TakenByStart)
};

constexpr auto guestDriver = "vfio-pci"_L1;

/// Looks at one start.
class Look {
public:
    Look(const NodeSnapshot& snapshot, const Safety& safety, int vmid)
        : m_snapshot(snapshot),
          m_safety(safety),
          m_vmid(vmid),
          m_title(machineTitle(snapshot, vmid))
    {
    }

    void passLines(const VmConfig& config);
    void takeGroups();
    [[nodiscard]] TakenByStart result() const { return m_result; }

private:
    void refuse(const QString& id, const QString& sentence, const QString& meaning, const QList<Evidence>& evidence);
    void take(const PciDevice& device);
    void judgePassed(const PciAddress& function);
    void judgeForeign(const PciDevice& device);
    [[nodiscard]] bool keepsIds(const PciDevice& device) const;

    const NodeSnapshot& m_snapshot;
    const Safety& m_safety;
    int m_vmid;
    QString m_title;
    QList<PciAddress> m_passed;
    TakenByStart m_result;
};

void Look::refuse(const QString& id, const QString& sentence, const QString& meaning, const QList<Evidence>& evidence)
{
    m_result.findings.append({id, Severity::Blocked, MachineSubject{m_vmid}, sentence, meaning, {}, evidence});
}

void Look::passLines(const VmConfig& config)
{
    for (int slot = 0; slot < 16; ++slot) {
        const QString key = u"hostpci%1"_s.arg(slot);
        const auto value = nextValue(config, key);
        const QList<PciAddress> named = value ? functionsNamed(m_snapshot, *value) : QList<PciAddress>{};
        if (value && named.isEmpty())
            refuse(u"start-names-no-device"_s, Text::tr("%1 of %2 names no device of this node.").arg(key, m_title),
                   Text::tr("The VM would not start with that line."), {{key, *value}});
        for (const PciAddress& each : named)
            if (!m_passed.contains(each))
                m_passed.append(each);
    }
}

/// Others of the model that are with vfio-pci need what it was told of their ids.
bool Look::keepsIds(const PciDevice& device) const
{
    return std::any_of(m_snapshot.devices.begin(), m_snapshot.devices.end(), [&](const PciDevice& each) {
        return each.address != device.address && each.vendor == device.vendor && each.device == device.device
            && each.driver == QString(guestDriver);
    });
}

void Look::take(const PciDevice& device)
{
    const Drive* drive = m_snapshot.drive(device.address);
    TakenFunction taken;
    taken.device = drive ? m_snapshot.identityOf(*drive)
                         : DeviceIdentity{device.address, device.vendor, device.device, device.subsystemVendor,
                                          device.subsystemDevice, {}, {}};
    taken.driver = device.driver.value_or(QString());
    taken.isPassed = m_passed.contains(device.address);
    taken.keepsIds = keepsIds(device);
    m_result.functions.append(taken);
}

void Look::judgePassed(const PciAddress& function)
{
    if (m_snapshot.drive(function) != nullptr)
        for (const Finding& each : m_safety.ofGift(function, m_vmid, m_passed))
            if (each.severity == Severity::Blocked)
                m_result.findings.append(each);
    for (const PciReservation& each : m_snapshot.reservations)
        if (each.isLive && each.address == function && each.vmid != m_vmid)
            refuse(u"start-takes-used-device"_s,
                   Text::tr("%1 has %2 now.").arg(machineTitle(m_snapshot, each.vmid), function.shortText()),
                   Text::tr("%1 cannot start with it meanwhile.").arg(m_title),
                   {{u"/run/qemu-server/pci-id-reservations"_s, function.text()}});
}

/// What no driver of the host has is no loss to it.
void Look::judgeForeign(const PciDevice& device)
{
    if (device.driver == QString() || device.driver == QString(guestDriver))
        return;
    refuse(u"start-takes-foreign-devices"_s,
           Text::tr("Starting %1 takes %2 at %3 from the host as well.")
               .arg(m_title, device.nameText(), device.address.shortText()),
           Text::tr("It sits in the same IOMMU group as a device of the VM, and Proxmox takes them all."),
           {{u"/sys/bus/pci/devices/%1/driver"_s.arg(device.address.text()), device.driver.value_or(u"?"_s)}});
}

void Look::takeGroups()
{
    for (const PciAddress& function : std::as_const(m_passed)) {
        const IommuGroup* group = m_snapshot.groupOf(function);
        if (group == nullptr) {
            refuse(u"start-takes-unknown-group"_s,
                   Text::tr("The IOMMU group of %1 is not known.").arg(function.shortText()),
                   Text::tr("So nobody can say what %1 takes from the host when it starts.").arg(m_title), {});
            continue;
        }
        judgePassed(function);
        for (const PciAddress& member : group->members) {
            const PciDevice* device = m_snapshot.device(member);
            const auto isIt = [&](const TakenFunction& each) { return each.device.address == member; };
            if (device == nullptr || device->isBridge
                || std::any_of(m_result.functions.begin(), m_result.functions.end(), isIt))
                continue;
            take(*device);
            if (!m_passed.contains(member))
                judgeForeign(*device);
        }
    }
    std::sort(m_result.functions.begin(), m_result.functions.end(), [](const TakenFunction& a, const TakenFunction& b) {
        return a.device.address.text() < b.device.address.text();
    });
}

} // namespace

TakenByStart takenByStart(const NodeSnapshot& snapshot, const Safety& safety, const VmConfig& config, int vmid)
{
    Look look(snapshot, safety, vmid);
    look.passLines(config);
    look.takeGroups();
    return look.result();
}

} // namespace backend
