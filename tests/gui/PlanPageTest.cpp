// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PlanPage.h"
#include "models/OtherChanges.h"
#include "pages/plan/ChangesMenu.h"

#include "DemoBench.h"
#include "TestMain.h"
#include "dialogs/ApplyDialog.h"
#include "dialogs/ConfirmDialog.h"
#include "discovery/Capture.h"
#include "discovery/Probe.h"
#include "plan/Planner.h"
#include "models/Choices.h"
#include "models/HistoryModel.h"
#include "models/JournalText.h"
#include "models/StepListModel.h"
#include "OpenShell.h"
#include "pages/HistoryPage.h"
#include "widgets/DiffView.h"
#include "widgets/TextLabel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using backend::JournalEntry;

namespace {

constexpr int patience = 60'000;

/// Both pages of one node, kept up to date as the node view does.
class Pages : public QWidget {
public:
    Pages(gui::Workbench& workbench, gui::Workbench::NodeId id)
        : plan(workbench, this)
        , history(workbench, this)
    {
        plan.resize(1056, 600);
        history.resize(1056, 600);
        const auto update = [this, &workbench, id] {
            plan.showNode(id, workbench.state(id));
            history.showNode(id, workbench.state(id));
        };
        connect(&workbench, &gui::Workbench::nodeChanged, this, update);
        update();
        show();
    }

    gui::PlanPage plan;
    gui::HistoryPage history;
};

QPushButton* button(const QWidget& page, const QString& name) { return page.findChild<QPushButton*>(name); }

QString label(const QWidget& page, const QString& name) { return page.findChild<gui::TextLabel*>(name)->text(); }

bool isShown(const QPushButton* some) { return some->isVisibleTo(some->window()); }

void confirm(const QWidget& page, const QString& name)
{
    auto* dialog = page.findChild<QDialog*>();
    QVERIFY(dialog);
    button(*dialog, name)->click();
}

backend::GiveDrive firstGift(const gui::NodeState& state)
{
    for (const auto& drive : gui::driveChoices(state)) {
        const auto address = backend::PciAddress::parse(drive.key);
        if (!drive.canChoose || !address)
            continue;
        for (const auto& machine : gui::machineChoices(state, *address))
            if (machine.canChoose)
                return {gui::nameForIntent(*state.snapshot, *address), machine.key.toInt()};
    }
    return {};
}

/// The options of a VM's current section, in whatever order.
QMap<QString, QString> optionsOf(const gui::NodeState& state, int vmid)
{
    QMap<QString, QString> options;
    for (const auto& option : state.snapshot->machine(vmid)->config.current().options)
        options.insert(option.key, option.value);
    return options;
}

} // namespace

class PlanPageTest : public support::TestCase {
    Q_OBJECT

private slots:
    void saysHowToPlanSomething();
    void givesProvesAndTakesBack();
    void takesBackLastIntentByKeyboard();
    void discardsOnlyAfterAsking();
    void appliesOnlyAfterConfirmation();
    void plansOtherChangesFromItsMenu();
    void offersToCheckTheStartsOfVmsThatHaveADrive();
    void refusedPlanHasNoApply();
    void capturesCannotBeApplied();
    void showsBothTurnsOfAFileThatSomebodyChangedSince();
    void saysWhyItStopped();
    void stopAsksOnce();
    void showsOpenEntryAsInterrupted();
    void goesOnWithAChangeThatOwesARestart();
    void modelsKeepTheRules();
};

void PlanPageTest::saysHowToPlanSomething()
{
    support::DemoBench bench;
    const auto id = bench.read(u"quiet"_s);
    Pages pages(bench.workbench, id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    bool isAsked = false;
    connect(&pages.plan, &gui::Page::giveRequested, this, [&isAsked] { isAsked = true; });
    button(pages.plan, u"give"_s)->click();
    QVERIFY(isAsked);
    QVERIFY(!isShown(button(pages.plan, u"apply"_s)));
    QCOMPARE(label(pages.history, u"historyHeadline"_s), u"Nothing was changed on pve1 yet"_s);
}

void PlanPageTest::givesProvesAndTakesBack()
{
    support::DemoBench bench;
    auto& workbench = bench.workbench;
    const auto id = bench.read(u"quiet"_s);
    Pages pages(workbench, id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    const auto gift = firstGift(workbench.state(id));
    QVERIFY(gift.vmid > 0);
    const auto before = optionsOf(workbench.state(id), gift.vmid);

    workbench.addIntent(id, gift);
    QCOMPARE(label(pages.plan, u"headline"_s), u"One change is planned for pve1"_s);
    auto* diff = pages.plan.findChild<gui::DiffView*>();
    QVERIFY(diff);
    QVERIFY(diff->toPlainText().contains(u"+ hostpci0: "_s));
    QVERIFY(pages.plan.findChild<QPlainTextEdit*>(u"script"_s)->toPlainText().contains(u"qm set"_s));

    button(pages.plan, u"apply"_s)->click();
    confirm(pages.plan, u"apply"_s);
    QVERIFY(workbench.state(id).isApplying);
    QVERIFY(!isShown(button(pages.plan, u"apply"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!workbench.state(id).isApplying && bench.isConnected(id), patience);
    QVERIFY2(!workbench.state(id).applyProblem, qPrintable(workbench.state(id).applyProblem.value_or(backend::Error()).message));
    QVERIFY(label(pages.plan, u"applyHeadline"_s).startsWith(u"Done: "_s));
    // The proof is made by itself, once.
    QTRY_VERIFY_WITH_TIMEOUT(workbench.state(id).proof, patience);
    QCOMPARE(workbench.state(id).proof->vmid, gift.vmid);
    QVERIFY(!label(pages.plan, u"proofHeadline"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    QVERIFY(optionsOf(workbench.state(id), gift.vmid) != before
            || workbench.state(id).snapshot->machine(gift.vmid)->config.pending());

    QCOMPARE(workbench.state(id).history.size(), 1);
    QCOMPARE(label(pages.history, u"historyHeadline"_s), u"One change on pve1; it can be undone"_s);
    QString requested;
    connect(&pages.history, &gui::Page::pageRequested, this, [&requested](const QString& page) { requested = page; });
    button(pages.history, u"undo"_s)->click();
    QCOMPARE(requested, u"plan"_s);
    QCOMPARE(label(pages.plan, u"headline"_s), u"Taking back a change on pve1"_s);

    button(pages.plan, u"apply"_s)->click();
    confirm(pages.plan, u"apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!workbench.state(id).isApplying && bench.isConnected(id), patience);
    QVERIFY(!workbench.state(id).applyProblem);
    QVERIFY(label(pages.plan, u"applyHeadline"_s).startsWith(u"Taken back: "_s));
    QCOMPARE(optionsOf(workbench.state(id), gift.vmid), before);
    QCOMPARE(workbench.state(id).history.size(), 2);
    QVERIFY(!workbench.state(id).history.last().undoneBy.isEmpty());
    QVERIFY(!workbench.state(id).history.last().canBeUndone());
}

void PlanPageTest::takesBackLastIntentByKeyboard()
{
    support::DemoBench bench;
    const auto id = bench.read(u"quiet"_s);
    Pages pages(bench.workbench, id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    bench.workbench.addIntent(id, firstGift(bench.workbench.state(id)));
    QCOMPARE(bench.workbench.state(id).draft.size(), 1);
    pages.activateWindow();
    pages.plan.findChild<QListView*>(u"steps"_s)->setFocus();
    QTest::keyClick(pages.plan.findChild<QListView*>(u"steps"_s), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(bench.workbench.state(id).draft.isEmpty());
    QVERIFY(!isShown(button(pages.plan, u"apply"_s)));
}

void PlanPageTest::discardsOnlyAfterAsking()
{
    support::DemoBench bench;
    const auto id = bench.read(u"quiet"_s);
    Pages pages(bench.workbench, id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    bench.workbench.addIntent(id, firstGift(bench.workbench.state(id)));
    button(pages.plan, u"discard"_s)->click();
    confirm(pages.plan, u"no"_s);
    QVERIFY(bench.workbench.state(id).plan);
    QTRY_VERIFY(!pages.plan.findChild<QDialog*>());
    button(pages.plan, u"discard"_s)->click();
    confirm(pages.plan, u"yes"_s);
    QVERIFY(!bench.workbench.state(id).plan);
}

void PlanPageTest::appliesOnlyAfterConfirmation()
{
    support::DemoBench bench;
    const auto id = bench.read(u"quiet"_s);
    Pages pages(bench.workbench, id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    bench.workbench.addIntent(id, firstGift(bench.workbench.state(id)));
    button(pages.plan, u"apply"_s)->click();
    QVERIFY(!bench.workbench.state(id).isApplying);
    pages.plan.findChild<gui::ApplyDialog*>()->reject();
    QVERIFY(!bench.workbench.state(id).isApplying);
    QTRY_VERIFY(!pages.plan.findChild<QDialog*>());
    // A plan that changed while the dialog was open is not applied.
    button(pages.plan, u"apply"_s)->click();
    bench.workbench.takeBackIntent(id, 0);
    confirm(pages.plan, u"apply"_s);
    QVERIFY(!bench.workbench.state(id).isApplying);
    QVERIFY(bench.workbench.state(id).history.isEmpty());
}

void PlanPageTest::plansOtherChangesFromItsMenu()
{
    support::DemoBench bench;
    const auto id = bench.read(u"crowded"_s);
    Pages pages(bench.workbench, id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    connect(&pages.plan, &gui::Page::intentRequested, &bench.workbench,
            [&](const backend::Intent& intent) { bench.workbench.addIntent(id, intent); });
    auto* menu = pages.plan.findChild<gui::ChangesMenu*>();
    emit menu->aboutToShow();
    QAction* split = nullptr;
    for (QAction* each : menu->actions()) {
        QVERIFY(each->isEnabled() || !each->toolTip().isEmpty());
        if (each->text().contains(u"2213E5F8A1C7"_s) && each->text().startsWith(u"Put"_s))
            split = each;
    }
    QVERIFY(split);
    split->trigger();
    const auto& state = bench.workbench.state(id);
    QCOMPARE(state.draft.size(), 1);
    QVERIFY(state.plan && !state.plan->isRefused());
    QVERIFY(isShown(button(pages.plan, u"more"_s)));
    button(pages.plan, u"apply"_s)->click();
    auto* dialog = pages.plan.findChild<gui::ApplyDialog*>();
    QVERIFY(!button(*dialog, u"apply"_s)->isEnabled());
    auto* typed = dialog->findChild<QLineEdit*>(u"typed"_s);
    QTest::keyClicks(typed, u"8086:462"_s);
    QVERIFY(!button(*dialog, u"apply"_s)->isEnabled());
    QTest::keyClicks(typed, u"d"_s);
    QVERIFY(button(*dialog, u"apply"_s)->isEnabled());
    dialog->reject();
}

void PlanPageTest::offersToCheckTheStartsOfVmsThatHaveADrive()
{
    support::DemoBench bench;
    const auto offered = [&](const QString& node) {
        const auto id = bench.read(node);
        QStringList texts;
        if (!QTest::qWaitFor([&] { return bench.isConnected(id); }, patience))
            return texts;
        for (const gui::OtherChange& each : gui::otherChanges(*bench.workbench.state(id).snapshot))
            if (std::holds_alternative<backend::GuardStarts>(each.intent))
                texts.append(each.text + u' ' + each.refusal);
        return texts;
    };
    QCOMPARE(offered(u"quiet"_s), QStringList());
    QCOMPARE(offered(u"cluster"_s), QStringList{u"Check every start of VM 102 postgres "_s});
    QCOMPARE(offered(u"given"_s), QStringList{u"Check every start of VM 100 truenas No directory storage of pve6 may hold snippets."_s});
}

void PlanPageTest::refusedPlanHasNoApply()
{
    support::DemoBench bench;
    const auto id = bench.read(u"crowded"_s);
    Pages pages(bench.workbench, id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    const auto& state = bench.workbench.state(id);
    bench.workbench.addIntent(id, backend::GiveDrive{state.snapshot->drives.first().address.text(),
                                                     state.snapshot->machines.first().vmid});
    QVERIFY(state.plan && state.plan->isRefused());
    QVERIFY(!isShown(button(pages.plan, u"apply"_s)));
    QVERIFY(label(pages.plan, u"refusal"_s).contains(u"cannot be applied"_s));
    QStringList texts;
    for (const auto* text : pages.plan.findChildren<gui::TextLabel*>())
        texts.append(text->text());
    for (const auto& finding : state.plan->refused)
        QVERIFY2(texts.contains(finding.sentence), qPrintable(finding.sentence));
}

void PlanPageTest::capturesCannotBeApplied()
{
    QTemporaryDir folder;
    remote::NoQuestions nobody;
    auto shell = remote::openShell({backend::DemoTarget{u"quiet"_s}}, {{}, folder.filePath(u"demo"_s)}, nobody);
    QVERIFY(shell);
    QByteArray answer;
    const auto now = QDateTime::currentDateTimeUtc();
    QVERIFY(backend::readNode(**shell, now, {}, {.answer = &answer}));
    QFile file(folder.filePath(u"quiet.capture"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(backend::Capture{now, answer}.toBytes());
    file.close();

    support::DemoBench bench;
    const auto id = bench.workbench.addNode({backend::CaptureTarget{file.fileName()}});
    bench.workbench.refresh(id);
    Pages pages(bench.workbench, id);
    QTRY_COMPARE_WITH_TIMEOUT(bench.workbench.state(id).link, gui::NodeState::Link::Captured, patience);
    bench.workbench.addIntent(id, firstGift(bench.workbench.state(id)));
    QVERIFY(bench.workbench.state(id).plan && !bench.workbench.state(id).plan->steps.isEmpty());
    QVERIFY(isShown(button(pages.plan, u"apply"_s)));
    QVERIFY(!button(pages.plan, u"apply"_s)->isEnabled());
    QVERIFY(button(pages.plan, u"apply"_s)->toolTip().contains(u"capture"_s));
}

void PlanPageTest::showsBothTurnsOfAFileThatSomebodyChangedSince()
{
    support::DemoBench bench;
    auto& workbench = bench.workbench;
    const auto id = bench.read(u"dim"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    Pages pages(workbench, id);
    workbench.addIntent(id, backend::EnableIommu{});
    workbench.apply(id);
    QTRY_VERIFY_WITH_TIMEOUT(!workbench.state(id).isApplying && bench.isConnected(id), patience);
    QVERIFY(!workbench.state(id).applyProblem);
    QFile grub(bench.demoFolder() + u"/dim/etc/default/grub"_s);
    QVERIFY(grub.open(QIODevice::Append));
    grub.write("# theirs\n");
    grub.close();
    const auto before = workbench.state(id).snapshot;
    workbench.refresh(id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id) && workbench.state(id).snapshot != before, patience);
    workbench.reviewUndo(id, workbench.state(id).history.first().id);
    QVERIFY(workbench.state(id).plan->isRefused());
    QVERIFY(!isShown(button(pages.plan, u"apply"_s)));
    QVERIFY(label(pages.plan, u"refusal"_s).contains(u"cannot be taken back"_s));
    QStringList differences;
    for (const auto* each : pages.plan.findChildren<gui::DiffView*>())
        if (each->isVisibleTo(&pages.plan))
            differences.append(each->toPlainText());
    QCOMPARE(differences.size(), 2);
    QVERIFY(differences[0].contains(u"intel_iommu=off"_s) && !differences[0].contains(u"theirs"_s));
    QVERIFY(differences[1].contains(u"+ # theirs"_s) && !differences[1].contains(u"intel_iommu=off"_s));
    QStringList texts;
    for (const auto* text : pages.plan.findChildren<gui::TextLabel*>())
        texts.append(text->text());
    QVERIFY(!texts.filter(u"Take back: Switch the IOMMU on"_s).isEmpty());
}

void PlanPageTest::saysWhyItStopped()
{
    support::DemoBench bench;
    gui::PlanPage page(bench.workbench);
    page.resize(1056, 600);
    gui::NodeState state;
    state.title = u"pve1"_s;
    state.applyProblem = {backend::Error::Kind::StaleState, u"The node changed since."_s, u"digest <b>x</b>"_s};
    page.showNode(1, state);
    QCOMPARE(label(page, u"applyHeadline"_s), u"pve1 was not changed"_s);
    QVERIFY(!isShown(button(page, u"undo"_s)));

    JournalEntry entry;
    entry.id = u"a"_s;
    entry.state = JournalEntry::State::Stopped;
    entry.steps = {backend::StepRecord{}, backend::StepRecord{}};
    entry.steps[0].state = backend::StepRecord::State::Failed;
    entry.steps[1].state = backend::StepRecord::State::NotReached;
    state.applied = entry;
    page.showNode(1, state);
    QCOMPARE(label(page, u"applyHeadline"_s), u"Stopped at step 1 of 2; it may have taken effect"_s);
}

void PlanPageTest::stopAsksOnce()
{
    support::DemoBench bench;
    auto& workbench = bench.workbench;
    const auto id = bench.read(u"quiet"_s);
    Pages pages(workbench, id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    workbench.addIntent(id, firstGift(workbench.state(id)));
    workbench.apply(id);
    QVERIFY(isShown(button(pages.plan, u"stop"_s)));
    button(pages.plan, u"stop"_s)->click();
    auto* dialog = pages.plan.findChild<gui::ConfirmDialog*>();
    QVERIFY(dialog);
    QVERIFY(button(*dialog, u"no"_s)->isDefault());
    button(*dialog, u"yes"_s)->click();
    QVERIFY(!button(pages.plan, u"stop"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!workbench.state(id).isApplying, patience);
}

void PlanPageTest::showsOpenEntryAsInterrupted()
{
    JournalEntry entry;
    entry.id = u"a"_s;
    entry.sentences = {u"Give a drive."_s};
    entry.startedAt = QDateTime::currentDateTimeUtc();
    entry.steps = {backend::StepRecord{}};
    entry.steps[0].state = backend::StepRecord::State::Begun;
    gui::NodeState state;
    state.history = {entry};
    gui::HistoryModel model;
    model.show(state);
    const auto row = model.indexOf({0, {}});
    QCOMPARE(row.siblingAtColumn(gui::HistoryModel::Result).data().toString(), u"Interrupted"_s);
    QCOMPARE(model.index(0, gui::HistoryModel::Result, row).data().toString(), u"Begun, end unknown"_s);
    state.isApplying = true;
    state.applied = entry;
    model.show(state);
    QCOMPARE(model.indexOf({0, {}}).siblingAtColumn(gui::HistoryModel::Result).data().toString(), u"Running"_s);
}

void PlanPageTest::goesOnWithAChangeThatOwesARestart()
{
    support::DemoBench bench;
    const auto id = bench.read(u"dim"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    Pages pages(bench.workbench, id);
    {
        // Somebody applied it elsewhere, and allowed no restart.
        remote::NoQuestions nobody;
        const auto shell = remote::openShell({backend::DemoTarget{u"dim"_s}}, {{}, bench.demoFolder()}, nobody);
        QVERIFY(shell);
        gui::HistoryStore elsewhere(bench.demoFolder() + u"/../elsewhere"_s);
        const auto laptop = elsewhere.storeFor(u"demo:dim"_s);
        const auto plan = backend::planFor(*bench.workbench.state(id).snapshot, {backend::EnableIommu{}});
        QVERIFY(plan);
        const auto outcome = gui::NodeWork::apply(**shell, *plan, *laptop, {}, {});
        QVERIFY(outcome.problem && outcome.problem->kind == backend::Error::Kind::RestartOwed);
    }
    QPushButton* goOn = button(pages.history, u"goOn"_s);
    QVERIFY(!isShown(goOn));
    bench.workbench.refresh(id);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(goOn) && goOn->isEnabled(), patience);
    QVERIFY(label(pages.history, u"historyHeadline"_s).contains(u"waits for a restart"_s));
    goOn->click();
    confirm(pages.history, u"yes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.workbench.state(id).applied && !bench.workbench.state(id).isApplying, patience);
    QVERIFY(!bench.workbench.state(id).applyProblem);
    QCOMPARE(bench.workbench.state(id).applied->state, JournalEntry::State::Done);
    QTRY_VERIFY_WITH_TIMEOUT(bench.workbench.state(id).snapshot->host.iommu.isActive(), patience);
    QVERIFY(!isShown(goOn));
}

void PlanPageTest::modelsKeepTheRules()
{
    gui::HistoryModel history;
    gui::StepListModel steps;
    const QAbstractItemModelTester historyTester(&history);
    const QAbstractItemModelTester stepsTester(&steps);
    gui::NodeState state;
    for (int number = 0; number < 4; ++number) {
        JournalEntry entry;
        entry.id = QString::number(number);
        entry.startedAt = QDateTime::currentDateTimeUtc().addDays(-number / 2);
        entry.steps = QList<backend::StepRecord>(number);
        state.history.append(entry);
        history.show(state);
        steps.show(entry, entry.startedAt);
    }
    QCOMPARE(history.rowCount(), 2);
    QCOMPARE(history.placeOf(history.indexOf({3, 1})), (gui::HistoryModel::Place{3, 1}));
    QCOMPARE(steps.rowCount(), 3);
    state.history.clear();
    history.show(state);
    QCOMPARE(history.rowCount(), 0);
}

LANEKEEPER_GUI_TEST(PlanPageTest)
#include "PlanPageTest.moc"
