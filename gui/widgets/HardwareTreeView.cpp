// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardwareTreeView.h"

#include "ColumnWidths.h"
#include "HardwareDelegate.h"
#include "models/HardwareText.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int gap = 14;

} // namespace

HardwareTreeView::HardwareTreeView(QWidget* parent)
    : QTreeView(parent)
{
    setObjectName(u"hardwareTree"_s);
    setAccessibleName(tr("Hardware"));
    m_filter.setSourceModel(&m_hardware);
    setModel(&m_filter);
    setItemDelegate(new HardwareDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(18);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setExpandsOnDoubleClick(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    createColumns();
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) { remember(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { remember(index, false); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        const QString key = index.data(HardwareModel::KeyRole).toString();
        if (m_isArranging || !index.isValid() || key == m_selected)
            return;
        m_selected = key;
        emit chosen(key);
    });
}

/// As wide as what usually stands in them; the name takes the rest.
void HardwareTreeView::createColumns()
{
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(36);
    header()->setSectionResizeMode(HardwareModel::Name, QHeaderView::Stretch);
    fitColumns(*header(), {{HardwareModel::Address, u"00:00.0"_s}, {HardwareModel::Driver, u"xhci_hcd"_s},
                           {HardwareModel::Size, u"999.9 GB"_s},   {HardwareModel::Use, HardwareText::usualUse()},
                           {HardwareModel::Link, u"16 GT/s ×16"_s}, {HardwareModel::Reset, u"flr"_s},
                           {HardwareModel::Health, u"100 %"_s}});
    const int words = fontMetrics().horizontalAdvance(widest(hardwareVerdicts(), fontMetrics()));
    header()->resizeSection(HardwareModel::Verdict, qMax(words, StateSign::widestWord(fontMetrics()) + cellSign) + gap);
    m_usual = wholeWidths(*header());
    makeRoomForNames();
}

/// What a small window does not show of a row, the panel beside it does.
void HardwareTreeView::makeRoomForNames()
{
    const int least = fontMetrics().horizontalAdvance(u"Samsung 970 EVO"_s) + 2 * indentation() + cellSign + gap;
    makeRoom(*header(), HardwareModel::Name, least, viewport()->width(), m_usual,
             {HardwareModel::Reset, HardwareModel::Driver, HardwareModel::Health, HardwareModel::Link});
}

void HardwareTreeView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    makeRoomForNames();
}

void HardwareTreeView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        createColumns();
}

const HardwareItem* HardwareTreeView::itemAt(const QModelIndex& index)
{
    const auto* filter = qobject_cast<const HardwareFilter*>(index.model());
    return filter ? HardwareModel::itemAt(filter->mapToSource(index)) : nullptr;
}

bool HardwareTreeView::isHeading(const QModelIndex& index)
{
    const HardwareItem* item = itemAt(index);
    return item && (item->kind == HardwareItem::Kind::Group || item->kind == HardwareItem::Kind::Section);
}

void HardwareTreeView::showNode(const NodeState& state, HardwareOrder order)
{
    const int scrolled = verticalScrollBar()->value();
    if (!m_hardware.show(state, order))
        return;
    arrange();
    restoreSelection();
    verticalScrollBar()->setValue(scrolled);
}

void HardwareTreeView::setFilter(const QString& text)
{
    m_filter.setText(text);
    arrange();
    restoreSelection();
}

void HardwareTreeView::remember(const QModelIndex& index, bool isOpen)
{
    if (!m_isArranging && !m_filter.isActive())
        m_open.insert(index.data(HardwareModel::KeyRole).toString(), isOpen);
}

/// Spans headings and opens what was open; a filter opens everything it left.
void HardwareTreeView::arrange(const QModelIndex& parent)
{
    const QScopedValueRollback arranging(m_isArranging, true);
    for (int row = 0; row < m_filter.rowCount(parent); ++row) {
        const QModelIndex index = m_filter.index(row, 0, parent);
        const HardwareItem& item = *itemAt(index);
        setFirstColumnSpanned(row, parent, isHeading(index));
        setExpanded(index, m_filter.isActive() || m_open.value(item.key, item.startsOpen));
        if (!item.children.empty())
            arrange(index);
    }
}

void HardwareTreeView::select(const QString& key)
{
    m_selected = key;
    restoreSelection();
}

void HardwareTreeView::restoreSelection()
{
    const QModelIndex index = m_filter.mapFromSource(m_hardware.indexOf(m_selected));
    if (index == currentIndex().siblingAtColumn(0))
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

void HardwareTreeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isTop = isHeading(index) && !index.parent().isValid();
    const QRect row = option.rect;
    if (isTop)
        painter->fillRect(row, palette().color(QPalette::AlternateBase));
    QTreeView::drawRow(painter, option, index);
    if (isTop)
        painter->fillRect(row.left(), row.top(), row.width(), 1, Look::softLine(palette()));
}

} // namespace gui
