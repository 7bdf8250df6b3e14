// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/PciDevice.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace backend {

/// What this program puts on a node so that it keeps off drives while it starts: which files, and what stands in
/// them. Sources: initramfs-tools(7) for hooks and scripts, modprobe.d(5).

/// The drives to release, and the script that does it once the root file system is there.
inline constexpr auto earlyBindList = QLatin1StringView("/etc/lanekeeper/early-bind");
inline constexpr auto earlyBindScript = QLatin1StringView("/etc/initramfs-tools/scripts/init-bottom/lanekeeper");
/// What the guides write, sorted behind the files of others, and the script that leaves it out of one start.
inline constexpr auto earlyBindIds = QLatin1StringView("/etc/modprobe.d/zz-lanekeeper.conf");
inline constexpr auto earlyBindOff = QLatin1StringView("/etc/initramfs-tools/scripts/init-top/lanekeeper");
/// Puts into the image what either needs.
inline constexpr auto earlyBindHook = QLatin1StringView("/etc/initramfs-tools/hooks/lanekeeper");

/// The text of one of the three scripts, as it travels to the node.
[[nodiscard]] QByteArray shippedScript(QLatin1StringView path);

/// A drive as the list names it; one line each.
struct RecordedDrive {
    QString ids; ///< "144d:a80a:144d:a801": vendor, device and those of its subsystem
    QString serial;
    QString model;

    bool operator==(const RecordedDrive&) const = default;
};

[[nodiscard]] RecordedDrive recordOf(const DeviceIdentity& drive);
/// Whether serial and model can stand in a line as they are: printable ASCII, and there is a serial.
[[nodiscard]] bool canBeRecorded(const DeviceIdentity& drive);
[[nodiscard]] QList<RecordedDrive> recordedDrives(const QByteArray& list);
/// The list with one drive more, or one less; everything else stays, to the byte.
[[nodiscard]] QByteArray listWith(const QByteArray& list, const RecordedDrive& drive);
[[nodiscard]] QByteArray listWithout(const QByteArray& list, const RecordedDrive& drive);

/// The file that gives these ids to vfio-pci before nvme gets to see anything.
[[nodiscard]] QByteArray idsText(const QStringList& ids);
/// What its one line of options lists.
[[nodiscard]] QStringList idsIn(const QByteArray& text);

} // namespace backend
