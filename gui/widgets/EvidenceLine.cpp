// SPDX-License-Identifier: GPL-3.0-or-later
#include "EvidenceLine.h"

#include "DrawnText.h"
#include "LineIcon.h"
#include "PlainText.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int iconWidth = 22;
constexpr qsizetype longest = 500;

QString oneLine(const QString& text) { return text.left(longest).simplified(); }

} // namespace

EvidenceLine::EvidenceLine(const backend::Evidence& evidence, QWidget* parent)
    : QWidget(parent)
    , m_source(oneLine(evidence.source))
    , m_text(oneLine(evidence.text))
{
    setLayoutDirection(Qt::LeftToRight); // "file → value", as on the node
    const QString whole = m_text.isEmpty() ? m_source : u"%1 → %2"_s.arg(m_source, m_text);
    setToolTip(PlainText::toolTip(whole));
    setAccessibleName(tr("Evidence: %1").arg(whole));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* copyAction = new QAction(tr("&Copy"), this);
    connect(copyAction, &QAction::triggered, this, &EvidenceLine::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void EvidenceLine::copy() const
{
    QGuiApplication::clipboard()->setText(u"%1: %2"_s.arg(m_source, m_text));
}

QSize EvidenceLine::sizeHint() const
{
    return {200, qMax(18, QFontMetrics(Look::font(Look::TextRole::Fixed)).height() + 2)};
}

QSize EvidenceLine::minimumSizeHint() const { return {60, sizeHint().height()}; }

void EvidenceLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor second = Look::color(Look::Tone::Second, palette());
    LineIcon::paint(painter, QRectF(0, (height() - 16) / 2.0, 16, 16), u"text-x-generic"_s, second);
    const QFont font = Look::font(Look::TextRole::Fixed);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    QRect line = rect().adjusted(iconWidth, 0, 0, 0);
    const QString arrow = m_text.isEmpty() ? QString() : u" → "_s;
    const int textWidth = metrics.horizontalAdvance(arrow + m_text);
    // The value matters most: the source gives way first, down to a third of the line.
    const int sourceRoom = qMax(line.width() / 3, line.width() - textWidth);
    using DrawnText::Reading;
    const auto advance = [&line](double width) { line.setLeft(line.left() + qCeil(width)); };
    painter.setPen(second);
    const QRect source(line.left(), line.top(), qMin(sourceRoom, line.width()), line.height());
    advance(DrawnText::draw(painter, source, m_source, Reading::Name, DrawnText::usual, Qt::ElideMiddle));
    advance(DrawnText::draw(painter, line, arrow, Reading::Whole));
    painter.setPen(Look::color(Look::Tone::Text, palette()));
    DrawnText::draw(painter, line, m_text, Reading::Name);
}

} // namespace gui
