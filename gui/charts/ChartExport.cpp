// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartExport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

namespace gui::ChartExport {
namespace {

constexpr int margin = 16;

QSize sizeOf(const QWidget& charts) { return charts.size() + QSize(2 * margin, 2 * margin); }

/// Through one painter, so that what is drawn stays lines and text where the target knows them.
void paint(QPainter& painter, QWidget& charts)
{
    painter.fillRect(QRect({}, sizeOf(charts)), charts.palette().color(QPalette::Base));
    charts.render(&painter, {margin, margin}, {}, QWidget::DrawChildren);
}

} // namespace

QByteArray toPng(QWidget& charts, double scale)
{
    QImage image((QSizeF(sizeOf(charts)) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paint(painter, charts);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray toSvg(QWidget& charts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeOf(charts));
    generator.setViewBox(QRect({}, sizeOf(charts)));
    // A person's units are those of the screen, where 96 of them are an inch.
    generator.setResolution(96);
    generator.setTitle(QCoreApplication::translate("ChartExport", "Measurements by Lanekeeper"));
    QPainter painter(&generator);
    paint(painter, charts);
    painter.end();
    return bytes;
}

} // namespace gui::ChartExport
