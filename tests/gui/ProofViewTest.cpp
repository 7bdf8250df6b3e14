// SPDX-License-Identifier: GPL-3.0-or-later
#include "CutText.h"
#include "DemoBench.h"
#include "TestMain.h"
#include "dialogs/MeasureTargets.h"
#include "models/ProofLane.h"
#include "models/ProofModel.h"
#include "models/ProofText.h"
#include "models/TimeText.h"
#include "pages/PlanPage.h"
#include "pages/plan/ProofTable.h"
#include "widgets/LaneChain.h"
#include "widgets/TextLabel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using backend::Check;
using Result = backend::Check::Result;

namespace {

constexpr int patience = 60'000;
const auto address = backend::PciAddress::parse(u"0000:04:00.0").value();
const auto serial = u"S6B0NL0W417203X"_s;

/// A node with one drive in a group of its own, given to a VM that runs.
gui::NodeState given()
{
    backend::NodeSnapshot snapshot;
    snapshot.readAt = QDateTime::currentDateTimeUtc();
    backend::PciDevice device;
    device.address = address;
    device.iommuGroup = 14;
    device.driver = u"vfio-pci"_s;
    device.slotName = u"M2_1"_s;
    snapshot.devices = {device};
    snapshot.groups = {{14, {address}}};
    backend::VirtualMachine machine;
    machine.vmid = 100;
    machine.name = u"truenas"_s;
    machine.isRunning = true;
    machine.config = backend::VmConfig::parse("hostpci0: 0000:04:00.0,pcie=1\nmachine: q35\n", {});
    snapshot.machines = {machine};
    gui::NodeState state;
    state.title = u"pve1"_s;
    state.link = gui::NodeState::Link::Connected;
    state.snapshot = std::make_shared<const backend::NodeSnapshot>(snapshot);
    return state;
}

Check check(Check::About about, Result result, const QString& seen = u"as it is"_s)
{
    return {about, address, u"A whole sentence."_s, u"as it should be"_s, seen, result, {u"/sys/somewhere"_s, seen}};
}

/// Every check of one drive, all of them proved.
backend::Proof proved()
{
    using enum Check::About;
    backend::Proof proof;
    proof.vmid = 100;
    proof.headline = u"Proved: VM 100 truenas has its drive."_s;
    for (const auto about : {Configuration, Identity, Driver, Reservation, BlockDevice})
        proof.host.append(check(about, Result::Proved));
    for (const auto about : {Serial, Identity, Model, Driver})
        proof.guest.append(check(about, Result::Proved, about == Serial ? serial : u"as it is"_s));
    const backend::DeviceIdentity recorded{address, 0x144d, 0xa80a, 0x144d, 0xa801, serial, u"Samsung SSD"_s};
    backend::GuestController controller{u"0000:01:00.0"_s, 0x144d, 0xa80a, serial, u"Samsung SSD"_s, u"nvme"_s, u"nvme0"_s};
    proof.functions = {{address, recorded, controller}};
    return proof;
}

gui::NodeState with(const backend::Proof& proof)
{
    gui::NodeState state = given();
    state.proof = proof;
    return state;
}

/// The lane of a proof in which one check on the host, or in the guest, came out otherwise.
gui::ProofLane laneWith(Check::About about, bool inGuest, Result result)
{
    backend::Proof proof = proved();
    for (Check& each : inGuest ? proof.guest : proof.host)
        if (each.about == about)
            each.result = result;
    return gui::proofLanes(with(proof)).first();
}

bool shows(const QImage& picture, const QRect& where, const QColor& color)
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (picture.pixelColor(x, y) == color)
                return true;
    return false;
}

/// The result of a change that gave the drive, with this proof.
gui::NodeState applied(const std::optional<backend::Proof>& proof)
{
    gui::NodeState state = given();
    backend::JournalEntry entry;
    entry.id = u"20261129-001500-0001"_s;
    entry.state = backend::JournalEntry::State::Done;
    entry.startedAt = QDateTime::currentDateTimeUtc();
    entry.sentences = {u"Give the drive to VM 100 truenas."_s};
    entry.intents = {backend::GiveDrive{serial, 100}};
    entry.steps = {backend::StepRecord{}};
    entry.steps[0].state = backend::StepRecord::State::Done;
    state.applied = entry;
    state.proof = proof;
    return state;
}

template <typename Widget>
Widget* shown(const QWidget& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    return found && found->isVisibleTo(&page) ? found : nullptr;
}

} // namespace

class ProofViewTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase() { gui::Look::install(*qApp, gui::Look::Appearance::Light); }
    void saysTheLaneAsItWasRead();
    void eachSignTellsWhatItsChecksSay_data();
    void eachSignTellsWhatItsChecksSay();
    void sameSerialOnlyWhenItWasProved();
    void saysWhenTheSerialWasRecordedOnlyWhenAnEntryTells();
    void laneIsMirroredWhereTextRunsFromTheRight();
    void questionsAreWordsAndSentencesAreReadAloud();
    void modelKeepsTheRules();
    void showsTheProofFirstAndTheStepsOneSwitchAway();
    void showsStepsWhileAPlanRunsAndAfterAFailure();
    void nothingForcesTheWindowLarger();
    void theTableScrollsToTheRowThatIsChosen();
    void leadsFromTheGiftToTheStartAndToMeasuring();
};

void ProofViewTest::saysTheLaneAsItWasRead()
{
    const auto lanes = gui::proofLanes(with(proved()));
    QCOMPARE(lanes.size(), 1);
    const gui::ProofLane& lane = lanes.first();
    QCOMPARE(lane.places.size(), 4);
    QCOMPARE(lane.places[0].title, u"pve1, slot M2_1"_s);
    QCOMPARE(lane.places[0].detail, u"0000:04:00.0"_s);
    QCOMPARE(lane.places[1].title, u"IOMMU group 14"_s);
    QCOMPARE(lane.places[1].detail, u"vfio-pci, alone"_s);
    QCOMPARE(lane.places[2].title, u"VM 100 truenas"_s);
    QCOMPARE(lane.places[2].detail, u"hostpci0, q35"_s);
    QCOMPARE(lane.places[3].detail, u"/dev/nvme0"_s);
    const gui::LaneChain chain(lane);
    QVERIFY(chain.accessibleDescription().contains(u"IOMMU group 14 (vfio-pci, alone)"_s));
    QVERIFY(chain.accessibleDescription().endsWith(u"same serial."_s));
}

void ProofViewTest::eachSignTellsWhatItsChecksSay_data()
{
    QTest::addColumn<Check::About>("about");
    QTest::addColumn<bool>("inGuest");
    QTest::addColumn<int>("way");
    using enum Check::About;
    QTest::newRow("ids on the host") << Identity << false << 0;
    QTest::newRow("driver on the host") << Driver << false << 0;
    QTest::newRow("configuration") << Configuration << false << 1;
    QTest::newRow("reservation") << Reservation << false << 1;
    QTest::newRow("block device") << BlockDevice << false << 1;
    QTest::newRow("serial") << Serial << true << 2;
    QTest::newRow("ids in the guest") << Identity << true << 2;
    QTest::newRow("model") << Model << true << 2;
    QTest::newRow("driver in the guest") << Driver << true << 2;
}

void ProofViewTest::eachSignTellsWhatItsChecksSay()
{
    QFETCH(const Check::About, about);
    QFETCH(const bool, inGuest);
    QFETCH(const int, way);
    for (const auto result : {Result::Proved, Result::Wrong, Result::NotSeen}) {
        const gui::ProofLane lane = laneWith(about, inGuest, result);
        QList<Result> expected(3, Result::Proved);
        expected[way] = result;
        QCOMPARE(lane.ways, expected);
        gui::LaneChain chain(lane);
        chain.resize(1000, chain.sizeHint().height());
        const QImage picture = chain.grab().toImage();
        for (const auto each : {Result::Proved, Result::Wrong, Result::NotSeen}) {
            const QColor color = gui::Look::color(gui::StateSign::tone(gui::ProofText::sign(each)), chain.palette());
            QCOMPARE(shows(picture, chain.signRect(way), color), each == result);
        }
    }
}

void ProofViewTest::sameSerialOnlyWhenItWasProved()
{
    using enum Check::About;
    QCOMPARE(gui::serialWord(laneWith(Serial, true, Result::Proved)), u"same serial"_s);
    QCOMPARE(laneWith(Serial, true, Result::Proved).serialInGuest, serial);
    QCOMPARE(gui::serialWord(laneWith(Serial, true, Result::Wrong)), u"another serial"_s);
    QCOMPARE(gui::serialWord(laneWith(Serial, true, Result::NotSeen)), u"serial not compared"_s);
    QCOMPARE(laneWith(Serial, true, Result::NotSeen).serialInGuest, QString());
    QCOMPARE(gui::serialWord(laneWith(Model, true, Result::Wrong)), u"same serial"_s);
}

void ProofViewTest::saysWhenTheSerialWasRecordedOnlyWhenAnEntryTells()
{
    gui::NodeState state = with(proved());
    QCOMPARE(gui::proofLanes(state).first().recorded, QString());
    backend::JournalEntry entry;
    entry.startedAt = QDateTime::currentDateTimeUtc();
    backend::SetVmOptions action;
    action.vmid = 100;
    action.changes = {{u"hostpci0"_s, {}, u"0000:04:00.0,pcie=1"_s}};
    action.devices = {*state.proof->functions.first().recorded};
    backend::StepRecord record;
    record.step.action = action;
    record.state = backend::StepRecord::State::Done;
    entry.steps = {record};
    state.history = {entry};
    QCOMPARE(gui::proofLanes(state).first().recorded, u"recorded "_s + gui::TimeText::clockOrMoment(entry.startedAt));
    state.history[0].steps[0].state = backend::StepRecord::State::Failed;
    QCOMPARE(gui::proofLanes(state).first().recorded, QString());
}

void ProofViewTest::laneIsMirroredWhereTextRunsFromTheRight()
{
    gui::LaneChain chain(gui::proofLanes(with(proved())).first());
    chain.resize(1000, chain.sizeHint().height());
    const QRect first = chain.placeRect(0);
    QVERIFY(first.right() < chain.placeRect(3).left());
    QVERIFY(chain.signRect(0).left() > first.right());
    chain.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(chain.placeRect(0).left() > chain.placeRect(3).right());
    QVERIFY(chain.signRect(0).right() < chain.placeRect(0).left());
    QVERIFY(chain.signRect(0).left() > chain.placeRect(1).right());
}

void ProofViewTest::questionsAreWordsAndSentencesAreReadAloud()
{
    gui::ProofModel model;
    model.show(proved());
    const auto question = [&](int row) { return model.index(row, gui::ProofModel::Question); };
    QCOMPARE(question(3).data().toString(), u"Held by"_s);
    QCOMPARE(question(5).data().toString(), u"Serial"_s);
    QVERIFY(question(5).data(Qt::ToolTipRole).toString().contains(u"A whole sentence."_s));
    QCOMPARE(question(5).data(Qt::AccessibleTextRole).toString(), u"In the guest: A whole sentence."_s);
    QCOMPARE(question(0).data(Qt::AccessibleTextRole).toString(), u"On the host: A whole sentence."_s);
    QCOMPARE(model.index(5, gui::ProofModel::Answer).data().toString(), u"Same"_s);
    QCOMPARE(model.index(2, gui::ProofModel::Answer).data().toString(), u"As planned"_s);
    backend::Proof two = proved();
    two.functions.append(two.functions.first());
    two.host[2].result = Result::Wrong;
    two.guest[0].result = Result::NotSeen;
    model.show(two);
    QCOMPARE(question(3).data().toString(), u"Held by, 04:00.0"_s);
    QCOMPARE(model.index(2, gui::ProofModel::Answer).data().toString(), u"Wrong"_s);
    QCOMPARE(model.index(5, gui::ProofModel::Answer).data().toString(), u"Not seen"_s);
}

void ProofViewTest::modelKeepsTheRules()
{
    gui::ProofModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(proved());
    QCOMPARE(model.rowCount(), 9);
    backend::Proof shorter = proved();
    shorter.guest.clear();
    model.show(shorter);
    QCOMPARE(model.rowCount(), 5);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void ProofViewTest::showsTheProofFirstAndTheStepsOneSwitchAway()
{
    support::DemoBench bench;
    gui::PlanPage page(bench.workbench);
    page.resize(1056, 560);
    page.show();
    page.showNode(1, applied(proved()));
    QVERIFY(shown<gui::ProofTable>(page, u"proof"_s));
    QVERIFY(shown<gui::LaneChain>(page, u"lane"_s));
    QVERIFY(!shown<QWidget>(page, u"appliedSteps"_s));
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTest::keyClick(&page, Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(shown<QWidget>(page, u"appliedSteps"_s));
    QVERIFY(!shown<gui::ProofTable>(page, u"proof"_s));
    QVERIFY(!shown<QWidget>(page, u"checkAgain"_s));
    page.showNode(1, applied(proved())); // a person's choice stays
    QVERIFY(shown<QWidget>(page, u"appliedSteps"_s));
    QTest::keyClick(&page, Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(shown<gui::ProofTable>(page, u"proof"_s));
}

void ProofViewTest::showsStepsWhileAPlanRunsAndAfterAFailure()
{
    support::DemoBench bench;
    gui::PlanPage page(bench.workbench);
    gui::NodeState state = applied({});
    state.isApplying = true;
    page.showNode(1, state);
    QVERIFY(shown<QWidget>(page, u"appliedSteps"_s));
    QVERIFY(!shown<QWidget>(page, u"showProof"_s));
    state.isApplying = false;
    state.applyProblem = {backend::Error::Kind::CommandFailed, u"It failed."_s, {}};
    page.showNode(1, state);
    QVERIFY(shown<QWidget>(page, u"appliedSteps"_s));
    QVERIFY(!shown<QWidget>(page, u"showProof"_s));
    QVERIFY(!shown<QWidget>(page, u"measureDrive"_s));
}

void ProofViewTest::nothingForcesTheWindowLarger()
{
    support::DemoBench bench;
    gui::PlanPage page(bench.workbench);
    page.resize(1056, 540);
    page.show();
    const auto fits = [&page] {
        QTest::qWait(20);
        const QSize least = page.minimumSizeHint();
        return least.width() <= 1056 && least.height() <= 540 && page.height() <= 540 && page.width() <= 1056;
    };
    gui::NodeState state = applied({});
    state.applyProblem = {backend::Error::Kind::CommandFailed, u"It failed. "_s.repeated(20), u"a line of detail\n"_s.repeated(200)};
    backend::SetVmOptions action;
    action.vmid = 100;
    for (int slot = 0; slot < 16; ++slot)
        action.changes.append({u"hostpci%1"_s.arg(slot), u"0000:04:00.0,pcie=1,rombar=0"_s.repeated(9), {}});
    state.applied->steps = QList<backend::StepRecord>(20, state.applied->steps.first());
    for (auto& record : state.applied->steps) {
        record.step.action = action;
        record.output = u"much output\n"_s.repeated(50);
    }
    page.showNode(1, state);
    QVERIFY2(fits(), qPrintable(u"%1 × %2"_s.arg(page.minimumSizeHint().width()).arg(page.minimumSizeHint().height())));
    backend::Proof proof = proved();
    for (Check& each : proof.guest)
        each.seen = u"a long answer of a guest that goes on and on "_s.repeated(8);
    page.showNode(1, applied(proof));
    QVERIFY2(fits(), qPrintable(u"%1 × %2"_s.arg(page.minimumSizeHint().width()).arg(page.minimumSizeHint().height())));
    const QStringList cut = support::cutTexts(page);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void ProofViewTest::theTableScrollsToTheRowThatIsChosen()
{
    support::DemoBench bench;
    gui::PlanPage page(bench.workbench);
    page.resize(1056, 360);
    page.show();
    page.showNode(1, applied(proved()));
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto* table = shown<gui::ProofTable>(page, u"proof"_s);
    QVERIFY(table);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(8, 0));
    const QRect row = table->visualRect(table->currentIndex());
    QTRY_VERIFY(table->viewport()->visibleRegion().contains(row.center()));
    table->setCurrentIndex(table->model()->index(0, 0));
    const QRect first = table->visualRect(table->currentIndex());
    QTRY_VERIFY(table->viewport()->visibleRegion().contains(first.center()));
}

void ProofViewTest::leadsFromTheGiftToTheStartAndToMeasuring()
{
    support::DemoBench bench;
    auto& workbench = bench.workbench;
    const auto id = bench.read(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    gui::PlanPage page(workbench);
    page.resize(1056, 560);
    page.show();
    connect(&workbench, &gui::Workbench::nodeChanged, &page, [&] { page.showNode(id, workbench.state(id)); });
    connect(&page, &gui::Page::intentRequested, &workbench, [&](const auto& intent) { workbench.addIntent(id, intent); });
    QStringList requested;
    connect(&page, &gui::Page::pageRequested, this, [&](const QString& name, const QString& what) { requested = {name, what}; });
    const auto isProvedOrNot = [&] { return !workbench.state(id).isApplying && workbench.state(id).proof && bench.isConnected(id); };
    workbench.addIntent(id, backend::GiveDrive{serial, 100});
    workbench.apply(id);
    QTRY_VERIFY_WITH_TIMEOUT(isProvedOrNot(), patience);
    QVERIFY(!shown<QPushButton>(page, u"measureDrive"_s));
    gui::MeasureTargets onHost(workbench.state(id), nullptr);
    onHost.chooseDrive(serial);
    QVERIFY(onHost.chosen());
    QVERIFY(!onHost.chosen()->vmid);
    auto* start = shown<QPushButton>(page, u"startMachine"_s);
    QVERIFY(start && start->isEnabled());
    start->click();
    QVERIFY(workbench.state(id).plan && !workbench.state(id).plan->isRefused());
    QCOMPARE(workbench.state(id).plan->steps.size(), 1);
    QVERIFY(std::holds_alternative<backend::StartMachine>(workbench.state(id).plan->steps.first().action));
    QVERIFY(!shown<QPushButton>(page, u"startMachine"_s));
    workbench.apply(id);
    QTRY_VERIFY_WITH_TIMEOUT(isProvedOrNot(), patience);
    QVERIFY2(workbench.state(id).proof->isProved(), qPrintable(workbench.state(id).proof->headline));
    const auto* chain = page.findChild<gui::LaneChain*>(u"lane"_s);
    QVERIFY(chain);
    QCOMPARE(chain->lane().ways, QList<Result>(3, Result::Proved));
    QCOMPARE(chain->lane().serial, chain->lane().serialInGuest);
    QVERIFY(!chain->lane().recorded.isEmpty());
    QVERIFY(chain->lane().places.last().detail == u"/dev/nvme0"_s);
    QVERIFY(!shown<QPushButton>(page, u"startMachine"_s));
    auto* measure = shown<QPushButton>(page, u"measureDrive"_s);
    QVERIFY(measure);
    gui::MeasureTargets targets(workbench.state(id), nullptr);
    targets.chooseDrive(serial); // the VM has it, so it is measured in there
    QVERIFY(targets.chosen());
    QCOMPARE(targets.chosen()->vmid.value_or(0), 100);
    QCOMPARE(targets.chosen()->target.name, serial);
    measure->click();
    QCOMPARE(requested, (QStringList{u"benchmarks"_s, serial}));
}

LANEKEEPER_GUI_TEST(ProofViewTest)
#include "ProofViewTest.moc"
