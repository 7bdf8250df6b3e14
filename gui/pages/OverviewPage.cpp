// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverviewPage.h"

#include "charts/ShareChart.h"
#include "models/OverviewText.h"
#include "node/ListText.h"
#include "widgets/FindingsList.h"
#include "widgets/StatementBlock.h"
#include "widgets/TextLabel.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int sideWidth = 320;

} // namespace

OverviewPage::OverviewPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, parent)
    , m_sentence(new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_counts(new TextLabel({}, Look::TextRole::Body, Look::Tone::Second))
    , m_capacity(new ShareChart)
    , m_isolation(new ShareChart)
    , m_iommu(new StatementBlock)
    , m_side(createSide())
{
    m_sentence->setObjectName(u"sentence"_s);
    auto* findings = new FindingsList(m_findings, createHeading());
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(findings);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({1280 - Look::sidebarWidth - sideWidth, sideWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(findings, &FindingsList::remedyRequested, this, &OverviewPage::follow);
}

QWidget* OverviewPage::createHeading()
{
    auto* heading = new QWidget;
    auto* layout = new QVBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(5);
    layout->addWidget(m_sentence);
    layout->addWidget(m_counts);
    return heading;
}

QWidget* OverviewPage::createSide()
{
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Look::pageMargin, 20, Look::pageMargin, 20);
    layout->setSpacing(22);
    layout->addWidget(m_capacity);
    layout->addWidget(new HairLine);
    layout->addWidget(m_isolation);
    layout->addWidget(new HairLine);
    layout->addWidget(m_iommu);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(220);
    return scroll;
}

void OverviewPage::showNode(Workbench::NodeId, const NodeState& state)
{
    m_findings.show(state);
    m_sentence->setText(state.assessment ? state.assessment->headline : QString());
    m_counts->setText(countLine());
    m_counts->setVisible(!m_counts->text().isEmpty());
    m_side->setVisible(state.snapshot != nullptr);
    if (state.snapshot)
        showSide(state);
}

void OverviewPage::showSide(const NodeState& state)
{
    const auto capacity = OverviewText::capacity(state);
    m_capacity->showShares(capacity.message, capacity.subject, capacity.shares);
    const auto isolation = OverviewText::isolation(state);
    m_isolation->showShares(isolation.message, isolation.subject, isolation.shares);
    m_iommu->setStatement(OverviewText::iommu(state.snapshot->host));
}

/// "1 blocked, 3 to know about, 1 ready. Worst first."
QString OverviewPage::countLine() const
{
    QStringList parts;
    const auto add = [&parts](const QString& text, int count) {
        if (count > 0)
            parts.append(text);
    };
    const int blocked = m_findings.count(State::Blocked);
    const int attention = m_findings.count(State::Attention);
    const int ready = m_findings.count(State::Ready);
    const int notes = m_findings.count(State::Note);
    add(tr("%n blocked", nullptr, blocked), blocked);
    add(tr("%n to know about", nullptr, attention), attention);
    add(tr("%n ready", nullptr, ready), ready);
    add(tr("%n noted", nullptr, notes), notes);
    return parts.isEmpty() ? QString() : tr("%1. Worst first.").arg(backend::listText(parts));
}

void OverviewPage::follow(const Remedy& remedy)
{
    if (remedy.kind == Remedy::Kind::GiveDrive)
        emit giveRequested(remedy.selection);
    else if (remedy.intent)
        emit intentRequested(*remedy.intent);
    else if (remedy.kind == Remedy::Kind::ShowPage)
        emit pageRequested(remedy.page, remedy.selection);
}

} // namespace gui
