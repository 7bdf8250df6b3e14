// SPDX-License-Identifier: GPL-3.0-or-later
#include "LaneStyle.h"

#include "DrawingWatch.h"
#include "LanePainter.h"
#include "Look.h"

#include <QComboBox>
#include <QPainter>
#include <QTabBar>

namespace gui {
namespace {

/// Base styles take the text of a selected row from HighlightedText, which suits a full accent fill
/// and not a tint.
QPalette tinted(QPalette palette)
{
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return palette;
}

/// Left and right of the text in the cells and headers of item views.
constexpr int cellMargin = 6;

/// What a cell has no room for a tool tip has to say.
void tellCell(const QPainter& painter, const QStyleOptionViewItem& cell, const QRect& text)
{
    if (cell.text.isEmpty())
        return;
    const int room = text.width() - 2 * cellMargin;
    DrawingWatch::tell(painter, {text, cell.text, cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room), false});
}

int atLeastButton(int height) { return qMax(height, Look::buttonHeight); }

} // namespace

QPalette LaneStyle::standardPalette() const { return Look::lightPalette(); }

int LaneStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_TabBarTabHSpace: return 28;
    case PM_TabBarTabVSpace: return 18;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return 1;
    case PM_ScrollBarExtent: return 12;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return 16;
    case PM_HeaderMarkSize: return 10;
    case PM_FocusFrameHMargin: return cellMargin - 1; // item views add one
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LaneStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize LaneStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return {result.width() + 8, atLeastButton(result.height())};
    case CT_ComboBox: return {result.width() + 10, atLeastButton(result.height())};
    case CT_SpinBox:
    case CT_LineEdit: return {result.width(), atLeastButton(result.height())};
    case CT_TabBarTab: return {result.width(), qMax(result.height(), 36)};
    case CT_HeaderSection: return {result.width() + 2 * cellMargin, qMax(result.height(), 28)};
    default: return result;
    }
}

void LaneStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return LanePainter::button(*painter, *button, Look::isFilled(widget), Look::joinOf(widget));
        break;
    case PE_PanelButtonTool: return LanePainter::toolButton(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            return LanePainter::field(*painter, *option);
        break;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            return LanePainter::selection(*painter, *item);
        break;
    case PE_IndicatorBranch: return LanePainter::branch(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return LanePainter::checkBox(*painter, *option);
    case PE_IndicatorRadioButton: return LanePainter::radioButton(*painter, *option);
    case PE_FrameFocusRect: return LanePainter::focusRing(*painter, option->rect, option->palette);
    case PE_FrameTabBarBase:
    case PE_IndicatorTabClose: break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LaneStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape)
            return LanePainter::tab(*painter, *tab);
        if (element == CE_TabBarTabLabel)
            return LanePainter::tabLabel(*painter, *tab);
    }
    if (element == CE_Splitter)
        return painter->fillRect(option->rect, Look::line(option->palette));
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return LanePainter::headerSection(*painter, *option);
    // Base styles ask themselves, not their proxy, for the label's place.
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        header && element == CE_HeaderLabel) {
        QStyleOptionHeader aligned = *header;
        const int more = cellMargin - pixelMetric(PM_HeaderMargin, option, widget);
        aligned.rect.adjust(more, 0, -more, 0);
        return QProxyStyle::drawControl(element, &aligned, painter, widget);
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item && element == CE_ItemViewItem) {
        QStyleOptionViewItem calm = *item;
        calm.palette = tinted(calm.palette);
        calm.state &= ~State_HasFocus;
        QProxyStyle::drawControl(element, &calm, painter, widget);
        return tellCell(*painter, calm, subElementRect(SE_ItemViewItemText, &calm, widget));
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && element == CE_PushButtonLabel && Look::isFilled(widget)
        && button->state.testFlag(State_Enabled)) {
        QStyleOptionButton filled = *button;
        filled.palette.setColor(QPalette::ButtonText, Qt::white);
        filled.palette.setColor(QPalette::WindowText, Qt::white);
        return QProxyStyle::drawControl(element, &filled, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LaneStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox && !combo->editable)
        return LanePainter::comboBox(*painter, *combo);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return LanePainter::spinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                                    subControlRect(control, option, SC_SpinBoxDown, widget));
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        slider && control == CC_ScrollBar)
        return LanePainter::scrollBar(*painter, *slider,
                                      subControlRect(control, option, SC_ScrollBarSlider, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace gui
