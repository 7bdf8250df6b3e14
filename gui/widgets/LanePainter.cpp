// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanePainter.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

namespace gui::LanePainter {
namespace {

class Saved {
public:
    explicit Saved(QPainter& painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter& m_painter;
};

void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& edge, double width = 1)
{
    const Saved saved(painter);
    painter.setPen(edge.alpha() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Look::corner - 1,
                            Look::corner - 1);
}

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

QColor controlEdge(const QPalette& palette)
{
    QColor edge = Look::line(palette);
    return Look::isDark(palette) ? edge.lighter(125) : edge.darker(112);
}

QColor pressedOrHovered(const QStyleOption& option, const QColor& color)
{
    if (has(option, QStyle::State_Sunken))
        return color.darker(110);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        return Look::isDark(option.palette) ? color.lighter(112) : color.darker(104);
    return color;
}

/// A box whose joined side goes on in its neighbour: without corners, and with an edge only if it is on.
void joinedBox(QPainter& painter, const QStyleOptionButton& option, const QColor& fill, const QColor& edge, Look::Join join)
{
    const bool isRight = (join == Look::Join::WithNext) == (option.direction == Qt::LeftToRight);
    const int beyond = 2 * Look::corner;
    const Saved saved(painter);
    painter.setClipRect(option.rect, Qt::IntersectClip);
    box(painter, option.rect.adjusted(isRight ? 0 : -beyond, 0, isRight ? beyond : 0, 0), fill, edge);
    if (has(option, QStyle::State_On))
        painter.fillRect(QRect(isRight ? option.rect.right() : option.rect.left(), option.rect.top(), 1, option.rect.height()), edge);
}

} // namespace

void button(QPainter& painter, const QStyleOptionButton& option, bool filled, Look::Join join)
{
    const auto draw = [&](const QColor& fill, const QColor& edge) {
        if (join == Look::Join::None)
            box(painter, option.rect, fill, edge);
        else
            joinedBox(painter, option, fill, edge, join);
    };
    const QPalette& palette = option.palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    if (filled && enabled) {
        draw(pressedOrHovered(option, Look::filledButton(palette)), Qt::transparent);
    } else if (has(option, QStyle::State_On)) {
        draw(Look::selectionFill(palette), Look::color(Look::Tone::Accent, palette));
    } else if (!(option.features & QStyleOptionButton::Flat) || has(option, QStyle::State_MouseOver)) {
        const QColor face = enabled ? palette.color(QPalette::Button) : palette.color(QPalette::Base);
        const bool isDefault = option.features & QStyleOptionButton::DefaultButton;
        draw(pressedOrHovered(option, face), isDefault && enabled ? Look::color(Look::Tone::Accent, palette) : controlEdge(palette));
    }
}

void toolButton(QPainter& painter, const QStyleOption& option)
{
    if (has(option, QStyle::State_On))
        box(painter, option.rect, Look::selectionFill(option.palette),
            Look::color(Look::Tone::Accent, option.palette));
    else if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver))
        box(painter, option.rect, Look::softLine(option.palette), Qt::transparent);
}

void field(QPainter& painter, const QStyleOption& option)
{
    const bool focused = has(option, QStyle::State_HasFocus);
    box(painter, option.rect, option.palette.color(QPalette::Base),
        focused ? Look::color(Look::Tone::Accent, option.palette) : controlEdge(option.palette),
        focused ? 2 : 1);
}

void selection(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, Look::selectionFill(option.palette));
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, Look::isDark(option.palette) ? QColor(255, 255, 255, 8)
                                                                   : QColor(0, 0, 0, 7));
}

void branch(QPainter& painter, const QStyleOption& option)
{
    if (!has(option, QStyle::State_Children))
        return;
    chevron(painter, QRectF(option.rect).center(),
            has(option, QStyle::State_Open) ? Qt::DownArrow : Qt::RightArrow,
            Look::color(Look::Tone::Second, option.palette));
}

/// Fusion takes the edge from the window's colour, and on dark ground that cannot be seen.
void checkBox(QPainter& painter, const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const int side = qMin(option.rect.width(), option.rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    const QColor edge = enabled ? Look::color(Look::Tone::Stale, palette) : Look::line(palette);
    const QColor ground = palette.color(QPalette::Base);
    box(painter, square, enabled ? pressedOrHovered(option, ground) : ground, edge);
    if (!has(option, QStyle::State_On))
        return;
    const Saved saved(painter);
    painter.translate(square.topLeft());
    painter.scale(side / 16.0, side / 16.0);
    painter.setPen(QPen(Look::color(enabled ? Look::Tone::Text : Look::Tone::Stale, palette), 2, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{4.2, 8.4}, {7, 11.2}, {11.8, 5.2}});
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const qreal side = qMin(option.rect.width(), option.rect.height()) - 1;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(option.rect).center());
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(enabled ? Look::color(Look::Tone::Stale, palette) : Look::line(palette));
    const QColor ground = palette.color(QPalette::Base);
    painter.setBrush(enabled ? pressedOrHovered(option, ground) : ground);
    painter.drawEllipse(ring);
    if (!has(option, QStyle::State_On))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::color(enabled ? Look::Tone::Text : Look::Tone::Stale, palette));
    const qreal inset = side / 4;
    painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down)
{
    field(painter, option);
    const auto arrow = [&](const QRect& rect, Qt::ArrowType direction, bool canStep) {
        const bool enabled = canStep && has(option, QStyle::State_Enabled);
        chevron(painter, QRectF(rect).center(), direction,
                enabled ? Look::color(Look::Tone::Second, option.palette) : Look::line(option.palette));
    };
    arrow(up, Qt::UpArrow, option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrow(down, Qt::DownArrow, option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void focusRing(QPainter& painter, const QRect& rect, const QPalette& palette)
{
    box(painter, rect, Qt::transparent, Look::color(Look::Tone::Accent, palette));
}

void tab(QPainter& painter, const QStyleOptionTab& option)
{
    if (!has(option, QStyle::State_Selected))
        return;
    const QRect line(option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 3);
    painter.fillRect(line, Look::color(Look::Tone::Accent, option.palette));
}

void tabLabel(QPainter& painter, const QStyleOptionTab& option)
{
    const Saved saved(painter);
    const bool selected = has(option, QStyle::State_Selected);
    const bool strong = selected || has(option, QStyle::State_MouseOver);
    QFont font = painter.font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(Look::color(strong ? Look::Tone::Text : Look::Tone::Second, option.palette));
    painter.drawText(option.rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect.adjusted(1, 5, -1, -5), option.palette);
}

void headerSection(QPainter& painter, const QStyleOption& option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                     Look::line(option.palette));
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option)
{
    const bool focused = has(option, QStyle::State_HasFocus);
    box(painter, option.rect, pressedOrHovered(option, option.palette.color(QPalette::Button)),
        focused ? Look::color(Look::Tone::Accent, option.palette) : controlEdge(option.palette));
    chevron(painter, QPointF(option.rect.right() - 14, option.rect.center().y() + 0.5), Qt::DownArrow,
            Look::color(Look::Tone::Second, option.palette));
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider)
{
    if (slider.isEmpty() || option.maximum <= option.minimum)
        return;
    const Saved saved(painter);
    QColor color = Look::color(Look::Tone::Stale, option.palette);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    color.setAlpha(active ? 190 : 110);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QRectF thumb = QRectF(slider).adjusted(3, 3, -3, -3);
    const double radius = qMin(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, radius, radius);
}

void chevron(QPainter& painter, const QPointF& centre, Qt::ArrowType direction, const QColor& color)
{
    const Saved saved(painter);
    painter.translate(centre);
    painter.rotate(direction == Qt::DownArrow ? 90 : direction == Qt::UpArrow ? -90 : 0);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{-2, -4}, {2, 0}, {-2, 4}});
}

} // namespace gui::LanePainter
