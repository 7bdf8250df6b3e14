// SPDX-License-Identifier: GPL-3.0-or-later
#include "NothingRead.h"

#include "TextLabel.h"
#include "models/ShownText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int textWidth = 620;

QString sentence(const NodeState& state)
{
    const QString title = shownLine(state.title);
    switch (state.link) {
    case NodeState::Link::Connecting: return NothingRead::tr("Connecting to %1…").arg(title);
    case NodeState::Link::Reading: return NothingRead::tr("Reading %1…").arg(title);
    default: return NothingRead::tr("%1 was not read yet").arg(title);
    }
}

QString meaning(const NodeState& state)
{
    if (state.link == NodeState::Link::Idle)
        return NothingRead::tr("Reading changes nothing on the node and installs nothing there. Its drives, IOMMU groups and VMs are "
                               "shown here afterwards.");
    return NothingRead::tr("Its drives, IOMMU groups and VMs are shown here once it was read.");
}

} // namespace

NothingRead::NothingRead(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_meaning(new TextLabel({}, Look::TextRole::Body, Look::Tone::Second, TextLabel::Wrap::Yes))
    , m_read(new QPushButton(tr("Read it no&w")))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_sentence->setObjectName(u"nothingRead"_s);
    m_meaning->setMaximumWidth(textWidth);
    m_read->setObjectName(u"readNow"_s);
    Look::setFilled(m_read);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_read);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, 20, Look::pageMargin, 20);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_meaning);
    layout->addSpacing(10);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_read, &QPushButton::clicked, this, &NothingRead::readRequested);
}

void NothingRead::showNode(const NodeState& state)
{
    m_sentence->setText(sentence(state));
    m_meaning->setText(meaning(state));
    m_read->setVisible(state.link == NodeState::Link::Idle);
}

} // namespace gui
