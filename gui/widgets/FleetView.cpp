// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetView.h"

#include "ColumnWidths.h"
#include "DrawnText.h"
#include "LanePainter.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int signSide = 16;
constexpr int gap = 8;
constexpr int widestNode = 160;

} // namespace

FleetView::FleetView(FleetModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_fleet(model)
{
    setObjectName(u"fleetTable"_s);
    setAccessibleName(tr("All drives"));
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    createColumns();
    header()->setSortIndicator(static_cast<int>(FleetColumn::Node), Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&model, &FleetModel::aboutToUpdate, this, &FleetView::rememberPlace);
    connect(&model, &FleetModel::updated, this, &FleetView::restorePlace);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fitNodes();
        restoreSelection();
    });
    connect(this, &QTreeView::doubleClicked, this, &FleetView::opened);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_selected = index.data(FleetModel::KeyRole).toString();
        emit chosen();
    });
}

/// As wide as what usually stands in them; the drive takes the rest.
void FleetView::createColumns()
{
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(36);
    header()->setSectionResizeMode(static_cast<int>(FleetColumn::Drive), QHeaderView::Stretch);
    QHash<int, QString> usual;
    for (int column = static_cast<int>(FleetColumn::Serial); column < fleetColumns; ++column)
        usual.insert(column, widest(FleetText::usual(static_cast<FleetColumn>(column)), fontMetrics()));
    fitColumns(*header(), usual);
    for (const auto column : {FleetColumn::Owner, FleetColumn::Verdict, FleetColumn::Change})
        header()->resizeSection(static_cast<int>(column), header()->sectionSize(static_cast<int>(column)) + cellSign);
    m_usual = wholeWidths(*header());
    fitNodes();
}

/// Under headings the node's name has no need of a column of its own.
void FleetView::fitNodes()
{
    const QFontMetrics metrics = fontMetrics();
    int width = metrics.horizontalAdvance(FleetText::heading(FleetColumn::Node) + u" mmm"_s);
    if (!m_fleet.hasHeadings())
        for (const FleetGroup* group : m_fleet.groups())
            width = qMax(width, qMin(widestNode, metrics.horizontalAdvance(FleetText::nodeText(group->node)) + 16));
    header()->resizeSection(static_cast<int>(FleetColumn::Node), width);
    m_usual[static_cast<int>(FleetColumn::Node)] = width;
    makeRoomForDrives();
}

void FleetView::makeRoomForDrives()
{
    const int least = fontMetrics().horizontalAdvance(u"Samsung 970 EVO Plus"_s) + 2 * gap;
    makeRoom(*header(), static_cast<int>(FleetColumn::Drive), least, viewport()->width(), m_usual,
             {static_cast<int>(FleetColumn::Driver), static_cast<int>(FleetColumn::Place)});
}

void FleetView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    makeRoomForDrives();
}

void FleetView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        createColumns();
}

void FleetView::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!opens || !currentIndex().isValid())
        return QTreeView::keyPressEvent(event);
    emit opened(currentIndex());
}

void FleetView::rememberPlace()
{
    const QModelIndex first = indexAt(QPoint(0, 0));
    m_first = first;
    m_offset = first.isValid() ? visualRect(first).top() : 0;
}

/// What came above the first row that was seen pushes it nowhere.
void FleetView::restorePlace()
{
    if (m_first.isValid() && verticalScrollBar()->value() > 0) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_first).top() - m_offset);
    }
    m_first = QPersistentModelIndex();
    emit chosen();
}

void FleetView::restoreSelection()
{
    const QModelIndex index = m_fleet.indexOf(m_selected);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void FleetView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(FleetModel::IsHeadingRole).toBool())
        return QTreeView::drawRow(painter, option, index);
    painter->save();
    drawHeading(*painter, option, index);
    painter->restore();
}

/// A heading stands across all columns.
void FleetView::drawHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter.fillRect(row, palette().color(QPalette::AlternateBase));
    QStyleOptionViewItem own = option;
    own.rect = row;
    own.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    own.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    own.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex().row() == index.row());
    LanePainter::selection(painter, own);
    painter.fillRect(row.left(), row.top(), row.width(), 1, Look::softLine(palette()));
    const auto sign = static_cast<gui::State>(index.data(FleetModel::SignRole).toInt());
    QRect text = row.adjusted(gap, 0, -gap, 0);
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(layoutDirection(), row, rect); };
    StateSign::paint(painter, visual({text.left(), text.center().y() - signSide / 2 + 1, signSide, signSide}), sign, palette());
    text.setLeft(text.left() + signSide + gap);
    const auto write = [&](const QString& words, Look::TextRole role, Look::Tone tone) {
        painter.setFont(Look::font(role));
        painter.setPen(Look::color(tone, palette()));
        const double width = DrawnText::draw(painter, visual(text), words, DrawnText::Reading::Name);
        text.setLeft(text.left() + qCeil(width) + gap + 2);
    };
    const bool isOld = index.data(FleetModel::IsOldRole).toBool();
    write(index.data().toString(), Look::TextRole::Strong, isOld ? Look::Tone::Stale : Look::Tone::Text);
    write(index.data(FleetModel::NoteRole).toString(), Look::TextRole::Body, isOld ? Look::Tone::Stale : Look::Tone::Second);
}

} // namespace gui
