// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartTableView.h"

#include "widgets/TextLabel.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {
namespace {

constexpr int mostWidth = 1000; ///< what needs more is cut, or the page would be wider than any screen

} // namespace

ChartTableView::ChartTableView(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, Look::TextRole::Strong, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_model(new QStandardItemModel(this))
    , m_view(new QTableView)
{
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(Look::tableRow);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
        for (const auto& cell : row.cells)
            items.append(new QStandardItem(cell));
        m_model->appendRow(items);
    }
    auto* header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(m_table.wideColumn, QHeaderView::Stretch);
    const QAbstractItemView* view = m_view; // where the hint is public
    int needed = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        needed += qMax(view->sizeHintForColumn(column), header->sectionSizeHint(column));
    m_view->setMinimumWidth(qMin(needed, mostWidth));
    m_view->setFixedHeight(header->sizeHint().height() + static_cast<int>(m_table.rows.size()) * Look::tableRow + 4);
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
