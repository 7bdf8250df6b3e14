// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartBenchmark.h"

#include "Table.h"
#include "charts/TimeChart.h"
#include "widgets/Look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <cmath>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace benchmark {
namespace {

constexpr int few = 10'000; ///< more than there are pixels, too
constexpr int many = 1'000'000;
constexpr int repetitions = 15;
constexpr QSize size{1000, 300};

QList<QPointF> noise(int count)
{
    std::mt19937 random(1);
    std::normal_distribution<double> values(20, 2);
    QList<QPointF> points;
    points.reserve(count);
    for (int index = 0; index < count; ++index)
        points.append({1000.0 * index / count, values(random)});
    return points;
}

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Everything a person waits for: the points chosen, handed over, and drawn.
struct Times {
    double build = 0; ///< once, when the points arrive
    double draw = 0;
    double zoom = 0;
};

Times timesOf(int count)
{
    const auto points = noise(count);
    gui::TimePlot plot;
    plot.to = 1000;
    gui::TimeChart chart;
    chart.resize(size);
    QImage image(size, QImage::Format_RGB32);
    const auto paint = [&] { chart.render(&image); };
    Times times;
    times.build = millisecondsOf([&] { chart.show(plot, points); });
    paint();
    QList<double> draws;
    QList<double> zooms;
    for (int round = 0; round < repetitions; ++round) {
        draws.append(millisecondsOf([&] {
            chart.zoomTo(0, 1000 - 1e-6 * round);
            paint();
        }));
        const double length = 900 * std::pow(0.8, round);
        zooms.append(millisecondsOf([&] {
            chart.zoomTo(50, 50 + length);
            paint();
        }));
    }
    times.draw = median(draws);
    times.zoom = median(zooms);
    return times;
}

} // namespace

bool measureCharts()
{
    gui::Look::install(*qApp, gui::Look::Appearance::Light);
    const Times small = timesOf(few);
    const Times large = timesOf(many);
    printTable({{u"points"_s, u"taken in"_s, u"draw"_s, u"zoom"_s},
                {QString::number(few), number(small.build) + u" ms"_s, number(small.draw) + u" ms"_s, number(small.zoom) + u" ms"_s},
                {QString::number(many), number(large.build) + u" ms"_s, number(large.draw) + u" ms"_s, number(large.zoom) + u" ms"_s}});
    Bars bars;
    bars.check(u"a million points: draw"_s, large.draw, 50, u"ms"_s);
    bars.check(u"a million points: zoom"_s, large.zoom, 16, u"ms"_s);
    bars.check(u"a million points against ten thousand: draw"_s, large.draw / small.draw, 2, u"times"_s);
    return bars.areKept();
}

} // namespace benchmark
