// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResultView.h"

#include "ApplyProgress.h"
#include "ProofPanel.h"
#include "dialogs/GuestAnswerDialog.h"
#include "models/PlanText.h"
#include "models/ProofText.h"
#include "models/ShownText.h"
#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"
#include "widgets/ViewSwitch.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

QPushButton* button(const QString& name, const QString& icon, const QString& text)
{
    auto* made = new QPushButton(LineIcon::icon(icon), text);
    made->setObjectName(name);
    made->setIconSize(Look::buttonIcon);
    return made;
}

} // namespace

ResultView::ResultView(QWidget* parent)
    : QWidget(parent)
    , m_views(new QStackedWidget(this))
    , m_proof(new ProofPanel)
    , m_progress(new ApplyProgress)
{
    m_bar = createBar();
    m_views->addWidget(m_proof);
    m_views->addWidget(m_progress);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_views, 1);
}

QWidget* ResultView::createBar()
{
    m_toProof = button(u"showProof"_s, u"shield"_s, tr("Proo&f"));
    m_toSteps = button(u"showSteps"_s, u"text-x-generic"_s, tr("Steps an&d output"));
    m_paste = button(u"pasteAnswer"_s, u"computer"_s, tr("Paste &what the guest says…"));
    m_check = button(u"checkAgain"_s, u"view-refresh"_s, tr("Chec&k again"));
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(8);
    line->addWidget(new ViewSwitch(m_toProof, m_toSteps));
    line->addStretch(1);
    line->addWidget(m_paste);
    line->addWidget(m_check);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(new HairLine(HairLine::Weight::Soft, bar));
    connect(m_toProof, &QPushButton::toggled, this, &ResultView::showChosen);
    connect(m_check, &QPushButton::clicked, this, [this] { emit checkRequested(m_vmid, {}); });
    connect(m_paste, &QPushButton::clicked, this, &ResultView::askForAnswer);
    return bar;
}

void ResultView::show(const NodeState& state)
{
    const auto entry = state.applied.value_or(backend::JournalEntry());
    const auto vmid = PlanText::machineToProve(entry);
    const bool canProve = vmid && !state.isApplying && !state.applyProblem;
    m_vmid = canProve ? *vmid : 0;
    if (m_entry != entry.id) // each result is met with its proof first
        m_toProof->setChecked(true);
    m_entry = entry.id;
    m_progress->show(state);
    if (canProve)
        m_proof->show(state, m_vmid);
    const auto* machine = state.snapshot ? state.snapshot->machine(m_vmid) : nullptr;
    m_machine = machine ? shownLine(machine->title()) : QString();
    m_check->setEnabled(state.link == NodeState::Link::Connected && !state.isApplying);
    m_paste->setEnabled(m_check->isEnabled());
    m_canPaste = canProve && ProofText::canPaste(state, m_vmid);
    m_bar->setVisible(canProve);
    showChosen();
}

void ResultView::showChosen()
{
    const bool isProof = m_vmid != 0 && m_toProof->isChecked();
    m_views->setCurrentWidget(isProof ? static_cast<QWidget*>(m_proof) : m_progress);
    m_check->setVisible(isProof);
    m_paste->setVisible(isProof && m_canPaste);
}

void ResultView::askForAnswer()
{
    auto* dialog = new GuestAnswerDialog(m_machine, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, vmid = m_vmid] { emit checkRequested(vmid, dialog->answer()); });
    dialog->open();
}

} // namespace gui
