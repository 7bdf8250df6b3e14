// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineIcon.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace gui::LineIcon {
namespace {

QByteArray drawing(const QString& name)
{
    static QHash<QString, QByteArray> known;
    auto found = known.find(name);
    if (found == known.end()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        found = known.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
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
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
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
    QByteArray svg = drawing(name);
    svg.replace("#000", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    const double side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side});
    painter.restore();
}

QIcon program() { return QIcon(u":/icons/lanekeeper.svg"_s); }

} // namespace gui::LineIcon
