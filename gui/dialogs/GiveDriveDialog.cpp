// SPDX-License-Identifier: GPL-3.0-or-later
#include "GiveDriveDialog.h"

#include "ChoiceList.h"
#include "assessment/BlastRadius.h"
#include "models/ShownText.h"
#include "widgets/FindingList.h"
#include "widgets/OptionList.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using Wrap = TextLabel::Wrap;
constexpr int drivePage = 0;
constexpr int machinePage = 1;
constexpr int optionsPage = 2;

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::StrongFocus);
    auto* page = new QWidget(area);
    page->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(content);
    layout->addStretch(1);
    area->setWidget(page);
    area->viewport()->setBackgroundRole(QPalette::Base);
    return area;
}

} // namespace

GiveDriveDialog::GiveDriveDialog(Workbench& workbench, Workbench::NodeId id, const QString& drive, QWidget* parent)
    : LaneDialog(tr("Give a drive to a VM — %1").arg(shownLine(workbench.state(id).title)), parent)
    , m_workbench(workbench)
    , m_id(id)
    , m_pages(new QStackedWidget(this))
{
    resize(880, 620);
    content()->addWidget(m_pages, 1);
    m_pages->addWidget(createDrivePage());
    m_pages->addWidget(createMachinePage());
    m_pages->addWidget(createOptionsPage());
    createButtons();
    showState();
    startWith(drive);
    connect(&workbench, &Workbench::nodeChanged, this, [this](int changed) {
        if (changed == m_id)
            showState();
    });
    connect(&workbench, &Workbench::nodeRemoved, this, [this](int removed) {
        if (removed == m_id)
            reject();
    });
}

QWidget* GiveDriveDialog::createDrivePage()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new TextLabel(tr("Which drive?"), Look::TextRole::PageSentence));
    layout->addWidget(new TextLabel(tr("Drives of %1. Those that cannot be given are greyed, with the reason.")
                                        .arg(shownLine(m_workbench.state(m_id).title)),
                                    Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
    layout->addSpacing(4);
    m_drives = new ChoiceList({tr("Drive"), tr("Size"), tr("Serial and place")}, tr("Drives"), page);
    m_drives->setObjectName(u"drives"_s);
    layout->addWidget(m_drives, 2);
    layout->addSpacing(8);
    m_lossTitle = new TextLabel({}, Look::TextRole::Strong, Look::Tone::Text, Wrap::Yes);
    layout->addWidget(m_lossTitle);
    m_losses = new FindingList(page);
    layout->addWidget(scrolled(m_losses, page), 1);
    layout->addWidget(new TextLabel(tr("The serial is how Lanekeeper knows this drive from here on. A drive that "
                                       "moves to another slot is noticed, not guessed."),
                                    Look::TextRole::Secondary, Look::Tone::Second, Wrap::Yes));
    connect(m_drives, &ChoiceList::chosenChanged, this, [this] {
        showLosses();
        updateButtons();
    });
    connect(m_drives, &ChoiceList::activated, this, &GiveDriveDialog::goOn);
    return page;
}

QWidget* GiveDriveDialog::createMachinePage()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_machineTitle = new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, Wrap::Yes);
    m_machineNote = new TextLabel({}, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes);
    layout->addWidget(m_machineTitle);
    layout->addWidget(m_machineNote);
    layout->addSpacing(4);
    m_machines = new ChoiceList({tr("VM"), tr("Memory"), tr("Machine and state")}, tr("VMs"), page);
    m_machines->setObjectName(u"machines"_s);
    layout->addWidget(m_machines, 2);
    layout->addSpacing(8);
    m_consequenceTitle = new TextLabel({}, Look::TextRole::Strong, Look::Tone::Text, Wrap::Yes);
    layout->addWidget(m_consequenceTitle);
    m_consequences = new FindingList(page);
    layout->addWidget(scrolled(m_consequences, page), 3);
    connect(m_machines, &ChoiceList::chosenChanged, this, [this] {
        showConsequences();
        updateButtons();
    });
    connect(m_machines, &ChoiceList::activated, this, &GiveDriveDialog::goOn);
    return page;
}

QWidget* GiveDriveDialog::createOptionsPage()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_optionsTitle = new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, Wrap::Yes);
    layout->addWidget(m_optionsTitle);
    layout->addWidget(new TextLabel(tr("Nothing here is needed: as it stands, the plan is the smallest there is."),
                                    Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
    layout->addSpacing(8);
    m_options = new OptionList(page);
    layout->addWidget(scrolled(m_options, page), 1);
    return page;
}

void GiveDriveDialog::createButtons()
{
    m_toOptions = new QPushButton(tr("&Options…"), this);
    m_toOptions->setObjectName(u"options"_s);
    m_toOptions->setAutoDefault(false);
    addToBarStart(m_toOptions);
    connect(m_toOptions, &QPushButton::clicked, this, [this] { showPage(optionsPage); });
    m_back = addButton(tr("&Back"));
    m_next = addButton({});
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    Look::setFilled(m_next);
    QPushButton* cancel = addCancel();
    cancel->setDefault(false);
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &GiveDriveDialog::goOn);
}

void GiveDriveDialog::startWith(const QString& drive)
{
    const auto& snapshot = m_workbench.state(m_id).snapshot;
    const auto named = snapshot && !drive.isEmpty() ? snapshot->drivesNamed(drive)
                                                    : QList<const backend::Drive*>();
    if (named.size() == 1)
        m_drives->choose(named.first()->address.text());
    showPage(named.size() == 1 && chosenDrive() ? machinePage : drivePage);
}

void GiveDriveDialog::showState()
{
    const NodeState& state = m_workbench.state(m_id);
    m_drives->show(driveChoices(state));
    if (m_pages->currentIndex() != drivePage)
        showPage(chosenDrive() ? m_pages->currentIndex() : drivePage);
}

void GiveDriveDialog::showLosses()
{
    const NodeState& state = m_workbench.state(m_id);
    m_losses->clear();
    const auto drive = chosenDrive();
    if (!drive) {
        m_lossTitle->setText(state.snapshot ? tr("Choose a drive to see what %1 would lose with it")
                                                  .arg(shownLine(state.title))
                                            : tr("This node was not read yet"));
        return;
    }
    const auto* group = state.snapshot->groupOf(*drive);
    m_lossTitle->setText(group ? tr("What %1 would lose with group %2").arg(shownLine(state.title)).arg(group->number)
                               : tr("What %1 would lose with it").arg(shownLine(state.title)));
    const auto losses = backend::blastRadius(*state.snapshot, *drive);
    for (const auto& loss : losses)
        m_losses->add(loss.isInUse ? State::Attention : State::Note, loss.sentence, loss.detail);
    if (losses.isEmpty())
        m_losses->add(State::Ready, tr("Nothing it uses: no mount, pool, swap, network port or other guest’s disk."));
}

void GiveDriveDialog::showConsequences()
{
    const NodeState& state = m_workbench.state(m_id);
    const auto drive = chosenDrive();
    const QString chosen = m_machines->chosen();
    m_consequences->clear();
    if (!drive || chosen.isEmpty()) {
        m_consequenceTitle->setText(tr("Choose a VM to see what changes for it"));
        return;
    }
    const int vmid = chosen.toInt();
    const auto* machine = state.snapshot->machine(vmid);
    m_consequenceTitle->setText(tr("What changes for %1").arg(machine ? shownLine(machine->title()) : chosen));
    const auto findings = backend::assessGift(*state.snapshot, *drive, vmid);
    for (const auto& finding : findings)
        m_consequences->add(finding);
    if (findings.isEmpty())
        m_consequences->add(State::Ready, tr("It gets the drive at its next start; nothing else changes for it."));
}

void GiveDriveDialog::showPage(int page)
{
    const NodeState& state = m_workbench.state(m_id);
    const auto drive = chosenDrive();
    if (page != drivePage && drive) {
        const auto* known = state.snapshot->drive(*drive);
        m_machineTitle->setText(tr("Which VM gets %1?").arg(known ? shownLine(known->nameText()) : drive->text()));
        m_machineNote->setText(tr("VMs that cannot take it are greyed, with the reason. Nothing is changed before "
                                  "you have seen the plan."));
        m_machines->show(machineChoices(state, *drive));
    }
    if (page == optionsPage && m_machines->chosen().isEmpty())
        page = machinePage; // it cannot take the drive any more
    if (page == optionsPage)
        showOptions();
    m_pages->setCurrentIndex(page);
    updateButtons();
    if (page != optionsPage)
        (page == drivePage ? m_drives : m_machines)->setFocus();
}

/// What was chosen for another drive or VM says nothing about this one; a new reading of the same keeps it.
void GiveDriveDialog::showOptions()
{
    const auto& snapshot = m_workbench.state(m_id).snapshot;
    const auto plain = gift();
    if (!snapshot || !plain)
        return;
    const auto groups = giftOptions(*snapshot, *plain);
    const bool isSameGift = m_optionsFor == plain;
    if (isSameGift && groups == m_optionGroups)
        return;
    const auto wishes = isSameGift ? m_options->chosen() : QList<GiftWish>();
    m_optionsFor = plain;
    m_optionGroups = groups;
    const auto* machine = snapshot->machine(plain->vmid);
    m_optionsTitle->setText(tr("How does %1 get it?").arg(machine ? shownLine(machine->title()) : m_machines->chosen()));
    m_options->show(groups);
    m_options->choose(wishes);
}

void GiveDriveDialog::updateButtons()
{
    if (!m_next)
        return;
    const bool isFirst = m_pages->currentIndex() == drivePage;
    const bool isSettled = chosenDrive() && !m_machines->chosen().isEmpty();
    m_back->setEnabled(!isFirst);
    m_toOptions->setVisible(m_pages->currentIndex() == machinePage);
    m_toOptions->setEnabled(isSettled);
    m_next->setText(isFirst ? tr("&Next") : tr("&Show the plan"));
    m_next->setEnabled(isFirst ? chosenDrive().has_value() : isSettled);
}

void GiveDriveDialog::goOn()
{
    if (!m_next->isEnabled())
        return;
    if (m_pages->currentIndex() == drivePage)
        showPage(machinePage);
    else
        plan();
}

void GiveDriveDialog::plan()
{
    auto wanted = gift();
    if (!wanted)
        return;
    if (m_optionsFor == wanted)
        for (const GiftWish wish : m_options->chosen())
            wanted = withWish(*wanted, wish);
    disconnect(&m_workbench, nullptr, this, nullptr);
    m_workbench.addIntent(m_id, *wanted);
    emit planned();
    accept();
}

std::optional<backend::GiveDrive> GiveDriveDialog::gift() const
{
    const auto drive = chosenDrive();
    if (!drive || m_machines->chosen().isEmpty())
        return {};
    return backend::GiveDrive{nameForIntent(*m_workbench.state(m_id).snapshot, *drive), m_machines->chosen().toInt()};
}

std::optional<backend::PciAddress> GiveDriveDialog::chosenDrive() const
{
    const auto address = backend::PciAddress::parse(m_drives->chosen());
    if (!address || !m_workbench.state(m_id).snapshot)
        return {};
    return *address;
}

} // namespace gui
