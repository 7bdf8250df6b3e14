// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answers.h"
#include "TestMain.h"

using namespace Qt::StringLiterals;
using answers::snapshot;
using backend::Answer;
using backend::BootLoader;

namespace {

const backend::PciAddress first{0, 4, 0, 0}; ///< nvme0 of the quiet node

backend::BootSetup bootOf(const QByteArray& commandLine, const QByteArray& boot)
{
    const Answer answer = answers::with(answers::of(u"quiet"_s), "command-line", commandLine + '\n');
    return snapshot(answers::with(answer, "boot", boot)).host.boot;
}

/// Its first drive has no sensor that the kernel shows.
Answer withoutSensor()
{
    return answers::changed(answers::of(u"quiet"_s), "nvme", "temp1_input 40850\ntemp1_max 81850\n", "");
}

backend::DriveHealth healthFrom(const QByteArray& report)
{
    const Answer answer = answers::with(withoutSensor(), "health",
                                        "controller nvme0\nreport " + report + '\n');
    return snapshot(answer).drive(first)->health;
}

} // namespace

/// What is read of the host beyond its drives, on answers made by hand.
class HostReadersTest : public support::TestCase {
    Q_OBJECT

private slots:
    void tellsTheBootLoaderWhereAllSignsAgree_data();
    void tellsTheBootLoaderWhereAllSignsAgree();
    void namesBootPartitionsAndTheOneBootedFrom();
    void twoWaysToMakeAnInitramfsAreNone();
    void readsRoomInBoot();
    void anOlderKernelIsOneThatTheNodeDoesNotStartNext_data();
    void anOlderKernelIsOneThatTheNodeDoesNotStartNext();
    void readsSmartctl();
    void takesFromSmartctlOnlyWhatIsThere();
    void readsVirtualFunctions();
    void namesSlotsAsTheBoardDoes();
    void impossibleNumbersAreUnknown();
};

void HostReadersTest::tellsTheBootLoaderWhereAllSignsAgree_data()
{
    QTest::addColumn<QByteArray>("commandLine");
    QTest::addColumn<QByteArray>("boot");
    QTest::addColumn<BootLoader>("loader");
    QTest::addColumn<bool>("disagrees");
    const QByteArray grub = "BOOT_IMAGE=/boot/vmlinuz-6.17.2-1-pve root=/dev/mapper/pve-root ro quiet";
    const QByteArray systemd =
        "initrd=\\EFI\\proxmox\\6.17.2-1-pve\\initrd.img-6.17.2-1-pve root=ZFS=rpool/ROOT/pve-1";
    QTest::newRow("GRUB") << grub << QByteArray("efi yes\n") << BootLoader::Grub << false;
    QTest::newRow("GRUB in BIOS mode") << grub << QByteArray("efi no\n") << BootLoader::Grub << false;
    QTest::newRow("systemd-boot") << systemd << QByteArray("efi yes\nloader systemd-boot 257.7-1\n")
                                  << BootLoader::SystemdBoot << false;
    QTest::newRow("both") << grub << QByteArray("efi yes\nloader \6systemd-boot 257.7-1\n")
                          << BootLoader::Unknown << true;
    QTest::newRow("systemd-boot without EFI")
        << systemd << QByteArray("efi no\n") << BootLoader::Unknown << true;
    QTest::newRow("no sign") << QByteArray("root=ZFS=rpool/ROOT/pve-1") << QByteArray("efi yes\n")
                             << BootLoader::Unknown << false;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << BootLoader::Unknown << false;
}

void HostReadersTest::tellsTheBootLoaderWhereAllSignsAgree()
{
    QFETCH(const QByteArray, commandLine);
    QFETCH(const QByteArray, boot);
    const auto setup = bootOf(commandLine, boot);
    QTEST(setup.loader, "loader");
    QTEST(setup.signsDisagree(), "disagrees");
    for (const auto& sign : setup.signs)
        QVERIFY(!sign.evidence.source.isEmpty() && !sign.evidence.text.isEmpty());
}

void HostReadersTest::namesBootPartitionsAndTheOneBootedFrom()
{
    Answer answer = answers::of(u"quiet"_s);
    const auto report = snapshot(answer).otherDisks.first().device.children.at(1);
    answer = answers::with(answer, "files",
                           "file /etc/kernel/proxmox-boot-uuids\nline " + report.uuid.toLatin1()
                               + "\nline 1111-2222\n");
    const auto boot = snapshot(answer).host.boot;
    QCOMPARE(boot.partitions.size(), 2);
    QCOMPARE(boot.partitions.first().device, u"/dev/sda2"_s);
    QVERIFY(!boot.partitions.first().isBootedFrom);
    QVERIFY(boot.partitions.last().device.isEmpty());

    const QByteArray lsblk = answer.output("lsblk");
    const qsizetype place = lsblk.indexOf("\"partuuid\"", lsblk.indexOf("sda2"));
    const QByteArray partition = lsblk.mid(place + 10).split('"').value(1);
    QVERIFY(partition.size() > 20);
    answer = answers::with(answer, "boot", "efi yes\npartition " + partition.toUpper() + '\n');
    QVERIFY(snapshot(answer).host.boot.partitions.first().isBootedFrom);
}

void HostReadersTest::twoWaysToMakeAnInitramfsAreNone()
{
    QCOMPARE(bootOf({}, "initramfs dracut\ninitramfs dracut\n").initramfs, u"dracut"_s);
    QCOMPARE(bootOf({}, "initramfs initramfs-tools\n").initramfs, u"initramfs-tools"_s);
    QCOMPARE(bootOf({}, "initramfs initramfs-tools\ninitramfs dracut\n").initramfs, QString());
    QCOMPARE(bootOf({}, "initramfs magic\n").initramfs, QString());
}

void HostReadersTest::readsRoomInBoot()
{
    QCOMPARE(bootOf({}, "room /dev/sda2 1046512 8820 1037692 1% /boot\n").bootFreeBytes,
             1037692ULL * 1024);
    QVERIFY(!bootOf({}, "room df: /boot: no\n").bootFreeBytes);
    const auto images = bootOf({}, "image 51\nimage 60000000\nimage -1\nimage x\nbehind yes\n");
    QCOMPARE(images.largestImageBytes, 60'000'000ULL);
    QVERIFY(images.isImageBehind);
    QVERIFY(!bootOf({}, "image 51\nbehind no\n").isImageBehind);
    const QByteArray grub = "BOOT_IMAGE=/boot/vmlinuz root=/dev/sda1";
    const QByteArray systemdBoot = "initrd=\\EFI\\proxmox\\k\\initrd.img root=ZFS=a";
    QVERIFY(bootOf(grub, "once grub\n").startsOnce);
    QVERIFY(!bootOf(grub, "once perhaps\n").startsOnce);
    QVERIFY(bootOf(grub, "once systemd-boot\nonce grub\n").startsOnce); // what another loader left
    QVERIFY(!bootOf(grub, "once systemd-boot\n").startsOnce);
    QVERIFY(!bootOf(systemdBoot, "efi yes\nonce grub\n").startsOnce);
    QVERIFY(!bootOf(systemdBoot, "efi yes\nonce systemd-boot\n").startsOnce); // from no boot partition that is known
    QVERIFY(bootOf(systemdBoot, "efi yes\nforgets yes\n").forgetsOnce);
    QVERIFY(!bootOf(grub, "forgets yes\n").forgetsOnce);
    QCOMPARE(bootOf({}, "tried root=/dev/sda1  ro\n").triedEntry, u"root=/dev/sda1 ro"_s);
    QVERIFY(!bootOf({}, "room /dev/sda2 1 1 99999999999999999999 1% /boot\n").bootFreeBytes);
}

void HostReadersTest::anOlderKernelIsOneThatTheNodeDoesNotStartNext_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("running");
    QTest::addColumn<QString>("older");
    const QByteArray two = "kernel 6.9.1-1-pve\nkernel 6.17.2-1-pve\n";
    QTest::newRow("none") << QByteArray() << u"6.17.2-1-pve"_s << QString();
    QTest::newRow("one") << QByteArray("kernel 6.17.2-1-pve\n") << u"6.17.2-1-pve"_s << QString();
    QTest::newRow("the newest runs") << two << u"6.17.2-1-pve"_s << u"6.9.1-1-pve"_s;
    QTest::newRow("the older one runs, and may be pinned") << two << u"6.9.1-1-pve"_s << QString();
    QTest::newRow("a third one") << two + "kernel 6.17.2-10-pve\n" << u"6.17.2-1-pve"_s << u"6.9.1-1-pve"_s;
    QTest::newRow("the newest of the older") << two + "kernel 6.14.11-4-pve\n" << u"6.17.2-1-pve"_s << u"6.14.11-4-pve"_s;
    QTest::newRow("no version") << two + "kernel ; reboot\nkernel -k\nkernel 6.14/../x\n" << u"6.17.2-1-pve"_s << u"6.9.1-1-pve"_s;
}

void HostReadersTest::anOlderKernelIsOneThatTheNodeDoesNotStartNext()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, running);
    QTEST(bootOf({}, lines).olderKernel(running), "older");
}

void HostReadersTest::readsSmartctl()
{
    const auto health = healthFrom(
        R"({"json_format_version":[1,0],"device":{"name":"/dev/nvme0"},"temperature":{"current":36},)"
        R"("nvme_smart_health_information_log":{"critical_warning":0,"temperature":36,)"
        R"("available_spare":100,"available_spare_threshold":10,"percentage_used":3,)"
        R"("data_units_written":5000,"power_on_hours":1234,"media_errors":0}})");
    QCOMPARE(health.source, u"smartctl"_s);
    QCOMPARE(health.criticalWarning, 0);
    QCOMPARE(health.temperatureCelsius, 36);
    QCOMPARE(health.availableSparePercent, 100);
    QCOMPARE(health.spareThresholdPercent, 10);
    QCOMPARE(health.usedPercent, 3);
    QCOMPARE(health.mediaErrors, 0ULL);
    QCOMPARE(health.powerOnHours, 1234ULL);
    QCOMPARE(health.bytesWritten, 2'560'000'000ULL);
}

void HostReadersTest::takesFromSmartctlOnlyWhatIsThere()
{
    const char* const reports[] = {
        "", "smartctl: not found", "{", "[]",
        R"({"smartctl":{"messages":[{"string":"Permission denied"}],"exit_status":2}})"};
    for (const char* report : reports)
        QCOMPARE(healthFrom(report), backend::DriveHealth());
    const auto part = healthFrom(R"({"nvme_smart_health_information_log":{"percentage_used":255}})");
    QCOMPARE(part.usedPercent, 255);
    QVERIFY(!part.criticalWarning && !part.temperatureCelsius && !part.mediaErrors);
}

void HostReadersTest::impossibleNumbersAreUnknown()
{
    const auto health = healthFrom(
        R"({"nvme_smart_health_information_log":{"critical_warning":-1,"temperature":1e300,)"
        R"("available_spare":101,"percentage_used":"7","data_units_written":1e300,"media_errors":-3}})");
    QVERIFY(!health.criticalWarning && !health.temperatureCelsius && !health.availableSparePercent);
    QVERIFY(!health.usedPercent && !health.bytesWritten && !health.mediaErrors);

    Answer answer = answers::changed(withoutSensor(), "nvme", "controller nvme0\n",
                                     "controller nvme0\ntemp1_input rubbish\ntemp1_max 65261850\n");
    answer = answers::with(answer, "health", "");
    QVERIFY(!snapshot(answer).drive(first)->health.warningTemperatureCelsius);
    QVERIFY(!snapshot(answer).drive(first)->health.temperatureCelsius);
}

void HostReadersTest::readsVirtualFunctions()
{
    const Answer answer =
        answers::changed(answers::of(u"quiet"_s), "pci", "function 0000:05:00.0\n",
                         "function 0000:05:00.0\nphysical 0000:04:00.0\nsriov_numvfs 2\n");
    const auto node = snapshot(answer);
    QCOMPARE(node.device({0, 5, 0, 0})->physicalFunction, std::optional(first));
    QCOMPARE(node.device({0, 5, 0, 0})->virtualFunctions, 2);
    QVERIFY(!node.device(first)->physicalFunction);
}

void HostReadersTest::namesSlotsAsTheBoardDoes()
{
    Answer answer = answers::of(u"quiet"_s);
    answer = answers::with(answer, "board-slots",
                           "# dmidecode 3.4\nHandle 0x0010, DMI type 9, 17 bytes\nSystem Slot "
                           "Information\n\tDesignation: M2_1\n\tBus Address: 0000:04:00.0\n\n"
                           "Handle 0x0011, DMI type 9, 17 bytes\n\tDesignation: M2_2\n\tBus Address: "
                           "0000:00:1d.0\n\nHandle 0x0012\n\tBus Address: 0000:03:00.0\n");
    const auto node = snapshot(answer);
    QCOMPARE(node.device(first)->slotName, u"M2_1"_s);
    QCOMPARE(node.device({0, 5, 0, 0})->slotName, u"M2_2"_s); // below the port at 00:1d.0
    QCOMPARE(node.device({0, 3, 0, 0})->slotName, QString());
}

LANEKEEPER_TEST(HostReadersTest)
#include "HostReadersTest.moc"
