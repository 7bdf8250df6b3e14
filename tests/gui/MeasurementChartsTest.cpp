// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ChartExport.h"
#include "charts/LivePlots.h"
#include "charts/MeasurementPlots.h"

#include "Measurements.h"
#include "TestMain.h"
#include "widgets/Look.h"

#include <QApplication>
#include <QImage>
#include <QLineSeries>
#include <QtCharts/QChartView>

using namespace Qt::StringLiterals;
using backend::DriveLane;
using backend::Measurement;

namespace {

QList<Measurement> threeLanes()
{
    return {support::laneMeasurement(DriveLane::Passthrough, 20), support::laneMeasurement(DriveLane::VirtIo, 4),
            support::laneMeasurement(DriveLane::Host)};
}

/// Runs `count` is the number of values the drawn line has.
qsizetype drawnPoints(const QWidget& chart)
{
    const auto* view = chart.findChild<QChartView*>();
    return static_cast<const QLineSeries*>(view->chart()->series().constFirst())->points().size();
}

gui::LiveMeasurement liveMeasurement()
{
    gui::LiveMeasurement live;
    live.soFar = support::laneMeasurement(DriveLane::Passthrough, 20);
    live.current = {2, 2};
    live.stage = backend::MeasureProgress::Stage::Measuring;
    live.runsDone = 8;
    live.runsInAll = 15;
    live.left = std::chrono::seconds(100);
    live.whole = std::chrono::seconds(200);
    live.soFar.runs.resize(8);
    live.soFar.samples.resize(8 * 20 + 14);
    live.soFar.temperatures.resize(50);
    return live;
}

} // namespace

class MeasurementChartsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void lanesOfOneDriveStandSideBySideWithAVerdict();
    void whatDoesNotCompareStandsAlone();
    void simulatedMeasurementsSaySoInEveryChart();
    void barsShowMedianAndSpreadOfTheRuns();
    void runsThatFailedAreNotDrawn();
    void percentilesSayWhatTheySee();
    void everyChartIsATableToo();
    void arrowKeysReadEveryValue();
    void aDriveHasAHistoryOnceALaneIsMeasuredTwice();
    void liveCurveFollowsTheJobThatRuns();
    void heatHasTheDrivesOwnLimit();
    void aMillionPointsAreFewOnTheScreen();
    void zoomKeepsWithinTheMeasurement();
    void picturesAreMade();
};

void MeasurementChartsTest::lanesOfOneDriveStandSideBySideWithAVerdict()
{
    const auto view = gui::viewOf(threeLanes());
    QVERIFY(view.comparison);
    QCOMPARE(view.groups.size(), 3);
    QCOMPARE(view.groups.first().lane, DriveLane::Host);
    QVERIFY(!view.headline.isEmpty());
    const auto plot = gui::MeasurementPlots::spread(view, view.jobs[1]);
    QCOMPARE(plot.bars.size(), 3);
    QCOMPARE(plot.bars[0].note, QString());
    QCOMPARE(plot.bars[1].note, u"same"_s);
    QCOMPARE(plot.bars[2].note, u"71 % less"_s);
    QCOMPARE(plot.head.unit, u"thousand/s, more is better"_s);
}

void MeasurementChartsTest::whatDoesNotCompareStandsAlone()
{
    auto measurements = threeLanes();
    measurements[1].place.drive.serial = u"another"_s;
    measurements.append(support::laneMeasurement(DriveLane::Host, 50));
    const auto view = gui::viewOf(measurements);
    QVERIFY(!view.comparison);
    QCOMPARE(view.groups.size(), 4);
    QSet<QString> names;
    for (const auto& group : view.groups)
        names.insert(group.name);
    QCOMPARE(names.size(), 4);
    for (const auto& bar : gui::MeasurementPlots::spread(view, view.jobs[0]).bars)
        QCOMPARE(bar.note, QString());
    QVERIFY(view.headline.contains(u"different drives"_s));
}

void MeasurementChartsTest::simulatedMeasurementsSaySoInEveryChart()
{
    auto measurements = threeLanes();
    for (auto& each : measurements)
        each.place.isSimulated = true;
    const auto view = gui::viewOf(measurements);
    QVERIFY(view.isSimulated);
    QVERIFY(gui::MeasurementPlots::spread(view, view.jobs[0]).head.isSimulated);
    QVERIFY(gui::MeasurementPlots::percentiles(view, view.jobs[2]).head.isSimulated);
    QVERIFY(gui::MeasurementPlots::history(measurements, view.jobs[0]).head.isSimulated);
    auto live = liveMeasurement();
    live.soFar.place.isSimulated = true;
    QVERIFY(gui::LivePlots::flow(live, {}).plot.head.isSimulated);
    QVERIFY(gui::LivePlots::heat(live).plot.head.isSimulated);
    gui::SpreadChart chart;
    chart.show(gui::MeasurementPlots::spread(view, view.jobs[0]));
    QVERIFY(chart.accessibleName().contains(u"simulated"_s));
}

void MeasurementChartsTest::barsShowMedianAndSpreadOfTheRuns()
{
    Measurement measurement = support::laneMeasurement(DriveLane::Host);
    measurement.profile.jobs = {{backend::FioJob::Pattern::SequentialRead, 1'048'576, 32, 1, false}};
    measurement.runs.clear();
    for (const double speed : {6.0e9, 6.4e9, 7.0e9}) {
        backend::MeasuredFlow flow;
        flow.bytesPerSecond = speed;
        measurement.runs.append({0, 0, 0, 10, flow, {}, {}, 0, 0, true, {}});
    }
    const auto view = gui::viewOf({measurement});
    const auto bar = gui::MeasurementPlots::spread(view, measurement.profile.jobs[0]).bars.value(0);
    QCOMPARE(bar.value, 6.4);
    QCOMPARE(bar.low, 6.0);
    QCOMPARE(bar.high, 7.0);
    QCOMPARE(bar.valueText, u"6.40 ± 0.50"_s);
}

void MeasurementChartsTest::runsThatFailedAreNotDrawn()
{
    auto measurements = threeLanes();
    for (auto& run : measurements[0].runs)
        run.error = u"fio: pid=1, err=5"_s;
    const auto view = gui::viewOf(measurements);
    QCOMPARE(gui::MeasurementPlots::spread(view, view.jobs[0]).bars.size(), 2);
    QCOMPARE(gui::MeasurementPlots::percentiles(view, view.jobs[0]).curves.size(), 2);
}

void MeasurementChartsTest::percentilesSayWhatTheySee()
{
    const auto view = gui::viewOf(threeLanes());
    QCOMPARE(gui::MeasurementPlots::percentiles(view, view.jobs[2]).head.message, u"The slowest reads make the difference"_s);
    auto alike = threeLanes().mid(0, 1);
    alike.append(alike.first());
    alike[1].id = u"other"_s;
    alike[1].place.lane = DriveLane::Host;
    const auto same = gui::viewOf(alike);
    QCOMPARE(gui::MeasurementPlots::percentiles(same, same.jobs[2]).head.message, u"Slow or fast, the answers take equally long"_s);
    const auto alone = gui::viewOf(alike.mid(0, 1));
    QCOMPARE(gui::MeasurementPlots::percentiles(alone, alone.jobs[2]).head.message, u"Answer times"_s);
}

void MeasurementChartsTest::everyChartIsATableToo()
{
    const auto view = gui::viewOf(threeLanes());
    gui::SpreadChart spread;
    spread.show(gui::MeasurementPlots::spread(view, view.jobs[0]));
    gui::PercentileChart percentiles;
    percentiles.show(gui::MeasurementPlots::percentiles(view, view.jobs[2]));
    const auto live = liveMeasurement();
    const auto flow = gui::LivePlots::flow(live, {});
    gui::TimeChart time;
    time.show(flow.plot, flow.points);
    gui::HistoryChart history;
    history.show(gui::MeasurementPlots::history(threeLanes(), view.jobs[0]));
    for (const auto& [chart, rows] : {std::pair<gui::PlotChart*, int>{&spread, 3}, {&percentiles, 3}, {&time, 5}, {&history, 3}}) {
        const auto table = chart->table();
        QVERIFY(!table.title.isEmpty());
        QVERIFY(!chart->accessibleName().isEmpty());
        QCOMPARE(table.rows.size(), rows);
        for (const auto& row : table.rows)
            QCOMPARE(row.cells.size(), table.header.size());
    }
    QVERIFY(percentiles.table().rows[2].cells.contains(u"1,180"_s) || percentiles.table().rows[2].cells.contains(u"1180"_s));
}

void MeasurementChartsTest::arrowKeysReadEveryValue()
{
    const auto view = gui::viewOf(threeLanes());
    gui::PercentileChart chart;
    chart.resize(480, 330);
    chart.show(gui::MeasurementPlots::percentiles(view, view.jobs[2]));
    QCOMPARE(chart.marks().size(), 15);
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY(chart.accessibleDescription().startsWith(u"Host: 50 % within "_s));
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Down);
    QVERIFY(chart.accessibleDescription().startsWith(u"VirtIO: 50 % within "_s));
    QTest::keyClick(&chart, Qt::Key_End);
    QVERIFY(chart.accessibleDescription().startsWith(u"VirtIO: 99.99 % within "_s));
    for (const auto& mark : chart.marks())
        QVERIFY(chart.rect().toRectF().contains(mark.rect));
}

void MeasurementChartsTest::aDriveHasAHistoryOnceALaneIsMeasuredTwice()
{
    auto measurements = threeLanes();
    const auto job = measurements[0].profile.jobs[0];
    QVERIFY(!gui::MeasurementPlots::isHistory(gui::MeasurementPlots::history(measurements, job)));
    measurements.append(support::laneMeasurement(DriveLane::Host, 90));
    const auto plot = gui::MeasurementPlots::history(measurements, job);
    QVERIFY(gui::MeasurementPlots::isHistory(plot));
    QVERIFY(std::is_sorted(plot.points.begin(), plot.points.end(), [](const auto& a, const auto& b) { return a.time < b.time; }));
}

void MeasurementChartsTest::liveCurveFollowsTheJobThatRuns()
{
    const auto live = liveMeasurement();
    const auto curve = gui::LivePlots::flow(live, support::laneMeasurement(DriveLane::Host));
    QCOMPARE(curve.plot.spans.size(), 5);
    QVERIFY(curve.plot.spans[2].isCurrent);
    QCOMPARE(curve.plot.to, 50.0);
    QCOMPARE(curve.points.size(), 2 * 20 + 14);
    QVERIFY(std::is_sorted(curve.points.begin(), curve.points.end(), [](const auto& a, const auto& b) { return a.x() < b.x(); }));
    QCOMPARE(curve.plot.levels.size(), 1);
    QVERIFY(curve.plot.head.message.contains(u"of the host"_s));
    QCOMPARE(gui::LivePlots::flow(live, {}).plot.head.message, u"Requests"_s);
    QCOMPARE(live.percent(), 53); // eight of fifteen runs, which is more than half the time
}

void MeasurementChartsTest::heatHasTheDrivesOwnLimit()
{
    auto live = liveMeasurement();
    auto curve = gui::LivePlots::heat(live);
    QVERIFY(curve.plot.levels.value(0).isLimit);
    QCOMPARE(curve.plot.levels.value(0).value, 82.0);
    QCOMPARE(curve.plot.head.message, u"Cool enough"_s);
    live.soFar.temperatures.last().celsius = 83;
    QVERIFY(gui::LivePlots::heat(live).plot.head.message.contains(u"Too hot"_s));
    live.soFar.conditions.warnCelsius.reset();
    QCOMPARE(gui::LivePlots::heat(live).plot.head.message, u"Drive temperature"_s);
    live.soFar.temperatures.clear();
    QVERIFY(gui::LivePlots::heat(live).points.isEmpty());
}

void MeasurementChartsTest::aMillionPointsAreFewOnTheScreen()
{
    QList<QPointF> points;
    for (int index = 0; index < 1'000'000; ++index)
        points.append({index * 0.001, 20 + static_cast<int>(qint64(index) * 7919 % 1000) / 1000.0});
    gui::TimePlot plot;
    plot.to = 1000;
    gui::TimeChart chart;
    chart.resize(700, 300);
    chart.show(plot, points);
    QVERIFY(drawnPoints(chart) > 500);
    QVERIFY(drawnPoints(chart) < 4 * 700);
    chart.zoomTo(10, 10.5);
    QVERIFY(drawnPoints(chart) >= 500);
    QVERIFY(drawnPoints(chart) < 4 * 700);
}

void MeasurementChartsTest::zoomKeepsWithinTheMeasurement()
{
    gui::TimePlot plot;
    plot.to = 60;
    gui::TimeChart chart;
    chart.resize(700, 300);
    chart.show(plot, {{0, 1}, {30, 2}, {60, 3}});
    for (int press = 0; press < 20; ++press)
        QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(chart.shown().second - chart.shown().first >= 0.49);
    for (int press = 0; press < 20; ++press)
        QTest::keyClick(&chart, Qt::Key_Minus);
    QCOMPARE(chart.shown(), std::pair(0.0, 60.0));
    chart.zoomTo(-100, 1000);
    QCOMPARE(chart.shown(), std::pair(0.0, 60.0));
    QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_0);
    QCOMPARE(chart.shown(), std::pair(0.0, 60.0));
}

void MeasurementChartsTest::picturesAreMade()
{
    const auto view = gui::viewOf(threeLanes());
    gui::SpreadChart chart;
    chart.setPalette(gui::Look::lightPalette());
    chart.resize(500, 130);
    chart.show(gui::MeasurementPlots::spread(view, view.jobs[0]));
    const QImage png = QImage::fromData(gui::ChartExport::toPng(chart), "PNG");
    QCOMPARE(png.size(), QSize(2 * 532, 2 * 162));
    QSet<QRgb> colors;
    for (int y = 0; y < png.height(); y += 3)
        for (int x = 0; x < png.width(); x += 3)
            colors.insert(png.pixel(x, y));
    for (const auto hue : {gui::Look::Hue::Drive, gui::Look::Hue::Host, gui::Look::Hue::Grey})
        QVERIFY(colors.contains(gui::Look::chart(hue, chart.palette()).rgb()));
    const QByteArray svg = gui::ChartExport::toSvg(chart);
    QVERIFY(svg.contains("Passthrough"));
    QVERIFY(svg.contains("GB/s, more is better"));
    QVERIFY(!svg.contains("<image"));
}

LANEKEEPER_GUI_TEST(MeasurementChartsTest)
#include "MeasurementChartsTest.moc"
