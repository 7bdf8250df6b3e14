// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/export/ForumText.h"
#include "benchmark/export/MeasurementCsv.h"
#include "benchmark/export/MeasurementJson.h"

#include "Measurements.h"
#include "NastyTexts.h"
#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

using namespace Qt::StringLiterals;
using backend::DriveLane;
using backend::Error;
using backend::Measurement;

namespace {

/// As a spreadsheet reads it.
QList<QStringList> cellsOf(const QByteArray& csv)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (isQuoted) {
            if (c == u'"' && at + 1 < text.size() && text[at + 1] == u'"')
                cell += text[++at];
            else if (c == u'"')
                isQuoted = false;
            else
                cell += c;
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',') {
            rows.last().append(std::exchange(cell, {}));
        } else if (c == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n') {
            rows.last().append(std::exchange(cell, {}));
            rows.append(QStringList{});
            ++at;
        } else {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

QString cell(const QList<QStringList>& rows, qsizetype row, const QString& column)
{
    return rows.at(row).value(rows.first().indexOf(column));
}

QJsonObject objectOf(const Measurement& measurement)
{
    return QJsonDocument::fromJson(*backend::toJson(measurement)).object();
}

QByteArray bytesOf(const QJsonObject& object) { return QJsonDocument(object).toJson(); }

} // namespace

class MeasurementExportTest : public support::TestCase {
    Q_OBJECT

private slots:
    void jsonComesBackEqual();
    void jsonOfSeveralComesBackEqual();
    void jsonSaysItsFormatAndThatItIsSimulated();
    void jsonRefusesNumbersThatAreNone();
    void refusesJsonThatIsNoneOfOurs_data();
    void refusesJsonThatIsNoneOfOurs();
    void everyCutOfJsonIsRefused();
    void csvOfRunsHasALineForEachFlow();
    void csvOfSamplesHasALineForEach();
    void csvKeepsHostileTextsInTheirCell();
    void noTextBecomesAFormula();
    void forumTextNamesDriveLaneAndTools();
    void forumTextShowsMediansOfTheRuns();
    void forumTextLinesUp();
    void forumTextLeavesOutRunsThatFailed();
    void forumTextSaysSimulatedFirst();
    void forumTextTellsOnlyTheEndOfASerial();
    void forumTextHasNoControlCharacters();
    void languagesChangeNothing();
};

void MeasurementExportTest::jsonComesBackEqual()
{
    for (const QByteArray& text : support::nastyTexts("canary")) {
        const Measurement measurement = support::fullMeasurement(QString::fromUtf8(text));
        const auto json = backend::toJson(measurement);
        QVERIFY(json);
        const auto again = backend::measurementsFromJson(*json);
        QVERIFY(again);
        QVERIFY2(*again == QList{measurement}, text.constData());
    }
}

void MeasurementExportTest::jsonOfSeveralComesBackEqual()
{
    Measurement bare;
    bare.id = u"bare"_s;
    const QList<Measurement> several{support::fullMeasurement(), bare, support::laneMeasurement(DriveLane::VirtIo)};
    const auto again = backend::measurementsFromJson(*backend::toJson(several));
    QVERIFY(again);
    QVERIFY(*again == several);
    QVERIFY(backend::measurementsFromJson(*backend::toJson(QList<Measurement>()))->isEmpty());
}

void MeasurementExportTest::jsonSaysItsFormatAndThatItIsSimulated()
{
    const QJsonObject object = objectOf(support::fullMeasurement());
    QCOMPARE(object[u"format"_s].toInt(), 1);
    QCOMPARE(object[u"place"_s][u"simulated"_s].toBool(), true);
    QCOMPARE(objectOf(support::laneMeasurement(DriveLane::Host))[u"place"_s][u"simulated"_s], QJsonValue(false));
}

void MeasurementExportTest::jsonRefusesNumbersThatAreNone()
{
    Measurement measurement = support::fullMeasurement();
    measurement.runs[2].write->bytesPerSecond = std::nan("");
    QVERIFY(!backend::toJson(measurement));
    QVERIFY(!backend::toJson(QList{support::fullMeasurement(), measurement}));
}

void MeasurementExportTest::refusesJsonThatIsNoneOfOurs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no format") << QByteArray("{}");
    QTest::newRow("format as text") << QByteArray(R"({"format":"1"})");
    QTest::newRow("newer") << QByteArray(R"({"format":2,"measurements":[]})");
    QTest::newRow("nothing in it") << QByteArray(R"({"format":1})");
    QTest::newRow("measurements of another kind") << QByteArray(R"({"format":1,"measurements":7})");
    QTest::newRow("deep") << QByteArray("[").repeated(100'000);
    const QJsonObject whole = objectOf(support::fullMeasurement());
    for (const QString& name : whole.keys()) {
        QJsonObject without = whole;
        without.remove(name);
        QTest::addRow("without %s", qPrintable(name)) << bytesOf(without);
        QJsonObject other = whole;
        other[name] = QJsonArray{QJsonArray{u"x"_s}};
        QTest::addRow("another %s", qPrintable(name)) << bytesOf(other);
    }
    const auto changed = [&whole](const QString& part, const QString& name, const QJsonValue& value) {
        QJsonObject copy = whole;
        QJsonObject inner = copy[part].toObject();
        inner[name] = value;
        copy[part] = inner;
        return bytesOf(copy);
    };
    QTest::newRow("unknown lane") << changed(u"place"_s, u"lane"_s, u"shortcut"_s);
    QTest::newRow("negative vmid") << changed(u"place"_s, u"vmid"_s, -1);
    QTest::newRow("vmid beyond") << changed(u"place"_s, u"vmid"_s, 1e300);
    QTest::newRow("half a run") << changed(u"profile"_s, u"runs"_s, 1.5);
    QTest::newRow("negative bytes") << changed(u"profile"_s, u"fileBytes"_s, -5);
    QTest::newRow("long text") << changed(u"place"_s, u"node"_s, QString(70'000, u'x'));
    QTest::newRow("huge number") << bytesOf(whole).replace("81.85", "1e999");
    QJsonObject job = whole;
    QJsonArray runs = job[u"runs"_s].toArray();
    QJsonObject run = runs[0].toObject();
    run[u"job"_s] = 5;
    runs[0] = run;
    job[u"runs"_s] = runs;
    QTest::newRow("run of a job that is not there") << bytesOf(job);
}

void MeasurementExportTest::refusesJsonThatIsNoneOfOurs()
{
    QFETCH(QByteArray, json);
    const auto read = backend::measurementsFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Unparseable);
    QVERIFY(!read.error().message.isEmpty());
}

void MeasurementExportTest::everyCutOfJsonIsRefused()
{
    const QByteArray json = *backend::toJson(support::fullMeasurement());
    for (qsizetype length = 0; length < json.size(); length += 7)
        QVERIFY(!backend::measurementsFromJson(json.first(length)));
}

void MeasurementExportTest::csvOfRunsHasALineForEachFlow()
{
    const auto rows = cellsOf(backend::runsToCsv({support::fullMeasurement()}));
    // Reads of jobs 0, 1, 3 and 4; writes of 2, 3 and 4; flushes of 3.
    QCOMPARE(rows.size(), 1 + 4 + 3 + 1);
    for (const auto& row : rows)
        QCOMPARE(row.size(), rows.first().size());
    QCOMPARE(cell(rows, 1, u"bytes"_s), u"9007199254740993"_s);
    QCOMPARE(cell(rows, 1, u"bytes_per_s"_s), u"6700000000.1"_s);
    QCOMPARE(cell(rows, 1, u"p99.99_ns"_s), u"221184"_s);
    QCOMPARE(cell(rows, 1, u"p95_ns"_s), QString());
    QCOMPARE(cell(rows, 1, u"simulated"_s), u"yes"_s);
    QCOMPARE(cell(rows, 1, u"started_utc"_s), u"2026-11-28T14:06:00.123Z"_s);
    QCOMPARE(cell(rows, 6, u"flow"_s), u"fsync"_s);
    QCOMPARE(cell(rows, 6, u"fsync_each"_s), u"yes"_s);
    QCOMPARE(cell(rows, 6, u"mean_ns"_s), QString());
    QCOMPARE(cell(cellsOf(backend::runsToCsv({support::laneMeasurement(DriveLane::Host)})), 1, u"simulated"_s), u"no"_s);
}

void MeasurementExportTest::csvOfSamplesHasALineForEach()
{
    const Measurement measurement = support::fullMeasurement();
    const auto rows = cellsOf(backend::samplesToCsv({measurement}));
    QCOMPARE(rows.size(), 1 + measurement.samples.size() + measurement.temperatures.size());
    QCOMPARE(cell(rows, 1, u"read_bytes_per_s"_s), u"1000000000"_s);
    QCOMPARE(cell(rows, 1, u"celsius"_s), QString());
    QCOMPARE(cell(rows, rows.size() - 2, u"celsius"_s), u"-3.15"_s);
    QCOMPARE(cell(rows, rows.size() - 2, u"simulated"_s), u"yes"_s);
}

void MeasurementExportTest::csvKeepsHostileTextsInTheirCell()
{
    for (const QByteArray& text : support::nastyTexts("canary")) {
        Measurement measurement = support::fullMeasurement(QString::fromUtf8(text));
        const auto rows = cellsOf(backend::runsToCsv({measurement}));
        QCOMPARE(rows.size(), 9);
        for (const auto& row : rows)
            QCOMPARE(row.size(), rows.first().size());
        QVERIFY2((u"_"_s + cell(rows, 1, u"node"_s)).endsWith(QString::fromUtf8(text)), text.toPercentEncoding().constData());
    }
}

void MeasurementExportTest::noTextBecomesAFormula()
{
    for (const QString& text : {u"=cmd|' /C calc'!A0"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s}) {
        const auto rows = cellsOf(backend::runsToCsv({support::fullMeasurement(text)}));
        for (const QString& column : {u"node"_s, u"path"_s, u"drive_model"_s, u"drive_serial"_s, u"kernel"_s, u"fio"_s, u"profile"_s,
                                      u"imported_from"_s})
            QCOMPARE(cell(rows, 1, column), u'\'' + text);
        QCOMPARE(cell(rows, 6, u"error"_s), u'\'' + text);
    }
}

void MeasurementExportTest::forumTextNamesDriveLaneAndTools()
{
    const QString text = backend::forumText({support::laneMeasurement(DriveLane::Passthrough)});
    for (const QString& part : {u"Samsung SSD 980 PRO 2TB"_s, u"PCIe 16 GT/s x4"_s, u"passthrough in VM 100 truenas on pve1"_s,
                                u"fio-3.39"_s, u"io_uring"_s, u"kernel 6.17.2-1-pve"_s, u"pve-manager/9.1.2"_s, u"5 x 10 s each"_s,
                                u"2026-11-28 14:06 UTC"_s, u"57 C at most, not throttled"_s, u"MB/s"_s, u"p99.99 us"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void MeasurementExportTest::forumTextShowsMediansOfTheRuns()
{
    Measurement measurement = support::laneMeasurement(DriveLane::Host);
    measurement.runs.clear();
    measurement.profile.jobs = {{backend::FioJob::Pattern::RandomRead, 4096, 1, 1, false}};
    for (const double rate : {20'000.0, 21'000.0, 23'000.0}) {
        backend::MeasuredFlow flow;
        flow.operationsPerSecond = rate;
        flow.bytesPerSecond = rate * 4096;
        flow.percentiles = {{50, 1e9 / rate}, {99, 74'000}};
        measurement.runs.append({0, 0, 0, 10, flow, {}, {}, 0, 0, true, {}});
    }
    // 21 000 x 4096 = 86.016 MB/s; (23 000 - 20 000) / 2 / 21 000 = 7.1 %; 1 s / 21 000 = 47.6 us.
    const QString text = backend::forumText({measurement});
    QVERIFY2(text.contains(u"Random read 4 KiB QD1  read     3  86.0  21000  +-7.1%    47.6    74.0          -"_s), qPrintable(text));
}

void MeasurementExportTest::forumTextLinesUp()
{
    const QString text = backend::forumText({support::fullMeasurement()});
    const QStringList lines = text.split(u'\n');
    const auto head = std::find_if(lines.begin(), lines.end(), [](const auto& line) { return line.startsWith("Test "_L1); });
    QVERIFY(head != lines.end());
    for (auto line = head; line != lines.end() && !line->startsWith("Note"_L1); ++line)
        QCOMPARE(line->size(), head->size());
}

void MeasurementExportTest::forumTextLeavesOutRunsThatFailed()
{
    Measurement measurement = support::laneMeasurement(DriveLane::Host);
    for (auto& run : measurement.runs)
        run.error = u"fio: io_u error"_s;
    measurement.end = Measurement::End::Failed;
    const QString text = backend::forumText({measurement});
    QVERIFY(text.contains(u"No run came to its end."_s));
    QVERIFY(text.contains(u"failed before its end"_s));
}

void MeasurementExportTest::forumTextSaysSimulatedFirst()
{
    QVERIFY(backend::forumText({support::fullMeasurement()}).startsWith(u"SIMULATED"_s));
    QVERIFY(!backend::forumText({support::laneMeasurement(DriveLane::Host)}).contains(u"SIMULATED"_s));
    const QString both = backend::forumText({support::laneMeasurement(DriveLane::Host), support::fullMeasurement()});
    QCOMPARE(both.count(u"SIMULATED"_s), 1);
}

void MeasurementExportTest::forumTextTellsOnlyTheEndOfASerial()
{
    const QString text = backend::forumText({support::laneMeasurement(DriveLane::Host)});
    QVERIFY(text.contains(u"serial ...417K"_s));
    QVERIFY(!text.contains(u"S69ENX"_s));
}

void MeasurementExportTest::forumTextHasNoControlCharacters()
{
    for (const QByteArray& text : support::nastyTexts("canary"))
        for (const QChar c : backend::forumText({support::fullMeasurement(QString::fromUtf8(text))}))
            QVERIFY(c == u'\n' || c.isPrint() || c.isSurrogate());
}

void MeasurementExportTest::languagesChangeNothing()
{
    const QList<Measurement> several{support::fullMeasurement(), support::laneMeasurement(DriveLane::Host)};
    const auto before = std::tuple(backend::runsToCsv(several), backend::samplesToCsv(several), *backend::toJson(several),
                                   backend::forumText(several));
    const QLocale old;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto german = std::tuple(backend::runsToCsv(several), backend::samplesToCsv(several), *backend::toJson(several),
                                   backend::forumText(several));
    QLocale::setDefault(old);
    QVERIFY(german == before);
}

LANEKEEPER_TEST(MeasurementExportTest)
#include "MeasurementExportTest.moc"
