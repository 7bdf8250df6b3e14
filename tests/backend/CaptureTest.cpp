// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/Capture.h"
#include "Answers.h"
#include "SimulatedNode.h"
#include "TestMain.h"
#include "assessment/Assessment.h"

using namespace Qt::StringLiterals;
using answers::snapshot;
using backend::Answer;
using backend::Capture;
using backend::DriveUse;
using backend::Error;
using backend::NodeSnapshot;

namespace {

const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);

Capture captureOf(const QString& node)
{
    return {moment, answers::of(node).toBytes()};
}

NodeSnapshot redactedSnapshot(const Answer& answer)
{
    return snapshot(Answer::fromBytes(backend::redacted(answer.toBytes())).value_or(Answer{}));
}

/// What decides: kinds of uses, by drive and disk.
QStringList decisions(const NodeSnapshot& node)
{
    QStringList list;
    const auto add = [&](const QString& place, const QList<DriveUse>& uses) {
        for (const DriveUse& use : uses)
            list.append(place + u' ' + backend::wordFor(use.kind)
                        + QString::number(use.vmid.value_or(0)) + use.guestSection);
    };
    for (const auto& drive : node.drives)
        add(drive.address.text() + drive.controller, drive.uses);
    for (const auto& disk : node.otherDisks)
        add(disk.device.name, disk.uses);
    for (const auto& port : node.host.ports)
        list.append(port.name + (port.carriesDefaultRoute ? u" default"_s : QString())
                    + (port.carriesThisSession ? u" session"_s : QString()));
    for (const auto& unread : node.unread)
        list.append(u"unread "_s + unread.section);
    return list;
}

/// Everything on the node that names it or somebody.
QByteArrayList namesIn(const NodeSnapshot& node)
{
    QByteArrayList names{node.host.hostName.toUtf8(), node.host.clusterName.toUtf8()};
    for (const auto& drive : node.drives)
        names.append(drive.serial.toUtf8());
    for (const auto& disk : node.otherDisks)
        names.append(disk.device.serial.toUtf8());
    for (const auto& machine : node.machines)
        names << machine.name.toUtf8() << machine.node.toUtf8() << machine.config.digest.toUtf8();
    names.removeAll(QByteArray());
    return names;
}

} // namespace

class CaptureTest : public support::TestCase {
    Q_OBJECT

private slots:
    void comesBackAsItWasWritten();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void redactedNodeReadsTheSame_data() { nodes(); }
    void redactedNodeReadsTheSame();
    void redactedNodeNamesNobody_data() { nodes(); }
    void redactedNodeNamesNobody();
    void redactsEverythingThatIdentifies();
    void rawDisksStillBelongToTheirDrive();
    void drivesKeepTheirIdentityApart();
    void redactsNothingItCannotRead();

private:
    static void nodes();
};

void CaptureTest::nodes()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : remote::simulatedNodeNames())
        QTest::newRow(qPrintable(name)) << name;
}

void CaptureTest::comesBackAsItWasWritten()
{
    const Capture capture = captureOf(u"quiet"_s);
    const QByteArray bytes = capture.toBytes();
    QVERIFY(bytes.startsWith("lanekeeper-capture 1\n2026-01-02T03:04:05.678Z\n"));
    QCOMPARE(Capture::fromBytes(bytes).value(), capture);
}

void CaptureTest::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QByteArray good = captureOf(u"quiet"_s).toBytes();
    QTest::newRow("empty") << QByteArray() << u"not a capture"_s;
    QTest::newRow("garbage") << QByteArray("\x7f"
                                           "ELF\x02\x01 something")
                             << u"not a capture"_s;
    QTest::newRow("endless line") << QByteArray(1'000'000, 'x') << u"not a capture"_s;
    QTest::newRow("newer") << QByteArray("lanekeeper-capture 2\n") + good << u"newer"_s;
    QTest::newRow("only a heading") << good.first(21) << u"damaged"_s;
    QTest::newRow("no time") << QByteArray("lanekeeper-capture 1\nyesterday\n") + good.sliced(46)
                             << u"damaged"_s;
    QTest::newRow("cut") << good.chopped(1) << u"damaged"_s;
    QTest::newRow("half") << good.first(good.size() / 2) << u"damaged"_s;
}

void CaptureTest::saysWhatIsWrongWithAFile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    const auto capture = Capture::fromBytes(bytes);
    QVERIFY(!capture);
    QCOMPARE(capture.error().kind, Error::Kind::Unparseable);
    QVERIFY2(capture.error().message.contains(word), qPrintable(capture.error().message));
}

void CaptureTest::redactedNodeReadsTheSame()
{
    QFETCH(const QString, name);
    const Answer answer = answers::of(name);
    const NodeSnapshot before = snapshot(answer);
    const NodeSnapshot after = redactedSnapshot(answer);
    QCOMPARE(after.devices, before.devices);
    QCOMPARE(after.groups, before.groups);
    QCOMPARE(decisions(after), decisions(before));
    QCOMPARE(after.machines.size(), before.machines.size());
    QCOMPARE(after.host.pveVersion, before.host.pveVersion);
    QCOMPARE(after.host.kernel, before.host.kernel);
    QCOMPARE(after.host.iommu, before.host.iommu);
    QCOMPARE(after.host.quorate, before.host.quorate);
    QVERIFY(!backend::obstacle(after));
    const auto was = backend::assess(before);
    const auto is = backend::assess(after);
    QCOMPARE(is.drives.size(), was.drives.size());
    for (qsizetype i = 0; i < is.drives.size(); ++i) {
        QCOMPARE(is.drives.at(i).verdict, was.drives.at(i).verdict);
        QCOMPARE(is.drives.at(i).findings, was.drives.at(i).findings);
    }
}

void CaptureTest::redactedNodeNamesNobody()
{
    QFETCH(const QString, name);
    const Answer answer = answers::of(name);
    const auto redacted = Answer::fromBytes(backend::redacted(answer.toBytes()));
    QVERIFY(redacted);
    const QRegularExpression address(u"192\\.0\\.2\\.1[0-9]|02:4c:4b"_s,
                                     QRegularExpression::CaseInsensitiveOption);
    for (const auto& section : redacted->sections) {
        QString text = QString::fromUtf8(section.output + section.complaints);
        text.remove(QRegularExpression(u"ostype: .*"_s)); // "win11" is a name as well
        for (const QByteArray& each : namesIn(snapshot(answer))) {
            const QRegularExpression word(
                u"\\b"_s + QRegularExpression::escape(QString::fromUtf8(each)) + u"\\b"_s);
            QVERIFY2(!text.contains(word), (section.name + ": " + each).constData());
        }
        QVERIFY2(!address.match(text).hasMatch(), qPrintable(text));
    }
    for (const auto& machine : redactedSnapshot(answer).machines) {
        QCOMPARE(machine.config.digest, QString(40, u'0'));
        QVERIFY(machine.name.startsWith(u"guest"_s));
    }
}

void CaptureTest::redactsEverythingThatIdentifies()
{
    Answer answer = answers::of(u"crowded"_s);
    QByteArray configs =
        "net0: virtio=AA:BB:CC:DD:EE:FF,bridge=vmbr0\nipconfig0: "
        "ip=10.1.2.3/24,gw6=2001:db8:77::5\n"
        "smbios1: uuid=deadbeef-dead-beef-dead-beefdeadbeef,serial=c2VjcmV0\nciuser: alice\n"
        "searchdomain: example.org\nscsi1: /dev/disk/by-id/ata-Foo_BAR12345,serial=MYSERIAL9\n"
        "tags: alice\nname: alices-nas\n";
    configs =
        "config " + QByteArray::number(configs.size()) + " ./pve3/qemu-server/100.conf\n" + configs;
    answer = answers::with(answer, "vm-configs", configs);
    answer = answers::with(
        answer, "fstab",
        "UUID=deadbeef-dead-beef-dead-beefdeadbeef /x ext4 x\n//alice/share /y cifs user=alice\n");
    answer = answers::with(
        answer, "storage",
        "nfs: nas\n\tserver alice.example.org\n\texport /alice\n\tpath /mnt/pve/nas\n");
    answer = answers::with(answer, "mounts",
                           "1 1 0:7 / /y rw - nfs4 alice.example.org:/x rw,addr=10.1.2.3\n");
    answer = answers::with(answer, "mappings",
                           "fast\n\tmap node=pve3,path=0000:04:00.0\n\tdescription alice\n");
    answer =
        answers::with(answer, "network",
                      "port enxaabbccddeeff\npath /sys/devices/pci0000:00/0000:01:00.0/net\nmaster "
                      "vmbr0\nport vmbr0\nbridge yes\n");
    answer = answers::with(
        answer, "files",
        "file /etc/crypttab\nline alice UUID=deadbeef-dead-beef-dead-beefdeadbeef /root/alice luks\n"
        "file /etc/network/interfaces\nline # alice\nline iface enxaabbccddeeff inet dhcp\n"
        "line \taddress 10.1.2.3/24\nline dns-search example.org\n"
        "file /etc/initramfs-tools/hooks/nvme\nline mail alice\nline modprobe nvme\n"
        "file /var/lib/vz/snippets/lanekeeper-100.sh\nline passed 0000:04:00.0 144d:a80a:144d:a801 HIDDEN77\n");
    answer = answers::with(answer, "owners",
                           "export /home/alice/x "
                           "/sys/kernel/config/target/core/fileio_0/alice/udev_path\n"
                           "export /dev/nvme0n1 "
                           "/sys/kernel/config/nvmet/subsystems/nqn.alice/passthru/device_path\n");
    answer = answers::with(answer, "health",
                           "controller nvme0\nreport {\"serial_number\":\"MYSERIAL9\","
                           "\"nvme_smart_health_information_log\":{\"temperature\":40}}\n");
    answer = answers::with(answer, "boot", "efi yes\npartition DEADBEEF-dead-beef-dead-beefdeadbeef\n");
    answer = answers::with(answer, "nvme",
                           answer.output("nvme") + "subsysnqn nqn.2014:144d144dMYSERIAL9 X\n");
    answer =
        answers::with(answer, "swaps", {}, 1, "alice.example.org pve3: 10.1.2.3 AA:BB:CC:DD:EE:FF");
    answer = answers::changed(answer, "host", "session ", "session 10.1.2.3 50000 10.1.2.4 22");
    const auto redacted = Answer::fromBytes(backend::redacted(answer.toBytes()));
    QVERIFY(redacted);
    for (const auto& section : redacted->sections) {
        const QByteArray text = section.output.toLower()
            + (section.name == "swaps" ? QByteArray() : section.complaints);
        for (const char* name : {"aa:bb:cc", "aabbccddeeff", "10.1.2.", "2001:db8:77", "deadbeef",
                                 "c2vjcmv0", "hidden77", "alice", "example.org", "bar12345", "myserial9"})
            QVERIFY2(!text.contains(name), (section.name + ": " + name + "\n" + text).constData());
        QVERIFY(!section.complaints.contains("10.1.2.3") && !section.complaints.contains("pve3"));
    }
    const NodeSnapshot node = snapshot(*redacted);
    QCOMPARE(node.mappings.first().entries.first().node, node.machines.first().node);
    QVERIFY(node.machine(100)->isLocal);
    QVERIFY(redacted->output("files").contains("line modprobe nvme\n"));
    QVERIFY(redacted->output("files").contains("line \nline iface enx"));
    QVERIFY(redacted->output("health").contains("\"temperature\":40"));
}

void CaptureTest::rawDisksStillBelongToTheirDrive()
{
    Answer answer = answers::of(u"quiet"_s);
    const QByteArrayList links = answer.output("disk-links").split('\n');
    QByteArray link;
    for (const QByteArray& line : links) {
        if (line.contains("by-id/nvme-") && line.endsWith("/nvme0n1"))
            link = line.mid(line.indexOf("by-id"), line.indexOf(" -> ") - line.indexOf("by-id"));
    }
    QVERIFY(!link.isEmpty());
    for (const QByteArray& place : {QByteArray("/dev/disk/" + link),
                                    QByteArray("/dev/disk/by-id/nvme-gone_S6B0NL0W417203X")}) {
        const QByteArray config = "scsi1: " + place + ",size=2T\n";
        const Answer mine = answers::with(answer, "vm-configs",
                                          "config " + QByteArray::number(config.size())
                                              + " ./pve1/qemu-server/100.conf\n" + config);
        const NodeSnapshot node = redactedSnapshot(mine);
        QCOMPARE(node.drives.first().uses.first().kind, DriveUse::Kind::GuestDisk);
        QCOMPARE(decisions(node), decisions(snapshot(mine)));
    }
}

void CaptureTest::drivesKeepTheirIdentityApart()
{
    const NodeSnapshot twins = redactedSnapshot(answers::of(u"twins"_s));
    QVERIFY(twins.drives.at(0).serial != twins.drives.at(1).serial);
    QCOMPARE(twins.drives.at(0).serial, twins.drives.at(0).namespaces.first().device.serial);
    QCOMPARE(twins.drives.at(0).model, u"Samsung SSD 990 PRO 2TB"_s);
    const QByteArray once = backend::redacted(answers::of(u"twins"_s).toBytes());
    QCOMPARE(backend::redacted(answers::of(u"twins"_s).toBytes()), once);
}

void CaptureTest::redactsNothingItCannotRead()
{
    QCOMPARE(backend::redacted("secret"), QByteArray());
    QCOMPARE(backend::redacted({}), QByteArray());
}

LANEKEEPER_TEST(CaptureTest)
#include "CaptureTest.moc"
