// SPDX-License-Identifier: GPL-3.0-or-later
#include "Clusters.h"
#include "TestMain.h"
#include "plan/Planner.h"
#include "plan/StepCommands.h"

using namespace snapshots;

namespace {

const QByteArray q35 = "machine: q35\nmemory: 4096\nname: truenas\nonboot: 1\n";
const QByteArray holding = "hostpci0: 0000:04:00.0,pcie=1\nmachine: q35\nmemory: 4096\nname: truenas\nonboot: 1\n";

Intent gift(Power power, const QString& drive = u"S1"_s)
{
    GiveDrive give{drive, 100};
    give.power = power;
    return give;
}

Intent back(Power power) { return TakeBackDrive{u"S1"_s, power}; }

NodeSnapshot nodeWith(const QByteArray& config, bool isRunning)
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, config);
    for (VirtualMachine& each : node.machines)
        if (each.vmid == 100)
            each.isRunning = isRunning;
    return node;
}

VirtualMachine& machineOf(NodeSnapshot& node)
{
    return *std::find_if(node.machines.begin(), node.machines.end(), [](const auto& each) { return each.vmid == 100; });
}

/// The drive with vfio-pci, as the VM that runs has it.
NodeSnapshot running(const QByteArray& config)
{
    NodeSnapshot node = nodeWith(config, true);
    for (PciDevice& each : node.devices)
        if (each.address == at(u"04:00.0"_s))
            each.driver = u"vfio-pci"_s;
    for (Drive& each : node.drives)
        if (each.address == at(u"04:00.0"_s)) {
            each.namespaces.clear();
            each.uses = {use(DriveUse::Kind::GuestPassthrough)};
            each.uses.first().vmid = 100;
        }
    node.reservations = {{at(u"04:00.0"_s), 100, 4711, true}};
    return node;
}

Plan planOf(const NodeSnapshot& node, const QList<Intent>& intents) { return planFor(node, intents).value_or(Plan{}); }

QString lineOf(const Step& step)
{
    if (const auto* each = std::get_if<ShutDownMachine>(&step.action))
        return u"shut down %1"_s.arg(each->vmid);
    if (const auto* each = std::get_if<StartMachine>(&step.action)) {
        QStringList taken;
        for (const TakenFunction& function : each->taken)
            taken.append(function.device.address.shortText() + (function.isPassed ? QString() : u" too"_s) + u" from "_s
                         + function.driver);
        return u"start %1"_s.arg(each->vmid) + (taken.isEmpty() ? QString() : u" with "_s + taken.join(u", "_s))
            + (each->onboot.isEmpty() ? QString() : u", then onboot "_s + each->onboot);
    }
    if (const auto* each = std::get_if<BindFunction>(&step.action))
        return u"bind to "_s + each->to;
    return std::holds_alternative<SetVmOptions>(step.action) ? u"set"_s : u"?"_s;
}

QString linesOf(const Plan& plan)
{
    if (plan.isRefused())
        return u"refused: "_s + ids(plan.refused).join(u' ');
    QStringList lines;
    for (const Step& each : plan.steps)
        lines.append(lineOf(each));
    return lines.join(u"; "_s);
}

} // namespace

/// What plans do with the VM itself: shut it down, start it, or leave it alone.
class PowerPlanTest : public support::TestCase {
    Q_OBJECT

private slots:
    void leavesTheVmAloneUnlessAsked();
    void shutsDownAndStartsOneThatRuns();
    void startsOneThatIsStopped();
    void shutsDownOnceForTwoDrives();
    void givesADriveBackWhileItsVmIsStopped();
    void asksNothingOfAVmThatHasItsDrives();
    void startsWhatOnlyWaitsForIt();
    void restartsAVmThatHasAnotherDrive();
    void saysBeforeWhatTheStartTakesAndWhatTheGuardDoes();
    void givesLargeVmsMoreTime();

    void refusesToStartOneThatRuns();
    void refusesToRestartOneThatIsStopped();
    void refusesWhenNobodyKnowsWhetherItRuns();
    void refusesOneThatHaManages();
    void leavesOneAloneThatHaIgnores();
    void refusesWhenHaCouldNotBeRead();
    void refusesATemplate();
    void refusesALockedVm();
    void refusesToTakeWhatNobodyAskedFor();
    void takesWhatNoDriverHas();
    void refusesALineThatNamesNothing();
    void refusesAnotherPassedDriveThatHoldsData();

    void theTypedCommandsNeverStopAVm();
};

void PowerPlanTest::leavesTheVmAloneUnlessAsked()
{
    QCOMPARE(linesOf(planOf(nodeWith(q35, true), {gift(Power::Leave)})), u"set"_s);
    QCOMPARE(linesOf(planOf(nodeWith(q35, false), {gift(Power::Leave)})), u"set"_s);
    QCOMPARE(linesOf(planOf(running(holding), {back(Power::Leave)})), u"set"_s);
}

void PowerPlanTest::shutsDownAndStartsOneThatRuns()
{
    QCOMPARE(linesOf(planOf(nodeWith(q35, true), {gift(Power::Restart)})),
             u"set; shut down 100; start 100 with 04:00.0 from nvme, then onboot 1"_s);
}

void PowerPlanTest::startsOneThatIsStopped()
{
    QByteArray config = q35;
    QCOMPARE(linesOf(planOf(nodeWith(config, false), {gift(Power::Start)})),
             u"set; start 100 with 04:00.0 from nvme, then onboot 1"_s);
    QCOMPARE(linesOf(planOf(nodeWith(config.replace("onboot: 1", "onboot: 0"), false), {gift(Power::Start)})),
             u"set; start 100 with 04:00.0 from nvme"_s);
}

void PowerPlanTest::shutsDownOnceForTwoDrives()
{
    QCOMPARE(linesOf(planOf(nodeWith(q35, true), {gift(Power::Restart), gift(Power::Restart, u"S2"_s)})),
             u"set; shut down 100; start 100 with 04:00.0 from nvme, 05:00.0 from nvme, then onboot 1"_s);
    // It has to be said once only.
    QCOMPARE(linesOf(planOf(nodeWith(q35, true), {gift(Power::Restart), gift(Power::Leave, u"S2"_s)})),
             u"set; shut down 100; start 100 with 04:00.0 from nvme, 05:00.0 from nvme, then onboot 1"_s);
}

void PowerPlanTest::givesADriveBackWhileItsVmIsStopped()
{
    QCOMPARE(linesOf(planOf(running(holding), {back(Power::Restart)})),
             u"set; shut down 100; bind to nvme; start 100"_s);
}

void PowerPlanTest::asksNothingOfAVmThatHasItsDrives()
{
    QCOMPARE(linesOf(planOf(running(holding), {gift(Power::Restart)})), QString());
    QCOMPARE(linesOf(planOf(running(holding), {gift(Power::Start)})), QString());
}

void PowerPlanTest::startsWhatOnlyWaitsForIt()
{
    const QByteArray pending = q35 + "\n[PENDING]\nhostpci0: 0000:04:00.0,pcie=1\n";
    QCOMPARE(linesOf(planOf(nodeWith(pending, true), {gift(Power::Restart)})),
             u"shut down 100; start 100 with 04:00.0 from nvme, then onboot 1"_s);
    QCOMPARE(linesOf(planOf(nodeWith(holding, false), {gift(Power::Start)})),
             u"start 100 with 04:00.0 from nvme, then onboot 1"_s);
}

/// What it has is with vfio-pci before and after; should nobody confirm, it stays there.
void PowerPlanTest::restartsAVmThatHasAnotherDrive()
{
    QCOMPARE(linesOf(planOf(running(holding), {gift(Power::Restart, u"S2"_s)})),
             u"set; shut down 100; start 100 with 04:00.0 from vfio-pci, 05:00.0 from nvme, then onboot 1"_s);
}

void PowerPlanTest::saysBeforeWhatTheStartTakesAndWhatTheGuardDoes()
{
    const Plan plan = planOf(nodeWith(q35, true), {gift(Power::Restart)});
    QCOMPARE(plan.sentences.size(), 1);
    QVERIFY(plan.sentences.first().contains(u"is shut down and started with this plan"_s));
    const QString why = plan.steps.last().why;
    for (const QString& part : {u"04:00.0, which nvme has"_s, u"within 3 minutes"_s, u"does not start at boot"_s})
        QVERIFY2(why.contains(part), qPrintable(why));
}

void PowerPlanTest::givesLargeVmsMoreTime()
{
    QByteArray config = q35;
    const Plan plan = planOf(nodeWith(config.replace("memory: 4096", "memory: 131072"), false), {gift(Power::Start)});
    QCOMPARE(std::get<StartMachine>(plan.steps.last().action).minutes, 10);
}

void PowerPlanTest::refusesToStartOneThatRuns()
{
    QCOMPARE(linesOf(planOf(nodeWith(q35, true), {gift(Power::Start)})), u"refused: machine-runs-already"_s);
}

void PowerPlanTest::refusesToRestartOneThatIsStopped()
{
    QCOMPARE(linesOf(planOf(nodeWith(q35, false), {gift(Power::Restart)})), u"refused: machine-does-not-run"_s);
}

void PowerPlanTest::refusesWhenNobodyKnowsWhetherItRuns()
{
    NodeSnapshot node = nodeWith(q35, true);
    machineOf(node).isRunning = {};
    QCOMPARE(linesOf(planOf(node, {gift(Power::Restart)})), u"refused: machine-state-unknown"_s);
    QCOMPARE(linesOf(planOf(node, {gift(Power::Leave)})), u"set"_s);
}

void PowerPlanTest::refusesOneThatHaManages()
{
    NodeSnapshot node = nodeWith(q35, true);
    node.cluster.haResources = {haResource(100)};
    QCOMPARE(linesOf(planOf(node, {gift(Power::Restart)})), u"refused: ha-starts-machine"_s);
    node = running(holding);
    node.cluster.haResources = {haResource(100)};
    QCOMPARE(linesOf(planOf(node, {back(Power::Restart)})), u"refused: ha-starts-machine"_s);
}

void PowerPlanTest::leavesOneAloneThatHaIgnores()
{
    NodeSnapshot node = nodeWith(q35, true);
    node.cluster.haResources = {haResource(100, u"ignored"_s), haResource(101)};
    QVERIFY(linesOf(planOf(node, {gift(Power::Restart)})).startsWith(u"set; shut down 100"_s));
}

void PowerPlanTest::refusesWhenHaCouldNotBeRead()
{
    NodeSnapshot node = running(holding);
    node.host.clusterName = u"home"_s;
    node.host.quorate = true;
    makeUnread(node);
    QCOMPARE(linesOf(planOf(node, {back(Power::Restart)})), u"refused: machine-ha-unread"_s);
    QCOMPARE(linesOf(planOf(node, {back(Power::Leave)})), u"set"_s);
}

void PowerPlanTest::refusesATemplate()
{
    const NodeSnapshot node = nodeWith(holding + "template: 1\n", false);
    QCOMPARE(linesOf(planOf(node, {back(Power::Start)})), u"refused: template-does-not-start"_s);
    QVERIFY(!planOf(node, {back(Power::Leave)}).isRefused());
}

void PowerPlanTest::refusesALockedVm()
{
    const Plan plan = planOf(running("lock: backup\n" + holding), {back(Power::Restart)});
    QVERIFY(ids(plan.refused).contains(u"machine-locked"_s));
}

void PowerPlanTest::refusesToTakeWhatNobodyAskedFor()
{
    // Another device of the VM shares its group with the host's network card.
    NodeSnapshot node = nodeWith("hostpci3: 0000:0a:00.0\n" + q35, false);
    node.devices += {function(u"0a:00.0"_s, 0x040300, u"snd_hda_intel"_s, 60), function(u"0a:00.1"_s, 0x020000, u"igc"_s, 60)};
    node.groups.append({60, {at(u"0a:00.0"_s), at(u"0a:00.1"_s)}});
    QCOMPARE(linesOf(planOf(node, {gift(Power::Start)})), u"refused: start-takes-foreign-devices"_s);
    QCOMPARE(linesOf(planOf(node, {gift(Power::Leave)})), u"set"_s);
}

void PowerPlanTest::takesWhatNoDriverHas()
{
    NodeSnapshot node = nodeWith("hostpci3: 0000:0a:00.0\n" + q35, false);
    node.devices += {function(u"0a:00.0"_s, 0x040300, u"snd_hda_intel"_s, 60), function(u"0a:00.1"_s, 0x0c8000, QString(), 60)};
    node.groups.append({60, {at(u"0a:00.0"_s), at(u"0a:00.1"_s)}});
    QCOMPARE(linesOf(planOf(node, {gift(Power::Start)})),
             u"set; start 100 with 04:00.0 from nvme, 0a:00.0 from snd_hda_intel, 0a:00.1 too from , then onboot 1"_s);
}

void PowerPlanTest::refusesALineThatNamesNothing()
{
    const NodeSnapshot node = nodeWith("hostpci3: 0000:77:00.0\n" + q35, false);
    QCOMPARE(linesOf(planOf(node, {gift(Power::Start)})), u"refused: start-names-no-device"_s);
}

void PowerPlanTest::refusesAnotherPassedDriveThatHoldsData()
{
    NodeSnapshot node = nodeWith("hostpci3: 0000:05:00.0\n" + q35, false);
    for (Drive& each : node.drives)
        if (each.address == at(u"05:00.0"_s))
            each.uses = {use(DriveUse::Kind::Root)};
    const Plan plan = planOf(node, {gift(Power::Start)});
    QVERIFY2(plan.isRefused(), qPrintable(linesOf(plan)));
    QVERIFY(!planOf(node, {gift(Power::Leave)}).isRefused());
}

void PowerPlanTest::theTypedCommandsNeverStopAVm()
{
    const Plan plan = planOf(nodeWith(q35, true), {gift(Power::Restart)});
    QCOMPARE(commandLines(plan.steps[1]), QStringList{u"qm shutdown 100 --timeout 300"_s});
    QCOMPARE(commandLines(plan.steps[2]), QStringList{u"qm start 100"_s});
    QCOMPARE(undoLines(plan.steps[1]) + undoLines(plan.steps[2]), QStringList());
}

LANEKEEPER_TEST(PowerPlanTest)
#include "PowerPlanTest.moc"
