// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"

namespace backend {

// Proxmox compares a mapping's ids with the hardware, never a serial: two equal drives that change places pass.
// So the description keeps the serials, "pve1: Samsung SSD 980 PRO 2TB, serial S6B0NL0W417203X", one part a drive,
// joined by "; ".

/// "description TEXT" of a mapping's lines; empty when it has none.
[[nodiscard]] QString descriptionOf(const QStringList& mappingLines);

/// The serials that a mapping's description has for this node's drives.
[[nodiscard]] QStringList serialsFor(const PciMapping& mapping, const QString& node);

/// The description with this drive added, printable ASCII and at most 4096 characters (PVE::Mapping::PCI).
[[nodiscard]] QString describing(const QString& description, const QString& node, const Drive& drive);

/// Whether the description means another drive than this one. A serial that nobody can read contradicts nothing.
[[nodiscard]] bool meansAnother(const PciMapping& mapping, const QString& node, const Drive& drive);

} // namespace backend
