// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "benchmark/Comparison.h"
#include "benchmark/FioJobText.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace backend;
using Pattern = FioJob::Pattern;

namespace {

const FioJob smallReads{Pattern::RandomRead, 4096, 1, 1, false};
const FioJob largeReads{Pattern::SequentialRead, 1 << 20, 32, 1, false};

bool isClose(double left, double right) { return qAbs(left - right) < 1e-9; }

/// One measurement of a drive with these latencies in microseconds of small reads.
Measurement measured(DriveLane lane, const QList<double>& microseconds, const QString& serial = u"S1"_s)
{
    Measurement measurement;
    measurement.place.lane = lane;
    measurement.place.drive.serial = serial;
    measurement.profile.jobs = {smallReads};
    for (const double each : microseconds) {
        MeasuredRun run;
        run.run = static_cast<int>(measurement.runs.size());
        run.read.emplace().meanLatency = each * 1000;
        measurement.runs.append(run);
    }
    return measurement;
}

const QList<double> six{80, 81, 82, 83, 84, 85};

} // namespace

class BenchmarkStatisticsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void findsMedians();
    void intervalsAreThoseOfTheTables_data();
    void intervalsAreThoseOfTheTables();
    void fewValuesSayHowLittleTheyMean();
    void chancesAreThoseCountedByHand_data();
    void chancesAreThoseCountedByHand();
    void smallLotsCannotTell();
    void spreadIsAShareOfTheMedian();

    void eachKindOfJobHasItsMetric();
    void valuesOfFailedRunsDoNotCount();
    void tellsThatVirtIoTakesLonger();
    void tellsThatThereIsNoDifference();
    void tellsThatThereAreTooFewRuns();
    void tellsThatLessLatencyIsFaster();
    void tellsThatMoreThroughputIsFaster();
    void poolsMeasurementsOfOneLane();
    void oneLaneHasNoVerdict();
    void refusesDifferentDrives();
    void refusesDrivesNobodyKnows();
    void refusesSimulatedBesideReal();
    void marksSimulated();
    void notesWhatMakesLanesUnequal();
    void namesJobs();
};

void BenchmarkStatisticsTest::findsMedians()
{
    QVERIFY(!medianOf({}));
    QCOMPARE(medianOf({3}).value(), 3.0);
    QCOMPARE(medianOf({9, 1, 5}).value(), 5.0);
    QCOMPARE(medianOf({4, 1, 3, 2}).value(), 2.5);
    constexpr double huge = std::numeric_limits<double>::max();
    QCOMPARE(medianOf({huge, huge}).value(), huge); // no overflow
}

/// Ranks and coverages as in the tables for the sign test (Conover, table A3 with p = 0.5): with n = 10
/// the 2nd and the 9th value hold the median with 1 - 2 (1 + 10) / 1024 = 97.85 %.
void BenchmarkStatisticsTest::intervalsAreThoseOfTheTables_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("rank");
    QTest::addColumn<double>("coverage");
    QTest::newRow("6") << 6 << 1 << 1 - 2 * 1 / 64.0;
    QTest::newRow("8") << 8 << 1 << 1 - 2 * 1 / 256.0;
    QTest::newRow("9") << 9 << 2 << 1 - 2 * (1 + 9) / 512.0;
    QTest::newRow("10") << 10 << 2 << 1 - 2 * (1 + 10) / 1024.0;
    QTest::newRow("12") << 12 << 3 << 1 - 2 * (1 + 12 + 66) / 4096.0;
    QTest::newRow("15") << 15 << 4 << 1 - 2 * (1 + 15 + 105 + 455) / 32768.0;
    QTest::newRow("20") << 20 << 6 << 1 - 2 * (1 + 20 + 190 + 1140 + 4845 + 15504) / 1048576.0;
}

void BenchmarkStatisticsTest::intervalsAreThoseOfTheTables()
{
    QFETCH(int, n);
    QFETCH(int, rank);
    QFETCH(double, coverage);
    QList<double> values;
    for (int i = n; i > 0; --i)
        values.append(i);
    const Interval interval = intervalOfMedian(values).value();
    QCOMPARE(interval.low, double(rank));
    QCOMPARE(interval.high, double(n + 1 - rank));
    QVERIFY(isClose(interval.coverage, coverage));
}

void BenchmarkStatisticsTest::fewValuesSayHowLittleTheyMean()
{
    QVERIFY(!intervalOfMedian({}));
    QCOMPARE(intervalOfMedian({7}).value(), (Interval{7, 7, 0}));
    QVERIFY(isClose(intervalOfMedian({7, 5})->coverage, 0.5));
    const Interval five = intervalOfMedian({5, 1, 4, 2, 3}).value();
    QCOMPARE(five.low, 1.0);
    QCOMPARE(five.high, 5.0);
    QVERIFY(isClose(five.coverage, 0.9375)); // 1 - 2/32
}

/// Counted by dealing the values out in every way: of 70 ways to deal eight values four and four, 2 lie
/// as far apart as 1…4 and 5…8. The others were counted by a program written apart from this one.
void BenchmarkStatisticsTest::chancesAreThoseCountedByHand_data()
{
    QTest::addColumn<QList<double>>("left");
    QTest::addColumn<QList<double>>("right");
    QTest::addColumn<double>("chance");
    QTest::newRow("apart") << QList<double>{1, 2, 3, 4} << QList<double>{5, 6, 7, 8} << 2 / 70.0;
    QTest::newRow("the other way") << QList<double>{5, 6, 7, 8} << QList<double>{1, 2, 3, 4} << 2 / 70.0;
    QTest::newRow("one exchanged") << QList<double>{1, 2, 3, 5} << QList<double>{4, 6, 7, 8} << 4 / 70.0;
    QTest::newRow("ties") << QList<double>{10, 10, 11, 12} << QList<double>{10, 12, 13, 14} << 20 / 70.0;
    QTest::newRow("three") << QList<double>{1, 2, 3} << QList<double>{4, 5, 6} << 2 / 20.0;
    QTest::newRow("six") << QList<double>{100, 103, 98, 101, 99, 102} << QList<double>{101, 104, 99, 100, 103, 105} << 280 / 924.0;
    QTest::newRow("equal") << QList<double>{5, 5, 5, 5} << QList<double>{5, 5, 5, 5} << 1.0;
    QTest::newRow("none") << QList<double>{} << QList<double>{5} << 1.0;
}

void BenchmarkStatisticsTest::chancesAreThoseCountedByHand()
{
    QFETCH(QList<double>, left);
    QFETCH(QList<double>, right);
    QFETCH(double, chance);
    QVERIFY(isClose(chanceOfDifference(left, right), chance));
}

void BenchmarkStatisticsTest::smallLotsCannotTell()
{
    QVERIFY(isClose(leastChance(1, 1), 1));
    QVERIFY(isClose(leastChance(3, 3), 2 / 20.0));
    QVERIFY(isClose(leastChance(4, 4), 2 / 70.0));
    QVERIFY(isClose(leastChance(3, 5), 2 / 56.0));
    QCOMPARE(leastChance(0, 9), 1.0);
    QVERIFY(chanceOfDifference(QList<double>(500, 1), QList<double>(500, 2)) < 1e-9);
}

void BenchmarkStatisticsTest::spreadIsAShareOfTheMedian()
{
    QVERIFY(isClose(spreadOf({90, 100, 110}), 0.2));
    QCOMPARE(spreadOf({}), 0.0);
    QCOMPARE(spreadOf({0, 0}), 0.0);
}

void BenchmarkStatisticsTest::eachKindOfJobHasItsMetric()
{
    QCOMPARE(metricOf(largeReads), Metric::BytesPerSecond);
    QCOMPARE(metricOf({Pattern::RandomRead, 4096, 32, 1, false}), Metric::OperationsPerSecond);
    QCOMPARE(metricOf({Pattern::Mixed, 4096, 32, 1, false}), Metric::OperationsPerSecond);
    QCOMPARE(metricOf({Pattern::RandomRead, 4096, 1, 4, false}), Metric::OperationsPerSecond);
    QCOMPARE(metricOf(smallReads), Metric::Latency);
    QCOMPARE(metricOf({Pattern::RandomWrite, 4096, 8, 1, true}), Metric::Latency);
    MeasuredRun run;
    run.read.emplace().operationsPerSecond = 70;
    run.write.emplace().operationsPerSecond = 30;
    run.flush.emplace().meanLatency = 5;
    QCOMPARE(valueOf({Pattern::Mixed, 4096, 32, 1, false}, run).value(), 100.0);
    QCOMPARE(valueOf({Pattern::RandomWrite, 4096, 1, 1, true}, run).value(), 5.0);
}

void BenchmarkStatisticsTest::valuesOfFailedRunsDoNotCount()
{
    Measurement measurement = measured(DriveLane::Host, {80, 5000, 82});
    measurement.runs[1].error = u"Input/output error"_s;
    measurement.runs.append(measurement.runs[0]);
    measurement.runs.last().job = 7; // there is no such job
    QCOMPARE(compare({measurement})->jobs.first().lanes.first().values, (QList<double>{80'000, 82'000}));
}

void BenchmarkStatisticsTest::tellsThatVirtIoTakesLonger()
{
    const auto comparison = compare({measured(DriveLane::VirtIo, {132, 130, 131, 133, 134, 132}), measured(DriveLane::Host, six),
                                     measured(DriveLane::Passthrough, {81, 80, 85, 84, 82, 83})});
    QVERIFY(comparison);
    const JobComparison& job = comparison->jobs.first();
    QCOMPARE(job.lanes.size(), 3);
    QCOMPARE(job.lanes[0].lane, DriveLane::Host);
    QCOMPARE(job.lanes[0].median, 82'500.0);
    QCOMPARE(job.lanes[0].interval.low, 80'000.0);
    QCOMPARE(job.verdicts.size(), 2);
    QCOMPARE(job.verdicts[0].verdict, LaneDifference::NoDifference);
    QCOMPARE(job.verdicts[1].verdict, LaneDifference::Slower);
    QVERIFY(isClose(job.verdicts[1].timeFactor, 1.6));
    QVERIFY(isClose(job.verdicts[1].chance, 2 / 924.0));
    QCOMPARE(comparison->headline,
             u"Passed through, the drive is as fast as on the host. VirtIO takes 1.6 times as long for small reads, one at a time."_s);
}

void BenchmarkStatisticsTest::tellsThatThereIsNoDifference()
{
    const auto comparison = compare({measured(DriveLane::Host, {100, 103, 98, 101, 99, 102}), measured(DriveLane::Passthrough, {101, 104, 99, 100, 103, 105})});
    QVERIFY(comparison->jobs.first().verdicts.first().sentence.contains("no difference beyond the noise"_L1));
    // So small that nobody feels it, though it is certain.
    const auto tiny = compare({measured(DriveLane::Host, six), measured(DriveLane::Passthrough, {85.1, 85.2, 85.3, 85.4, 85.5, 85.6})});
    QCOMPARE(tiny->jobs.first().verdicts.first().verdict, LaneDifference::Slower); // 3.5 %
    const auto tinier = compare({measured(DriveLane::Host, {100, 100.1, 100.2, 100.3}), measured(DriveLane::Passthrough, {101, 101.1, 101.2, 101.3})});
    QCOMPARE(tinier->jobs.first().verdicts.first().verdict, LaneDifference::NoDifference);
}

void BenchmarkStatisticsTest::tellsThatThereAreTooFewRuns()
{
    const auto comparison = compare({measured(DriveLane::Host, {80}), measured(DriveLane::VirtIo, {800})});
    QCOMPARE(comparison->jobs.first().verdicts.first().verdict, LaneDifference::TooFewRuns);
    QVERIFY(comparison->headline.startsWith("Too few runs to tell"_L1));
}

void BenchmarkStatisticsTest::tellsThatLessLatencyIsFaster()
{
    const auto comparison = compare({measured(DriveLane::Host, {160, 161, 162, 163}), measured(DriveLane::Passthrough, {80, 80.5, 81, 81.5})});
    QCOMPARE(comparison->jobs.first().verdicts.first().verdict, LaneDifference::Faster);
    QCOMPARE(comparison->headline, u"Passed through, the drive is 2.0 times as fast for small reads, one at a time."_s);
}

void BenchmarkStatisticsTest::tellsThatMoreThroughputIsFaster()
{
    const auto ofThroughput = [](DriveLane lane, double factor) {
        Measurement measurement = measured(lane, {1, 2, 3, 4});
        measurement.profile.jobs = {largeReads};
        for (MeasuredRun& run : measurement.runs)
            run.read->bytesPerSecond = factor * (1000 + run.run);
        return measurement;
    };
    const auto comparison = compare({ofThroughput(DriveLane::Host, 1), ofThroughput(DriveLane::VirtIo, 1.04)});
    QCOMPARE(comparison->jobs.first().verdicts.first().verdict, LaneDifference::Faster);
    QCOMPARE(comparison->headline, u"VirtIO takes 3.8 % less time for large reads, 32 at a time."_s);
}

void BenchmarkStatisticsTest::poolsMeasurementsOfOneLane()
{
    const auto comparison = compare({measured(DriveLane::Host, {80, 81}), measured(DriveLane::Host, {82, 83}), measured(DriveLane::VirtIo, {130, 131, 132, 133})});
    QCOMPARE(comparison->jobs.first().lanes.first().values.size(), 4);
    QCOMPARE(comparison->jobs.first().verdicts.first().verdict, LaneDifference::Slower);
}

void BenchmarkStatisticsTest::oneLaneHasNoVerdict()
{
    const auto comparison = compare({measured(DriveLane::Host, six)});
    QVERIFY(comparison->jobs.first().verdicts.isEmpty());
    QVERIFY(comparison->headline.contains("one lane only"_L1));
}

void BenchmarkStatisticsTest::refusesDifferentDrives()
{
    QCOMPARE(compare({measured(DriveLane::Host, six, u"S1"_s), measured(DriveLane::VirtIo, six, u"S2"_s)}).error().kind, Error::Kind::Refused);
    QVERIFY(!compare({}));
}

void BenchmarkStatisticsTest::refusesDrivesNobodyKnows()
{
    QVERIFY(!compare({measured(DriveLane::Host, six, {}), measured(DriveLane::VirtIo, six, {})}));
    QVERIFY(!compare({measured(DriveLane::Unknown, six), measured(DriveLane::VirtIo, six)}));
}

void BenchmarkStatisticsTest::refusesSimulatedBesideReal()
{
    Measurement simulated = measured(DriveLane::VirtIo, six);
    simulated.place.isSimulated = true;
    QCOMPARE(compare({measured(DriveLane::Host, six), simulated}).error().kind, Error::Kind::Refused);
}

void BenchmarkStatisticsTest::marksSimulated()
{
    Measurement simulated = measured(DriveLane::Host, six);
    QVERIFY(!compare({simulated})->isSimulated);
    simulated.place.isSimulated = true;
    QVERIFY(compare({simulated})->isSimulated);
}

void BenchmarkStatisticsTest::notesWhatMakesLanesUnequal()
{
    Measurement guest = measured(DriveLane::VirtIo, six);
    QVERIFY(compare({measured(DriveLane::Host, six), guest})->notes.isEmpty());
    guest.place.kind = MeasuredPlace::Kind::Device;
    guest.profile.fileBytes = 4096;
    guest.traps = {{u"fits-the-slc-cache"_s, u"The file fits the cache."_s}};
    const QStringList notes = compare({measured(DriveLane::Host, six), guest})->notes;
    QCOMPARE(notes.size(), 3);
    QCOMPARE(notes.last(), u"VirtIO: The file fits the cache."_s);
}

void BenchmarkStatisticsTest::namesJobs()
{
    QCOMPARE(nameOf(FioJob{Pattern::RandomRead, 4096, 32, 2, false}), u"Random reads, 4 KiB, 32 at a time, 2 processes"_s);
    QCOMPARE(nameOf(FioJob{Pattern::RandomWrite, 4096, 1, 1, true}), u"Random writes, 4 KiB, one at a time, each flushed"_s);
    QCOMPARE(phraseOf(FioJob{Pattern::Mixed, 4096, 32, 1, false}), u"small reads and writes, 32 at a time"_s);
    QCOMPARE(binarySizeText(1536), u"1.5 KiB"_s);
}

LANEKEEPER_TEST(BenchmarkStatisticsTest)
#include "BenchmarkStatisticsTest.moc"
