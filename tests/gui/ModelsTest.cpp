// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoBench.h"
#include "SimulatedNode.h"
#include "TestMain.h"
#include "charts/ChartData.h"
#include "models/FindingsModel.h"
#include "models/HardwareDetails.h"
#include "models/HardwareFilter.h"
#include "models/HardwareModel.h"
#include "models/HardwareText.h"
#include "models/HealthText.h"
#include "models/MachineText.h"
#include "models/MachinesModel.h"
#include "models/NodeListModel.h"
#include "models/StatusText.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using gui::HardwareDetails;
using gui::HardwareOrder;
using gui::NodeState;
using gui::State;

namespace {

constexpr int patience = 30'000;
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

QDateTime noon() { return {QDate(2026, 11, 12), QTime(12, 0), Qt::UTC}; }

backend::VirtualMachine machineWith(const QByteArray& config)
{
    backend::VirtualMachine machine;
    machine.vmid = 100;
    machine.config = backend::VmConfig::parse(config, {});
    return machine;
}

} // namespace

/// The models on every simulated node, and the words they use.
class ModelsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }

    void modelsKeepTheRules_data() { nodes(); }
    void modelsKeepTheRules();
    void everyRowHasItsOwnKey_data() { nodes(); }
    void everyRowHasItsOwnKey();
    void filterKeepsWhatLeadsToAHit();
    void everyDriveHasDetails_data() { nodes(); }
    void everyDriveHasDetails();
    void offersOnlyWhatMayBeGiven_data() { nodes(); }
    void offersOnlyWhatMayBeGiven();
    void offersToTidyUpWhatAGuideLeft();
    void detailsSayWhatWouldBeLost();
    void oldDataOffersNothing();
    void chartsCountEveryMemberOfAGroup();
    void driveSharesAddUpToItsSize_data() { nodes(); }
    void driveSharesAddUpToItsSize();
    void shortensModels_data();
    void shortensModels();
    void shortensVendors_data();
    void shortensVendors();
    void tellsTheHealthOfADrive();
    void saysHowOldAReadingIs();
    void readsMachineFactsFromTheCurrentSectionOnly();

private:
    void nodes();
    [[nodiscard]] const NodeState& state(const QString& name) const { return m_bench->workbench.state(m_ids.value(name)); }

    std::unique_ptr<support::DemoBench> m_bench;
    QHash<QString, gui::Workbench::NodeId> m_ids;
};

void ModelsTest::initTestCase()
{
    m_bench = std::make_unique<support::DemoBench>();
    gui::NodeListModel list(m_bench->workbench);
    const QAbstractItemModelTester tester(&list, fatal);
    for (const auto& name : remote::simulatedNodeNames())
        m_ids.insert(name, m_bench->read(name));
    for (const auto id : m_ids)
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(id), patience);
    QCOMPARE(list.rowCount(), 4 + static_cast<int>(m_ids.size())); // "All nodes", "Simulated" and two clusters
}

void ModelsTest::nodes()
{
    QTest::addColumn<QString>("name");
    for (const auto& name : remote::simulatedNodeNames())
        QTest::newRow(qPrintable(name)) << name;
}

void ModelsTest::offersToTidyUpWhatAGuideLeft()
{
    const auto offers = [&](const QString& name) {
        gui::FindingsModel findings;
        findings.show(state(name));
        int count = 0;
        for (int row = 0; row < findings.rowCount(); ++row)
            count += findings.at(row).remedy.intent == backend::Intent(backend::TidyUp{}) ? 1 : 0;
        return count;
    };
    QCOMPARE(offers(u"guided"_s), 3); // two drives that the ids take, and modules without effect
    QCOMPARE(offers(u"quiet"_s), 0);
}

void ModelsTest::modelsKeepTheRules()
{
    QFETCH(const QString, name);
    gui::FindingsModel findings;
    gui::MachinesModel machines;
    gui::HardwareModel hardware;
    gui::HardwareFilter filter;
    filter.setSourceModel(&hardware);
    const QAbstractItemModelTester findingsTester(&findings, fatal);
    const QAbstractItemModelTester machinesTester(&machines, fatal);
    const QAbstractItemModelTester hardwareTester(&hardware, fatal);
    const QAbstractItemModelTester filterTester(&filter, fatal);
    findings.show(state(name));
    machines.show(state(name));
    for (const auto order : {HardwareOrder::ByGroup, HardwareOrder::ByTopology, HardwareOrder::DrivesOnly}) {
        hardware.show(state(name), order);
        QVERIFY(hardware.rowCount() > 0);
        filter.setText(u"nvme"_s);
        QVERIFY(filter.rowCount() > 0);
        filter.setText({});
        QCOMPARE(filter.rowCount(), hardware.rowCount());
    }
    QVERIFY(machines.rowCount() > 0);
    QVERIFY(findings.rowCount() > 0);
}

void ModelsTest::everyRowHasItsOwnKey()
{
    QFETCH(const QString, name);
    gui::HardwareModel hardware;
    hardware.show(state(name), HardwareOrder::ByGroup);
    const auto all = hardware.match(hardware.index(0, 0), gui::HardwareModel::KeyRole, u"*"_s, -1,
                                    Qt::MatchWildcard | Qt::MatchRecursive);
    QSet<QString> keys;
    for (const auto& index : all) {
        const QString key = index.data(gui::HardwareModel::KeyRole).toString();
        QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(key));
        keys.insert(key);
        QCOMPARE(hardware.indexOf(key), index);
    }
    for (const auto& device : state(name).snapshot->devices)
        QVERIFY2(device.isBridge || keys.contains(device.address.text()), qPrintable(device.address.text()));
}

void ModelsTest::filterKeepsWhatLeadsToAHit()
{
    gui::HardwareModel hardware;
    gui::HardwareFilter filter;
    filter.setSourceModel(&hardware);
    hardware.show(state(u"crowded"_s), HardwareOrder::ByGroup);
    filter.setText(u"  P5 plus "_s);
    QCOMPARE(filter.rowCount(), 1);
    const QModelIndex group = filter.index(0, 0);
    QCOMPARE(group.data().toString(), u"Group 2"_s);
    QCOMPARE(filter.rowCount(group), 1);
    filter.setText(u"nothing is called this"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void ModelsTest::everyDriveHasDetails()
{
    QFETCH(const QString, name);
    for (const auto& drive : state(name).snapshot->drives) {
        const auto details = gui::hardwareDetails(state(name), drive.address.text());
        QVERIFY(details);
        QVERIFY(!details->title.isEmpty() && !details->serial.isEmpty());
        QVERIFY(details->state && !details->reason.isEmpty());
        QVERIFY(details->action != HardwareDetails::Action::None);
        QVERIFY(details->state == State::Given || !details->lossHeading.isEmpty());
    }
    QVERIFY(!gui::hardwareDetails(state(name), u"0000:ff:1f.7"_s));
    QVERIFY(!gui::hardwareDetails(state(name), {}));
}

void ModelsTest::offersOnlyWhatMayBeGiven()
{
    QFETCH(const QString, name);
    for (const auto& verdict : state(name).assessment->drives) {
        const auto details = gui::hardwareDetails(state(name), verdict.address.text());
        QVERIFY(details);
        if (verdict.givenTo) {
            QCOMPARE(details->action, HardwareDetails::Action::TakeBack);
            continue;
        }
        QCOMPARE(details->action, HardwareDetails::Action::Give);
        QCOMPARE(details->refusal.isEmpty(), verdict.verdict != backend::Verdict::Blocked);
    }
}

void ModelsTest::detailsSayWhatWouldBeLost()
{
    const auto shared = gui::hardwareDetails(state(u"crowded"_s), u"0000:02:00.0"_s);
    QVERIFY(shared);
    QVERIFY(std::any_of(shared->losses.begin(), shared->losses.end(), [](const auto& loss) { return loss.isInUse; }));
    QVERIFY(shared->nothing.isEmpty());
    const auto alone = gui::hardwareDetails(state(u"crowded"_s), u"0000:04:00.0"_s);
    QVERIFY(alone);
    QVERIFY(!alone->nothing.isEmpty());
    NodeState blind = state(u"crowded"_s);
    auto snapshot = *blind.snapshot;
    snapshot.unread.append({u"lvm"_s, u"no vgs"_s});
    blind.snapshot = std::make_shared<const backend::NodeSnapshot>(snapshot);
    const auto unsure = gui::hardwareDetails(blind, u"0000:04:00.0"_s);
    QVERIFY(unsure && unsure->nothing != alone->nothing);
    QVERIFY(unsure->nothingDetail.contains(u"lvm"_s));
}

void ModelsTest::oldDataOffersNothing()
{
    NodeState old = state(u"quiet"_s);
    const auto& verdicts = old.assessment->drives;
    const auto ready = std::find_if(verdicts.begin(), verdicts.end(),
                                    [](const auto& verdict) { return verdict.verdict == backend::Verdict::Ready; });
    QVERIFY(ready != verdicts.end());
    const QString key = ready->address.text();
    QVERIFY(gui::hardwareDetails(old, key)->refusal.isEmpty());
    old.link = NodeState::Link::Unreachable;
    QVERIFY(!gui::hardwareDetails(old, key)->refusal.isEmpty());
    old.link = NodeState::Link::Connected;
    old.problem = backend::Error{backend::Error::Kind::NoRoot, u"No root."_s, {}};
    QVERIFY(!gui::hardwareDetails(old, key)->refusal.isEmpty());
}

void ModelsTest::chartsCountEveryMemberOfAGroup()
{
    const auto& crowded = state(u"crowded"_s);
    const auto bars = gui::ChartData::groups(crowded);
    QCOMPARE(bars.size(), 2);
    for (const auto& bar : bars)
        QCOMPARE(bar.cells.size(), crowded.snapshot->group(bar.number)->members.size());
    QCOMPARE(bars.first().number, 2);
    QCOMPARE(bars.first().cells.first().key, u"0000:02:00.0"_s);
    QCOMPARE(bars.first().cells.last().kind, gui::ChartData::GroupCell::Kind::Bridge);
    QVERIFY(gui::ChartData::groupsMessage(crowded).contains(u"Group 2"_s));
    QVERIFY(gui::ChartData::groups(NodeState()).isEmpty());
}

void ModelsTest::driveSharesAddUpToItsSize()
{
    QFETCH(const QString, name);
    for (const auto& bar : gui::ChartData::drives(state(name))) {
        if (bar.shares.isEmpty())
            continue;
        quint64 sum = 0;
        for (const auto& share : bar.shares)
            sum += share.bytes;
        const double missing = 1 - static_cast<double>(sum) / static_cast<double>(bar.bytes);
        QVERIFY2(missing >= 0 && missing < 0.01, qPrintable(bar.name));
    }
}

void ModelsTest::shortensModels_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("label");
    QTest::newRow("vendor, SSD and size go") << u"Samsung SSD 980 PRO 2TB"_s << u"Samsung Electronics Co Ltd"_s << u"980 PRO"_s;
    QTest::newRow("second name of the vendor") << u"Crucial P5 Plus 2TB"_s << u"Micron/Crucial Technology"_s << u"P5 Plus"_s;
    QTest::newRow("unknown vendor stays") << u"KINGSTON SNV2S1000G"_s << QString() << u"KINGSTON SNV2S1000G"_s;
    QTest::newRow("one word stays") << u"Samsung"_s << u"Samsung"_s << u"Samsung"_s;
    QTest::newRow("nothing stays nothing") << QString() << QString() << QString();
}

void ModelsTest::shortensModels()
{
    QFETCH(const QString, model);
    QFETCH(const QString, vendor);
    QTEST(gui::ChartData::shortModel(model, vendor), "label");
}

void ModelsTest::shortensVendors_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("shown");
    QTest::newRow("legal form goes") << u"Intel Corporation"_s << u"Intel"_s;
    QTest::newRow("own short name") << u"Advanced Micro Devices, Inc. [AMD]"_s << u"AMD"_s;
    QTest::newRow("first of two short names") << u"Advanced Micro Devices, Inc. [AMD/ATI]"_s << u"AMD"_s;
    QTest::newRow("trade and form go") << u"Realtek Semiconductor Co., Ltd."_s << u"Realtek"_s;
    QTest::newRow("two makers") << u"Micron/Crucial Technology"_s << u"Micron/Crucial"_s;
    QTest::newRow("a word within a name stays") << u"Incomm"_s << u"Incomm"_s;
    QTest::newRow("nothing but a form stays") << u"Corporation"_s << u"Corporation"_s;
}

void ModelsTest::shortensVendors()
{
    QFETCH(const QString, vendor);
    QTEST(gui::HardwareText::shortVendor(vendor), "shown");
}

void ModelsTest::tellsTheHealthOfADrive()
{
    using namespace gui::HealthText;
    backend::DriveHealth health;
    QCOMPARE(brief(health), QString());
    QCOMPARE(temperature(health) + wear(health) + hours(health), QString());
    QVERIFY(!needsAttention(health));
    health.temperatureCelsius = 41;
    health.warningTemperatureCelsius = 82;
    health.usedPercent = 3;
    health.bytesWritten = 41'200'000'000'000;
    health.powerOnHours = 5210;
    QCOMPARE(brief(health), u"97 %"_s);
    QCOMPARE(temperature(health), u"41 °C, warns at 82 °C"_s);
    QCOMPARE(wear(health), u"3 % used, 41.2\u00a0TB written"_s);
    QCOMPARE(hours(health), u"5,210 h"_s);
    QVERIFY(!needsAttention(health));
    health.usedPercent = 130; // beyond what it is rated for
    QCOMPARE(brief(health), u"0 %"_s);
    QVERIFY(needsAttention(health));
    health.temperatureCelsius = 83;
    QCOMPARE(brief(health), u"83 °C"_s);
    health.criticalWarning = 1;
    QCOMPARE(brief(health), u"warns"_s);
}

void ModelsTest::saysHowOldAReadingIs()
{
    using namespace gui::StatusText;
    QCOMPARE(now({}, noon(), false), u"not read yet"_s);
    QVERIFY(now(noon(), noon().addSecs(20), false).startsWith(u"read at"_s));
    QVERIFY(now(noon(), noon().addSecs(180), false).endsWith(u"3 min ago"_s));
    QVERIFY(now(noon(), noon().addSecs(20), true).startsWith(u"as of"_s));
    QVERIFY(now(noon(), noon().addDays(2), false).startsWith(u"as of"_s));
    QCOMPARE(next(NodeState()), u"nothing planned"_s);
    NodeState refused;
    refused.plan = backend::Plan();
    refused.plan->refused.append(backend::Finding());
    QCOMPARE(next(refused), u"planned, but refused"_s);
}

void ModelsTest::readsMachineFactsFromTheCurrentSectionOnly()
{
    using namespace gui::MachineText;
    const auto plain = machineWith("memory: 2048\n");
    QCOMPARE(machineType(plain), u"i440fx"_s);
    QCOMPARE(agent(plain), u"off"_s);
    QCOMPARE(onBoot(plain), u"no"_s);
    QVERIFY(hostpci(plain).isEmpty() && snapshots(plain).isEmpty());
    const auto rich = machineWith("agent: enabled=1\nhostpci0: 0000:04:00.0,pcie=1\nmachine: q35\nonboot: 1\n\n"
                                  "[PENDING]\nhostpci1: 0000:05:00.0\n\n[before-upgrade]\nhostpci2: 0000:06:00.0\n");
    QCOMPARE(agent(rich), u"on"_s);
    QCOMPARE(onBoot(rich), u"yes"_s);
    QCOMPARE(hostpci(rich), QStringList{u"hostpci0: 0000:04:00.0,pcie=1"_s});
    QCOMPARE(snapshots(rich), QStringList{u"before-upgrade"_s});
}

LANEKEEPER_GUI_TEST(ModelsTest)
#include "ModelsTest.moc"
