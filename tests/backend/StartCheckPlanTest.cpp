// SPDX-License-Identifier: GPL-3.0-or-later
#include "Snapshots.h"
#include "TestMain.h"
#include "node/StartCheckPath.h"
#include "plan/Planner.h"
#include "plan/StartCheckFiles.h"
#include "plan/StepCommands.h"

using namespace snapshots;

namespace {

const QString scriptPath = u"/var/lib/vz/snippets/lanekeeper-100.sh"_s;
const QString volume = u"local:snippets/lanekeeper-100.sh"_s;
const QByteArray holding = "hostpci0: 0000:04:00.0,pcie=1\nmachine: q35\nmemory: 2048\nname: truenas\n";
const QString driveIds = u"144d:a80a:144d:a801"_s;

Storage directory(const QString& id, const QString& place, const QStringList& content)
{
    return {id, u"dir"_s, place, content, {}, false, {}};
}

/// VM 100 has the first drive, and the node's storage may hold hookscripts.
NodeSnapshot ready(const QByteArray& config = holding)
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, config);
    node.cluster.storages = {directory(u"local"_s, u"/var/lib/vz"_s, {u"iso"_s, u"snippets"_s})};
    return node;
}

NodeSnapshot guarded()
{
    NodeSnapshot node = ready("hookscript: local:snippets/lanekeeper-100.sh\n" + holding);
    node.files = {{scriptPath, startCheckText({{true, at(firstSlot), driveIds, u"S1"_s}}), true}};
    return node;
}

void hideSerial(NodeSnapshot& node)
{
    for (Drive& each : node.drives)
        if (each.address == at(firstSlot))
            each.serial.clear();
    for (PciDevice& each : node.devices)
        if (each.address == at(firstSlot))
            each.driver = u"vfio-pci"_s;
}

Plan planned(const NodeSnapshot& node, const QList<Intent>& intents = {GuardStarts{100}})
{
    return planFor(node, intents).value_or(Plan{});
}

QByteArray written(const Plan& plan)
{
    for (const Step& step : plan.steps)
        if (const auto* writing = std::get_if<WriteFiles>(&step.action))
            return writing->files.first().after.value_or("(removed)");
    return "(none)";
}

QList<VmOptionChange> setting(const Plan& plan)
{
    for (const Step& step : plan.steps)
        if (const auto* setting = std::get_if<SetVmOptions>(&step.action))
            return setting->changes;
    return {};
}

QString advice(const Plan& plan) { return plan.refused.isEmpty() ? QString() : plan.refused.first().advice; }

} // namespace

/// Plans that have the starts of a VM checked, and that keep such a check true.
class StartCheckPlanTest : public support::TestCase {
    Q_OBJECT

private slots:
    void recordsTheDriveAndNamesTheScript();
    void recordsWhoGoesAlongAndNoBridge();
    void recordsADriveThatIsGivenInTheSamePlan();
    void planningAgainIsEmpty();
    void keepsTheRecordedSerialWhileItIsHidden();
    void warnsWhereNoSerialIsKnown();
    void recordsNoSerialWithOddCharacters();
    void refusesAVmWithAnotherHookscript();
    void refusesAVmWithoutADrive();
    void refusesALineThatNamesNothing();
    void refusesWithoutAStorageForSnippets_data();
    void refusesWithoutAStorageForSnippets();
    void takesAnotherStorageThatMayHoldThem();
    void countsAtOnceForAVmThatRuns();
    void refusesAFileOfSomebodyElse();
    void refusesAFileThatWasNotReadWhole();
    void refusesALockedVm();
    void refusesAVmThatIsNotThere();
    void aCheckGoesWithTheLastDrive();
    void aCheckFollowsWhenOneOfTwoDrivesGoes();
    void aCheckFollowsAnotherDrive();
    void refusesToHideThatSomethingElseSitsThere();
    void recordsAnotherDriveOnlyWhenAskedAndSaysSo();
    void otherPlansLeaveTheCheckAlone();
    void readsBackWhatItWrites();
    void knowsItsOwnPaths();
};

void StartCheckPlanTest::recordsTheDriveAndNamesTheScript()
{
    const Plan plan = planned(ready());
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(plan.steps.size(), 2);
    QVERIFY(std::holds_alternative<WriteFiles>(plan.steps[0].action)); // Proxmox wants the file to be there
    const auto& file = std::get<WriteFiles>(plan.steps[0].action).files.first();
    QCOMPARE(file.path, scriptPath);
    QCOMPARE(file.mode, 0755);
    QVERIFY(file.after->contains("\npassed 0000:04:00.0 144d:a80a:144d:a801 S1\nRECORDED\n"));
    QCOMPARE(setting(plan), (QList<VmOptionChange>{{u"hookscript"_s, {}, volume}}));
    QCOMPARE(plan.warnings.size(), 0);
    QVERIFY(commandLines(plan.steps[0]).contains(u"mkdir -p /var/lib/vz/snippets"_s)); // as a script that a person runs
}

void StartCheckPlanTest::recordsWhoGoesAlongAndNoBridge()
{
    NodeSnapshot node = crowded();
    setConfig(node, 100, holding);
    node.cluster.storages = ready().cluster.storages;
    const auto functions = checkedFunctions(written(planned(node)));
    QCOMPARE(functions.size(), 3);
    QCOMPARE(functions[0], (CheckedFunction{true, at(firstSlot), driveIds, u"S1"_s}));
    QCOMPARE(functions[1], (CheckedFunction{false, at(u"0000:01:00.0"_s), u"144d:1572:144d:a801"_s, {}}));
    QCOMPARE(functions[2].address, at(u"0000:03:00.0"_s));
}

void StartCheckPlanTest::recordsADriveThatIsGivenInTheSamePlan()
{
    const QList<Intent> intents{GuardStarts{100}, GiveDrive{u"S1"_s, 100, EarlyBind::None, NamedBy::Mapping, u"fast"_s}};
    const Plan plan = planned(ready(q35Config), intents);
    QCOMPARE(ids(plan.refused), QStringList());
    QVERIFY(written(plan).contains("\npassed 0000:04:00.0 144d:a80a:144d:a801 S1\n"));
    QCOMPARE(setting(plan).size(), 2);
}

void StartCheckPlanTest::planningAgainIsEmpty()
{
    const NodeSnapshot node = ready();
    QCOMPARE(planned(preview(node, planned(node))).steps.size(), 0);
    QCOMPARE(planned(guarded()).steps.size(), 0);
    QCOMPARE(planned(guarded(), {GuardStarts{100}, GuardStarts{100}}).refused.size(), 0);
}

void StartCheckPlanTest::keepsTheRecordedSerialWhileItIsHidden()
{
    NodeSnapshot node = guarded();
    hideSerial(node);
    QCOMPARE(planned(node).steps.size(), 0);
    const Plan another = planned(node, {GiveDrive{u"S2"_s, 100}});
    QVERIFY(written(another).contains("\npassed 0000:04:00.0 144d:a80a:144d:a801 S1\n"));
}

void StartCheckPlanTest::warnsWhereNoSerialIsKnown()
{
    NodeSnapshot node = ready();
    hideSerial(node);
    const Plan plan = planned(node);
    QVERIFY(found(plan.warnings, u"start-check-without-serial"_s));
    QVERIFY(written(plan).contains("\npassed 0000:04:00.0 144d:a80a:144d:a801\n"));
}

void StartCheckPlanTest::recordsNoSerialWithOddCharacters()
{
    for (const QString& serial : {u"S1\nRECORDED\nreboot"_s, u"Ünï"_s, u"S\t1"_s}) {
        NodeSnapshot node = ready();
        node.drives[0].serial = serial;
        const Plan plan = planned(node);
        QVERIFY(found(plan.warnings, u"start-check-without-serial"_s));
        QCOMPARE(checkedFunctions(written(plan)).first().serial, QString());
        QVERIFY(!written(plan).contains("reboot"));
    }
}

void StartCheckPlanTest::refusesAVmWithAnotherHookscript()
{
    for (const QByteArray other : {"local:snippets/mine.sh", "local:snippets/lanekeeper-101.sh", "a b:snippets/lanekeeper-100.sh"})
        QVERIFY(found(planned(ready("hookscript: " + other + '\n' + holding)).refused, u"other-hookscript"_s));
}

void StartCheckPlanTest::refusesAVmWithoutADrive()
{
    QVERIFY(found(planned(ready(q35Config)).refused, u"no-drive-to-check"_s));
    QVERIFY(found(planned(ready("[PENDING]\ndelete: hostpci0\n")).refused, u"no-drive-to-check"_s));
}

void StartCheckPlanTest::refusesALineThatNamesNothing()
{
    for (const QByteArray line : {"hostpci1: 0000:77:00.0\n", "hostpci1: mapping=gone\n", "hostpci1: what?\n"})
        QVERIFY(found(planned(ready(line + holding)).refused, u"start-check-line-unclear"_s));
    QVERIFY(!planned(ready("hostpci1: 0000:77:00.0\n[PENDING]\ndelete: hostpci1\nhostpci0: 0000:04:00.0\n")).isRefused());
}

void StartCheckPlanTest::refusesWithoutAStorageForSnippets_data()
{
    QTest::addColumn<QList<Storage>>("storages");
    QTest::addColumn<QString>("advice");
    const Storage plain = directory(u"local"_s, u"/var/lib/vz"_s, {u"iso"_s, u"backup"_s});
    Storage off = directory(u"fast"_s, u"/mnt/fast"_s, {u"snippets"_s});
    off.isDisabled = true;
    Storage elsewhere = directory(u"fast"_s, u"/mnt/fast"_s, {u"snippets"_s});
    elsewhere.nodes = {u"pve2"_s};
    Storage network = directory(u"fast"_s, u"/mnt/fast"_s, {u"snippets"_s});
    network.type = u"nfs"_s;
    const QString command = u"Allow it with: pvesm set local --content iso,backup,snippets"_s;
    const QString add = u"Add a storage of the type Directory that holds snippets, then read the node again."_s;
    QTest::newRow("not allowed") << QList<Storage>{plain} << command;
    QTest::newRow("switched off") << QList<Storage>{off, plain} << command;
    QTest::newRow("of another node") << QList<Storage>{elsewhere, plain} << command;
    QTest::newRow("not a directory") << QList<Storage>{network} << add;
    QTest::newRow("odd path") << QList<Storage>{directory(u"fast"_s, u"/mnt/a b"_s, {u"snippets"_s})} << add;
    QTest::newRow("path that climbs") << QList<Storage>{directory(u"fast"_s, u"/mnt/../etc"_s, {u"snippets"_s})} << add;
    QTest::newRow("none") << QList<Storage>{} << add;
}

void StartCheckPlanTest::refusesWithoutAStorageForSnippets()
{
    QFETCH(const QList<Storage>, storages);
    NodeSnapshot node = ready();
    node.cluster.storages = storages;
    const Plan plan = planned(node);
    QCOMPARE(ids(plan.refused), QStringList{u"no-storage-for-snippets"_s});
    QTEST(advice(plan), "advice");
}

void StartCheckPlanTest::takesAnotherStorageThatMayHoldThem()
{
    NodeSnapshot node = ready();
    node.cluster.storages = {directory(u"local"_s, u"/var/lib/vz"_s, {u"iso"_s}), directory(u"fast"_s, u"/mnt/fast/"_s, {u"snippets"_s})};
    const Plan plan = planned(node);
    QCOMPARE(setting(plan).first().after, u"fast:snippets/lanekeeper-100.sh"_s);
    QCOMPARE(std::get<WriteFiles>(plan.steps[0].action).files.first().path, u"/mnt/fast/snippets/lanekeeper-100.sh"_s);
}

void StartCheckPlanTest::countsAtOnceForAVmThatRuns()
{
    NodeSnapshot node = ready();
    node.machines[0].isRunning = true;
    const Plan plan = planned(node);
    QVERIFY(configAfter(std::get<SetVmOptions>(plan.steps[1].action)).startsWith("hookscript: local:snippets/lanekeeper-100.sh\n"));
    QVERIFY2(!plan.steps[1].why.contains(u"waits"_s), qPrintable(plan.steps[1].why));
}

void StartCheckPlanTest::refusesAFileOfSomebodyElse()
{
    NodeSnapshot node = ready();
    node.files = {{scriptPath, "#!/bin/sh\necho mine\n", true}};
    QVERIFY(found(planned(node).refused, u"start-check-file-taken"_s));
}

void StartCheckPlanTest::refusesAFileThatWasNotReadWhole()
{
    NodeSnapshot node = guarded();
    node.files[0].isExact = false;
    QVERIFY(planned(node).isRefused());
    NodeSnapshot unread = ready();
    unread.unread = {{u"files"_s, u"too long"_s}};
    QVERIFY(found(planned(unread).refused, u"files-unread"_s));
}

void StartCheckPlanTest::refusesALockedVm()
{
    QVERIFY(found(planned(ready("lock: backup\n" + holding)).refused, u"machine-locked"_s));
}

void StartCheckPlanTest::refusesAVmThatIsNotThere()
{
    const auto plan = planFor(ready(), {GuardStarts{999}});
    QVERIFY(!plan && plan.error().kind == Error::Kind::Usage);
}

void StartCheckPlanTest::aCheckGoesWithTheLastDrive()
{
    const Plan plan = planned(guarded(), {TakeBackDrive{u"S1"_s}});
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(setting(plan).size(), 2);
    QCOMPARE(setting(plan)[1], (VmOptionChange{u"hookscript"_s, volume, {}}));
    QCOMPARE(written(plan), "(removed)");
    QVERIFY(std::holds_alternative<SetVmOptions>(plan.steps[0].action)); // the VM starts at any time between
}

void StartCheckPlanTest::aCheckFollowsWhenOneOfTwoDrivesGoes()
{
    NodeSnapshot node = preview(guarded(), planned(guarded(), {GiveDrive{u"S2"_s, 100}}));
    node.machines[0].config.digest = QString(40, u'c');
    const Plan plan = planned(node, {TakeBackDrive{u"S1"_s}});
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(setting(plan).size(), 1);
    const auto functions = checkedFunctions(written(plan));
    QCOMPARE(functions.size(), 1);
    QCOMPARE(functions.first().serial, u"S2"_s);
}

void StartCheckPlanTest::aCheckFollowsAnotherDrive()
{
    const Plan plan = planned(guarded(), {GiveDrive{u"S2"_s, 100}});
    QCOMPARE(ids(plan.refused), QStringList());
    const auto functions = checkedFunctions(written(plan));
    QCOMPARE(functions.size(), 2);
    QCOMPARE(functions[1].serial, u"S2"_s);
    QCOMPARE(planned(preview(guarded(), plan), {GiveDrive{u"S2"_s, 100}}).steps.size(), 0);
}

void StartCheckPlanTest::refusesToHideThatSomethingElseSitsThere()
{
    NodeSnapshot swapped = guarded();
    swapped.drives[0].serial = u"S9"_s;
    QVERIFY(found(planned(swapped, {GiveDrive{u"S2"_s, 100}}).refused, u"start-check-contradicts"_s));
    NodeSnapshot joined = guarded();
    PciDevice card = function(u"0000:01:00.0"_s, 0x020000, u"i40e"_s, 14);
    joined.devices.prepend(card);
    joined.groups[0].members.prepend(card.address);
    QVERIFY(found(planned(joined, {GiveDrive{u"S2"_s, 100}}).refused, u"start-check-contradicts"_s));
    QVERIFY(!planned(swapped, {TakeBackDrive{u"S9"_s}}).isRefused()); // nothing is left to hide
}

void StartCheckPlanTest::recordsAnotherDriveOnlyWhenAskedAndSaysSo()
{
    NodeSnapshot swapped = guarded();
    swapped.drives[0].serial = u"S9"_s;
    const Plan plan = planned(swapped);
    QVERIFY(found(plan.warnings, u"start-check-contradicts"_s));
    QCOMPARE(checkedFunctions(written(plan)).first().serial, u"S9"_s);
    QCOMPARE(setting(plan).size(), 0);
}

void StartCheckPlanTest::otherPlansLeaveTheCheckAlone()
{
    NodeSnapshot node = guarded();
    node.files[0].bytes = startCheckText({{true, at(firstSlot), driveIds, u"S9"_s}}); // it would be another one now
    QCOMPARE(written(planned(node, {GiveDrive{u"S2"_s, 101}})), "(none)");
    QCOMPARE(planned(node, {GiveDrive{u"S1"_s, 100}}).steps.size(), 0);
}

void StartCheckPlanTest::readsBackWhatItWrites()
{
    const QList<CheckedFunction> functions{{true, at(firstSlot), driveIds, u"S1 with 'blanks' $(x)"_s}, {false, at(secondSlot), driveIds, {}}};
    QCOMPARE(checkedFunctions(startCheckText(functions)), functions);
    QVERIFY(isStartCheck(startCheckText(functions)));
    for (const QByteArray text : {"", "x", "<<'RECORDED'\n", "<<'RECORDED'\nRECORDED\n", "<<'RECORDED'\n\nRECORDED\n"}) {
        QCOMPARE(checkedFunctions(text).size(), 0);
        QVERIFY(!isStartCheck(text));
    }
}

void StartCheckPlanTest::knowsItsOwnPaths()
{
    QVERIFY(isStartCheckPath(scriptPath));
    QVERIFY(isStartCheckPath(u"/snippets/lanekeeper-100.sh"_s));
    for (const QString& path : {u"/var/lib/vz/snippets/lanekeeper-1.sh"_s, u"/var/lib/vz/snippets/mine.sh"_s, u"/var/../snippets/lanekeeper-100.sh"_s,
                                u"/var/lib/vz/snippets/lanekeeper-100.sh\n"_s, u"var/snippets/lanekeeper-100.sh"_s, u"/a b/snippets/lanekeeper-100.sh"_s,
                                u"//snippets/lanekeeper-100.sh"_s, u"/var/lib/vz/snippets/lanekeeper-0100.sh"_s})
        QVERIFY2(!isStartCheckPath(path), qPrintable(path));
}

LANEKEEPER_TEST(StartCheckPlanTest)
#include "StartCheckPlanTest.moc"
