// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/Holding.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PcieNeedsQ35)
};

bool asksForPcie(const QString& hostpci)
{
    const auto value = HostpciValue::parse(hostpci);
    static const QStringList yes{u"1"_s, u"on"_s, u"yes"_s, u"true"_s};
    return value
        && std::any_of(value->options.begin(), value->options.end(), [](const VmOption& each) {
               return each.key == "pcie"_L1 && yes.contains(each.value.toLower());
           });
}

} // namespace

/// `qm set` accepts it; the VM then fails at its start (PCI.pm, "q35 machine model is not
/// enabled").
QList<Finding> pcieNeedsQ35(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const VirtualMachine& machine : snapshot.machines) {
        if (machine.config.isQ35())
            continue;
        for (const VmOption& each : machine.config.current().options) {
            if (!isHostpciKey(each.key) || !asksForPcie(each.value))
                continue;
            findings.append(
                {u"pcie-needs-q35"_s,
                 Severity::Attention,
                 MachineSubject{machine.vmid},
                 Text::tr("%1 cannot start: %2 asks for pcie=1, and its machine is not q35.")
                     .arg(machine.title(), each.key),
                 Text::tr("Proxmox accepts the option and refuses the start."),
                 Text::tr("Take pcie=1 off; the drive is as fast without it."),
                 {{u"/etc/pve/qemu-server/%1.conf"_s.arg(machine.vmid),
                   u"%1: %2"_s.arg(each.key, each.value)}}});
        }
    }
    return findings;
}

} // namespace backend::rules
