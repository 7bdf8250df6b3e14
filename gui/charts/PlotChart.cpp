// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlotChart.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

namespace gui {
namespace {

constexpr double headBase = 26;
constexpr double headLine = 18;
constexpr double headGap = 9; ///< between the texts of a head

} // namespace

/// What lies over the series.
class PlotChart::Cover final : public QWidget {
public:
    explicit Cover(PlotChart& chart)
        : QWidget(&chart)
        , m_chart(chart)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_chart.paintOver(painter);
        m_chart.paintChosen(painter);
    }

private:
    PlotChart& m_chart;
};

PlotChart::PlotChart(QWidget* parent)
    : MarkChart(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_cover(new Cover(*this))
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_cover->raise();
    connect(this, &MarkChart::markChosen, m_cover, qOverload<>(&QWidget::update));
}

void PlotChart::setHead(const ChartHead& head)
{
    m_head = head;
    QString name = head.message;
    for (const QString& part : {head.subject, head.unit, head.isSimulated ? tr("simulated") : QString()})
        if (!part.isEmpty())
            name = tr("%1, %2").arg(name, part);
    setAccessibleName(name);
}

void PlotChart::changed()
{
    colorSeries();
    rearrange();
    place();
    m_cover->update();
}

void PlotChart::place()
{
    m_view->setGeometry(rect());
    m_cover->setGeometry(rect());
    m_chart->setPlotArea(plotRect());
}

void PlotChart::resizeEvent(QResizeEvent* event)
{
    MarkChart::resizeEvent(event);
    place();
}

void PlotChart::changeEvent(QEvent* event)
{
    MarkChart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        changed();
}

void PlotChart::focusInEvent(QFocusEvent* event)
{
    MarkChart::focusInEvent(event);
    m_cover->update();
}

void PlotChart::focusOutEvent(QFocusEvent* event)
{
    MarkChart::focusOutEvent(event);
    m_cover->update();
}

void PlotChart::paintText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text,
                          Look::TextRole role, Look::Tone tone, DrawnText::Reading reading) const
{
    painter.setFont(Look::font(role));
    painter.setPen(Look::color(tone, palette()));
    DrawnText::draw(painter, rect, text, reading, alignment);
}

void PlotChart::paintRow(QPainter& painter, double y, const QString& name) const
{
    const QRectF plot = plotRect();
    painter.fillRect(QRectF(plot.left(), qRound(y), plot.width(), 1), Look::softLine(palette()));
    paintText(painter, {0, y - 9, plot.left() - 8, 18}, Qt::AlignRight | Qt::AlignVCenter, name, Look::TextRole::Secondary,
              Look::Tone::Second);
}

void PlotChart::paintColumn(QPainter& painter, double x, const QString& name, Qt::PenStyle style) const
{
    const QRectF plot = plotRect();
    painter.setPen(QPen(style == Qt::SolidLine ? Look::softLine(palette()) : Look::line(palette()), 1, style));
    painter.drawLine(QPointF(qRound(x) + 0.5, plot.top()), QPointF(qRound(x) + 0.5, plot.bottom()));
    paintText(painter, {x - 40, plot.bottom() + 5, 80, 18}, Qt::AlignCenter, name, Look::TextRole::Secondary, Look::Tone::Second);
}

/// The message does not leave enough of its line for what stands beside it.
bool PlotChart::isHeadLong() const
{
    const QFontMetricsF strong(Look::font(Look::TextRole::Strong));
    const QFontMetricsF small(Look::font(Look::TextRole::Secondary));
    double needed = strong.horizontalAdvance(m_head.message);
    for (const QString& part : {m_head.isSimulated ? tr("simulated") : QString(), m_head.subject, m_head.unit})
        if (!part.isEmpty())
            needed += small.horizontalAdvance(part) + headGap;
    return needed > width();
}

double PlotChart::headHeight() const { return isHeadLong() ? headBase + headLine : headBase; }

void PlotChart::paintHead(QPainter& painter) const
{
    const QFontMetricsF strong(Look::font(Look::TextRole::Strong));
    const QFontMetricsF small(Look::font(Look::TextRole::Secondary));
    const bool isLong = isHeadLong();
    const double messageWidth = qMin(strong.horizontalAdvance(m_head.message) + 1, static_cast<double>(width()));
    paintText(painter, {0, 0, messageWidth, 20}, Qt::AlignLeft | Qt::AlignVCenter, m_head.message, Look::TextRole::Strong,
              Look::Tone::Text);
    const double top = isLong ? headLine : 0;
    const double unitWidth = small.horizontalAdvance(m_head.unit) + 2;
    paintText(painter, {width() - unitWidth, top, unitWidth, 20}, Qt::AlignRight | Qt::AlignVCenter, m_head.unit,
              Look::TextRole::Secondary, Look::Tone::Second);
    double left = isLong ? 0 : messageWidth + headGap;
    if (m_head.isSimulated) {
        const QString word = tr("simulated");
        const double wordWidth = small.horizontalAdvance(word) + 2;
        paintText(painter, {left, top, wordWidth, 20}, Qt::AlignLeft | Qt::AlignVCenter, word, Look::TextRole::Secondary,
                  Look::Tone::Attention);
        left += wordWidth + headGap;
    }
    paintText(painter, {left, top, qMax(0.0, width() - unitWidth - headGap - left), 20}, Qt::AlignLeft | Qt::AlignVCenter, m_head.subject,
              Look::TextRole::Secondary, Look::Tone::Second, DrawnText::Reading::Name);
}

void PlotChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHead(painter);
    paintUnder(painter);
}

void PlotChart::paintChosen(QPainter& painter) const
{
    if (!hasFocus())
        return;
    for (const Mark& mark : marks()) {
        if (mark.key != selected())
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Look::color(Look::Tone::Accent, palette()), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark.rect.adjusted(-1.5, -1.5, 1.5, 1.5), Look::corner, Look::corner);
    }
}

} // namespace gui
