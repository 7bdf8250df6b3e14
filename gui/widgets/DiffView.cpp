// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiffView.h"

#include "DrawnText.h"
#include "Look.h"
#include "models/ShownText.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace gui {

using backend::DiffLine;

namespace {

QString signedText(const DiffLine& line)
{
    switch (line.kind) {
    case DiffLine::Kind::Added: return u"+ "_s + shownLine(line.text);
    case DiffLine::Kind::Removed: return u"− "_s + shownLine(line.text);
    case DiffLine::Kind::Skipped: return u"⋯ "_s + line.text;
    case DiffLine::Kind::Same: break;
    }
    return u"  "_s + shownLine(line.text);
}

int widestNumber(const QList<DiffLine>& lines)
{
    int widest = 0;
    for (const auto& line : lines)
        widest = qMax(widest, qMax(line.oldNumber.value_or(0), line.newNumber.value_or(0)));
    return widest;
}

} // namespace

class DiffView::Numbers final : public QWidget {
public:
    explicit Numbers(DiffView* view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_view->paintNumbers(painter, rect());
    }

private:
    DiffView* m_view;
};

DiffView::DiffView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_numbers(new Numbers(this))
{
    setLayoutDirection(Qt::LeftToRight); // files are as they are on the node
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    setAccessibleName(tr("Lines that change"));
    document()->setDocumentMargin(4);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
    applyLook();
}

void DiffView::show(const QList<DiffLine>& lines)
{
    m_lines = lines;
    QStringList texts;
    for (const auto& line : lines)
        texts.append(signedText(line));
    setPlainText(texts.join(u'\n'));
    setViewportMargins(numbersWidth(), 0, 0, 0);
    tint();
    updateGeometry();
}

QSize DiffView::sizeHint() const
{
    const int lines = qMax(1, document()->blockCount());
    const int text = qRound(lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin()) + 2;
    const bool isWide = horizontalScrollBar()->maximum() > 0;
    return {240, text + (isWide ? horizontalScrollBar()->sizeHint().height() : 0)};
}

bool DiffView::event(QEvent* event)
{
    // The page around scrolls, also with the wheel over a diff.
    if (event->type() == QEvent::Wheel && !horizontalScrollBar()->isVisible()) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void DiffView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        applyLook();
}

void DiffView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    m_numbers->setGeometry(0, 0, numbersWidth(), contentsRect().height());
}

void DiffView::applyLook()
{
    const QFont fixed = Look::font(Look::TextRole::Fixed);
    if (font() != fixed)
        setFont(fixed);
    tint();
}

void DiffView::tint()
{
    QList<QTextEdit::ExtraSelection> tints;
    QTextBlock block = document()->begin();
    for (const auto& line : m_lines) {
        QTextEdit::ExtraSelection row;
        row.cursor = QTextCursor(block);
        row.format.setProperty(QTextFormat::FullWidthSelection, true);
        QTextEdit::ExtraSelection sign;
        sign.cursor = row.cursor;
        sign.cursor.movePosition(line.kind == DiffLine::Kind::Skipped ? QTextCursor::EndOfBlock : QTextCursor::Right,
                                 QTextCursor::KeepAnchor);
        switch (line.kind) {
        case DiffLine::Kind::Added:
            row.format.setBackground(Look::diffAdded(palette()));
            sign.format.setForeground(Look::color(Look::Tone::Ready, palette()));
            break;
        case DiffLine::Kind::Removed:
            row.format.setBackground(Look::diffRemoved(palette()));
            sign.format.setForeground(Look::color(Look::Tone::Blocked, palette()));
            break;
        case DiffLine::Kind::Skipped:
            sign.format.setForeground(Look::color(Look::Tone::Stale, palette()));
            break;
        case DiffLine::Kind::Same: break;
        }
        sign.format.setBackground(row.format.background());
        tints << row << sign;
        block = block.next();
    }
    setExtraSelections(tints);
}

void DiffView::paintNumbers(QPainter& painter, const QRect& rect)
{
    const QFontMetrics metrics(font());
    const int column = numbersWidth() / 2;
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    while (block.isValid() && block.blockNumber() < m_lines.size()) {
        const auto& line = m_lines.at(block.blockNumber());
        const QRect row = blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
        const QRect strip(rect.left(), row.top(), rect.width(), row.height());
        if (line.kind == DiffLine::Kind::Added)
            painter.fillRect(strip, Look::diffAdded(palette()));
        else if (line.kind == DiffLine::Kind::Removed)
            painter.fillRect(strip, Look::diffRemoved(palette()));
        painter.setPen(Look::color(Look::Tone::Stale, palette()));
        const auto draw = [&](std::optional<int> number, int left) {
            if (number)
                DrawnText::draw(painter, QRect(left, row.top(), column - 8, row.height()), QString::number(*number),
                                DrawnText::Reading::Whole, Qt::AlignRight | Qt::AlignVCenter);
        };
        draw(line.oldNumber, 0);
        draw(line.newNumber, column - 4);
        block = block.next();
    }
}

int DiffView::numbersWidth() const
{
    const int digits = qMax(2, static_cast<int>(QString::number(widestNumber(m_lines)).size()));
    return 2 * (QFontMetrics(font()).horizontalAdvance(u'9') * digits + 16);
}

} // namespace gui
