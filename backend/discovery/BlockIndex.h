// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "node/Drive.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace backend {

/// A block device and the whole disks it stands on.
struct BlockRecord {
    BlockDevice device; ///< without its children
    QString kernelName; ///< "dm-1"
    QString numbers; ///< "253:1"
    QString tableType; ///< "gpt"; of a partition, the table it is in
    QString partitionUuid;
    QString parent; ///< kernel name of what it was first found under; empty for a disk
    QSet<QString> disks; ///< kernel names of whole disks
    QSet<QString> children; ///< kernel names

    [[nodiscard]] bool isDisk() const { return parent.isEmpty(); }
};

/// Every block device of the node under every name it goes by.
class BlockIndex {
public:
    /// Reads lsblk's tree, the kernel's list of block devices and the links in /dev/disk.
    [[nodiscard]] static BlockIndex read(const Answer& answer);

    [[nodiscard]] const QList<BlockDevice>& disks() const
    {
        return m_disks;
    } ///< with their children
    [[nodiscard]] const QList<BlockRecord>& records() const { return m_records; }
    [[nodiscard]] const BlockRecord* record(const QString& kernelName) const;
    /// The records a path or an fstab name ("UUID=…") stands for; empty when it names none of them.
    [[nodiscard]] QList<const BlockRecord*> named(const QString& name) const;
    [[nodiscard]] QList<const BlockRecord*> withNumbers(const QString& numbers) const;
    [[nodiscard]] QList<const BlockRecord*> on(const QString& disk) const; ///< itself and all above
    /// Where the kernel has the disk, such as "/sys/devices/pci…/block/sda"; empty when unknown.
    [[nodiscard]] QString place(const QString& disk) const { return m_places.value(disk); }
    /// "write back" or "write through"; empty when the kernel does not say.
    [[nodiscard]] QString writeCache(const QString& disk) const { return m_caches.value(disk); }
    /// What the kernel says holds the device open, by kernel name.
    [[nodiscard]] QStringList holders(const QString& kernelName) const
    {
        return m_holders.value(kernelName);
    }

private:
    void addTree(const QJsonObject& json, const QString& parent, const QString& disk, int depth);
    void addKernelView(const QByteArray& section);
    void addLinks(const QByteArray& section);

    QList<BlockDevice> m_disks;
    QList<BlockRecord> m_records;
    QHash<QString, qsizetype> m_order;
    QHash<QString, QString> m_places;
    QHash<QString, QString> m_caches;
    QHash<QString, QStringList> m_holders;
    QHash<QString, QString> m_links; ///< "/dev/disk/by-id/…" to kernel name
};

} // namespace backend
