// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answers.h"
#include "Files.h"
#include "LocalShell.h"
#include "SimulatedNode.h"
#include "TestMain.h"
#include "assessment/Assessment.h"

#include <QCryptographicHash>
#include <functional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using answers::snapshot;
using backend::Answer;
using backend::DriveUse;
using backend::Error;
using backend::IommuState;
using backend::NodeSnapshot;
using backend::PciAddress;

namespace {

QStringList words(const QList<DriveUse>& uses)
{
    QStringList list;
    for (const DriveUse& use : uses)
        list.append(backend::wordFor(use.kind));
    return list;
}

PciAddress at(const QString& text)
{
    return PciAddress::parse(text).value();
}

/// Everything but the node's clock, which two runs may see differently.
QByteArray withoutTime(const QByteArray& gzip)
{
    auto answer = Answer::fromBytes(gzip).value_or(Answer{});
    QByteArray output = answer.output("host");
    const qsizetype start = output.indexOf("time ");
    output.remove(start, output.indexOf('\n', start) - start);
    return answers::with(answer, "host", output).toBytes();
}

/// What programs started and ended meanwhile took of the processor.
double processorSeconds(const std::function<void()>& work)
{
    const auto used = [] {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        const auto seconds = [](const timeval& time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    };
    const double before = used();
    work();
    return used() - before;
}

void write(const remote::NodeRoot& root, const QString& path, const QByteArray& text)
{
    QVERIFY(QDir().mkpath(QFileInfo(root.root + path).path()));
    QFile file(root.root + path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void addFunctions(const QString& devices, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString folder = devices
            + u"0000:%1:%2.0/"_s.arg(128 + i / 32, 2, 16, QLatin1Char('0'))
                  .arg(i % 32, 2, 16, QLatin1Char('0'));
        QVERIFY(QDir().mkpath(folder));
        for (const QString& name : {u"vendor"_s, u"device"_s, u"class"_s, u"numa_node"_s}) {
            QFile file(folder + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name == "class"_L1 ? "0x020000\n" : "0x8086\n");
        }
    }
}

} // namespace

/// The probe itself, run on simulated nodes and on this computer.
class ProbeTest : public support::TestCase {
    Q_OBJECT

private slots:
    void readsEveryDemoWithoutGaps_data() { nodes(); }
    void readsEveryDemoWithoutGaps();
    void writesNothing_data();
    void writesNothing();
    void answersTheSameUnderEveryShell_data();
    void answersTheSameUnderEveryShell();
    void goesThroughTheShell();

    void quietHasTwoUnusedDrives();
    void twinsHoldsEverythingOnOneOfTwo();
    void theZooIsReadAndJudgedWhole();
    void crowdedSharesAGroupAndHasAPool();
    void darkAndDimTellTheLayers();
    void givenHasADriveWithAMachine();
    void zfsbootIsStartedBySystemdBoot();
    void guidedWillLoseItsBootDrive();
    void sessionIsWhereItsAddressIs();

    void readsWhatDecidesTheNextStart();
    void seesThatAnImageIsOlderThanItsFiles();
    void saysWhichStartThisIsAndWhatTheMenuOffers();
    void settingsThatAreTooLongAreAGap();
    void aStorageThatDoesNotAnswerIsAGap();
    void readsChecksOfStartsWhereHookscriptsMayLie();
    void readsOwnersAndSensors();
    void leavesSecretsOnTheNode();
    void readsConfigurationsOfAnySize();
    void mapsNamespacesByController();
    void readsThisComputersFunctions();
    void saysWhyANodeCannotBeWorkedWith();
    void startsNoProcessForAFunction();

private:
    static void nodes();
};

void ProbeTest::nodes()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : remote::simulatedNodeNames())
        QTest::newRow(qPrintable(name)) << name;
}

void ProbeTest::readsEveryDemoWithoutGaps()
{
    QFETCH(const QString, name);
    const NodeSnapshot node = snapshot(answers::of(name));
    QCOMPARE(node.unread, QList<backend::Unread>());
    QVERIFY(node.isSimulated);
    QVERIFY(!backend::obstacle(node));
    QCOMPARE(node.host.pveVersion, u"9.1.2"_s);
    QCOMPARE(node.host.kernel, u"6.17.2-1-pve"_s);
    QVERIFY(node.host.hostName.startsWith(u"pve"_s));
    QVERIFY(node.host.cpuVendor != backend::CpuVendor::Unknown);
    QVERIFY(*node.host.memoryTotalBytes > *node.host.memoryAvailableBytes);
    QVERIFY(!node.machines.isEmpty());
    QCOMPARE(node.machine(100)->title(), u"VM 100 truenas"_s);
    QCOMPARE(node.machine(100)->config.digest.size(), 40);
    QVERIFY(std::is_sorted(node.devices.begin(), node.devices.end(),
                           [](const auto& a, const auto& b) { return a.address < b.address; }));
    for (const auto& device : node.devices) {
        QVERIFY2(!device.vendorName.isEmpty(), qPrintable(device.address.text()));
        QVERIFY(device.driver.has_value());
    }
}

void ProbeTest::writesNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"crowded", "given"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ProbeTest::writesNothing()
{
    QFETCH(const QString, name);
    const remote::NodeRoot root = support::freshNode(name);
    const auto before = support::contentsOf(root.root);
    QVERIFY(!answers::probed(root).isEmpty());
    QCOMPARE(support::contentsOf(root.root), before);
}

void ProbeTest::answersTheSameUnderEveryShell_data()
{
    QTest::addColumn<QStringList>("shell");
    QTest::newRow("busybox ash") << QStringList{u"busybox"_s, u"ash"_s};
    QTest::newRow("bash") << QStringList{u"bash"_s, u"--posix"_s};
}

void ProbeTest::answersTheSameUnderEveryShell()
{
    QFETCH(const QStringList, shell);
    if (!QFileInfo::exists(u"/bin/"_s + shell.first()))
        QSKIP("This shell is not installed.");
    for (const QString& name : {u"crowded"_s, u"given"_s}) {
        const remote::NodeRoot root = support::freshNode(name);
        QCOMPARE(withoutTime(answers::probed(root, shell)), withoutTime(answers::probed(root)));
    }
}

void ProbeTest::goesThroughTheShell()
{
    remote::LocalShell shell(support::freshNode(u"quiet"_s));
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    QByteArray answer;
    const auto node = backend::readNode(shell, now, {}, {.answer = &answer});
    QVERIFY2(node, qPrintable(node ? QString() : node.error().message + node.error().detail));
    QCOMPARE(node->readAt, now);
    QCOMPARE(node->drives.size(), 2);
    QCOMPARE(backend::readProbe(answer, now).value(), *node);
}

void ProbeTest::quietHasTwoUnusedDrives()
{
    const NodeSnapshot node = snapshot(answers::of(u"quiet"_s));
    QCOMPARE(node.drives.size(), 2);
    const auto* drive = node.drivesNamed(u"S6B0NL0W417203X").value(0);
    QVERIFY(drive != nullptr);
    QCOMPARE(drive->address.text(), u"0000:04:00.0"_s);
    QCOMPARE(drive->controller, u"nvme0"_s);
    QCOMPARE(drive->model, u"Samsung SSD 980 PRO 2TB"_s);
    QCOMPARE(drive->sizeBytes(), 2000398934016ULL);
    QCOMPARE(drive->uses, QList<DriveUse>());
    QCOMPARE(node.drives.at(1).uses, QList<DriveUse>());
    const auto* device = node.device(drive->address);
    QCOMPARE(device->driver, u"nvme"_s);
    QCOMPARE(device->parent->text(), u"0000:00:06.0"_s);
    QCOMPARE(device->link->width, 4);
    QCOMPARE(device->link->gigatransfers, 16.0);
    QCOMPARE(node.groupOf(drive->address)->number, 14);
    QVERIFY(node.device(at(u"0000:00:06.0"_s))->isBridge);
    QCOMPARE(node.host.iommu.layer, IommuState::Layer::Active);
    QCOMPARE(node.host.iommu.units, (QStringList{u"dmar0"_s, u"dmar1"_s}));
    QCOMPARE(node.otherDisks.size(), 1);
    QCOMPARE(node.otherDisks.first().controller->text(), u"0000:00:17.0"_s);
    QCOMPARE(words(node.otherDisks.first().uses),
             (QStringList{u"root"_s, u"boot"_s, u"boot"_s, u"swap"_s, u"lvm"_s, u"storage"_s,
                          u"storage"_s}));
    QCOMPARE(node.machine(100)->isRunning, false);
    QCOMPARE(node.machine(101)->isRunning, true);
}

void ProbeTest::twinsHoldsEverythingOnOneOfTwo()
{
    const NodeSnapshot node = snapshot(answers::of(u"twins"_s));
    const auto* boot = node.drive(at(u"01:00.0"_s));
    QCOMPARE(boot->uses.first().kind, DriveUse::Kind::Root);
    QCOMPARE(boot->uses.first().subject, u"/"_s);
    QCOMPARE(boot->uses.first().evidence.source, u"/proc/self/mountinfo"_s);
    QVERIFY(boot->uses.first().evidence.text.contains(u"/dev/mapper/pve-root"_s));
    QVERIFY(words(boot->uses).contains(u"lvm"_s));
    QCOMPARE(node.drive(at(u"04:00.0"_s))->uses, QList<DriveUse>());
}

void ProbeTest::theZooIsReadAndJudgedWhole()
{
    const backend::Assessment assessment = backend::assess(snapshot(answers::of(u"zoo"_s)));
    QStringList open;
    for (const backend::DriveVerdict& each : assessment.drives)
        if (each.verdict != backend::Verdict::Blocked)
            open.append(each.address.shortText() + u' ' + backend::wordFor(each.verdict));
    QCOMPARE(open, (QStringList{u"04:00.0 attention"_s, u"09:00.0 attention"_s}));
    QStringList ids;
    for (const backend::Finding& each : assessment.findings)
        ids.append(each.id);
    for (const auto& id :
         {u"drive-holds-root"_s, u"drive-is-mounted"_s, u"drive-in-zfs"_s, u"drive-is-guest-disk"_s, u"several-namespaces"_s,
          u"drive-given-to-guest"_s, u"drive-in-snapshot"_s, u"drive-in-no-group"_s, u"drive-behind-vmd"_s,
          u"drive-has-old-data"_s, u"link-downgraded"_s, u"twin-ids"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
}

void ProbeTest::crowdedSharesAGroupAndHasAPool()
{
    const NodeSnapshot node = snapshot(answers::of(u"crowded"_s));
    QCOMPARE(node.groupOf(at(u"02:00.0"_s))->members.size(), 7);
    QCOMPARE(node.host.clusterName, u"homelab"_s);
    QCOMPARE(node.host.quorate, true);
    QCOMPARE(words(node.otherDisks.first().uses), (QStringList{u"zfs"_s, u"storage"_s}));
    QCOMPARE(node.otherDisks.first().uses.first().subject, u"tank"_s);
    QVERIFY(!node.machine(201)->isLocal);
    QVERIFY(!node.machine(201)->isRunning);
    const auto port = node.host.ports.first();
    QCOMPARE(port.controller->text(), u"0000:01:00.0"_s);
    QCOMPARE(port.bridge, u"vmbr0"_s);
    QVERIFY(port.carriesDefaultRoute && port.carriesThisSession);
    QVERIFY(!node.host.ports.last().carriesDefaultRoute
            && !node.host.ports.last().carriesThisSession);
}

void ProbeTest::darkAndDimTellTheLayers()
{
    const NodeSnapshot dark = snapshot(answers::of(u"dark"_s));
    QCOMPARE(dark.host.iommu.layer, IommuState::Layer::OffInFirmware);
    QVERIFY(dark.groups.isEmpty());
    QVERIFY(!dark.devices.first().iommuGroup);
    const NodeSnapshot dim = snapshot(answers::of(u"dim"_s));
    QVERIFY(dim.host.boot.startsOnce); // /boot is a partition
    QVERIFY(dark.host.boot.startsOnce); // it is in a logical volume, but there is an EFI partition
    QVERIFY(snapshot(answers::of(u"zfsboot"_s)).host.boot.startsOnce); // by systemd-boot
    QCOMPARE(dim.host.iommu.layer, IommuState::Layer::OffInKernel);
    QCOMPARE(dim.host.iommu.evidence.last(),
             (backend::Evidence{u"/proc/cmdline"_s, u"intel_iommu=off"_s}));
}

void ProbeTest::givenHasADriveWithAMachine()
{
    const NodeSnapshot node = snapshot(answers::of(u"given"_s));
    const auto* drive = node.drive(at(u"04:00.0"_s));
    QVERIFY(drive->serial.isEmpty() && drive->controller.isEmpty() && drive->namespaces.isEmpty());
    QCOMPARE(drive->nameText(), u"NVMe drive at 04:00.0"_s);
    QCOMPARE(words(drive->uses),
             (QStringList{u"guest-passthrough"_s, u"guest-passthrough"_s, u"reservation"_s}));
    QCOMPARE(drive->uses.at(0).vmid, 100);
    QCOMPARE(drive->uses.at(1).guestSection, u"with-drive"_s);
    QCOMPARE(drive->uses.at(1).evidence.text, u"hostpci0: 0000:04:00.0,pcie=1"_s);
    QVERIFY(node.reservations.first().isLive);
    QCOMPARE(node.reservations.first().pid, 1842);
}

void ProbeTest::zfsbootIsStartedBySystemdBoot()
{
    const NodeSnapshot node = snapshot(answers::of(u"zfsboot"_s));
    const auto& boot = node.host.boot;
    QCOMPARE(boot.loader, backend::BootLoader::SystemdBoot);
    QCOMPARE(boot.signs.size(), 2);
    QCOMPARE(boot.partitions.size(), 2);
    QCOMPARE(boot.partitions.first().device, u"/dev/nvme0n1p2"_s);
    QCOMPARE(boot.partitions.last().device, u"/dev/nvme1n1p2"_s);
    for (const char* address : {"01:00.0", "04:00.0"}) {
        const auto uses = words(node.drive(at(QString::fromLatin1(address)))->uses);
        QVERIFY2(uses.contains(u"root"_s) && uses.contains(u"boot"_s) && uses.contains(u"zfs"_s),
                 qPrintable(uses.join(u' ')));
    }
    QCOMPARE(node.drive(at(u"05:00.0"_s))->uses, QList<DriveUse>());
}

void ProbeTest::guidedWillLoseItsBootDrive()
{
    const auto assessment = backend::assess(snapshot(answers::of(u"guided"_s)));
    QMap<QString, backend::Severity> said;
    for (const auto& finding : assessment.findings)
        said.insert(backend::textOf(finding.subject) + u' ' + finding.id, finding.severity);
    QCOMPARE(said.value(u"drive 0000:01:00.0 early-binding-takes-twin"_s, backend::Severity::Note),
             backend::Severity::Blocked);
    QCOMPARE(said.value(u"drive 0000:04:00.0 early-binding-takes-twin"_s, backend::Severity::Note),
             backend::Severity::Attention);
    QVERIFY(said.contains(u"node modules-file-has-no-effect"_s));
    QVERIFY(said.contains(u"node network-names-may-change"_s));
}

void ProbeTest::sessionIsWhereItsAddressIs()
{
    const Answer crowded = answers::of(u"crowded"_s);
    for (const char* session :
         {"198.51.100.9 50000 192.0.2.13 22", "127.0.0.1 50000 127.0.0.1 22",
          "::ffff:192.0.2.9 50000 ::ffff:192.0.2.13 22", "rubbish", "::1 5 ::1 22"}) {
        const Answer answer =
            answers::changed(crowded, "host", "session ", QByteArray("session ") + session);
        const auto ports = snapshot(answer).host.ports;
        QVERIFY2(ports.first().carriesThisSession && !ports.last().carriesThisSession, session);
    }
    Answer answer = answers::with(
        crowded, "routes",
        crowded.output("routes") + "vmbr1\t006433C6\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n");
    answer =
        answers::changed(answer, "host", "session ", "session 198.51.100.9 50000 198.51.100.1 22");
    const auto ports = snapshot(answer).host.ports;
    QVERIFY(ports.first().carriesDefaultRoute && !ports.first().carriesThisSession);
    QVERIFY(ports.last().carriesThisSession);

    const remote::NodeRoot root = support::freshNode(u"dark"_s);
    const QByteArray real = answers::probed(root, {u"dash"_s}, "198.51.100.9 5 192.0.2.1 22");
    QVERIFY(Answer::fromBytes(real)->output("host").contains(
        "\nsession 198.51.100.9 5 192.0.2.1 22\n"));
}

void ProbeTest::seesThatAnImageIsOlderThanItsFiles()
{
    const remote::NodeRoot root = support::freshNode(u"quiet"_s);
    const auto boot = [&] { return snapshot(Answer::fromBytes(answers::probed(root)).value_or(Answer{})).host.boot; };
    QVERIFY(!boot().isImageBehind);
    QCOMPARE(boot().largestImageBytes, 38ULL);
    QCOMPARE(boot().initramfs, u"initramfs-tools"_s);
    write(root, u"/etc/lanekeeper/early-bind"_s, "x\n");
    QVERIFY(boot().isImageBehind);
    (void)support::runTool(root, {u"update-initramfs"_s, u"-u"_s, u"-k"_s, u"all"_s});
    QVERIFY(!boot().isImageBehind);
    // One that is gone shows in its folder.
    QVERIFY(QFile::remove(root.root + u"/etc/lanekeeper/early-bind"_s));
    QVERIFY(boot().isImageBehind);
}

void ProbeTest::readsWhatDecidesTheNextStart()
{
    const remote::NodeRoot root = support::freshNode(u"quiet"_s);
    const QString efi = u"/sys/firmware/efi/efivars/%1-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f"_s;
    write(root, u"/etc/modprobe.d/vfio.conf"_s, "options vfio-pci ids=144d:a80a\n");
    write(root, u"/etc/crypttab"_s, "passwords /dev/nvme9n1 none luks");
    write(root, u"/etc/initramfs-tools/hooks/odd"_s, QByteArray("a\0b\nlast", 8));
    write(root, efi.arg(u"LoaderInfo"_s), QByteArray("\6\0\0\0G\0R\0U\0B\0 \0002\0", 16));
    write(root, u"/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s,
          QByteArray("\6\0\0\0\1", 5));
    write(root, u"/usr/sbin/mkinitramfs"_s, "");
    const auto node = snapshot(Answer::fromBytes(answers::probed(root)).value_or(Answer{}));
    QCOMPARE(node.unread, QList<backend::Unread>());
    QCOMPARE(node.file(u"/etc/modprobe.d/vfio.conf")->bytes, "options vfio-pci ids=144d:a80a\n");
    // Whether the last line ends is part of a file that may be written.
    QCOMPARE(node.file(u"/etc/crypttab")->bytes, "passwords /dev/nvme9n1 none luks");
    QVERIFY(node.file(u"/etc/crypttab")->isExact && node.file(u"/etc/default/grub")->isExact);
    QVERIFY(!node.file(u"/etc/initramfs-tools/hooks/odd")->isExact);
    QVERIFY(node.file(u"/etc/initramfs-tools/hooks/odd")->bytes.endsWith("\nlast\n"));
    QVERIFY(node.file(u"/etc/default/grub") && node.file(u"/etc/fstab"));
    QCOMPARE(node.host.boot.loader, backend::BootLoader::Grub);
    QCOMPARE(node.host.boot.signs.size(), 2);
    QCOMPARE(node.host.boot.usesEfi, true);
    QCOMPARE(node.host.boot.usesSecureBoot, true);
    QCOMPARE(node.host.boot.initramfs, u"initramfs-tools"_s);
}

void ProbeTest::saysWhichStartThisIsAndWhatTheMenuOffers()
{
    const remote::NodeRoot root = support::freshNode(u"dim"_s);
    const auto lines = [&](const QByteArray& key) {
        QList<QByteArray> found;
        for (const QByteArray& line : Answer::fromBytes(answers::probed(root)).value_or(Answer{}).output("boot").split('\n'))
            if (line.startsWith(key + ' '))
                found.append(line.mid(key.size() + 1));
        return found;
    };
    QCOMPARE(lines("bootid"), QList<QByteArray>{support::bytesOf(root.root + u"/proc/sys/kernel/random/boot_id"_s).trimmed()});
    QCOMPARE(lines("entry"), (QList<QByteArray>{"root=/dev/mapper/pve-root ro quiet intel_iommu=off",
                                                "root=/dev/mapper/pve-root ro single"}));

    QByteArray menu = "linux /vmlinuz\n  linux16\t/vmlinuz  a   b\nlinuxefi /vmlinuz a b\nlinux /vmlinuz a password=x,y\n"
                      "linux /vmlinuz " + QByteArray(100'000, 'x') + " y\nlinuxes /vmlinuz no\n# linux /vmlinuz no\n";
    for (int i = 0; i < 100; ++i)
        menu += "linux /vmlinuz number=" + QByteArray::number(i) + '\n';
    write(root, u"/boot/grub/grub.cfg"_s, menu);
    const auto entries = lines("entry");
    QCOMPARE(entries.size(), 40);
    QCOMPARE(entries.first(3), (QList<QByteArray>{"a b", "a password=,y", QByteArray(4096, 'x')}));
    QCOMPARE(entries.last(), "number=36"_ba);
    QVERIFY(QFile::remove(root.root + u"/boot/grub/grub.cfg"_s));
    QCOMPARE(lines("entry"), QList<QByteArray>());
    QCOMPARE(lines("efi").size(), 1);
}

void ProbeTest::settingsThatAreTooLongAreAGap()
{
    const remote::NodeRoot root = support::freshNode(u"quiet"_s);
    write(root, u"/etc/modprobe.d/long.conf"_s, QByteArray(100, 'x').append('\n').repeated(2000));
    const auto node = snapshot(Answer::fromBytes(answers::probed(root)).value_or(Answer{}));
    QVERIFY(node.isUnread(u"files"));
    QCOMPARE(node.drives.first().uses.first().kind, DriveUse::Kind::Unknown);
}

void ProbeTest::aStorageThatDoesNotAnswerIsAGap()
{
    const remote::NodeRoot root = support::freshNode(u"quiet"_s);
    write(root, u"/etc/pve/storage.cfg"_s, "dir: far\n\tpath /mnt/far\n\tcontent snippets\n");
    QVERIFY(QFile::remove(root.root + u"/bin/timeout"_s)); // or this computer's own would be written to
    write(root, u"/bin/timeout"_s, "#!/bin/sh\ncase $* in */mnt/far/*) exit 124 ;; esac\nshift\nexec \"$@\"\n");
    QVERIFY(QFile::setPermissions(root.root + u"/bin/timeout"_s, QFile::ReadOwner | QFile::ExeOwner));
    const auto node = snapshot(Answer::fromBytes(answers::probed(root)).value_or(Answer{}));
    const auto gap = std::ranges::find(node.unread, u"files"_s, &backend::Unread::section);
    QVERIFY(gap != node.unread.end());
    QCOMPARE(gap->reason, u"no answer within ten seconds: ./mnt/far/snippets"_s);
    QVERIFY(!node.files.isEmpty()); // the rest is told
}

void ProbeTest::readsChecksOfStartsWhereHookscriptsMayLie()
{
    const remote::NodeRoot root = support::freshNode(u"quiet"_s);
    const QByteArray script = "#!/bin/sh\nexit 0";
    write(root, u"/etc/pve/storage.cfg"_s,
          "dir: local\n\tpath /var/lib/vz/\n\tcontent iso,snippets\n\n# dir: a\ndir: off\n\tpath /off\n\tcontent iso\n"
          "nfs: far\n\tpath /far\n\tcontent snippets\ndir: $(touch ran)\n\tcontent snippets\n\tpath /two/$(touch${IFS}ran)\n"
          "dir: three\n\tcontent snippets\n\tpath /three\n");
    for (const char* path : {"/var/lib/vz/snippets/lanekeeper-100.sh", "/var/lib/vz/snippets/mine.sh", "/off/snippets/lanekeeper-100.sh",
                             "/far/snippets/lanekeeper-100.sh", "/three/snippets/lanekeeper-101.sh", "/three/snippets/lanekeeper-1 .sh"})
        write(root, QString::fromLatin1(path), script);
    const auto node = snapshot(Answer::fromBytes(answers::probed(root)).value_or(Answer{}));
    QStringList paths;
    for (const backend::ConfigFile& each : node.files)
        if (each.path.contains(u"snippets"_s)) {
            paths.append(each.path);
            QVERIFY(each.isExact && each.bytes == script);
        }
    QCOMPARE(paths, (QStringList{u"/three/snippets/lanekeeper-101.sh"_s, u"/var/lib/vz/snippets/lanekeeper-100.sh"_s}));
    QVERIFY(!node.isUnread(u"files") && !QFileInfo::exists(root.root + u"/ran"_s));
}

void ProbeTest::readsOwnersAndSensors()
{
    const remote::NodeRoot root = support::freshNode(u"quiet"_s);
    QVERIFY(QFile::remove(root.root + u"/bin/smartctl"_s)); // then the kernel's sensor is all there is
    write(root, u"/sys/class/nvme/nvme0/hwmon1/temp1_input"_s, "43850\n");
    write(root, u"/sys/class/nvme/nvme0/hwmon1/temp1_max"_s, "81850\n");
    write(root, u"/sys/class/nvme/nvme0/subsysnqn"_s, "nqn.1994-11.com.samsung:nvme:980PRO\n");
    write(root, u"/sys/block/nvme0n1/queue/write_cache"_s, "write back\n");
    write(root, u"/sys/bus/pci/slots/4/address"_s, "0000:04:00\n");
    write(root, u"/sys/bus/pci/devices/0000:05:00.0/label"_s, "M2_2\n");
    write(root, u"/sys/kernel/config/nvmet/subsystems/out/namespaces/1/device_path"_s,
          "/dev/nvme1n1\n");
    write(root, u"/proc/spl/kstat/zfs/arcstats"_s, "size 4 1000\nc_max 4 2000\n");
    write(root, u"/sys/module/zfs/parameters/zfs_arc_max"_s, "0\n");
    const auto node = snapshot(Answer::fromBytes(answers::probed(root)).value_or(Answer{}));
    const auto& drive = *node.drive(at(u"04:00.0"_s));
    QCOMPARE(drive.health.temperatureCelsius, 44);
    QCOMPARE(drive.health.warningTemperatureCelsius, 82);
    QCOMPARE(drive.health.source, u"hwmon"_s);
    QCOMPARE(drive.subsystemName, u"nqn.1994-11.com.samsung:nvme:980PRO"_s);
    QCOMPARE(drive.writeCache, u"write back"_s);
    QCOMPARE(node.device(drive.address)->slotName, u"4"_s);
    QCOMPARE(node.device(at(u"05:00.0"_s))->slotName, u"M2_2"_s);
    QCOMPARE(words(node.drive(at(u"05:00.0"_s))->uses), QStringList{u"export"_s});
    QCOMPARE(node.host.arcBytes, 1000ULL);
    QCOMPARE(node.host.arcMaxBytes, 2000ULL);
}

void ProbeTest::leavesSecretsOnTheNode()
{
    const remote::NodeRoot root = support::freshNode(u"quiet"_s);
    const QString path = root.root + u"/etc/pve/nodes/pve1/qemu-server/100.conf"_s;
    QFile config(path);
    QVERIFY(config.open(QIODevice::Append));
    config.write("#notes: hunter2\ncipassword: $5$hunter2\nsshkeys: hunter2\nargs: -vnc "
                 ":1,password=hunter2\n"
                 "[snap]\ncipassword: hunter2\ndescription: hunter2\nmemory: 77\n");
    config.close();
    QFile storage(root.root + u"/etc/pve/storage.cfg"_s);
    QVERIFY(storage.open(QIODevice::Append));
    storage.write("cifs: share\n\tpassword hunter2\n\tserver 192.0.2.9\n");
    storage.close();
    const auto answer = Answer::fromBytes(answers::probed(root));
    QVERIFY(answer);
    for (const auto& section : answer->sections)
        QVERIFY2(!section.output.contains("hunter2"), section.name.constData());
    const NodeSnapshot node = snapshot(*answer);
    QCOMPARE(node.machine(100)->config.sections.last().value(u"memory"), u"77"_s);
    QVERIFY(config.open(QIODevice::ReadOnly));
    QCOMPARE(node.machine(100)->config.digest,
             QString::fromLatin1(
                 QCryptographicHash::hash(config.readAll(), QCryptographicHash::Sha1).toHex()));
}

void ProbeTest::readsConfigurationsOfAnySize()
{
    const remote::NodeRoot root = support::freshNode(u"quiet"_s);
    const QString folder = root.root + u"/etc/pve/nodes/pve1/qemu-server/"_s;
    QFile empty(folder + u"900.conf"_s);
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QFile huge(folder + u"901.conf"_s);
    QVERIFY(huge.open(QIODevice::WriteOnly));
    huge.write("name: big\nconfig 5 ./x\nsection nvme 3\n\xff\xc3(\n"
               + QByteArray("scsi1: x\n").repeated(20000) + "memory: 9");
    huge.close();
    const auto answer = Answer::fromBytes(answers::probed(root));
    QVERIFY(answer);
    const NodeSnapshot node = snapshot(*answer);
    QCOMPARE(node.unread, QList<backend::Unread>());
    QVERIFY(node.machine(900) != nullptr);
    QCOMPARE(node.machine(901)->name, u"big"_s);
    QCOMPARE(node.machine(901)->config.value(u"memory"), u"9"_s);
    QCOMPARE(node.machine(100)->name, u"truenas"_s);
}

/// "nvme0n1" need not hang on "nvme0"; a drive may have several namespaces, and a path to one may
/// have another name than its block device.
void ProbeTest::mapsNamespacesByController()
{
    const remote::NodeRoot root = support::freshNode(u"quiet"_s);
    const QString first = root.root + u"/sys/class/nvme/nvme0/"_s;
    const QString second = root.root + u"/sys/class/nvme/nvme1/"_s;
    QVERIFY(QFile::rename(first + u"nvme0n1"_s, first + u"nvme1c0n1"_s));
    QVERIFY(QFile::rename(second + u"nvme1n1"_s, second + u"nvme0c1n1"_s));
    QVERIFY(QFile::remove(root.root + u"/sys/block/nvme0n1"_s)
            && QFile::remove(root.root + u"/sys/block/nvme1n1"_s));
    for (const QString& name : {u"nvme0n1"_s, u"nvme1n1"_s})
        QVERIFY(QDir(root.root).mkpath(u"sys/block/"_s + name));
    const auto answer = Answer::fromBytes(answers::probed(root));
    QVERIFY(answer);
    const NodeSnapshot node = snapshot(*answer);
    QCOMPARE(node.drive(at(u"04:00.0"_s))->namespaces.first().device.name, u"nvme1n1"_s);
    QCOMPARE(node.drive(at(u"05:00.0"_s))->namespaces.first().device.name, u"nvme0n1"_s);
}

void ProbeTest::readsThisComputersFunctions()
{
    const QByteArray bytes = answers::probed({});
    const auto answer = Answer::fromBytes(bytes);
    QVERIFY(answer);
    const NodeSnapshot node = snapshot(*answer);
    QVERIFY(!node.isSimulated);
    QStringList names;
    for (const auto& device : node.devices)
        names.append(device.address.text());
    QDir listing(u"/sys/bus/pci/devices"_s);
    QStringList wanted = listing.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    wanted.sort();
    names.sort();
    QCOMPARE(names, wanted);
    for (const auto& device : node.devices) {
        QFile vendor(listing.filePath(device.address.text() + u"/vendor"_s));
        QVERIFY(vendor.open(QIODevice::ReadOnly));
        QCOMPARE(device.vendor, vendor.readAll().trimmed().toUShort(nullptr, 16));
    }
}

void ProbeTest::saysWhyANodeCannotBeWorkedWith()
{
    const auto quiet = answers::of(u"quiet"_s);
    QVERIFY(!backend::obstacle(snapshot(quiet)));
    const auto strange =
        snapshot(answers::with(quiet, "pve-manager", {}, 1, "dpkg-query: no packages found"));
    QCOMPARE(backend::obstacle(strange)->kind, Error::Kind::NotProxmox);
    const auto removed = snapshot(answers::with(quiet, "pve-manager", "config-files 9.1.2\n"));
    QCOMPARE(backend::obstacle(removed)->kind, Error::Kind::NotProxmox);
    const auto guest = snapshot(answers::changed(quiet, "host", "uid 0", "uid 1000"));
    QCOMPARE(backend::obstacle(guest)->kind, Error::Kind::NoRoot);
}

/// Reading a function must not start a process: a server has hundreds of them.
void ProbeTest::startsNoProcessForAFunction()
{
    const remote::NodeRoot root = support::freshNode(u"quiet"_s);
    QVERIFY(QFile::remove(root.path + u"/lspci"_s)); // the stand-in starts several for each
    const double few = processorSeconds([&] { QVERIFY(!answers::probed(root).isEmpty()); });
    addFunctions(root.root + u"/sys/bus/pci/devices/"_s, 240);
    Answer answer;
    const double many = processorSeconds(
        [&] { answer = Answer::fromBytes(answers::probed(root)).value_or(Answer{}); });
    QVERIFY(snapshot(answer).devices.size() > 250);
    QVERIFY2(many - few < 0.8, qPrintable(u"%1 s for 240 functions"_s.arg(many - few)));
}

LANEKEEPER_TEST(ProbeTest)
#include "ProbeTest.moc"
