// SPDX-License-Identifier: GPL-3.0-or-later
#include "Snapshots.h"
#include "TestMain.h"
#include "assessment/BlastRadius.h"

using namespace snapshots;

namespace {

const DriveVerdict& verdictOf(const Assessment& assessment, const QString& address)
{
    return *assessment.of(at(address));
}

} // namespace

/// What is said about a node and its drives, both when a rule speaks and when it must not.
class RulesTest : public support::TestCase {
    Q_OBJECT

private slots:
    void emptyDrivesAloneInTheirGroupsAreReady();
    void everyUseOfADriveSpeaks_data();
    void everyUseOfADriveSpeaks();
    void saysWhatIsMountedWithTheLineThatProvesIt();

    void iommuOffInFirmwareBlocksEveryDrive();
    void iommuOffInKernelNamesTheWord_data();
    void iommuOffInKernelNamesTheWord();
    void neverAdvisesAmdIommuOn();
    void unknownIommuBlocks();

    void foreignDevicesBlockAGroup();
    void bridgesAreNotForeign();
    void oneDriveAloneWithBridgesIsReady();
    void sessionInGroupSpeaksOnlyThere();
    void blastRadiusNamesBootDriveAndPort();

    void driveInNoGroupIsBlocked();
    void driveBehindVmdIsBlocked();
    void twinsAreNotedAndStayReady();
    void differentModelsHaveNoTwins();

    void aDriveGivenToOneVmIsNotedAndGiven();
    void aDriveGivenToTwoVmsIsBlocked();
    void aPendingLineCountsAsGiven();
    void theSlotFormAndMappingsCountAsGiven();
    void vmsOfOtherMembersNameTheirOwnSlots();
    void aSnapshotThatNamesTheDriveAsksForAttention();
    void aLiveReservationOfAnotherVmBlocks();
    void aStaleReservationDoesNot();

    void unknownDriverBlocksAndVfioAsksForAttention_data();
    void unknownDriverBlocksAndVfioAsksForAttention();
    void saysHowToSeeADriveThatIsKeptOff();
    void nvmeWithoutDisksIsUnknown();
    void unreadSectionsBlockUnlessHarmless();
    void unreadableHostpciBlocksEveryDrive();
    void noQuorumBlocksAndQuorumDoesNot();
    void notProxmoxAndNoRootBlock();
    void pcieOnI440fxIsPointedOut();
    void aVmThatWouldTakeTheBootDriveIsBlocked();
    void findingsComeWorstFirst();
};

void RulesTest::emptyDrivesAloneInTheirGroupsAreReady()
{
    const Assessment assessment = assess(quiet());
    QCOMPARE(ids(assessment.findings), QStringList());
    QCOMPARE(verdictOf(assessment, firstSlot).verdict, Verdict::Ready);
    QCOMPARE(verdictOf(assessment, firstSlot).reason, u"Alone in group 14, empty."_s);
    QVERIFY(assessment.headline.startsWith(u"2 of 2 NVMe drive"_s));
    QVERIFY(assessment.headline.endsWith(
        u"can be given to a VM; nothing on the host needs changing."_s));
}

void RulesTest::everyUseOfADriveSpeaks_data()
{
    using Kind = DriveUse::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](Kind kind, const char* id, Verdict verdict = Verdict::Blocked) {
        QTest::newRow(id) << kind << QString::fromLatin1(id) << verdict;
    };
    row(Kind::Root, "drive-holds-root");
    row(Kind::Boot, "drive-is-boot");
    row(Kind::Mount, "drive-is-mounted");
    row(Kind::Swap, "drive-holds-swap");
    row(Kind::Lvm, "drive-in-lvm");
    row(Kind::Zfs, "drive-in-zfs");
    row(Kind::Raid, "drive-in-raid");
    row(Kind::Encryption, "drive-is-encrypted");
    row(Kind::Ceph, "drive-in-ceph");
    row(Kind::Btrfs, "drive-in-btrfs");
    row(Kind::Multipath, "drive-in-multipath");
    row(Kind::Bcache, "drive-in-bcache");
    row(Kind::Export, "drive-is-exported");
    row(Kind::Fstab, "drive-in-fstab");
    row(Kind::Holder, "drive-has-holder");
    row(Kind::Storage, "drive-in-storage");
    row(Kind::GuestDisk, "drive-is-guest-disk");
    row(Kind::Unknown, "drive-use-unknown");
    row(Kind::Mapping, "drive-in-mapping", Verdict::Attention);
    row(Kind::OldData, "drive-has-old-data", Verdict::Attention);
}

void RulesTest::everyUseOfADriveSpeaks()
{
    QFETCH(const DriveUse::Kind, kind);
    QFETCH(const QString, id);
    QFETCH(const Verdict, verdict);
    NodeSnapshot node = quiet();
    node.drives[0].uses = {use(kind)};
    const Assessment assessment = assess(node);
    const Finding* finding = found(assessment.findings, id);
    QVERIFY2(finding, qPrintable(ids(assessment.findings).join(u' ')));
    QCOMPARE(finding->subject, Subject{DriveSubject{at(firstSlot)}});
    QVERIFY(!finding->sentence.contains(u'%'));
    QCOMPARE(verdictOf(assessment, firstSlot).verdict, verdict);
    QCOMPARE(verdictOf(assessment, firstSlot).findings, {id});
    QCOMPARE(verdictOf(assessment, secondSlot).verdict, Verdict::Ready);
}

void RulesTest::saysWhatIsMountedWithTheLineThatProvesIt()
{
    NodeSnapshot node = quiet();
    node.drives[0].uses = {use(DriveUse::Kind::Mount, u"/mnt/a"_s),
                           use(DriveUse::Kind::Mount, u"/mnt/b"_s)};
    const Assessment assessment = assess(node);
    const Finding* finding = found(assessment.findings, u"drive-is-mounted"_s);
    QVERIFY(finding);
    QCOMPARE(finding->sentence, u"Samsung SSD 980 PRO 2TB is mounted at /mnt/a, /mnt/b."_s);
    QCOMPARE(finding->evidence.size(), 2);
    QCOMPARE(verdictOf(assessment, firstSlot).reason, finding->sentence);
}

void RulesTest::iommuOffInFirmwareBlocksEveryDrive()
{
    NodeSnapshot node = quiet();
    node.groups.clear();
    node.host.iommu.layer = IommuState::Layer::OffInFirmware;
    node.host.commandLine = u"quiet intel_iommu=on"_s;
    const Assessment assessment = assess(node);
    const Finding* finding = found(assessment.findings, u"iommu-off"_s);
    QVERIFY(finding && finding->severity == Severity::Blocked);
    QCOMPARE(finding->sentence, u"The IOMMU is off in the firmware."_s);
    QVERIFY(finding->advice.contains(u"VT-d"_s));
    QVERIFY2(!found(assessment.findings, u"drive-in-no-group"_s), "said once, for the node");
    QCOMPARE(verdictOf(assessment, firstSlot).verdict, Verdict::Blocked);
    QCOMPARE(verdictOf(assessment, firstSlot).reason, finding->sentence);
    QVERIFY(assessment.headline.startsWith(u"No drive can be given to a VM."_s));
}

void RulesTest::iommuOffInKernelNamesTheWord_data()
{
    QTest::addColumn<CpuVendor>("vendor");
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<QString>("kernel");
    QTest::addColumn<QString>("said");
    QTest::newRow("intel_iommu=off") << CpuVendor::Intel << u"ro intel_iommu=off quiet"_s
                                     << u"6.17.2-1-pve"_s << u"intel_iommu=off"_s;
    QTest::newRow("amd_iommu=off")
        << CpuVendor::Amd << u"ro amd_iommu=off"_s << u"6.17.2-1-pve"_s << u"amd_iommu=off"_s;
    QTest::newRow("iommu=off in a list")
        << CpuVendor::Amd << u"iommu=pt,off"_s << u"6.17.2-1-pve"_s << u"iommu=pt,off"_s;
    QTest::newRow("old kernel") << CpuVendor::Intel << u"ro quiet"_s << u"6.5.13-5-pve"_s
                                << u"intel_iommu=on"_s;
    QTest::newRow("other vendor's word")
        << CpuVendor::Intel << u"amd_iommu=off"_s << u"6.17.2-1-pve"_s << u"by default"_s;
}

void RulesTest::iommuOffInKernelNamesTheWord()
{
    QFETCH(const CpuVendor, vendor);
    QFETCH(const QString, commandLine);
    QFETCH(const QString, kernel);
    QFETCH(const QString, said);
    NodeSnapshot node = quiet();
    node.host.cpuVendor = vendor;
    node.host.commandLine = commandLine;
    node.host.kernel = kernel;
    node.host.iommu.layer = IommuState::Layer::OffInKernel;
    const Assessment assessment = assess(node);
    const Finding* finding = found(assessment.findings, u"iommu-off"_s);
    QVERIFY(finding);
    QVERIFY2(finding->advice.contains(said), qPrintable(finding->advice));
    QCOMPARE(finding->sentence.contains(said), said.endsWith(u"off"_s));
}

void RulesTest::neverAdvisesAmdIommuOn()
{
    for (const auto layer : {IommuState::Layer::OffInFirmware, IommuState::Layer::OffInKernel,
                             IommuState::Layer::Unknown}) {
        NodeSnapshot node = quiet();
        node.host.cpuVendor = CpuVendor::Amd;
        node.host.kernel = u"5.15.0"_s;
        node.host.iommu.layer = layer;
        for (const Finding& each : assess(node).findings)
            QVERIFY(!each.advice.contains(u"amd_iommu=on"_s));
    }
    NodeSnapshot node = quiet();
    node.host.commandLine = u"quiet amd_iommu=on"_s;
    const auto findings = assess(node).findings;
    const Finding* note = found(findings, u"kernel-words-without-effect"_s);
    QVERIFY(note && note->severity == Severity::Note);
}

void RulesTest::unknownIommuBlocks()
{
    NodeSnapshot node = quiet();
    node.host.iommu.layer = IommuState::Layer::Unknown;
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, Verdict::Blocked);
}

void RulesTest::foreignDevicesBlockAGroup()
{
    const Assessment assessment = assess(crowded());
    const Finding* finding = found(assessment.findings, u"group-has-foreign-devices"_s);
    QVERIFY(finding);
    QCOMPARE(finding->subject, Subject{GroupSubject{14}});
    QCOMPARE(finding->severity, Severity::Blocked);
    QVERIFY2(finding->sentence.startsWith(
                 u"Group 14 ties Samsung SSD 980 PRO 2TB to the boot drive and "_s),
             qPrintable(finding->sentence));
    QCOMPARE(finding->evidence.size(), 2);
    QVERIFY(finding->evidence[0].text.startsWith(u"i40e: Network port enp1s0f0"_s));
    QCOMPARE(verdictOf(assessment, firstSlot).verdict, Verdict::Blocked);
    QCOMPARE(verdictOf(assessment, firstSlot).reason,
             u"The drive is idle, but a VM would get all of group 14."_s);
    QCOMPARE(verdictOf(assessment, u"0000:03:00.0"_s).reason,
             u"Samsung SSD 970 EVO Plus 1TB holds the root file system."_s);
    QCOMPARE(verdictOf(assessment, secondSlot).verdict, Verdict::Ready);
}

void RulesTest::bridgesAreNotForeign()
{
    QCOMPARE(foreignMembers(crowded(), at(firstSlot)),
             (QList{at(u"0000:01:00.0"_s), at(u"0000:03:00.0"_s)}));
    QCOMPARE(foreignMembers(quiet(), at(firstSlot)), QList<PciAddress>());
}

void RulesTest::oneDriveAloneWithBridgesIsReady()
{
    NodeSnapshot node = crowded();
    node.groups[0].members = {at(u"0000:00:01.0"_s), at(firstSlot)};
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, Verdict::Ready);
    // A member that is not among the devices could be anything.
    node.groups[0].members.append(at(u"0000:09:00.0"_s));
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, Verdict::Blocked);
}

void RulesTest::sessionInGroupSpeaksOnlyThere()
{
    NodeSnapshot node = crowded();
    QVERIFY(!found(assess(node).findings, u"session-in-group"_s));
    node.host.ports[0].carriesThisSession = true;
    QVERIFY(found(assess(node).findings, u"session-in-group"_s));
    node.groups[0].members.removeOne(at(u"0000:01:00.0"_s));
    QVERIFY(!found(assess(node).findings, u"session-in-group"_s));
}

void RulesTest::blastRadiusNamesBootDriveAndPort()
{
    NodeSnapshot node = crowded();
    node.host.ports[0].carriesThisSession = true;
    const auto losses = blastRadius(node, at(firstSlot));
    QCOMPARE(losses.size(), 2);
    QCOMPARE(losses[0].kind, Loss::Kind::BootDisk);
    QCOMPARE(losses[0].sentence, u"Its boot drive, Samsung SSD 970 EVO Plus 1TB"_s);
    QCOMPARE(losses[0].detail, u"/, swap"_s);
    QCOMPARE(losses[1].kind, Loss::Kind::Session);
    QCOMPARE(losses[1].detail, u"vmbr0, and with it this SSH session"_s);
    QCOMPARE(blastRadius(quiet(), at(firstSlot)), QList<Loss>());
}

void RulesTest::driveInNoGroupIsBlocked()
{
    NodeSnapshot node = quiet();
    node.groups.removeFirst();
    const Assessment assessment = assess(node);
    QCOMPARE(verdictOf(assessment, firstSlot).findings, {u"drive-in-no-group"_s});
    QCOMPARE(verdictOf(assessment, firstSlot).verdict, Verdict::Blocked);
    QCOMPARE(verdictOf(assessment, secondSlot).verdict, Verdict::Ready);
}

void RulesTest::driveBehindVmdIsBlocked()
{
    NodeSnapshot node = quiet();
    const QString address = u"10000:01:00.0"_s;
    node.devices.append(function(address, 0x010802, u"nvme"_s, 20));
    node.devices.last().device = 1;
    node.groups.append({20, {at(address)}});
    node.drives.append(emptyDrive(address, u"S3"_s));
    QCOMPARE(verdictOf(assess(node), address).findings, {u"drive-behind-vmd"_s});
    QCOMPARE(verdictOf(assess(node), address).verdict, Verdict::Blocked);
}

void RulesTest::twinsAreNotedAndStayReady()
{
    NodeSnapshot node = quiet();
    node.devices[1].device = node.devices[0].device;
    const Assessment assessment = assess(node);
    QCOMPARE(verdictOf(assessment, firstSlot).findings, {u"twin-ids"_s});
    QCOMPARE(verdictOf(assessment, firstSlot).verdict, Verdict::Ready);
}

void RulesTest::differentModelsHaveNoTwins()
{
    QVERIFY(!found(assess(quiet()).findings, u"twin-ids"_s));
}

void RulesTest::aDriveGivenToOneVmIsNotedAndGiven()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:04:00.0,pcie=1\nmachine: q35\n");
    const Assessment assessment = assess(node);
    const Finding* finding = found(assessment.findings, u"drive-given-to-guest"_s);
    QVERIFY(finding && finding->severity == Severity::Note);
    QCOMPARE(verdictOf(assessment, firstSlot).givenTo, 100);
    QCOMPARE(verdictOf(assessment, firstSlot).reason, u"Given to VM 100 truenas."_s);
    QVERIFY2(verdictOf(assessment, firstSlot).verdict == Verdict::Blocked,
             "it cannot be given once more");
    QVERIFY(!verdictOf(assessment, secondSlot).givenTo);
    QVERIFY(assessment.headline.startsWith(u"1 of 2 "_s));
}

void RulesTest::aDriveGivenToTwoVmsIsBlocked()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:04:00.0\n");
    setConfig(node, 101, "hostpci3: 04:00\n");
    const auto findings = assess(node).findings;
    const Finding* finding = found(findings, u"drive-given-to-guest"_s);
    QVERIFY(finding && finding->severity == Severity::Blocked);
    QCOMPARE(finding->evidence.size(), 2);
}

void RulesTest::aPendingLineCountsAsGiven()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "machine: q35\n\n[PENDING]\nhostpci0: 0000:04:00.0\n");
    QCOMPARE(verdictOf(assess(node), firstSlot).givenTo, 100);
}

void RulesTest::theSlotFormAndMappingsCountAsGiven()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:04:00,pcie=1\nmachine: q35\n");
    setConfig(node, 101, "hostpci0: mapping=fast\n");
    node.mappings = {
        {u"fast"_s,
         {{u"pve1"_s, {{at(secondSlot), false}}, {}}, {u"pve2"_s, {{at(firstSlot), false}}, {}}}, {}}};
    QCOMPARE(verdictOf(assess(node), firstSlot).givenTo, 100);
    QCOMPARE(verdictOf(assess(node), secondSlot).givenTo, 101);
}

void RulesTest::vmsOfOtherMembersNameTheirOwnSlots()
{
    NodeSnapshot node = quiet();
    setConfig(node, 101, "hostpci0: 0000:04:00.0\n");
    node.machines[1].isLocal = false;
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, Verdict::Ready);
}

void RulesTest::aSnapshotThatNamesTheDriveAsksForAttention()
{
    NodeSnapshot node = quiet();
    setConfig(node, 101, "memory: 2048\n\n[before]\nhostpci0: 0000:04:00.0\n");
    const Assessment assessment = assess(node);
    QCOMPARE(verdictOf(assessment, firstSlot).findings, {u"drive-in-snapshot"_s});
    QCOMPARE(verdictOf(assessment, firstSlot).verdict, Verdict::Attention);
    QVERIFY(!verdictOf(assessment, firstSlot).givenTo);
}

void RulesTest::aLiveReservationOfAnotherVmBlocks()
{
    NodeSnapshot node = quiet();
    node.reservations = {{at(firstSlot), 101, 4711, true}};
    QCOMPARE(verdictOf(assess(node), firstSlot).findings, {u"drive-reserved"_s});
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, Verdict::Blocked);
    setConfig(node, 101, "hostpci0: 0000:04:00.0\n");
    QVERIFY2(!found(assess(node).findings, u"drive-reserved"_s), "its own VM may hold it");
}

void RulesTest::aStaleReservationDoesNot()
{
    NodeSnapshot node = quiet();
    node.reservations = {{at(firstSlot), 101, 4711, false}};
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, Verdict::Ready);
}

void RulesTest::unknownDriverBlocksAndVfioAsksForAttention_data()
{
    QTest::addColumn<std::optional<QString>>("driver");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("not readable") << std::optional<QString>() << u"drive-use-unknown"_s
                                  << Verdict::Blocked;
    QTest::newRow("something else")
        << std::optional(u"uio_pci_generic"_s) << u"drive-use-unknown"_s << Verdict::Blocked;
    QTest::newRow("vfio-pci") << std::optional(u"vfio-pci"_s) << u"drive-hidden-from-host"_s
                              << Verdict::Attention;
    QTest::newRow("no driver") << std::optional(QString()) << u"drive-hidden-from-host"_s
                               << Verdict::Attention;
}

void RulesTest::unknownDriverBlocksAndVfioAsksForAttention()
{
    QFETCH(const std::optional<QString>, driver);
    QFETCH(const QString, id);
    QFETCH(const Verdict, verdict);
    NodeSnapshot node = quiet();
    node.devices[0].driver = driver;
    node.drives[0].namespaces.clear();
    node.drives[0].serial.clear();
    QCOMPARE(verdictOf(assess(node), firstSlot).findings, {id});
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, verdict);
}

void RulesTest::saysHowToSeeADriveThatIsKeptOff()
{
    NodeSnapshot node = quiet();
    node.devices[0].driver = u"vfio-pci"_s;
    node.drives[0].namespaces.clear();
    node.drives[0].serial.clear();
    const auto advice = [&] { return found(assess(node).findings, u"drive-hidden-from-host"_s)->advice; };
    QVERIFY(advice().contains(u"restart"_s));
    node.files = {{u"/etc/lanekeeper/early-bind"_s, "# drives\n144d:a80a:144d:a801\tS1\t\n", true}};
    QVERIFY(advice().contains(u"take it back"_s));
    node.files = {{u"/etc/lanekeeper/early-bind"_s, "144d:a80a:144d:a802\tS1\t\n", true}};
    QVERIFY(advice().contains(u"restart"_s));
}

void RulesTest::nvmeWithoutDisksIsUnknown()
{
    NodeSnapshot node = quiet();
    node.drives[0].namespaces.clear();
    QCOMPARE(verdictOf(assess(node), firstSlot).findings, {u"drive-use-unknown"_s});
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, Verdict::Blocked);
}

void RulesTest::unreadSectionsBlockUnlessHarmless()
{
    NodeSnapshot node = quiet();
    node.unread = {{u"pci-names"_s, u"lspci: not found"_s}};
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, Verdict::Ready);
    node.unread = {{u"zfs"_s, u"timeout"_s}};
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, Verdict::Blocked);
    QCOMPARE(verdictOf(assess(node), firstSlot).findings, {u"unread-section"_s});
}

void RulesTest::unreadableHostpciBlocksEveryDrive()
{
    NodeSnapshot node = quiet();
    setConfig(node, 101, "hostpci0: host=what;is,this\n");
    QCOMPARE(verdictOf(assess(node), firstSlot).findings, {u"hostpci-unreadable"_s});
    QCOMPARE(verdictOf(assess(node), secondSlot).verdict, Verdict::Blocked);
}

void RulesTest::noQuorumBlocksAndQuorumDoesNot()
{
    NodeSnapshot node = quiet();
    node.host.clusterName = u"homelab"_s;
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, Verdict::Blocked);
    node.host.quorate = false;
    QCOMPARE(verdictOf(assess(node), firstSlot).findings, {u"node-not-quorate"_s});
    node.host.quorate = true;
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, Verdict::Ready);
}

void RulesTest::notProxmoxAndNoRootBlock()
{
    NodeSnapshot node = quiet();
    node.host.pveVersion.clear();
    QCOMPARE(verdictOf(assess(node), firstSlot).findings, {u"not-proxmox"_s});
    node = quiet();
    node.host.runsAsRoot = false;
    QCOMPARE(verdictOf(assess(node), firstSlot).findings, {u"no-root"_s});
    QCOMPARE(verdictOf(assess(node), firstSlot).verdict, Verdict::Blocked);
}

void RulesTest::pcieOnI440fxIsPointedOut()
{
    NodeSnapshot node = quiet();
    setConfig(node, 101, "hostpci0: 0000:05:00.0,pcie=on\n");
    QVERIFY(found(assess(node).findings, u"pcie-needs-q35"_s));
    setConfig(node, 101, "hostpci0: 0000:05:00.0\n");
    QVERIFY(!found(assess(node).findings, u"pcie-needs-q35"_s));
    setConfig(node, 101, "hostpci0: 0000:05:00.0,pcie=1\nmachine: pc-q35-9.0\n");
    QVERIFY(!found(assess(node).findings, u"pcie-needs-q35"_s));
}

void RulesTest::aVmThatWouldTakeTheBootDriveIsBlocked()
{
    for (const QByteArray& config :
         {QByteArray("hostpci0: 0000:03:00.0\n"), QByteArray("hostpci0: 04:00\n"),
          QByteArray("\n[PENDING]\nhostpci3: 0000:04:00.0\n")}) {
        NodeSnapshot node = crowded();
        setConfig(node, 101, config);
        const Assessment assessment = assess(node);
        const auto findings = assessment.about(MachineSubject{101});
        QCOMPARE(ids(findings), {u"machine-takes-host-devices"_s});
        QCOMPARE(findings[0].severity, Severity::Blocked);
        QVERIFY(findings[0].evidence[1].text.startsWith(u"Its boot drive"_s));
    }
    NodeSnapshot node = crowded();
    setConfig(node, 101, "hostpci0: 0000:03:00.0\n\n[PENDING]\ndelete: hostpci0\n");
    QVERIFY2(assess(node).about(MachineSubject{101}).isEmpty(), "it is on its way out");
    setConfig(node, 101, "hostpci0: 0000:05:00.0\n");
    QVERIFY2(assess(node).about(MachineSubject{101}).isEmpty(), "alone in its group, unused");
}

void RulesTest::findingsComeWorstFirst()
{
    NodeSnapshot node = crowded();
    node.devices[4].device = node.devices[3].device;
    node.drives[2].uses = {use(DriveUse::Kind::OldData, u"pool scratch"_s)};
    const auto findings = assess(node).findings;
    QVERIFY(
        std::is_sorted(findings.begin(), findings.end(),
                       [](const Finding& a, const Finding& b) { return a.severity < b.severity; }));
    QCOMPARE(findings.last().id, u"twin-ids"_s);
}

LANEKEEPER_TEST(RulesTest)
#include "RulesTest.moc"
