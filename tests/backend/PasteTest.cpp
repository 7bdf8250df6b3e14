// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/paste/Paste.h"
#include "TestMain.h"
#include "assessment/Assessment.h"
#include "assessment/LogCauses.h"
#include "discovery/Probe.h"
#include "discovery/paste/ConfigText.h"
#include "discovery/paste/DiskText.h"
#include "discovery/paste/FioText.h"
#include "discovery/paste/HealthText.h"
#include "discovery/paste/KernelLogText.h"
#include "discovery/paste/PciText.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace backend;

namespace {

const QDateTime now(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);

NodeSnapshot snapshotOf(const QByteArray& text)
{
    return readPaste({{u"post.txt"_s, text}}, now).value_or(NodeSnapshot{});
}

const PciDevice* deviceAt(const NodeSnapshot& snapshot, const QString& address)
{
    return snapshot.device(PciAddress::parse(address).value());
}

QStringList idsOf(const QList<Finding>& findings)
{
    QStringList ids;
    for (const Finding& each : findings)
        ids.append(each.id);
    return ids;
}

QStringList causesOf(const QByteArray& text)
{
    return idsOf(explainLogs({{u"log"_s, text}}));
}

const QByteArray drive =
    "01:00.0 Non-Volatile memory controller [0108]: Samsung NVMe [X] [144d:a80c] (rev 01)\n";
const QByteArray details =
    "\tSubsystem: Samsung Device [144d:a801]\n\tKernel driver in use: nvme\n";

/// One sample of each kind, small and whole.
QList<QByteArray> smallSamples()
{
    return {
        drive + details,
        "IOMMU Group 14:\n\t" + drive,
        "/sys/kernel/iommu_groups/7/devices/0000:00:14.3\n",
        "Slot:\t05:00.0\nClass:\tNon-Volatile memory controller [0108]\nVendor:\tSamsung "
        "[144d]\nDevice:\tX [a802]\nDriver:\tnvme\n\n",
        "│ class    │ device │ id           │ iommugroup │ vendor │\n│ 0x010802 │ 0xa80c │ "
        "0000:07:00.0 │         17 │ 0x144d │\n",
        "[{\"id\":\"0000:00:02.0\",\"class\":\"0x030000\",\"vendor\":\"0x8086\",\"iommugroup\":2}]"
        "\n",
        "{\"data\":[{\"id\":\"gpu\",\"map\":[\"node=pve,path=0000:01:00.0;0000:01:00.1\"]}]}\n",
        "NAME MAJ:MIN RM SIZE RO TYPE MOUNTPOINTS\nsda    8:0    0   1T  0 disk \n└─sda1 8:1    0  "
        " 1T  0 part /\n",
        "{\"blockdevices\":[{\"name\":\"sda\",\"type\":\"disk\",\"size\":1,\"mountpoints\":[null]}]"
        "}\n",
        "/dev/sda1: LABEL=\"a b\" UUID=\"1\" TYPE=\"ext4\"\n",
        "  pool: tank\n state: ONLINE\nconfig:\n\n\tNAME STATE READ WRITE CKSUM\n\ttank ONLINE 0 0 "
        "0\n\t  sda1 ONLINE 0 0 0\n",
        "  PV         VG  Fmt  Attr PSize PFree\n  /dev/sda3  pve lvm2 a--  1.00g    0\n",
        "dir: local\n\tpath /var/lib/vz\n\ncifs: nas\n\tserver 10.0.0.1\n",
        "Name Type Status Total Used Available %\nlocal dir active 1 1 1 8.36%\n",
        "System currently booted with uefi\nABCD-EF01 is configured with: uefi (versions: "
        "6.8.12-4-pve), grub (versions: 6.8.12-4-pve)\n",
        "root=ZFS=rpool/ROOT/pve-1 boot=zfs\n",
        "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet \\\n iommu=pt\"\n",
        "options vfio-pci ids=144d:a80d,144d:a80c\nsoftdep nvme pre: vfio-pci\n",
        "vfio\nvfio_pci # needed\n",
        "[    0.026685] DMAR: IOMMU enabled\n[    0.3] DMAR: Intel(R) Virtualization Technology "
        "for Directed I/O\n",
        "TASK ERROR: start failed: QEMU exited with code 1\n",
        "hostpci0: 0000:01:00.0,pcie=1\nname: nas\n[snap]\nhostpci1: 02:00\n",
        "VMID NAME STATUS MEM(MB) BOOTDISK(GB) PID\n100 a b running 2048 32.00 1695\n",
        "Quorum information\nQuorate: Yes\n0x00000001 1 10.0.0.1 (local)\n",
        "pve-manager/9.1.1/42db4a6cf33dac83 (running kernel: 6.17.2-2-pve)\n",
        "=== START OF SMART DATA SECTION ===\nTemperature: 32 Celsius\n",
        "{\"avail_spare\": 100, \"temperature\": 301}\n",
        "{\"Devices\":[{\"DevicePath\":\"/dev/nvme0n1\",\"ModelNumber\":\"X\"}]}\n",
        "{\n\"fio version\": \"fio-3.7\", \"jobs\": [{\"error\": 0, \"read\": {\"io_bytes\": 1, "
        "\"iops\": 2}}]\n}\n",
    };
}

} // namespace

class PasteTest : public support::TestCase {
    Q_OBJECT

private slots:
    void saysUnknownDriverWithoutK();
    void saysNoDriverOnlyWhereKShowedNone();
    void saysUnknownDriverWhereGrepMayHaveCutTheLine();
    void takesTheLastIdOnTheLine();
    void keepsAddressesOfTwoDomainsApart();
    void readsBusybox();
    void readsAnErrorInsteadOfADeviceAsNoDevice();
    void putsOnlyTheDevicesBelowAHeadingIntoItsGroup();
    void isActiveWhereGroupsAreListed();
    void isNeverActiveOrOffForWantOfALine();
    void isNotActiveByTheWordEnabledAlone();
    void isOffWhereTheKernelSaysSo();
    void isOnWhereTheArticlesGrepLeavesOnlyTheAgpLine();
    void knowsTheRootDiskOfAZfsHostWithoutMountPoints();
    void keepsPartitionsOfBlkidAndPoolsInUse();
    void readsAsciiTreesAndDecimalCommas();
    void takesMountPointsOnLinesOfTheirOwn();
    void takesOnlyTheCurrentSectionOfAMachine();
    void takesTheNumberOfAMachineFromThePrompt();
    void blocksADriveThatAPastedMachineNames();
    void callsNoDriveFreeWhateverWasPasted();
    void saysWhatIsMissingOnceAndKindly();
    void saysNothingOfProxmoxOrRootThatWasNotPasted();
    void isNoTwinWithoutIds();
    void tellsWhenPromptsNameSeveralMachines();
    void joinsSeveralFiles();
    void namesTheNodeAfterTheFile();
    void readsTheLastAssignmentOfGrub();
    void readsBothLoadersOfAPartition();
    void takesANodeOfItsOwnForNoClusterError();
    void readsKelvinAndCelsius();
    void findsFioBetweenOtherText();
    void saysThatFioWasCut();
    void saysWhyAStartFailed_data();
    void saysWhyAStartFailed();
    void takesProgressAndSideMessagesForNoCause();
    void refusesWhatNobodyKnows();
    void refusesMoreThanFourMebibytes();
    void aNodeThatAnswersWithAPasteIsNotBelieved();
    void opensThroughTheProbesDoor();
    void survivesTruncationAtEveryByte();
    void survivesGarbage();
    void readsNastyInputInTime_data();
    void readsNastyInputInTime();
};

void PasteTest::saysUnknownDriverWithoutK()
{
    QCOMPARE(deviceAt(snapshotOf(drive), u"01:00.0"_s)->driver, std::nullopt);
    QCOMPARE(deviceAt(snapshotOf("root@pve:~# lspci -nn\n" + drive), u"01:00.0"_s)->driver,
             std::nullopt);
}

void PasteTest::saysNoDriverOnlyWhereKShowedNone()
{
    const QByteArray bare =
        "02:00.0 SATA controller [0106]: X [8086:a102]\n\tSubsystem: Y [1734:1222]\n";
    const NodeSnapshot snapshot = snapshotOf(drive + details + bare);
    QCOMPARE(deviceAt(snapshot, u"01:00.0"_s)->driver, std::optional(u"nvme"_s));
    QCOMPARE(deviceAt(snapshot, u"02:00.0"_s)->driver, std::optional(QString()));
    // A plain list in front of one detailed block says nothing of the drivers of the others.
    const QByteArray list = "03:00.0 SATA controller [0106]: X [8086:a102]\n";
    QCOMPARE(deviceAt(snapshotOf(list + drive + details), u"03:00.0"_s)->driver, std::nullopt);
}

void PasteTest::saysUnknownDriverWhereGrepMayHaveCutTheLine()
{
    const QByteArray cut = drive
        + "\tSubsystem: Samsung Device [144d:a801]\n--\n02:00.0 Audio device [0403]: X "
          "[8086:a102]\n\tKernel driver in use: snd\n";
    QCOMPARE(deviceAt(snapshotOf(cut), u"01:00.0"_s)->driver, std::nullopt);
}

void PasteTest::takesTheLastIdOnTheLine()
{
    const NodeSnapshot snapshot =
        snapshotOf("04:00.0 Non-Volatile memory controller [0108]: Kingston [SM2267XT] (DRAM-less) "
                   "[2646:5017] (rev 03)\n"
                   "05:00.0 Non-Volatile memory controller: Device 1dbe:5220 (rev ff)\n");
    QCOMPARE(deviceAt(snapshot, u"04:00.0"_s)->idText(), u"2646:5017"_s);
    QCOMPARE(deviceAt(snapshot, u"05:00.0"_s)->idText(), u"1dbe:5220"_s);
    QCOMPARE(snapshot.drives.size(), 2);
}

void PasteTest::keepsAddressesOfTwoDomainsApart()
{
    const NodeSnapshot snapshot = snapshotOf(
        "0000:01:00.0 USB controller: A\n10000:01:00.0 Non-Volatile memory controller: B\n");
    QCOMPARE(snapshot.devices.size(), 2);
    QVERIFY(!deviceAt(snapshot, u"0000:01:00.0"_s)->isNvme());
    QVERIFY(deviceAt(snapshot, u"10000:01:00.0"_s)->isNvme());
}

void PasteTest::readsBusybox()
{
    const NodeSnapshot snapshot = snapshotOf("02:00.0 Class 0108: 144d:a809 nvme\n");
    QCOMPARE(deviceAt(snapshot, u"02:00.0"_s)->driver, std::optional(u"nvme"_s));
    QCOMPARE(deviceAt(snapshot, u"02:00.0"_s)->idText(), u"144d:a809"_s);
}

void PasteTest::readsAnErrorInsteadOfADeviceAsNoDevice()
{
    const NodeSnapshot snapshot =
        snapshotOf("IOMMU Group 25 lspci: -s: Invalid slot number\nIOMMU Group 3 " + drive);
    QCOMPARE(snapshot.groups.size(), 1);
    QCOMPARE(snapshot.groups.first().number, 3);
}

void PasteTest::putsOnlyTheDevicesBelowAHeadingIntoItsGroup()
{
    const NodeSnapshot snapshot =
        snapshotOf("IOMMU Group 3:\n\t" + drive + "02:00.0 USB controller: X\n");
    QCOMPARE(snapshot.groups.first().members.size(), 1);
    QCOMPARE(deviceAt(snapshot, u"02:00.0"_s)->iommuGroup, std::nullopt);
}

void PasteTest::isActiveWhereGroupsAreListed()
{
    QVERIFY(snapshotOf("/sys/kernel/iommu_groups/7/devices/0000:00:14.3   # the WLAN\n")
                .host.iommu.isActive());
    QVERIFY(snapshotOf("IOMMU group 14 " + drive).host.iommu.isActive());
}

void PasteTest::isNeverActiveOrOffForWantOfALine()
{
    QCOMPARE(snapshotOf(drive).host.iommu.layer, IommuState::Layer::Unknown);
    QCOMPARE(snapshotOf("root@pve:~# dmesg | grep -e DMAR -e IOMMU\n[    0.1] ACPI: DMAR 0x000\n")
                 .host.iommu.layer,
             IommuState::Layer::Unknown);
}

void PasteTest::isNotActiveByTheWordEnabledAlone()
{
    QCOMPARE(snapshotOf("[    0.02] DMAR: IOMMU enabled\n").host.iommu.layer,
             IommuState::Layer::Unknown);
    QVERIFY(snapshotOf("[    0.02] DMAR: IOMMU enabled\n[  0.3] DMAR: Intel(R) Virtualization "
                       "Technology for Directed I/O\n")
                .host.iommu.isActive());
}

void PasteTest::isOffWhereTheKernelSaysSo()
{
    QCOMPARE(snapshotOf("[    0.02] DMAR: IOMMU disabled\n").host.iommu.layer,
             IommuState::Layer::OffInKernel);
    QCOMPARE(snapshotOf("[    0.6] pci 0000:00:02.0: DMAR: Skip IOMMU disabling for graphics\n")
                 .host.iommu.layer,
             IommuState::Layer::Unknown);
}

void PasteTest::isOnWhereTheArticlesGrepLeavesOnlyTheAgpLine()
{
    QCOMPARE(snapshotOf("[    0.02] AGP: Please enable the IOMMU option in the BIOS setup\n")
                 .host.iommu.layer,
             IommuState::Layer::Unknown);
    QVERIFY(snapshotOf("[    0.9] AMD-Vi: Interrupt remapping enabled\n").host.iommu.isActive());
    QVERIFY(
        paste::readKernelLog(
            {u"AMD-Vi: AMD IOMMUv2 functionality not available on this system - This is not a bug."_s})
            .vendor
        == CpuVendor::Unknown);
}

void PasteTest::knowsTheRootDiskOfAZfsHostWithoutMountPoints()
{
    const NodeSnapshot snapshot = snapshotOf(
        "root@pve:~# cat /proc/cmdline\ninitrd=\\EFI\\proxmox\\x root=ZFS=rpool/ROOT/pve-1 "
        "boot=zfs\n"
        "root@pve:~# blkid\n/dev/nvme0n1p3: LABEL=\"rpool\" UUID=\"3\" TYPE=\"zfs_member\"\n");
    QCOMPARE(snapshot.otherDisks.size(), 1);
    QCOMPARE(snapshot.otherDisks.first().device.name, u"nvme0n1"_s);
    QCOMPARE(snapshot.otherDisks.first().uses.first().kind, DriveUse::Kind::Root);
    QCOMPARE(snapshot.host.boot.loader, BootLoader::SystemdBoot);
}

void PasteTest::keepsPartitionsOfBlkidAndPoolsInUse()
{
    const NodeSnapshot snapshot = snapshotOf(
        "  pool: tank\n state: ONLINE\nconfig:\n\n\tNAME STATE READ WRITE CKSUM\n\ttank ONLINE 0 0 "
        "0\n"
        "\t  mirror-0 ONLINE 0 0 0\n\t    nvme0n1p3 ONLINE 0 0 0\n\t    nvme1n1p1 ONLINE 0 0 0\n");
    QCOMPARE(snapshot.otherDisks.size(), 2);
    for (const Disk& disk : snapshot.otherDisks)
        QCOMPARE(disk.uses.first().kind, DriveUse::Kind::Zfs);
}

void PasteTest::readsAsciiTreesAndDecimalCommas()
{
    const auto read = paste::readLsblk(
        {u"NAME     MAJ:MIN RM  SIZE RO TYPE MOUNTPOINT"_s, u"sda        8:0    0  9,1T  0 disk "_s,
         u"|-sda1     8:1    0    1G  0 part "_s, u"`-sda2     8:2    0    9T  0 part /srv/a b"_s});
    QCOMPARE(read.disks.size(), 1);
    QCOMPARE(read.disks.first().children.size(), 2);
    QCOMPARE(read.disks.first().sizeBytes, quint64(9.1 * 1024 * 1024 * 1024 * 1024));
    QCOMPARE(read.disks.first().children.last().mountPoints, QStringList{u"/srv/a b"_s});
}

void PasteTest::takesMountPointsOnLinesOfTheirOwn()
{
    const auto read = paste::readLsblk(
        {u"NAME   MAJ:MIN RM  SIZE RO TYPE MOUNTPOINTS"_s, u"sda      8:0    0    1T  0 disk /a"_s,
         u"                                 /b"_s, u"sdb      8:16   0    1T  0 disk "_s});
    QCOMPARE(read.disks.size(), 2);
    QCOMPARE(read.disks.first().mountPoints, (QStringList{u"/a"_s, u"/b"_s}));
}

void PasteTest::takesOnlyTheCurrentSectionOfAMachine()
{
    const NodeSnapshot snapshot = snapshotOf(
        "root@pve:~# qm config 100\nhostpci0: 01:00.0\nname: nas\n[before]\nhostpci1: 02:00\n");
    QCOMPARE(snapshot.machines.size(), 1);
    QCOMPARE(snapshot.machines.first().config.value(u"hostpci1"), std::nullopt);
}

void PasteTest::takesTheNumberOfAMachineFromThePrompt()
{
    QCOMPARE(
        snapshotOf("root@pve:/etc/pve/qemu-server# cat 101.conf\nname: a\n").machines.first().vmid,
        101);
    QCOMPARE(snapshotOf("$ qm config 102\nname: a\n").machines.first().vmid, 102);
    QCOMPARE(snapshotOf("name: a\nscsi0: x:vm-103-disk-0\n").machines.first().vmid, 103);
}

void PasteTest::blocksADriveThatAPastedMachineNames()
{
    const NodeSnapshot snapshot =
        snapshotOf("# lspci -nnk\n" + drive + details
                   + "# qm config 100\nhostpci0: 01:00,pcie=1\nname: nas\n");
    const Assessment assessment = assess(snapshot);
    QCOMPARE(assessment.drives.first().verdict, Verdict::Blocked);
    QCOMPARE(assessment.drives.first().givenTo, std::optional(100));
}

void PasteTest::callsNoDriveFreeWhateverWasPasted()
{
    QByteArray everything;
    for (const QByteArray& each : smallSamples())
        everything += each + "\n";
    for (const DriveVerdict& each : assess(snapshotOf(everything)).drives)
        QCOMPARE(each.verdict, Verdict::Blocked);
    QVERIFY(!snapshotOf(everything).drives.isEmpty());
}

void PasteTest::saysWhatIsMissingOnceAndKindly()
{
    const Assessment assessment = assess(snapshotOf(drive));
    const QStringList ids = idsOf(assessment.findings);
    QCOMPARE(ids.count(u"not-in-paste"_s), 1);
    QVERIFY(!ids.contains(u"unread-section"_s));
    for (const Finding& each : assessment.findings)
        QVERIFY2(!each.sentence.contains("could not be read"_L1), qPrintable(each.sentence));
}

void PasteTest::saysNothingOfProxmoxOrRootThatWasNotPasted()
{
    const NodeSnapshot snapshot = snapshotOf(drive);
    const QStringList ids = idsOf(assess(snapshot).findings);
    QVERIFY(!ids.contains(u"not-proxmox"_s));
    QVERIFY(!ids.contains(u"no-root"_s));
    QCOMPARE(obstacle(snapshot), std::nullopt);
}

void PasteTest::isNoTwinWithoutIds()
{
    const NodeSnapshot snapshot = snapshotOf(
        "01:00.0 Non-Volatile memory controller: A\n02:00.0 Non-Volatile memory controller: B\n");
    QVERIFY(!idsOf(assess(snapshot).findings).contains(u"twin-ids"_s));
}

void PasteTest::tellsWhenPromptsNameSeveralMachines()
{
    const NodeSnapshot snapshot =
        snapshotOf("root@pve1:~# lspci -nn\n" + drive + "root@nas:~# lspci -nn\n" + drive);
    QVERIFY(snapshot.isUnread(u"one-machine"));
    QVERIFY(!snapshotOf("root@pve1:~# lspci -nn\n" + drive).isUnread(u"one-machine"));
}

void PasteTest::joinsSeveralFiles()
{
    const auto snapshot =
        readPaste({{u"a"_s, "IOMMU Group 14 01:00.0\n"}, {u"b"_s, drive + details}}, now);
    QCOMPARE(deviceAt(*snapshot, u"01:00.0"_s)->iommuGroup, std::optional(14));
    QCOMPARE(deviceAt(*snapshot, u"01:00.0"_s)->driver, std::optional(u"nvme"_s));
    QCOMPARE(snapshot->pasted->kinds, QStringList{u"lspci"_s});
}

void PasteTest::namesTheNodeAfterTheFile()
{
    QCOMPARE(snapshotOf(drive).host.hostName, u"post.txt"_s);
    QVERIFY(!snapshotOf(drive).isSimulated);
}

void PasteTest::readsTheLastAssignmentOfGrub()
{
    const auto read = paste::readGrub(
        {u"#GRUB_CMDLINE_LINUX_DEFAULT=\"old\""_s, u"GRUB_CMDLINE_LINUX_DEFAULT='a'"_s,
         u"GRUB_CMDLINE_LINUX_DEFAULT=\"quiet \\"_s, u"iommu=pt\" # note"_s});
    QCOMPARE(read.defaultWords(), (QStringList{u"quiet"_s, u"iommu=pt"_s}));
}

void PasteTest::readsBothLoadersOfAPartition()
{
    const auto read = paste::readBootTool(
        {u"System currently booted with uefi"_s,
         u"mount: /var/tmp/espmounts/X: can't find in /etc/fstab."_s,
         u"AB-CD is configured with: uefi (versions: 6.8-1-pve), grub (versions: 6.8-2-pve)"_s});
    QCOMPARE(read.partitions.first().loaders, (QStringList{u"uefi"_s, u"grub"_s}));
    QCOMPARE(read.warnings.size(), 1);
    QCOMPARE(snapshotOf("AB-CD is configured with: uefi (versions: 1), grub (versions: 2)\n")
                 .host.boot.loader,
             BootLoader::Unknown);
}

void PasteTest::takesANodeOfItsOwnForNoClusterError()
{
    const NodeSnapshot snapshot = snapshotOf("Error: Corosync config '/etc/pve/corosync.conf' does "
                                             "not exist - is this node part of a cluster?\n");
    QVERIFY(snapshot.host.clusterName.isEmpty());
    QCOMPARE(snapshot.host.quorate, std::nullopt);
}

void PasteTest::readsKelvinAndCelsius()
{
    QCOMPARE(paste::readHealthJson("{\"temperature\":301,\"avail_spare\":100}")
                 .health.temperatureCelsius,
             std::optional(28));
    QCOMPARE(paste::readHealthJson(
                 "{\"smartctl\":{},\"nvme_smart_health_information_log\":{\"temperature\":41}}")
                 .health.temperatureCelsius,
             std::optional(41));
    QCOMPARE(paste::readHealth({u"temperature : 44 C (317 Kelvin)"_s}).health.temperatureCelsius,
             std::optional(44));
    QCOMPARE(
        paste::readHealthJson(
            "{\"smartctl\":{\"messages\":[{\"string\":\"Permission denied\"}],\"exit_status\":2}}")
            .problem,
        u"Permission denied"_s);
}

void PasteTest::findsFioBetweenOtherText()
{
    const auto read = paste::readFio(
        {u"fio: pid=0, err=28/file:x.c:1, func=write, error=No space left on device"_s, u"{"_s,
         u"\"fio version\":\"fio-3.7\",\"jobs\":[{\"error\":0}]"_s, u"}"_s, u"warning: done"_s});
    QCOMPARE(read.version, u"fio-3.7"_s);
    QVERIFY(!read.isCut);
}

void PasteTest::saysThatFioWasCut()
{
    QVERIFY(
        paste::readFio({u"{"_s, u"\"fio version\":\"fio-3.7\",\"jobs\":[{\"error\":0"_s}).isCut);
}

void PasteTest::saysWhyAStartFailed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char* line, const QString& cause) {
        QTest::newRow(line) << QByteArray(line) << cause;
    };
    row("PCI device '0000:04:00.0' already in use by VMID '101'", u"error-device-in-use"_s);
    row("q35 machine model is not enabled at /usr/share/perl5/PVE/QemuServer/PCI.pm line 1.",
        u"error-needs-q35"_s);
    row("can't migrate VM which uses local devices: hostpci0", u"error-not-movable"_s);
    row("PCI device mapping invalid (hardware probably changed): x", u"error-mapping"_s);
    row("Cannot bind 0000:04:00.0 to vfio", u"error-bind-failed"_s);
    row("device '0000:04:00.0' assigned more than once", u"error-assigned-twice"_s);
    row("no PCI device found for '0000:04:00.0'", u"error-device-not-there"_s);
    row("DMAR: Device is ineligible for IOMMU domain attach due to platform RMRR requirement. "
        "Contact your platform vendor.",
        u"error-firmware-keeps-device"_s);
    row("TASK ERROR: start failed: QEMU exited with code 1", u"error-cause-not-shown"_s);
}

void PasteTest::saysWhyAStartFailed()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, cause);
    QCOMPARE(causesOf(line + "\nTASK ERROR: start failed: QEMU exited with code 1\n"),
             QStringList{cause});
    QVERIFY(idsOf(assess(snapshotOf("TASK ERROR: x\n" + line + '\n')).findings).contains(cause));
}

void PasteTest::takesProgressAndSideMessagesForNoCause()
{
    QVERIFY(
        causesOf("[  1.0] vfio-pci 0000:10:00.0: not ready 1023ms after FLR; waiting").isEmpty());
    QVERIFY(causesOf("failed to reset PCI device '0000:04:00.0', but trying to continue as not all "
                     "devices need a reset")
                .isEmpty());
    QVERIFY(causesOf("kvm: Failed to mmap 0000:0a:00.0 BAR 0. Performance may be slow").isEmpty());
}

void PasteTest::refusesWhatNobodyKnows()
{
    const auto refused = readPaste({{u"a"_s, "Dear all,\nit does not work.\n"}}, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unparseable);
    QVERIFY(!readPaste({}, now));
}

void PasteTest::refusesMoreThanFourMebibytes()
{
    const QByteArray much(pasteLimit / 2 + 1, 'x');
    QVERIFY(!readPaste({{u"a"_s, much}, {u"b"_s, much}}, now));
}

void PasteTest::aNodeThatAnswersWithAPasteIsNotBelieved()
{
    const auto read = readProbe(packedPaste({{u"a"_s, drive}}), now);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Unparseable);
    QVERIFY(!readPackedPaste("lanekeeper-probe 1 real\nend\n", now));
}

void PasteTest::opensThroughTheProbesDoor()
{
    const QList<PastedFile> files{{u"a"_s, drive}, {u"ü.txt"_s, "vfio\n"}};
    const QByteArray packed = packedPaste(files);
    QCOMPARE(unpackedPaste(packed), std::optional(files));
    QCOMPARE(readPackedPaste(packed, now)->drives.size(), 1);
    for (qsizetype size = 20; size < packed.size(); ++size)
        QVERIFY(!unpackedPaste(packed.first(size))
                || unpackedPaste(packed.first(size))->size() < 2);
}

void PasteTest::survivesTruncationAtEveryByte()
{
    for (const QByteArray& each : smallSamples())
        for (qsizetype size = 0; size <= each.size(); ++size)
            if (const auto snapshot = readPaste({{u"a"_s, each.first(size)}}, now))
                for (const DriveVerdict& verdict : assess(*snapshot).drives)
                    QCOMPARE(verdict.verdict, Verdict::Blocked);
}

void PasteTest::survivesGarbage()
{
    quint32 seed = 1;
    for (const QByteArray& each : smallSamples())
        for (int round = 0; round < 30; ++round) {
            QByteArray broken = each;
            for (int i = 0; i < 8; ++i) {
                seed = seed * 1664525u + 1013904223u;
                broken[static_cast<qsizetype>(seed % static_cast<quint32>(broken.size()))] =
                    static_cast<char>(seed >> 24);
            }
            (void)readPaste({{u"a"_s, broken}}, now);
        }
}

void PasteTest::readsNastyInputInTime_data()
{
    QTest::addColumn<QByteArray>("unit");
    int number = 0;
    for (const QByteArray& each : smallSamples())
        QTest::addRow("sample %d again and again", number++) << each;
    for (const char* unit : {"[", "{\n", "{\"a\":", "\"", "[[[[\n", "└─a 1:1 0 1 0 part\n  ",
                             "IOMMU Group 1:\n", "/dev/a: TYPE=\"\n", "│", "\x1b[", "root@a:~# \n",
                             "user@", "00:00.0 [", "options vfio-pci ids=1,1,1\n", "GRUB_A=\\\n",
                             "pool: a\n", "name: a\n[a]\n", "\xff\xfe\n", "0:0 0 0 0 0\n"})
        QTest::newRow(unit) << QByteArray(unit);
}

/// Milliseconds to read and judge that many bytes of it.
static qint64 timeFor(const QByteArray& unit, qsizetype bytes)
{
    QElapsedTimer timer;
    timer.start();
    if (const auto snapshot = readPaste({{u"a"_s, unit.repeated(bytes / unit.size())}}, now))
        (void)assess(*snapshot);
    return timer.elapsed();
}

void PasteTest::readsNastyInputInTime()
{
    QFETCH(QByteArray, unit);
    constexpr qsizetype less = 64 * 1024;
    constexpr qint64 noise = 20; // milliseconds: below it a first time says little
    const qint64 few = qMax(timeFor(unit, less), noise);
    const qint64 many = timeFor(unit, 8 * less);
    // Eight times as long takes eight times the time; quadratic would be sixty-four.
    QVERIFY2(many < 40 * few, qPrintable(u"%1 ms and %2 ms"_s.arg(few).arg(many)));
}

LANEKEEPER_TEST(PasteTest)
#include "PasteTest.moc"
