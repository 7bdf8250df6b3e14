// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sidebar.h"

#include "LineIcon.h"
#include "NodeDelegate.h"
#include "NodeListView.h"
#include "TextLabel.h"
#include "models/NodeListModel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

QToolButton* barButton(const QString& icon, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(LineIcon::icon(icon));
    button->setIconSize({16, 16});
    button->setFixedSize(Look::buttonHeight, Look::buttonHeight);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget* emptyNote()
{
    auto* note = new QWidget;
    auto* layout = new QVBoxLayout(note);
    layout->setContentsMargins(16, 8, 16, 0);
    layout->setSpacing(10);
    layout->addWidget(new TextLabel(Sidebar::tr("Nodes"), Look::TextRole::Secondary, Look::Tone::Second));
    layout->addWidget(new TextLabel(Sidebar::tr("No nodes yet"), Look::TextRole::Body, Look::Tone::Stale));
    layout->addStretch();
    return note;
}

} // namespace

Sidebar::Sidebar(Workbench& workbench, QMenu* menu, QAction* addNode, QWidget* parent)
    : QWidget(parent)
    , m_model(new NodeListModel(workbench, this))
    , m_list(new NodeListView)
    , m_empty(emptyNote())
{
    createList();
    setFocusProxy(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar(menu, addNode));
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    setMinimumWidth(160);
    restoreSelection();
}

QWidget* Sidebar::createBar(QMenu* menu, QAction* addNode)
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 9, 7, 3);
    auto* menuButton = barButton(u"application-menu"_s, tr("Menu"));
    menuButton->setObjectName(u"applicationMenu"_s);
    connect(menuButton, &QToolButton::clicked, menu, [menu, menuButton] {
        menu->popup(menuButton->mapToGlobal(QPoint(0, menuButton->height())));
    });
    auto* addButton = barButton(u"list-add"_s, tr("Add a node"));
    connect(addButton, &QToolButton::clicked, addNode, &QAction::trigger);
    layout->addWidget(menuButton);
    layout->addStretch();
    layout->addWidget(addButton);
    return bar;
}

void Sidebar::createList()
{
    m_list->setObjectName(u"nodes"_s);
    m_list->setAccessibleName(tr("Nodes"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NodeDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::choose);
    // Whoever clicks a node wants to see it, also when it is the one selected and was never read.
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (!index.data(NodeListModel::IsHeadingRole).toBool())
            tell(index.data(NodeListModel::IdRole).toInt());
    });
    connect(m_list, &NodeListView::menuRequested, this, [this](const QModelIndex& index, const QPoint& place) {
        if (const int id = index.data(NodeListModel::IdRole).toInt(); id != NodeListModel::allNodes)
            emit menuRequested(id, place);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &Sidebar::restoreSelection);
}

void Sidebar::select(Workbench::NodeId id)
{
    m_selected = id;
    restoreSelection();
}

void Sidebar::selectAll() { select(NodeListModel::allNodes); }

void Sidebar::tell(int id)
{
    if (id == NodeListModel::allNodes)
        emit allChosen();
    else
        emit nodeChosen(id);
}

void Sidebar::restoreSelection()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    const QModelIndex index = m_model->indexOf(m_selected);
    if (index.isValid() && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
}

void Sidebar::choose(const QModelIndex& index)
{
    if (!index.isValid() || index.data(NodeListModel::IsHeadingRole).toBool())
        return;
    const int id = index.data(NodeListModel::IdRole).toInt();
    if (id == m_selected)
        return;
    m_selected = id;
    tell(id);
}

} // namespace gui
