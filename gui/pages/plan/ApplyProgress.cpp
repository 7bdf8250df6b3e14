// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplyProgress.h"

#include "OutputView.h"
#include "models/ApplyText.h"
#include "models/JournalText.h"
#include "models/ShownText.h"
#include "models/StepListModel.h"
#include "widgets/CommandBox.h"
#include "widgets/IconView.h"
#include "widgets/LineIcon.h"
#include "widgets/ProgressLine.h"
#include "widgets/ScrolledPart.h"
#include "widgets/StepDelegate.h"
#include "widgets/TextLabel.h"
#include "widgets/WrappedText.h"

#include <QBoxLayout>
#include <QListView>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int stepsWidth = 350;
constexpr int mostOfDetail = 120;
using Wrap = TextLabel::Wrap;

} // namespace

ApplyProgress::ApplyProgress(QWidget* parent)
    : QWidget(parent)
{
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"applyParts"_s);
    splitter->setChildrenCollapsible(false);
    m_steps = new StepListModel(this);
    m_stepList = new QListView(splitter);
    m_stepList->setAccessibleName(tr("Steps and their state"));
    m_stepList->setObjectName(u"appliedSteps"_s);
    m_stepList->setModel(m_steps);
    m_stepList->setItemDelegate(new StepDelegate(m_stepList));
    m_stepList->setFrameShape(QFrame::NoFrame);
    m_stepList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    splitter->addWidget(m_stepList);
    splitter->addWidget(createDetails());
    splitter->setSizes({stepsWidth, 2 * stepsWidth});
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(new HairLine(HairLine::Weight::Soft, this));
    layout->addWidget(splitter, 1);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_steps->show(m_entry, QDateTime::currentDateTimeUtc()); });
}

QWidget* ApplyProgress::createHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(Look::pageMargin, 16, Look::pageMargin, 14);
    layout->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    m_sign = new IconView({}, 20, head);
    m_headline = new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, Wrap::Yes);
    m_headline->setObjectName(u"applyHeadline"_s);
    m_count = new TextLabel({}, Look::TextRole::Body, Look::Tone::Second);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_headline, 1);
    line->addWidget(m_count, 0, Qt::AlignTop);
    layout->addLayout(line);
    m_progress = new ProgressLine(head);
    m_progress->setAccessibleName(tr("Progress of the plan"));
    layout->addWidget(m_progress);
    m_note = new TextLabel({}, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes);
    layout->addWidget(m_note);
    m_detail = new WrappedText;
    m_detailPart = new ScrolledPart(m_detail, head);
    m_detailPart->setMaximumHeight(mostOfDetail);
    layout->addWidget(m_detailPart);
    return head;
}

QWidget* ApplyProgress::createDetails()
{
    auto* details = new QWidget(this);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(20, 16, Look::pageMargin, 14);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("Output"), Look::TextRole::Strong));
    m_output = new OutputView(details);
    m_output->setMinimumHeight(60);
    layout->addWidget(m_output, 1);
    m_wayBack = new ScrolledPart(createWayBack(), details);
    layout->addWidget(m_wayBack);
    return details;
}

QWidget* ApplyProgress::createWayBack()
{
    auto* wayBack = new QWidget;
    auto* layout = new QVBoxLayout(wayBack);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    auto* line = new QHBoxLayout;
    m_wayBackTitle = new TextLabel({}, Look::TextRole::Strong);
    line->addWidget(new IconView(LineIcon::icon(u"edit-undo"_s, Look::Tone::Accent), 16, wayBack));
    line->addWidget(m_wayBackTitle, 1);
    layout->addWidget(new HairLine(HairLine::Weight::Soft, wayBack));
    layout->addLayout(line);
    m_wayBackNote = new TextLabel({}, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes);
    layout->addWidget(m_wayBackNote);
    m_commands = new CommandBox({}, wayBack);
    m_commands->setObjectName(u"wayBack"_s);
    layout->addWidget(m_commands);
    return wayBack;
}

void ApplyProgress::show(const NodeState& state)
{
    m_entry = state.applied.value_or(backend::JournalEntry());
    m_steps->show(m_entry, QDateTime::currentDateTimeUtc());
    m_output->show(m_entry);
    showHead(state);
    showProblem(state);
    showWayBack(state);
    if (state.isApplying)
        m_clock.start();
    else
        m_clock.stop();
}

void ApplyProgress::showHead(const NodeState& state)
{
    const auto progress = ApplyText::progress(state);
    m_sign->setIcon(StateSign::icon(progress.sign));
    m_headline->setText(progress.headline);
    m_note->setText(progress.note);
    m_count->setText(progress.count);
    m_progress->setVisible(state.isApplying);
    m_progress->setMaximum(qMax(1, progress.allSteps));
    m_progress->setValue(progress.doneSteps);
    if (state.isApplying && progress.doneSteps < m_steps->rowCount())
        m_stepList->setCurrentIndex(m_steps->index(progress.doneSteps));
}

void ApplyProgress::showProblem(const NodeState& state)
{
    m_detailPart->setVisible(state.applyProblem && !state.applyProblem->detail.isEmpty());
    if (state.applyProblem)
        m_detail->setPlainText(shownText(state.applyProblem->detail.left(2000)).trimmed());
}

void ApplyProgress::showWayBack(const NodeState& state)
{
    const QString commands = JournalText::wayBack(m_entry);
    m_wayBack->setVisible(!commands.isEmpty());
    m_commands->setText(commands);
    m_wayBackTitle->setText(state.isApplying ? tr("If %1 does not come back").arg(shownLine(state.title))
                                             : tr("To go back by hand"));
    m_wayBackNote->setText(tr("On the node’s own console, as root, this undoes what was done:"));
}

} // namespace gui
