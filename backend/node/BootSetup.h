// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Evidence.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace backend {

enum class BootLoader { Unknown, Grub, SystemdBoot };

[[nodiscard]] QString wordFor(BootLoader loader); ///< "unknown", "grub", "systemd-boot"

/// One thing that tells which boot loader starts the node (pve-docs system-booting.adoc). A file's
/// mere existence is none: the installer writes /etc/kernel/cmdline even where GRUB boots.
struct BootSign {
    BootLoader loader = BootLoader::Unknown;
    Evidence evidence; ///< "/proc/cmdline", "BOOT_IMAGE=/boot/vmlinuz-6.17.2-1-pve"

    bool operator==(const BootSign&) const = default;
};

/// A file system firmware boots from.
struct BootPartition {
    QString uuid;      ///< as listed in /etc/kernel/proxmox-boot-uuids, such as "1A2B-3C4D"
    QString device;    ///< "/dev/nvme0n1p2"; empty when no such device is there
    bool isBootedFrom = false;

    bool operator==(const BootPartition&) const = default;
};

/// What the guard is at that a change of boot settings left on the node (resources/remote/parts/guard.sh).
enum class BootGuard {
    None,
    Armed,    ///< puts the old settings back some time after a start, unless it is confirmed
    Restored, ///< it did so
};

/// How the node boots, and what the kernel's next command line comes from.
struct BootSetup {
    BootLoader loader = BootLoader::Unknown; ///< what all signs agree on; unknown otherwise
    QList<BootSign> signs;
    std::optional<bool> usesEfi;
    std::optional<bool> usesSecureBoot;
    QList<BootPartition> partitions; ///< those proxmox-boot-tool keeps in step; empty: it is not used
    QString initramfs;               ///< "initramfs-tools", "dracut"; empty when not readable
    std::optional<quint64> bootFreeBytes; ///< room in /boot
    quint64 largestImageBytes = 0; ///< of the initrds in /boot; 0: not readable
    QStringList kernels;           ///< that are in /boot with an initrd: "6.17.2-1-pve"
    /// Files of ours, or the folders they lie in, are newer than the running kernel's initrd.
    bool isImageBehind = false;
    QString bootId; ///< /proc/sys/kernel/random/boot_id: another one after every start
    /// The command lines GRUB would hand to a kernel, each once and in the order of its menu, from
    /// /boot/grub/grub.cfg. Empty: not readable, or GRUB is not there.
    QStringList grubEntries;

    /// The loader can be told to start something once: GRUB can write to its own environment block, or to one of ours
    /// on the EFI partition; or systemd-boot knows LoaderEntryOneShot and all boot partitions are there.
    bool startsOnce = false;
    /// systemd-boot could, but the firmware did not keep what it was told when that was tried.
    bool forgetsOnce = false;
    QString triedEntry; ///< the command line that it is told to start once; empty: none

    BootGuard guard = BootGuard::None;
    QString restoredAt; ///< when the guard put the old settings back, in the node's words

    bool operator==(const BootSetup&) const = default;
    [[nodiscard]] bool signsDisagree() const;
    /// The newest kernel in /boot that is neither the newest of all nor `running`, one of which the node starts next:
    /// what a person can choose at the boot menu. Empty: none.
    [[nodiscard]] QString olderKernel(const QString& running) const;
};

/// Whether this can be a kernel's version, as `uname -r` prints it and files in /boot are named by.
[[nodiscard]] bool isKernelVersion(const QString& text);

} // namespace backend
