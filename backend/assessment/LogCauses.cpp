// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogCauses.h"

#include "node/CleanText.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LogCauses)
};

/// %1 in a sentence stands for the devices that the lines name.
struct Cause {
    QString id;
    QStringList signs; ///< a line holds one of them
    QString sentence;
    QString sentenceWithoutDevice;
    QString meaning;
    QString advice;
    Severity severity = Severity::Attention;
};

QList<Cause> groupCauses()
{
    return {
        {u"error-group-not-viable"_s,
         {u"is not viable"_s},
         Text::tr("The VM did not start: the IOMMU group of %1 is not wholly given away."),
         Text::tr("The VM did not start: an IOMMU group is not wholly given away."),
         Text::tr("Another device of the same group is still held by a driver of the host, and a "
                  "group goes to a VM whole or not at all."),
         Text::tr("Look which other devices are in the group; where the host needs one of them, "
                  "use another slot.")},
        {u"error-firmware-keeps-device"_s,
         {u"Firmware has requested this device have a 1:1"_s,
          u"due to platform RMRR requirement"_s},
         Text::tr("The kernel refuses to give %1 to a VM, because the firmware keeps memory of it "
                  "for itself."),
         Text::tr("The kernel refuses to give a device to a VM, because the firmware keeps memory "
                  "of it for itself."),
         Text::tr("The firmware demands a fixed memory mapping (RMRR) for the device. No setting "
                  "of Proxmox or of the VM changes that."),
         Text::tr("Look for a firmware update or a firmware setting of the maker, or use another "
                  "slot or device.")},
        {u"error-iommu-not-present"_s,
         {u"IOMMU not present"_s},
         Text::tr("The VM did not start: the IOMMU is off."),
         Text::tr("The VM did not start: the IOMMU is off."),
         Text::tr("Without it no device can be given to a VM. It is off in the firmware or in the "
                  "kernel."),
         Text::tr("Switch VT-d or AMD-Vi on in the firmware setup, and look for “iommu=off” on "
                  "the kernel's command line.")},
        {u"error-vfio-group-missing"_s,
         {u"failed to open /dev/vfio/"_s},
         Text::tr("The VM did not start: the group of %1 is not bound to vfio-pci."),
         Text::tr("The VM did not start: a group is not bound to vfio-pci."),
         Text::tr("The group's file below /dev/vfio is not there, so the module is not loaded or "
                  "a host driver holds the device."),
         Text::tr("Start the VM through Proxmox, which binds the group itself, and look whether "
                  "the module vfio-pci is there.")},
        {u"error-interrupt-remapping"_s,
         {u"No interrupt remapping support"_s, u"IRQ remapping doesn't support X2APIC"_s},
         Text::tr("Interrupt remapping is not in use on this machine."),
         Text::tr("Interrupt remapping is not in use on this machine."),
         Text::tr("The kernel then refuses to give devices to VMs, unless unsafe interrupts are "
                  "allowed, which a VM could abuse."),
         Text::tr("Look in the firmware setup for “x2APIC opt out” and for a firmware update "
                  "before allowing unsafe interrupts.")},
    };
}

QList<Cause> deviceCauses()
{
    return {
        {u"error-device-not-there"_s,
         {u"no pci device info for device"_s, u"no PCI device found for"_s},
         Text::tr("The VM did not start: there is no device %1 on this node."),
         Text::tr("The VM did not start: a device that its configuration names is not there."),
         Text::tr("Its configuration names an address where nothing is: the device was taken out, "
                  "or addresses have moved."),
         Text::tr("Look at the addresses of lspci, and correct or remove the hostpci line.")},
        {u"error-device-in-use"_s,
         {u"already in use by VMID"_s, u"is currently reserved for use by VMID"_s},
         Text::tr("The VM did not start: another VM has %1."),
         Text::tr("The VM did not start: another VM has its device."),
         Text::tr("A device belongs to one running VM at a time."),
         Text::tr("Stop the other VM first.")},
        {u"error-reset-failed"_s,
         {u"after FLR; giving up"_s},
         Text::tr("%1 did not come back from a reset."),
         Text::tr("A device did not come back from a reset."),
         Text::tr("It stays unusable until the node is switched off and on; a restart may not be "
                  "enough."),
         Text::tr("Switch the node off and on. Should it happen again, look for a firmware update "
                  "of the device.")},
        {u"error-bind-failed"_s,
         {u"Cannot bind "_s, u"can't unbind/bind PCI group to VFIO"_s,
          u"Cannot find vfio-pci module"_s},
         Text::tr("%1 could not be taken from its driver."),
         Text::tr("A device could not be taken from its driver."),
         Text::tr("Proxmox takes the whole group from the host's drivers at each start; here one "
                  "did not let go."),
         Text::tr("Look what uses the devices of the group on the host.")},
        {u"error-assigned-twice"_s,
         {u"assigned more than once"_s},
         Text::tr("The VM's configuration names %1 twice."),
         Text::tr("The VM's configuration names a device twice."),
         Text::tr("A device can be in one hostpci line only."),
         Text::tr("Remove one of the lines.")},
    };
}

QList<Cause> configurationCauses()
{
    return {
        {u"error-romfile-missing"_s,
         {u"failed to find romfile"_s},
         Text::tr("The VM did not start: the ROM file of %1 is not there."),
         Text::tr("The VM did not start: a ROM file is not there."),
         Text::tr("Its hostpci line names a file that QEMU cannot find; messages on regions and "
                  "mmap above it are harmless."),
         Text::tr("Put the file where the line says, or take romfile off the line. An NVMe drive "
                  "needs none.")},
        {u"error-needs-q35"_s,
         {u"q35 machine model is not enabled"_s},
         Text::tr("The VM did not start: pcie=1 needs the machine type q35."),
         Text::tr("The VM did not start: pcie=1 needs the machine type q35."),
         Text::tr("Proxmox accepts the setting and refuses only at the start."),
         Text::tr("Take pcie=1 off the hostpci line, or change the machine type.")},
        {u"error-mapping"_s,
         {u"PCI device mapping not found for"_s, u"PCI device mapping invalid"_s,
          u"could not find a free device for"_s},
         Text::tr("The VM did not start: its PCI mapping does not lead to a free device."),
         Text::tr("The VM did not start: its PCI mapping does not lead to a free device."),
         Text::tr("The hardware has changed since the mapping was made, it is not for this node, "
                  "or another VM has the device."),
         Text::tr("Look at the mapping in Datacenter, Resource Mappings.")},
        {u"error-needs-root"_s,
         {u"only root can set 'hostpci"_s},
         Text::tr("Only root may name a device in a VM's configuration."),
         Text::tr("Only root may name a device in a VM's configuration."),
         Text::tr("Others may use PCI mappings they have rights on."),
         Text::tr("Log in as root, or use a mapping.")},
        {u"error-not-movable"_s,
         {u"can't migrate VM which uses local devices: hostpci"_s,
          u"can't live migrate running VM which uses following mapped devices"_s,
          u"missing mapped devices"_s, u"cannot suspend VM to disk due to passed-through"_s,
          u"VFIO migration is not supported"_s},
         Text::tr("The VM cannot be moved or saved while it has a device of this node."),
         Text::tr("The VM cannot be moved or saved while it has a device of this node."),
         Text::tr("What the device holds cannot be carried along with the VM's memory."),
         Text::tr("Stop the VM, or take the device from it first.")},
    };
}

QList<Cause> otherCauses()
{
    return {
        {u"error-bridge-without-port"_s,
         {u"no physical interface on bridge"_s},
         Text::tr("The VM did not start for want of a network port, not for its devices."),
         Text::tr("The VM did not start for want of a network port, not for its devices."),
         Text::tr("A bridge that its configuration names has no physical interface. That happens "
                  "too when the network card was given to a VM."),
         Text::tr("Look at the bridge in /etc/network/interfaces.")},
        {u"acs-override-active"_s,
         {u"PCIe ACS overrides enabled"_s},
         Text::tr("The kernel splits IOMMU groups by force (pcie_acs_override)."),
         Text::tr("The kernel splits IOMMU groups by force (pcie_acs_override)."),
         Text::tr("Devices that seem to be alone in a group may still reach each other's memory, "
                  "so the groups prove nothing."),
         Text::tr("Take pcie_acs_override off the kernel's command line, and look at the true "
                  "groups.")},
    };
}

const QList<Cause>& causes()
{
    static const QList<Cause> list =
        groupCauses() + deviceCauses() + configurationCauses() + otherCauses();
    return list;
}

Cause unsaidCause()
{
    const QString sentence =
        Text::tr("The VM did not start, and what was pasted does not say why.");
    return {
        u"error-cause-not-shown"_s,
        {u"TASK ERROR: start failed"_s},
        sentence,
        sentence,
        Text::tr(
            "“QEMU exited with code 1” ends every start that fails; the cause stands above it."),
        Text::tr("Paste the whole task log, and what dmesg says of that minute."),
        Severity::Note};
}

/// The first PCI address with a function in a line.
std::optional<PciAddress> addressIn(const QString& line)
{
    QString word;
    for (const QChar c : line + u' ') {
        if (c.isLetterOrNumber() || c == u':' || c == u'.') {
            word += c;
            continue;
        }
        while (word.endsWith(u':') || word.endsWith(u'.'))
            word.chop(1);
        if (const auto address = word.contains(u':')
                ? PciAddress::parse(word)
                : Result<PciAddress>(tl::make_unexpected(Error{})))
            return *address;
        word.clear();
    }
    return {};
}

struct Found {
    QList<Evidence> evidence;
    QStringList devices;
};

void take(Found& found, const QString& line, const QString& source)
{
    constexpr qsizetype limit = 20;
    const auto address = addressIn(line);
    if (address && !found.devices.contains(address->text()) && found.devices.size() < limit)
        found.devices.append(address->text());
    const Evidence evidence{source, cleanText(line, 400)};
    if (found.evidence.size() < limit && !found.evidence.contains(evidence))
        found.evidence.append(evidence);
}

Finding findingFrom(const Cause& cause, const Found& found)
{
    const bool names = cause.sentence.contains("%1"_L1) && !found.devices.isEmpty();
    return {cause.id,
            cause.severity,
            NodeSubject{},
            names ? cause.sentence.arg(listText(found.devices)) : cause.sentenceWithoutDevice,
            cause.meaning,
            cause.advice,
            found.evidence};
}

bool isSaidBy(const Cause& cause, const QString& line)
{
    return std::any_of(cause.signs.begin(), cause.signs.end(),
                       [&](const QString& sign) { return line.contains(sign); });
}

} // namespace

QList<Finding> explainLogs(const QList<ConfigFile>& logs)
{
    QList<Found> found(causes().size());
    const Cause unsaid = unsaidCause();
    Found end;
    for (const ConfigFile& log : logs) {
        for (const QByteArray& bytes : log.bytes.split('\n')) {
            const QString line = QString::fromUtf8(bytes.left(4000)).trimmed();
            for (qsizetype i = 0; i < causes().size(); ++i)
                if (isSaidBy(causes().at(i), line))
                    take(found[i], line, log.path);
            if (isSaidBy(unsaid, line))
                take(end, line, log.path);
        }
    }
    QList<Finding> findings;
    for (qsizetype i = 0; i < causes().size(); ++i)
        if (!found.at(i).evidence.isEmpty())
            findings.append(findingFrom(causes().at(i), found.at(i)));
    if (findings.isEmpty() && !end.evidence.isEmpty())
        findings.append(findingFrom(unsaid, end));
    return findings;
}

} // namespace backend
