// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChoiceDelegate.h"

#include "DrawnText.h"
#include "LineIcon.h"
#include "Look.h"
#include "models/ChoiceModel.h"

#include <QPainter>
#include <QStyle>

namespace gui {
namespace {

constexpr int rowHeight = 62;
constexpr int padding = 12;
constexpr int gap = 16;
constexpr int mostLines = 2; ///< of a reason

using DrawnText::Reading;

int half(const QRect& rect) { return rect.height() / 2; }

void drawRadio(QPainter& painter, const QRect& rect, const Choice& choice, bool isChosen, const QPalette& palette)
{
    const QRectF circle = QRectF(rect.center().x() - 6.5, rect.center().y() - 6.5, 14, 14);
    QColor edge = Look::line(palette);
    if (choice.canChoose)
        edge = Look::color(isChosen ? Look::Tone::Accent : Look::Tone::Second, palette);
    painter.setPen(QPen(edge, 1.25));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(circle);
    if (!isChosen)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::color(Look::Tone::Accent, palette));
    painter.drawEllipse(circle.adjusted(3.5, 3.5, -3.5, -3.5));
}

void drawLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text,
              DrawnText::Reading reading)
{
    painter.setFont(font);
    painter.setPen(color);
    DrawnText::draw(painter, rect, text, reading);
}

/// The title, and below it the reason on up to two lines.
void drawText(QPainter& painter, const QRect& rect, const Choice& choice, const QColor& title, const QColor& second)
{
    const QFont strong = Look::font(Look::TextRole::Strong);
    const QFont small = Look::font(Look::TextRole::Secondary);
    const int lines = DrawnText::countLines(choice.reason, small, rect.width(), mostLines);
    const int titleHeight = QFontMetrics(strong).height();
    const int height = titleHeight + lines * QFontMetrics(small).height();
    const QRect block(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    drawLine(painter, {block.left(), block.top(), block.width(), titleHeight}, strong, title, choice.title, Reading::Name);
    painter.setFont(small);
    painter.setPen(second);
    DrawnText::drawLines(painter, block.adjusted(0, titleHeight, 0, 0), choice.reason, Reading::Name, mostLines,
                         Qt::AlignLeft | Qt::AlignTop);
}

void drawVerdict(QPainter& painter, const QRect& sign, const QRect& word, const Choice& choice, const QPalette& palette)
{
    StateSign::paint(painter, sign, choice.state, palette);
    drawLine(painter, word, Look::font(Look::TextRole::Body), Look::color(StateSign::tone(choice.state), palette),
             StateSign::word(choice.state), Reading::Whole);
}

} // namespace

ChoiceDelegate::Columns ChoiceDelegate::columns(const QRect& row)
{
    const int unit = QFontMetrics(Look::font(Look::TextRole::Body)).averageCharWidth();
    const int verdict = qMax(100, unit * 14);
    const int identity = qMax(150, unit * 22);
    const int size = qMax(66, unit * 9);
    const int top = row.top();
    const int height = row.height();
    int right = row.right() - padding;
    Columns columns;
    const auto take = [&](int width) {
        right -= width;
        return QRect(right, top, width - gap, height);
    };
    columns.verdict = take(verdict).adjusted(0, 0, gap, 0);
    columns.identity = take(identity);
    columns.size = take(size);
    columns.radio = QRect(row.left() + padding, top, 16, height);
    columns.icon = QRect(columns.radio.right() + 12, top, 20, height);
    const int left = columns.icon.right() + 12;
    columns.text = QRect(left, top, right - left - gap, height);
    return columns;
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ChoiceModel*>(index.model());
    if (!model)
        return;
    const Choice& choice = model->at(index.row());
    const QPalette& palette = option.palette;
    const Columns at = columns(option.rect);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QColor second = Look::color(Look::Tone::Second, palette);
    const QColor main = choice.canChoose ? Look::color(Look::Tone::Text, palette) : second;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen) {
        painter->setPen(Look::color(Look::Tone::Accent, palette));
        painter->setBrush(Look::selectionFill(palette));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5), 3, 3);
    } else {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          Look::softLine(palette));
    }
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto square = [](const QRect& column) { return QRect(column.left(), column.center().y() - 7, 16, 16); };
    drawRadio(*painter, visual(at.radio), choice, isChosen, palette);
    LineIcon::paint(*painter, visual(square(at.icon)), choice.icon, main);
    drawText(*painter, visual(at.text), choice, main, second);
    drawLine(*painter, visual(at.size), Look::font(Look::TextRole::Body), main, choice.size, Reading::Name);
    const QRect upper = visual(at.identity.adjusted(0, half(at.identity) - 18, 0, -half(at.identity)));
    drawLine(*painter, upper, Look::font(Look::TextRole::Fixed), main, choice.identity, Reading::Name);
    drawLine(*painter, upper.translated(0, 18), Look::font(Look::TextRole::Secondary), second, choice.place, Reading::Name);
    drawVerdict(*painter, visual(square(at.verdict)), visual(at.verdict.adjusted(21, 0, 0, 0)), choice, palette);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int text = QFontMetrics(Look::font(Look::TextRole::Secondary)).lineSpacing();
    return {320, qMax(rowHeight, text * 3 + 14)};
}

ChoiceHeader::ChoiceHeader(Titles titles, QWidget* parent)
    : QWidget(parent)
    , m_titles(std::move(titles))
{
    setFixedHeight(28);
}

void ChoiceHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto at = ChoiceDelegate::columns(rect());
    const QFont font = Look::font(Look::TextRole::Secondary);
    const QColor color = Look::color(Look::Tone::Second, palette());
    const auto title = [&](const QRect& column, const QString& text) {
        const QRect wider = column.adjusted(0, 0, gap - 4, 0); // the gap is there for what stands below
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), wider), font, color, text, Reading::Whole);
    };
    title(at.text, m_titles.text);
    title(at.size, m_titles.size);
    title(at.identity, m_titles.identity);
    title(at.verdict, tr("Verdict"));
}

} // namespace gui
