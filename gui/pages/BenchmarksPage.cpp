// SPDX-License-Identifier: GPL-3.0-or-later
#include "BenchmarksPage.h"

#include "application/MeasurementImport.h"
#include "application/MeasurementShelf.h"
#include "benchmark/ComparisonPanel.h"
#include "benchmark/LivePanel.h"
#include "benchmark/NothingMeasured.h"
#include "benchmark/ProblemLine.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/ExportMeasurements.h"
#include "dialogs/MeasureDialog.h"
#include "models/MeasurementText.h"
#include "widgets/PlainText.h"
#include "widgets/TextLabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

using backend::DriveLane;
using backend::Measurement;

BenchmarksPage::BenchmarksPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, parent)
    , m_problem(new ProblemLine(this))
    , m_views(new QStackedWidget(this))
    , m_nothing(new NothingMeasured)
    , m_bar(new BenchmarkBar)
    , m_comparison(new ComparisonPanel(m_list))
    , m_live(new LivePanel)
{
    m_views->insertWidget(Nothing, m_nothing);
    m_views->insertWidget(Comparison, createComparison());
    m_views->insertWidget(Running, m_live);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_views, 1);
    connectSignals();
}

QWidget* BenchmarksPage::createComparison()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(new HairLine);
    layout->addWidget(m_comparison, 1);
    return page;
}

void BenchmarksPage::connectSignals()
{
    connect(m_nothing, &NothingMeasured::measureRequested, this, &BenchmarksPage::openMeasureDialog);
    connect(m_nothing, &NothingMeasured::importRequested, this, &BenchmarksPage::importFiles);
    connect(m_bar, &BenchmarkBar::measureRequested, this, &BenchmarksPage::openMeasureDialog);
    connect(m_bar, &BenchmarkBar::importRequested, this, &BenchmarksPage::importFiles);
    connect(m_bar, &BenchmarkBar::exportRequested, this, &BenchmarksPage::exportPicked);
    connect(m_bar, &BenchmarkBar::asTableChanged, m_comparison, &ComparisonPanel::setAsTable);
    connect(m_bar, &BenchmarkBar::driveChosen, this, [this] {
        showChoosers();
        pickByChoosers();
    });
    connect(m_bar, &BenchmarkBar::profileChosen, this, &BenchmarksPage::pickByChoosers);
    connect(&m_list, &MeasurementListModel::pickedByPerson, this, &BenchmarksPage::showPicked);
    connect(m_comparison, &ComparisonPanel::removeRequested, this, &BenchmarksPage::askToRemove);
    connect(m_live, &LivePanel::stopRequested, this, &BenchmarksPage::askToStop);
    if (auto* shelf = m_workbench.measurements())
        connect(shelf, &MeasurementShelf::changed, this, [this] {
            if (m_id && m_workbench.nodes().contains(*m_id))
                showNode(*m_id, m_workbench.state(*m_id));
        });
}

void BenchmarksPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (auto* shelf = m_workbench.measurements())
        shelf->reload();
}

void BenchmarksPage::showNode(Workbench::NodeId id, const NodeState& state)
{
    const bool isOther = m_id != id;
    if (isOther)
        m_revealed.clear();
    m_id = id;
    const bool canMeasure = m_workbench.measurements() && state.link == NodeState::Link::Connected && !state.isApplying
        && !state.measuring;
    m_nothing->setCanMeasure(canMeasure);
    m_bar->setCanMeasure(canMeasure);
    showProblem(state);
    if (state.measuring)
        return showLive(state);
    auto now = ofNode();
    if (isOther || now != m_ofNode) {
        m_ofNode = std::move(now);
        showKept();
    }
    if (const auto ended = std::exchange(m_running, std::nullopt); ended && !isOther) {
        m_bar->chooseDrive(ended->place.drive.serial);
        m_bar->chooseProfile(ended->profile.id);
    }
    m_views->setCurrentIndex(m_ofNode.isEmpty() ? Nothing : Comparison);
}

void BenchmarksPage::showLive(const NodeState& state)
{
    m_running = state.measuring->soFar;
    m_live->show(*state.measuring, newestOnHost(state.measuring->soFar));
    m_views->setCurrentIndex(Running);
}

void BenchmarksPage::showProblem(const NodeState& state)
{
    if (state.measureProblem && !state.measuring)
        return m_problem->say(state.measureProblem->message, state.measureProblem->detail);
    m_problem->say(m_workbench.measurements() ? m_workbench.measurements()->remark() : QString());
}

QList<Measurement> BenchmarksPage::ofNode() const
{
    QList<Measurement> own;
    if (!m_workbench.measurements() || !m_id)
        return own;
    const NodeState& state = m_workbench.state(*m_id);
    QStringList names{state.title, state.node.text()};
    QStringList serials;
    if (state.snapshot) {
        names.append(state.snapshot->host.hostName);
        for (const auto& drive : state.snapshot->drives)
            serials.append(drive.serial);
    }
    names.removeAll({});
    serials.removeAll({});
    const auto& all = m_workbench.measurements()->newestFirst();
    std::copy_if(all.begin(), all.end(), std::back_inserter(own), [&](const Measurement& each) {
        return names.contains(each.place.node) || serials.contains(each.place.drive.serial) || !each.importedFrom.isEmpty();
    });
    return own;
}

QList<Measurement> BenchmarksPage::ofDrive(const QString& serial) const
{
    QList<Measurement> own;
    std::copy_if(m_ofNode.begin(), m_ofNode.end(), std::back_inserter(own),
                 [&](const Measurement& each) { return each.place.drive.serial == serial; });
    return own;
}

std::optional<Measurement> BenchmarksPage::newestOnHost(const Measurement& like) const
{
    if (!m_workbench.measurements() || like.place.drive.serial.isEmpty())
        return std::nullopt;
    for (const Measurement& each : m_workbench.measurements()->newestFirst())
        if (each.place.lane == DriveLane::Host && each.place.drive.serial == like.place.drive.serial
            && each.place.isSimulated == like.place.isSimulated && each.id != like.id)
            return each;
    return std::nullopt;
}

void BenchmarksPage::showKept()
{
    m_list.show(m_ofNode);
    showChoosers();
    pickByChoosers();
}

void BenchmarksPage::showChoosers()
{
    QList<BenchmarkBar::Choice> drives;
    QList<BenchmarkBar::Choice> profiles;
    const auto add = [](QList<BenchmarkBar::Choice>& choices, const QString& key, const QString& name) {
        if (std::none_of(choices.begin(), choices.end(), [&](const auto& each) { return each.key == key; }))
            choices.append({key, name});
    };
    for (const Measurement& each : m_ofNode)
        add(drives, each.place.drive.serial, MeasurementText::driveText(each.place.drive));
    m_bar->setDrives(drives);
    for (const Measurement& each : ofDrive(m_bar->drive()))
        add(profiles, each.profile.id, MeasurementText::profileName(each.profile.id));
    m_bar->setProfiles(profiles);
}

void BenchmarksPage::pickByChoosers()
{
    QList<Measurement> fitting = ofDrive(m_bar->drive());
    fitting.removeIf([this](const Measurement& each) { return each.profile.id != m_bar->profile() || each.runs.isEmpty(); });
    QSet<QString> picked;
    QList<DriveLane> lanes;
    for (const Measurement& each : fitting)
        if (each.place.lane != DriveLane::Unknown && each.place.isSimulated == fitting.first().place.isSimulated
            && !lanes.contains(each.place.lane)) {
            lanes.append(each.place.lane);
            picked.insert(each.id);
        }
    if (picked.isEmpty() && !fitting.isEmpty())
        picked.insert(fitting.first().id);
    m_list.pick(picked);
    showPicked();
}

void BenchmarksPage::showPicked()
{
    QList<Measurement> picked;
    std::copy_if(m_ofNode.begin(), m_ofNode.end(), std::back_inserter(picked),
                 [this](const Measurement& each) { return m_list.picked().contains(each.id); });
    m_bar->setCanExport(!picked.isEmpty());
    // Heat is not part of the list, and the few that are shown are quickly read.
    for (Measurement& each : picked)
        if (const auto whole = m_workbench.measurements()->whole(each.id))
            each.temperatures = whole->temperatures;
    m_comparison->show(picked, ofDrive(m_bar->drive()));
}

QList<Measurement> BenchmarksPage::pickedWhole()
{
    QList<Measurement> picked;
    for (const Measurement& each : m_ofNode)
        if (m_list.picked().contains(each.id))
            if (const auto whole = m_workbench.measurements()->whole(each.id))
                picked.append(*whole);
    return picked;
}

void BenchmarksPage::exportPicked(BenchmarkBar::Export what)
{
    exportMeasurements(what, pickedWhole(), *m_comparison->picture(), this);
}

void BenchmarksPage::importFiles()
{
    auto* shelf = m_workbench.measurements();
    if (!shelf)
        return;
    const auto take = [this, shelf](const QString& name, const QByteArray& bytes) {
        const auto found = measurementsIn(name, bytes, QDateTime::currentDateTimeUtc());
        if (!found)
            return sayOfMeasurements(tr("%1 could not be imported.").arg(name), found.error().message, this);
        if (const auto added = importMeasurements(*shelf, *found); !added)
            sayOfMeasurements(tr("%1 could not be kept.").arg(name), added.error().message, this);
    };
    openMeasurements(take, this);
}

void BenchmarksPage::askToRemove(const QString& id)
{
    const auto found = std::find_if(m_ofNode.begin(), m_ofNode.end(), [&](const auto& each) { return each.id == id; });
    if (found == m_ofNode.end())
        return;
    const QString what = tr("%1, %2, %3").arg(MeasurementText::whenText(found->startedAt), backend::nameOf(found->place.lane),
                                              MeasurementText::driveText(found->place.drive));
    auto* dialog = new ConfirmDialog({tr("Remove a measurement"), tr("Remove this measurement?"),
                                      tr("%1. It is kept nowhere else; only an export brings it back.").arg(what),
                                      tr("&Remove it"), tr("&Keep it")}, State::Attention, this);
    connect(dialog, &QDialog::accepted, this, [this, id] {
        if (const auto removed = m_workbench.measurements()->remove(id); !removed)
            sayOfMeasurements(removed.error().message, removed.error().detail, this);
    });
    dialog->open();
}

void BenchmarksPage::askToStop()
{
    auto* dialog = new ConfirmDialog({tr("Stop measuring"), tr("Stop this measurement?"),
                                      tr("fio ends within a second. The runs that ended are kept."),
                                      tr("&Stop measuring"), tr("&Keep measuring")}, State::Attention, this);
    connect(dialog, &QDialog::accepted, this, [this, id = *m_id] {
        if (m_workbench.nodes().contains(id))
            m_workbench.stopMeasuring(id);
    });
    dialog->open();
}

void BenchmarksPage::openMeasureDialog()
{
    const auto id = *m_id;
    auto* dialog = new MeasureDialog(m_workbench.state(id), [this, id](const auto& request, const auto& answer) {
        if (m_workbench.nodes().contains(id))
            m_workbench.lookAtTarget(id, request, answer);
    }, this);
    dialog->setInstaller([this, id](const auto& answer) {
        if (m_workbench.nodes().contains(id))
            m_workbench.installFio(id, answer);
    });
    // A drive that nothing was measured of yet is not in the bar.
    dialog->chooseDrive(ofDrive(m_revealed).isEmpty() && !m_revealed.isEmpty() ? m_revealed : m_bar->drive());
    connect(dialog, &MeasureDialog::measureRequested, this, [this, id](const backend::MeasuringOffer& offer) {
        if (m_workbench.nodes().contains(id))
            m_workbench.measure(id, offer);
    });
    dialog->open();
}

void BenchmarksPage::reveal(const QString& selection)
{
    m_revealed = selection;
    m_bar->chooseDrive(selection);
}

} // namespace gui
