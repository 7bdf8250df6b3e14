// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parts.h"

namespace remote::simulated {

using namespace Qt::StringLiterals;

backend::Result<void> writeAsleep(const QString& root, const Description& node)
{
    const QList<Block> blocks = asleepBlocksOf(node);
    for (const Function& function : node.functions) {
        if (!function.nvme || function.driver == "nvme"_L1)
            continue;
        QList<Block> disks;
        for (const Block& disk : blocks) {
            if (disk.controller == function.address)
                disks.append(disk);
        }
        Tree tree(root + u"/.simulated/asleep/"_s + function.address);
        writeController(tree, function, node);
        writeBlocks(tree, disks, node);
        if (const auto written = tree.result(); !written)
            return written;
    }
    return {};
}

} // namespace remote::simulated
