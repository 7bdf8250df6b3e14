// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PciAddress.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace backend {

struct VmOption {
    QString key;
    QString value;

    bool operator==(const VmOption&) const = default;
};

/// A named part of a VM configuration: "" is the current one, "PENDING", or a snapshot.
struct VmSection {
    QString name;
    QList<VmOption> options;

    bool operator==(const VmSection&) const = default;

    [[nodiscard]] std::optional<QString> value(QStringView key) const;
};

/// A Proxmox VM configuration, /etc/pve/nodes/NODE/qemu-server/VMID.conf. Only what stands before
/// the first "[section]" is current. Secrets were already dropped on the node, so `bytes` may lack
/// lines; `digest` is the sha1 of the whole file there and is what `qm set --digest` wants.
struct VmConfig {
    QByteArray bytes;
    QString digest;
    QList<VmSection> sections; ///< the first one is always the current section

    bool operator==(const VmConfig&) const = default;

    /// Never fails: lines that are not "key: value" stay in `bytes` and are skipped.
    [[nodiscard]] static VmConfig parse(const QByteArray& bytes, const QString& digest);

    [[nodiscard]] const VmSection& current() const { return sections.first(); }
    [[nodiscard]] const VmSection* pending() const;
    [[nodiscard]] QStringList pendingDeletes() const;
    [[nodiscard]] std::optional<QString> value(QStringView key) const { return current().value(key); }
    [[nodiscard]] bool isQ35() const; ///< of the current section; i440fx is Proxmox's default

    /// Lowest N of 0…15 for which neither the current nor the pending section has hostpciN.
    [[nodiscard]] std::optional<int> freeHostpciSlot() const;
};

/// One name in a hostpci line: a function, or a whole slot when there is no function.
struct HostpciTarget {
    PciAddress address;
    bool allFunctions = false;

    bool operator==(const HostpciTarget&) const = default;

    [[nodiscard]] bool names(const PciAddress& function) const;
};

/// The value of a hostpciN option (qemu-server PCI.pm, $hostpci_fmt).
struct HostpciValue {
    QList<HostpciTarget> targets; ///< empty when a mapping is used
    QString mapping;
    QList<VmOption> options; ///< pcie, rombar, …

    bool operator==(const HostpciValue&) const = default;

    [[nodiscard]] static Result<HostpciValue> parse(QStringView text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool names(const PciAddress& function) const;
};

} // namespace backend
