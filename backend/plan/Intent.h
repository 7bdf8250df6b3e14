// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <variant>

namespace backend {

/// How the node should keep a drive away from its own nvme driver at boot. Proxmox binds at VM
/// start by itself, so None is right nearly always (facts: qemu-server PCI.pm). Drive: by the recorded
/// serial, once the root file system is there. Ids: whatever has the drive's ids, before anything else.
enum class EarlyBind { None, Drive, Ids };

/// How a VM's configuration names its drive: by the address it has, or through a mapping of the cluster, which
/// Proxmox compares with the hardware at every start (PVE::Mapping::PCI, assert_valid). Fitting: a mapping in a
/// cluster, the address on a node of its own.
enum class NamedBy { Fitting, Address, Mapping };

/// What a gift changes of the VM beside its hostpci line: nothing, unless it is asked for.
struct GiftExtras {
    bool q35 = false;          ///< turns an i440fx machine into a q35 one
    bool fixedMemory = false;  ///< balloon: 0
    bool agent = false;        ///< agent: 1
    bool allFunctions = false; ///< the whole slot, where the drive has several functions

    bool operator==(const GiftExtras&) const = default;
};

/// What becomes of the VM itself when its devices change. Leave: one that runs keeps what it has until somebody
/// stops and starts it. Start: one that is stopped is started. Restart: one that runs is shut down, which its guest
/// must agree to, and started. A start with passed devices stands under a guard (StartMachine).
enum class Power { Leave, Start, Restart };

/// "Give drive S6XNNG0R to VM 100."
struct GiveDrive {
    QString drive; ///< serial or PCI address, as the person named it
    int vmid = 0;
    EarlyBind earlyBind = EarlyBind::None;
    NamedBy namedBy = NamedBy::Fitting;
    QString mapping = {}; ///< with NamedBy::Mapping: its name; empty for one that fits, or a name made of the serial
    GiftExtras extras = {};
    Power power = Power::Leave;

    bool operator==(const GiveDrive&) const = default;
};

/// "Take drive S6XNNG0R back from whichever VM has it, and give it to the host again."
struct TakeBackDrive {
    QString drive;
    Power power = Power::Leave; ///< of the VM that has it

    bool operator==(const TakeBackDrive&) const = default;
};

/// "Release drive S6XNNG0R from the host now", without a restart and until the next one.
struct ReleaseDrive {
    QString drive;

    bool operator==(const ReleaseDrive&) const = default;
};

/// "Switch the IOMMU on", where the firmware offers it and the kernel does not use it.
struct EnableIommu {
    bool operator==(const EnableIommu&) const = default;
};

/// "Tidy up what a guide left": settings that bind NVMe drives early by their ids, or that do nothing.
struct TidyUp {
    bool operator==(const TidyUp&) const = default;
};

/// "Let the host's own devices past the IOMMU" (iommu=pt): faster for some of them, at a price.
struct DirectHostDevices {
    bool operator==(const DirectHostDevices&) const = default;
};

/// "Put drive S6XNNG0R into a group of its own", by telling the kernel to pretend that the ports above it keep
/// devices apart (pcie_acs_override=id:…, of the Proxmox kernel).
struct SplitGroup {
    QString drive;

    bool operator==(const SplitGroup&) const = default;
};

/// "Prove before every start of VM 100 that it gets what it was given", and let it not start otherwise: a hookscript.
struct GuardStarts {
    int vmid = 0;

    bool operator==(const GuardStarts&) const = default;
};

/// What a person wants. The draft is a list of these; plans are computed from it.
using Intent = std::variant<GiveDrive, TakeBackDrive, ReleaseDrive, EnableIommu, TidyUp, DirectHostDevices, SplitGroup,
                            GuardStarts>;

/// The drive an intent names; empty where it is about the node or a VM.
[[nodiscard]] QString driveNamedBy(const Intent& intent);

} // namespace backend
