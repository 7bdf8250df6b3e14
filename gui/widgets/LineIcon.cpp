// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineIcon.h"

#include "DrawingWatch.h"

#include <QCache>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui::LineIcon {
namespace {

constexpr int mostDrawings = 400; ///< names times colours

QByteArray drawing(const QString& name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Parsed once: lists draw the same few in each row.
QSvgRenderer& rendererOf(const QString& name, const QColor& color)
{
    // Never destroyed: the program's end may leave no application to do that in.
    static auto& known = *new QCache<std::pair<QString, QRgb>, QSvgRenderer>(mostDrawings);
    const std::pair key(name, color.rgb());
    if (auto* found = known.object(key))
        return *found;
    QByteArray svg = drawing(name);
    svg.replace("#000", color.name().toLatin1());
    auto* made = new QSvgRenderer(svg);
    known.insert(key, made);
    return *made;
}

void draw(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color)
{
    const double side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    rendererOf(name, color).render(&painter, {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side});
    painter.restore();
}

class LineEngine final : public QIconEngine {
public:
    using ColorSource = std::function<QColor(QIcon::Mode)>;

    LineEngine(QString name, ColorSource color)
        : m_name(std::move(name))
        , m_color(std::move(color))
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        LineIcon::paint(*painter, rect, m_name, m_color(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        draw(painter, QRect(QPoint(), size), m_name, m_color(mode));
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new LineEngine(m_name, m_color); }

private:
    QString m_name;
    ColorSource m_color;
};

QColor toneFor(QIcon::Mode mode, Look::Tone tone)
{
    return Look::color(mode == QIcon::Disabled ? Look::Tone::Stale : tone, QGuiApplication::palette());
}

} // namespace

QIcon icon(const QString& name, Look::Tone tone)
{
    return QIcon(new LineEngine(name, [tone](QIcon::Mode mode) { return toneFor(mode, tone); }));
}

QIcon onFilled(const QString& name)
{
    return QIcon(new LineEngine(name, [](QIcon::Mode mode) {
        return mode == QIcon::Disabled ? toneFor(mode, Look::Tone::Stale) : QColor(Qt::white);
    }));
}

void paint(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color)
{
    DrawingWatch::tell(painter, {rect, {}, {}});
    draw(painter, rect, name, color);
}

QIcon program() { return QIcon(u":/icons/lanekeeper.svg"_s); }

} // namespace gui::LineIcon
