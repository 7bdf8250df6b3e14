// SPDX-License-Identifier: GPL-3.0-or-later
#include "Clusters.h"
#include "TestMain.h"
#include "assessment/GuestPlans.h"

using namespace snapshots;

namespace {

QList<Finding> giftOf(const NodeSnapshot& node, int vmid = 100)
{
    return assessGift(node, at(firstSlot), vmid);
}

PciMapping mappingWith(const QString& properties)
{
    const QString line = u"map %1,node=pve1,path=0000:04:00.0"_s.arg(properties);
    return {u"fast"_s,
            {{u"pve1"_s, {{at(firstSlot), false}}, {u"/etc/pve/mapping/pci.cfg"_s, line}}},
            {line}};
}

} // namespace

/// What a drive changes for its VM and what the cluster makes of it.
class GuestRulesTest : public support::TestCase {
    Q_OBJECT

private slots:
    void quietNodeHasNothingToSayOfItsGuests();
    void jobsThatTakeTheVmAreNamed_data();
    void jobsThatTakeTheVmAreNamed();
    void saysWhatStopModeMeans();
    void unreadBackupsAreUnknown();
    void refusesVmThatHaRestartsElsewhere();
    void allowsVmThatHaKeepsHere();
    void allowsVmThatHaIgnores();
    void unreadHaIsUnknown();
    void holdersThatHaMovesArePointedOut();
    void enabledReplicationIsNamed();
    void migrationEndsInAClusterOnly();
    void snapshotsAreNamed();
    void balloonsBelowTheFullSizeSpeak_data();
    void balloonsBelowTheFullSizeSpeak();
    void cacheOfZfsCountsAsMemory();

    void offlineMembersAreNoted();
    void leftOverReservationsAreNoted();
    void mappingsThatDoNotFitArePointedOut_data();
    void mappingsThatDoNotFitArePointedOut();
    void linesThatNameNothingArePointedOut_data();
    void linesThatNameNothingArePointedOut();
    void bootThatTakesTheHostsDevicesIsBlocked();
    void bootOfUnusedDevicesIsNot();
};

void GuestRulesTest::quietNodeHasNothingToSayOfItsGuests()
{
    QCOMPARE(ids(giftOf(quiet())), {u"memory-pinned"_s});
    QCOMPARE(giftOf(quiet())[0].severity, Severity::Note);
}

void GuestRulesTest::jobsThatTakeTheVmAreNamed_data()
{
    QTest::addColumn<BackupJob>("job");
    QTest::addColumn<bool>("takes");
    BackupJob all = jobOf({});
    all.takesAll = true;
    BackupJob job = all;
    QTest::newRow("named") << jobOf({99, 100}) << true;
    QTest::newRow("not named") << jobOf({99}) << false;
    QTest::newRow("all") << all << true;
    job.excluded = {100};
    QTest::newRow("all but this") << job << false;
    job = jobOf({});
    job.pool = u"nas"_s;
    QTest::newRow("its pool") << job << true;
    job.pool = u"web"_s;
    QTest::newRow("another pool") << job << false;
    job = all;
    job.isEnabled = false;
    QTest::newRow("disabled") << job << false;
    job = all;
    job.node = u"pve2"_s;
    QTest::newRow("of another member") << job << false;
    job.node = u"pve1"_s;
    QTest::newRow("of this member") << job << true;
}

void GuestRulesTest::jobsThatTakeTheVmAreNamed()
{
    QFETCH(const BackupJob, job);
    QFETCH(const bool, takes);
    NodeSnapshot node = quiet();
    node.cluster.pools = {{u"nas"_s, {100}}, {u"web"_s, {101}}};
    node.cluster.backupJobs = {job};
    const auto findings = giftOf(node);
    const Finding* finding = found(findings, u"backup-misses-drive"_s);
    QCOMPARE(finding != nullptr, takes);
    if (!finding)
        return;
    QCOMPARE(finding->severity, Severity::Attention);
    QCOMPARE(finding->sentence, u"The backup job nightly (storage pbs, mode snapshot) takes VM 100 truenas, "
                                "but not what is on the drive."_s);
    QCOMPARE(finding->evidence, {job.evidence});
    QVERIFY(!finding->meaning.contains(u"Mode stop"_s));
}

void GuestRulesTest::saysWhatStopModeMeans()
{
    NodeSnapshot node = quiet();
    node.cluster.backupJobs = {jobOf({100}), jobOf({100})};
    node.cluster.backupJobs[1].mode = u"stop"_s;
    const auto findings = giftOf(node);
    QCOMPARE(ids(findings).count(u"backup-misses-drive"_s), 2);
    QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding& each) {
        return each.meaning.contains(u"Mode stop"_s);
    }));
}

void GuestRulesTest::unreadBackupsAreUnknown()
{
    NodeSnapshot node = quiet();
    makeUnread(node);
    const auto findings = giftOf(node);
    QCOMPARE(found(findings, u"backups-unknown"_s)->severity, Severity::Attention);
    QCOMPARE(assess(node).of(at(firstSlot))->verdict, Verdict::Ready);
}

void GuestRulesTest::refusesVmThatHaRestartsElsewhere()
{
    NodeSnapshot node = clustered();
    node.cluster.haResources = {haResource(100)};
    const auto refuses = [&] {
        const auto findings = giftOf(node);
        const Finding* finding = found(findings, u"ha-restarts-elsewhere"_s);
        return finding && finding->severity == Severity::Blocked;
    };
    QVERIFY(refuses());
    node.cluster.haResources[0].restriction = u"both"_s;
    node.cluster.haResources[0].nodes = {u"pve1"_s, u"pve2"_s};
    QVERIFY2(refuses(), "it may still run on the other one");
    node.cluster.haResources[0].nodes = {u"pve2"_s};
    QVERIFY(refuses());
    QCOMPARE(assess(node).of(at(firstSlot))->verdict, Verdict::Ready);
}

void GuestRulesTest::allowsVmThatHaKeepsHere()
{
    NodeSnapshot node = clustered();
    node.cluster.haResources = {haResource(100)};
    node.cluster.haResources[0].restriction = u"stay"_s;
    node.cluster.haResources[0].nodes = {u"pve1"_s};
    const auto findings = giftOf(node);
    QVERIFY(!found(findings, u"ha-restarts-elsewhere"_s));
    QCOMPARE(found(findings, u"ha-keeps-it-here"_s)->severity, Severity::Note);
    QVERIFY(!found(giftOf(node, 101), u"ha-keeps-it-here"_s));
}

void GuestRulesTest::allowsVmThatHaIgnores()
{
    NodeSnapshot node = clustered();
    node.cluster.haResources = {haResource(100, u"ignored"_s)};
    QVERIFY(!found(giftOf(node), u"ha-restarts-elsewhere"_s));
    node.cluster.haResources = {haResource(100, u"stopped"_s)};
    QVERIFY(found(giftOf(node), u"ha-restarts-elsewhere"_s));
}

void GuestRulesTest::unreadHaIsUnknown()
{
    NodeSnapshot node = clustered();
    QVERIFY(!found(giftOf(node), u"machine-ha-unknown"_s));
    makeUnread(node);
    const auto findings = giftOf(node);
    QCOMPARE(found(findings, u"machine-ha-unknown"_s)->severity, Severity::Attention);
    node.host.clusterName.clear();
    QVERIFY2(!found(giftOf(node), u"machine-ha-unknown"_s), "no cluster, no HA");
}

void GuestRulesTest::holdersThatHaMovesArePointedOut()
{
    NodeSnapshot node = clustered();
    node.cluster.haResources = {haResource(101)};
    QVERIFY(assess(node).about(MachineSubject{101}).isEmpty());
    setConfig(node, 101, "hostpci0: 0000:05:00.0\n");
    const auto findings = assess(node).about(MachineSubject{101});
    QCOMPARE(ids(findings), {u"ha-restarts-elsewhere"_s});
    QCOMPARE(findings[0].severity, Severity::Attention);
    node.cluster.haResources[0].restriction = u"stay"_s;
    node.cluster.haResources[0].nodes = {u"pve1"_s};
    QVERIFY(assess(node).about(MachineSubject{101}).isEmpty());
}

void GuestRulesTest::enabledReplicationIsNamed()
{
    NodeSnapshot node = clustered();
    node.cluster.replicationJobs = {{u"100-0"_s, 100, u"pve2"_s, true, {u"/etc/pve/replication.cfg"_s, {}}}};
    const auto findings = giftOf(node);
    QVERIFY(found(findings, u"replication-misses-drive"_s)->sentence.contains(u"100-0 copies VM 100 truenas to pve2"_s));
    QVERIFY(!found(giftOf(node, 101), u"replication-misses-drive"_s));
    node.cluster.replicationJobs[0].isEnabled = false;
    QVERIFY(!found(giftOf(node), u"replication-misses-drive"_s));
}

void GuestRulesTest::migrationEndsInAClusterOnly()
{
    QVERIFY(found(giftOf(clustered()), u"migration-ends"_s));
    QVERIFY(!found(giftOf(quiet()), u"migration-ends"_s));
}

void GuestRulesTest::snapshotsAreNamed()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, q35Config + "\n[PENDING]\nmemory: 1\n\n[special:cloudinit]\nx: y\n");
    QVERIFY(!found(giftOf(node), u"snapshots-lack-drive"_s));
    setConfig(node, 100, q35Config + "\n[clean]\nmemory: 1\n\n[live]\nvmstate: local:vm-100-state-live\n");
    const auto findings = giftOf(node);
    const Finding* finding = found(findings, u"snapshots-lack-drive"_s);
    QVERIFY(finding && finding->severity == Severity::Attention);
    QVERIFY(finding->sentence.contains(u"(clean, live)"_s));
    QCOMPARE(finding->evidence[1].text, u"[live] vmstate: local:vm-100-state-live"_s);
}

void GuestRulesTest::balloonsBelowTheFullSizeSpeak_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("below") << QByteArray("balloon: 2048\n") << true;
    QTest::newRow("off") << QByteArray("balloon: 0\n") << false;
    QTest::newRow("full size") << QByteArray("balloon: 4096\n") << false;
    QTest::newRow("not set") << QByteArray() << false;
}

void GuestRulesTest::balloonsBelowTheFullSizeSpeak()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, speaks);
    NodeSnapshot node = quiet();
    setConfig(node, 100, q35Config + line);
    QCOMPARE(found(giftOf(node), u"balloon-has-no-effect"_s) != nullptr, speaks);
}

void GuestRulesTest::cacheOfZfsCountsAsMemory()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "memory: 32768\n");
    auto findings = giftOf(node);
    QCOMPARE(found(findings, u"memory-pinned"_s)->severity, Severity::Note);
    node.host.arcMaxBytes = 32ull << 30;
    findings = giftOf(node);
    QCOMPARE(found(findings, u"memory-pinned"_s)->severity, Severity::Attention);
    QCOMPARE(found(findings, u"memory-pinned"_s)->evidence.last().source,
             u"/proc/spl/kstat/zfs/arcstats"_s);
}

void GuestRulesTest::offlineMembersAreNoted()
{
    NodeSnapshot node = clustered();
    QVERIFY(!found(assess(node).findings, u"member-offline"_s));
    node.cluster.members[1].isOnline = false;
    const auto findings = assess(node).findings;
    const Finding* finding = found(findings, u"member-offline"_s);
    QVERIFY(finding && finding->severity == Severity::Note);
    QVERIFY(finding->sentence.contains(u"pve2"_s));
    QCOMPARE(assess(node).of(at(firstSlot))->verdict, Verdict::Ready);
}

void GuestRulesTest::leftOverReservationsAreNoted()
{
    NodeSnapshot node = quiet();
    node.reservations = {{at(firstSlot), 101, 4711, false}};
    const auto findings = assess(node).findings;
    const Finding* finding = found(findings, u"reservation-stale"_s);
    QVERIFY(finding && finding->severity == Severity::Note);
    QCOMPARE(finding->evidence[0].text, u"0000:04:00.0 101 pid:4711"_s);
    QCOMPARE(assess(node).of(at(firstSlot))->verdict, Verdict::Ready);
    node.reservations[0].isLive = true;
    QVERIFY(!found(assess(node).findings, u"reservation-stale"_s));
}

void GuestRulesTest::mappingsThatDoNotFitArePointedOut_data()
{
    QTest::addColumn<QString>("properties");
    QTest::addColumn<QString>("said"); // empty: it fits
    const QString good = u"id=144d:a80a,iommugroup=14,subsystem-id=144d:a801"_s;
    QTest::newRow("fits") << good << QString();
    QTest::newRow("fits in capitals") << good.toUpper().replace(u"ID="_s, u"id="_s)
                                             .replace(u"IOMMUGROUP"_s, u"iommugroup"_s)
                                             .replace(u"SUBSYSTEM-id"_s, u"subsystem-id"_s)
                                      << QString();
    QTest::newRow("other id") << u"id=144d:a808,iommugroup=14,subsystem-id=144d:a801"_s
                              << u"id is 144d:a80a, not 144d:a808"_s;
    QTest::newRow("other group") << u"id=144d:a80a,iommugroup=9,subsystem-id=144d:a801"_s
                                 << u"iommugroup is 14, not 9"_s;
    QTest::newRow("no group") << u"id=144d:a80a,subsystem-id=144d:a801"_s << u"lacks iommugroup=14"_s;
    QTest::newRow("no subsystem") << u"id=144d:a80a,iommugroup=14"_s << u"lacks subsystem-id=144d:a801"_s;
}

void GuestRulesTest::mappingsThatDoNotFitArePointedOut()
{
    QFETCH(const QString, properties);
    QFETCH(const QString, said);
    NodeSnapshot node = quiet();
    node.mappings = {mappingWith(properties)};
    const auto findings = assess(node).findings;
    const Finding* finding = found(findings, u"mapping-is-stale"_s);
    QCOMPARE(finding != nullptr, !said.isEmpty());
    QVERIFY2(!finding || finding->sentence.contains(said), qPrintable(finding ? finding->sentence : QString()));
    QCOMPARE(assess(node).of(at(firstSlot))->verdict, Verdict::Ready);
    node.mappings[0].entries[0].node = u"pve2"_s;
    QVERIFY2(!found(assess(node).findings, u"mapping-is-stale"_s), "it is about another member");
    node.mappings[0].entries[0] = {u"pve1"_s, {{at(u"0000:09:00.0"_s), false}}, {}};
    QVERIFY(found(assess(node).findings, u"mapping-is-stale"_s));
}

void GuestRulesTest::linesThatNameNothingArePointedOut_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("there") << QByteArray("hostpci0: 0000:05:00.0\n") << false;
    QTest::newRow("slot there") << QByteArray("hostpci0: 05:00\n") << false;
    QTest::newRow("not there") << QByteArray("hostpci0: 0000:09:00.0\n") << true;
    QTest::newRow("slot not there") << QByteArray("hostpci0: 09:00\n") << true;
    QTest::newRow("one of two") << QByteArray("hostpci0: 05:00.0;09:00.0\n") << true;
    QTest::newRow("about to go") << QByteArray("hostpci0: 09:00.0\n\n[PENDING]\ndelete: hostpci0\n") << false;
    QTest::newRow("no such mapping") << QByteArray("hostpci0: mapping=slow\n") << true;
    QTest::newRow("mapping of others") << QByteArray("hostpci0: mapping=far\n") << true;
    QTest::newRow("mapping") << QByteArray("hostpci0: mapping=fast\n") << false;
    QTest::newRow("in a snapshot") << QByteArray("name: x\n\n[old]\nhostpci0: 09:00.0\n") << false;
}

void GuestRulesTest::linesThatNameNothingArePointedOut()
{
    QFETCH(const QByteArray, config);
    QFETCH(const bool, speaks);
    NodeSnapshot node = quiet();
    node.mappings = {mappingWith(u"id=144d:a80a"_s),
                     {u"far"_s, {{u"pve2"_s, {{at(firstSlot), false}}, {}}}, {}}};
    setConfig(node, 101, config);
    const auto findings = assess(node).about(MachineSubject{101});
    const Finding* finding = found(findings, u"hostpci-names-nothing"_s);
    QCOMPARE(finding != nullptr, speaks);
    QVERIFY(!finding || finding->severity == Severity::Attention);
    node.unread = {{u"pci"_s, {}}, {u"mappings"_s, {}}};
    QVERIFY2(!found(assess(node).findings, u"hostpci-names-nothing"_s), "what is unread may be there");
}

void GuestRulesTest::bootThatTakesTheHostsDevicesIsBlocked()
{
    NodeSnapshot node = crowded();
    setConfig(node, 101, "hostpci0: 0000:03:00.0\nonboot: 1\n");
    const auto findings = assess(node).about(MachineSubject{101});
    const Finding* finding = found(findings, u"unsafe-onboot"_s);
    QVERIFY(finding && finding->severity == Severity::Blocked);
    QVERIFY(finding->meaning.contains(u"boot drive"_s));
    setConfig(node, 101, "hostpci0: 0000:03:00.0\n");
    QVERIFY(!found(assess(node).findings, u"unsafe-onboot"_s));
}

void GuestRulesTest::bootOfUnusedDevicesIsNot()
{
    NodeSnapshot node = crowded();
    setConfig(node, 101, "hostpci0: 0000:05:00.0\nonboot: 1\n");
    QVERIFY(!found(assess(node).findings, u"unsafe-onboot"_s));
}

LANEKEEPER_TEST(GuestRulesTest)
#include "GuestRulesTest.moc"
