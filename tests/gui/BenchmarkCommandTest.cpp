// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "TestMain.h"
#include "commandline/BenchmarkOptions.h"
#include "commandline/BenchmarkText.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace gui::commandline;
using backend::Error;
using backend::FioJob;
using backend::MeasureRequest;
using backend::MeasuringTarget;
using support::Ended;
using support::runProgram;

namespace {

backend::Result<MeasureRequest> requestOf(const QString& words)
{
    QCommandLineParser parser;
    parser.addOptions(benchmarkOptions());
    return parser.parse(QStringList{u"benchmark"_s} + words.split(u' ', Qt::SkipEmptyParts)) ? measureRequestFrom(parser)
                                                                                              : backend::failure(Error::Kind::Usage, parser.errorText());
}

const QStringList shortRun{u"--seconds"_s, u"1"_s, u"--warm-up"_s, u"0"_s, u"--yes"_s};

Ended benchmark(const QStringList& words) { return runProgram(QStringList{u"benchmark"_s} + words); }

} // namespace

/// `lanekeeper benchmark`, on simulated nodes and with the real fio behind a real sshd.
class BenchmarkCommandTest : public support::TestCase {
    Q_OBJECT

private slots:
    void readsTargets();
    void refusesUnclearTargets_data();
    void refusesUnclearTargets();
    void readsProfilesAndOwnJobs();
    void readsSizes();
    void refusesToWriteToADrive();
    void showsValuesWithUnits();

    void measuresADriveOfADemoNode();
    void measuresInAFolderThroughSsh();
    void measuresInGuestsAndCompares();
    void asksFirst();
    void importsWhatFioWroteElsewhere();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void BenchmarkCommandTest::readsTargets()
{
    QCOMPARE(requestOf(u"--drive S6B0"_s)->target, (MeasuringTarget{MeasuringTarget::Kind::Drive, u"S6B0"_s}));
    QCOMPARE(requestOf(u"--drive /dev/sda"_s)->target, (MeasuringTarget{MeasuringTarget::Kind::Device, u"/dev/sda"_s}));
    QCOMPARE(requestOf(u"--file /mnt"_s)->target, (MeasuringTarget{MeasuringTarget::Kind::Folder, u"/mnt"_s}));
    QCOMPARE(requestOf(u"--guest 101"_s)->target, (MeasuringTarget{MeasuringTarget::Kind::Folder, u"/var/tmp"_s}));
    QCOMPARE(requestOf(u"--guest 101 --drive S6B0"_s)->vmid.value(), 101);
    QVERIFY(!requestOf(u"--file /mnt"_s)->unseenStorageHasRoom);
    QVERIFY(requestOf(u"--file /mnt --storage-has-room"_s)->unseenStorageHasRoom);
}

void BenchmarkCommandTest::refusesUnclearTargets_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"", "--drive a --file b", "--guest 5", "--guest x", "--drive a --runs x", "--drive a --runs -1", "--drive a --runs 0",
                              "--drive a --seconds 0", "--drive a --block 5k", "--drive a --block x", "--drive a --pattern wild", "--drive a --profile slow",
                              "--file /a --size 1k", "--drive a --depth 0", "--drive a --flush"})
        QTest::newRow(*words ? words : "nothing") << QString::fromLatin1(words);
}

void BenchmarkCommandTest::refusesUnclearTargets()
{
    QFETCH(QString, words);
    QCOMPARE(requestOf(words).error().kind, Error::Kind::Usage);
}

void BenchmarkCommandTest::readsProfilesAndOwnJobs()
{
    QCOMPARE(requestOf(u"--file /mnt"_s)->profile.id, u"quick"_s);
    QCOMPARE(requestOf(u"--file /mnt --profile thorough"_s)->profile.runs, 6);
    QCOMPARE(requestOf(u"--drive a --profile thorough"_s)->profile.jobs.size(), 3);
    const auto own = requestOf(u"--file /mnt --pattern randwrite --block 16k --depth 4 --processes 2 --flush --runs 3 --seconds 5 --size 2G"_s);
    QCOMPARE(own->profile.id, u"own"_s);
    QCOMPARE(own->profile.jobs, (QList<FioJob>{{FioJob::Pattern::RandomWrite, 16384, 4, 2, true}}));
    QCOMPARE(own->profile.runs, 3);
    QCOMPARE(own->profile.secondsPerRun, 5);
    QCOMPARE(own->profile.fileBytes, qint64(2) << 30);
}

void BenchmarkCommandTest::readsSizes()
{
    QCOMPARE(sizeFrom(u"4k"_s).value(), 4096);
    QCOMPARE(sizeFrom(u"1MiB"_s).value(), 1 << 20);
    QCOMPARE(sizeFrom(u"8G"_s).value(), qint64(8) << 30);
    QCOMPARE(sizeFrom(u"512"_s).value(), 512);
    for (const char* text : {"", "k", "-4k", "4.5k", "4kk", "4x", "99999999999999999999", "4k\n4"})
        QVERIFY2(!sizeFrom(QString::fromLatin1(text)), text);
}

void BenchmarkCommandTest::refusesToWriteToADrive()
{
    for (const char* pattern : {"write", "randwrite", "randrw"})
        for (const char* drive : {"S6B0", "/dev/nvme0n1", "04:00.0"})
            QCOMPARE(requestOf(u"--drive %1 --pattern %2"_s.arg(QLatin1String(drive), QLatin1String(pattern))).error().kind, Error::Kind::Refused);
}

void BenchmarkCommandTest::showsValuesWithUnits()
{
    QCOMPARE(valueText(6.61e9, backend::Metric::BytesPerSecond), u"6.61 GB/s"_s);
    QCOMPARE(valueText(58'100, backend::Metric::Latency), u"58.1 µs"_s);
    QCOMPARE(valueText(2'500'000, backend::Metric::Latency), u"2.50 ms"_s);
}

void BenchmarkCommandTest::measuresADriveOfADemoNode()
{
    QCOMPARE(runProgram({u"--reset-demo"_s}).code, 0);
    const Ended text = benchmark(QStringList{u"demo:quiet"_s, u"--drive"_s, u"04:00.0"_s} + shortRun);
    QVERIFY2(text.code == 0, text.err);
    QVERIFY2(text.out.contains("only read; nothing is written"), text.out);
    QVERIFY2(text.out.toLower().contains("simulated"), text.out);
    QVERIFY2(text.err.contains("[3/3]"), text.err);
    const Ended json = benchmark(QStringList{u"demo:quiet"_s, u"--drive"_s, u"S6B0NL0W417203X"_s, u"--json"_s} + shortRun);
    QVERIFY2(json.code == 0, json.err);
    QCOMPARE(json.json()["end"_L1].toString(), u"whole"_s);
    QVERIFY(json.json()["place"_L1]["simulated"_L1].toBool());
    QCOMPARE(json.json()["runs"_L1].toArray().size(), 3);
}

void BenchmarkCommandTest::measuresInAFolderThroughSsh()
{
    const auto server = support::SshServer::start();
    const QString fio = QStandardPaths::findExecutable(u"fio"_s);
    if (!server || fio.isEmpty())
        QSKIP("sshd or fio is not installed");
    const auto root = support::freshNode(u"quiet"_s);
    QVERIFY(QFile::remove(root.path + u"/fio"_s) && QFile::link(fio, root.path + u"/fio"_s));
    const Ended end = benchmark(QStringList{support::nodeAt(*server), u"--file"_s, u"/var/lib/vz"_s, u"--size"_s, u"32M"_s, u"--json"_s}
                                + support::optionsFor(*server, root.root) + shortRun);
    QVERIFY2(end.code == 0, end.err);
    QVERIFY(end.json()["conditions"_L1]["fio"_L1].toString().startsWith("fio-"_L1));
    QCOMPARE(end.json()["runs"_L1].toArray().size(), 6);
    QVERIFY2(end.err.contains("is gone when fio ends"), end.err);
}

void BenchmarkCommandTest::measuresInGuestsAndCompares()
{
    QCOMPARE(runProgram({u"--reset-demo"_s}).code, 0);
    // A running guest with a virtual disk on the node's storage.
    const Ended virtio = benchmark(QStringList{u"demo:quiet"_s, u"--guest"_s, u"101"_s, u"--size"_s, u"64M"_s, u"--json"_s} + shortRun);
    QVERIFY2(virtio.code == 0, virtio.err);
    QCOMPARE(virtio.json()["place"_L1]["lane"_L1].toString(), u"virtio"_s);
    QCOMPARE(virtio.json()["place"_L1]["vmid"_L1].toInt(), 101);
    // The same drive on the host and passed through, often enough to tell.
    const QStringList often{u"--pattern"_s, u"randread"_s, u"--runs"_s, u"4"_s};
    QVERIFY(benchmark(QStringList{u"demo:quiet"_s, u"--drive"_s, u"S6B0NL0W417203X"_s} + often + shortRun).code == 0);
    QVERIFY(runProgram({u"apply"_s, u"demo:quiet"_s, u"--give"_s, u"04:00.0"_s, u"--vm"_s, u"100"_s, u"--yes"_s}).code == 0);
    QCOMPARE(support::runTool(remote::NodeRoot::simulated(support::demoNode(u"quiet"_s)), {u"qm"_s, u"start"_s, u"100"_s}).exitCode, 0);
    const Ended passed = benchmark(QStringList{u"demo:quiet"_s, u"--guest"_s, u"100"_s, u"--drive"_s, u"S6B0NL0W417203X"_s} + often + shortRun);
    QVERIFY2(passed.code == 0, passed.err);
    const Ended compared = benchmark({u"--compare"_s, u"S6B0NL0W417203X"_s});
    QVERIFY2(compared.code == 0, compared.err);
    QVERIFY2(compared.out.contains("Passthrough") && compared.out.contains("Host"), compared.out);
    QVERIFY2(compared.out.contains("simulated"), compared.out);
}

void BenchmarkCommandTest::asksFirst()
{
    QCOMPARE(runProgram({u"--reset-demo"_s}).code, 0);
    const QStringList call{u"benchmark"_s, u"demo:quiet"_s, u"--drive"_s, u"04:00.0"_s};
    QCOMPARE(runProgram(call).code, 2); // nobody to ask
    QCOMPARE(support::runAtTerminal(call, {{"(yes/no)", "no\n"}}).code, 130);
}

void BenchmarkCommandTest::importsWhatFioWroteElsewhere()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"fio.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({
"fio version" : "fio-3.40", "jobs" : [ { "jobname" : "a", "error" : 0, "job options" : { "rw" : "randread", "bs" : "4k", "direct" : "1" },
"read" : { "io_bytes" : 409600, "bw_bytes" : 204800, "iops" : 50.0, "runtime" : 2000, "total_ios" : 100 } } ] })");
    file.close();
    const Ended end = benchmark({u"--import"_s, file.fileName(), u"--json"_s});
    QVERIFY2(end.code == 0, end.err);
    QCOMPARE(end.json()["importedFrom"_L1].toString(), u"fio.json"_s);
}

void BenchmarkCommandTest::saysWhatIsWrong_data()
{
    QCOMPARE(runProgram({u"--reset-demo"_s}).code, 0);
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("no node") << QStringList{} << 2;
    QTest::newRow("no target") << QStringList{u"demo:quiet"_s} << 2;
    QTest::newRow("no such drive") << QStringList{u"demo:quiet"_s, u"--drive"_s, u"NOBODY"_s, u"--yes"_s} << 2;
    QTest::newRow("no such folder") << QStringList{u"demo:quiet"_s, u"--file"_s, u"/nowhere"_s, u"--yes"_s} << 2;
    QTest::newRow("a write to a drive") << QStringList{u"demo:quiet"_s, u"--drive"_s, u"04:00.0"_s, u"--pattern"_s, u"write"_s, u"--yes"_s} << 3;
    QTest::newRow("too large") << QStringList{u"demo:quiet"_s, u"--file"_s, u"/var/lib/vz"_s, u"--size"_s, u"500G"_s, u"--yes"_s} << 3;
    QTest::newRow("a guest that does not run") << QStringList{u"demo:quiet"_s, u"--guest"_s, u"100"_s, u"--yes"_s} << 7;
    QTest::newRow("no such file") << QStringList{u"--import"_s, u"/nowhere/fio.json"_s} << 7;
    QTest::newRow("nothing kept") << QStringList{u"--compare"_s, u"NOBODY"_s} << 2;
    QTest::newRow("nothing to collect") << QStringList{u"demo:quiet"_s, u"--collect"_s, u"nothing"_s} << 2;
}

void BenchmarkCommandTest::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const Ended end = benchmark(words);
    QVERIFY2(end.code == code, QByteArray::number(end.code) + end.err);
    QVERIFY(!end.err.isEmpty());
}

LANEKEEPER_TEST(BenchmarkCommandTest)
#include "BenchmarkCommandTest.moc"
