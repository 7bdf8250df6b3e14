// SPDX-License-Identifier: GPL-3.0-or-later
#include "UseBook.h"

namespace backend {

using namespace Qt::StringLiterals;

namespace {

bool isHardware(const BlockRecord& device)
{
    return device.device.type == "disk"_L1 || device.device.type == "part"_L1;
}

DriveUse oldData(const BlockRecord& device, const QString& what)
{
    const QString label = device.device.label;
    Evidence evidence = evidenceOf(device);
    if (!evidence.text.contains(what))
        evidence.text += u' ' + what;
    return {DriveUse::Kind::OldData, label.isEmpty() ? what : label, {}, {}, evidence};
}

/// A partition table counts when nothing on the disk says more.
void bookTable(UseBook& book, const BlockRecord& disk)
{
    const bool hasTable = !disk.tableType.isEmpty() || !disk.children.isEmpty();
    if (hasTable && book.uses(disk.kernelName).isEmpty())
        book.add({&disk},
                 oldData(disk, disk.tableType.isEmpty() ? u"partitions"_s : disk.tableType));
}

} // namespace

void bookOldData(UseBook& book, const HostFacts& facts)
{
    for (const BlockRecord& each : facts.blocks.records()) {
        const bool hasData = !each.device.fileSystem.isEmpty() || !each.device.label.isEmpty();
        if (isHardware(each) && hasData && !book.hasUse(each)) {
            const QString what =
                each.device.fileSystem.isEmpty() ? each.device.label : each.device.fileSystem;
            book.add({&each}, oldData(each, what));
        }
    }
    for (const BlockRecord& each : facts.blocks.records()) {
        if (each.isDisk())
            bookTable(book, each);
    }
}

} // namespace backend
