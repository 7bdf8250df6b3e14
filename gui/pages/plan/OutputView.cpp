// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutputView.h"

#include "models/JournalText.h"
#include "models/ShownText.h"
#include "widgets/Look.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int timeWidth = 8; ///< "14:17:02"

QStringList linesOf(const QString& output)
{
    QString text = shownText(output);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace

OutputView::OutputView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(Look::font(Look::TextRole::Fixed));
    setAccessibleName(tr("Output"));
    document()->setDocumentMargin(0);
}

void OutputView::show(const backend::JournalEntry& entry)
{
    if (entry.steps == m_shown)
        return;
    m_shown = entry.steps;
    write();
}

/// The colours stand in the document, so it is written anew when they change.
void OutputView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.isEmpty())
        write();
}

void OutputView::write()
{
    const bool follows = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const int place = verticalScrollBar()->value();
    clear();
    int number = 0;
    for (const auto& record : m_shown)
        append(record, ++number);
    verticalScrollBar()->setValue(follows ? verticalScrollBar()->maximum() : place);
}

void OutputView::show(const backend::StepRecord& record)
{
    m_shown.clear();
    setPlainText(linesOf(record.output).join(u'\n'));
}

void OutputView::append(const backend::StepRecord& record, int number)
{
    using Reached = backend::StepRecord::State;
    if (record.state == Reached::Waiting || record.state == Reached::NotReached)
        return;
    appendLine(JournalText::when(record.startedAt), QString::number(number),
               JournalText::commandLine(record.step), true);
    for (const auto& line : linesOf(record.output))
        appendLine({}, {}, line, false);
    if (record.exitCode)
        appendLine(JournalText::when(record.endedAt), {}, tr("exit code %1").arg(*record.exitCode), false);
}

void OutputView::appendLine(const QString& time, const QString& number, const QString& text, bool isStrong)
{
    if (!document()->isEmpty())
        appendText(u"\n"_s, QFont::Normal, {});
    const QColor second = Look::color(Look::Tone::Second, palette());
    appendText(time.leftJustified(timeWidth) + u"  "_s, QFont::Normal, second);
    const QColor color = isStrong ? Look::color(Look::Tone::Text, palette()) : second;
    appendText(number.leftJustified(3) + text, isStrong ? QFont::DemiBold : QFont::Normal, color);
}

void OutputView::appendText(const QString& text, QFont::Weight weight, const QColor& color)
{
    QTextCharFormat format;
    format.setFontWeight(weight);
    if (color.isValid())
        format.setForeground(color);
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(text, format);
}

} // namespace gui
