// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofTable.h"

#include "models/ProofModel.h"
#include "widgets/Look.h"
#include "widgets/TwoLineDelegate.h"

#include <QHeaderView>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int headerHeight = 28;
constexpr int mostOfQuestion = 4; ///< the part of the width that questions take at most: a quarter

} // namespace

ProofTable::ProofTable(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(u"proof"_s);
    setAccessibleName(tr("Checks on the host and in the guest"));
    setItemDelegate(new TwoLineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(440);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(Look::tableRow);
    horizontalHeader()->setFixedHeight(headerHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

int ProofTable::widest(int column) const
{
    int width = horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        width = qMax(width, TwoLineDelegate::wholeWidth(model()->index(row, column)));
    return width;
}

void ProofTable::fit()
{
    const int whole = viewport()->width();
    const int question = qMin(widest(ProofModel::Question), whole / mostOfQuestion);
    const int answer = qMin(widest(ProofModel::Answer), whole / mostOfQuestion);
    int room = whole - question - answer;
    int wanted = 0;
    const QList<int> values{ProofModel::Expected, ProofModel::Seen, ProofModel::ReadFrom};
    for (const int column : values)
        wanted += widest(column);
    setColumnWidth(ProofModel::Question, question);
    setColumnWidth(ProofModel::Answer, answer);
    // A column that needs less than its part leaves the rest to those that need more.
    qsizetype left = values.size();
    for (const int column : values) {
        const int part = room / static_cast<int>(left--);
        const int width = left == 0 ? room : wanted <= whole - question - answer ? qMax(part, widest(column)) : qMin(part, widest(column));
        setColumnWidth(column, width);
        room -= width;
    }
    resizeRowsToContents();
    setFixedHeight(headerHeight + verticalHeader()->length() + 2);
}

bool ProofTable::viewportEvent(QEvent* event)
{
    // The page around scrolls, also with the wheel over the table.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return false;
    }
    return QTableView::viewportEvent(event);
}

void ProofTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ProofTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        emit rowChosen(visualRect(current).translated(0, headerHeight));
}

} // namespace gui
