// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/StepCommands.h"
#include "plan/Undo.h"
#include "Snapshots.h"
#include "TestMain.h"
#include "plan/Planner.h"

using namespace snapshots;

namespace {

/// The entry as it stands after the intents were applied to the node.
JournalEntry applied(const NodeSnapshot& node, const QList<Intent>& intents)
{
    JournalEntry entry;
    entry.id = u"20261124-120000-3f2a"_s;
    entry.nodeName = node.host.hostName;
    entry.state = JournalEntry::State::Done;
    for (const Step& step : planFor(node, intents).value_or(Plan{}).steps) {
        StepRecord record;
        record.step = step;
        record.state = StepRecord::State::Done;
        entry.steps.append(record);
    }
    return entry;
}

/// The node after the intents, with digests Proxmox might come to.
NodeSnapshot after(const NodeSnapshot& node, const QList<Intent>& intents)
{
    NodeSnapshot changed = preview(node, planFor(node, intents).value_or(Plan{}));
    for (VirtualMachine& each : changed.machines)
        each.config.digest = QString(40, u'c');
    return changed;
}

QStringList commandsOf(const Plan& plan)
{
    QStringList commands;
    for (const Step& step : plan.steps)
        commands.append(shellText(commandWords(step)).section(u" --digest"_s, 0, 0));
    return commands;
}

const QList<Intent> gift{GiveDrive{u"S1"_s, 100}};

} // namespace

class UndoTest : public support::TestCase {
    Q_OBJECT

private slots:
    void takesAGiftBack();
    void saysThatARunningVmLetsItWait();
    void takesStepsBackInReverse();
    void returnsEveryOptionIncludingTheBootOrder();
    void findsNothingToDoWhenAllIsAsBefore();
    void ignoresStepsThatWereNotReached();

    void refusesWhenSomebodyChangedTheOption();
    void allowsWhenSomebodyChangedAnotherOption();
    void refusesWhenTheVmIsGone();
    void refusesEntriesThatCannotBeUndone_data();
    void refusesEntriesThatCannotBeUndone();
    void refusesOnAnotherNode();
    void refusesWithoutQuorumAndWhenLocked();

    void givesAgainOnlyTheSameDrive();
    void givesAgainOnlyWhatIsStillFree();
};

void UndoTest::takesAGiftBack()
{
    const Plan plan = planUndo(after(quiet(), gift), applied(quiet(), gift));
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(plan.undoes, u"20261124-120000-3f2a"_s);
    QCOMPARE(commandsOf(plan), {u"qm set 100 --delete hostpci0"_s});
    QCOMPARE(textChanges(plan.steps[0]).value(0).after, q35Config);
    QCOMPARE(plan.sentences, {u"Take hostpci0 out of VM 100 truenas again."_s});
}

void UndoTest::saysThatARunningVmLetsItWait()
{
    NodeSnapshot node = after(quiet(), gift);
    node.machines[0].isRunning = true;
    node.devices[0].driver = u"vfio-pci"_s;
    const Plan plan = planUndo(node, applied(quiet(), gift));
    QCOMPARE(commandsOf(plan), {u"qm set 100 --delete hostpci0"_s});
    QVERIFY(plan.sentences[0].contains(u"waits until it has been stopped"_s));
    QVERIFY(found(plan.warnings, u"drive-stays-with-vfio"_s));
}

void UndoTest::takesStepsBackInReverse()
{
    const QList<Intent> both{GiveDrive{u"S1"_s, 100}, GiveDrive{u"S2"_s, 101}};
    QCOMPARE(commandsOf(planUndo(after(quiet(), both), applied(quiet(), both))),
             (QStringList{u"qm set 101 --delete hostpci0"_s, u"qm set 100 --delete hostpci0"_s}));
}

void UndoTest::returnsEveryOptionIncludingTheBootOrder()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "boot: order=hostpci0;scsi0\nhostpci0: 0000:04:00.0\n");
    const QList<Intent> back{TakeBackDrive{u"S1"_s}};
    const Plan plan = planUndo(after(node, back), applied(node, back));
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(textChanges(plan.steps.value(0)).value(0).after, node.machines[0].config.bytes);
}

void UndoTest::findsNothingToDoWhenAllIsAsBefore()
{
    const Plan plan = planUndo(quiet(), applied(quiet(), gift));
    QVERIFY(plan.steps.isEmpty() && !plan.isRefused());
    QVERIFY(plan.sentences[0].startsWith(u"Everything is as it was before"_s));
}

void UndoTest::ignoresStepsThatWereNotReached()
{
    const QList<Intent> both{GiveDrive{u"S1"_s, 100}, GiveDrive{u"S2"_s, 101}};
    JournalEntry entry = applied(quiet(), both);
    entry.state = JournalEntry::State::Stopped;
    entry.steps[1].state = StepRecord::State::NotReached;
    QCOMPARE(commandsOf(planUndo(after(quiet(), both), entry)),
             {u"qm set 100 --delete hostpci0"_s});
}

void UndoTest::refusesWhenSomebodyChangedTheOption()
{
    NodeSnapshot node = after(quiet(), gift);
    setConfig(node, 100, "hostpci0: 0000:05:00.0\nmachine: q35\n");
    const Plan plan = planUndo(node, applied(quiet(), gift));
    QCOMPARE(ids(plan.refused), {u"changed-since"_s});
    QVERIFY(plan.steps.isEmpty());
    QVERIFY(plan.refused[0].evidence[0].text.contains(u"hostpci0: 0000:05:00.0"_s));
}

void UndoTest::allowsWhenSomebodyChangedAnotherOption()
{
    NodeSnapshot node = after(quiet(), gift);
    setConfig(node, 100, "cores: 8\nhostpci0: 0000:04:00.0,pcie=1\nmachine: q35\n");
    const Plan plan = planUndo(node, applied(quiet(), gift));
    QCOMPARE(textChanges(plan.steps.value(0)).value(0).after, "cores: 8\nmachine: q35\n");
}

void UndoTest::refusesWhenTheVmIsGone()
{
    NodeSnapshot node = quiet();
    node.machines.removeFirst();
    QCOMPARE(ids(planUndo(node, applied(quiet(), gift)).refused), {u"machine-gone"_s});
    node = after(quiet(), gift);
    node.machines[0].isLocal = false;
    QCOMPARE(ids(planUndo(node, applied(quiet(), gift)).refused), {u"machine-gone"_s});
}

void UndoTest::refusesEntriesThatCannotBeUndone_data()
{
    QTest::addColumn<JournalEntry::State>("state");
    QTest::addColumn<QString>("id");
    QTest::newRow("open") << JournalEntry::State::Open << u"change-is-open"_s;
    QTest::newRow("taken back") << JournalEntry::State::TakenBack << u"nothing-to-undo"_s;
}

void UndoTest::refusesEntriesThatCannotBeUndone()
{
    QFETCH(const JournalEntry::State, state);
    QFETCH(const QString, id);
    JournalEntry entry = applied(quiet(), gift);
    entry.state = state;
    const Plan plan = planUndo(after(quiet(), gift), entry);
    QCOMPARE(ids(plan.refused), {id});
    QVERIFY(plan.steps.isEmpty());
}

void UndoTest::refusesOnAnotherNode()
{
    NodeSnapshot node = after(quiet(), gift);
    node.host.hostName = u"pve2"_s;
    QCOMPARE(ids(planUndo(node, applied(quiet(), gift)).refused), {u"other-node"_s});
}

void UndoTest::refusesWithoutQuorumAndWhenLocked()
{
    NodeSnapshot node = after(quiet(), gift);
    node.host.clusterName = u"homelab"_s;
    node.host.quorate = false;
    QCOMPARE(ids(planUndo(node, applied(quiet(), gift)).refused), {u"node-not-quorate"_s});
    node = after(quiet(), gift);
    setConfig(node, 100, "hostpci0: 0000:04:00.0,pcie=1\nlock: backup\n");
    QCOMPARE(ids(planUndo(node, applied(quiet(), gift)).refused), {u"machine-locked"_s});
}

void UndoTest::givesAgainOnlyTheSameDrive()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:04:00.0\n");
    const QList<Intent> back{TakeBackDrive{u"S1"_s}};
    const JournalEntry entry = applied(node, back);
    NodeSnapshot now = after(node, back);
    QCOMPARE(commandsOf(planUndo(now, entry)), {u"qm set 100 --hostpci0 0000:04:00.0"_s});

    now.drives[0].serial = u"S9"_s;
    QCOMPARE(ids(planUndo(now, entry).refused), {u"other-device"_s});
    now.drives[0].serial = u"S1"_s;
    now.devices[0].subsystemDevice = 1;
    QCOMPARE(ids(planUndo(now, entry).refused), {u"other-device"_s});
    now.drives.removeFirst();
    now.devices.removeFirst();
    QCOMPARE(ids(planUndo(now, entry).refused), {u"device-gone"_s});
}

void UndoTest::givesAgainOnlyWhatIsStillFree()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:04:00.0\n");
    const QList<Intent> back{TakeBackDrive{u"S1"_s}};
    const JournalEntry entry = applied(node, back);
    NodeSnapshot now = after(node, back);
    now.drives[0].uses = {use(DriveUse::Kind::Zfs, u"tank"_s)};
    QCOMPARE(ids(planUndo(now, entry).refused), {u"drive-in-zfs"_s});
    now = after(node, back);
    setConfig(now, 101, "hostpci0: 0000:04:00.0\n");
    QCOMPARE(ids(planUndo(now, entry).refused), {u"drive-given-to-guest"_s});
}

LANEKEEPER_TEST(UndoTest)
#include "UndoTest.moc"
