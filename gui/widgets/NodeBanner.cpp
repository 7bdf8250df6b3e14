// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeBanner.h"

#include "StateSign.h"
#include "TextLabel.h"
#include "models/LinkText.h"
#include "models/TimeText.h"
#include "node/ListText.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr qsizetype longestDetail = 400;

QString titleOf(const NodeState& state)
{
    if (state.link == NodeState::Link::HostKeyChanged)
        return NodeBanner::tr("The key of %1 has changed. Lanekeeper did not log in.").arg(state.title);
    if (LinkText::isOld(state))
        return NodeBanner::tr("Not connected to %1").arg(state.title);
    return NodeBanner::tr("%1 cannot be changed as it is").arg(state.title);
}

/// How old the pages are, and when that may change by itself.
QString ageOf(const NodeState& state)
{
    QStringList sentences;
    if (LinkText::isOld(state) && state.snapshot)
        sentences.append(
            NodeBanner::tr("What you see below is as of %1.").arg(TimeText::shortMoment(state.snapshot->readAt)));
    if (!state.retryAt.isNull())
        sentences.append(NodeBanner::tr("The next attempt is at %1.").arg(TimeText::seconds(state.retryAt)));
    return backend::sentencesText(sentences);
}

} // namespace

NodeBanner::NodeBanner(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, Look::TextRole::Strong, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_message(new TextLabel({}, Look::TextRole::Body, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_detail(new TextLabel({}, Look::TextRole::Fixed, Look::Tone::Second, TextLabel::Wrap::Yes))
    , m_age(new TextLabel({}, Look::TextRole::Secondary, Look::Tone::Second, TextLabel::Wrap::Yes))
    , m_keys(new QPushButton(tr("See both &keys…")))
    , m_retry(new QPushButton(tr("Tr&y again")))
{
    setObjectName(u"banner"_s);
    m_message->letSelect();
    m_retry->setObjectName(u"retry"_s);
    createLayout();
    connect(m_retry, &QPushButton::clicked, this, &NodeBanner::retryRequested);
    connect(m_keys, &QPushButton::clicked, this, &NodeBanner::keysRequested);
    hide();
}

void NodeBanner::createLayout()
{
    auto* text = new QVBoxLayout;
    text->setSpacing(3);
    for (auto* label : {m_title, m_message, m_detail, m_age})
        text->addWidget(label);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin + 28, 12, Look::pageMargin, 12);
    layout->setSpacing(8);
    layout->addLayout(text, 1);
    layout->addWidget(m_keys, 0, Qt::AlignTop);
    layout->addWidget(m_retry, 0, Qt::AlignTop);
}

void NodeBanner::showNode(const NodeState& state)
{
    setVisible(state.problem.has_value());
    if (!state.problem)
        return;
    m_isBlocked = state.link == NodeState::Link::HostKeyChanged;
    m_title->setText(titleOf(state));
    m_message->setText(state.problem->message);
    m_detail->setText(state.problem->detail.left(longestDetail));
    m_detail->setVisible(!state.problem->detail.isEmpty());
    m_age->setText(ageOf(state));
    m_age->setVisible(!m_age->text().isEmpty());
    m_keys->setVisible(m_isBlocked);
    update();
}

void NodeBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    const auto tone = m_isBlocked ? Look::Tone::Blocked : Look::Tone::Attention;
    const auto visual = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    painter.fillRect(visual({0, 0, 3, height()}), Look::color(tone, palette()));
    painter.fillRect(0, height() - 1, width(), 1, Look::line(palette()));
    StateSign::paint(painter, visual({Look::pageMargin, 13, 16, 16}), m_isBlocked ? State::Blocked : State::Attention, palette());
}

} // namespace gui
