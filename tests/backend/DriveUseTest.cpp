// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answers.h"
#include "TestMain.h"
#include "discovery/UseBook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using answers::snapshot;
using backend::Answer;
using backend::DriveUse;
using backend::PciAddress;
using Kind = backend::DriveUse::Kind;

namespace {

const PciAddress first{0, 4, 0, 0}; ///< nvme0n1 of the quiet node
const PciAddress second{0, 5, 0, 0}; ///< nvme1n1

QJsonObject block(const char* name, const char* type, QJsonObject more = {},
                  const QJsonArray& children = {})
{
    more.insert(u"name"_s, QString::fromLatin1(name));
    more.insert(u"kname"_s, more.value("kname"_L1).toString(QString::fromLatin1(name)));
    more.insert(u"path"_s, more.value("path"_L1).toString(u"/dev/"_s + QLatin1String(name)));
    more.insert(u"type"_s, QString::fromLatin1(type));
    more.insert(u"size"_s, 1000);
    if (!children.isEmpty())
        more.insert(u"children"_s, children);
    return more;
}

/// The quiet node with its free drives' block devices replaced.
Answer quietWith(const QJsonArray& disks)
{
    const Answer quiet = answers::of(u"quiet"_s);
    auto report = QJsonDocument::fromJson(quiet.output("lsblk")).object();
    QJsonArray list;
    for (const QJsonValue& each : report.value("blockdevices"_L1).toArray()) {
        if (!each.toObject().value("name"_L1).toString().startsWith("nvme"_L1))
            list.append(each);
    }
    for (const QJsonValue& each : disks)
        list.append(each);
    return answers::with(quiet, "lsblk",
                         QJsonDocument(QJsonObject{{u"blockdevices"_s, list}}).toJson());
}

QJsonObject emptyDrive(const char* name)
{
    return block(name, "disk", {{u"serial"_s, u"SERIAL-OF-"_s + QLatin1String(name)}});
}

QString described(const QList<DriveUse>& uses)
{
    QStringList list;
    for (const DriveUse& use : uses)
        list.append(backend::wordFor(use.kind) + u' ' + use.subject);
    return list.join(u", "_s);
}

QString usesOf(const Answer& answer, const PciAddress& address = first)
{
    const auto node = snapshot(answer);
    const auto* drive = node.drive(address);
    return drive == nullptr ? u"no drive"_s : described(drive->uses);
}

/// A configuration of machine 100 of the quiet node, with these lines.
Answer withConfig(const Answer& answer, const QByteArray& lines,
                  const QByteArray& path = "./pve1/qemu-server/100.conf")
{
    const QByteArray digest(40, 'a');
    return answers::with(
        answers::with(answer, "vm-configs",
                      "config " + QByteArray::number(lines.size()) + ' ' + path + '\n' + lines),
        "vm-digests", digest + "  " + path + '\n');
}

} // namespace

/// What stands on a drive, from every source that may tell.
class DriveUseTest : public support::TestCase {
    Q_OBJECT

private slots:
    void findsWhatStandsOnABlockDevice_data();
    void findsWhatStandsOnABlockDevice();
    void findsMountsByNumbersAlone();
    void findsMembersOfFileSystemsWithSeveralDevices();
    void findsRootOnAPool();
    void tellsImportedFromOldPools();
    void findsUnmountedEntriesOfFstab_data();
    void findsUnmountedEntriesOfFstab();
    void findsHoldersThatLsblkDoesNotShow();
    void findsOwnersThatShowNoMount_data();
    void findsOwnersThatShowNoMount();
    void aMountedEntryOfFstabIsSaidOnce();
    void findsGroupsWithoutVolumes();
    void findsStorages_data();
    void findsStorages();
    void findsRawDisksOfGuests_data();
    void findsRawDisksOfGuests();
    void findsContainersDevices();
    void findsContainersFolders();
    void findsHostpciInEverySection_data();
    void findsHostpciInEverySection();
    void otherMembersMachinesMeanOtherHardware();
    void countsMappingsOfThisNode();
    void countsReservationsThatLive_data();
    void countsReservationsThatLive();
    void whatCannotBeReadIsUnknown_data();
    void whatCannotBeReadIsUnknown();
    void unknownDriversAreUnknown_data();
    void unknownDriversAreUnknown();
    void unknownLvmMattersOnlyWhereItIs();
    void worstComesFirst();
    void showsNoTricksInEvidence();
};

void DriveUseTest::findsWhatStandsOnABlockDevice_data()
{
    QTest::addColumn<QJsonObject>("disk");
    QTest::addColumn<QString>("uses");
    const auto part = [](QJsonObject more, const QJsonArray& children = {}) {
        return block("nvme0n1", "disk", {{u"pttype"_s, u"gpt"_s}},
                     {block("nvme0n1p1", "part", std::move(more), children)});
    };
    const auto mounted = [](const char* where) { return QJsonArray{QString::fromLatin1(where)}; };
    QTest::newRow("nothing") << emptyDrive("nvme0n1") << QString();
    QTest::newRow("root") << part({{u"fstype"_s, u"ext4"_s}, {u"mountpoints"_s, mounted("/")}})
                          << u"root /"_s;
    QTest::newRow("root three levels down")
        << part({{u"fstype"_s, u"crypto_LUKS"_s}},
                {block("luks", "crypt", {{u"fstype"_s, u"LVM2_member"_s}},
                       {block("vg-root", "lvm",
                              {{u"fstype"_s, u"ext4"_s}, {u"mountpoints"_s, mounted("/")}})})})
        << u"root /, lvm luks, encryption luks"_s;
    QTest::newRow("mount, old lsblk")
        << part({{u"fstype"_s, u"xfs"_s}, {u"mountpoint"_s, u"/mnt/x"_s}}) << u"mount /mnt/x"_s;
    QTest::newRow("boot") << part(
        {{u"fstype"_s, u"vfat"_s}, {u"mountpoints"_s, mounted("/boot/efi")}})
                          << u"boot /boot/efi"_s;
    QTest::newRow("unmounted ESP") << part(
        {{u"fstype"_s, u"vfat"_s}, {u"parttype"_s, u"C12A7328-F81F-11D2-BA4B-00A0C93EC93B"_s}})
                                   << u"boot nvme0n1p1"_s;
    QTest::newRow("BIOS boot") << part({{u"parttype"_s, u"21686148-6449-6e6f-744e-656564454649"_s}})
                               << u"boot nvme0n1p1"_s;
    QTest::newRow("swap") << part({{u"fstype"_s, u"swap"_s}, {u"mountpoints"_s, mounted("[SWAP]")}})
                          << u"swap nvme0n1p1"_s;
    QTest::newRow("LVM without a group")
        << part({{u"fstype"_s, u"LVM2_member"_s}}) << u"lvm nvme0n1p1"_s;
    QTest::newRow("LVM on the whole disk")
        << block("nvme0n1", "disk", {{u"fstype"_s, u"LVM2_member"_s}}) << u"lvm nvme0n1"_s;
    QTest::newRow("volumes without a signature")
        << part({}, {block("vg-data", "lvm")}) << u"lvm vg-data"_s;
    QTest::newRow("RAID") << part({{u"fstype"_s, u"linux_raid_member"_s}, {u"label"_s, u"nas:0"_s}})
                          << u"raid nas:0"_s;
    QTest::newRow("assembled RAID") << part(
        {{u"fstype"_s, u"linux_raid_member"_s}},
        {block("md0", "raid5", {{u"fstype"_s, u"ext4"_s}, {u"mountpoints"_s, mounted("/vol1")}})})
                                    << u"mount /vol1, raid md0"_s;
    QTest::newRow("firmware RAID")
        << part({{u"fstype"_s, u"isw_raid_member"_s}}) << u"raid nvme0n1p1"_s;
    QTest::newRow("Ceph") << part({{u"fstype"_s, u"ceph_bluestore"_s}}) << u"ceph nvme0n1p1"_s;
    QTest::newRow("Ceph on LVM") << block("nvme0n1", "disk", {{u"fstype"_s, u"LVM2_member"_s}},
                                          {block("ceph--1-osd--block--2", "lvm")})
                                 << u"lvm nvme0n1, ceph ceph--1-osd--block--2"_s;
    QTest::newRow("multipath") << block("nvme0n1", "disk", {}, {block("mpatha", "mpath")})
                               << u"multipath mpatha"_s;
    QTest::newRow("closed LUKS") << part({{u"fstype"_s, u"crypto_LUKS"_s}})
                                 << u"old-data crypto_LUKS"_s;
    QTest::newRow("old ext4") << part({{u"fstype"_s, u"ext4"_s}, {u"label"_s, u"backup"_s}})
                              << u"old-data backup"_s;
    QTest::newRow("old ntfs") << part({{u"fstype"_s, u"ntfs"_s}}) << u"old-data ntfs"_s;
    QTest::newRow("old pool") << part({{u"fstype"_s, u"zfs_member"_s}, {u"label"_s, u"oldpool"_s}})
                              << u"old-data oldpool"_s;
    QTest::newRow("empty table") << block("nvme0n1", "disk", {{u"pttype"_s, u"dos"_s}})
                                 << u"old-data dos"_s;
    QTest::newRow("unnamed partition") << part({}) << u"old-data gpt"_s;
    QTest::newRow("used and old side by side")
        << block("nvme0n1", "disk", {},
                 {block("nvme0n1p1", "part",
                        {{u"fstype"_s, u"ext4"_s}, {u"mountpoints"_s, mounted("/srv")}}),
                  block("nvme0n1p2", "part", {{u"fstype"_s, u"ntfs"_s}})})
        << u"mount /srv, old-data ntfs"_s;
}

void DriveUseTest::findsWhatStandsOnABlockDevice()
{
    QFETCH(const QJsonObject, disk);
    const Answer answer = quietWith({disk, emptyDrive("nvme1n1")});
    QTEST(usesOf(answer), "uses");
    QCOMPARE(usesOf(answer, second), QString());
    QCOMPARE(snapshot(answer).unread, QList<backend::Unread>());
}

void DriveUseTest::findsMountsByNumbersAlone()
{
    const auto disk = block("nvme0n1", "disk", {{u"maj:min"_s, u"259:77"_s}});
    auto answer = quietWith({disk, emptyDrive("nvme1n1")});
    answer = answers::with(answer, "mounts",
                           answer.output("mounts")
                               + "900 26 259:77 / /mnt/with\\040blank rw - xfs /dev/root rw\n");
    QCOMPARE(usesOf(answer), u"mount /mnt/with blank"_s);
}

void DriveUseTest::findsMembersOfFileSystemsWithSeveralDevices()
{
    const QJsonObject same{{u"fstype"_s, u"btrfs"_s},
                           {u"uuid"_s, u"11111111-2222-3333-4444-555555555555"_s}};
    auto answer = quietWith({block("nvme0n1", "disk", same), block("nvme1n1", "disk", same)});
    QCOMPARE(usesOf(answer, second), u"old-data btrfs"_s);
    answer =
        answers::with(answer, "mounts",
                      answer.output("mounts") + "900 26 0:77 / /data rw - btrfs /dev/nvme0n1 rw\n");
    QCOMPARE(usesOf(answer), u"mount /data"_s);
    QCOMPARE(usesOf(answer, second), u"mount /data"_s);
}

void DriveUseTest::findsRootOnAPool()
{
    const QJsonObject member{{u"fstype"_s, u"zfs_member"_s}, {u"label"_s, u"rpool"_s}};
    auto answer = quietWith({block("nvme0n1", "disk", {}, {block("nvme0n1p3", "part", member)}),
                             emptyDrive("nvme1n1")});
    answer = answers::with(answer, "mounts",
                           "30 1 0:29 / / rw,relatime - zfs rpool/ROOT/pve-1 rw,xattr\n"
                           "31 1 0:30 / /rpool/data rw - zfs rpool/data rw\n");
    answer = answers::with(answer, "zfs",
                           "rpool\t899G\t3G\t896G\t-\t-\t0%\t0%\t1.00x\tONLINE\t-\n"
                           "\t/dev/nvme0n1p3\t899G\t-\t-\t-\t-\t-\t-\t-\tONLINE\n");
    QCOMPARE(usesOf(answer), u"root /, zfs rpool, storage local"_s);
}

void DriveUseTest::tellsImportedFromOldPools()
{
    const QJsonObject member{{u"fstype"_s, u"zfs_member"_s}, {u"label"_s, u"tank"_s}};
    const Answer answer =
        quietWith({block("nvme0n1", "disk", {}, {block("nvme0n1p1", "part", member)}),
                   block("nvme1n1", "disk", {}, {block("nvme1n1p1", "part")})});
    const QByteArray pool = "tank\t899G\t3G\t896G\t-\t-\t0%\t0%\t1.00x\tONLINE\t-\n";
    QCOMPARE(usesOf(answer), u"old-data tank"_s);
    // A vdev under a name nobody can resolve: the label still says whose it is.
    QCOMPARE(usesOf(answers::with(answer, "zfs",
                                  pool + "\t/dev/gone\t-\t-\t-\t-\t-\t-\t-\t-\tONLINE\n")),
             u"zfs tank"_s);
    // A cache device without a label that lsblk knows.
    const Answer cached = answers::with(
        answer, "zfs", pool + "cache\t-\t-\t-\t-\t-\t-\t-\t-\t-\n\t/dev/nvme1n1p1\t1G\n");
    QCOMPARE(usesOf(cached, second), u"zfs tank"_s);
    // No tool and no module is no pool; a module without an answer is not known.
    QCOMPARE(usesOf(answers::with(answer, "zfs", {}, 127)), u"old-data tank"_s);
    QCOMPARE(usesOf(answers::with(answer, "zfs", {}, 1, "The ZFS modules are not loaded.")),
             u"old-data tank"_s);
    const Answer loaded = answers::with(answer, "host", answer.output("host") + "zfs loaded\n");
    QVERIFY(usesOf(answers::with(loaded, "zfs", {}, 1, "internal error")).startsWith(u"unknown"_s));
    QVERIFY(usesOf(answers::with(loaded, "zfs", {}, 127)).startsWith(u"unknown"_s));
    QVERIFY(usesOf(answers::with(loaded, "zfs", {}, 127), second).startsWith(u"unknown"_s));
}

void DriveUseTest::findsUnmountedEntriesOfFstab_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("uses");
    QTest::newRow("path") << QByteArray("/dev/nvme0n1p1 /mnt/x ext4 noauto 0 0")
                          << u"fstab /mnt/x"_s;
    QTest::newRow("uuid") << QByteArray("UUID=\"ABCD-1234\" /boot vfat nofail 0 0")
                          << u"boot /boot"_s;
    QTest::newRow("label") << QByteArray("LABEL=stick /mnt/my\\040disk ext4 noauto")
                           << u"fstab /mnt/my disk"_s;
    QTest::newRow("part uuid") << QByteArray("PARTUUID=aa-01 none swap sw 0 0")
                               << u"fstab nvme0n1p1"_s;
    QTest::newRow("by id") << QByteArray("/dev/disk/by-id/nvme-X_1-part1 / ext4 defaults 0 1")
                           << u"root /"_s;
    QTest::newRow("comment") << QByteArray("# /dev/nvme0n1p1 /mnt/x ext4 noauto 0 0")
                             << u"old-data stick"_s;
    QTest::newRow("other") << QByteArray("UUID=ABCD-9999 /mnt/x ext4 noauto 0 0")
                           << u"old-data stick"_s;
}

void DriveUseTest::findsUnmountedEntriesOfFstab()
{
    QFETCH(const QByteArray, line);
    const QJsonObject partition{{u"fstype"_s, u"ext4"_s},
                                {u"uuid"_s, u"ABCD-1234"_s},
                                {u"label"_s, u"stick"_s},
                                {u"partuuid"_s, u"aa-01"_s}};
    auto answer = quietWith({block("nvme0n1", "disk", {}, {block("nvme0n1p1", "part", partition)}),
                             emptyDrive("nvme1n1")});
    answer = answers::with(
        answer, "disk-links",
        "lrwxrwxrwx 1 root root 15 Jan  1 00:00 by-id/nvme-X_1-part1 -> ../../nvme0n1p1\n");
    answer = answers::with(answer, "fstab", line + '\n');
    QTEST(usesOf(answer), "uses");
    QCOMPARE(usesOf(answer, second), QString());
}

void DriveUseTest::findsHoldersThatLsblkDoesNotShow()
{
    Answer answer = quietWith(
        {block("nvme0n1", "disk", {}, {block("nvme0n1p1", "part")}), emptyDrive("nvme1n1")});
    answer = answers::with(answer, "block",
                           answer.output("block") + "block nvme0n1\nholder nvme0n1p1 bcache0\n");
    QCOMPARE(usesOf(answer), u"bcache bcache0"_s);
}

void DriveUseTest::findsOwnersThatShowNoMount_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("fileSystem");
    QTest::addColumn<QString>("uses");
    const auto row = [](const char* name, const char* section, const char* output, const char* uses,
                        const char* fileSystem = "") {
        QTest::newRow(name) << QByteArray(section) << QByteArray(output)
                            << QString::fromLatin1(fileSystem) << QString::fromLatin1(uses);
    };
    row("btrfs over several", "owners",
        "btrfs nvme0n1p1 aaaa-bbbb\nbtrfs sdz1 aaaa-bbbb\n", "btrfs stick", "btrfs");
    row("bcache", "owners", "bcache nvme0n1p1\n", "bcache ", "bcache");
    row("NVMe over a network", "owners",
        "export /dev/nvme0n1p1 "
        "/sys/kernel/config/nvmet/subsystems/nqn.2024-01.org:fast/namespaces/1/device_path\n",
        "export nqn.2024-01.org:fast");
    row("the whole controller", "owners",
        "export /dev/nvme0 /sys/kernel/config/nvmet/subsystems/all/passthru/device_path\n",
        "export all");
    row("iSCSI", "owners",
        "export /dev/nvme0n1 /sys/kernel/config/target/core/iblock_0/disk1/udev_path\n",
        "export disk1");
    row("array", "raid",
        "Personalities : [raid1]\nmd127 : active raid1 sdb1[1] nvme0n1p1[0](F)\n"
        "      976630464 blocks super 1.2 [2/2] [UU]\n",
        "raid md127");
    row("array that rests", "raid", "md0 : inactive nvme0n1p1[0](S)\n", "raid md0");
    row("multipath", "owners", "", "multipath stick", "mpath_member");
    row("drbd", "owners", "", "holder DRBD", "drbd");
    row("crypttab", "files",
        "file /etc/crypttab\nline # none\nline data UUID=ABCD-1234 none luks\n", "fstab data",
        "crypto_LUKS");
    row("crypttab that names another", "files",
        "file /etc/crypttab\nline data UUID=ABCD-9999 none luks\n", "old-data stick",
        "crypto_LUKS");
    row("boot partition kept in step", "files",
        "file /etc/kernel/proxmox-boot-uuids\nline ABCD-1234\n", "boot nvme0n1p1", "vfat");
    row("boot partition of another", "files",
        "file /etc/kernel/proxmox-boot-uuids\nline ABCD-9999\n", "old-data stick", "vfat");
    row("rubbish", "owners", "export\nbtrfs\nbcache\nexport x\nwhat\n", "old-data stick", "vfat");
}

void DriveUseTest::findsOwnersThatShowNoMount()
{
    QFETCH(const QByteArray, section);
    QFETCH(const QByteArray, output);
    QFETCH(const QString, fileSystem);
    QJsonObject partition;
    if (!fileSystem.isEmpty())
        partition = {{u"fstype"_s, fileSystem}, {u"uuid"_s, u"ABCD-1234"_s}, {u"label"_s, u"stick"_s}};
    const Answer answer = quietWith(
        {block("nvme0n1", "disk", {}, {block("nvme0n1p1", "part", partition)}), emptyDrive("nvme1n1")});
    QTEST(usesOf(answers::with(answer, section, output)), "uses");
    QCOMPARE(usesOf(answers::with(answer, section, output), second), QString());
}

void DriveUseTest::aMountedEntryOfFstabIsSaidOnce()
{
    const QJsonObject partition{{u"fstype"_s, u"ext4"_s},
                                {u"mountpoints"_s, QJsonArray{u"/mnt/x"_s}}};
    const Answer answer = quietWith(
        {block("nvme0n1", "disk", {}, {block("nvme0n1p1", "part", partition)}), emptyDrive("nvme1n1")});
    QCOMPARE(usesOf(answers::with(answer, "fstab", "/dev/nvme0n1p1 /mnt/x ext4 defaults 0 0\n")),
             u"mount /mnt/x"_s);
}

void DriveUseTest::findsGroupsWithoutVolumes()
{
    Answer answer = quietWith({emptyDrive("nvme0n1"), emptyDrive("nvme1n1")});
    answer = answers::with(
        answer, "lvm",
        "{\"report\":[{\"pv\":[{\"pv_name\":\"/dev/nvme0n1\",\"vg_name\":\"fast\"}]}]}");
    QCOMPARE(usesOf(answer), u"lvm fast"_s);
    QCOMPARE(
        usesOf(answers::with(answer, "storage", "lvmthin: thin\n\tthinpool data\n\tvgname fast\n")),
        u"lvm fast, storage thin"_s);
    QCOMPARE(
        usesOf(answers::with(answer, "storage", "lvm: thin\n\tvgname fast\n\tnodes pve7,pve8\n")),
        u"lvm fast"_s);
}

void DriveUseTest::findsStorages_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("uses");
    QTest::newRow("dir") << QByteArray("dir: fast\n\tpath /mnt/fast/dump\n")
                         << u"mount /mnt/fast, storage fast"_s;
    QTest::newRow("disabled") << QByteArray("btrfs: fast\n\tdisable\n\tpath /mnt/fast\n")
                              << u"mount /mnt/fast, storage fast"_s;
    QTest::newRow("here") << QByteArray("dir: fast\n\tpath /mnt/fast\n\tnodes pve1,x\n")
                          << u"mount /mnt/fast, storage fast"_s;
    QTest::newRow("elsewhere") << QByteArray("dir: fast\n\tpath /mnt/fast\n\tnodes x\n")
                               << u"mount /mnt/fast"_s;
    QTest::newRow("neighbour") << QByteArray("dir: slow\n\tpath /mnt/faster\n")
                               << u"mount /mnt/fast"_s;
}

void DriveUseTest::findsStorages()
{
    QFETCH(const QByteArray, config);
    const auto disk =
        block("nvme0n1", "disk", {{u"fstype"_s, u"ext4"_s}, {u"maj:min"_s, u"259:5"_s}});
    auto answer = quietWith({disk, emptyDrive("nvme1n1")});
    answer = answers::with(answer, "mounts",
                           answer.output("mounts")
                               + "90 26 259:5 / /mnt/fast rw - ext4 /dev/nvme0n1 rw\n");
    QTEST(usesOf(answers::with(answer, "storage", config)), "uses");
}

void DriveUseTest::findsRawDisksOfGuests_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("section");
    QTest::newRow("by id") << QByteArray("scsi1: /dev/disk/by-id/nvme-X_1,size=2T\n") << QString();
    QTest::newRow("partition by id")
        << QByteArray("scsi1: /dev/disk/by-id/nvme-X_1-part1\n") << QString();
    QTest::newRow("by path") << QByteArray(
        "virtio3: file=/dev/disk/by-path/pci-0000:04:00.0-nvme-1\n")
                             << QString();
    QTest::newRow("by uuid") << QByteArray("sata0: /dev/disk/by-uuid/ABCD-1234,cache=none\n")
                             << QString();
    QTest::newRow("device") << QByteArray("scsi0: /dev/nvme0n1\n") << QString();
    QTest::newRow("unused") << QByteArray("unused0: /dev/nvme0n1p1\n") << QString();
    QTest::newRow("controller") << QByteArray("args: -drive file=/dev/nvme0,if=none\n")
                                << QString();
    QTest::newRow("namespace") << QByteArray(
        "args: -blockdev driver=host_device,filename=/dev/ng0n1\n")
                               << QString();
    QTest::newRow("arguments") << QByteArray("args: -drive 'file=/dev/nvme0n1,format=raw'\n")
                               << QString();
    QTest::newRow("link that is gone")
        << QByteArray("scsi1: /dev/disk/by-id/nvme-Y_SERIAL-OF-nvme0n1_1\n") << QString();
    QTest::newRow("pending") << QByteArray("name: x\n[PENDING]\nscsi1: /dev/nvme0n1\n")
                             << u"PENDING"_s;
    QTest::newRow("snapshot") << QByteArray("name: x\n[before]\nscsi1: /dev/nvme0n1\n")
                              << u"before"_s;
    QTest::newRow("template") << QByteArray("template: 1\nscsi1: /dev/nvme0n1\n") << QString();
}

void DriveUseTest::findsRawDisksOfGuests()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QString, section);
    const QJsonObject disk = block("nvme0n1", "disk", {{u"serial"_s, u"SERIAL-OF-nvme0n1"_s}},
                                   {block("nvme0n1p1", "part")});
    auto answer = quietWith({disk, emptyDrive("nvme1n1")});
    answer = answers::with(
        answer, "disk-links",
        "lrwxrwxrwx 1 root root 13 Jan  1 00:00 by-id/nvme-X_1 -> ../../nvme0n1\n"
        "lrwxrwxrwx 1 root root 13 Jan  1 00:00 by-id/nvme-X_1-part1 -> ../../nvme0n1p1\n"
        "lrwxrwxrwx 1 root root 13 Jan  1 00:00 by-path/pci-0000:04:00.0-nvme-1 -> ../../nvme0n1\n"
        "lrwxrwxrwx 1 root root 13 Jan  1 00:00 by-uuid/ABCD-1234 -> ../../nvme0n1p1\n");
    const auto node = snapshot(withConfig(answer, config));
    const auto uses = node.drive(first)->uses;
    QVERIFY2(!uses.isEmpty() && uses.first().kind == Kind::GuestDisk, qPrintable(described(uses)));
    QCOMPARE(uses.first().vmid, 100);
    QCOMPARE(uses.first().guestSection, section);
    QCOMPARE(uses.first().evidence.source, u"/etc/pve/nodes/pve1/qemu-server/100.conf"_s);
    QCOMPARE(described(node.drive(second)->uses), QString());
    const auto elsewhere = snapshot(withConfig(answer, config, "./pve9/qemu-server/100.conf"));
    QCOMPARE(described(elsewhere.drive(first)->uses), u"old-data partitions"_s);
}

void DriveUseTest::findsContainersDevices()
{
    const auto disk = block("nvme0n1", "disk", {{u"maj:min"_s, u"259:5"_s}});
    const Answer answer = quietWith({disk, emptyDrive("nvme1n1")});
    for (const char* line :
         {"mp0: /dev/nvme0n1,mp=/x\n", "dev0: /dev/nvme0n1,gid=1\n",
          "lxc.mount.entry: /dev/nvme0n1 dev/nvme0n1 none bind,create=file\n",
          "lxc.cgroup2.devices.allow: b 259:5 rwm\n", "lxc.cgroup2.devices.allow: b 259:* rw\n", "[snap]\nmp0: /dev/nvme0n1,mp=/x\n"}) {
        const Answer mine = withConfig(answer, line, "./pve1/lxc/200.conf");
        QCOMPARE(usesOf(mine), u"guest-disk CT 200"_s);
        QCOMPARE(usesOf(mine, second), QString());
        QCOMPARE(usesOf(withConfig(answer, line, "./pve2/lxc/200.conf")), QString());
    }
    QVERIFY(snapshot(withConfig(answer, "x: y\n", "./pve1/lxc/200.conf")).machines.isEmpty());
}

void DriveUseTest::findsContainersFolders()
{
    const auto disk =
        block("nvme0n1", "disk", {{u"fstype"_s, u"ext4"_s}, {u"maj:min"_s, u"259:5"_s}});
    auto answer = quietWith({disk, emptyDrive("nvme1n1")});
    answer = answers::with(answer, "mounts",
                           answer.output("mounts")
                               + "90 26 259:5 / /mnt/fast rw - ext4 /dev/nvme0n1 rw\n");
    for (const char* line : {"mp0: /mnt/fast/data,mp=/x\n", "mp1: volume=/mnt/fast,mp=/x\n",
                             "lxc.mount.entry: /mnt/fast data none bind\n"})
        QCOMPARE(usesOf(withConfig(answer, line, "./pve1/lxc/200.conf")),
                 u"mount /mnt/fast, guest-disk CT 200"_s);
    for (const char* line : {"mp0: /mnt/slow,mp=/x\n", "mp0: fast:subvol-200-disk-1,mp=/mnt/fast\n"})
        QCOMPARE(usesOf(withConfig(answer, line, "./pve1/lxc/200.conf")), u"mount /mnt/fast"_s);
}

void DriveUseTest::findsHostpciInEverySection_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("isNamed");
    const auto row = [](const char* name, const char* config, bool isNamed) {
        QTest::newRow(name) << QByteArray(config) << isNamed;
    };
    row("function", "hostpci0: 0000:04:00.0,pcie=1\n", true);
    row("host key", "hostpci3: pcie=1,host=04:00.0\n", true);
    row("slot", "hostpci0: 0000:04:00\n", true);
    row("short slot", "hostpci0: 04:00,x-vga=on\n", true);
    row("list", "hostpci1: 0000:01:00.0;0000:04:00.0,pcie=1\n", true);
    row("pending", "name: x\n[PENDING]\nhostpci0: 0000:04:00.0\n", true);
    row("snapshot", "name: x\n\n[snap]\nhostpci15: 0000:04:00.0\n", true);
    row("template", "template: 1\nhostpci0: 0000:04:00.0\n", true);
    row("mapping", "hostpci0: mapping=fast\n", true);
    row("mapping of another", "hostpci0: mapping=slow\n", false);
    row("arguments", "args: -device vfio-pci,host=0000:04:00.0,id=x\n", true);
    row("arguments, short", "args: -device vfio-pci,host=04:00.0\n", true);
    row("broken line", "hostpci0: 0000:04:00.0;rubbish,pcie=1\n", true);
    row("upper case", "hostpci0: HOST=0000:04:00.0\n", true);
    row("other function", "hostpci0: 0000:04:00.1\n", false);
    row("other domain", "hostpci0: 0001:04:00.0\n", false);
    row("other slot", "hostpci0: 0000:14:00.0\n", false);
    row("MAC", "args: -device e1000,mac=00:04:00:00:04:00\n", false);
    row("setting", "args: -set device.hostpci0.addr=04.0\n", false);
    row("note", "#hostpci0: 0000:04:00.0\n", false);
}

void DriveUseTest::findsHostpciInEverySection()
{
    QFETCH(const QByteArray, config);
    QFETCH(const bool, isNamed);
    auto answer = withConfig(quietWith({emptyDrive("nvme0n1"), emptyDrive("nvme1n1")}), config);
    answer = answers::with(
        answer, "mappings",
        "fast\n\tmap id=144d:a80a,node=pve2,path=0000:05:00.0\n\tmap "
        "id=144d:a80a,node=pve1,path=0000:04:00\n"
        "slow\n\tmap id=144d:a80a,node=pve2,path=0000:04:00.0\n\tdescription 0000:04:00.0\n");
    const auto node = snapshot(answer);
    QCOMPARE(node.unread, QList<backend::Unread>());
    const QString wanted = isNamed
        ? u"guest-passthrough %1, mapping fast"_s.arg(node.machine(100)->title())
        : u"mapping fast"_s;
    QCOMPARE(described(node.drive(first)->uses), wanted);
    QCOMPARE(described(node.drive(second)->uses), QString());
}

void DriveUseTest::otherMembersMachinesMeanOtherHardware()
{
    const Answer answer = quietWith({emptyDrive("nvme0n1"), emptyDrive("nvme1n1")});
    QCOMPARE(usesOf(withConfig(answer, "hostpci0: 0000:04:00.0\n", "./pve2/qemu-server/100.conf")),
             QString());
    QCOMPARE(usesOf(withConfig(answer, "hostpci0: 0000:04:00.0\n")), u"guest-passthrough VM 100"_s);
}

void DriveUseTest::countsMappingsOfThisNode()
{
    const Answer answer = quietWith({emptyDrive("nvme0n1"), emptyDrive("nvme1n1")});
    const auto mapped = [&](const QByteArray& line) {
        return answers::with(answer, "mappings", "fast\n\tmap " + line + "\n\tdescription x\n");
    };
    QCOMPARE(usesOf(mapped("node=pve1,path=0000:04:00.0;0000:05:00.0")), u"mapping fast"_s);
    QCOMPARE(usesOf(mapped("node=pve1,path=0000:04:00.0;0000:05:00.0"), second), u"mapping fast"_s);
    QCOMPARE(usesOf(mapped("node=pve2,path=0000:04:00.0")), QString());
    const auto broken = snapshot(mapped("node=pve1,path=here"));
    QVERIFY(broken.isUnread(u"mappings"));
    QCOMPARE(broken.drive(first)->uses.first().kind, Kind::Unknown);
}

void DriveUseTest::countsReservationsThatLive_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("uses");
    const QString held = u"reservation VM 102 win11"_s;
    QTest::newRow("living process") << QByteArray("0000:04:00.0 102 pid:77") << held;
    QTest::newRow("dead process") << QByteArray("0000:04:00.0 102 pid:78") << QString();
    QTest::newRow("starting") << QByteArray("0000:04:00.0 102 time:1000") << held;
    QTest::newRow("started in vain") << QByteArray("0000:04:00.0 102 time:999") << QString();
    QTest::newRow("unclear") << QByteArray("0000:04:00.0 102") << held;
    QTest::newRow("other") << QByteArray("0000:05:00.0 102 pid:77") << QString();
}

void DriveUseTest::countsReservationsThatLive()
{
    QFETCH(const QByteArray, line);
    Answer answer = quietWith({emptyDrive("nvme0n1"), emptyDrive("nvme1n1")});
    answer = answers::with(answer, "host", "time 1000\n" + answer.output("host"));
    answer = answers::with(answer, "reservations", line + '\n');
    answer = answers::with(answer, "reservation-holders", "alive 77\n");
    QTEST(usesOf(answer), "uses");
    const auto broken = snapshot(answers::with(answer, "reservations", "what is this\n"));
    QVERIFY(broken.isUnread(u"reservations"));
    QCOMPARE(broken.drive(first)->uses.first().kind, Kind::Unknown);
}

void DriveUseTest::whatCannotBeReadIsUnknown_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<int>("status");
    for (const char* name :
         {"lsblk", "block", "nvme", "mounts", "swaps", "fstab", "storage", "mappings", "vm-digests",
          "vm-configs", "reservations", "reservation-holders", "disk-links", "files", "raid",
          "owners"})
        QTest::newRow(name) << QByteArray(name) << 1;
    for (const char* name : {"lsblk", "mounts", "vm-configs", "nvme"})
        QTest::addRow("%s is not there", name) << QByteArray(name) << 66;
    QTest::newRow("no lsblk") << QByteArray("lsblk") << 127;
    QTest::newRow("too large") << QByteArray("mounts") << 75;
}

void DriveUseTest::whatCannotBeReadIsUnknown()
{
    QFETCH(const QByteArray, section);
    QFETCH(const int, status);
    const Answer quiet = answers::of(u"quiet"_s);
    QCOMPARE(usesOf(quiet), QString());
    const auto node =
        snapshot(answers::with(quiet, section, quiet.output(section), status, "Permission denied"));
    QVERIFY(!node.unread.isEmpty());
    for (const auto& drive : node.drives) {
        QVERIFY(!drive.uses.isEmpty());
        QCOMPARE(drive.uses.first().kind, Kind::Unknown);
        QVERIFY(!drive.uses.first().evidence.source.isEmpty());
    }
    Answer without = quiet;
    without.sections.removeIf([&](const auto& each) { return each.name == section; });
    QCOMPARE(snapshot(without).drives.first().uses.first().kind, Kind::Unknown);
}

void DriveUseTest::unknownDriversAreUnknown_data()
{
    QTest::addColumn<QByteArray>("driver");
    QTest::addColumn<QString>("uses");
    QTest::newRow("vfio-pci") << QByteArray("driver vfio-pci") << QString();
    QTest::newRow("none") << QByteArray("driver ") << QString();
    QTest::newRow("nvme without a controller")
        << QByteArray("driver nvme") << u"unknown /sys/bus/pci/devices/0000:04:00.0/driver"_s;
    QTest::newRow("another") << QByteArray("driver uio_pci_generic")
                             << u"unknown /sys/bus/pci/devices/0000:04:00.0/driver"_s;
    QTest::newRow("unread") << QByteArray("revision 0x00")
                            << u"unknown /sys/bus/pci/devices/0000:04:00.0/driver"_s;
}

void DriveUseTest::unknownDriversAreUnknown()
{
    QFETCH(const QByteArray, driver);
    Answer answer = answers::with(answers::of(u"quiet"_s), "nvme", {});
    QByteArray functions = answer.output("pci");
    const qsizetype start =
        functions.indexOf("driver ", functions.indexOf("function 0000:04:00.0"));
    functions.replace(start, functions.indexOf('\n', start) - start, driver);
    QTEST(usesOf(answers::with(answer, "pci", functions)), "uses");
    const Answer dying =
        answers::changed(answers::of(u"quiet"_s), "nvme", "state live", "state dead");
    QCOMPARE(usesOf(dying), u"unknown /sys/class/nvme/nvme0/state"_s);
}

void DriveUseTest::unknownLvmMattersOnlyWhereItIs()
{
    const Answer answer = quietWith(
        {block("nvme0n1", "disk", {{u"fstype"_s, u"LVM2_member"_s}}), emptyDrive("nvme1n1")});
    const Answer failed =
        answers::with(answer, "lvm", {}, 5, "WARNING: Running as a non-root user.");
    QVERIFY(snapshot(failed).isUnread(u"lvm"));
    QCOMPARE(usesOf(failed), u"lvm nvme0n1, unknown LVM"_s);
    QCOMPARE(usesOf(failed, second), QString());
    QCOMPARE(usesOf(answers::with(answer, "lvm", {}, 127)), u"lvm nvme0n1"_s);
}

void DriveUseTest::worstComesFirst()
{
    QList<DriveUse> uses;
    for (const Kind kind :
         {Kind::OldData, Kind::Unknown, Kind::Mapping, Kind::Swap, Kind::Root, Kind::Mount})
        uses.append({kind, {}, {}, {}, {}});
    QList<Kind> kinds;
    for (const DriveUse& use : backend::sorted(uses))
        kinds.append(use.kind);
    QCOMPARE(
        kinds,
        (QList{Kind::Root, Kind::Mount, Kind::Swap, Kind::Mapping, Kind::Unknown, Kind::OldData}));
}

void DriveUseTest::showsNoTricksInEvidence()
{
    const QString trick = u"a\u202eb\x1b[2Jc\u0007"_s;
    const auto disk = block("nvme0n1", "disk",
                            {{u"fstype"_s, u"ext4"_s}, {u"label"_s, trick}, {u"serial"_s, trick}});
    auto answer = withConfig(quietWith({disk, emptyDrive("nvme1n1")}),
                             "name: " + trick.toUtf8() + "\nhostpci0: 04:00\n");
    const auto node = snapshot(answer);
    QCOMPARE(node.machine(100)->name, u"ab[2Jc"_s);
    QCOMPARE(described(node.drive(first)->uses),
             u"guest-passthrough VM 100 ab[2Jc, old-data ab[2Jc"_s);
    QCOMPARE(node.drive(first)->namespaces.first().device.serial, u"ab[2Jc"_s);
}

LANEKEEPER_TEST(DriveUseTest)
#include "DriveUseTest.moc"
