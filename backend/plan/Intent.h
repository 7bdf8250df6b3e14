// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <variant>

namespace backend {

/// How the node should keep a drive away from its own nvme driver at boot. Proxmox binds at VM
/// start by itself, so None is right nearly always (facts: qemu-server PCI.pm). Drive: by the recorded
/// serial, once the root file system is there. Ids: whatever has the drive's ids, before anything else.
enum class EarlyBind { None, Drive, Ids };

/// "Give drive S6XNNG0R to VM 100."
struct GiveDrive {
    QString drive; ///< serial or PCI address, as the person named it
    int vmid = 0;
    EarlyBind earlyBind = EarlyBind::None;

    bool operator==(const GiveDrive&) const = default;
};

/// "Take drive S6XNNG0R back from whichever VM has it, and give it to the host again."
struct TakeBackDrive {
    QString drive;

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

/// What a person wants. The draft is a list of these; plans are computed from it.
using Intent = std::variant<GiveDrive, TakeBackDrive, ReleaseDrive, EnableIommu, TidyUp>;

/// The drive an intent names; empty where it is about the node.
[[nodiscard]] QString driveNamedBy(const Intent& intent);

} // namespace backend
