// SPDX-License-Identifier: GPL-3.0-or-later
#include "MachinePanel.h"

#include "SignLabel.h"
#include "TextLabel.h"
#include "models/LinkText.h"
#include "models/MachineText.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

TextLabel* text(const QString& words, Look::TextRole role, Look::Tone tone = Look::Tone::Text)
{
    return new TextLabel(words, role, tone, TextLabel::Wrap::Yes);
}

void addFinding(QVBoxLayout& layout, const backend::Finding& finding)
{
    layout.addWidget(new SignLabel(stateOf(finding.severity)));
    for (const auto& [words, tone] : {std::pair{finding.sentence, Look::Tone::Text},
                                      std::pair{finding.meaning, Look::Tone::Second},
                                      std::pair{finding.advice, Look::Tone::Second}}) {
        if (words.isEmpty())
            continue;
        auto* label = text(words, Look::TextRole::Body, tone);
        label->setContentsMargins(21, 0, 0, 0);
        layout.addWidget(label);
    }
    layout.addSpacing(8);
}

void addConsequences(QVBoxLayout& layout, const QList<MachineText::Consequence>& consequences)
{
    layout.addWidget(text(MachinePanel::tr("With any drive"), Look::TextRole::Strong));
    for (const auto& consequence : consequences) {
        layout.addSpacing(4);
        layout.addWidget(text(consequence.subject, Look::TextRole::Secondary, Look::Tone::Second));
        layout.addWidget(text(consequence.sentence, Look::TextRole::Body));
    }
}

} // namespace

MachinePanel::MachinePanel(QWidget* parent)
    : QWidget(parent)
    , m_driveRow(new QWidget)
    , m_drive(new QComboBox)
    , m_scroll(new QScrollArea)
    , m_give(new QPushButton(tr("Give this drive to a &VM…")))
{
    createLayout();
    connect(m_drive, &QComboBox::currentIndexChanged, this, &MachinePanel::showContent);
    connect(m_give, &QPushButton::clicked, this, [this] { emit giveRequested(m_drive->currentData().toString()); });
}

void MachinePanel::createLayout()
{
    setMinimumWidth(240);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_drive->setObjectName(u"machineDrive"_s);
    m_drive->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* label = new TextLabel(tr("If it gets this &drive"), Look::TextRole::Secondary, Look::Tone::Second);
    label->setBuddy(m_drive);
    auto* row = new QVBoxLayout(m_driveRow);
    row->setContentsMargins(Look::panelMargin, 16, Look::panelMargin, 0);
    row->setSpacing(5);
    row->addWidget(label);
    row->addWidget(m_drive);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What giving a drive would change"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(0);
    layout->addWidget(m_driveRow);
    layout->addWidget(m_scroll, 1);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(Look::panelMargin, 8, Look::panelMargin, 0);
    bar->addWidget(m_give);
    layout->addLayout(bar);
}

void MachinePanel::showMachine(const NodeState& state, int vmid)
{
    m_give->setEnabled(!LinkText::isOld(state) && !state.isApplying && !state.problem);
    if (state.snapshot == m_shown && vmid == m_vmid)
        return;
    m_vmid = vmid;
    if (state.snapshot != m_shown)
        showDrives(state);
    m_shown = state.snapshot;
    showContent();
}

/// Only those that may be given; the others have their reasons in Hardware.
void MachinePanel::showDrives(const NodeState& state)
{
    const QSignalBlocker quiet(m_drive);
    const QVariant chosen = m_drive->currentData();
    m_drive->clear();
    if (state.snapshot && state.assessment)
        for (const auto& verdict : state.assessment->drives) {
            const auto* drive = state.snapshot->drive(verdict.address);
            if (drive && verdict.verdict != backend::Verdict::Blocked && !verdict.givenTo)
                m_drive->addItem(StateSign::icon(stateOf(verdict)),
                                 u"%1  (%2)"_s.arg(drive->nameText(), verdict.address.shortText()), verdict.address.text());
        }
    m_drive->setCurrentIndex(qMax(0, m_drive->findData(chosen)));
    m_driveRow->setVisible(m_drive->count() > 0);
    m_give->setVisible(m_drive->count() > 0);
}

void MachinePanel::showContent()
{
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Look::panelMargin, 16, Look::panelMargin, 16);
    layout->setSpacing(3);
    const auto* machine = m_shown ? m_shown->machine(m_vmid) : nullptr;
    if (machine) {
        layout->addWidget(text(machine->title(), Look::TextRole::PanelTitle));
        layout->addSpacing(10);
        const auto drive = backend::PciAddress::parse(m_drive->currentData().toString());
        if (drive)
            for (const auto& finding : backend::assessGift(*m_shown, *drive, m_vmid))
                addFinding(*layout, finding);
        // What the findings say of this very drive need not be said again of any drive.
        addConsequences(*layout, drive ? MachineText::lastingConsequences(*machine) : MachineText::consequences(*machine));
    } else {
        layout->addWidget(text(tr("Select a VM to see what giving it a drive would change."), Look::TextRole::Body,
                               Look::Tone::Second));
    }
    layout->addStretch();
    m_scroll->setWidget(content);
}

} // namespace gui
