// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofPanel.h"

#include "dialogs/GuestAnswerDialog.h"
#include "models/ProofModel.h"
#include "models/ShownText.h"
#include "widgets/IconView.h"
#include "widgets/LineIcon.h"
#include "widgets/StateSign.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

struct Verdict {
    State sign;
    QString headline;
    QString note;
};

/// A VM that does not run cannot hold the drive yet; that is no failure.
QString waitingFor(const NodeState& state, int vmid)
{
    const auto* machine = state.snapshot ? state.snapshot->machine(vmid) : nullptr;
    if (!machine || !machine->isRunning)
        return {};
    const QString title = shownLine(machine->title());
    if (!*machine->isRunning)
        return ProofPanel::tr("%1 is not running. It takes the drive when it starts; start it, then check again.")
            .arg(title);
    if (machine->config.pending())
        return ProofPanel::tr("%1 still runs with its old settings. Stop it and start it again, then check again.")
            .arg(title);
    return {};
}

Verdict verdictOf(const NodeState& state, int vmid, int agreeing, int all)
{
    const bool isReading = state.link == NodeState::Link::Reading || state.link == NodeState::Link::Connecting;
    if (!state.proof || state.proof->vmid != vmid)
        return {isReading ? State::Running : State::Waiting,
                isReading ? ProofPanel::tr("Checking on the host and in the guest…")
                          : ProofPanel::tr("Not checked yet"),
                ProofPanel::tr("Checking reads only.")};
    const QString counted = ProofPanel::tr("%1 of %2 checks agree.").arg(agreeing).arg(all);
    const QString waiting = waitingFor(state, vmid);
    if (state.proof->isProved())
        return {State::Ready, shownLine(state.proof->headline), counted};
    const bool isWrong = std::any_of(state.proof->host.begin(), state.proof->host.end(), [](const auto& check) {
        return check.result == backend::Check::Result::Wrong;
    });
    if (!waiting.isEmpty())
        return {State::Waiting, ProofPanel::tr("Not proved yet: the VM has to start first"),
                waiting + u' ' + counted};
    return {isWrong ? State::Blocked : State::Attention, shownLine(state.proof->headline), counted};
}

/// The host has spoken, and the guest could not be asked.
bool isGuestSilent(const backend::Proof& proof)
{
    return std::any_of(proof.guest.begin(), proof.guest.end(), [](const auto& check) {
        return check.result == backend::Check::Result::NotSeen;
    });
}

} // namespace

ProofPanel::ProofPanel(QWidget* parent)
    : QWidget(parent)
    , m_sign(new IconView({}, 20, this))
    , m_headline(new TextLabel({}, Look::TextRole::PanelTitle, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_note(new TextLabel({}, Look::TextRole::Body, Look::Tone::Second, TextLabel::Wrap::Yes))
    , m_check(new QPushButton(LineIcon::icon(u"view-refresh"_s), tr("C&heck again"), this))
    , m_paste(new QPushButton(tr("Paste what the &guest says…"), this))
    , m_model(new ProofModel(this))
    , m_table(new QTableView(this))
{
    m_headline->setObjectName(u"proofHeadline"_s);
    m_headline->setMinimumHeight(Look::buttonHeight);
    m_headline->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(9);
    auto* sign = new QVBoxLayout; // beside the first line, however many there are
    sign->setContentsMargins(0, (Look::buttonHeight - m_sign->height()) / 2, 0, 0);
    sign->addWidget(m_sign, 0, Qt::AlignTop);
    head->addLayout(sign);
    head->addWidget(m_headline, 1, Qt::AlignTop);
    head->addWidget(m_paste, 0, Qt::AlignTop);
    head->addWidget(m_check, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_note);
    createTable();
    layout->addWidget(m_table);
    connect(m_check, &QPushButton::clicked, this, [this] { emit checkRequested(m_vmid, {}); });
    m_paste->setObjectName(u"pasteAnswer"_s);
    connect(m_paste, &QPushButton::clicked, this, &ProofPanel::askForAnswer);
}

void ProofPanel::createTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"proof"_s);
    m_table->setAccessibleName(tr("Checks on the host and in the guest"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(Look::treeRow);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ProofModel::Answer, QHeaderView::ResizeToContents);
    m_table->setWordWrap(true);
    // Rows grow when columns get narrow, and the table with them.
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &ProofPanel::fitTable, Qt::QueuedConnection);
}

void ProofPanel::show(const NodeState& state, int vmid)
{
    m_vmid = vmid;
    const bool isShown = state.proof && state.proof->vmid == vmid;
    m_model->show(isShown ? state.proof : std::optional<backend::Proof>());
    const auto verdict = verdictOf(state, vmid, m_model->agreeing(), m_model->rowCount());
    m_sign->setIcon(StateSign::icon(verdict.sign));
    m_headline->setText(verdict.headline);
    m_note->setText(verdict.note);
    m_check->setEnabled(state.link == NodeState::Link::Connected && !state.isApplying);
    m_table->setVisible(isShown);
    const auto* machine = state.snapshot ? state.snapshot->machine(vmid) : nullptr;
    m_machine = machine ? shownLine(machine->title()) : QString();
    m_paste->setVisible(isShown && machine && machine->isRunning.value_or(false) && isGuestSilent(*state.proof));
    m_paste->setEnabled(m_check->isEnabled());
    fitTable();
}

void ProofPanel::askForAnswer()
{
    auto* dialog = new GuestAnswerDialog(m_machine, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, vmid = m_vmid] { emit checkRequested(vmid, dialog->answer()); });
    dialog->open();
}

void ProofPanel::fitTable()
{
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() + 2);
}

} // namespace gui
