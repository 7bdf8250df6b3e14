// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/MinMaxPyramid.h"

#include "TestMain.h"

#include <random>

using gui::MinMaxPyramid;

namespace {

QList<QPointF> noise(int count, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> values(20, 3);
    QList<QPointF> points;
    for (int index = 0; index < count; ++index)
        points.append({index * 0.5, values(random)});
    return points;
}

/// What the curve must keep: the extremes of the points inside.
std::pair<double, double> extremes(const QList<QPointF>& points, double from, double to)
{
    std::pair<double, double> found{1e300, -1e300};
    for (const auto& point : points)
        if (point.x() >= from && point.x() <= to)
            found = {std::min(found.first, point.y()), std::max(found.second, point.y())};
    return found;
}

} // namespace

class MinMaxPyramidTest : public support::TestCase {
    Q_OBJECT

private slots:
    void fewPointsStayAsTheyAre();
    void noPeakIsLost_data();
    void noPeakIsLost();
    void everyColumnKeepsItsPeaks();
    void everyPointIsOneOfTheOriginals();
    void isSmallHoweverManyThereAre();
    void runsOutOfThePicture();
    void nothingIsNothing();
};

void MinMaxPyramidTest::fewPointsStayAsTheyAre()
{
    const auto points = noise(500);
    QCOMPARE(MinMaxPyramid(points).between(-1, 1000, 400), points);
}

void MinMaxPyramidTest::noPeakIsLost_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("columns");
    for (const int count : {1, 2, 3, 7, 8, 9, 1023, 1024, 1025, 99'999})
        for (const int columns : {1, 2, 3, 100, 640})
            QTest::addRow("%d points in %d columns", count, columns) << count << columns;
}

void MinMaxPyramidTest::noPeakIsLost()
{
    QFETCH(int, count);
    QFETCH(int, columns);
    const auto points = noise(count, static_cast<unsigned>(count + columns));
    const MinMaxPyramid pyramid(points);
    const double whole = count * 0.5;
    for (const auto& [from, to] : {std::pair{0.0, whole}, {whole * 0.1, whole * 0.9}, {whole * 0.33, whole * 0.34}, {whole * 0.5, whole}}) {
        const auto expected = extremes(points, from, to);
        const auto curve = pyramid.between(from, to, columns);
        if (expected.first <= expected.second) {
            const auto found = extremes(curve, from, to);
            QCOMPARE(found.first, expected.first);
            QCOMPARE(found.second, expected.second);
        }
        QVERIFY(std::is_sorted(curve.begin(), curve.end(), [](const auto& a, const auto& b) { return a.x() < b.x(); }));
        QVERIFY2(curve.size() <= 4 * columns + 8, qPrintable(QString::number(curve.size())));
    }
}

/// A single high point shows at its place, whatever the zoom.
void MinMaxPyramidTest::everyColumnKeepsItsPeaks()
{
    for (const int at : {0, 1, 4'999, 50'000, 77'777, 99'998, 99'999}) {
        auto points = noise(100'000);
        points[at].setY(1000);
        const MinMaxPyramid pyramid(points);
        for (const double width : {50'000.0, 5'000.0, 100.0}) {
            const double from = std::max(0.0, points[at].x() - width / 2);
            QVERIFY(pyramid.between(from, from + width, 600).contains(points[at]));
        }
    }
}

void MinMaxPyramidTest::everyPointIsOneOfTheOriginals()
{
    const auto points = noise(10'000);
    for (const auto& point : MinMaxPyramid(points).between(100, 4'000, 50))
        QCOMPARE(point, points.at(qRound(point.x() * 2)));
}

void MinMaxPyramidTest::isSmallHoweverManyThereAre()
{
    const MinMaxPyramid pyramid(noise(1'000'000));
    const auto curve = pyramid.between(0, 500'000, 800);
    QVERIFY(curve.size() >= 800);
    QVERIFY(curve.size() <= 4 * 800 + 8);
}

void MinMaxPyramidTest::runsOutOfThePicture()
{
    const auto curve = MinMaxPyramid(noise(10'000)).between(1'000.2, 2'000.2, 100);
    QVERIFY(curve.first().x() < 1'000.2);
    QVERIFY(curve.last().x() > 2'000.2);
    const auto between = MinMaxPyramid(noise(10)).between(1.1, 1.2, 100);
    QCOMPARE(between.size(), 2); // the line that crosses
}

void MinMaxPyramidTest::nothingIsNothing()
{
    QVERIFY(MinMaxPyramid().between(0, 1, 100).isEmpty());
    QCOMPARE(MinMaxPyramid({{3, 4}}).between(0, 10, 100), (QList<QPointF>{{3, 4}}));
    QVERIFY(MinMaxPyramid({{3, 4}}).between(0, 10, 0).size() == 1);
}

LANEKEEPER_TEST(MinMaxPyramidTest)
#include "MinMaxPyramidTest.moc"
