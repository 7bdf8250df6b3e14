// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Blocks.h"
#include "Tree.h"

/// The parts a simulated node's folder is put together from. Each writes what its name says and
/// nothing else.
namespace remote::simulated {

/// PCI functions with drivers and bridges, IOMMU groups and units, ACPI tables, NVMe controllers.
void writeDevices(Tree& tree, const Description& node);
/// An NVMe controller as the nvme driver shows it.
void writeController(Tree& tree, const Function& function, const Description& node);
/// Network ports, bridges, routes.
void writeNetwork(Tree& tree, const Description& node);
/// Block devices in sys/ and dev/, and what lsblk says of them.
void writeBlocks(Tree& tree, const QList<Block>& blocks, const Description& node);
/// What the nvme driver will make of functions that it does not have now: below .simulated/asleep/ADDRESS.
[[nodiscard]] backend::Result<void> writeAsleep(const QString& root, const Description& node);
/// What pvs, vgs, lvs and zpool say.
void writeVolumeReports(Tree& tree, const QList<Block>& blocks, const Description& node);
/// proc/: mounts, swap, memory, processor, command line.
void writeProc(Tree& tree, const QList<Block>& blocks, const Description& node);
/// What the next start depends on: boot menu, images, boot partitions, and where the root file system is.
void writeStart(Tree& tree, const QList<Block>& blocks, const Description& node);
/// etc/, installed packages, the cluster's file system with the VMs, what runs.
void writeHost(Tree& tree, const Description& node);
/// bin/: stand-ins and links to harmless tools of this computer.
void writeTools(Tree& tree, const QString& root);

/// "sys/devices/pci0000:00/0000:00:06.0/0000:04:00.0" for the function at this address.
[[nodiscard]] QString devicePath(const Description& node, const QString& address);

} // namespace remote::simulated
