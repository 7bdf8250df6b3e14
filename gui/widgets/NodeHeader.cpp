// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeHeader.h"

#include "LineIcon.h"
#include "TextLabel.h"
#include "models/LinkText.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

QPushButton* headerButton(const QString& name, const QString& icon, const QString& text)
{
    auto* button = new QPushButton(LineIcon::icon(icon), text);
    button->setObjectName(name);
    button->setIconSize(Look::buttonIcon);
    return button;
}

bool isSimulated(const NodeState& state)
{
    return state.isSimulated() || std::holds_alternative<backend::DemoTarget>(state.node.target);
}

} // namespace

NodeHeader::NodeHeader(QWidget* parent)
    : QWidget(parent)
    , m_name(new TextLabel({}, Look::TextRole::NodeName))
    , m_simulated(new TextLabel(tr("Simulated"), Look::TextRole::Secondary, Look::Tone::Attention))
    , m_subtitle(new TextLabel({}, Look::TextRole::Secondary, Look::Tone::Second))
    , m_read(headerButton(u"readAgain"_s, u"view-refresh"_s, tr("&Read again")))
    , m_stop(headerButton(u"stopReading"_s, u"process-stop"_s, tr("Stop &reading")))
    , m_give(headerButton(u"give"_s, u"drive-harddisk"_s, tr("&Give a drive to a VM…")))
{
    createLayout();
    m_simulated->setObjectName(u"simulated"_s);
    m_simulated->setToolTip(tr("This node is a folder on this computer. Nothing real is changed."));
    connect(m_read, &QPushButton::clicked, this, &NodeHeader::readRequested);
    connect(m_stop, &QPushButton::clicked, this, &NodeHeader::stopRequested);
    connect(m_give, &QPushButton::clicked, this, &NodeHeader::giveRequested);
}

void NodeHeader::createLayout()
{
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* names = new QHBoxLayout;
    names->setSpacing(10);
    names->addWidget(m_name);
    names->addWidget(m_simulated, 0, Qt::AlignBottom);
    names->addStretch();
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addLayout(names);
    text->addWidget(m_subtitle);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, 10, 16, 4);
    layout->setSpacing(8);
    layout->addLayout(text, 1);
    layout->addWidget(m_read);
    layout->addWidget(m_stop);
    layout->addWidget(m_give);
}

void NodeHeader::showNode(const NodeState& state)
{
    const bool isReading = state.link == NodeState::Link::Connecting || state.link == NodeState::Link::Reading;
    m_name->setText(state.title);
    m_subtitle->setText(LinkText::subtitle(state));
    m_simulated->setVisible(isSimulated(state));
    m_read->setText(state.snapshot ? tr("&Read again") : tr("&Read"));
    m_read->setVisible(!isReading);
    m_read->setEnabled(!state.isApplying && !state.measuring);
    m_stop->setVisible(isReading);
    m_give->setEnabled(state.snapshot && !state.isApplying && !state.problem);
}

} // namespace gui
