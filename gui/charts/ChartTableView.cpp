// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartTableView.h"

#include "widgets/ColumnWidths.h"
#include "widgets/PlainText.h"
#include "widgets/TextLabel.h"
#include "widgets/TwoLineDelegate.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {

ChartTableView::ChartTableView(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, Look::TextRole::Strong, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_model(new QStandardItemModel(this))
    , m_view(new QTableView)
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TwoLineDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(Look::tableRow);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid() || m_table.rows.at(index.row()).key == m_selected)
            return;
        m_selected = m_table.rows.at(index.row()).key;
        emit rowChosen(m_selected);
    });
}

void ChartTableView::setTable(const ChartTable& table)
{
    m_title->setText(table.title);
    m_view->setAccessibleName(table.title);
    if (table == m_table)
        return;
    m_table = table;
    fill();
    const QString selected = std::exchange(m_selected, {});
    setSelected(selected);
}

void ChartTableView::fill()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels(m_table.header);
    for (const auto& row : m_table.rows) {
        QList<QStandardItem*> items;
        for (const auto& cell : row.cells) {
            items.append(new QStandardItem(cell));
            items.last()->setToolTip(PlainText::toolTip(cell));
        }
        m_model->appendRow(items);
    }
    auto* header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    fit();
}

void ChartTableView::fit()
{
    auto* header = m_view->horizontalHeader();
    QList<int> wanted;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        wanted.append(header->sectionSizeHint(column));
        for (int row = 0; row < m_model->rowCount(); ++row)
            wanted.last() = qMax(wanted.last(), TwoLineDelegate::wholeWidth(m_model->index(row, column)));
    }
    if (!wanted.isEmpty())
        shareOut(*header, wanted, m_table.wideColumn, width());
    m_view->resizeRowsToContents();
    m_view->setFixedHeight(header->sizeHint().height() + m_view->verticalHeader()->length() + 4);
}

void ChartTableView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ChartTableView::setSelected(const QString& key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    const auto row = std::find_if(m_table.rows.begin(), m_table.rows.end(), [&](const auto& one) { return one.key == key; });
    if (row == m_table.rows.end())
        m_view->setCurrentIndex({});
    else
        m_view->setCurrentIndex(m_model->index(static_cast<int>(row - m_table.rows.begin()), 0));
}

} // namespace gui
