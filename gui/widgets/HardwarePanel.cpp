// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardwarePanel.h"

#include "EvidenceLine.h"
#include "FactGrid.h"
#include "LossList.h"
#include "SignLabel.h"
#include "TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using Action = HardwareDetails::Action;

constexpr int leastWidth = 220;
constexpr int mostWidth = 420; ///< for words that cannot be broken; what needs more is cut

QVBoxLayout* page(QWidget& content)
{
    content.setAutoFillBackground(true);
    content.setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(&content);
    layout->setContentsMargins(Look::panelMargin, 16, Look::panelMargin, 16);
    layout->setSpacing(8);
    return layout;
}

TextLabel* text(const QString& words, Look::TextRole role, Look::Tone tone = Look::Tone::Text)
{
    return new TextLabel(words, role, tone, TextLabel::Wrap::Yes);
}

void addPart(QVBoxLayout& layout, const QString& heading)
{
    layout.addSpacing(4);
    layout.addWidget(new HairLine);
    layout.addSpacing(4);
    layout.addWidget(text(heading, Look::TextRole::Strong));
}

void addHead(QVBoxLayout& layout, const HardwareDetails& details)
{
    layout.addWidget(text(details.title, Look::TextRole::PanelTitle));
    if (!details.serial.isEmpty()) {
        auto* serial = text(details.serial, Look::TextRole::Fixed, Look::Tone::Second);
        serial->letSelect();
        layout.addWidget(serial);
    }
    layout.addSpacing(4);
    if (details.state)
        layout.addWidget(new SignLabel(*details.state));
    if (details.reason.isEmpty())
        return;
    auto* reason = text(details.reason, Look::TextRole::Body, details.state ? Look::Tone::Text : Look::Tone::Second);
    reason->setContentsMargins(details.state ? 21 : 0, 0, 0, 0);
    layout.addWidget(reason);
}

void addBody(QVBoxLayout& layout, const HardwareDetails& details)
{
    if (!details.lossHeading.isEmpty()) {
        addPart(layout, details.lossHeading);
        layout.addWidget(new LossList(details));
    }
    if (!details.advice.isEmpty()) {
        addPart(layout, HardwarePanel::tr("What helps"));
        for (const auto& advice : details.advice)
            layout.addWidget(text(advice, Look::TextRole::Body, Look::Tone::Second));
    }
    if (!details.evidence.isEmpty()) {
        addPart(layout, HardwarePanel::tr("What stands on it"));
        for (const auto& evidence : details.evidence)
            layout.addWidget(new EvidenceLine(evidence));
    }
    if (!details.facts.isEmpty()) {
        addPart(layout, details.factsHeading);
        layout.addWidget(new FactGrid(details.facts));
    }
}

} // namespace

HardwarePanel::HardwarePanel(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_bar(new QWidget)
    , m_button(new QPushButton)
    , m_refusal(new TextLabel({}, Look::TextRole::Secondary, Look::Tone::Second, TextLabel::Wrap::Yes))
{
    createLayout();
    connect(m_button, &QPushButton::clicked, this, &HardwarePanel::act);
    showContent({}, false);
}

void HardwarePanel::createLayout()
{
    setMinimumWidth(leastWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_button->setObjectName(u"panelAction"_s);
    m_refusal->setObjectName(u"panelRefusal"_s);
    m_refusal->setAlignment(Qt::AlignHCenter);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Details of the selection"));
    auto* line = new HairLine(HairLine::Weight::Soft, this);
    auto* bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(Look::panelMargin, 0, Look::panelMargin, 16);
    bar->setSpacing(8);
    bar->addWidget(line);
    bar->addWidget(m_button);
    bar->addWidget(m_refusal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_bar);
    // Where everything is seen, nothing goes on below the line.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, line, [line](int, int last) { line->setVisible(last > 0); });
    line->hide();
}

void HardwarePanel::showSelection(const NodeState& state, const QString& key)
{
    const auto details = hardwareDetails(state, key);
    showAction(details.value_or(HardwareDetails()));
    const bool isSame = key == m_key;
    if (isSame && state.snapshot == m_shown)
        return;
    m_key = key;
    m_shown = state.snapshot;
    showContent(details, isSame);
}

void HardwarePanel::showContent(const std::optional<HardwareDetails>& details, bool isSame)
{
    const int scrolled = isSame ? m_scroll->verticalScrollBar()->value() : 0;
    auto* content = new QWidget;
    auto* layout = page(*content);
    if (details) {
        addHead(*layout, *details);
        addBody(*layout, *details);
    } else {
        layout->addWidget(text(tr("Select a drive, a device or a group to see what the node would lose with it."),
                               Look::TextRole::Body, Look::Tone::Second));
    }
    layout->addStretch();
    m_scroll->setWidget(content);
    layout->activate();
    const int needed = content->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    setMinimumWidth(qBound(leastWidth, needed, mostWidth));
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void HardwarePanel::showAction(const HardwareDetails& details)
{
    m_action = details.action;
    m_drive = details.drive;
    m_bar->setVisible(m_action != Action::None);
    m_button->setText(details.actionText);
    m_button->setEnabled(details.refusal.isEmpty());
    Look::setFilled(m_button, m_action == Action::Give);
    m_refusal->setText(details.refusal);
    m_refusal->setVisible(!details.refusal.isEmpty());
    m_button->setAccessibleDescription(details.refusal);
}

void HardwarePanel::act()
{
    if (m_action == Action::Give)
        emit giveRequested(m_drive);
    else if (m_action == Action::TakeBack)
        emit takeBackRequested(m_drive);
}

} // namespace gui
