// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>

namespace support {
namespace cut_text {

using namespace Qt::StringLiterals;

inline QString described(const QWidget& widget, const QString& text, const QString& what)
{
    return u"%1 %2 “%3”: %4"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text, what);
}

inline QString tooSmall(QSize has, QSize needs)
{
    return u"has %1×%2, needs %3×%4"_s.arg(has.width()).arg(has.height()).arg(needs.width()).arg(needs.height());
}

inline bool isInScrollArea(const QWidget& widget)
{
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(above))
            return true;
    return false;
}

inline QSize neededBy(const QLabel& label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    const int width = label.width();
    return {label.minimumSizeHint().width(), label.heightForWidth(width)};
}

inline QSize neededBy(const QAbstractButton& button)
{
    return button.text().isEmpty() ? QSize(0, 0) : button.sizeHint();
}

inline void look(const QWidget& widget, const QString& text, QSize needs, QStringList& cut)
{
    if (text.trimmed().isEmpty())
        return;
    if (needs.width() > widget.width() + 1 || needs.height() > widget.height() + 1)
        cut.append(described(widget, text, tooSmall(widget.size(), needs)));
    else if (const QSize seen = widget.visibleRegion().boundingRect().size();
             !isInScrollArea(widget) && (seen.width() < widget.width() - 2 || seen.height() < widget.height() - 2))
        cut.append(described(widget, text, u"reaches out of its place"_s));
}

inline void look(const QTabBar& tabs, QStringList& cut)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const QRect rect = tabs.tabRect(tab);
        const int needs = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab).remove(u'&'));
        if (needs > rect.width() || !tabs.rect().contains(rect))
            cut.append(described(tabs, tabs.tabText(tab), tooSmall(rect.size(), {needs, 0})));
    }
}

inline void look(const QHeaderView& header, QStringList& cut)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const int needs = header.fontMetrics().horizontalAdvance(text) + 6;
        if (!header.isSectionHidden(section) && header.sectionSize(section) < needs)
            cut.append(described(header, text, tooSmall({header.sectionSize(section), 0}, {needs, 0})));
    }
}

inline void look(const QComboBox& box, QStringList& cut)
{
    if (box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon)
        return; // names of things, which are whole in the list it opens
    const int needs = box.fontMetrics().horizontalAdvance(box.currentText()) + 24; // the arrow
    if (needs > box.width())
        cut.append(described(box, box.currentText(), tooSmall(box.size(), {needs, 0})));
}

/// Pages grow downwards; nothing should have to be pushed to the side to be read.
inline void look(const QScrollArea& area, QStringList& cut)
{
    if (area.widget() && area.widget()->width() > area.viewport()->width())
        cut.append(described(area, {}, u"scrolls sideways: "_s + tooSmall(area.viewport()->size(), area.widget()->size())));
}

} // namespace cut_text

/// The texts in a window that a person cannot read as a whole: labels, buttons, tabs and headings that
/// are larger than their place, or reach out of what can be seen or scrolled to. One line each.
[[nodiscard]] inline QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->visibleRegion().isEmpty())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            cut_text::look(*label, label->text(), cut_text::neededBy(*label), cut);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            cut_text::look(*button, button->text(), cut_text::neededBy(*button), cut);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            cut_text::look(*tabs, cut);
        else if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            cut_text::look(*header, cut);
        else if (const auto* box = qobject_cast<const QComboBox*>(widget))
            cut_text::look(*box, cut);
        else if (const auto* area = qobject_cast<const QScrollArea*>(widget))
            cut_text::look(*area, cut);
    }
    return cut;
}

} // namespace support
