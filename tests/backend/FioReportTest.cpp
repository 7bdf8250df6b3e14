// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "benchmark/FioReport.h"

#include <QDir>
#include <QElapsedTimer>
#include <random>

using namespace Qt::StringLiterals;
using namespace backend;
using Pattern = FioJob::Pattern;

namespace {

const QDateTime noon(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

/// One job with these members, as fio-3.33 frames it.
QByteArray reportOf(const QByteArray& members)
{
    return R"({
  "fio version" : "fio-3.33",
  "timestamp" : 1795897066,
  "jobs" : [ { "jobname" : "x", "groupid" : 0, "error" : 0, )"
        + members + R"( } ],
  "disk_util" : [ { "name" : "nvme0n1", "util" : 98.5 } ]
})";
}

const QByteArray someRead = R"("read" : { "io_bytes" : 409600, "bw_bytes" : 204800, "iops" : 50.0, "runtime" : 2000, "total_ios" : 100,
    "clat_ns" : { "mean" : 1000.5, "percentile" : { "50.000000" : 900, "99.990000" : 5000 } } })";

Result<Measurement> imported(const QByteArray& text)
{
    return readFioReport(text).and_then(
        [](const FioReport& report) { return measurementFrom(report, u"fio.json"_s, u"import-1"_s, noon); });
}

} // namespace

class FioReportTest : public support::TestCase {
    Q_OBJECT

private slots:
    void readsWhatFioMeasured();
    void readsFlushes();
    void readsTextAroundTheJson();
    void takesTheLastOfSeveralReports();
    void readsMicrosecondsOfVersion2();
    void readsNumbersThatAreNone();
    void saysThatItEndsInTheMiddle();
    void saysWhyFioFailed();
    void refusesWhatIsNoneOfFios_data();
    void refusesWhatIsNoneOfFios();
    void keepsNoImpossibleNumbers();
    void survivesEveryCutAndBrokenByte();
    void survivesDepthAndWidth();
    void importsEqualJobsAsRuns();
    void importsProcessesAsOneRun();
    void namesTrapsOfAnImport();
    void refusesToImportAFailure();
    void readsEverySampleOrSaysWhyNot();
    void readsOptionsOfAJob_data();
    void readsOptionsOfAJob();
};

void FioReportTest::readsWhatFioMeasured()
{
    const auto report = readFioReport(reportOf(someRead + R"(, "write" : { "io_bytes" : 0, "iops" : 0.0 }, "usr_cpu" : 7.5, "sys_cpu" : 2.25)"));
    QVERIFY(report);
    QCOMPARE(report->version, u"fio-3.33"_s);
    QCOMPARE(report->endedAt, QDateTime::fromSecsSinceEpoch(1795897066, Qt::UTC));
    QCOMPARE(report->utilization.value(u"nvme0n1"_s), 98.5);
    const FioJobReport& job = report->jobs.first();
    QCOMPARE(job.seconds, 2.0);
    QCOMPARE(job.userPercent, 7.5);
    QCOMPARE(job.read->bytes, 409600);
    QCOMPARE(job.read->bytesPerSecond, 204800.0);
    QCOMPARE(job.read->operations, 100);
    QCOMPARE(job.read->meanLatency.value(), 1000.5);
    QCOMPARE(job.read->percentiles, (QMap<double, double>{{50.0, 900.0}, {99.99, 5000.0}}));
    QVERIFY(!job.write);
    QVERIFY(!job.flush);
}

void FioReportTest::readsFlushes()
{
    const auto report = readFioReport(reportOf(someRead + R"(, "sync" : { "total_ios" : 20, "lat_ns" : { "mean" : 150000.0, "N" : 20,
        "percentile" : { "99.000000" : 240640 } } })"));
    QVERIFY(report->jobs.first().flush->isOfFlush);
    QCOMPARE(report->jobs.first().flush->operations, 20);
    QCOMPARE(report->jobs.first().flush->operationsPerSecond, 10.0);
    QCOMPARE(report->jobs.first().flush->percentiles.value(99), 240640.0);
}

void FioReportTest::readsTextAroundTheJson()
{
    const auto report = readFioReport("note: both iodepth >= 1 and synchronous I/O engine are selected {0}\n" + reportOf(someRead)
                                      + "\nx: (groupid=0, jobs=1): err= 0: pid=1\n  lat (usec): 4=0.1% }\n");
    QVERIFY(report);
    QCOMPARE(report->jobs.size(), 1);
    QVERIFY(readFioReport(QByteArray(reportOf(someRead)).replace('\n', "\r\n")));
    QVERIFY(readFioReport(QByteArray(reportOf(someRead)).replace('\n', ' ')));
}

void FioReportTest::takesTheLastOfSeveralReports()
{
    const QByteArray first = reportOf(R"("read" : { "io_bytes" : 1, "iops" : 1 })");
    QCOMPARE(readFioReport(first + '\n' + reportOf(someRead) + '\n')->jobs.first().read->operations, 100);
    QCOMPARE(readFioReport(reportOf(someRead) + "\n{ \"cut\" : ")->jobs.first().read->operations, 100);
}

void FioReportTest::readsMicrosecondsOfVersion2()
{
    const auto report = readFioReport(R"({ "fio version" : "fio-2.16", "jobs" : [ { "jobname" : "x", "error" : 0,
        "read" : { "io_bytes" : 400, "bw" : 200, "iops" : 50.0, "runtime" : 2000, "total_ios" : 100,
                   "clat" : { "mean" : 12.5, "percentile" : { "99.000000" : 20 } } } } ] })");
    QCOMPARE(report->jobs.first().read->bytes, 409600);
    QCOMPARE(report->jobs.first().read->bytesPerSecond, 204800.0);
    QCOMPARE(report->jobs.first().read->meanLatency.value(), 12500.0);
    QCOMPARE(report->jobs.first().read->percentiles.value(99), 20000.0);
}

void FioReportTest::readsNumbersThatAreNone()
{
    const auto report = readFioReport(reportOf(someRead + R"(, "usr_cpu" : -nan, "sys_cpu" : inf)"));
    QVERIFY(report);
    QCOMPARE(report->jobs.first().userPercent, 0.0);
    QCOMPARE(report->jobs.first().read->operations, 100);
}

void FioReportTest::saysThatItEndsInTheMiddle()
{
    const auto report = readFioReport(reportOf(someRead).chopped(10));
    QCOMPARE(report.error().kind, Error::Kind::Unparseable);
    QVERIFY(report.error().message.contains("ends in the middle"_L1));
}

void FioReportTest::saysWhyFioFailed()
{
    const auto report = readFioReport("fio: ENOSPC on laying out file, stopping\n"
                                      "fio: pid=0, err=28/file:filesetup.c:241, func=write, error=No space left on device\n");
    QVERIFY(report.error().message.contains("failed"_L1));
    QCOMPARE(report.error().detail, u"No space left on device"_s);
    // The JSON says nothing of what the line beside it says.
    const auto beside = readFioReport("fio: pid=9, err=5/file:io_u.c:1803, func=io_u error, error=Input/output error\n" + reportOf(someRead));
    QCOMPARE(beside->error, 5);
    QCOMPARE(beside->errorText, u"Input/output error"_s);
}

void FioReportTest::refusesWhatIsNoneOfFios_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "hello", "{", "}", "{}", "[]", "{\"jobs\" : 7}", "{\"jobs\" : {}}", "null", "{\"jobs\" : [}", "\0{"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void FioReportTest::refusesWhatIsNoneOfFios()
{
    QFETCH(QByteArray, text);
    QCOMPARE(readFioReport(text).error().kind, Error::Kind::Unparseable);
}

void FioReportTest::keepsNoImpossibleNumbers()
{
    for (const char* number : {"-5", "1e308", "-1e308", "1e400", "\"many\"", "null", "[1]", "{}", "9223372036854775808e9"}) {
        const auto report = readFioReport(reportOf(QByteArray(R"("read" : { "io_bytes" : 4096, "iops" : N, "runtime" : N, "total_ios" : N, "bw_bytes" : N,
            "clat_ns" : { "mean" : N, "percentile" : { "50" : N, "-1" : 5, "101" : 5, "nan" : 5 } } }, "usr_cpu" : N)").replace("N", number)));
        if (!report) // some are no JSON either
            continue;
        const MeasuredFlow flow = report->jobs.first().read.value();
        QCOMPARE(flow.operations, 0);
        QCOMPARE(flow.operationsPerSecond, 0.0);
        QVERIFY(!flow.meanLatency);
        QVERIFY(flow.percentiles.isEmpty());
        QCOMPARE(report->jobs.first().seconds, 0.0);
    }
}

void FioReportTest::survivesEveryCutAndBrokenByte()
{
    const QByteArray whole = "fio: pid=0, err=28/file\n" + reportOf(someRead);
    for (qsizetype size = 0; size <= whole.size(); ++size)
        (void)imported(whole.first(size));
    std::mt19937 dice(7); // NOLINT: the same every time
    for (int i = 0; i < 5000; ++i) {
        QByteArray broken = whole;
        for (int n = 0; n < 3; ++n)
            broken[static_cast<qsizetype>(dice() % static_cast<unsigned>(broken.size()))] = static_cast<char>(dice());
        (void)imported(broken);
    }
    QVERIFY(!imported(whole)); // it says that fio failed
}

void FioReportTest::survivesDepthAndWidth()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!readFioReport(QByteArray(2'000'000, '{')));
    QVERIFY(!readFioReport(QByteArray("{\n").repeated(1'000'000)));
    QVERIFY(!readFioReport(QByteArray("{}\n").repeated(1'000'000)));
    QVERIFY(!readFioReport("{\"jobs\" : " + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']') + "}"));
    QVERIFY(!readFioReport("{\"jobs\" : [" + QByteArray("{},").repeated(200'000) + "{}]}"));
    QVERIFY(!readFioReport(QByteArray(65 * 1024 * 1024, ' ')));
    const auto wide = readFioReport("{\"jobs\" : [" + QByteArray("{},").repeated(20'000) + "{}]}");
    QCOMPARE(wide->jobs.size(), 1000);
    QVERIFY(timer.elapsed() < 20'000);
}

void FioReportTest::importsEqualJobsAsRuns()
{
    const QByteArray job = R"({ "jobname" : "a", "groupid" : G, "error" : 0, "job options" : { "rw" : "randread", "bs" : "4k", "iodepth" : "32", "direct" : "1" }, )" + someRead + '}';
    const QByteArray text = "{ \"fio version\" : \"fio-3.40\", \"global options\" : { \"filename\" : \"/dev/nvme0n1\", \"ioengine\" : \"io_uring\" }, \"jobs\" : ["
        + QByteArray(job).replace("G", "0") + ',' + QByteArray(job).replace("G", "1") + "] }";
    const auto measurement = imported(text);
    QVERIFY(measurement);
    QCOMPARE(measurement->importedFrom, u"fio.json"_s);
    QCOMPARE(measurement->profile.jobs, (QList<FioJob>{{Pattern::RandomRead, 4096, 32, 1, false}}));
    QCOMPARE(measurement->runs.size(), 2);
    QCOMPARE(measurement->runs.last().run, 1);
    QCOMPARE(measurement->runs.last().startSecond, 2.0);
    QCOMPARE(measurement->place.path, u"/dev/nvme0n1"_s);
    QCOMPARE(measurement->place.kind, MeasuredPlace::Kind::Device);
    QCOMPARE(measurement->place.lane, DriveLane::Unknown);
    QCOMPARE(measurement->conditions.engine, u"io_uring"_s);
    QCOMPARE(measurement->startedAt, noon); // the report has no time of its own
    QVERIFY(measurement->traps.isEmpty());
}

void FioReportTest::importsProcessesAsOneRun()
{
    const QByteArray job = R"({ "jobname" : "a", "groupid" : 0, "error" : 0, "job options" : { "rw" : "randread", "bs" : "4k", "numjobs" : "2", "direct" : "1" }, )" + someRead + '}';
    const auto measurement = imported("{ \"fio version\" : \"fio-3.40\", \"jobs\" : [" + job + ',' + job + "] }");
    QCOMPARE(measurement->runs.size(), 1);
    QCOMPARE(measurement->runs.first().read->bytesPerSecond, 409600.0);
    QCOMPARE(measurement->runs.first().read->operations, 200);
    QCOMPARE(measurement->runs.first().read->meanLatency.value(), 1000.5);
    QVERIFY(measurement->runs.first().read->percentiles.isEmpty()); // two cannot be made one
    QVERIFY(measurement->traps.isEmpty());
}

void FioReportTest::namesTrapsOfAnImport()
{
    const auto job = [](const QByteArray& name, const QByteArray& options) {
        return R"({ "jobname" : ")" + name + R"(", "groupid" : 0, "error" : 0, "job options" : {)" + options + "}, " + someRead + '}';
    };
    const auto measurement = imported("{ \"jobs\" : [" + job("a", R"("rw" : "read", "numjobs" : "8")") + ','
                                      + job("b", R"("rw" : "randread", "buffered" : "1")") + "] }");
    QStringList ids;
    for (const MeasuringTrap& each : measurement->traps)
        ids << each.id;
    QCOMPARE(ids, (QStringList{u"ran-side-by-side"_s, u"page-cache"_s, u"processes-missing"_s}));
}

void FioReportTest::refusesToImportAFailure()
{
    const auto failed = imported(reportOf(someRead).replace("\"error\" : 0", "\"error\" : 28"));
    QCOMPARE(failed.error().kind, Error::Kind::Unparseable);
    QVERIFY(failed.error().message.contains("failed"_L1));
    QVERIFY(!imported(reportOf(R"("read" : { "io_bytes" : 0 })")));
}

/// The files of ../shared/corpus/fio, of real hosts.
void FioReportTest::readsEverySampleOrSaysWhyNot()
{
    const QDir folder(QStringLiteral(LANEKEEPER_SOURCE_DIR) + u"/../shared/corpus/fio"_s);
    const QStringList files = folder.entryList({u"*.txt"_s});
    if (files.isEmpty())
        QSKIP("The samples of real hosts are not beside this checkout (../shared/corpus).");
    QStringList read;
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto measurement = imported(file.readAll());
        if (measurement)
            read << u"%1: %2 IOPS"_s.arg(name.left(3)).arg((measurement->runs.first().read ? measurement->runs.first().read : measurement->runs.first().write)->operationsPerSecond);
        else
            QVERIFY2(measurement.error().kind == Error::Kind::Unparseable && !measurement.error().message.isEmpty(), qPrintable(name));
    }
    QCOMPARE(read, (QStringList{u"011: 74696.3 IOPS"_s, u"013: 755.076 IOPS"_s}));
}

void FioReportTest::readsOptionsOfAJob_data()
{
    QTest::addColumn<QString>("options"); // key=value, blanks between
    QTest::addColumn<FioJob>("job");
    QTest::newRow("kilobytes") << u"rw=randread bs=4k iodepth=32"_s << FioJob{Pattern::RandomRead, 4096, 32, 1, false};
    QTest::newRow("bytes") << u"rw=read bs=131072 numjobs=8"_s << FioJob{Pattern::SequentialRead, 131072, 1, 8, false};
    QTest::newRow("long names") << u"readwrite=write blocksize=1MiB"_s << FioJob{Pattern::SequentialWrite, 1 << 20, 1, 1, false};
    QTest::newRow("sync") << u"rw=randwrite bs=4K fsync=1"_s << FioJob{Pattern::RandomWrite, 4096, 1, 1, true};
    QTest::newRow("mixed") << u"rw=randrw:2 bs=4k,64k"_s << FioJob{Pattern::Mixed, 4096, 1, 1, false};
    QTest::newRow("nonsense") << u"rw=randread bs=9999999999999t iodepth=-3 numjobs=x"_s << FioJob{Pattern::RandomRead, 4096, 1, 1, false};
    QTest::newRow("none") << QString() << FioJob{};
}

void FioReportTest::readsOptionsOfAJob()
{
    QFETCH(QString, options);
    QFETCH(FioJob, job);
    FioJobReport report;
    for (const QString& each : options.split(u' ', Qt::SkipEmptyParts))
        report.options.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    QCOMPARE(jobOf(report), job);
}

LANEKEEPER_TEST(FioReportTest)
#include "FioReportTest.moc"
