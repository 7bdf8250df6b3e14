// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planning.h"
#include "assessment/Holding.h"
#include "assessment/NextStart.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GiftExtras)
};

bool isYes(const QString& word)
{
    static const QStringList yes{u"1"_s, u"on"_s, u"yes"_s, u"true"_s};
    return yes.contains(word.toLower());
}

/// Plans the changes of one VM.
class Extras {
public:
    Extras(const Planning& planning, const VirtualMachine& machine) : m_planning(planning), m_machine(machine) { }

    void useQ35();
    void fixMemory();
    void enableAgent();
    [[nodiscard]] PlannedExtras result() const { return m_result; }

private:
    [[nodiscard]] QString value(const QString& key) const
    {
        return m_planning.draft.value(m_machine.vmid, key).value_or(QString());
    }
    void change(const QString& key, const QString& value, const QString& word, const QString& why);
    void refuse(const QString& id, const QString& sentence, const QString& advice, const Evidence& evidence);
    [[nodiscard]] std::optional<QString> q35Type(const QString& type);
    [[nodiscard]] bool passesGraphics() const;
    void warnOfQ35();

    const Planning& m_planning;
    const VirtualMachine& m_machine;
    PlannedExtras m_result;
};

void Extras::change(const QString& key, const QString& value, const QString& word, const QString& why)
{
    m_planning.draft.set(m_machine.vmid, key, value);
    m_planning.draft.explain(m_machine.vmid, why);
    m_result.words.append(word);
}

void Extras::refuse(const QString& id, const QString& sentence, const QString& advice, const Evidence& evidence)
{
    addTo(m_planning.plan,
          {{id, Severity::Blocked, MachineSubject{m_machine.vmid}, sentence, {}, advice, {evidence}}});
    m_result.isRefused = true;
}

/// The machine type that takes the place of this one. Windows takes each new version of a machine for another
/// computer, so its version stays (qemu-server Machine.pm pins it).
std::optional<QString> Extras::q35Type(const QString& type)
{
    static const QRegularExpression pinned(u"\\Apc-i440fx-([0-9][0-9.]*(?:\\+pve[0-9]+)?)\\z"_s);
    const Evidence evidence{m_machine.configFile(), u"machine: "_s + type};
    if (const auto match = pinned.match(type); match.hasMatch())
        return u"pc-q35-"_s + match.captured(1);
    if (!type.isEmpty() && type != "pc"_L1) {
        refuse(u"machine-type-unknown"_s,
               Text::tr("The machine type of %1 is one that is not turned into q35 here.").arg(m_machine.title()),
               Text::tr("Give the drive without --q35: it is as fast."), evidence);
        return {};
    }
    if (value(u"ostype"_s).startsWith(u'w')) {
        refuse(u"windows-machine-not-pinned"_s,
               Text::tr("The guest of %1 is Windows, and its machine has no version that could be kept.").arg(m_machine.title()),
               Text::tr("Choose a machine with a version in Proxmox first, or give the drive without --q35."), evidence);
        return {};
    }
    return u"q35"_s;
}

/// legacy-igd works on i440fx only (qemu-server PCI.pm).
bool Extras::passesGraphics() const
{
    const VmConfig config = m_planning.draft.config(m_machine.vmid);
    for (int slot = 0; slot < 16; ++slot) {
        const auto line = HostpciValue::parse(nextValue(config, u"hostpci%1"_s.arg(slot)).value_or(QString()));
        if (line && std::any_of(line->options.begin(), line->options.end(), [](const VmOption& each) {
                return each.key == "legacy-igd"_L1 && isYes(each.value);
            }))
            return true;
    }
    return false;
}

void Extras::warnOfQ35()
{
    const QString machine = value(u"machine"_s);
    QList<Evidence> evidence{{m_machine.configFile(),
                              machine.isEmpty() ? Text::tr("no machine, which means i440fx") : u"machine: "_s + machine}};
    if (!value(u"args"_s).isEmpty())
        evidence.append({m_machine.configFile(), u"args: "_s + value(u"args"_s)});
    addTo(m_planning.plan,
          {{u"machine-becomes-q35"_s, Severity::Attention, MachineSubject{m_machine.vmid},
            Text::tr("%1 becomes another machine for its guest.").arg(m_machine.title()),
            Text::tr("Network cards can get other names, so the guest can come up without a network. Windows sets up "
                     "its devices anew and may want to be activated again. Firmware and disks stay as they are. The "
                     "drive is not faster for it."),
            Text::tr("Have the VM's console at hand for its next start."), evidence}});
}

void Extras::useQ35()
{
    const QString machine = value(u"machine"_s);
    if (VmConfig::parse("machine: " + machine.toUtf8() + '\n', {}).isQ35())
        return;
    const QString arch = value(u"arch"_s);
    if (!arch.isEmpty() && arch != "x86_64"_L1)
        return refuse(u"machine-type-unknown"_s, Text::tr("%1 is no PC.").arg(m_machine.title()),
                      Text::tr("Give the drive without --q35."), {m_machine.configFile(), u"arch: "_s + arch});
    if (passesGraphics())
        return refuse(u"igd-needs-i440fx"_s,
                      Text::tr("%1 has a graphics device that works on i440fx only.").arg(m_machine.title()),
                      Text::tr("Give the drive without --q35: it is as fast."),
                      {m_machine.configFile(), u"legacy-igd=1"_s});
    QStringList parts = machine.split(u',', Qt::SkipEmptyParts);
    const auto isType = [](const QString& part) { return !part.contains(u'=') || part.startsWith("type="_L1); };
    const auto place = std::find_if(parts.begin(), parts.end(), isType);
    const auto type = q35Type(place == parts.end() ? QString() : place->section(u'=', -1));
    if (!type)
        return;
    warnOfQ35();
    if (place != parts.end())
        parts.erase(place);
    parts.prepend(*type);
    change(u"machine"_s, parts.join(u','), Text::tr("a q35 machine"),
           Text::tr("With q35 the guest sees the drive as a PCI Express device."));
}

void Extras::fixMemory()
{
    if (value(u"balloon"_s) == "0"_L1)
        return;
    change(u"balloon"_s, u"0"_s, Text::tr("memory of a fixed size"),
           Text::tr("QEMU holds all memory of a VM with a passed-through device, so its balloon could give nothing back; "
                    "without one nobody counts on that."));
}

void Extras::enableAgent()
{
    QStringList parts = value(u"agent"_s).split(u',', Qt::SkipEmptyParts);
    const auto isSwitch = [](const QString& part) { return !part.contains(u'=') || part.startsWith("enabled="_L1); };
    const auto place = std::find_if(parts.begin(), parts.end(), isSwitch);
    if (place != parts.end() && isYes(place->section(u'=', -1)))
        return;
    if (place != parts.end())
        parts.erase(place);
    parts.prepend(u"1"_s);
    change(u"agent"_s, parts.join(u','), Text::tr("the guest agent's channel"),
           Text::tr("Through the agent's channel the guest can be asked which drive it sees; qemu-guest-agent has to run "
                    "in it."));
}

} // namespace

PlannedExtras planExtras(const Planning& planning, const VirtualMachine& machine, const GiftExtras& wanted)
{
    Extras extras(planning, machine);
    if (wanted.q35)
        extras.useQ35();
    if (wanted.fixedMemory)
        extras.fixMemory();
    if (wanted.agent)
        extras.enableAgent();
    return extras.result();
}

std::optional<QList<PciAddress>> siblingsToGive(const Planning& planning, const Drive& drive, int vmid)
{
    QList<PciAddress> siblings;
    for (const PciDevice& each : planning.snapshot.devices)
        if (each.address != drive.address && each.address.slotText() == drive.address.slotText())
            siblings.append(each.address);
    QList<Finding> findings;
    for (const PciAddress& each : std::as_const(siblings)) {
        const PciDevice& device = *planning.snapshot.device(each);
        for (const Holding& holding : holdingsOf(planning.snapshot, each))
            if (holding.isInForce() && !holding.isLeaving)
                findings.append({u"slot-has-given-device"_s, Severity::Blocked, DriveSubject{drive.address},
                                 Text::tr("%1 sits in the same slot, and %2 has it.")
                                     .arg(device.nameText(), machineTitle(planning.snapshot, holding.vmid)),
                                 Text::tr("A device has one owner at a time, and one line."),
                                 Text::tr("Take it back first, or give the drive without --all-functions."),
                                 {evidenceOf(holding)}});
        const QString driver = device.driver.value_or(u"?"_s);
        if (planning.snapshot.drive(each) != nullptr)
            findings += planning.safety.ofGift(each, vmid, siblings + QList<PciAddress>{drive.address});
        else if (!driver.isEmpty() && driver != "vfio-pci"_L1)
            findings.append({u"slot-has-device-in-use"_s, Severity::Blocked, DriveSubject{drive.address},
                             Text::tr("%1 sits in the same slot, and the host uses it.").arg(device.nameText()),
                             Text::tr("The VM would take it from the host as well."),
                             Text::tr("Give the drive without --all-functions."),
                             {{each.text(), driver}}});
    }
    addTo(planning.plan, findings);
    return hasBlocked(findings) ? std::nullopt : std::optional(siblings);
}

} // namespace backend
