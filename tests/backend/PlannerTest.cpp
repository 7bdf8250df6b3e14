// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/StepCommands.h"
#include "plan/Planner.h"
#include "Snapshots.h"
#include "TestMain.h"
#include "assessment/NextStart.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace snapshots;

namespace {

Plan planned(const NodeSnapshot& node, const QList<Intent>& intents)
{
    return planFor(node, intents).value_or(Plan{});
}

QString commandOf(const Plan& plan)
{
    return plan.steps.size() == 1 ? shellText(commandWords(plan.steps.first()))
                                  : QString::number(plan.steps.size());
}

QString undoOf(const Plan& plan)
{
    return plan.steps.size() == 1 ? undoLines(plan.steps.first()).join(u'\n') : QString();
}

const QString digest = u" --digest "_s + QString(40, u'b');
const QString oldDigest = u" --digest "_s + QString(40, u'a');

} // namespace

class PlannerTest : public support::TestCase {
    Q_OBJECT

private slots:
    void givesInTheLowestFreeSlotWithFullAddress();
    void leavesPcieOutOnI440fx();
    void leavesPcieOutWhenQ35IsAboutToGo();
    void neverReplacesAnExistingDevice_data();
    void neverReplacesAnExistingDevice();
    void waitsOnARunningVm();
    void takesTheSerialOrTheAddress();
    void findsNoSuchDriveOrVm();
    void asksForTheAddressWhenASerialFitsTwo();
    void changesNothingWhenTheVmHasTheDrive();

    void putsTwoDrivesOfOneVmIntoOneStep();
    void makesOneStepForEachVm();
    void refusesOneDriveForTwoVms();
    void takesTheSameWishTwiceAsOne();

    void refusesWhateverTheDriveIsBlockedBy_data();
    void refusesWhateverTheDriveIsBlockedBy();
    void warnsOfOldDataAndGoesOn();
    void refusesTheWholePlanForOneBlockedDrive();
    void refusesVmsThatCannotBeChanged_data();
    void refusesVmsThatCannotBeChanged();
    void refusesADriveOfAnotherVm();
    void refusesWhenAllSlotsAreTaken();
    void earlyBindByIdsIsRefusedWithTwins();

    void warnsOfMemoryThatMayNotFit_data();
    void warnsOfMemoryThatMayNotFit();
    void warnsOfAVmThatStartsWithTheNode();

    void takesBackByDeleting();
    void takesBackFromARunningVmAsPending();
    void takesBackOnlyThisOneOfAList();
    void revertsWhatOnlyWaits();
    void givesAgainWhatIsAboutToLeave();
    void takesTheDriveOutOfTheBootOrder();
    void refusesToTakeTheOnlyBootDevice();
    void refusesAMappingThatNamesMore();
    void takingBackWhatNobodyHasChangesNothing();
    void takesBackEvenWhenTheDriveIsInUse();
    void refusesToTakeBackWithoutQuorum();

    void previewReadsAsIfApplied();
    void scriptIsShellAndQuotesEverything();
};

void PlannerTest::givesInTheLowestFreeSlotWithFullAddress()
{
    const Plan plan = planned(quiet(), {GiveDrive{u"S1"_s, 100}});
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(commandOf(plan), u"qm set 100 --hostpci0 0000:04:00.0,pcie=1"_s + oldDigest);
    QCOMPARE(undoOf(plan), u"qm set 100 --delete hostpci0"_s);
    QCOMPARE(plan.sentences,
             {u"Give Samsung SSD 980 PRO 2TB (S1) to VM 100 truenas, from its next start on."_s});
    QCOMPARE(textChanges(plan.steps[0]).value(0).path, u"/etc/pve/nodes/pve1/qemu-server/100.conf"_s);
    QCOMPARE(textChanges(plan.steps[0]).value(0).after,
             "boot: order=scsi0\nhostpci0: 0000:04:00.0,pcie=1\nmachine: q35\nmemory: 4096\nname: "
             "truenas\n");
    QCOMPARE(std::get<SetVmOptions>(plan.steps[0].action).devices,
             {quiet().identityOf(quiet().drives[0])});
    QVERIFY(!plan.needsReboot);
}

void PlannerTest::leavesPcieOutOnI440fx()
{
    const Plan plan = planned(quiet(), {GiveDrive{u"S1"_s, 101}});
    QCOMPARE(commandOf(plan), u"qm set 101 --hostpci0 0000:04:00.0"_s + oldDigest);
    QVERIFY(found(plan.warnings, u"machine-not-q35"_s));
    QVERIFY(!found(planned(quiet(), {GiveDrive{u"S1"_s, 100}}).warnings, u"machine-not-q35"_s));
}

void PlannerTest::leavesPcieOutWhenQ35IsAboutToGo()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "machine: q35\n\n[PENDING]\ndelete: machine\n");
    node.machines[0].isRunning = true;
    QCOMPARE(commandOf(planned(node, {GiveDrive{u"S1"_s, 100}})),
             u"qm set 100 --hostpci0 0000:04:00.0"_s + digest);
}

void PlannerTest::neverReplacesAnExistingDevice_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("slot");
    QTest::newRow("first taken") << QByteArray("hostpci0: 0000:01:00,x-vga=1\nmachine: q35\n")
                                 << u"hostpci1"_s;
    QTest::newRow("gap") << QByteArray("hostpci0: 0000:01:00\nhostpci2: 0000:02:00\nmachine: q35\n")
                         << u"hostpci1"_s;
    QTest::newRow("pending takes it")
        << QByteArray("machine: q35\n\n[PENDING]\nhostpci0: 0000:01:00\n") << u"hostpci1"_s;
    QTest::newRow("about to be deleted")
        << QByteArray("hostpci0: 0000:01:00\nmachine: q35\n\n[PENDING]\ndelete: hostpci0\n")
        << u"hostpci1"_s;
    QTest::newRow("only in a snapshot")
        << QByteArray("machine: q35\n\n[before]\nhostpci0: 0000:01:00\n") << u"hostpci0"_s;
}

void PlannerTest::neverReplacesAnExistingDevice()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QString, slot);
    NodeSnapshot node = quiet();
    setConfig(node, 100, config);
    node.machines[0].isRunning = true;
    QCOMPARE(commandOf(planned(node, {GiveDrive{u"S1"_s, 100}})),
             u"qm set 100 --%1 0000:04:00.0,pcie=1"_s.arg(slot) + digest);
}

void PlannerTest::waitsOnARunningVm()
{
    NodeSnapshot node = quiet();
    node.machines[0].isRunning = true;
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
    QCOMPARE(commandOf(plan), u"qm set 100 --hostpci0 0000:04:00.0,pcie=1"_s + oldDigest);
    QCOMPARE(undoOf(plan), u"qm set 100 --revert hostpci0"_s);
    QCOMPARE(textChanges(plan.steps[0]).value(0).after, q35Config + "\n[PENDING]\nhostpci0: 0000:04:00.0,pcie=1\n");
    QVERIFY(plan.steps[0].why.contains(u"waits"_s));
}

void PlannerTest::takesTheSerialOrTheAddress()
{
    for (const QString& name : {u"S1"_s, u"04:00.0"_s, u"0000:04:00.0"_s})
        QCOMPARE(planned(quiet(), {GiveDrive{name, 100}}).steps,
                 planned(quiet(), {GiveDrive{u"S1"_s, 100}}).steps);
}

void PlannerTest::findsNoSuchDriveOrVm()
{
    QCOMPARE(planFor(quiet(), {GiveDrive{u"S9"_s, 100}}).error().kind, Error::Kind::Usage);
    QCOMPARE(planFor(quiet(), {GiveDrive{u"S1"_s, 999}}).error().kind, Error::Kind::Usage);
    QCOMPARE(planFor(quiet(), {TakeBackDrive{u"S9"_s}}).error().kind, Error::Kind::Usage);
}

void PlannerTest::asksForTheAddressWhenASerialFitsTwo()
{
    NodeSnapshot node = quiet();
    node.drives[1].serial = u"S1"_s;
    QCOMPARE(planFor(node, {GiveDrive{u"S1"_s, 100}}).error().kind, Error::Kind::Usage);
    QVERIFY(planFor(node, {GiveDrive{firstSlot, 100}}));
}

void PlannerTest::changesNothingWhenTheVmHasTheDrive()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:04:00\nmachine: q35\n");
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
    QVERIFY(!plan.isRefused() && plan.steps.isEmpty());
    QCOMPARE(
        plan.sentences,
        {u"VM 100 truenas has Samsung SSD 980 PRO 2TB (S1) already; nothing needs changing."_s});
}

void PlannerTest::putsTwoDrivesOfOneVmIntoOneStep()
{
    const Plan plan = planned(quiet(), {GiveDrive{u"S2"_s, 100}, GiveDrive{u"S1"_s, 100}});
    QCOMPARE(commandOf(plan),
             u"qm set 100 --hostpci0 0000:05:00.0,pcie=1 --hostpci1 0000:04:00.0,pcie=1"_s
                 + oldDigest);
    QCOMPARE(plan.sentences.size(), 2);
    QCOMPARE(givenDevices(std::get<SetVmOptions>(plan.steps[0].action)).size(), 2);
}

void PlannerTest::makesOneStepForEachVm()
{
    const Plan plan = planned(quiet(), {GiveDrive{u"S1"_s, 101}, GiveDrive{u"S2"_s, 100}});
    QCOMPARE(plan.steps.size(), 2);
    QCOMPARE(std::get<SetVmOptions>(plan.steps[0].action).vmid, 101);
    QCOMPARE(std::get<SetVmOptions>(plan.steps[1].action).vmid, 100);
}

void PlannerTest::refusesOneDriveForTwoVms()
{
    const Plan plan = planned(quiet(), {GiveDrive{u"S1"_s, 100}, GiveDrive{firstSlot, 101}});
    QCOMPARE(ids(plan.refused), {u"drive-wanted-twice"_s});
    QVERIFY(plan.steps.isEmpty());
    QVERIFY(planned(quiet(), {GiveDrive{u"S1"_s, 100}, TakeBackDrive{u"S1"_s}}).isRefused());
}

void PlannerTest::takesTheSameWishTwiceAsOne()
{
    const Plan plan = planned(quiet(), {GiveDrive{u"S1"_s, 100}, GiveDrive{firstSlot, 100}});
    QVERIFY(!plan.isRefused());
    QCOMPARE(commandOf(plan), u"qm set 100 --hostpci0 0000:04:00.0,pcie=1"_s + oldDigest);
}

void PlannerTest::refusesWhateverTheDriveIsBlockedBy_data()
{
    QTest::addColumn<NodeSnapshot>("node");
    QTest::addColumn<QString>("id");
    NodeSnapshot node = quiet();
    node.drives[0].uses = {use(DriveUse::Kind::Root, u"/"_s)};
    QTest::newRow("root") << node << u"drive-holds-root"_s;
    node.drives[0].uses = {use(DriveUse::Kind::Zfs, u"tank"_s)};
    QTest::newRow("zfs") << node << u"drive-in-zfs"_s;
    node.drives[0].uses = {use(DriveUse::Kind::Unknown)};
    QTest::newRow("unknown") << node << u"drive-use-unknown"_s;
    QTest::newRow("group") << crowded() << u"group-has-foreign-devices"_s;
    node = quiet();
    node.host.iommu.layer = IommuState::Layer::OffInFirmware;
    QTest::newRow("iommu") << node << u"iommu-off"_s;
    node = quiet();
    node.unread = {{u"lsblk"_s, u"not found"_s}};
    QTest::newRow("unread") << node << u"unread-section"_s;
}

void PlannerTest::refusesWhateverTheDriveIsBlockedBy()
{
    QFETCH(const NodeSnapshot, node);
    QFETCH(const QString, id);
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
    QVERIFY2(found(plan.refused, id), qPrintable(ids(plan.refused).join(u' ')));
    QVERIFY(plan.steps.isEmpty());
}

void PlannerTest::warnsOfOldDataAndGoesOn()
{
    NodeSnapshot node = quiet();
    node.drives[0].uses = {use(DriveUse::Kind::OldData, u"ZFS pool scratch"_s)};
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
    QVERIFY(found(plan.warnings, u"drive-has-old-data"_s));
    QCOMPARE(plan.steps.size(), 1);
}

void PlannerTest::refusesTheWholePlanForOneBlockedDrive()
{
    NodeSnapshot node = quiet();
    node.drives[1].uses = {use(DriveUse::Kind::Swap)};
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}, GiveDrive{u"S2"_s, 100}});
    QCOMPARE(ids(plan.refused), {u"drive-holds-swap"_s});
    QVERIFY(plan.steps.isEmpty());
}

void PlannerTest::refusesVmsThatCannotBeChanged_data()
{
    QTest::addColumn<NodeSnapshot>("node");
    QTest::addColumn<QString>("id");
    NodeSnapshot node = quiet();
    setConfig(node, 100, "lock: backup\nmachine: q35\n");
    QTest::newRow("locked") << node << u"machine-locked"_s;
    setConfig(node, 100, "machine: q35\ntemplate: 1\n");
    QTest::newRow("template") << node << u"machine-is-template"_s;
    node = quiet();
    node.machines[0].isLocal = false;
    node.machines[0].node = u"pve2"_s;
    QTest::newRow("elsewhere") << node << u"machine-on-other-node"_s;
    node = quiet();
    node.machines[0].config.digest.clear();
    QTest::newRow("no digest") << node << u"machine-config-unread"_s;
}

void PlannerTest::refusesVmsThatCannotBeChanged()
{
    QFETCH(const NodeSnapshot, node);
    QFETCH(const QString, id);
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
    QCOMPARE(ids(plan.refused), {id});
    QVERIFY(plan.steps.isEmpty());
}

void PlannerTest::refusesADriveOfAnotherVm()
{
    for (const QByteArray& config :
         {QByteArray("hostpci0: 0000:04:00.0\n"), QByteArray("\n[PENDING]\nhostpci0: 04:00\n"),
          QByteArray("hostpci0: 0000:04:00.0\n\n[PENDING]\ndelete: hostpci0\n")}) {
        NodeSnapshot node = quiet();
        setConfig(node, 101, config);
        const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
        QCOMPARE(ids(plan.refused), {u"drive-given-to-guest"_s});
        QVERIFY(plan.steps.isEmpty());
    }
}

void PlannerTest::refusesWhenAllSlotsAreTaken()
{
    QByteArray config = "machine: q35\n";
    for (int slot = 0; slot < 15; ++slot)
        config += "hostpci" + QByteArray::number(slot) + ": 0000:2" + QByteArray::number(slot, 16)
            + ":00.0\n";
    NodeSnapshot node = quiet();
    setConfig(node, 100, config);
    QCOMPARE(commandOf(planned(node, {GiveDrive{u"S1"_s, 100}})),
             u"qm set 100 --hostpci15 0000:04:00.0,pcie=1"_s + digest);
    QCOMPARE(ids(planned(node, {GiveDrive{u"S1"_s, 100}, GiveDrive{u"S2"_s, 100}}).refused),
             {u"no-free-slot"_s});
}

void PlannerTest::earlyBindByIdsIsRefusedWithTwins()
{
    NodeSnapshot node = quiet();
    node.devices[1].device = node.devices[0].device;
    node.host.boot.initramfs = u"initramfs-tools"_s;
    node.host.boot.bootFreeBytes = 1ull << 30;
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100, EarlyBind::Ids}});
    QCOMPARE(ids(plan.refused), {u"twin-ids"_s});
    QCOMPARE(plan.refused[0].severity, Severity::Blocked);
    QVERIFY(plan.steps.isEmpty());
    QVERIFY(!planned(node, {GiveDrive{u"S1"_s, 100}}).isRefused());
}

void PlannerTest::warnsOfMemoryThatMayNotFit_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<qulonglong>("available");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("plenty") << QByteArray("memory: 4096\n") << 50ull << Severity::Note;
    QTest::newRow("does not fit now")
        << QByteArray("memory: 16384\n") << 8ull << Severity::Attention;
    QTest::newRow("does not fit at all")
        << QByteArray("memory: 65536\n") << 50ull << Severity::Attention;
    QTest::newRow("balloon") << QByteArray("balloon: 2048\nmemory: 4096\n") << 50ull
                             << Severity::Note;
    QTest::newRow("balloon off") << QByteArray("balloon: 0\nmemory: 4096\n") << 50ull
                                 << Severity::Note;
    QTest::newRow("unreadable") << QByteArray("memory: lots\n") << 50ull << Severity::Attention;
}

void PlannerTest::warnsOfMemoryThatMayNotFit()
{
    QFETCH(const QByteArray, config);
    QFETCH(const qulonglong, available);
    QFETCH(const Severity, severity);
    NodeSnapshot node = quiet();
    node.host.memoryAvailableBytes = available << 30;
    setConfig(node, 100, config);
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
    const Finding* finding = found(plan.warnings, u"memory-pinned"_s);
    QVERIFY(finding);
    QCOMPARE(finding->severity, severity);
    QCOMPARE(plan.steps.size(), 1);
}

void PlannerTest::warnsOfAVmThatStartsWithTheNode()
{
    NodeSnapshot node = quiet();
    QVERIFY(!found(planned(node, {GiveDrive{u"S1"_s, 100}}).warnings, u"machine-starts-at-boot"_s));
    setConfig(node, 100, q35Config + "onboot: 1\n");
    const auto warnings = planned(node, {GiveDrive{u"S1"_s, 100}}).warnings;
    QCOMPARE(found(warnings, u"machine-starts-at-boot"_s)->severity, Severity::Attention);
}

void PlannerTest::takesBackByDeleting()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:01:00\nhostpci1: 0000:04:00.0,pcie=1\nmachine: q35\n");
    const Plan plan = planned(node, {TakeBackDrive{u"S1"_s}});
    QCOMPARE(commandOf(plan), u"qm set 100 --delete hostpci1"_s + digest);
    QCOMPARE(undoOf(plan), u"qm set 100 --hostpci1 0000:04:00.0,pcie=1"_s);
    QCOMPARE(plan.sentences, {u"Take Samsung SSD 980 PRO 2TB (S1) back from VM 100 truenas."_s});
    QCOMPARE(givenDevices(std::get<SetVmOptions>(plan.steps[0].action)), QList<DeviceIdentity>());
}

void PlannerTest::takesBackFromARunningVmAsPending()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:04:00.0\n");
    node.machines[0].isRunning = true;
    node.devices[0].driver = u"vfio-pci"_s;
    const Plan plan = planned(node, {TakeBackDrive{firstSlot}});
    QCOMPARE(textChanges(plan.steps[0]).value(0).after, "hostpci0: 0000:04:00.0\n\n[PENDING]\ndelete: hostpci0\n");
    QCOMPARE(undoOf(plan), u"qm set 100 --revert hostpci0"_s);
    QVERIFY(plan.sentences[0].contains(u"as soon as it has been stopped"_s));
    QVERIFY(found(plan.warnings, u"drive-stays-with-vfio"_s));
}

void PlannerTest::takesBackOnlyThisOneOfAList()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:04:00.0;0000:05:00.0,pcie=1\nmachine: q35\n");
    QCOMPARE(commandOf(planned(node, {TakeBackDrive{u"S1"_s}})),
             u"qm set 100 --hostpci0 0000:05:00.0,pcie=1"_s + digest);
}

void PlannerTest::revertsWhatOnlyWaits()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "machine: q35\n\n[PENDING]\nhostpci0: 0000:04:00.0,pcie=1\n");
    node.machines[0].isRunning = true;
    const Plan plan = planned(node, {TakeBackDrive{u"S1"_s}});
    QCOMPARE(commandOf(plan), u"qm set 100 --revert hostpci0"_s + digest);
    QCOMPARE(textChanges(plan.steps[0]).value(0).after, "machine: q35\n");
    QVERIFY(!plan.sentences[0].contains(u"stopped"_s));
}

void PlannerTest::givesAgainWhatIsAboutToLeave()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:04:00.0\n\n[PENDING]\ndelete: hostpci0\n");
    node.machines[0].isRunning = true;
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
    QCOMPARE(commandOf(plan), u"qm set 100 --revert hostpci0"_s + digest);
    QCOMPARE(givenDevices(std::get<SetVmOptions>(plan.steps[0].action)).size(), 1);
}

void PlannerTest::takesTheDriveOutOfTheBootOrder()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "boot: order=hostpci0;scsi0\nhostpci0: 0000:04:00.0\n");
    const Plan plan = planned(node, {TakeBackDrive{u"S1"_s}});
    QCOMPARE(commandOf(plan), u"qm set 100 --boot order=scsi0 --delete hostpci0"_s + digest);
    QCOMPARE(undoOf(plan), u"qm set 100 --boot 'order=hostpci0;scsi0' --hostpci0 0000:04:00.0"_s);
}

void PlannerTest::refusesToTakeTheOnlyBootDevice()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "boot: order=hostpci0\nhostpci0: 0000:04:00.0\n");
    QCOMPARE(ids(planned(node, {TakeBackDrive{u"S1"_s}}).refused),
             {u"drive-is-only-boot-device"_s});
}

void PlannerTest::refusesAMappingThatNamesMore()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: mapping=fast\n");
    node.mappings = {{u"fast"_s, {{u"pve1"_s, {{at(firstSlot), false}}, {}}}, {}}};
    QCOMPARE(commandOf(planned(node, {TakeBackDrive{u"S1"_s}})),
             u"qm set 100 --delete hostpci0"_s + digest);
    QVERIFY(planned(node, {TakeBackDrive{u"S1"_s}}).sentences.contains(
        u"The mapping fast stays, for when the drive is given again."_s));
    node.mappings[0].entries.append({u"pve1"_s, {{at(secondSlot), false}}, {}});
    QCOMPARE(ids(planned(node, {TakeBackDrive{u"S1"_s}}).refused), {u"given-through-mapping"_s});
}

void PlannerTest::takingBackWhatNobodyHasChangesNothing()
{
    const Plan plan = planned(quiet(), {TakeBackDrive{u"S1"_s}});
    QVERIFY(plan.steps.isEmpty() && !plan.isRefused());
    QVERIFY(plan.sentences[0].startsWith(u"No VM has "_s));
}

void PlannerTest::takesBackEvenWhenTheDriveIsInUse()
{
    NodeSnapshot node = crowded();
    setConfig(node, 100, "hostpci0: 0000:03:00.0\n");
    const Plan plan = planned(node, {TakeBackDrive{u"S0"_s}});
    QVERIFY2(!plan.isRefused(), "taking back is how such a node is made safe");
    QCOMPARE(plan.steps.size(), 1);
}

void PlannerTest::refusesToTakeBackWithoutQuorum()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:04:00.0\n");
    node.host.clusterName = u"homelab"_s;
    node.host.quorate = false;
    QCOMPARE(ids(planned(node, {TakeBackDrive{u"S1"_s}}).refused), {u"node-not-quorate"_s});
}

void PlannerTest::previewReadsAsIfApplied()
{
    const NodeSnapshot node = quiet();
    const NodeSnapshot after = preview(node, planned(node, {GiveDrive{u"S1"_s, 100}}));
    QCOMPARE(nextValue(after.machine(100)->config, u"hostpci0"_s), u"0000:04:00.0,pcie=1"_s);
    QCOMPARE(assess(after).of(at(firstSlot))->givenTo, 100);
    QCOMPARE(after.drives[0].uses.size(), 1);
    QCOMPARE(preview(node, Plan{}), node);
}

void PlannerTest::scriptIsShellAndQuotesEverything()
{
    NodeSnapshot node = quiet();
    node.drives[0].model = u"a'b\n$(touch x)"_s;
    node.drives[0].serial = u"S1'; rm -rf / #"_s;
    const Plan plan = planned(node, {GiveDrive{firstSlot, 100}});
    const QByteArray script = shellScript(plan, u"pve1\nrm"_s);
    QVERIFY(script.contains("set -eu\n"));
    QVERIFY(script.contains("\nqm set 100 --hostpci0 0000:04:00.0,pcie=1 --digest "));
    QVERIFY(script.contains(
        "\nprove 0000:04:00.0 0x144d 0xa80a 0x144d 0xa801 'S1'\\''; rm -rf / #'\n"));
    QVERIFY(script.indexOf("\nprove 0000") < script.indexOf("\nqm set"));
    QProcess shell;
    shell.start(u"sh"_s, {u"-n"_s});
    shell.write(script);
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(shell.exitCode(), 0);

    const QByteArray nothing =
        shellScript(planned(crowded(), {GiveDrive{u"S1"_s, 100}}), u"pve1"_s);
    for (const QByteArray& line : nothing.trimmed().split('\n'))
        QVERIFY2(line.startsWith('#'), line.constData());
}

LANEKEEPER_TEST(PlannerTest)
#include "PlannerTest.moc"
