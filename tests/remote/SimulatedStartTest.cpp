// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "LocalShell.h"
#include "ShippedScript.h"
#include "SimulatedNode.h"
#include "SimulatedTool.h"
#include "TestMain.h"
#include "TestScript.h"

using namespace Qt::StringLiterals;
using backend::Error;
using backend::Output;
using remote::NodeRoot;
using support::bytesOf;
using support::contentsOf;
using support::freshNode;

namespace {

const QString drive = u"0000:04:00.0"_s;
const QString menu = u"/boot/grub/grub.cfg"_s;

Output run(const NodeRoot& root, const QString& words) { return support::runTool(root, words.split(u' ')); }

QByteArray at(const NodeRoot& root, const QString& path) { return bytesOf(root.root + path); }

void write(const NodeRoot& root, const QString& path, const QByteArray& text)
{
    QVERIFY(support::write(root.root + path, text));
}

QString driverOf(const NodeRoot& root, const QString& address)
{
    return QFileInfo(root.root + u"/sys/bus/pci/devices/"_s + address + u"/driver"_s).symLinkTarget().section(u'/', -1);
}

bool hasIommu(const NodeRoot& root)
{
    const bool hasUnits = !QDir(root.root + u"/sys/class/iommu"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty();
    const bool hasGroups = QFileInfo::exists(root.root + u"/sys/bus/pci/devices/0000:00:00.0/iommu_group/type"_s);
    return hasUnits == hasGroups && hasUnits;
}

QByteArray bootId(const NodeRoot& root) { return at(root, u"/proc/sys/kernel/random/boot_id"_s); }

} // namespace

/// What a simulated node starts from, and how it starts: GRUB's menu, boot partitions, images, and what a
/// kernel makes of them.
class SimulatedStartTest : public support::TestCase {
    Q_OBJECT

private slots:
    void everyNodeStartsAsItWasDescribed_data();
    void everyNodeStartsAsItWasDescribed();
    void updateGrubReadsAsAShellWould_data();
    void updateGrubReadsAsAShellWould();
    void updateGrubRunsNothing_data();
    void updateGrubRunsNothing();

    void dimStartsWithAnIommuOnceItsMenuSaysSo();
    void theIommuIsWhatTheWordsSay_data();
    void theIommuIsWhatTheWordsSay();
    void systemdBootStartsWithWhatWasRefreshed();
    void imagesCountNotWhatLiesInEtc();
    void aNodeThatGivesItsBootDriveAwayDoesNotComeBack();
    void passedThroughDrivesComeBackUnlessTheirMachineStartsWithTheNode();
    void mountsOnlyWhatIsThere();
    void whatWasBoundAtRunTimeIsForgotten();

    void renewBootRunsTheNodesTools_data();
    void renewBootRunsTheNodesTools();
    void restartsOnlyTheStartItWasMeantFor_data() { support::addShells(); }
    void restartsOnlyTheStartItWasMeantFor();
    void cannotBeReachedWhileItStarts();
};

void SimulatedStartTest::everyNodeStartsAsItWasDescribed_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : remote::simulatedNodeNames())
        QTest::newRow(qPrintable(name)) << name;
}

/// Nothing was changed, so neither is the menu, nor anything but processes and what they hold.
void SimulatedStartTest::everyNodeStartsAsItWasDescribed()
{
    QFETCH(const QString, name);
    const NodeRoot root = freshNode(name);
    const QByteArray before = at(root, menu);
    QCOMPARE(before.isEmpty(), name == "zfsboot"_L1); // started by systemd-boot
    const Output output = run(root, u"update-grub"_s);
    QCOMPARE(output.exitCode, 0);
    QVERIFY(output.err.startsWith("Generating grub configuration file ...\nFound linux image: /boot/vmlinuz-6.17.2-1-pve\n"));
    if (!before.isEmpty())
        QCOMPARE(at(root, menu), before);
    if (name == "guided"_L1)
        return; // it does not come back, see below

    const auto described = [&] {
        QMap<QString, QByteArray> state{{u"IOMMU"_s, hasIommu(root) ? "on" : "off"}};
        for (const QString& file : {u"/proc/cmdline"_s, u"/proc/swaps"_s, u"/proc/self/mountinfo"_s})
            state.insert(file, at(root, file));
        for (const QString& address : QDir(root.root + u"/sys/bus/pci/devices"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            state.insert(address, driverOf(root, address).toUtf8());
        state.removeIf([](const auto& entry) { return entry.value() == "vfio-pci"; });
        return state;
    };
    const auto first = described();
    for (const char* tool : {"systemctl reboot", "reboot"}) {
        const QByteArray id = bootId(root);
        QCOMPARE(run(root, QString::fromLatin1(tool)).exitCode, 0);
        QVERIFY(bootId(root) != id && id.size() == 37 && bootId(root).size() == 37);
        QVERIFY(!QFileInfo::exists(root.root + u"/.simulated/off"_s));
        const auto now = described();
        for (auto entry = first.cbegin(); entry != first.cend(); ++entry)
            if (now.contains(entry.key())) // else a machine started and took it
                QCOMPARE(now.value(entry.key()), entry.value());
    }
}

void SimulatedStartTest::updateGrubReadsAsAShellWould_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const QByteArray& file, const QByteArray& words) { QTest::newRow(name) << file << words; };
    row("double quotes", "GRUB_CMDLINE_LINUX_DEFAULT=\"a b\"\n", "a b");
    row("single quotes", "GRUB_CMDLINE_LINUX_DEFAULT='a $x b'\n", "a $x b");
    row("no quotes", "GRUB_CMDLINE_LINUX_DEFAULT=a b\n", "a");
    row("last one counts", "GRUB_CMDLINE_LINUX_DEFAULT=a\nGRUB_CMDLINE_LINUX_DEFAULT=b\n", "b");
    row("adds to itself", "GRUB_CMDLINE_LINUX_DEFAULT=a\nGRUB_CMDLINE_LINUX_DEFAULT=\"$GRUB_CMDLINE_LINUX_DEFAULT b\"\n", "a b");
    row("braces", "X=1\nGRUB_CMDLINE_LINUX_DEFAULT=\"a${X}b\"\n", "a1b");
    row("comment", "# GRUB_CMDLINE_LINUX_DEFAULT=no\nGRUB_CMDLINE_LINUX_DEFAULT=\"a\" # b\n", "a");
    row("escapes", "GRUB_CMDLINE_LINUX_DEFAULT=\"a=\\\"b\\\" c=\\$d\"\n", "a=\"b\" c=$d");
    row("export", "export GRUB_CMDLINE_LINUX_DEFAULT=a\n", "a");
    row("blanks", "  GRUB_CMDLINE_LINUX_DEFAULT=\"  a   b \"\n", "a b");
    row("empty", "GRUB_CMDLINE_LINUX_DEFAULT=\"\"\n", "");
    row("common ones first", "GRUB_CMDLINE_LINUX_DEFAULT=b\nGRUB_CMDLINE_LINUX=a\n", "a b");
}

void SimulatedStartTest::updateGrubReadsAsAShellWould()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, words);
    static const NodeRoot root = freshNode(u"quiet"_s);
    QFile::remove(root.root + u"/etc/default/grub.d/zz.cfg"_s);
    write(root, u"/etc/default/grub"_s, file);
    const Output output = run(root, u"update-grub"_s);
    QVERIFY2(output.exitCode == 0, output.err.constData());
    const QByteArray start = "\tlinux\t/boot/vmlinuz-6.17.2-1-pve root=/dev/mapper/pve-root ro";
    QVERIFY2(at(root, menu).contains(start + (words.isEmpty() ? "" : " ") + words + '\n'), at(root, menu).constData());
    const QByteArray common = file.contains("LINUX=a") ? " single a\n" : " single\n";
    QVERIFY2(at(root, menu).contains(start + common), at(root, menu).constData());

    // The same words in a drop-in, which is read last.
    write(root, u"/etc/default/grub"_s, "GRUB_CMDLINE_LINUX_DEFAULT=first\n");
    write(root, u"/etc/default/grub.d/zz.cfg"_s, file);
    write(root, u"/etc/default/grub.d/zz.cfg.old"_s, "GRUB_CMDLINE_LINUX_DEFAULT=never\n");
    QCOMPARE(run(root, u"update-grub"_s).exitCode, 0);
    QVERIFY2(at(root, menu).contains(start + (words.isEmpty() ? "" : " ") + words + '\n'), at(root, menu).constData());
}

void SimulatedStartTest::updateGrubRunsNothing_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"`touch made`", "$(touch made)", "\"$(touch made)\"", "\"a", "'a"})
        QTest::newRow(value) << QByteArray(value);
}

void SimulatedStartTest::updateGrubRunsNothing()
{
    QFETCH(const QByteArray, value);
    static const NodeRoot root = freshNode(u"quiet"_s);
    write(root, u"/etc/default/grub"_s, "GRUB_CMDLINE_LINUX_DEFAULT=" + value + '\n');
    const auto before = contentsOf(root.root);
    const Output output = run(root, u"update-grub"_s);
    QVERIFY(output.exitCode != 0 && output.err.contains("/etc/default/grub: 1: "));
    QCOMPARE(contentsOf(root.root), before); // the old menu as well

    write(root, u"/etc/default/grub"_s, "GRUB_DISTRIBUTOR=`touch made || echo Debian`\nGRUB_CMDLINE_LINUX_DEFAULT=a\n");
    QCOMPARE(run(root, u"update-grub"_s).exitCode, 0);
    QVERIFY(!QFileInfo::exists(root.root + u"/made"_s));
}

void SimulatedStartTest::dimStartsWithAnIommuOnceItsMenuSaysSo()
{
    const NodeRoot root = freshNode(u"dim"_s);
    QVERIFY(!hasIommu(root));
    write(root, u"/etc/default/grub.d/zz-lanekeeper.cfg"_s, "GRUB_CMDLINE_LINUX_DEFAULT=\"$GRUB_CMDLINE_LINUX_DEFAULT intel_iommu=on\"\n");
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QVERIFY(!hasIommu(root)); // a file alone changes nothing
    QCOMPARE(run(root, u"update-grub"_s).exitCode, 0);
    QVERIFY(!hasIommu(root));
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QVERIFY(hasIommu(root));
    QVERIFY(at(root, u"/proc/cmdline"_s).endsWith("quiet intel_iommu=off intel_iommu=on\n"));
    QCOMPARE(run(root, u"qm set 100 --hostpci0 0000:04:00.0,pcie=1"_s).exitCode, 0);
    QCOMPARE(run(root, u"qm start 100"_s).exitCode, 0);
    QCOMPARE(driverOf(root, drive), u"vfio-pci"_s);

    QVERIFY(QFile::remove(root.root + u"/etc/default/grub.d/zz-lanekeeper.cfg"_s));
    QCOMPARE(run(root, u"update-grub"_s).exitCode, 0);
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QVERIFY(!hasIommu(root));
    QCOMPARE(driverOf(root, drive), u"nvme"_s);
}

void SimulatedStartTest::theIommuIsWhatTheWordsSay_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("kernel");
    QTest::addColumn<bool>("isOn");
    const auto row = [](const char* node, const QByteArray& words, const QByteArray& kernel, bool isOn) {
        QTest::newRow(QByteArray(node) + ' ' + words + ' ' + kernel) << QString::fromLatin1(node) << words << kernel << isOn;
    };
    const QByteArray now = "6.17.2-1-pve";
    row("quiet", "", now, true);
    row("quiet", "", "6.8.12-4-pve", true);
    row("quiet", "", "6.5.13-5-pve", false); // off by default before 6.8
    row("quiet", "intel_iommu=on", "6.5.13-5-pve", true);
    row("quiet", "intel_iommu=off", now, false);
    row("quiet", "intel_iommu=on intel_iommu=off", now, false);
    row("quiet", "intel_iommu=off intel_iommu=on,sm_on", now, true);
    row("quiet", "iommu=off intel_iommu=on", now, false);
    row("quiet", "amd_iommu=off", now, true);
    row("dark", "intel_iommu=on", now, false); // firmware offers none
    row("twins", "", now, true); // made one of AMD below
    row("twins", "", "6.2.16-20-pve", true);
    row("twins", "amd_iommu=off", now, false);
    row("twins", "iommu=off", now, false);
    row("twins", "intel_iommu=off", now, true);
}

void SimulatedStartTest::theIommuIsWhatTheWordsSay()
{
    QFETCH(const QString, node);
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, kernel);
    QFETCH(const bool, isOn);
    static QMap<QString, NodeRoot> roots;
    if (!roots.contains(node))
        roots.insert(node, freshNode(node));
    const QString tables = roots.value(node).root + u"/sys/firmware/acpi/tables/"_s;
    if (node == "twins"_L1)
        QFile::rename(tables + u"DMAR"_s, tables + u"IVRS"_s);
    const NodeRoot root = roots.value(node);
    write(root, u"/proc/sys/kernel/osrelease"_s, kernel + '\n');
    write(root, u"/etc/default/grub"_s, "GRUB_CMDLINE_LINUX_DEFAULT=\"" + words + "\"\n");
    QCOMPARE(run(root, u"update-grub"_s).exitCode, 0);
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QCOMPARE(hasIommu(root), isOn);
}

void SimulatedStartTest::systemdBootStartsWithWhatWasRefreshed()
{
    const NodeRoot root = freshNode(u"zfsboot"_s);
    write(root, u"/etc/kernel/cmdline"_s, "root=ZFS=rpool/ROOT/pve-1 boot=zfs iommu=pt\n");
    QCOMPARE(run(root, u"update-grub"_s).exitCode, 0);
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QVERIFY(!at(root, u"/proc/cmdline"_s).contains("iommu=pt"));
    const Output refresh = run(root, u"proxmox-boot-tool refresh"_s);
    QCOMPARE(refresh.exitCode, 0);
    QCOMPARE(refresh.out.count("Copying and configuring kernels on /dev/disk/by-uuid/"), 2);
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QCOMPARE(at(root, u"/proc/cmdline"_s), "initrd=\\EFI\\proxmox\\6.17.2-1-pve\\initrd.img-6.17.2-1-pve root=ZFS=rpool/ROOT/pve-1 boot=zfs iommu=pt\n");
    QCOMPARE(at(root, u"/sys/kernel/iommu_groups/13/type"_s), "identity\n");

    const NodeRoot plain = freshNode(u"quiet"_s);
    QVERIFY(run(plain, u"proxmox-boot-tool refresh"_s).out.contains("No /etc/kernel/proxmox-boot-uuids found, skipping ESP sync."));
}

void SimulatedStartTest::imagesCountNotWhatLiesInEtc()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    write(root, u"/etc/modprobe.d/vfio.conf"_s, "options vfio-pci ids=144d:a80a\n");
    QCOMPARE(run(root, u"update-initramfs -u -k all"_s).exitCode, 0);
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QCOMPARE(driverOf(root, drive), u"nvme"_s); // nothing loads vfio-pci first
    write(root, u"/etc/modprobe.d/nvme.conf"_s, "softdep nvme pre: vfio-pci\n");
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QCOMPARE(driverOf(root, drive), u"nvme"_s); // it is not in the image
    const Output output = run(root, u"update-initramfs -u -k all"_s);
    QVERIFY(output.out.startsWith("update-initramfs: Generating /boot/initrd.img-6.17.2-1-pve\n"));
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QCOMPARE(driverOf(root, drive), u"vfio-pci"_s);
    QVERIFY(!QFileInfo::exists(root.root + u"/sys/block/nvme0n1"_s));
    QCOMPARE(driverOf(root, u"0000:05:00.0"_s), u"nvme"_s); // other ids

    QVERIFY(QFile::remove(root.root + u"/etc/modprobe.d/nvme.conf"_s));
    QCOMPARE(run(root, u"update-initramfs -u -k all"_s).exitCode, 0);
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QCOMPARE(driverOf(root, drive), u"nvme"_s);
    QVERIFY(QFileInfo::exists(root.root + u"/sys/block/nvme0n1/size"_s));
}

void SimulatedStartTest::aNodeThatGivesItsBootDriveAwayDoesNotComeBack()
{
    const NodeRoot root = freshNode(u"guided"_s);
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    const auto answer = remote::LocalShell(root).run(support::runText("echo here"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::ConnectionLost);
    QCOMPARE(answer.error().detail, u"ALERT!  /dev/mapper/pve-root does not exist.  Dropping to a shell!"_s);
    QVERIFY(QDir(root.root + u"/run/qemu-server"_s).isEmpty());
}

void SimulatedStartTest::passedThroughDrivesComeBackUnlessTheirMachineStartsWithTheNode()
{
    const NodeRoot root = freshNode(u"given"_s);
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QCOMPARE(driverOf(root, drive), u"vfio-pci"_s); // onboot: 1
    QCOMPARE(at(root, u"/run/qemu-server/pci-id-reservations"_s), "0000:04:00.0 100 pid:20100\n");
    QCOMPARE(run(root, u"qm status 101"_s).out, "status: stopped\n");

    QCOMPARE(run(root, u"qm set 100 --onboot 0"_s).exitCode, 0);
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QCOMPARE(driverOf(root, drive), u"nvme"_s);
    QCOMPARE(at(root, u"/sys/class/nvme/nvme0/serial"_s).trimmed(), "S6B0NL0W417588K"_ba);
    QVERIFY(!QFileInfo::exists(root.root + u"/run/qemu-server/pci-id-reservations"_s));
}

void SimulatedStartTest::mountsOnlyWhatIsThere()
{
    const NodeRoot root = freshNode(u"crowded"_s);
    QVERIFY(at(root, u"/proc/self/mountinfo"_s).contains("/boot/efi"));
    QCOMPARE(run(root, u"kernel-write 0000:03:00.0 /sys/bus/pci/drivers/nvme/unbind"_s).exitCode, 0);
    QVERIFY(at(root, u"/proc/self/mountinfo"_s).contains("/boot/efi")); // the kernel takes it away without a word
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QCOMPARE(at(root, u"/proc/self/mountinfo"_s), at(root, u"/.simulated/mountinfo"_s));
}

void SimulatedStartTest::whatWasBoundAtRunTimeIsForgotten()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    QCOMPARE(run(root, u"modprobe vfio-pci"_s).exitCode, 0);
    QCOMPARE(run(root, u"kernel-write vfio-pci /sys/bus/pci/devices/0000:04:00.0/driver_override"_s).exitCode, 0);
    QCOMPARE(run(root, u"kernel-write 0000:04:00.0 /sys/bus/pci/devices/0000:04:00.0/driver/unbind"_s).exitCode, 0);
    QCOMPARE(run(root, u"kernel-write 0000:04:00.0 /sys/bus/pci/drivers_probe"_s).exitCode, 0);
    QCOMPARE(driverOf(root, drive), u"vfio-pci"_s);
    QCOMPARE(run(root, u"reboot"_s).exitCode, 0);
    QCOMPARE(driverOf(root, drive), u"nvme"_s);
    QCOMPARE(at(root, u"/sys/bus/pci/devices/0000:04:00.0/driver_override"_s), "(null)\n");
    QVERIFY(!QFileInfo::exists(root.root + u"/sys/bus/pci/drivers/vfio-pci"_s));
}

void SimulatedStartTest::renewBootRunsTheNodesTools_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("grub") << "grub"_ba << u"update-grub"_s << "Generating grub configuration file ..."_ba;
    QTest::newRow("boot-tool") << "boot-tool"_ba << u"proxmox-boot-tool"_s << "zz-proxmox-boot"_ba;
    QTest::newRow("initramfs") << "initramfs"_ba << u"update-initramfs"_s << "update-initramfs: Generating"_ba;
}

void SimulatedStartTest::renewBootRunsTheNodesTools()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QString, tool);
    QFETCH(const QByteArray, said);
    const NodeRoot root = freshNode(u"quiet"_s);
    const auto renew = [&](const QList<QByteArray>& words) { return support::runShipped(root, u"renew-boot.sh"_s, words); };
    const Output done = renew({what});
    QCOMPARE(done.exitCode, 0);
    QVERIFY((done.out + done.err).contains(said));
    QFile::remove(root.path + u'/' + tool);
    write(root, u"/bin/"_s + tool, "#!/bin/sh\necho not today >&2\nexit 77\n");
    QVERIFY(QFile::setPermissions(root.path + u'/' + tool, QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(renew({what}).exitCode, 77);
    QVERIFY(QFile::remove(root.path + u'/' + tool));
    QCOMPARE(renew({what}).exitCode, 127);
    for (const QByteArray& other : {QByteArray(), QByteArray("lilo"), QByteArray("grub; reboot"), QByteArray("*")})
        QCOMPARE(renew({other}).exitCode, 2);
    QCOMPARE(renew({}).exitCode, 2);
}

void SimulatedStartTest::restartsOnlyTheStartItWasMeantFor()
{
    QFETCH(const QStringList, shell);
    const NodeRoot root = freshNode(u"quiet"_s);
    const auto before = contentsOf(root.root);
    const QByteArray id = bootId(root).trimmed();
    const auto restart = [&](const QList<QByteArray>& words) { return support::runShipped(root, u"restart-node.sh"_s, words, {}, shell); };
    for (const QList<QByteArray>& words : {QList<QByteArray>{}, {""}, {"*"}, {id.chopped(1)}})
        QCOMPARE(restart(words).exitCode, 10);
    QTest::qWait(1300);
    QCOMPARE(contentsOf(root.root), before);

    const Output output = restart({id});
    QCOMPARE(output.exitCode, 0);
    QCOMPARE(bootId(root).trimmed(), id); // it answers first
    QTRY_VERIFY_WITH_TIMEOUT(bootId(root).trimmed() != id && !QFileInfo::exists(root.root + u"/.simulated/off"_s), 60'000);
    QCOMPARE(restart({id}).exitCode, 10); // once, not again
    QTRY_COMPARE(run(root, u"qm status 100"_s).out, "status: running\n"_ba); // onboot: 1
}

void SimulatedStartTest::cannotBeReachedWhileItStarts()
{
    const NodeRoot root = freshNode(u"quiet"_s);
    remote::LocalShell shell(root);
    QVERIFY(shell.run(support::runText("echo here")));
    write(root, u"/.simulated/off"_s, "It is starting.\n");
    const auto answer = shell.run(support::runText("echo here"));
    QCOMPARE(answer.error().kind, Error::Kind::ConnectionLost);
    QCOMPARE(answer.error().detail, u"It is starting."_s);
}

LANEKEEPER_TEST(SimulatedStartTest)
#include "SimulatedStartTest.moc"
