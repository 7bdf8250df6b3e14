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

/// One small file of the node, before and after. No value means there is no such file.
struct FileChange {
    QString path; ///< "/etc/default/grub.d/zz-lanekeeper.cfg"
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
    int mode = 0644; ///< of a file that is new

    bool operator==(const FileChange&) const = default;
};

/// The sha256 of a text in hex; "-" for no file.
[[nodiscard]] QByteArray contentHash(const std::optional<QByteArray>& bytes);

/// One entry of the cluster's PCI mappings, before and after: its lines in /etc/pve/mapping/pci.cfg without the
/// heading, such as "map id=144d:a80a,…" and "description …". No value means there is no such entry.
struct ChangeMapping {
    QString name; ///< "nvme-s6b0nl0w417203x"
    std::optional<QStringList> before;
    std::optional<QStringList> after;
    /// What the new lines name, proved on the node in the same call.
    QList<DeviceIdentity> devices;

    bool operator==(const ChangeMapping&) const = default;
};

/// Files that are written together, in one call and only while each is as it was. A file that is
/// there keeps its mode and owner.
struct WriteFiles {
    QList<FileChange> files;

    bool operator==(const WriteFiles&) const = default;
};

/// Words that a kernel's command line must have and must not have.
struct KernelWords {
    QStringList wanted;
    QStringList unwanted;

    bool operator==(const KernelWords&) const = default;
    [[nodiscard]] bool isEmpty() const { return wanted.isEmpty() && unwanted.isEmpty(); }
    [[nodiscard]] bool fit(const QString& commandLine) const;
};

/// Makes anew what the boot loader reads, from the settings as they then are.
struct RenewBoot {
    enum class What {
        Grub,     ///< update-grub; the node's grub.cfg must then fit the words
        GrubOnce, ///< a menu beside it, which GRUB takes at the next start alone (resources/remote/try-grub.sh)
        BootTool, ///< proxmox-boot-tool refresh: copies kernels and command line to the ESPs
        EntryOnce, ///< an entry beside those, which systemd-boot takes at the next start alone (resources/remote/try-entry.sh)
        /// update-initramfs, for all kernels but `kernel`; what it makes must have those of our files that the node has
        Initramfs,
        OneInitramfs, ///< the same for `kernel` alone
    };

    What what = What::Grub;
    KernelWords words;
    QString kernel = {}; ///< "6.14.11-4-pve"; may be empty for Initramfs

    bool operator==(const RenewBoot&) const = default;
    /// The boot loader starts the words once, and what it started before otherwise.
    [[nodiscard]] bool isTrial() const { return what == What::GrubOnce || what == What::EntryOnce; }
};

/// What a change makes of a file, as contentHash() says it.
struct GuardedFile {
    QString path;
    QByteArray before;
    QByteArray after;

    bool operator==(const GuardedFile&) const = default;
};

/// Where the guard stands on a node, for a person at its screen: "sh … confirm".
inline constexpr auto guardScript = QLatin1StringView("/var/lib/lanekeeper/guard/guard.sh");

/// Saves what the node starts from, and has the node itself put it back when nobody confirms over a new line,
/// or at its screen, that it came back well (resources/remote/parts/guard.sh).
struct ArmGuard {
    QList<GuardedFile> files; ///< that are about to change; GRUB's menu is saved as well
    bool savesImages = false; ///< the images that kernels start with change too
    int minutes = 10;         ///< after a start

    bool operator==(const ArmGuard&) const = default;
};

/// Takes the guard away. It stands behind a restart, on the line that was opened after it. What the restart tried once
/// is what the node starts with from then on.
struct EndGuard {
    bool forgets = false; ///< also one that put the old settings back: for a change that is taken back

    bool operator==(const EndGuard&) const = default;
};

/// Hands one PCI function from the driver that has it to another one, until the node restarts.
struct BindFunction {
    DeviceIdentity device;
    QString driveTitle; ///< "Samsung SSD 980 PRO 2TB (S6B0NL0W417203X)"
    QString from;       ///< "nvme"
    QString to;         ///< "vfio-pci"
    /// Another VM passes a function with the same ids: what Proxmox told vfio-pci of them must stay.
    bool keepsIds = false;

    bool operator==(const BindFunction&) const = default;
};

/// Asks the guest of a VM to shut down, and waits for it. It is never stopped by force: a guest that goes on running
/// is a failure, and keeps what it has.
struct ShutDownMachine {
    int vmid = 0;
    QString machineTitle; ///< "VM 101 docker"
    int seconds = 300;    ///< it may take

    bool operator==(const ShutDownMachine&) const = default;
};

/// A function that a VM's start takes from the host, and who has it before.
struct TakenFunction {
    DeviceIdentity device;
    QString driver;        ///< empty: none
    bool isPassed = false; ///< the VM gets it; else it only sits in the group of one that does
    /// Others with the same ids are with vfio-pci: what it was told of them must stay.
    bool keepsIds = false;

    bool operator==(const TakenFunction&) const = default;
};

/// Starts a VM. With passed devices Proxmox takes their whole groups from the host and asks nobody (SysFSTools.pm,
/// pci_dev_group_bind_to_vfio), so the node watches over it itself (resources/remote/parts/start-guard.sh): it does
/// not start this VM at boot meanwhile, and unless a new line confirms in time it stops the VM and gives back what
/// was taken.
struct StartMachine {
    int vmid = 0;
    QString machineTitle;
    QList<TakenFunction> taken; ///< empty: no device is passed, and nothing is guarded
    QString onboot;             ///< to be set again in the end; empty: it does not start at boot
    int minutes = 3;            ///< from before the start

    bool operator==(const StartMachine&) const = default;
};

/// Restarts the node, and looks whether it came back as it should.
struct RestartNode {
    QString bootId;    ///< before it
    KernelWords words; ///< of the command line afterwards
    bool needsIommu = false; ///< the IOMMU must be on afterwards
    QList<DeviceIdentity> keptOff; ///< with vfio-pci afterwards, where they sit
    QList<DeviceIdentity> apart = {}; ///< in groups without foreign devices afterwards
    /// The boot loader starts the words once. Until the restart is confirmed it starts the old ones otherwise.
    bool triesOnce = false;

    bool operator==(const RestartNode&) const = default;
};

using Action = std::variant<SetVmOptions, ChangeMapping, WriteFiles, RenewBoot, BindFunction, RestartNode, ArmGuard,
                            EndGuard, ShutDownMachine, StartMachine>;

/// A change that happens whole or not at all.
struct Step {
    QString title; ///< "Give Samsung SSD 980 PRO to VM 100 truenas"
    QString why;
    Action action;

    bool operator==(const Step&) const = default;
};

/// Those of the devices that the changes give to the VM, rather than take back from it.
[[nodiscard]] QList<DeviceIdentity> givenDevices(const SetVmOptions& action);

/// A text that a step changes, before and after: what the diff shows.
struct TextChange {
    QString path;
    QByteArray before;
    QByteArray after;

    bool operator==(const TextChange&) const = default;
};
[[nodiscard]] QList<TextChange> textChanges(const Step& step);
[[nodiscard]] QByteArray configAfter(const SetVmOptions& action);

} // namespace backend
