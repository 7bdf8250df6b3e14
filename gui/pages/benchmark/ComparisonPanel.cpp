// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComparisonPanel.h"

#include "CostTable.h"
#include "charts/ChartTableView.h"
#include "charts/MeasurementPlots.h"
#include "models/MeasurementListModel.h"
#include "models/MeasurementText.h"
#include "widgets/SignLabel.h"
#include "widgets/TextLabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using Wrap = TextLabel::Wrap;

constexpr int rowsInSight = 6;

/// Which job says most about the way to the drive: one request at a time.
qsizetype mostTelling(const QList<backend::FioJob>& jobs)
{
    for (qsizetype index = 0; index < jobs.size(); ++index)
        if (backend::metricOf(jobs[index]) == backend::Metric::Latency && !jobs[index].writes())
            return index;
    return 0;
}

QString jobName(const backend::FioJob& job)
{
    return ComparisonPanel::tr("%1, %2").arg(MeasurementText::jobTitle(job), MeasurementText::jobDetail(job));
}

/// Takes its part of the width whatever is in it.
QWidget* columnWidget()
{
    auto* column = new QWidget;
    column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->setMinimumWidth(340);
    return column;
}

void clear(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        delete item->widget();
        if (item->layout())
            clear(item->layout());
        delete item;
    }
}

} // namespace

ComparisonPanel::ComparisonPanel(MeasurementListModel& list, QWidget* parent)
    : QScrollArea(parent)
    , m_list(list)
    , m_picture(new QWidget)
    , m_headline(new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, Wrap::Yes))
    , m_simulated(new TextLabel(tr("Simulated: no real drive was measured."), Look::TextRole::Body, Look::Tone::Attention, Wrap::Yes))
    , m_legend(new TextLabel({}, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes))
    , m_spreadLayout(new QVBoxLayout)
    , m_job(new QComboBox)
    , m_percentiles(new PercentileChart)
    , m_costs(new CostTable)
    , m_history(new HistoryChart)
    , m_charts(createCharts())
    , m_tables(createTables())
    , m_notes(new QVBoxLayout)
    , m_table(new QTableView)
{
    m_picture->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* pictureLayout = new QVBoxLayout(m_picture);
    pictureLayout->setContentsMargins(0, 0, 0, 0);
    pictureLayout->setSpacing(14);
    pictureLayout->addWidget(createHeading());
    pictureLayout->addWidget(new HairLine);
    pictureLayout->addWidget(m_charts);
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Look::pageMargin, 18, Look::pageMargin, 18);
    layout->setSpacing(16);
    layout->addWidget(m_picture);
    layout->addWidget(m_tables);
    layout->addLayout(m_notes);
    layout->addWidget(createList());
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAsTable(false);
}

QWidget* ComparisonPanel::createHeading()
{
    m_headline->setObjectName(u"verdict"_s);
    m_simulated->setObjectName(u"simulated"_s);
    auto* heading = new QWidget;
    auto* layout = new QVBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_headline);
    layout->addWidget(m_simulated);
    layout->addWidget(m_legend);
    return heading;
}

QWidget* ComparisonPanel::createCharts()
{
    m_job->setObjectName(u"job"_s);
    m_percentiles->setObjectName(u"percentiles"_s);
    m_history->setObjectName(u"driveHistory"_s);
    auto* label = new TextLabel(tr("Det&ails of"), Look::TextRole::Body, Look::Tone::Second);
    label->setBuddy(m_job);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(label);
    choice->addWidget(m_job, 1);
    auto* rightPart = columnWidget();
    auto* right = new QVBoxLayout(rightPart);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(12);
    right->addLayout(choice);
    right->addWidget(m_percentiles);
    right->addWidget(m_costs);
    right->addStretch();
    m_spreadLayout->setContentsMargins(0, 0, 0, 0);
    m_spreadLayout->setSpacing(14);
    auto* charts = new QWidget;
    auto* column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* both = new QHBoxLayout;
    both->setSpacing(44);
    auto* left = columnWidget();
    left->setLayout(m_spreadLayout);
    both->addWidget(left, 10);
    both->addWidget(rightPart, 9);
    column->addLayout(both);
    column->addWidget(m_history);
    connect(m_job, &QComboBox::currentIndexChanged, this, [this] {
        showDetails();
        showTables();
    });
    return charts;
}

QWidget* ComparisonPanel::createTables()
{
    auto* tables = new QWidget;
    m_tableLayout = new QVBoxLayout(tables);
    m_tableLayout->setContentsMargins(0, 0, 0, 0);
    m_tableLayout->setSpacing(18);
    return tables;
}

QWidget* ComparisonPanel::createList()
{
    m_table->setObjectName(u"measurements"_s);
    m_table->setAccessibleName(tr("Measurements; the space bar picks one for comparing"));
    m_table->setModel(&m_list);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Look::tableRow);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MeasurementListModel::Remark, QHeaderView::Stretch);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ComparisonPanel::showListMenu);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new HairLine);
    layout->addWidget(new TextLabel(tr("Pick what to see side by side"), Look::TextRole::Strong));
    layout->addWidget(m_table);
    return list;
}

void ComparisonPanel::show(const QList<backend::Measurement>& chosen, const QList<backend::Measurement>& ofDrive)
{
    const int rows = qBound(2, m_list.rowCount(), rowsInSight);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * Look::tableRow + 4);
    if (chosen == m_chosen && ofDrive == m_given)
        return;
    m_given = ofDrive;
    m_chosen = chosen;
    m_ofDrive = ofDrive;
    m_view = viewOf(chosen);
    // Invented numbers never stand in one curve with real ones.
    m_ofDrive.removeIf([this](const auto& each) { return each.place.isSimulated != m_view.isSimulated; });
    m_headline->setText(chosen.isEmpty() ? tr("Pick at least one measurement below") : m_view.headline);
    m_simulated->setVisible(m_view.isSimulated);
    m_legend->setText(chosen.isEmpty() ? QString() : MeasurementPlots::legend(m_view));
    showJobs();
    showSpreads();
    showDetails();
    showNotes();
    showTables();
}

void ComparisonPanel::showJobs()
{
    const QSignalBlocker quiet(m_job);
    const QString before = m_job->currentText();
    m_job->clear();
    for (const auto& job : m_view.jobs)
        m_job->addItem(jobName(job));
    const int again = m_job->findText(before);
    m_job->setCurrentIndex(again >= 0 ? again : static_cast<int>(mostTelling(m_view.jobs)));
}

void ComparisonPanel::showSpreads()
{
    clear(m_spreadLayout);
    m_spreads.clear();
    for (const auto& job : m_view.jobs) {
        auto* chart = new SpreadChart;
        chart->show(MeasurementPlots::spread(m_view, job));
        connect(chart, &MarkChart::markChosen, this, [this, job] { chooseJob(job); });
        m_spreadLayout->addWidget(chart);
        m_spreads.append(chart);
    }
    m_spreadLayout->addStretch();
}

void ComparisonPanel::chooseJob(const backend::FioJob& job)
{
    m_job->setCurrentIndex(static_cast<int>(m_view.jobs.indexOf(job)));
}

backend::FioJob ComparisonPanel::detailJob() const { return m_view.jobs.value(m_job->currentIndex()); }

void ComparisonPanel::showDetails()
{
    const auto percentiles = MeasurementPlots::percentiles(m_view, detailJob());
    m_percentiles->show(percentiles);
    m_percentiles->setVisible(!percentiles.curves.isEmpty());
    m_costs->show(MeasurementPlots::costs(m_view, detailJob()));
    const auto history = MeasurementPlots::history(m_ofDrive, detailJob());
    m_history->show(history);
    m_history->setVisible(MeasurementPlots::isHistory(history));
}

void ComparisonPanel::showNotes()
{
    clear(m_notes);
    for (const QString& note : m_view.notes) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new Sign(State::Attention), 0, Qt::AlignTop);
        row->addWidget(new TextLabel(note, Look::TextRole::Body, Look::Tone::Text, Wrap::Yes), 1);
        m_notes->addLayout(row);
    }
}

void ComparisonPanel::showTables()
{
    QList<ChartTable> tables;
    for (const auto* chart : m_spreads)
        tables.append(chart->table());
    tables.append(m_percentiles->table());
    tables.append(MeasurementPlots::costTable(MeasurementPlots::costs(m_view, detailJob())));
    if (MeasurementPlots::isHistory(m_history->plot()))
        tables.append(m_history->table());
    while (m_tableViews.size() < tables.size()) {
        m_tableViews.append(new ChartTableView);
        m_tableLayout->addWidget(m_tableViews.last());
    }
    for (qsizetype index = 0; index < m_tableViews.size(); ++index) {
        const bool isThere = index < tables.size() && !tables[index].rows.isEmpty();
        m_tableViews[index]->setVisible(isThere);
        if (isThere)
            m_tableViews[index]->setTable(tables[index]);
    }
}

void ComparisonPanel::setAsTable(bool asTable)
{
    m_charts->setVisible(!asTable);
    m_tables->setVisible(asTable);
}

void ComparisonPanel::showListMenu(const QPoint& place)
{
    const QModelIndex index = m_table->indexAt(place);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Remove this measurement…"), this, [this, id = m_list.at(index.row()).id] { emit removeRequested(id); });
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

} // namespace gui
