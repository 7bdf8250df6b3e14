// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/BenchmarksPage.h"

#include "DemoBench.h"
#include "Measurements.h"
#include "TestMain.h"
#include "application/MeasurementImport.h"
#include "benchmark/Room.h"
#include "benchmark/export/MeasurementJson.h"
#include "dialogs/MeasureDialog.h"
#include "models/LiveText.h"
#include "pages/benchmark/LivePanel.h"
#include "widgets/TextLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using backend::DriveLane;
using backend::Measurement;

namespace {

constexpr int patience = 60'000;

Measurement onNode(DriveLane lane, int minute, const QString& node = u"demo:quiet"_s)
{
    Measurement measurement = support::laneMeasurement(lane, minute);
    measurement.place.node = node;
    return measurement;
}

QPushButton* button(const QWidget& page, const QString& name) { return page.findChild<QPushButton*>(name); }

QString label(const QWidget& page, const QString& name) { return page.findChild<gui::TextLabel*>(name)->text(); }

bool isSeen(const QWidget& page, const QString& name)
{
    const auto* widget = page.findChild<QWidget*>(name);
    return widget && widget->isVisibleTo(&page);
}

/// The page as the node view keeps it.
class ShownPage : public QWidget {
public:
    ShownPage(gui::Workbench& workbench, gui::Workbench::NodeId id)
        : page(workbench, this)
    {
        page.resize(1056, 640);
        const auto update = [this, &workbench, id] { page.showNode(id, workbench.state(id)); };
        connect(&workbench, &gui::Workbench::nodeChanged, this, update);
        update();
        show();
    }

    gui::BenchmarksPage page;
};

gui::NodeState nodeState()
{
    gui::NodeState state;
    state.title = u"pve1"_s;
    auto snapshot = std::make_shared<backend::NodeSnapshot>();
    backend::Drive drive;
    drive.address = {0, 4, 0, 0};
    drive.model = u"Samsung SSD 980 PRO 2TB"_s;
    drive.serial = u"S69ENX0T804417K"_s;
    snapshot->drives = {drive};
    backend::VirtualMachine machine;
    machine.vmid = 100;
    machine.name = u"truenas"_s;
    machine.isRunning = true;
    snapshot->machines = {machine};
    state.snapshot = snapshot;
    return state;
}

backend::MeasuringOffer offerFor(const backend::MeasureRequest& request)
{
    backend::MeasuringOffer offer;
    offer.request = request;
    offer.notes = {u"The host uses this drive."_s};
    return offer;
}

} // namespace

class BenchmarksPageTest : public support::TestCase {
    Q_OBJECT

private slots:
    void saysWhatMeasuringNeverDoesBeforeTheFirst();
    void showsTheNewestOfEachLane();
    void picksAnyOthersSideBySide();
    void showsOnlyWhatBelongsToTheNode();
    void marksSimulatedMeasurements();
    void copiesTextForAForum();
    void showsAllAsTables();
    void saysWhenTheFileCannotBeUsed();
    void measuresOnASimulatedNodeAndKeepsIt();
    void theRunningMeasurementTakesThePage();
    void stoppingIsSaidAtOnce();
    void dialogOffersOnlyWhatWasLookedAt();
    void dialogSaysWhyNot();
    void dialogTakesOwnValues();
    void dialogAsksForAWordOfRoom();
    void dialogInstallsFio();
    void dialogTakesALateAnswerForNothing();
    void dialogNamesWhatIsWritten();
    void importsWhatWasExported();
    void importReplacesNothing();
};

void BenchmarksPageTest::saysWhatMeasuringNeverDoesBeforeTheFirst()
{
    support::DemoBench bench;
    const auto id = bench.workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    const ShownPage shown(bench.workbench, id);
    QVERIFY(isSeen(shown.page, u"nothingMeasured"_s));
    QVERIFY(!button(shown.page, u"measure"_s)->isEnabled()); // it is not connected yet
}

void BenchmarksPageTest::showsTheNewestOfEachLane()
{
    support::DemoBench bench;
    for (const auto& [lane, minute] : {std::pair{DriveLane::Host, 0}, {DriveLane::Host, 30}, {DriveLane::VirtIo, 4}, {DriveLane::Passthrough, 20}})
        QVERIFY(bench.measurements().keep(onNode(lane, minute)));
    const auto id = bench.workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    ShownPage shown(bench.workbench, id);
    QVERIFY(isSeen(shown.page, u"verdict"_s));
    QVERIFY(label(shown.page, u"verdict"_s).contains(u"VirtIO takes"_s));
    const auto* list = static_cast<gui::MeasurementListModel*>(shown.page.findChild<QTableView*>(u"measurements"_s)->model());
    QCOMPARE(list->rowCount(), 4);
    QCOMPARE(list->picked().size(), 3);
    QVERIFY(list->picked().contains(onNode(DriveLane::Host, 30).id));
    QVERIFY(!list->picked().contains(onNode(DriveLane::Host, 0).id));
    QVERIFY(isSeen(shown.page, u"driveHistory"_s));
}

void BenchmarksPageTest::picksAnyOthersSideBySide()
{
    support::DemoBench bench;
    QVERIFY(bench.measurements().keep(onNode(DriveLane::Host, 0)));
    Measurement other = onNode(DriveLane::VirtIo, 4);
    other.place.drive.serial = u"OTHER"_s;
    QVERIFY(bench.measurements().keep(other));
    const auto id = bench.workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    ShownPage shown(bench.workbench, id);
    auto* model = shown.page.findChild<QTableView*>(u"measurements"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(model->setData(model->index(row, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(label(shown.page, u"verdict"_s).contains(u"different drives"_s));
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(model->setData(model->index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(label(shown.page, u"verdict"_s).startsWith(u"Pick"_s));
}

void BenchmarksPageTest::showsOnlyWhatBelongsToTheNode()
{
    support::DemoBench bench;
    QVERIFY(bench.measurements().keep(onNode(DriveLane::Host, 0, u"elsewhere"_s)));
    const auto id = bench.workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    const ShownPage shown(bench.workbench, id);
    QVERIFY(isSeen(shown.page, u"nothingMeasured"_s));
    QVERIFY(bench.measurements().keep(onNode(DriveLane::Host, 1)));
    QVERIFY(isSeen(shown.page, u"verdict"_s)); // as soon as it is kept
}

void BenchmarksPageTest::marksSimulatedMeasurements()
{
    support::DemoBench bench;
    Measurement simulated = onNode(DriveLane::Host, 0);
    simulated.place.isSimulated = true;
    QVERIFY(bench.measurements().keep(simulated));
    const auto id = bench.workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    const ShownPage shown(bench.workbench, id);
    QVERIFY(isSeen(shown.page, u"simulated"_s));
    const auto* model = shown.page.findChild<QTableView*>(u"measurements"_s)->model();
    QCOMPARE(model->index(0, gui::MeasurementListModel::Remark).data().toString(), u"simulated"_s);
}

void BenchmarksPageTest::copiesTextForAForum()
{
    support::DemoBench bench;
    QVERIFY(bench.measurements().keep(onNode(DriveLane::Host, 0)));
    const auto id = bench.workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    const ShownPage shown(bench.workbench, id);
    auto* menu = button(shown.page, u"export"_s)->menu();
    menu->actions().first()->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"Random read 4 KiB QD1"_s));
}

void BenchmarksPageTest::showsAllAsTables()
{
    support::DemoBench bench;
    QVERIFY(bench.measurements().keep(onNode(DriveLane::Host, 0)));
    const auto id = bench.workbench.addNode({backend::DemoTarget{u"quiet"_s}});
    const ShownPage shown(bench.workbench, id);
    QVERIFY(isSeen(shown.page, u"percentiles"_s));
    button(shown.page, u"benchmarkTable"_s)->click();
    QVERIFY(!isSeen(shown.page, u"percentiles"_s));
    int tables = 0;
    for (const auto* table : shown.page.findChildren<QTableView*>())
        tables += table->isVisibleTo(&shown.page) ? 1 : 0;
    QCOMPARE(tables, 3 + 1 + 1 + 1); // jobs, answer times, cost, and the list to pick from
}

void BenchmarksPageTest::saysWhenTheFileCannotBeUsed()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"in-the-way"_s);
    QFile inTheWay(file);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    gui::MeasurementShelf shelf(file + u"/measurements.sqlite"_s);
    QVERIFY(!shelf.keep(onNode(DriveLane::Host, 0)));
    QVERIFY(shelf.remark().contains(u"gone when the program ends"_s));
    QCOMPARE(shelf.newestFirst().size(), 1); // still there to be seen
    QVERIFY(*shelf.whole(shelf.newestFirst().first().id) == onNode(DriveLane::Host, 0));
    QVERIFY(shelf.remove(shelf.newestFirst().first().id));
    QVERIFY(shelf.newestFirst().isEmpty());
}

void BenchmarksPageTest::measuresOnASimulatedNodeAndKeepsIt()
{
    support::DemoBench bench;
    const auto id = bench.read(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    const auto& state = bench.workbench.state(id);
    const ShownPage shown(bench.workbench, id);
    QVERIFY(button(shown.page, u"measure"_s)->isEnabled());
    backend::MeasureRequest request;
    request.id = u"page-test"_s;
    request.node = state.title;
    request.isSimulated = true;
    request.target = {backend::MeasuringTarget::Kind::Drive, state.snapshot->drives.first().serial};
    request.profile = *backend::profileNamed(u"quick"_s, backend::MeasuredPlace::Kind::Device);
    request.profile.jobs.resize(1);
    request.profile.secondsPerRun = 1;
    request.profile.warmUpSeconds = 0;
    std::optional<backend::MeasuringOffer> offer;
    QString refusal;
    bench.workbench.lookAtTarget(id, request, [&](const auto& answer) {
        if (answer)
            offer = *answer;
        else
            refusal = answer.error().message;
    });
    QTRY_VERIFY_WITH_TIMEOUT(offer || !refusal.isEmpty(), patience);
    QVERIFY2(offer, qPrintable(refusal));
    bench.workbench.measure(id, *offer);
    QVERIFY(state.measuring);
    QVERIFY(isSeen(shown.page, u"liveHeadline"_s));
    QVERIFY(label(shown.page, u"liveHeadline"_s).contains(u"simulated"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!state.measuring, patience);
    QVERIFY2(!state.measureProblem, state.measureProblem ? qPrintable(state.measureProblem->message + state.measureProblem->detail) : "");
    QCOMPARE(bench.measurements().newestFirst().size(), 1);
    QVERIFY(bench.measurements().newestFirst().first().place.isSimulated);
    QVERIFY(isSeen(shown.page, u"verdict"_s));
    QVERIFY(isSeen(shown.page, u"simulated"_s));
}

void BenchmarksPageTest::theRunningMeasurementTakesThePage()
{
    gui::LiveMeasurement live;
    live.soFar = onNode(DriveLane::Passthrough, 0);
    live.soFar.place.machineName = u"<b>truenas</b>"_s;
    live.current = {1, 0};
    live.stage = backend::MeasureProgress::Stage::Measuring;
    live.runsDone = 1;
    live.runsInAll = 15;
    live.left = std::chrono::seconds(150);
    live.soFar.runs.resize(1);
    gui::LivePanel panel;
    panel.show(live, {});
    QVERIFY(label(panel, u"liveHeadline"_s).contains(u"VM 100 <b>truenas</b>"_s)); // as plain text
    QCOMPARE(label(panel, u"liveLeft"_s), u"run 2 of 15, about 3 min left"_s);
    QVERIFY(label(panel, u"liveSafety"_s).startsWith(u"Reads only"_s));
    const auto rows = gui::LiveText::jobs(live);
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[1].sign == gui::State::Running);
    QVERIFY(rows[0].note.contains(u"1 of 5 runs"_s));
    QVERIFY(rows[0].time.contains(u"GB/s"_s));
    live.soFar.place.kind = backend::MeasuredPlace::Kind::File;
    live.soFar.place.path = u"/mnt/pool"_s;
    live.soFar.profile.fileBytes = 1 << 30;
    QVERIFY(gui::LiveText::safety(live).contains(u"one new file of 1 GiB in /mnt/pool"_s));
}

void BenchmarksPageTest::stoppingIsSaidAtOnce()
{
    gui::LiveMeasurement live;
    live.soFar = onNode(DriveLane::Host, 0);
    live.isStopping = true;
    gui::LivePanel panel;
    panel.show(live, {});
    QVERIFY(!button(panel, u"stopMeasuring"_s)->isEnabled());
    QCOMPARE(label(panel, u"liveLeft"_s), u"stopping"_s);
}

void BenchmarksPageTest::dialogOffersOnlyWhatWasLookedAt()
{
    gui::MeasureDialog::Answer answer;
    backend::MeasureRequest asked;
    QWidget parent;
    auto* dialog = new gui::MeasureDialog(nodeState(), [&](const auto& request, const auto& then) {
        asked = request;
        answer = then;
    }, &parent);
    auto* measure = button(*dialog, u"measureNow"_s);
    QVERIFY(!measure->isEnabled());
    QTRY_VERIFY(answer);
    QVERIFY(!measure->isEnabled());
    QCOMPARE(asked.target, (backend::MeasuringTarget{backend::MeasuringTarget::Kind::Drive, u"S69ENX0T804417K"_s}));
    QVERIFY(!asked.id.isEmpty() && asked.id.size() <= 40 && backend::isMeasurementId(asked.id));
    answer(offerFor(asked));
    QVERIFY(measure->isEnabled());
    QCOMPARE(measure->text(), u"&Measure Samsung SSD 980 PRO 2TB"_s);
    QSignalSpy wanted(dialog, &gui::MeasureDialog::measureRequested);
    dialog->findChild<QComboBox*>(u"measureProfile"_s)->setCurrentIndex(1);
    QVERIFY(!measure->isEnabled()); // that was not looked at
    answer = {};
    QTRY_VERIFY(answer);
    answer(offerFor(asked));
    measure->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<backend::MeasuringOffer>().request.profile.id, u"thorough"_s);
}

void BenchmarksPageTest::dialogSaysWhyNot()
{
    QWidget parent;
    auto* dialog = new gui::MeasureDialog(nodeState(), [](const auto&, const auto& then) {
        then(backend::failure(backend::Error::Kind::Refused, u"There is too little room."_s, u"df"_s));
    }, &parent);
    const auto says = [dialog] {
        for (const auto* text : dialog->findChildren<QLabel*>())
            if (text->text().contains(u"There is too little room."_s))
                return true;
        return false;
    };
    QTRY_VERIFY(says());
    QVERIFY(!button(*dialog, u"measureNow"_s)->isEnabled());
}

void BenchmarksPageTest::dialogTakesOwnValues()
{
    backend::MeasureRequest asked;
    QWidget parent;
    auto* dialog = new gui::MeasureDialog(nodeState(), [&](const auto& request, const auto&) { asked = request; }, &parent);
    auto* profile = dialog->findChild<QComboBox*>(u"measureProfile"_s);
    auto* ownValues = dialog->findChild<QWidget*>(u"ownProfile"_s);
    auto* pattern = dialog->findChild<QComboBox*>(u"ownPattern"_s);
    QVERIFY(ownValues->isHidden());
    profile->setCurrentIndex(profile->findData(u"own"_s));
    QVERIFY(!ownValues->isHidden());
    QCOMPARE(pattern->count(), 2); // a device is only read
    QTRY_COMPARE(asked.profile.id, u"own"_s);
    QVERIFY(!asked.profile.jobs.first().writes() && asked.profile.fileBytes == 0);
    QVERIFY(backend::check(asked.profile, backend::MeasuredPlace::Kind::Device));
    dialog->findChild<QRadioButton*>(u"inFolder"_s)->setChecked(true);
    dialog->findChild<QLineEdit*>(u"targetFolder"_s)->setText(u"/var/tmp"_s);
    QCOMPARE(pattern->count(), 5);
    pattern->setCurrentIndex(2);
    QTRY_VERIFY(!asked.profile.jobs.isEmpty() && asked.profile.jobs.first().writes());
    QVERIFY(asked.profile.fileBytes > 0);
    QVERIFY(backend::check(asked.profile, backend::MeasuredPlace::Kind::File));
    // Back on the drive the write is gone.
    dialog->findChild<QRadioButton*>(u"onDrive"_s)->setChecked(true);
    QTRY_VERIFY(!asked.profile.jobs.first().writes());
}

void BenchmarksPageTest::dialogAsksForAWordOfRoom()
{
    backend::TargetLook look;
    look.below.virtualDisks = {u"vda"_s};
    look.freeBytes = look.sizeBytes = 1'000'000'000'000;
    const auto unseen = backend::roomFor(look, 1'000'000, {}, false);
    QVERIFY(!unseen && backend::isUnseenStorage(unseen.error()));
    QList<backend::MeasureRequest> asked;
    QWidget parent;
    auto* dialog = new gui::MeasureDialog(nodeState(), [&](const auto& request, const auto& then) {
        asked.append(request);
        then(request.unseenStorageHasRoom ? backend::Result<backend::MeasuringOffer>(offerFor(request))
                                          : tl::make_unexpected(unseen.error()));
    }, &parent);
    auto* hasRoom = dialog->findChild<QCheckBox*>(u"hasRoom"_s);
    QVERIFY(hasRoom->isHidden());
    QTRY_VERIFY(!hasRoom->isHidden());
    QVERIFY(!button(*dialog, u"measureNow"_s)->isEnabled());
    hasRoom->click();
    QTRY_VERIFY(button(*dialog, u"measureNow"_s)->isEnabled());
    QVERIFY(!hasRoom->isHidden());
    // It was said of that place, and not of another.
    dialog->findChild<QRadioButton*>(u"inFolder"_s)->setChecked(true);
    dialog->findChild<QLineEdit*>(u"targetFolder"_s)->setText(u"/var/tmp"_s);
    QTRY_VERIFY(asked.last().target.name == u"/var/tmp"_s);
    QVERIFY(!asked.last().unseenStorageHasRoom);
}

void BenchmarksPageTest::dialogInstallsFio()
{
    bool isInstalled = false;
    const backend::Error missing{backend::Error::Kind::Refused, u"fio is not installed there."_s, u"command -v fio"_s};
    QVERIFY(backend::isMissingFio(missing));
    QWidget parent;
    auto* dialog = new gui::MeasureDialog(nodeState(), [&](const auto& request, const auto& then) {
        then(isInstalled ? backend::Result<backend::MeasuringOffer>(offerFor(request)) : tl::make_unexpected(missing));
    }, &parent);
    dialog->setInstaller([&](const auto& answer) {
        isInstalled = true;
        answer({});
    });
    auto* install = button(*dialog, u"installFio"_s);
    QTRY_VERIFY(!install->isHidden());
    install->click();
    QTRY_VERIFY(button(*dialog, u"measureNow"_s)->isEnabled());
    QVERIFY(install->isHidden());
}

void BenchmarksPageTest::dialogTakesALateAnswerForNothing()
{
    QList<std::pair<backend::MeasureRequest, gui::MeasureDialog::Answer>> asked;
    QWidget parent;
    auto* dialog = new gui::MeasureDialog(nodeState(), [&](const auto& request, const auto& then) { asked.append({request, then}); }, &parent);
    QTRY_COMPARE(asked.size(), 1);
    dialog->findChild<QRadioButton*>(u"inFolder"_s)->setChecked(true);
    dialog->findChild<QLineEdit*>(u"targetFolder"_s)->setText(u"/var/tmp"_s);
    asked[0].second(offerFor(asked[0].first));
    QVERIFY(!button(*dialog, u"measureNow"_s)->isEnabled());
    QTRY_COMPARE(asked.size(), 2);
    delete dialog;
    asked[1].second(offerFor(asked[1].first)); // nobody is there
}

void BenchmarksPageTest::dialogNamesWhatIsWritten()
{
    backend::MeasureRequest asked;
    QWidget parent;
    auto* dialog = new gui::MeasureDialog(nodeState(), [&](const auto& request, const auto&) { asked = request; }, &parent);
    QVERIFY(label(*dialog, u"measureWrites"_s).startsWith(u"Nothing."_s));
    dialog->findChild<QRadioButton*>(u"inFolder"_s)->setChecked(true);
    dialog->findChild<QLineEdit*>(u"targetFolder"_s)->setText(u"relative"_s);
    QVERIFY(label(*dialog, u"measureWrites"_s).isEmpty());
    dialog->findChild<QLineEdit*>(u"targetFolder"_s)->setText(u"/var/tmp"_s);
    QVERIFY(label(*dialog, u"measureWrites"_s).contains(u"in /var/tmp, removed at the end"_s));
    QTRY_COMPARE(asked.target, (backend::MeasuringTarget{backend::MeasuringTarget::Kind::Folder, u"/var/tmp"_s}));
    QVERIFY(asked.profile.fileBytes > 0);
    dialog->findChild<QRadioButton*>(u"inGuest"_s)->setChecked(true);
    dialog->findChild<QLineEdit*>(u"guestTarget"_s)->setText(u"/dev/nvme0n1"_s);
    QTRY_COMPARE(asked.vmid, std::optional(100));
    QCOMPARE(asked.target.kind, backend::MeasuringTarget::Kind::Device);
    QCOMPARE(asked.machineName, u"truenas"_s);
    QCOMPARE(asked.profile.fileBytes, 0);
    for (const auto& job : asked.profile.jobs)
        QVERIFY(!job.writes());
}

void BenchmarksPageTest::importsWhatWasExported()
{
    QTemporaryDir folder;
    gui::MeasurementShelf shelf(folder.filePath(u"m.sqlite"_s));
    const QList<Measurement> exported{onNode(DriveLane::Host, 0), onNode(DriveLane::VirtIo, 4)};
    const auto found = gui::measurementsIn(u"mine.json"_s, *backend::toJson(exported), QDateTime::currentDateTimeUtc());
    QVERIFY(found);
    QCOMPARE(*gui::importMeasurements(shelf, *found), 2);
    QCOMPARE(*gui::importMeasurements(shelf, *found), 0);
    QCOMPARE(shelf.newestFirst().size(), 2);
    QCOMPARE(shelf.newestFirst().first().importedFrom, u"mine.json"_s);
    const auto garbage = gui::measurementsIn(u"x.txt"_s, "nothing of fio", QDateTime::currentDateTimeUtc());
    QVERIFY(!garbage && !garbage.error().message.isEmpty());
}

void BenchmarksPageTest::importReplacesNothing()
{
    QTemporaryDir folder;
    gui::MeasurementShelf shelf(folder.filePath(u"m.sqlite"_s));
    const Measurement mine = onNode(DriveLane::Host, 0);
    QVERIFY(shelf.keep(mine));
    Measurement forged = mine;
    forged.runs[0].read->bytesPerSecond *= 2;
    QCOMPARE(*gui::importMeasurements(shelf, {mine}), 0);
    QCOMPARE(*gui::importMeasurements(shelf, {forged}), 1);
    QCOMPARE(*gui::importMeasurements(shelf, {forged}), 0);
    QCOMPARE(shelf.newestFirst().size(), 2);
    QVERIFY(*shelf.whole(mine.id) == mine);
}

LANEKEEPER_GUI_TEST(BenchmarksPageTest)
#include "BenchmarksPageTest.moc"
