// SPDX-License-Identifier: GPL-3.0-or-later
#include "Snapshots.h"
#include "TestMain.h"
#include "assessment/Holding.h"
#include "assessment/MappingSerials.h"
#include "discovery/ClusterReader.h"
#include "plan/MappingText.h"
#include "plan/Planner.h"
#include "plan/StepCommands.h"
#include "plan/Undo.h"

using namespace snapshots;

namespace {

const QString hardware = u"id=144d:a80a,iommugroup=14,node=pve1,path=0000:04:00.0,subsystem-id=144d:a801"_s;
const QString fittingLine = u"map "_s + hardware;
const QString elsewhere = u"map id=144d:a80a,iommugroup=3,node=pve2,path=0000:09:00.0,subsystem-id=144d:a801"_s;

/// quiet as a member of a cluster.
NodeSnapshot clustered(const QHash<QString, QStringList>& mappings = {})
{
    NodeSnapshot node = quiet();
    node.host.clusterName = u"rack"_s;
    node.host.quorate = true;
    for (auto each = mappings.begin(); each != mappings.end(); ++each)
        node.mappings.append(mappingFrom(each.key(), each.value()));
    return node;
}

Plan planned(const NodeSnapshot& node, const QList<Intent>& intents)
{
    return planFor(node, intents).value_or(Plan{});
}

QStringList commandsOf(const Plan& plan)
{
    QStringList lines;
    for (const Step& each : plan.steps) {
        QStringList words = commandWords(each);
        const auto place = words.indexOf(u"--digest"_s);
        lines.append(shellText(place < 0 ? words : words.first(place)));
    }
    return lines;
}

GiveDrive mapped(const QString& name)
{
    return {u"S1"_s, 100, EarlyBind::None, NamedBy::Mapping, name, {}};
}

GiveDrive with(GiftExtras extras, int vmid = 101)
{
    return {u"S1"_s, vmid, EarlyBind::None, NamedBy::Fitting, {}, extras};
}

QString refusalOf(const Plan& plan)
{
    return plan.steps.isEmpty() ? ids(plan.refused).join(u' ') : u"not refused"_s;
}

/// The node once the plan is applied and it was read again.
NodeSnapshot afterwards(const NodeSnapshot& node, const Plan& plan)
{
    NodeSnapshot later = preview(node, plan);
    for (VirtualMachine& each : later.machines)
        each.config.digest = QString(40, u'c');
    return later;
}

JournalEntry entryOf(const Plan& plan)
{
    JournalEntry entry;
    entry.id = u"20261124-120000-0001"_s;
    entry.nodeName = u"pve1"_s;
    entry.state = JournalEntry::State::Done;
    for (const Step& each : plan.steps) {
        StepRecord record;
        record.step = each;
        record.state = StepRecord::State::Done;
        entry.steps.append(record);
    }
    return entry;
}

} // namespace

/// How a gift names the drive in the VM's configuration, and what else of the VM it changes.
class GuestPlanTest : public support::TestCase {
    Q_OBJECT

private slots:
    void namesTheAddressOnANodeOfItsOwn();
    void makesAMappingInACluster();
    void leavesOutWhatTheHardwareHasNot();
    void usesAMappingThatFits();
    void usesNoMappingThatDoesNotFit_data();
    void usesNoMappingThatDoesNotFit();
    void namesTheAddressInAClusterWhenAsked();
    void makesAMappingWithTheNameThatWasAskedFor();
    void addsThisNodeToAMappingOfOthers();
    void refusesMappings_data();
    void refusesMappings();
    void namesTheAddressWhereNoMappingIsPossible_data();
    void namesTheAddressWhereNoMappingIsPossible();
    void namesAreValidWhateverTheSerial();
    void planningAgainIsEmpty();
    void everyValueIsOneThatProxmoxKnows();

    void undoRemovesTheMapping();
    void undoKeepsAMappingThatAVmRunsWith();
    void undoRefusesWhenAnotherVmUsesTheMapping();
    void undoRefusesAMappingThatSomebodyChanged();
    void undoBringsAnEntryBack();

    void swappedTwinsMakeAMappingStale();

    void turnsAMachineIntoQ35_data();
    void turnsAMachineIntoQ35();
    void refusesToTurnAMachine_data();
    void refusesToTurnAMachine();
    void leavesTheMachineAloneUnlessAsked();
    void fixesMemoryAndEnablesTheAgentOnlyWhenAsked();
    void keepsWhatElseTheAgentIsTold();
    void changesTheRestOfAVmThatHasTheDrive();
    void undoReturnsEveryExtra();
    void givesAllFunctionsOnlyWhenAsked();
    void refusesAllFunctionsWhenTheHostUsesOne();
    void refusesAllFunctionsWhenAVmHasOne();
};

void GuestPlanTest::namesTheAddressOnANodeOfItsOwn()
{
    const Plan plan = planned(quiet(), {GiveDrive{u"S1"_s, 100}});
    QCOMPARE(commandsOf(plan), QStringList{u"qm set 100 --hostpci0 0000:04:00.0,pcie=1"_s});
    QVERIFY(plan.steps[0].why.contains("is in no cluster"_L1));
}

void GuestPlanTest::makesAMappingInACluster()
{
    const Plan plan = planned(clustered(), {GiveDrive{u"S1"_s, 100}});
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(commandsOf(plan),
             (QStringList{u"pvesh create /cluster/mapping/pci --id nvme-S1 --map "_s + hardware
                              + u" --description 'pve1: Samsung SSD 980 PRO 2TB, serial S1'"_s,
                          u"qm set 100 --hostpci0 mapping=nvme-S1,pcie=1"_s}));
    QCOMPARE(undoLines(plan.steps[0]), QStringList{u"pvesh delete /cluster/mapping/pci/nvme-S1"_s});
    QCOMPARE(std::get<ChangeMapping>(plan.steps[0].action).devices, {quiet().identityOf(quiet().drives[0])});
    QCOMPARE(givenDevices(std::get<SetVmOptions>(plan.steps[1].action)), {quiet().identityOf(quiet().drives[0])});
    QVERIFY(textChanges(plan.steps[0]).value(0).after.startsWith("nvme-S1\n\tmap id=144d:a80a,"));
}

void GuestPlanTest::leavesOutWhatTheHardwareHasNot()
{
    NodeSnapshot node = clustered();
    node.devices[0].subsystemVendor = 0;
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
    QVERIFY(commandsOf(plan).value(0).contains("--map id=144d:a80a,iommugroup=14,node=pve1,path=0000:04:00.0 "_L1));
}

void GuestPlanTest::usesAMappingThatFits()
{
    const NodeSnapshot node = clustered({{u"fast"_s, {elsewhere, fittingLine, u"description pve1: x, serial S1"_s}}});
    for (const GiveDrive& each : {GiveDrive{u"S1"_s, 100}, mapped(u"fast"_s)})
        QCOMPARE(commandsOf(planned(node, {each})), QStringList{u"qm set 100 --hostpci0 mapping=fast,pcie=1"_s});
}

void GuestPlanTest::usesNoMappingThatDoesNotFit_data()
{
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, const QString& from, const QString& to) {
        QTest::newRow(name) << QStringList{QString(fittingLine).replace(from, to)};
    };
    row("other id", u"id=144d:a80a"_s, u"id=144d:a808"_s);
    row("other group", u"iommugroup=14"_s, u"iommugroup=15"_s);
    row("no group", u"iommugroup=14,"_s, {});
    row("no subsystem", u",subsystem-id=144d:a801"_s, {});
    row("other slot", u"04:00.0"_s, u"05:00.0"_s);
    row("whole slot", u"04:00.0"_s, u"04:00"_s);
    row("two paths", u"04:00.0"_s, u"04:00.0;0000:05:00.0"_s);
    row("other node", u"pve1"_s, u"pve2"_s);
    QTest::newRow("pool") << QStringList{fittingLine, QString(fittingLine).replace(u"04:00.0"_s, u"05:00.0"_s)};
    QTest::newRow("other serial") << QStringList{fittingLine, u"description pve1: Samsung, serial S9"_s};
}

void GuestPlanTest::usesNoMappingThatDoesNotFit()
{
    QFETCH(const QStringList, lines);
    const QStringList commands = commandsOf(planned(clustered({{u"fast"_s, lines}}), {GiveDrive{u"S1"_s, 100}}));
    QCOMPARE(commands.size(), 2);
    QVERIFY(commands[0].startsWith("pvesh create /cluster/mapping/pci --id nvme-S1 "_L1));
}

void GuestPlanTest::namesTheAddressInAClusterWhenAsked()
{
    const NodeSnapshot node = clustered({{u"fast"_s, {fittingLine}}});
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100, EarlyBind::None, NamedBy::Address}});
    QCOMPARE(commandsOf(plan), QStringList{u"qm set 100 --hostpci0 0000:04:00.0,pcie=1"_s});
}

void GuestPlanTest::makesAMappingWithTheNameThatWasAskedFor()
{
    const QStringList commands = commandsOf(planned(quiet(), {mapped(u"data_1"_s)}));
    QVERIFY(commands.value(0).startsWith("pvesh create /cluster/mapping/pci --id data_1 --map "_L1));
    QCOMPARE(commands.value(1), u"qm set 100 --hostpci0 mapping=data_1,pcie=1"_s);
}

void GuestPlanTest::addsThisNodeToAMappingOfOthers()
{
    const NodeSnapshot node = clustered({{u"fast"_s, {elsewhere, u"description pve2: x, serial Z"_s, u"live-migration-capable 1"_s}}});
    const Plan plan = planned(node, {mapped(u"fast"_s)});
    QCOMPARE(commandsOf(plan).value(0),
             u"pvesh set /cluster/mapping/pci/fast --map "_s + elsewhere.sliced(4) + u" --map "_s + hardware
                 + u" --description 'pve2: x, serial Z; pve1: Samsung SSD 980 PRO 2TB, serial S1' --live-migration-capable 1"_s);
    QCOMPARE(serialsFor(preview(node, plan).mappings[0], u"pve1"_s), QStringList{u"S1"_s});
    QCOMPARE(serialsFor(preview(node, plan).mappings[0], u"pve2"_s), QStringList{u"Z"_s});
}

void GuestPlanTest::refusesMappings_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("finding");
    const QString other = u"mapping-names-another"_s;
    QTest::newRow("another slot") << QStringList{QString(fittingLine).replace(u"04:00.0"_s, u"05:00.0"_s)} << u"fast"_s << other;
    QTest::newRow("stale") << QStringList{QString(fittingLine).replace(u"group=14"_s, u"group=99"_s)} << u"fast"_s << other;
    QTest::newRow("another serial") << QStringList{fittingLine, u"description pve1: Samsung, serial S9"_s} << u"fast"_s << other;
    QTest::newRow("another kind") << QStringList{QString(elsewhere).replace(u"id=144d:a80a"_s, u"id=8086:1572"_s)} << u"fast"_s
                                  << u"mapping-means-another-kind"_s;
    QTest::newRow("mediated") << QStringList{elsewhere, u"mdev 1"_s} << u"fast"_s << u"mapping-means-another-kind"_s;
    QTest::newRow("unknown option") << QStringList{elsewhere, u"--evil 1"_s} << u"fast"_s << u"mapping-means-another-kind"_s;
    for (const QString& name : {u"-fast"_s, u"a"_s, u"1st"_s, u"fast,pcie=0"_s, u"fa st"_s, u"fast\n"_s, u"f/../x"_s, u"$(id)"_s})
        QTest::newRow(qPrintable(u"name "_s + name.simplified())) << QStringList{} << name << u"mapping-name-invalid"_s;
}

void GuestPlanTest::refusesMappings()
{
    QFETCH(const QStringList, lines);
    QFETCH(const QString, name);
    QFETCH(const QString, finding);
    const NodeSnapshot node = clustered({{u"fast"_s, lines.isEmpty() ? QStringList{elsewhere} : lines}});
    QCOMPARE(refusalOf(planned(node, {mapped(name)})), finding);
}

void GuestPlanTest::namesTheAddressWhereNoMappingIsPossible_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("finding");
    QTest::newRow("Proxmox 7") << u"7.4.1"_s << u"S1"_s << u"mapping-needs-newer-proxmox"_s;
    QTest::newRow("no serial") << u"9.1.2"_s << QString() << u"serial-not-readable"_s;
}

void GuestPlanTest::namesTheAddressWhereNoMappingIsPossible()
{
    QFETCH(const QString, version);
    QFETCH(const QString, serial);
    QFETCH(const QString, finding);
    NodeSnapshot node = clustered();
    node.host.pveVersion = version;
    node.drives[0].serial = serial;
    const Plan plan = planned(node, {GiveDrive{firstSlot, 100}});
    QCOMPARE(commandsOf(plan), QStringList{u"qm set 100 --hostpci0 0000:04:00.0,pcie=1"_s});
    GiveDrive asked = mapped(u"fast"_s);
    asked.drive = firstSlot;
    QCOMPARE(refusalOf(planned(node, {asked})), finding);
    if (!serial.isEmpty())
        return;
    node.mappings = {mappingFrom(u"fast"_s, {fittingLine})};
    QCOMPARE(commandsOf(planned(node, {asked})), QStringList{u"qm set 100 --hostpci0 mapping=fast,pcie=1"_s});
}

void GuestPlanTest::namesAreValidWhateverTheSerial()
{
    for (const QString& serial : {u"S1"_s, u"12 34/56"_s, u"$(touch x)"_s, u"ö\u202e"_s, QString(200, u'X'), u"-"_s, u";"_s}) {
        NodeSnapshot node = clustered({{u"nvme-S1"_s, {elsewhere}}});
        node.drives[0].serial = serial;
        const Plan plan = planned(node, {GiveDrive{firstSlot, 100}});
        QCOMPARE(plan.steps.size(), 2);
        const auto& action = std::get<ChangeMapping>(plan.steps[0].action);
        QVERIFY2(isMappingName(action.name), qPrintable(action.name));
        QVERIFY(action.name != "nvme-S1"_L1);
        for (const QString& line : *action.after)
            QVERIFY2(isMappingLine(line), qPrintable(line));
        QVERIFY(!meansAnother(mappingFrom(action.name, *action.after), u"pve1"_s, node.drives[0]));
    }
}

void GuestPlanTest::planningAgainIsEmpty()
{
    const GiftExtras all{true, true, true, true};
    for (const Intent& each : QList<Intent>{GiveDrive{u"S1"_s, 100}, mapped(u"fast"_s), with(all)}) {
        const NodeSnapshot node = clustered();
        const Plan plan = planned(node, {each});
        QVERIFY(!plan.steps.isEmpty());
        const Plan again = planned(afterwards(node, plan), {each});
        QCOMPARE(commandsOf(again), QStringList());
        QCOMPARE(ids(again.refused), QStringList());
    }
}

/// qemu-server PCI.pm, $hostpci_fmt: the lines that a plan writes know no other keys.
void GuestPlanTest::everyValueIsOneThatProxmoxKnows()
{
    static const QRegularExpression line(
        u"\\A(?:[0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}(?:\\.[0-9a-f])?|mapping=[A-Za-z][A-Za-z0-9_-]+)(?:,pcie=1)?\\z"_s);
    for (const NodeSnapshot& node : {quiet(), clustered()})
        for (const int vmid : {100, 101})
            for (const bool q35 : {false, true})
                for (const NamedBy namedBy : {NamedBy::Fitting, NamedBy::Address, NamedBy::Mapping}) {
                    const GiveDrive gift{u"S1"_s, vmid, EarlyBind::None, namedBy, {}, {q35, true, true, true}};
                    const Plan plan = planned(node, {gift});
                    QVERIFY(!plan.steps.isEmpty());
                    const auto& action = std::get<SetVmOptions>(plan.steps.last().action);
                    for (const VmOptionChange& each : action.changes) {
                        if (!isHostpciKey(each.key))
                            continue;
                        QVERIFY2(line.match(*each.after).hasMatch(), qPrintable(*each.after));
                        QCOMPARE(each.after->endsWith("pcie=1"_L1), q35 || vmid == 100);
                    }
                }
}

void GuestPlanTest::undoRemovesTheMapping()
{
    const NodeSnapshot node = clustered();
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
    const Plan undo = planUndo(afterwards(node, plan), entryOf(plan));
    QCOMPARE(ids(undo.refused), QStringList());
    QCOMPARE(commandsOf(undo),
             (QStringList{u"qm set 100 --delete hostpci0"_s, u"pvesh delete /cluster/mapping/pci/nvme-S1"_s}));
    QCOMPARE(preview(afterwards(node, plan), undo).mappings, node.mappings);
    QCOMPARE(commandsOf(planUndo(node, entryOf(plan))), QStringList());
}

void GuestPlanTest::undoKeepsAMappingThatAVmRunsWith()
{
    const NodeSnapshot node = clustered();
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
    NodeSnapshot later = afterwards(node, plan);
    later.machines[0].isRunning = true;
    const Plan undo = planUndo(later, entryOf(plan));
    QCOMPARE(ids(undo.refused), QStringList());
    QCOMPARE(commandsOf(undo), QStringList{u"qm set 100 --delete hostpci0"_s});
    QVERIFY(undo.sentences.join(u' ').contains("The mapping nvme-S1 stays"_L1));
    QVERIFY(undo.leavesSome);
    // Once more while it still runs: nothing can be done yet, and that is what it says.
    const NodeSnapshot still = preview(later, undo);
    const Plan again = planUndo(still, entryOf(plan));
    QCOMPARE(commandsOf(again), QStringList());
    QCOMPARE(again.sentences.size(), 1);
    QVERIFY(again.leavesSome);
    // And when it was stopped, which brings what waited into force.
    NodeSnapshot stopped = still;
    setConfig(stopped, 100, node.machine(100)->config.bytes);
    stopped.machines[0].isRunning = false;
    const Plan rest = planUndo(stopped, entryOf(plan));
    QCOMPARE(commandsOf(rest), QStringList{u"pvesh delete /cluster/mapping/pci/nvme-S1"_s});
    QVERIFY(!rest.leavesSome);
}

void GuestPlanTest::undoRefusesWhenAnotherVmUsesTheMapping()
{
    const NodeSnapshot node = clustered();
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
    for (const QByteArray& config : {QByteArray("hostpci3: mapping=nvme-S1\n"), QByteArray("name: a\n\n[PENDING]\nhostpci0: mapping=nvme-S1,pcie=1\n")}) {
        NodeSnapshot later = afterwards(node, plan);
        setConfig(later, 101, config);
        later.machines[1].isRunning = true;
        QCOMPARE(refusalOf(planUndo(later, entryOf(plan))), u"mapping-in-use"_s);
        later.machines[1].isLocal = false;
        later.machines[1].node = u"pve2"_s;
        QCOMPARE(refusalOf(planUndo(later, entryOf(plan))), u"mapping-in-use"_s);
    }
}

void GuestPlanTest::undoRefusesAMappingThatSomebodyChanged()
{
    const NodeSnapshot node = clustered();
    const Plan plan = planned(node, {GiveDrive{u"S1"_s, 100}});
    NodeSnapshot later = afterwards(node, plan);
    later.mappings = {mappingFrom(u"nvme-S1"_s, later.mappings[0].lines + QStringList{elsewhere})};
    QCOMPARE(refusalOf(planUndo(later, entryOf(plan))), u"changed-since"_s);
}

void GuestPlanTest::undoBringsAnEntryBack()
{
    const QStringList before{elsewhere, u"description of pve2"_s};
    const NodeSnapshot node = clustered({{u"fast"_s, before}});
    const Plan plan = planned(node, {mapped(u"fast"_s)});
    const Plan undo = planUndo(afterwards(node, plan), entryOf(plan));
    QCOMPARE(commandsOf(undo).value(1),
             u"pvesh set /cluster/mapping/pci/fast --map "_s + elsewhere.sliced(4) + u" --description 'of pve2'"_s);
}

void GuestPlanTest::swappedTwinsMakeAMappingStale()
{
    NodeSnapshot node = clustered({{u"fast"_s, {fittingLine, u"description pve1: Samsung SSD 980 PRO 2TB, serial S1"_s}}});
    QVERIFY(!found(assess(node).findings, u"mapping-is-stale"_s));
    node.drives[0].serial = u"S9"_s;
    const Finding* stale = found(assess(node).findings, u"mapping-is-stale"_s);
    QVERIFY(stale != nullptr);
}

void GuestPlanTest::turnsAMachineIntoQ35_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("machine");
    QTest::newRow("default") << QByteArray("memory: 2048\n") << u"q35"_s;
    QTest::newRow("pc") << QByteArray("machine: pc\n") << u"q35"_s;
    QTest::newRow("with a version") << QByteArray("machine: pc-i440fx-9.2+pve1\n") << u"pc-q35-9.2+pve1"_s;
    QTest::newRow("with options") << QByteArray("machine: type=pc-i440fx-9.2,enable-s3=1\n") << u"pc-q35-9.2,enable-s3=1"_s;
    QTest::newRow("options only") << QByteArray("machine: viommu=virtio\n") << u"q35,viommu=virtio"_s;
    QTest::newRow("Windows with a version") << QByteArray("machine: pc-i440fx-9.2\nostype: win11\n") << u"pc-q35-9.2"_s;
}

void GuestPlanTest::turnsAMachineIntoQ35()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QString, machine);
    NodeSnapshot node = quiet();
    setConfig(node, 101, config);
    for (const bool runs : {false, true}) {
        node.machines[1].isRunning = runs;
        const Plan plan = planned(node, {with({.q35 = true})});
        QCOMPARE(commandsOf(plan),
                 QStringList{u"qm set 101 --machine %1 --hostpci0 0000:04:00.0,pcie=1"_s.arg(machine)});
        QVERIFY(found(plan.warnings, u"machine-becomes-q35"_s));
        QVERIFY(!found(plan.warnings, u"machine-not-q35"_s));
    }
}

void GuestPlanTest::refusesToTurnAMachine_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("finding");
    QTest::newRow("graphics") << QByteArray("hostpci0: 0000:00:02.0,legacy-igd=1\n") << u"igd-needs-i440fx"_s;
    QTest::newRow("Windows") << QByteArray("ostype: win11\n") << u"windows-machine-not-pinned"_s;
    QTest::newRow("microvm") << QByteArray("machine: microvm\n") << u"machine-type-unknown"_s;
    QTest::newRow("no PC") << QByteArray("arch: aarch64\n") << u"machine-type-unknown"_s;
}

void GuestPlanTest::refusesToTurnAMachine()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QString, finding);
    NodeSnapshot node = quiet();
    setConfig(node, 101, config);
    QCOMPARE(refusalOf(planned(node, {with({.q35 = true})})), finding);
    QVERIFY(!planned(node, {with({})}).steps.isEmpty());
}

void GuestPlanTest::leavesTheMachineAloneUnlessAsked()
{
    QCOMPARE(commandsOf(planned(quiet(), {with({})})), QStringList{u"qm set 101 --hostpci0 0000:04:00.0"_s});
    QCOMPARE(commandsOf(planned(quiet(), {with({.q35 = true}, 100)})),
             QStringList{u"qm set 100 --hostpci0 0000:04:00.0,pcie=1"_s});
}

void GuestPlanTest::fixesMemoryAndEnablesTheAgentOnlyWhenAsked()
{
    const Plan plan = planned(quiet(), {with({.fixedMemory = true, .agent = true})});
    QCOMPARE(commandsOf(plan), QStringList{u"qm set 101 --balloon 0 --agent 1 --hostpci0 0000:04:00.0"_s});
    QCOMPARE(plan.sentences.size(), 1);
    NodeSnapshot node = quiet();
    setConfig(node, 101, "balloon: 512\nmemory: 2048\n");
    QVERIFY(found(planned(node, {with({})}).warnings, u"balloon-has-no-effect"_s));
    QVERIFY(!found(planned(node, {with({.fixedMemory = true})}).warnings, u"balloon-has-no-effect"_s));
    setConfig(node, 101, "agent: enabled=1,fstrim_cloned_disks=1\nballoon: 0\n");
    QCOMPARE(commandsOf(planned(node, {with({.fixedMemory = true, .agent = true})})),
             QStringList{u"qm set 101 --hostpci0 0000:04:00.0"_s});
}

void GuestPlanTest::keepsWhatElseTheAgentIsTold()
{
    NodeSnapshot node = quiet();
    setConfig(node, 101, "agent: fstrim_cloned_disks=1,enabled=0\n");
    QVERIFY(commandsOf(planned(node, {with({.agent = true})})).value(0).contains("--agent 1,fstrim_cloned_disks=1 "_L1));
}

void GuestPlanTest::changesTheRestOfAVmThatHasTheDrive()
{
    NodeSnapshot node = quiet();
    setConfig(node, 101, "hostpci0: 0000:04:00.0\nmemory: 2048\n");
    QCOMPARE(commandsOf(planned(node, {with({})})), QStringList());
    const Plan plan = planned(node, {with({.q35 = true, .agent = true})});
    QCOMPARE(commandsOf(plan), QStringList{u"qm set 101 --machine q35 --agent 1 --hostpci0 0000:04:00.0,pcie=1"_s});
    QVERIFY(givenDevices(std::get<SetVmOptions>(plan.steps[0].action)).isEmpty());
    setConfig(node, 101, "hostpci0: 0000:04:00.0\nlock: backup\n");
    QCOMPARE(refusalOf(planned(node, {with({.agent = true})})), u"machine-locked"_s);
}

void GuestPlanTest::undoReturnsEveryExtra()
{
    NodeSnapshot node = quiet();
    setConfig(node, 101, "agent: 0\nballoon: 1024\nmachine: pc\nmemory: 2048\n");
    const Plan plan = planned(node, {with({true, true, true, false})});
    QCOMPARE(commandsOf(planUndo(afterwards(node, plan), entryOf(plan))),
             QStringList{u"qm set 101 --machine pc --balloon 1024 --agent 0 --delete hostpci0"_s});
}

void GuestPlanTest::givesAllFunctionsOnlyWhenAsked()
{
    NodeSnapshot node = quiet();
    PciDevice second = function(u"0000:04:00.1"_s, 0x118000, {}, 14);
    node.devices.insert(1, second);
    node.groups[0].members.append(second.address);
    QCOMPARE(refusalOf(planned(node, {GiveDrive{u"S1"_s, 100}})), u"group-has-foreign-devices"_s);
    const Plan plan = planned(node, {with({.allFunctions = true}, 100)});
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(commandsOf(plan), QStringList{u"qm set 100 --hostpci0 0000:04:00,pcie=1"_s});
    QCOMPARE(std::get<SetVmOptions>(plan.steps[0].action).devices.size(), 2);
    QCOMPARE(commandsOf(planned(quiet(), {with({.allFunctions = true}, 100)})),
             QStringList{u"qm set 100 --hostpci0 0000:04:00.0,pcie=1"_s});
}

void GuestPlanTest::refusesAllFunctionsWhenTheHostUsesOne()
{
    NodeSnapshot node = quiet();
    PciDevice second = function(u"0000:04:00.1"_s, 0x020000, u"i40e"_s, 14);
    node.devices.insert(1, second);
    node.groups[0].members.append(second.address);
    const Plan plan = planned(node, {with({.allFunctions = true}, 100)});
    QVERIFY(plan.isRefused() && plan.steps.isEmpty());
    QVERIFY(found(plan.refused, u"slot-has-device-in-use"_s));
    QVERIFY(found(plan.refused, u"group-has-foreign-devices"_s));
}

void GuestPlanTest::refusesAllFunctionsWhenAVmHasOne()
{
    for (const int holder : {100, 101}) {
        NodeSnapshot node = quiet();
        PciDevice second = function(u"0000:04:00.1"_s, 0x118000, u"vfio-pci"_s, 14);
        node.devices.insert(1, second);
        node.groups[0].members.append(second.address);
        setConfig(node, holder, "hostpci0: 0000:04:00.1\nmachine: q35\n");
        const Plan plan = planned(node, {with({.allFunctions = true}, 100)});
        QVERIFY(plan.steps.isEmpty());
        QVERIFY(found(plan.refused, u"slot-has-given-device"_s));
    }
}

LANEKEEPER_TEST(GuestPlanTest)
#include "GuestPlanTest.moc"
