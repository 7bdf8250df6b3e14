// SPDX-License-Identifier: GPL-3.0-or-later
#include "LivePanel.h"

#include "charts/ChartTableView.h"
#include "charts/MeasurementGroup.h"
#include "models/LiveText.h"
#include "models/StepListModel.h"
#include "widgets/ButtonBar.h"
#include "widgets/IconView.h"
#include "widgets/LineIcon.h"
#include "widgets/ProgressLine.h"
#include "widgets/StepDelegate.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int jobsWidth = 316;
constexpr int drawMilliseconds = 100;
using Wrap = TextLabel::Wrap;

} // namespace

LivePanel::LivePanel(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(new HairLine);
    layout->addWidget(createBody(), 1);
    createBar();
    layout->addWidget(m_bar);
    m_next.setSingleShot(true);
    m_next.setInterval(drawMilliseconds);
    connect(&m_next, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isStale, false))
            draw();
    });
}

QWidget* LivePanel::createHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(Look::pageMargin, 18, Look::pageMargin, 14);
    layout->setSpacing(9);
    m_headline = new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, Wrap::Yes);
    m_headline->setObjectName(u"liveHeadline"_s);
    m_left = new TextLabel({}, Look::TextRole::Body, Look::Tone::Second);
    m_left->setObjectName(u"liveLeft"_s);
    auto* line = new QHBoxLayout;
    line->addWidget(m_headline, 1);
    line->addWidget(m_left, 0, Qt::AlignBottom);
    layout->addLayout(line);
    m_progress = new ProgressLine(head);
    m_progress->setAccessibleName(tr("Progress of the measurement"));
    layout->addWidget(m_progress);
    m_safety = new TextLabel({}, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes);
    m_safety->setObjectName(u"liveSafety"_s);
    auto* safety = new QHBoxLayout;
    safety->setSpacing(8);
    safety->addWidget(new IconView(LineIcon::icon(u"shield"_s, Look::Tone::Ready), 16, head), 0, Qt::AlignTop);
    safety->addWidget(m_safety, 1);
    layout->addLayout(safety);
    return head;
}

QWidget* LivePanel::createBody()
{
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"liveParts"_s);
    splitter->setChildrenCollapsible(false);
    m_jobs = new StepListModel(this);
    m_jobList = new QListView;
    m_jobList->setObjectName(u"liveJobs"_s);
    m_jobList->setAccessibleName(tr("Tests and their results"));
    m_jobList->setModel(m_jobs);
    m_jobList->setItemDelegate(new StepDelegate(m_jobList));
    m_jobList->setFrameShape(QFrame::NoFrame);
    m_jobList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_jobList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_jobList->setMinimumWidth(200);
    auto* scroll = new QScrollArea;
    scroll->setWidget(createCharts());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    splitter->addWidget(m_jobList);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({jobsWidth, 740});
    return splitter;
}

QWidget* LivePanel::createCharts()
{
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_figures = new QHBoxLayout;
    m_figures->setSpacing(36);
    m_flow = new TimeChart;
    m_flow->setObjectName(u"liveFlow"_s);
    m_heat = new TimeChart;
    m_heat->setObjectName(u"liveHeat"_s);
    m_flowTable = new ChartTableView;
    m_heatTable = new ChartTableView;
    const auto stacked = [](QWidget* above, QWidget* below) {
        auto* both = new QWidget;
        auto* layout = new QVBoxLayout(both);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(12);
        layout->addWidget(above);
        layout->addWidget(below);
        return both;
    };
    m_charts = stacked(m_flow, m_heat);
    m_tables = stacked(m_flowTable, m_heatTable);
    m_tables->hide();
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Look::pageMargin, 14, Look::pageMargin, 6);
    layout->setSpacing(12);
    layout->addLayout(m_figures);
    layout->addWidget(m_charts);
    layout->addWidget(m_tables);
    layout->addStretch();
    return content;
}

void LivePanel::createBar()
{
    m_bar = new ButtonBar(this);
    m_asTable = m_bar->addButton(tr("&As a table"), u"liveAsTable"_s, u"table"_s);
    m_asTable->setCheckable(true);
    m_stop = m_bar->addButton(tr("&Stop…"), u"stopMeasuring"_s, u"process-stop"_s);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool asTable) {
        m_charts->setVisible(!asTable);
        m_tables->setVisible(asTable);
    });
    connect(m_stop, &QPushButton::clicked, this, &LivePanel::stopRequested);
}

void LivePanel::show(const LiveMeasurement& live, const std::optional<backend::Measurement>& earlier)
{
    m_live = live;
    m_earlier = earlier;
    m_isStale = true;
    if (m_next.isActive())
        return;
    m_isStale = false;
    draw();
}

void LivePanel::draw()
{
    m_next.start();
    drawHead();
    drawJobs();
    drawFigures();
    drawCharts();
}

void LivePanel::drawHead()
{
    m_headline->setText(LiveText::headline(m_live));
    m_left->setText(LiveText::left(m_live));
    m_safety->setText(LiveText::safety(m_live));
    m_progress->setMaximum(100);
    m_progress->setValue(m_live.percent());
    m_stop->setEnabled(!m_live.isStopping);
    m_bar->say({}, {}, m_live.isStopping ? tr("Stopping; what is measured is kept.")
                                         : tr("You may leave this page. A notification says when it is done."));
}

void LivePanel::drawJobs()
{
    m_jobs->show(LiveText::jobs(m_live));
    if (m_live.current.job < m_jobs->rowCount())
        m_jobList->setCurrentIndex(m_jobs->index(m_live.current.job));
}

void LivePanel::drawFigures()
{
    const auto figures = LivePlots::figures(m_live);
    if (figures == m_shownFigures)
        return;
    m_shownFigures = figures;
    while (auto* item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& figure : figures) {
        auto* one = new QWidget;
        auto* layout = new QVBoxLayout(one);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(1);
        layout->addWidget(new TextLabel(figure.name, Look::TextRole::Secondary, Look::Tone::Second));
        auto* line = new QHBoxLayout;
        line->setSpacing(4);
        auto* number = new TextLabel(figure.number, Look::TextRole::BigNumber);
        number->setAccessibleName(tr("%1: %2 %3").arg(figure.name, figure.number, figure.unit));
        line->addWidget(number);
        line->addWidget(new TextLabel(figure.unit, Look::TextRole::Secondary, Look::Tone::Second), 0, Qt::AlignBottom);
        line->addStretch();
        layout->addLayout(line);
        m_figures->addWidget(one);
    }
    m_figures->addStretch();
}

void LivePanel::drawCharts()
{
    const auto flow = LivePlots::flow(m_live, m_earlier);
    m_flow->show(flow.plot, flow.points);
    m_flowTable->setTable(m_flow->table());
    const auto heat = LivePlots::heat(m_live);
    m_heat->show(heat.plot, heat.points);
    m_heatTable->setTable(m_heat->table());
    // Many machines do not tell: a VM, a folder on several drives.
    m_heat->setVisible(!heat.points.isEmpty());
    m_heatTable->setVisible(!heat.points.isEmpty());
}

} // namespace gui
