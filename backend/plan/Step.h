// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/PciDevice.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>
#include <variant>

namespace backend {

/// One option of a VM before and after. No value means the option is not there.
struct VmOptionChange {
    QString key;
    std::optional<QString> before;
    std::optional<QString> after;

    bool operator==(const VmOptionChange&) const = default;
};

/// One `qm set`: all changes of one VM at once, refused by Proxmox when the configuration is no
/// longer the one with this digest.
struct SetVmOptions {
    int vmid = 0;
    QString machineTitle;        ///< "VM 100 truenas"
    QString configPath;          ///< "/etc/pve/nodes/pve1/qemu-server/100.conf"
    QByteArray configBefore;     ///< as read, for the diff
    QString digest;
    QList<VmOptionChange> changes;
    /// What the changed options name. Those that are given are proved on the node in the same call,
    /// before `qm set`; those taken back stand here for the record.
    QList<DeviceIdentity> devices;
    bool machineRuns = false;    ///< the change then waits in [PENDING] until the VM starts anew

    bool operator==(const SetVmOptions&) const = default;
};

/// A change that happens whole or not at all. Later kinds join the variant.
struct Step {
    QString title; ///< "Give Samsung SSD 980 PRO to VM 100 truenas"
    QString why;
    std::variant<SetVmOptions> action;

    bool operator==(const Step&) const = default;
};

/// Those of the devices that the changes give to the VM, rather than take back from it.
[[nodiscard]] QList<DeviceIdentity> givenDevices(const SetVmOptions& action);

/// The command a person would type for this step, word by word.
[[nodiscard]] QStringList commandWords(const Step& step);
/// The command that takes the step back.
[[nodiscard]] QStringList undoWords(const Step& step);
/// Words joined for reading and pasting, quoted for a POSIX shell where needed.
[[nodiscard]] QString shellText(const QStringList& words);

/// The text the step changes, before and after: what the diff shows.
[[nodiscard]] QString changedPath(const Step& step);
[[nodiscard]] QByteArray textBefore(const Step& step);
[[nodiscard]] QByteArray textAfter(const Step& step);

} // namespace backend
