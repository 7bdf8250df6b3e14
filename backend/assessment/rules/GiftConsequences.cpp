// SPDX-License-Identifier: GPL-3.0-or-later
// What a gift changes for the VM, beyond the drive itself.
#include "Rules.h"

#include "assessment/Holding.h"
#include "assessment/NextStart.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GiftConsequences)
};

} // namespace

/// pcie=1 only changes how the guest sees the device; its speed is the same (pve-docs
/// qm-pci-passthrough.adoc).
QList<Finding> machineNotQ35(const Gift& gift)
{
    if (isQ35FromNowOn(gift.machine.config))
        return {};
    const QString type =
        gift.machine.config.value(u"machine").value_or(Text::tr("not set: i440fx"));
    return {{u"machine-not-q35"_s,
             Severity::Attention,
             MachineSubject{gift.machine.vmid},
             Text::tr("%1 is not of machine type q35, so pcie=1 is left out.")
                 .arg(gift.machine.title()),
             Text::tr("The guest sees the drive as a PCI device; it works and is as fast."),
             Text::tr(
                 "Leave the machine type as it is: another one renames the guest's network ports."),
             {{gift.machine.configFile(), u"machine: "_s + type}}}};
}

/// A raw address names a slot: after a change of hardware something else may sit there.
QList<Finding> startsAtBoot(const Gift& gift)
{
    if (gift.machine.config.value(u"onboot") != u"1"_s)
        return {};
    return {
        {u"machine-starts-at-boot"_s,
         Severity::Attention,
         MachineSubject{gift.machine.vmid},
         Text::tr("%1 starts with the node.").arg(gift.machine.title()),
         Text::tr("Proxmox remembers the slot %1, not the drive. After new cards or a firmware "
                  "change another device may sit there, and the VM would take it at the next boot.")
             .arg(gift.drive.address.shortText()),
         Text::tr("Before changing hardware, switch “Start at boot” off."),
         {{gift.machine.configFile(), u"onboot: 1"_s}}}};
}

} // namespace backend::rules
