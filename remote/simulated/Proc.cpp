// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parts.h"

#include <QMap>

namespace remote::simulated {

using namespace Qt::StringLiterals;

namespace {

struct Mount {
    QString numbers;
    QString target;
    QString fileSystem;
    QString source;
    QString stableName; ///< as fstab names it
};

struct Found {
    QMap<QString, Mount> mounts; ///< by target, so that / comes first
    QStringList swaps;
    QStringList swapNames;
};

QString stableNameOf(const Block& block)
{
    return block.type == "lvm"_L1 ? block.path : u"UUID="_s + block.uuid;
}

void collect(const Block& block, Found& found)
{
    const QString numbers = u"%1:%2"_s.arg(block.major).arg(block.minor);
    if (block.mount == "[SWAP]"_L1) {
        found.swaps.append(u"%1 partition\t%2\t\t0\t\t-2"_s.arg(u"/dev/"_s + block.kernelName, -39)
                               .arg(block.bytes / 1024 - 4));
        found.swapNames.append(stableNameOf(block));
    } else if (!block.mount.isEmpty()) {
        found.mounts.insert(block.mount, {numbers, block.mount, block.fileSystem, block.path,
                                          stableNameOf(block)});
    }
    for (const Block& child : block.children)
        collect(child, found);
}

QList<Mount> mountsOf(const QList<Block>& blocks, const Description& node, Found& found)
{
    for (const Block& disk : blocks)
        collect(disk, found);
    QList<Mount> mounts{{u"0:22"_s, u"/sys"_s, u"sysfs"_s, u"sysfs"_s, {}},
                        {u"0:23"_s, u"/proc"_s, u"proc"_s, u"proc"_s, {}},
                        {u"0:5"_s, u"/dev"_s, u"devtmpfs"_s, u"udev"_s, {}},
                        {u"0:25"_s, u"/run"_s, u"tmpfs"_s, u"tmpfs"_s, {}}};
    mounts += found.mounts.values();
    for (int i = 0; i < node.pools.size(); ++i) {
        const QString name = node.pools.at(i).name;
        const QString root = node.pools.at(i).root;
        if (!root.isEmpty())
            mounts.append({u"0:%1"_s.arg(70 + i), u"/"_s, u"zfs"_s, name + u'/' + root, {}});
        mounts.append({u"0:%1"_s.arg(50 + i), u'/' + name, u"zfs"_s, name, {}});
    }
    mounts.append({u"0:48"_s, u"/etc/pve"_s, u"fuse"_s, u"/dev/fuse"_s, {}});
    return mounts;
}

/// As the kernel and fstab(5) write a place with blanks in its name.
QString escaped(QString place)
{
    return place.replace(u'\\', "\\134"_L1).replace(u' ', "\\040"_L1).replace(u'\t', "\\011"_L1);
}

void writeFstab(Tree& tree, const Found& found)
{
    QString text = u"# <file system> <mount point> <type> <options> <dump> <pass>\n"_s;
    for (const Mount& mount : found.mounts)
        text += u"%1 %2 %3 defaults 0 1\n"_s.arg(mount.stableName, escaped(mount.target), mount.fileSystem);
    for (const QString& name : found.swapNames)
        text += name + u" none swap sw 0 0\n"_s;
    tree.file(u"etc/fstab"_s, (text + u"proc /proc proc defaults 0 0\n"_s).toUtf8());
}

void writeMounts(Tree& tree, const QList<Block>& blocks, const Description& node)
{
    Found found;
    QString table;
    QString information;
    int id = 21;
    for (const Mount& mount : mountsOf(blocks, node, found)) {
        table += u"%1 %2 %3 rw,relatime 0 0\n"_s.arg(mount.source, escaped(mount.target), mount.fileSystem);
        information += u"%1 %2 %3 / %4 rw,relatime shared:%1 - %5 %6 rw\n"_s.arg(++id)
                           .arg(mount.target == "/"_L1 ? 1 : 26)
                           .arg(mount.numbers, escaped(mount.target), mount.fileSystem, mount.source);
    }
    tree.file(u"proc/self/mounts"_s, table.toUtf8());
    tree.file(u"proc/self/mountinfo"_s, information.toUtf8());
    tree.file(u".simulated/mountinfo"_s, information.toUtf8());
    tree.link(u"proc/mounts"_s, u"proc/self/mounts"_s);
    writeFstab(tree, found);
    found.swaps.prepend(u"Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority"_s);
    tree.line(u"proc/swaps"_s, found.swaps.join(u'\n'));
    tree.line(u".simulated/swaps"_s, found.swaps.join(u'\n'));
}

void writeProcessor(Tree& tree, const Description& node)
{
    QString text;
    for (int number = 0; number < 4; ++number)
        text += u"processor\t: %1\nvendor_id\t: %2\nmodel name\t: %3\nflags\t\t: fpu sse2 %4 x2apic\n\n"_s
                    .arg(number)
                    .arg(node.processorVendor, node.processor, node.isIntel() ? u"vmx"_s : u"svm"_s);
    tree.file(u"proc/cpuinfo"_s, text.toUtf8());
}

void writeMemory(Tree& tree, const Description& node)
{
    const auto row = [](const QString& name, quint64 bytes) {
        return u"%1 %2 kB\n"_s.arg(name + u':', -16).arg(bytes / 1024, 8);
    };
    QString text = row(u"MemTotal"_s, node.memoryBytes);
    text += row(u"MemFree"_s, node.availableBytes / 2);
    text += row(u"MemAvailable"_s, node.availableBytes);
    text += row(u"Buffers"_s, 256 * 1024 * 1024);
    text += row(u"Cached"_s, node.availableBytes / 3);
    tree.file(u"proc/meminfo"_s, text.toUtf8());
}

} // namespace

void writeProc(Tree& tree, const QList<Block>& blocks, const Description& node)
{
    writeMounts(tree, blocks, node);
    writeProcessor(tree, node);
    writeMemory(tree, node);
    tree.line(u"proc/cmdline"_s, node.commandLine);
    tree.file(u"proc/mdstat"_s, "Personalities : \nunused devices: <none>\n");
    tree.line(u"proc/sys/kernel/osrelease"_s, node.kernel);
    tree.line(u"proc/sys/kernel/hostname"_s, node.host);
    tree.line(u"proc/version"_s,
              u"Linux version %1 (build@proxmox) #1 SMP PREEMPT_DYNAMIC"_s.arg(node.kernel));
}

} // namespace remote::simulated
