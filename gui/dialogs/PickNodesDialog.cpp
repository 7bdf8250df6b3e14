// SPDX-License-Identifier: GPL-3.0-or-later
#include "PickNodesDialog.h"

#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int mostRowsShown = 9;

} // namespace

PickNodesDialog::PickNodesDialog(Workbench& workbench, const QList<NodeOffer>& offers, const Texts& texts,
                                 Picked picked, QWidget* parent)
    : LaneDialog(texts.title, parent)
    , m_workbench(workbench)
    , m_offers(offers)
{
    setMinimumWidth(600);
    addHeading(LineIcon::icon(u"network-server"_s, Look::Tone::Accent), texts.message,
               offers.isEmpty() ? texts.nothing : texts.meaning);
    if (!offers.isEmpty())
        createList(picked);
    content()->addStretch(1);
    createButtons();
    count();
}

PickNodesDialog* PickNodesDialog::fromConfiguration(Workbench& workbench, QWidget* parent)
{
    const Texts texts{tr("Import from SSH configuration"), tr("Which hosts are Proxmox VE nodes?"),
                      tr("They are added under the names your SSH configuration gives them, so that it keeps its say. "
                         "None is connected to before you choose it in the list."),
                      tr("Your SSH configuration (~/.ssh/config) names no hosts. Add a node by its name or address "
                         "instead.")};
    return new PickNodesDialog(workbench, configuredOffers(workbench), texts, Picked::None, parent);
}

PickNodesDialog* PickNodesDialog::membersOf(Workbench& workbench, Workbench::NodeId id, QWidget* parent)
{
    const Texts texts{tr("Other members of the cluster"),
                      tr("Which members of %1 should be in the list?").arg(workbench.state(id).cluster),
                      tr("Names and addresses are what %1 says. They get its user, port and key. None is connected to "
                         "before you choose it in the list.")
                          .arg(workbench.state(id).title),
                      tr("All members of the cluster are in the list.")};
    return new PickNodesDialog(workbench, memberOffers(workbench, id), texts, Picked::All, parent);
}

void PickNodesDialog::createList(Picked picked)
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"offers"_s);
    m_list->setAccessibleName(tr("Nodes to add"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const NodeOffer& offer : m_offers) {
        const QString text = offer.isKnown ? tr("%1  ·  %2  ·  in the list already").arg(offer.name, offer.place)
                                           : tr("%1  ·  %2").arg(offer.name, offer.place);
        auto* item = new QListWidgetItem(text, m_list);
        item->setSizeHint({0, Look::treeRow});
        const bool isOn = !offer.isKnown && picked == Picked::All;
        item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
        item->setFlags(offer.isKnown ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    const int rows = qMin(mostRowsShown, m_list->count());
    m_list->setMinimumHeight(rows * Look::treeRow + 4);
    content()->addSpacing(4);
    content()->addWidget(m_list, 10);
    connect(m_list, &QListWidget::itemChanged, this, &PickNodesDialog::count);
}

void PickNodesDialog::createButtons()
{
    if (!m_list) {
        addCancel(tr("&Close"));
        return;
    }
    m_add = addButton({});
    m_add->setObjectName(u"add"_s);
    Look::setFilled(m_add);
    addCancel();
    m_add->setDefault(true);
    connect(m_add, &QPushButton::clicked, this, &PickNodesDialog::add);
}

QList<qsizetype> PickNodesDialog::chosen() const
{
    QList<qsizetype> places;
    for (int row = 0; m_list && row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked && !m_offers.at(row).isKnown)
            places.append(row);
    return places;
}

void PickNodesDialog::count()
{
    if (!m_add)
        return;
    const qsizetype picked = chosen().size();
    m_add->setEnabled(picked > 0);
    m_add->setText(picked == 0 ? tr("&Add") : tr("&Add %n node(s)", nullptr, static_cast<int>(picked)));
}

void PickNodesDialog::add()
{
    QList<int> ids;
    for (const qsizetype place : chosen())
        ids.append(m_workbench.addEntry(m_offers.at(place).entry));
    accept();
    emit nodesAdded(ids);
}

} // namespace gui
