// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Advice.h"
#include "Clusters.h"
#include "TestMain.h"

using namespace snapshots;

namespace {

const Advice* foundAdvice(const QList<Advice>& list, const QString& id)
{
    const auto place = std::find_if(list.begin(), list.end(),
                                    [&](const Advice& each) { return each.id == id; });
    return place == list.end() ? nullptr : &*place;
}

QList<Advice> advice(const NodeSnapshot& node, int vmid)
{
    return adviseOn(node, at(firstSlot), vmid);
}

} // namespace

/// What speaks for the drive itself, what for a virtual disk, and what stays open.
class AdviceTest : public support::TestCase {
    Q_OBJECT

private slots:
    void storageSystemsSpeakForTheDrive();
    void everythingElseSpeaksForVirtio();
    void whatTheClusterDoesSpeaksForVirtio();
    void unknownPlansLeaveItOpen();
    void shortMemorySpeaksForVirtio();
    void volatileCacheIsNoLog();
    void advisesOnNothingThatIsNotThere();
};

void AdviceTest::storageSystemsSpeakForTheDrive()
{
    NodeSnapshot node = quiet();
    for (const auto& name : {u"truenas"_s, u"TrueNAS-scale"_s, u"nas2"_s, u"home.nas"_s, u"omv"_s}) {
        node.machines[1].name = name;
        const auto list = advice(node, 101);
        const Advice* purpose = foundAdvice(list, u"guest-is-storage"_s);
        QVERIFY2(purpose && purpose->stand == Advice::Stand::Passthrough, qPrintable(name));
        QVERIFY(purpose->evidence[0].text.contains(name));
    }
    for (const auto& name : {u"nasty"_s, u"dynasty"_s, u"docker"_s, QString()}) {
        node.machines[1].name = name;
        QVERIFY2(!foundAdvice(advice(node, 101), u"guest-is-storage"_s), qPrintable(name));
    }
}

void AdviceTest::everythingElseSpeaksForVirtio()
{
    NodeSnapshot node = quiet();
    const auto list = advice(node, 101);
    QCOMPARE(foundAdvice(list, u"guest-needs-no-drive"_s)->stand, Advice::Stand::Virtio);
    QVERIFY(!foundAdvice(list, u"guest-is-windows"_s));
    QVERIFY(!foundAdvice(list, u"guest-moves"_s));
    QVERIFY(!foundAdvice(list, u"guest-is-backed-up"_s));
    QCOMPARE(foundAdvice(list, u"speed-is-unmeasured"_s)->stand, Advice::Stand::Undecided);
    setConfig(node, 101, "memory: 2048\nostype: win11\n");
    QCOMPARE(foundAdvice(advice(node, 101), u"guest-is-windows"_s)->stand, Advice::Stand::Undecided);
}

void AdviceTest::whatTheClusterDoesSpeaksForVirtio()
{
    NodeSnapshot node = clustered();
    QCOMPARE(foundAdvice(advice(node, 100), u"guest-moves"_s)->stand, Advice::Stand::Undecided);
    node.cluster.haResources = {haResource(100)};
    node.cluster.backupJobs = {jobOf({100})};
    const auto list = advice(node, 100);
    QCOMPARE(foundAdvice(list, u"guest-moves"_s)->stand, Advice::Stand::Virtio);
    QCOMPARE(foundAdvice(list, u"guest-moves"_s)->evidence, {haResource(100).evidence});
    QCOMPARE(foundAdvice(list, u"guest-is-backed-up"_s)->stand, Advice::Stand::Virtio);
}

void AdviceTest::unknownPlansLeaveItOpen()
{
    NodeSnapshot node = clustered();
    makeUnread(node);
    const auto list = advice(node, 100);
    QCOMPARE(foundAdvice(list, u"guest-moves"_s)->stand, Advice::Stand::Undecided);
    QCOMPARE(foundAdvice(list, u"guest-is-backed-up"_s)->stand, Advice::Stand::Undecided);
}

void AdviceTest::shortMemorySpeaksForVirtio()
{
    NodeSnapshot node = quiet();
    QVERIFY(!foundAdvice(advice(node, 100), u"memory-is-short"_s));
    node.host.memoryAvailableBytes = 2ull << 30;
    QCOMPARE(foundAdvice(advice(node, 100), u"memory-is-short"_s)->stand, Advice::Stand::Virtio);
}

void AdviceTest::volatileCacheIsNoLog()
{
    NodeSnapshot node = quiet();
    for (const auto& cache : {QString(), u"write through"_s}) {
        node.drives[0].writeCache = cache;
        QVERIFY(!foundAdvice(advice(node, 100), u"write-cache-is-volatile"_s));
    }
    node.drives[0].writeCache = u"write back"_s;
    const auto list = advice(node, 100);
    const Advice* log = foundAdvice(list, u"write-cache-is-volatile"_s);
    QVERIFY(log && log->stand == Advice::Stand::Undecided);
    QCOMPARE(log->evidence[0].source, u"/sys/block/nvme0n1/queue/write_cache"_s);
}

void AdviceTest::advisesOnNothingThatIsNotThere()
{
    QVERIFY(advice(quiet(), 999).isEmpty());
    QVERIFY(adviseOn(quiet(), at(u"0000:0a:00.0"_s), 100).isEmpty());
}

LANEKEEPER_TEST(AdviceTest)
#include "AdviceTest.moc"
