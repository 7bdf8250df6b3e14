// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/BlastRadius.h"
#include "node/NodeSnapshot.h"

/// The short words in which hardware is said in trees and panels.
namespace gui::HardwareText {

[[nodiscard]] QString useOf(const backend::NodeSnapshot& snapshot, const backend::Drive& drive);
[[nodiscard]] QString useOf(const QString& hostName, const QList<backend::DriveUse>& uses); ///< of a drive, worst first
[[nodiscard]] QString useOf(const backend::NodeSnapshot& snapshot, const backend::PciDevice& device);
[[nodiscard]] QString useOf(const backend::BlockDevice& device);
/// A use as long as most are: "boots pve10", in the person's language. For the width of a column.
[[nodiscard]] QString usualUse();
/// "Intel" of "Intel Corporation", "AMD" of "Advanced Micro Devices, Inc. [AMD]".
[[nodiscard]] QString shortVendor(const QString& vendor);
/// "Samsung 980 PRO" of "Samsung SSD 980 PRO 2TB": for places where its kind and size stand beside it.
[[nodiscard]] QString shortDrive(const QString& model);
[[nodiscard]] QString nameOf(const backend::PciDevice& device); ///< short vendor and device
[[nodiscard]] QString linkOf(const backend::PciDevice& device); ///< "16 GT/s ×4", "×2 of ×4"
[[nodiscard]] bool isDowngraded(const backend::PciDevice& device);
[[nodiscard]] QString iconOf(const backend::PciDevice& device);
[[nodiscard]] QString iconOf(const backend::Loss& loss);
/// "belongs to the host: boot drive, 2 network ports" from what a group would cost.
[[nodiscard]] QString hostsShare(const QList<backend::Loss>& losses);

} // namespace gui::HardwareText
