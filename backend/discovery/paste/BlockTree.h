// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiskText.h"

#include <QJsonObject>

namespace backend::paste {

/// The block devices that several listings show, put together by name. Takes a limited number.
class BlockTree {
public:
    void add(const QList<BlockDevice>& disks);
    /// A device that a tool names by itself, such as blkid; its disk is added when nobody listed
    /// it.
    void addSingle(const BlockDevice& device);
    /// The same for a name, "nvme0n1p3" or "/dev/nvme0n1p3"; names of other shapes are left out.
    void addNamed(const QString& name);

    [[nodiscard]] const QList<BlockDevice>& disks() const { return m_disks; }
    [[nodiscard]] bool isEmpty() const { return m_disks.isEmpty(); }
    [[nodiscard]] QJsonObject report() const; ///< as lsblk -J prints it

private:
    void merge(QList<BlockDevice>& into, const BlockDevice& device, int level);

    QList<BlockDevice> m_disks;
    int m_count = 0;
};

} // namespace backend::paste
