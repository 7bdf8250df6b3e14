// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/ClusterSetupReader.h"
#include "Answers.h"
#include "TestMain.h"
#include "discovery/Capture.h"
#include "discovery/ClusterReader.h"
#include "discovery/SectionConfig.h"

using namespace Qt::StringLiterals;
using namespace backend;

namespace {

/// An answer that says only this of the cluster.
Answer answerWith(const QList<std::pair<QByteArray, QByteArray>>& files,
                  const QByteArray& members = R"({"nodename":"pve1"})")
{
    QByteArray framed;
    for (const auto& [name, bytes] : files)
        framed += "config " + QByteArray::number(bytes.size()) + ' ' + name + '\n' + bytes;
    Answer answer;
    answer.sections = {{"members", members, {}, 0}, {"cluster-setup", framed, {}, 0}};
    return answer;
}

Reading<ClusterSetup> readingOf(const QByteArray& name, const QByteArray& bytes)
{
    return readClusterSetup(answerWith({{name, bytes}}));
}

HaResource haOf(const QByteArray& extraFile, const QByteArray& bytes, const QByteArray& options = {})
{
    const auto reading = readClusterSetup(answerWith(
        {{"ha/resources.cfg", "vm: 100\n" + options}, {extraFile, bytes}}));
    return reading.value.haResources.value(0);
}

} // namespace

/// What the cluster does with its guests, as its files say it.
class ClusterSetupTest : public support::TestCase {
    Q_OBJECT

private slots:
    void readsTheFormatOfSections();
    void pointsOutLinesItDoesNotUnderstand_data();
    void pointsOutLinesItDoesNotUnderstand();
    void filesThatAreNotThereMeanNone();
    void readsMembers();
    void readsHaResources();
    void strictRulesAndRestrictedGroupsBind_data();
    void strictRulesAndRestrictedGroupsBind();
    void readsBackupJobs();
    void readsOldCronLines();
    void readsReplicationAndPools();
    void readsStoragesDisabledOnesToo();
    void aBrokenFrameIsAGap();
    void demoClusterReadsWhole();
    void secretsAndPeopleStayOnTheNode();
    void redactedClusterReadsTheSame();
};

void ClusterSetupTest::readsTheFormatOfSections()
{
    const auto reading =
        sectionsOf("# note\nvzdump: nightly\n\tall 1\n    exclude 1, 2;3\n\tdisable\nvm:100\n");
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.value.size(), 2);
    QCOMPARE(reading.value[0].list(u"exclude"), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(reading.value[0].isSet(u"all") && reading.value[0].isSet(u"disable"));
    QVERIFY(!reading.value[0].isSet(u"strict") && reading.value[0].isSet(u"enabled", true));
    QCOMPARE(reading.value[1].heading(), u"vm: 100"_s);
}

void ClusterSetupTest::pointsOutLinesItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("option without section") << QByteArray("jobs.cfg") << QByteArray("\tall 1\n");
    QTest::newRow("garbage") << QByteArray("ha/resources.cfg") << QByteArray("\xff\xfe what\n");
    QTest::newRow("no guest") << QByteArray("ha/resources.cfg") << QByteArray("vm: abc\n");
    QTest::newRow("no guest in a job")
        << QByteArray("jobs.cfg") << QByteArray("vzdump: a\n\tvmid 100,x\n");
    QTest::newRow("no guest to replicate")
        << QByteArray("replication.cfg") << QByteArray("local: x-0\n");
    QTest::newRow("no guest in a pool") << QByteArray("user.cfg") << QByteArray("pool:a::1,b:\n");
    QTest::newRow("other cron line")
        << QByteArray("vzdump.cron") << QByteArray("@daily root vzdump 100\n");
}

void ClusterSetupTest::pointsOutLinesItDoesNotUnderstand()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, bytes);
    QVERIFY(!readingOf(file, bytes).problem.isEmpty());
}

void ClusterSetupTest::filesThatAreNotThereMeanNone()
{
    const auto reading = readClusterSetup(answerWith({}));
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.value, ClusterSetup{});
}

void ClusterSetupTest::readsMembers()
{
    const auto members = readClusterSetup(answerWith({}, R"({"nodename":"pve1","nodelist":{
        "pve2":{"id":2,"online":0,"ip":"192.0.2.2"},"pve1":{"id":1,"online":1,"ip":"192.0.2.1"}}})"))
                             .value.members;
    QCOMPARE(members, (QList<ClusterMember>{{u"pve1"_s, u"192.0.2.1"_s, true, true},
                                            {u"pve2"_s, u"192.0.2.2"_s, false, false}}));
}

void ClusterSetupTest::readsHaResources()
{
    const auto reading =
        readingOf("ha/resources.cfg", "vm: 100\n\tstate ignored\n\nct: 110\n\tmax_relocate 2\n");
    const auto& resources = reading.value.haResources;
    QCOMPARE(resources.size(), 2);
    QCOMPARE(resources[0].state, u"ignored"_s);
    QCOMPARE(resources[0].evidence.text, u"vm: 100 state ignored"_s);
    QCOMPARE(resources[1].vmid, 110);
    QCOMPARE(resources[1].state, u"started"_s);
    QVERIFY(resources[1].restriction.isEmpty() && resources[1].nodes.isEmpty());
}

void ClusterSetupTest::strictRulesAndRestrictedGroupsBind_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("nodes");
    const QStringList bound{u"pve1"_s, u"pve2"_s};
    const QByteArray rule = "node-affinity: r\n\tnodes pve1:2,pve2\n\tresources ct:9,vm:100\n";
    const auto row = [](const char* name, const char* file, const QByteArray& bytes,
                        const QStringList& nodes) {
        QTest::newRow(name) << QByteArray(file) << bytes << nodes;
    };
    row("strict", "ha/rules.cfg", rule + "\tstrict 1\n", bound);
    row("not strict", "ha/rules.cfg", rule, {});
    row("strict 0", "ha/rules.cfg", rule + "\tstrict 0\n", {});
    row("disabled", "ha/rules.cfg", rule + "\tstrict 1\n\tdisable\n", {});
    row("others", "ha/rules.cfg", "node-affinity: r\n\tnodes pve1\n\tresources vm:1001\n\tstrict 1\n", {});
    row("other kind", "ha/rules.cfg", "resource-affinity: r\n\tresources vm:100\n\tstrict 1\n", {});
    row("restricted group", "ha/groups.cfg", "group: g\n\tnodes pve1,pve2\n\trestricted 1\n", bound);
    row("group", "ha/groups.cfg", "group: g\n\tnodes pve1,pve2\n", {});
    row("other group", "ha/groups.cfg", "group: h\n\tnodes pve1\n\trestricted 1\n", {});
}

void ClusterSetupTest::strictRulesAndRestrictedGroupsBind()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, nodes);
    const HaResource resource = haOf(file, bytes, "\tgroup g\n");
    QCOMPARE(resource.nodes, nodes);
    QCOMPARE(resource.restriction.isEmpty(), nodes.isEmpty());
}

void ClusterSetupTest::readsBackupJobs()
{
    const auto jobs = readingOf("jobs.cfg",
                                "vzdump: a\n\tschedule 02:00\n\tvmid 100,101\n\tstorage pbs\n\tmode stop\n"
                                "vzdump: b\n\tenabled 0\n\tall 1\n\texclude 102\n\tnode pve2\n"
                                "vzdump: c\n\tpool nas\n"
                                "realm-sync: d\n\tschedule daily\n")
                          .value.backupJobs;
    QCOMPARE(jobs.size(), 3);
    QCOMPARE(jobs[0].vmids, (QList{100, 101}));
    QVERIFY(jobs[0].isEnabled && !jobs[0].takesAll);
    QCOMPARE(jobs[0].evidence.text, u"vzdump: a storage pbs mode stop vmid 100,101"_s);
    QVERIFY(!jobs[1].isEnabled && jobs[1].takesAll);
    QCOMPARE(jobs[1].excluded, QList{102});
    QCOMPARE(jobs[1].node, u"pve2"_s);
    QCOMPARE(jobs[1].mode, u"snapshot"_s);
    QCOMPARE(jobs[2].pool, u"nas"_s);
    QVERIFY(!jobs[2].takesAll);
}

void ClusterSetupTest::readsOldCronLines()
{
    const auto jobs = readingOf("vzdump.cron",
                                "\nPATH=\"/usr/sbin:/sbin\"\n"
                                "0 2 * * 6           root vzdump 100 101 --quiet 1 --mode suspend --storage nas\n"
                                "0 3 * * * root vzdump --all 1 --exclude=102 --storage local\n")
                          .value.backupJobs;
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs[0].id, u"vzdump.cron:3"_s);
    QCOMPARE(jobs[0].vmids, (QList{100, 101}));
    QCOMPARE(jobs[0].mode, u"suspend"_s);
    QCOMPARE(jobs[0].storage, u"nas"_s);
    QVERIFY(jobs[1].takesAll);
    QCOMPARE(jobs[1].excluded, QList{102});
}

void ClusterSetupTest::readsReplicationAndPools()
{
    const auto setup = readClusterSetup(
        answerWith({{"replication.cfg", "local: 100-0\n\ttarget pve2\n\nlocal: 101-1\n\tdisable 1\n"},
                    {"user.cfg", "pool:nas::100,101:\npool:empty:::\n"}}));
    QCOMPARE(setup.problem, QString());
    const auto& jobs = setup.value.replicationJobs;
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs[0].vmid, 100);
    QCOMPARE(jobs[0].target, u"pve2"_s);
    QVERIFY(jobs[0].isEnabled && !jobs[1].isEnabled);
    QCOMPARE(setup.value.pools,
             (QList<ResourcePool>{{u"nas"_s, {100, 101}}, {u"empty"_s, {}}}));
}

void ClusterSetupTest::readsStoragesDisabledOnesToo()
{
    Answer answer;
    answer.sections = {{"storage",
                        "dir: local\n\tpath /var/lib/vz\n\tcontent iso,snippets\n\n"
                        "zfspool: tank\n\tpool tank/vms\n\tnodes pve1,pve2\n\tdisable\n"
                        "lvmthin: thin\n\tthinpool data\n\tvgname pve\n",
                        {}, 0}};
    const auto storages = readStorages(answer);
    QCOMPARE(storages.size(), 3);
    QCOMPARE(storages[0].place, u"/var/lib/vz"_s);
    QCOMPARE(storages[0].content, (QStringList{u"iso"_s, u"snippets"_s}));
    QVERIFY(!storages[0].isDisabled && storages[1].isDisabled);
    QCOMPARE(storages[1].place, u"tank/vms"_s);
    QCOMPARE(storages[1].nodes, (QStringList{u"pve1"_s, u"pve2"_s}));
    QCOMPARE(storages[2].place, u"pve"_s);
    QCOMPARE(storages[2].evidence.text, u"lvmthin: thin vgname pve"_s);
}

void ClusterSetupTest::aBrokenFrameIsAGap()
{
    const Answer answer = answers::of(u"quiet"_s);
    for (const QByteArray& bytes :
         {QByteArray("config 900 jobs.cfg\nvzdump: a\n"), QByteArray("nonsense"), QByteArray("\0\xff", 2)})
        QVERIFY(answers::snapshot(answers::with(answer, "cluster-setup", bytes)).isUnread(u"cluster-setup"));
    QVERIFY(answers::snapshot(answers::with(answer, "cluster-setup", {}, 1)).isUnread(u"cluster-setup"));
    QVERIFY(!answers::snapshot(answer).isUnread(u"cluster-setup"));
}

void ClusterSetupTest::demoClusterReadsWhole()
{
    const NodeSnapshot node = answers::snapshot(answers::of(u"cluster"_s));
    const ClusterSetup& cluster = node.cluster;
    QCOMPARE(node.unread, QList<Unread>());
    QCOMPARE(node.host.quorate, true);
    QCOMPARE(cluster.members.size(), 3);
    QCOMPARE(cluster.members.first().name, u"pve10"_s);
    QVERIFY(!cluster.members.first().isOnline && cluster.members.last().isOnline);
    QCOMPARE(cluster.haResources.size(), 2);
    QCOMPARE(cluster.haResources[1].restriction, u"keep-102"_s);
    QCOMPARE(cluster.haResources[1].nodes, QStringList{u"pve8"_s});
    QCOMPARE(cluster.backupJobs.size(), 3);
    QCOMPARE(cluster.replicationJobs.size(), 1);
    QCOMPARE(cluster.pools, (QList<ResourcePool>{{u"files"_s, {100}}}));
    QCOMPARE(cluster.storages.size(), 5);
    QCOMPARE(node.containers.size(), 1);
    QCOMPARE(node.mappings.size(), 2);
}

void ClusterSetupTest::secretsAndPeopleStayOnTheNode()
{
    const Answer answer = answers::of(u"cluster"_s);
    const QByteArray text = answer.output("cluster-setup");
    QVERIFY(text.contains("pool:files::100\n"));
    for (const char* name : {"user:", "example.org", "Storage of the house", "notes-template"})
        QVERIFY2(!text.contains(name), name);
}

void ClusterSetupTest::redactedClusterReadsTheSame()
{
    const Answer answer = answers::of(u"cluster"_s);
    const QByteArray bytes = redacted(answer.toBytes());
    const NodeSnapshot before = answers::snapshot(answer);
    const NodeSnapshot after = answers::snapshot(Answer::fromBytes(bytes).value_or(Answer{}));
    QCOMPARE(after.cluster.members.size(), before.cluster.members.size());
    QCOMPARE(after.cluster.haResources.size(), before.cluster.haResources.size());
    QCOMPARE(after.cluster.haResources[1].nodes, QStringList{after.machine(102)->node});
    QCOMPARE(after.cluster.backupJobs.size(), before.cluster.backupJobs.size());
    QCOMPARE(after.cluster.backupJobs[1].pool, after.cluster.pools[0].name);
    QVERIFY(after.cluster.pools[0].name != before.cluster.pools[0].name);
    QCOMPARE(after.cluster.pools[0].vmids, before.cluster.pools[0].vmids);
    QVERIFY(after.cluster.replicationJobs[0].target != u"pve9"_s);
    QCOMPARE(after.cluster.replicationJobs[0].target, after.machine(200)->node);
    const QByteArray cron = "0 2 * * 6 root vzdump 100 --node pve9 --pool files --storage nas\n";
    const Answer old = answers::with(
        answer, "cluster-setup", "config " + QByteArray::number(cron.size()) + " vzdump.cron\n" + cron);
    const auto scrubbed = Answer::fromBytes(redacted(old.toBytes())).value_or(Answer{});
    QVERIFY(!scrubbed.output("cluster-setup").contains("pve9"));
    QVERIFY(!scrubbed.output("cluster-setup").contains("files"));
    QCOMPARE(answers::snapshot(scrubbed).cluster.backupJobs.value(0).node,
             answers::snapshot(scrubbed).machine(200)->node);
}

LANEKEEPER_TEST(ClusterSetupTest)
#include "ClusterSetupTest.moc"
