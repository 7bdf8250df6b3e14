// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkChart.h"

#include "widgets/PlainText.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <limits>

namespace gui {

MarkChart::MarkChart(QWidget* parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // axes grow to the right in every script
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MarkChart::setSelected(const QString& key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    tell();
    update();
}

void MarkChart::rearrange()
{
    m_marks = arranged();
    tell();
    updateGeometry();
    update();
}

/// The selected mark is what a screen reader reads of the chart.
void MarkChart::tell()
{
    const auto index = selectedIndex();
    setAccessibleDescription(index < 0 ? tr("Arrow keys choose; “As a table” shows the same as text")
                                       : m_marks.at(index).text);
    if (!hasFocus())
        return;
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool MarkChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const Mark* mark = at(help->pos()))
        QToolTip::showText(help->globalPos(), PlainText::toolTip(mark->text), this, mark->rect.toRect());
    else
        QToolTip::hideText();
    return true;
}

void MarkChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rearrange();
}

void MarkChart::mousePressEvent(QMouseEvent* event)
{
    if (const Mark* mark = at(event->position()))
        choose(*mark);
}

void MarkChart::keyPressEvent(QKeyEvent* event)
{
    const auto next = neighbour(selectedIndex(), event->key());
    if (next < 0)
        return QWidget::keyPressEvent(event);
    choose(m_marks.at(next));
}

void MarkChart::choose(const Mark& mark)
{
    const QString key = mark.key;
    setSelected(key);
    emit markChosen(key);
}

/// The mark an arrow key leads to; -1 for other keys and without marks.
qsizetype MarkChart::neighbour(qsizetype index, int key) const
{
    const qsizetype last = m_marks.size() - 1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (index < 0)
            return qMin<qsizetype>(0, last);
        break;
    case Qt::Key_Home: return qMin<qsizetype>(0, last);
    case Qt::Key_End: return last;
    default: return -1;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return std::clamp<qsizetype>(index + (key == Qt::Key_Right ? 1 : -1), 0, last);
    return inNextRow(index, key == Qt::Key_Down ? 1 : -1);
}

qsizetype MarkChart::inNextRow(qsizetype index, int direction) const
{
    const Mark& from = m_marks.at(index);
    qsizetype best = index;
    double bestDistance = std::numeric_limits<double>::max();
    for (qsizetype other = 0; other < m_marks.size(); ++other) {
        const Mark& mark = m_marks.at(other);
        if (mark.row != from.row + direction)
            continue;
        const double distance = std::abs(mark.rect.center().x() - from.rect.center().x());
        if (distance < bestDistance) {
            best = other;
            bestDistance = distance;
        }
    }
    return best;
}

const MarkChart::Mark* MarkChart::at(const QPointF& point) const
{
    const auto hit = std::find_if(m_marks.begin(), m_marks.end(),
                                  [&](const Mark& mark) { return mark.rect.contains(point); });
    return hit == m_marks.end() ? nullptr : &*hit;
}

qsizetype MarkChart::selectedIndex() const
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(),
                                    [this](const Mark& mark) { return mark.key == m_selected; });
    return found == m_marks.end() ? -1 : found - m_marks.begin();
}

QSize MarkChart::sizeHint() const { return {600, heightNeeded()}; }

QSize MarkChart::minimumSizeHint() const { return {320, heightNeeded()}; }

} // namespace gui
