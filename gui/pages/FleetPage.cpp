// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetPage.h"

#include "dialogs/ExportFleet.h"
#include "fleet/FleetHeader.h"
#include "models/FleetChange.h"
#include "models/FleetSummary.h"
#include "models/ShownText.h"
#include "node/ListText.h"
#include "widgets/ButtonBar.h"
#include "widgets/FleetView.h"
#include "widgets/StatusStrip.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

FleetPage::FleetPage(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_visits(workbench)
    , m_header(new FleetHeader)
    , m_sentence(new TextLabel({}, Look::TextRole::PageSentence, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_view(new FleetView(m_model))
    , m_bar(new ButtonBar)
    , m_show(m_bar->addButton(tr("&Show in Hardware"), u"showInHardware"_s))
{
    setObjectName(u"fleet"_s);
    Look::setFilled(m_show);
    createLayout();
    connectSignals();
}

void FleetPage::createLayout()
{
    m_sentence->setContentsMargins(Look::pageMargin, 16, Look::pageMargin, 12);
    auto* body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sentence);
    auto* table = new QHBoxLayout;
    table->setContentsMargins(Look::pageMargin - 8, 0, 0, 0);
    table->addWidget(m_view);
    column->addLayout(table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(new HairLine(HairLine::Weight::Plain));
    layout->addWidget(body, 1);
    layout->addWidget(m_bar);
}

void FleetPage::connectSignals()
{
    const auto follow = [this](int id) {
        if (isVisible())
            showNode(id);
    };
    connect(&m_workbench, &Workbench::nodeAdded, this, follow);
    connect(&m_workbench, &Workbench::nodeChanged, this, follow);
    connect(&m_visits, &LastVisits::known, this, follow);
    connect(&m_workbench, &Workbench::nodeRemoved, this, [this](int id) {
        m_model.remove(id);
        showSummary();
    });
    connect(m_header, &FleetHeader::filterChanged, &m_model, &FleetModel::setFilter);
    connect(m_header, &FleetHeader::readRequested, this, &FleetPage::readAll);
    connect(m_header, &FleetHeader::exportRequested, this, [this](auto what) { exportFleet(what, m_model, this); });
    connect(m_view, &FleetView::opened, this, &FleetPage::open);
    connect(m_view, &FleetView::chosen, this, &FleetPage::showSelection);
    connect(m_show, &QPushButton::clicked, this, [this] { open(m_view->currentIndex()); });
}

void FleetPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showAll();
}

void FleetPage::showAll()
{
    QList<FleetGroup> groups;
    for (const auto id : m_workbench.nodes())
        groups.append(fleetGroup(id, m_workbench.state(id), m_visits.of(id), m_model.group(id)));
    m_model.showAll(groups);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.weightiest());
    showSummary();
    showSelection();
}

void FleetPage::showNode(Workbench::NodeId id)
{
    m_model.show(fleetGroup(id, m_workbench.state(id), m_visits.of(id), m_model.group(id)));
    showSummary();
}

void FleetPage::showSummary()
{
    if (!isVisible())
        return;
    const auto groups = m_model.groups();
    m_sentence->setText(FleetSummary::sentence(groups, m_model.moves()));
    m_header->setSubtitle(FleetSummary::subtitle(groups));
    emit changed();
}

/// What is known of the row, the change since the last visit first.
void FleetPage::showSelection()
{
    const QModelIndex index = m_view->currentIndex();
    const FleetGroup* group = m_model.group(index.data(FleetModel::NodeRole).toInt());
    m_show->setEnabled(group != nullptr);
    if (!group)
        return m_bar->say({}, tr("No drive is chosen"));
    const auto* drive = m_model.driveAt(index);
    m_show->setText(drive ? tr("&Show in Hardware") : tr("&Show the node"));
    if (!drive)
        return m_bar->say(group->sign, group->node.name, group->note);
    const FleetText::Context context{*group, m_model.moves()};
    const auto change = fleetChange(context, *drive);
    // Of a move the verdict says the same once more.
    const QString reason = drive->drift.movedFrom ? QString() : shownLine(drive->reason);
    if (!change.sentences.isEmpty())
        return m_bar->say(change.sign, shownLine(change.sentences.first()),
                          shownLine(backend::sentencesText(change.sentences.mid(1) + QStringList{reason})));
    const QString name = tr("%1 in %2").arg(drive->nameText(), group->node.name);
    m_bar->say(FleetText::sign(FleetColumn::Verdict, context, *drive), shownLine(name), reason.isEmpty() ? group->note : reason);
}

void FleetPage::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto* drive = m_model.driveAt(index);
    emit nodeRequested(index.data(FleetModel::NodeRole).toInt(), drive ? u"hardware"_s : u"overview"_s,
                       index.data(FleetModel::DriveRole).toString());
}

void FleetPage::readAll()
{
    for (const auto id : m_workbench.nodes())
        m_workbench.refresh(id);
}

void FleetPage::startFilter() { m_header->startFilter(); }

void FleetPage::tellStatus(StatusStrip& strip) const
{
    strip.showAll(FleetSummary::now(m_model.groups()), FleetSummary::next(m_workbench), FleetSummary::back(m_workbench));
}

void FleetPage::follow(const QString& pageObjectName)
{
    const auto id = pageObjectName == "plan"_L1 ? FleetSummary::planned(m_workbench)
        : pageObjectName == "history"_L1        ? FleetSummary::undoable(m_workbench)
                                                : std::nullopt;
    if (id)
        emit nodeRequested(*id, pageObjectName, {});
}

} // namespace gui
