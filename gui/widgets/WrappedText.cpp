// SPDX-License-Identifier: GPL-3.0-or-later
#include "WrappedText.h"

#include "Look.h"

#include <QEvent>
#include <QTextLayout>
#include <QTextOption>

namespace gui {

WrappedText::WrappedText(const QString& text, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Text to copy"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    applyLook();
    setPlainText(text);
    connect(this, &QPlainTextEdit::textChanged, this, &WrappedText::fit);
    fit();
}

QSize WrappedText::sizeHint() const { return {160, wantedHeight()}; }

QSize WrappedText::minimumSizeHint() const { return {60, wantedHeight()}; }

bool WrappedText::event(QEvent* event)
{
    // The page around scrolls, also with the wheel over this text.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void WrappedText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyLook();
}

void WrappedText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void WrappedText::fit() { setFixedHeight(wantedHeight()); }

void WrappedText::applyLook()
{
    setFont(Look::font(Look::TextRole::Fixed));
    fit();
}

int WrappedText::wantedHeight() const
{
    // A plain text document measures its height in lines.
    const double lines = qMax(1.0, document()->size().height());
    return qRound(lines * QFontMetricsF(font()).lineSpacing()) + 2;
}

} // namespace gui
