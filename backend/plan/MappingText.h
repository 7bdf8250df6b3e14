// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Step.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// Whether Proxmox takes this as the name of a mapping (PVE::JSONSchema, pve-configid).
[[nodiscard]] bool isMappingName(const QString& name);

/// Whether this program can write a mapping with such a line: it knows the option, and the text is one plain line.
[[nodiscard]] bool isMappingLine(const QString& line);

/// The line that maps a function on this node: "map id=144d:a80a,iommugroup=14,node=pve1,path=0000:04:00.0,
/// subsystem-id=144d:a801". Group and subsystem stand in it whenever the hardware has them, since Proxmox refuses
/// to start a VM otherwise (PVE::Mapping::PCI, assert_valid). `path` names the function or its whole slot.
[[nodiscard]] QString mapLine(const QString& node, const PciDevice& device, const QString& path);

/// Whether two entries mean the same. Proxmox may sort a line's properties when it writes.
[[nodiscard]] bool isSameMapping(const std::optional<QStringList>& a, const std::optional<QStringList>& b);

/// The lines with their headings, as they stand in the file.
[[nodiscard]] QByteArray mappingText(const QString& name, const std::optional<QStringList>& lines);

/// The sha256 by which a script tells that an entry is as it was; "-" for none.
[[nodiscard]] QByteArray mappingHash(const std::optional<QStringList>& lines);

/// The words behind `pvesh` that bring the entry from its state before to the one after.
[[nodiscard]] QStringList mappingWords(const ChangeMapping& action);
[[nodiscard]] ChangeMapping reversed(const ChangeMapping& action);

} // namespace backend
