// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostTrip.h"
#include "TestMain.h"
#include "assessment/BlastRadius.h"

#include <QFile>

using namespace trip;

namespace {

const QString tiedDrive = u"2213E5F8A1C7"_s; ///< of demo:crowded, below the port 8086:462d
const Intent split = SplitGroup{tiedDrive};
const Intent direct = DirectHostDevices{};

/// demo:crowded as it is read, made once.
NodeSnapshot crowded()
{
    static const NodeSnapshot node = HostTrip(u"crowded"_s).read();
    return node;
}

Plan planned(const NodeSnapshot& node, const Intent& intent) { return planFor(node, {intent}).value_or(Plan{}); }

QStringList refusals(const NodeSnapshot& node, const Intent& intent)
{
    QStringList ids;
    for (const Finding& each : planned(node, intent).refused)
        ids.append(each.id);
    return ids;
}

QStringList warnings(const Plan& plan)
{
    QStringList ids;
    for (const Finding& each : plan.warnings)
        ids.append(each.id);
    return ids;
}

PciDevice& device(NodeSnapshot& node, const QString& address)
{
    for (PciDevice& each : node.devices)
        if (each.address.text() == address)
            return each;
    qFatal("no such device");
}

KernelWords wordsOf(const Plan& plan)
{
    for (const Step& each : plan.steps)
        if (const auto* restart = std::get_if<RestartNode>(&each.action))
            return restart->words;
    return {};
}

} // namespace

class KernelOptionTest : public support::TestCase {
    Q_OBJECT

private slots:
    void splitsByTheIdOfTheDrivesOwnPort();
    void saysWhatSplittingGivesUpAndHasItTyped();
    void warnsOfMappingsWithGroupNumbers();
    void splitsNothingThatIsApart();
    void refusesToSplitWhereTheKernelDoesNotKnowTheWord();
    void refusesToSplitFunctionsOfOneDevice();
    void refusesToSplitWhereNoPortTies();
    void refusesToSayTheSameWordAgain();
    void refusesToSplitWithoutAnIommu();
    void splitsAcrossARestartAndBack();
    void saysSoWhenTheGroupStaysShared();
    void letsHostDevicesPastTheIommuAndBack();
    void refusesAWordThatContradicts();
    void changesNothingWhereHostDevicesAreDirect();
};

void KernelOptionTest::splitsByTheIdOfTheDrivesOwnPort()
{
    const Plan plan = planned(crowded(), split);
    QVERIFY(!plan.isRefused());
    QCOMPARE(wordsOf(plan).wanted, QStringList{u"pcie_acs_override=id:8086:462d"_s});
    QCOMPARE(wordsOf(plan).unwanted, QStringList());
    QVERIFY(plan.needsReboot);
    QVERIFY(std::holds_alternative<ArmGuard>(plan.steps.first().action));
}

void KernelOptionTest::saysWhatSplittingGivesUpAndHasItTyped()
{
    const Plan plan = planned(crowded(), split);
    QVERIFY(warnings(plan).contains(u"acs-override-price"_s));
    QCOMPARE(plan.toType, u"8086:462d"_s);
    QCOMPARE(planned(crowded(), direct).toType, QString());
}

void KernelOptionTest::warnsOfMappingsWithGroupNumbers()
{
    NodeSnapshot node = crowded();
    QVERIFY(!warnings(planned(node, split)).contains(u"mappings-go-stale"_s));
    PciMappingEntry entry;
    entry.node = node.host.hostName;
    entry.evidence = {u"/etc/pve/mapping/pci.cfg:2"_s, u"map id=144d:a80a,iommugroup=14,node=pve3,path=0000:04:00.0"_s};
    node.mappings.append({u"data"_s, {entry}, {entry.evidence.text}});
    QVERIFY(warnings(planned(node, split)).contains(u"mappings-go-stale"_s));
    node.mappings.last().entries.first().node = u"pve7"_s;
    QVERIFY(!warnings(planned(node, split)).contains(u"mappings-go-stale"_s));
}

void KernelOptionTest::splitsNothingThatIsApart()
{
    const Plan plan = planned(crowded(), SplitGroup{u"S6B0NL0T902644D"_s});
    QVERIFY(!plan.isRefused() && plan.steps.isEmpty() && plan.toType.isEmpty());
    QCOMPARE(plan.sentences.size(), 1);
}

void KernelOptionTest::refusesToSplitWhereTheKernelDoesNotKnowTheWord()
{
    NodeSnapshot node = crowded();
    node.host.kernel = u"6.12.43+deb13-amd64"_s;
    QCOMPARE(refusals(node, split), QStringList{u"acs-override-not-in-kernel"_s});
    QVERIFY(planned(node, split).toType.isEmpty());
}

void KernelOptionTest::refusesToSplitFunctionsOfOneDevice()
{
    NodeSnapshot node = crowded();
    PciDevice twin = device(node, u"0000:02:00.0"_s);
    twin.address.function = 1;
    node.devices.append(twin);
    for (IommuGroup& each : node.groups)
        if (each.members.contains(device(node, u"0000:02:00.0"_s).address))
            each.members.append(twin.address);
    QCOMPARE(refusals(node, split), QStringList{u"slot-shared-with-others"_s});
}

void KernelOptionTest::refusesToSplitWhereNoPortTies()
{
    NodeSnapshot node = crowded();
    device(node, u"0000:02:00.0"_s).parent.reset();
    QCOMPARE(refusals(node, split), QStringList{u"no-port-to-split-at"_s});
}

void KernelOptionTest::refusesToSayTheSameWordAgain()
{
    NodeSnapshot node = crowded();
    node.host.commandLine += u" pcie_acs_override=id:8086:462d"_s;
    QVERIFY(refusals(node, split).contains(u"acs-override-without-effect"_s));
    node.host.commandLine.replace(u"462d"_s, u"462e"_s);
    QVERIFY(!refusals(node, split).contains(u"acs-override-without-effect"_s));
}

void KernelOptionTest::refusesToSplitWithoutAnIommu()
{
    NodeSnapshot node = crowded();
    node.host.iommu = {};
    QVERIFY(refusals(node, split).contains(u"iommu-off"_s));
}

void KernelOptionTest::splitsAcrossARestartAndBack()
{
    HostTrip trip(u"crowded"_s);
    const QStringList before = trip.settled();
    const auto address = trip.read().drivesNamed(tiedDrive).first()->address;
    QVERIFY(!foreignMembers(trip.read(), address).isEmpty());
    const ApplyOutcome outcome = apply(trip.plan({split}), trip.restarting());
    QCOMPARE(problem(outcome), QString());
    QCOMPARE(foreignMembers(trip.read(), address), QList<PciAddress>());
    QVERIFY(trip.plan({split}).steps.isEmpty());
    const ApplyOutcome back = apply(planUndo(trip.read(), outcome.entry), trip.restarting());
    QCOMPARE(problem(back), QString());
    QVERIFY(!foreignMembers(trip.read(), address).isEmpty());
    QCOMPARE(difference(before, trip.settled()), QString());
}

void KernelOptionTest::saysSoWhenTheGroupStaysShared()
{
    HostTrip trip(u"crowded"_s);
    const Plan plan = trip.plan({split});
    // The port is another one than it said it was: the restart comes back well, and the drive is no better off.
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        QFile port(trip.root.root + u"/sys/bus/pci/devices/0000:00:01.1/device"_s);
        if (command.script == "restart-node.sh"_L1 && port.open(QIODevice::WriteOnly))
            port.write("0x9999\n");
        return {};
    };
    const ApplyOutcome outcome = apply(plan, trip.restarting());
    QVERIFY(outcome.problem);
    QVERIFY2(outcome.problem->message.contains(u"still shares its IOMMU group"_s), qPrintable(outcome.problem->message));
}

void KernelOptionTest::letsHostDevicesPastTheIommuAndBack()
{
    HostTrip trip(u"quiet"_s);
    const QStringList before = trip.settled();
    const Plan plan = trip.plan({direct});
    QVERIFY(warnings(plan).contains(u"host-devices-direct"_s));
    const ApplyOutcome outcome = apply(plan, trip.restarting());
    QCOMPARE(problem(outcome), QString());
    QVERIFY(trip.read().host.commandLine.contains(u"iommu=pt"_s));
    QVERIFY(trip.plan({direct}).steps.isEmpty());
    const ApplyOutcome back = apply(planUndo(trip.read(), outcome.entry), trip.restarting());
    QCOMPARE(problem(back), QString());
    QCOMPARE(difference(before, trip.settled()), QString());
}

void KernelOptionTest::refusesAWordThatContradicts()
{
    NodeSnapshot node = crowded();
    QCOMPARE(refusals(node, direct), QStringList());
    node.host.commandLine += u" iommu.passthrough=0"_s;
    QCOMPARE(refusals(node, direct), QStringList{u"iommu-word-in-the-way"_s});
}

void KernelOptionTest::changesNothingWhereHostDevicesAreDirect()
{
    NodeSnapshot node = crowded();
    node.host.commandLine += u" iommu.passthrough=1"_s;
    const Plan plan = planned(node, direct);
    QVERIFY(plan.steps.isEmpty() && !plan.isRefused());
}

LANEKEEPER_TEST(KernelOptionTest)
#include "KernelOptionTest.moc"
