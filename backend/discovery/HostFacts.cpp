// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostFacts.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

QList<const BlockRecord*> membersOf(const QString& owner, const QList<Membership>& rows,
                                    const BlockIndex& blocks)
{
    QList<const BlockRecord*> members;
    for (const Membership& row : rows) {
        if (row.owner == owner)
            members += blocks.named(row.device);
    }
    return members;
}

} // namespace

bool HostFacts::isUnread(QStringView section) const
{
    return std::any_of(unread.begin(), unread.end(),
                       [&](const Unread& each) { return each.section == section; });
}

QList<const BlockRecord*> HostFacts::membersOfPool(const QString& pool) const
{
    QList<const BlockRecord*> members = membersOf(pool, vdevs, blocks);
    for (const BlockRecord& each : blocks.records()) {
        const bool isLabelled =
            each.device.fileSystem == "zfs_member"_L1 && each.device.label == pool;
        if (isLabelled && !members.contains(&each))
            members.append(&each);
    }
    return members;
}

QList<const BlockRecord*> HostFacts::membersOfGroup(const QString& volumeGroup) const
{
    return membersOf(volumeGroup, physicalVolumes, blocks);
}

} // namespace backend
