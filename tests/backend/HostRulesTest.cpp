// SPDX-License-Identifier: GPL-3.0-or-later
#include "Snapshots.h"
#include "TestMain.h"

#include <functional>

using namespace snapshots;

namespace {

/// What is said under an id; null when nothing is.
const Finding* said(const NodeSnapshot& node, const char* id)
{
    static QList<Finding> findings;
    findings = assess(node).findings;
    return found(findings, QString::fromLatin1(id));
}

Verdict verdictOf(const NodeSnapshot& node, const QString& address)
{
    return assess(node).of(at(address))->verdict;
}

NodeSnapshot withFile(NodeSnapshot node, const QString& path, const QByteArray& text)
{
    node.files.append({path, text});
    return node;
}

} // namespace

/// What is said of how the node starts, of its settings and of a drive's own state.
class HostRulesTest : public support::TestCase {
    Q_OBJECT

private slots:
    void signsOfTwoBootLoadersAreNoted();
    void signsOfOneBootLoaderAreNot();
    void acsOverrideIsSaidOfTheNodeAndTheGroups_data();
    void acsOverrideIsSaidOfTheNodeAndTheGroups();
    void withoutAcsOverrideGroupsAreTrusted();
    void aDriveWithoutResetAsksForAttention();
    void noResetIsUnknownWhereTheKernelTellsNone();
    void idsOfTheBootDriveBlockItAndWarnOfItsTwin();
    void idsOfTwoFreeDrivesAskForAttention();
    void idsOfOneFreeDriveAreNoted_data();
    void idsOfOneFreeDriveAreNoted();
    void idsThatFitNothingAreSilent_data();
    void idsThatFitNothingAreSilent();
    void idsOfADriveAlreadyBoundAreNoLoss();
    void modulesFileIsNotedAndInitramfsModulesAreNot();
    void idleKernelWordsAreNamedWithFileAndLine();
    void laterGrubValuesTakeThePlaceOfEarlierOnes();
    void blacklistedNvmeAsksForAttention_data();
    void blacklistedNvmeAsksForAttention();
    void otherBlacklistsAreSilent();
    void networkNamesByPlaceAreNoted();
    void pinnedNetworkNamesAreNot();
    void virtualFunctionsAreTold();
    void aDriveWithPartsIsBlocked();
    void severalNamespacesAreNoted();
    void refusesADriveThatTheHostKeepsThroughAnotherController();
    void lostLanesAndSpeedAreNoted_data();
    void lostLanesAndSpeedAreNoted();
    void healthIsTold_data();
    void healthIsTold();
};

void HostRulesTest::signsOfTwoBootLoadersAreNoted()
{
    NodeSnapshot node = quiet();
    node.host.boot.signs = {{BootLoader::Grub, {u"/proc/cmdline"_s, u"BOOT_IMAGE=x"_s}},
                            {BootLoader::SystemdBoot, {u"LoaderInfo"_s, u"systemd-boot 257"_s}}};
    const Finding* finding = said(node, "boot-loader-unclear");
    QVERIFY(finding && finding->severity == Severity::Note);
    QCOMPARE(finding->evidence.size(), 2);
    QCOMPARE(verdictOf(node, firstSlot), Verdict::Ready);
}

void HostRulesTest::signsOfOneBootLoaderAreNot()
{
    NodeSnapshot node = quiet();
    node.host.boot.signs = {{BootLoader::Grub, {u"a"_s, {}}}, {BootLoader::Grub, {u"b"_s, {}}}};
    QVERIFY(!said(node, "boot-loader-unclear"));
}

void HostRulesTest::acsOverrideIsSaidOfTheNodeAndTheGroups_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("concerned");
    QTest::newRow("downstream") << u"downstream"_s << true;
    QTest::newRow("both") << u"multifunction,downstream"_s << true;
    QTest::newRow("multifunction, but alone in its slot") << u"multifunction"_s << false;
    QTest::newRow("id of the port above") << u"id:8086:464D"_s << true;
    QTest::newRow("id of another") << u"id:10de:1234"_s << false;
    QTest::newRow("unknown word") << u"everything"_s << true;
}

void HostRulesTest::acsOverrideIsSaidOfTheNodeAndTheGroups()
{
    QFETCH(const QString, value);
    QFETCH(const bool, concerned);
    NodeSnapshot node = quiet();
    PciDevice port = function(u"0000:00:06.0"_s, 0x060400, u"pcieport"_s, 2);
    port.vendor = 0x8086;
    port.device = 0x464d;
    port.isBridge = true;
    node.devices.prepend(port);
    node.devices[1].parent = port.address;
    node.host.commandLine = u"quiet pcie_acs_override="_s + value;
    const Assessment assessment = assess(node);
    QCOMPARE(assessment.about(NodeSubject{}).value(0).id, u"acs-override-active"_s);
    QCOMPARE(assessment.about(GroupSubject{14}).size(), concerned ? 1 : 0);
    QCOMPARE(assessment.of(at(firstSlot))->verdict, concerned ? Verdict::Attention : Verdict::Ready);
}

void HostRulesTest::withoutAcsOverrideGroupsAreTrusted()
{
    NodeSnapshot node = quiet();
    node.host.commandLine = u"quiet pci_acs_override=downstream"_s; // the kernel knows no such word
    QVERIFY(!said(node, "acs-override-active"));
}

void HostRulesTest::aDriveWithoutResetAsksForAttention()
{
    NodeSnapshot node = quiet();
    node.devices[1].resetMethod = u"flr bus"_s;
    const Finding* finding = said(node, "no-reset-method");
    QVERIFY(finding && finding->subject == Subject{DriveSubject{at(firstSlot)}});
    QCOMPARE(verdictOf(node, firstSlot), Verdict::Attention);
    QCOMPARE(verdictOf(node, secondSlot), Verdict::Ready);
}

void HostRulesTest::noResetIsUnknownWhereTheKernelTellsNone()
{
    QVERIFY(!said(quiet(), "no-reset-method"));
}

void HostRulesTest::idsOfTheBootDriveBlockItAndWarnOfItsTwin()
{
    NodeSnapshot node = quiet();
    node.devices[1].device = node.devices[0].device;
    node.drives[1].uses = {use(DriveUse::Kind::Root, u"/"_s)};
    node = withFile(node, u"/etc/modprobe.d/vfio.conf"_s,
                    "# from the guide\noptions vfio_pci disable_vga=1 ids=10de:1b81,144D:a80a # drive\n");
    const Assessment assessment = assess(node);
    QList<Severity> severities;
    for (const QString& slot : {firstSlot, secondSlot})
        for (const Finding& each : assessment.about(DriveSubject{at(slot)}))
            if (each.id == "early-binding-takes-twin"_L1) {
                severities.append(each.severity);
                QCOMPARE(each.evidence.first().source, u"/etc/modprobe.d/vfio.conf:2"_s);
                QVERIFY(each.evidence.first().text.contains(u"144D:a80a"_s));
            }
    QCOMPARE(severities, (QList{Severity::Attention, Severity::Blocked}));
    QCOMPARE(assessment.of(at(firstSlot))->verdict, Verdict::Attention);
    QCOMPARE(assessment.findings.first().id, u"early-binding-takes-twin"_s);
    QVERIFY2(assessment.headline.endsWith(u"may not come back from its next start."_s), qPrintable(assessment.headline));
}

void HostRulesTest::idsOfTwoFreeDrivesAskForAttention()
{
    NodeSnapshot node = quiet();
    node.devices[1].device = node.devices[0].device;
    node.host.commandLine = u"quiet vfio-pci.ids=144d:a80a"_s;
    const Finding* finding = said(node, "early-binding-takes-twin");
    QVERIFY(finding && finding->severity == Severity::Attention);
    QCOMPARE(verdictOf(node, secondSlot), Verdict::Attention);
    QVERIFY(!assess(node).headline.contains(u"next start"_s));
}

void HostRulesTest::idsOfOneFreeDriveAreNoted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    const QString modprobe = u"/etc/modprobe.d/a.conf"_s;
    QTest::newRow("ids") << modprobe << QByteArray("options vfio-pci ids=144d:a80a\n");
    QTest::newRow("with subsystem") << modprobe
                                    << QByteArray("options vfio-pci ids=144d:a80a:144d:a801\n");
    QTest::newRow("for the next start") << u"/etc/default/grub"_s
                                        << QByteArray("GRUB_CMDLINE_LINUX_DEFAULT=\"quiet "
                                                      "vfio_pci.ids=144d:a80a\"\n");
    QTest::newRow("cmdline") << u"/etc/kernel/cmdline"_s
                             << QByteArray("root=ZFS=rpool/ROOT/pve-1 vfio-pci.ids=144d:a80a\n");
}

void HostRulesTest::idsOfOneFreeDriveAreNoted()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, text);
    const NodeSnapshot node = withFile(quiet(), path, text);
    const Finding* finding = said(node, "early-binding-by-ids");
    QVERIFY(finding && finding->severity == Severity::Note);
    QCOMPARE(finding->evidence.first().source, path + u":1"_s);
    QVERIFY(!said(node, "early-binding-takes-twin"));
    QCOMPARE(verdictOf(node, firstSlot), Verdict::Ready);
}

void HostRulesTest::idsThatFitNothingAreSilent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comment") << QByteArray("#options vfio-pci ids=144d:a80a\n");
    QTest::newRow("another device") << QByteArray("options vfio-pci ids=10de:1b81\n");
    QTest::newRow("another subsystem") << QByteArray("options vfio-pci ids=144d:a80a:1:2\n");
    QTest::newRow("another class") << QByteArray("options vfio-pci ids=144d:a80a:ffffffff:ffffffff:30000:ff0000\n");
    QTest::newRow("another module") << QByteArray("options pci-stub ids=144d:a80a\n");
    QTest::newRow("rubbish") << QByteArray("options vfio-pci ids=,:,144d,x:y,1:2:3:4:5:6:7\noptions\n");
}

void HostRulesTest::idsThatFitNothingAreSilent()
{
    QFETCH(const QByteArray, text);
    const auto findings = assess(withFile(quiet(), u"/etc/modprobe.d/a.conf"_s, text)).findings;
    QCOMPARE(ids(findings), QStringList());
}

void HostRulesTest::idsOfADriveAlreadyBoundAreNoLoss()
{
    NodeSnapshot node = withFile(quiet(), u"/etc/modprobe.d/a.conf"_s, "options vfio-pci ids=144d:a80a\n");
    node.devices[0].driver = u"vfio-pci"_s;
    node.drives[0].uses = {use(DriveUse::Kind::GuestPassthrough)};
    QVERIFY(said(node, "early-binding-by-ids"));
    QVERIFY(!said(node, "early-binding-takes-twin"));
}

void HostRulesTest::modulesFileIsNotedAndInitramfsModulesAreNot()
{
    const NodeSnapshot node = withFile(quiet(), u"/etc/modules"_s,
                                       "# modules\nvfio\nvfio_iommu_type1\nvfio-pci # now\nvfio_virqfd\nloop\n");
    const Finding* finding = said(node, "modules-file-has-no-effect");
    QVERIFY(finding && finding->severity == Severity::Note);
    QCOMPARE(finding->evidence.size(), 4);
    QCOMPARE(finding->evidence.at(2), (Evidence{u"/etc/modules:4"_s, u"vfio-pci"_s}));
    QVERIFY(!said(withFile(quiet(), u"/etc/modules"_s, "loop\n#vfio\n"), "modules-file-has-no-effect"));
    QVERIFY(!said(withFile(quiet(), u"/etc/initramfs-tools/modules"_s, "vfio\n"), "modules-file-has-no-effect"));
}

void HostRulesTest::idleKernelWordsAreNamedWithFileAndLine()
{
    NodeSnapshot node = withFile(quiet(), u"/etc/default/grub"_s,
                                 "GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT='quiet amd_iommu=on'\n");
    const Finding* finding = said(node, "kernel-words-without-effect");
    QVERIFY(finding);
    QCOMPARE(finding->evidence.first().source, u"/etc/default/grub:2"_s);
    node.host.boot.loader = BootLoader::SystemdBoot; // then GRUB's file says nothing
    QVERIFY(!said(node, "kernel-words-without-effect"));
    node.host.commandLine = u"intel_iommu=on iommu=pt"_s;
    QVERIFY(!said(node, "kernel-words-without-effect"));
    node.host.cpuVendor = CpuVendor::Amd;
    QVERIFY(said(node, "kernel-words-without-effect"));
}

void HostRulesTest::laterGrubValuesTakeThePlaceOfEarlierOnes()
{
    const QString path = u"/etc/default/grub"_s;
    QVERIFY(!said(withFile(quiet(), path,
                           "GRUB_CMDLINE_LINUX=amd_iommu=on\nGRUB_CMDLINE_LINUX=\"\"\n"),
                  "kernel-words-without-effect"));
    QVERIFY(said(withFile(quiet(), path,
                          "GRUB_CMDLINE_LINUX=amd_iommu=on\nGRUB_CMDLINE_LINUX=\"$GRUB_CMDLINE_LINUX x\"\n"),
                 "kernel-words-without-effect"));
    QVERIFY(said(withFile(quiet(), path, "GRUB_CMDLINE_LINUX=\"quiet \\\n amd_iommu=on\"\n"),
                 "kernel-words-without-effect"));
}

void HostRulesTest::blacklistedNvmeAsksForAttention_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("blacklist") << u"/etc/modprobe.d/b.conf"_s << QByteArray("blacklist nvme\n");
    QTest::newRow("install") << u"/etc/modprobe.d/b.conf"_s << QByteArray("install nvme /bin/false\n");
    QTest::newRow("kernel") << u"/etc/kernel/cmdline"_s
                            << QByteArray("root=x modprobe.blacklist=nouveau,nvme\n");
}

void HostRulesTest::blacklistedNvmeAsksForAttention()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, text);
    const NodeSnapshot node = withFile(quiet(), path, text);
    const Finding* finding = said(node, "nvme-blacklisted");
    QVERIFY(finding && finding->severity == Severity::Attention);
    QCOMPARE(finding->evidence.first().source, path + u":1"_s);
    QCOMPARE(verdictOf(node, firstSlot), Verdict::Ready);
}

void HostRulesTest::otherBlacklistsAreSilent()
{
    NodeSnapshot node = withFile(quiet(), u"/etc/modprobe.d/pve-blacklist.conf"_s,
                                 "blacklist nvidiafb\nblacklist nvme_fabrics\n");
    node.host.commandLine = u"modprobe.blacklist=nouveau"_s;
    QVERIFY(!said(node, "nvme-blacklisted"));
}

void HostRulesTest::networkNamesByPlaceAreNoted()
{
    NodeSnapshot node = withFile(quiet(), u"/etc/network/interfaces"_s,
                                 "iface enp3s0 inet manual\nauto vmbr0\n\tbridge-ports enp3s0\n");
    QVERIFY(!said(node, "network-names-may-change")); // no such port here
    NetworkPort port;
    port.name = u"enp3s0"_s;
    node.host.ports = {port};
    const Finding* finding = said(node, "network-names-may-change");
    QVERIFY(finding && finding->severity == Severity::Note);
    QCOMPARE(finding->evidence.size(), 2);
    QCOMPARE(finding->evidence.last().source, u"/etc/network/interfaces:3"_s);
}

void HostRulesTest::pinnedNetworkNamesAreNot()
{
    NodeSnapshot node = withFile(quiet(), u"/etc/network/interfaces"_s, "\tbridge-ports nic0 eno1\n");
    NetworkPort port;
    port.name = u"nic0"_s;
    NetworkPort other;
    other.name = u"eno1"_s;
    NetworkPort unused;
    unused.name = u"enp5s0"_s;
    node.host.ports = {port, other, unused};
    QVERIFY(!said(node, "network-names-may-change"));
}

void HostRulesTest::virtualFunctionsAreTold()
{
    NodeSnapshot node = quiet();
    QVERIFY(!said(node, "virtual-function"));
    node.devices[1].physicalFunction = at(firstSlot);
    const Finding* finding = said(node, "virtual-function");
    QVERIFY(finding && finding->severity == Severity::Attention);
    QCOMPARE(finding->subject, Subject{DriveSubject{at(secondSlot)}});
}

void HostRulesTest::aDriveWithPartsIsBlocked()
{
    NodeSnapshot node = quiet();
    QVERIFY(!said(node, "has-virtual-functions"));
    node.devices[0].virtualFunctions = 2;
    QVERIFY(said(node, "has-virtual-functions"));
    QCOMPARE(verdictOf(node, firstSlot), Verdict::Blocked);
    QCOMPARE(verdictOf(node, secondSlot), Verdict::Ready);
}

void HostRulesTest::refusesADriveThatTheHostKeepsThroughAnotherController()
{
    NodeSnapshot node = quiet();
    for (Drive& each : node.drives)
        each.subsystemName = u"nqn.2014-08.org.nvmexpress:shared"_s;
    QVERIFY(!found(assess(node).findings, u"drive-has-second-path"_s)); // two drives whose firmware names them alike
    node.drives[1].serial = node.drives[0].serial;
    const Finding* finding = found(assess(node).findings, u"drive-has-second-path"_s);
    QVERIFY(finding && finding->severity == Severity::Blocked);
    QVERIFY(finding->sentence.contains(u"05:00.0"_s));
    for (Drive& each : node.drives)
        each.subsystemName.clear();
    QVERIFY(!found(assess(node).findings, u"drive-has-second-path"_s));
}

void HostRulesTest::severalNamespacesAreNoted()
{
    NodeSnapshot node = quiet();
    QVERIFY(!said(node, "several-namespaces"));
    node.drives[0].namespaces.append(node.drives[0].namespaces.first());
    node.drives[0].namespaces.last().device.name = u"nvme0n2"_s;
    const Finding* finding = said(node, "several-namespaces");
    QVERIFY(finding && finding->severity == Severity::Note);
    QCOMPARE(finding->evidence.last().text, u"nvme0n2"_s);
}

void HostRulesTest::lostLanesAndSpeedAreNoted_data()
{
    QTest::addColumn<PciLink>("now");
    QTest::addColumn<PciLink>("most");
    QTest::addColumn<PciLink>("port");
    QTest::addColumn<bool>("isNoted");
    QTest::newRow("as it should be") << PciLink{16, 4} << PciLink{16, 4} << PciLink{16, 4} << false;
    QTest::newRow("fewer lanes") << PciLink{16, 2} << PciLink{16, 4} << PciLink{16, 4} << true;
    QTest::newRow("slower") << PciLink{8, 4} << PciLink{16, 4} << PciLink{16, 4} << true;
    QTest::newRow("slow port") << PciLink{8, 4} << PciLink{16, 4} << PciLink{8, 4} << false;
    QTest::newRow("fast port") << PciLink{8, 4} << PciLink{8, 4} << PciLink{32, 16} << false;
}

void HostRulesTest::lostLanesAndSpeedAreNoted()
{
    QFETCH(const PciLink, now);
    QFETCH(const PciLink, most);
    QFETCH(const PciLink, port);
    NodeSnapshot node = quiet();
    PciDevice bridge = function(u"0000:00:06.0"_s, 0x060400, u"pcieport"_s, 2);
    bridge.isBridge = true;
    bridge.maxLink = port;
    node.devices[0].parent = bridge.address;
    node.devices[0].link = now;
    node.devices[0].maxLink = most;
    node.devices.prepend(bridge);
    const Finding* finding = said(node, "link-downgraded");
    QTEST(finding != nullptr, "isNoted");
    QVERIFY(!finding || finding->severity == Severity::Note);
}

void HostRulesTest::healthIsTold_data()
{
    QTest::addColumn<backend::DriveHealth>("health");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char* name, const std::function<void(backend::DriveHealth&)>& change,
                        const QStringList& ids, Verdict verdict) {
        backend::DriveHealth health;
        health.source = u"smartctl"_s;
        change(health);
        QTest::newRow(name) << health << ids << verdict;
    };
    row("well", [](auto& health) { health.criticalWarning = 0; health.usedPercent = 3; health.mediaErrors = 0; },
        {}, Verdict::Ready);
    row("nothing known", [](auto&) {}, {}, Verdict::Ready);
    row("unreliable", [](auto& health) { health.criticalWarning = 4; }, {u"drive-health-critical"_s},
        Verdict::Attention);
    row("unknown bit", [](auto& health) { health.criticalWarning = 128; }, {u"drive-health-critical"_s},
        Verdict::Attention);
    row("nearly worn", [](auto& health) { health.usedPercent = 93; }, {u"drive-worn"_s}, Verdict::Ready);
    row("worn", [](auto& health) { health.usedPercent = 104; }, {u"drive-worn"_s}, Verdict::Attention);
    row("errors", [](auto& health) { health.mediaErrors = 2; }, {u"drive-media-errors"_s}, Verdict::Ready);
    row("hot", [](auto& health) { health.temperatureCelsius = 82; health.warningTemperatureCelsius = 82; },
        {u"drive-hot"_s}, Verdict::Attention);
    row("warm", [](auto& health) { health.temperatureCelsius = 81; health.warningTemperatureCelsius = 82; },
        {}, Verdict::Ready);
    row("no mark to measure by", [](auto& health) { health.temperatureCelsius = 90; }, {}, Verdict::Ready);
}

void HostRulesTest::healthIsTold()
{
    QFETCH(const backend::DriveHealth, health);
    QFETCH(const QStringList, ids);
    QFETCH(const Verdict, verdict);
    NodeSnapshot node = quiet();
    node.drives[0].health = health;
    const Assessment assessment = assess(node);
    QCOMPARE(snapshots::ids(assessment.findings), ids);
    QCOMPARE(assessment.of(at(firstSlot))->verdict, verdict);
    for (const Finding& each : assessment.findings)
        QVERIFY(!each.evidence.first().text.isEmpty());
}

LANEKEEPER_TEST(HostRulesTest)
#include "HostRulesTest.moc"
