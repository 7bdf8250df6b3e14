// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What tests ask a node of the lab, past the program.
namespace lab {

/// "nvme 0000:01:00.0" for every NVMe function, by address.
inline const QString bindings = QStringLiteral(
    "cd /sys/bus/pci/devices; for device in *; do [ $(cat $device/class) != 0x010802 ] || "
    "echo $(basename $(readlink $device/driver)) $device; done");

/// A line for every drive that an nvme driver has, sorted.
inline const QString serials = QStringLiteral("cat /sys/class/nvme/nvme*/serial | tr -d ' ' | sort");

/// Succeeds when vfio-pci knows the drives' ids from new_id, and leaves it so.
inline const QString knowsIds = QStringLiteral(
    "cd /sys/bus/pci/drivers/vfio-pci && echo '1b36 0010' >remove_id && echo '1b36 0010' >new_id");

/// Whatever the guard over boot settings leaves on a node; nothing when it is gone.
inline const QString guardTraces = QStringLiteral(
    "ls -d /var/lib/lanekeeper/guard /etc/systemd/system/*guard* /etc/systemd/system/*/*guard* 2>/dev/null; true");

} // namespace lab
