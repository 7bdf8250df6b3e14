// SPDX-License-Identifier: GPL-3.0-or-later
#include "Person.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "SshShell.h"
#include "TestMain.h"
#include "benchmark/Measure.h"
#include "job/NodeJob.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;
using namespace backend;
using Pattern = FioJob::Pattern;

namespace {

constexpr qint64 mebi = 1 << 20;

const FioJob smallReads{Pattern::RandomRead, 4096, 4, 1, false};
const FioJob syncWrites{Pattern::RandomWrite, 4096, 1, 1, true};
const FioJob mixed{Pattern::Mixed, 4096, 8, 2, false};

} // namespace

/// Measurements with the real fio, on real files, behind a real sshd. The node around them is simulated, so that what is
/// looked at is the same everywhere; where it says so, its fio is the simulated one, too.
class FioRunTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void measuresInAFile();
    void leavesNothingBehind();
    void stopsFioWithinASecond();
    void isCollectedAfterTheLineBroke();
    void isStillThereForAnotherProgram();
    void goesOnWhenItIsLeft();
    void endsWhenItIsEndedAndLeft();
    void removesWhatAKilledOneLeft();
    void neverTouchesAFileThatIsThere();
    void saysThatFioFailed();
    void saysThatNoFileCanBeMade();
    void readsADriveOfASimulatedNode();
    void refusesADriveThatWasExchanged();
    void findsADriveByItsAddress();
    void findsWhatIsThere_data();
    void findsWhatIsThere();
    void refusesToWriteWithoutRoom();
    void saysThatFioIsMissing();
    void refusesALyingLog_data();
    void refusesALyingLog();

private:
    void connect();
    void takeRealFio();
    [[nodiscard]] MeasurePorts ports() { return {*m_shell, nullptr, [] { return QDateTime::currentDateTimeUtc(); }}; }
    [[nodiscard]] MeasureRequest request(const MeasuringTarget& target, const QList<FioJob>& jobs, int seconds = 1) const;
    [[nodiscard]] MeasureRequest inFolder(const QList<FioJob>& jobs, int seconds = 1) const
    {
        return request({MeasuringTarget::Kind::Folder, u"/var/lib/vz"_s}, jobs, seconds);
    }
    [[nodiscard]] QString folder() const { return m_root.root + u"/var/lib/vz"_s; }
    [[nodiscard]] QStringList entries() const { return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); }
    /// Ids of processes that have a deleted file of the folder open.
    [[nodiscard]] QList<pid_t> holders() const;

    std::unique_ptr<support::SshServer> m_server;
    std::unique_ptr<remote::SshShell> m_shell;
    remote::NodeRoot m_root;
};

void FioRunTest::init()
{
    if (!m_server)
        m_server = support::SshServer::start();
    if (!m_server)
        QSKIP("sshd is not installed");
    m_root = support::freshNode(u"quiet"_s);
    connect();
}

void FioRunTest::cleanup()
{
    if (!m_shell)
        return;
    QVERIFY(endJob(*m_shell, "measurement-test-1"));
    QTRY_VERIFY(holders().isEmpty());
    m_shell.reset();
}

void FioRunTest::connect()
{
    support::Person nobody;
    auto login = m_server->login();
    login.root = m_root;
    auto shell = remote::SshShell::connect(m_server->target(), login, nobody);
    QVERIFY2(shell, qPrintable(shell ? QString() : shell.error().message));
    m_shell = std::move(*shell);
}

void FioRunTest::takeRealFio()
{
    const QString fio = QStandardPaths::findExecutable(u"fio"_s);
    if (fio.isEmpty())
        QSKIP("fio is not installed");
    QVERIFY(QFile::remove(m_root.path + u"/fio"_s));
    QVERIFY(QFile::link(fio, m_root.path + u"/fio"_s));
}

MeasureRequest FioRunTest::request(const MeasuringTarget& target, const QList<FioJob>& jobs, int seconds) const
{
    MeasureRequest request;
    request.id = u"test-1"_s;
    request.node = u"pve1"_s;
    request.target = target;
    request.profile = {u"own"_s, jobs, 1, seconds, 0, target.kind == MeasuringTarget::Kind::Folder ? 64 * mebi : 0};
    return request;
}

QList<pid_t> FioRunTest::holders() const
{
    QList<pid_t> found;
    for (const QString& process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const QDir files(u"/proc/"_s + process + u"/fd"_s);
        for (const QString& file : files.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
            if (QFile::symLinkTarget(files.filePath(file)).startsWith(folder() + u"/.lanekeeper"_s))
                found.append(static_cast<pid_t>(process.toInt()));
    }
    return found;
}

void FioRunTest::measuresInAFile()
{
    takeRealFio();
    const auto offer = lookAtTarget(ports(), inFolder({smallReads, syncWrites, mixed}, 4));
    QVERIFY2(offer, qPrintable(offer ? QString() : offer.error().message));
    QList<MeasureProgress::Stage> stages;
    qsizetype samplesWhileRunning = 0;
    const auto measurement = measure(ports(), *offer, {}, [&](const MeasureProgress& progress) {
        if (!stages.contains(progress.stage))
            stages.append(progress.stage);
        if (progress.runsDone < 3)
            samplesWhileRunning = progress.soFar.samples.size();
        QCOMPARE(progress.runsInAll, 3);
    });
    QVERIFY2(measurement, qPrintable(measurement ? QString() : measurement.error().message + measurement.error().detail));
    QCOMPARE(measurement->end, Measurement::End::Whole);
    QCOMPARE(measurement->id, u"test-1"_s);
    QCOMPARE(measurement->profile, offer->request.profile);
    QCOMPARE(measurement->place, offer->place);
    QCOMPARE(measurement->place.path, u"/var/lib/vz"_s);
    QVERIFY(measurement->conditions.fioVersion.startsWith("fio-"_L1));
    QCOMPARE(measurement->conditions.engine, u"libaio"_s);
    QCOMPARE(measurement->runs.size(), 3);
    for (const MeasuredRun& run : measurement->runs) {
        QCOMPARE(run.error, QString());
        QVERIFY(run.seconds > 3.5 && run.seconds < 5);
        QCOMPARE(run.read.has_value(), run.job != 1);
        QCOMPARE(run.write.has_value(), run.job != 0);
        QCOMPARE(run.flush.has_value(), run.job == 1);
        QVERIFY((run.read ? run.read : run.write)->operationsPerSecond > 10);
        QVERIFY((run.read ? run.read : run.write)->percentiles.contains(99.99));
    }
    QVERIFY(samplesWhileRunning > 0);
    QVERIFY(!measurement->samples.isEmpty());
    QCOMPARE(stages.last(), MeasureProgress::Stage::Ended);
    QCOMPARE(readJob(*m_shell, "measurement-test-1", 0).error().kind, Error::Kind::Usage); // forgotten
}

void FioRunTest::leavesNothingBehind()
{
    takeRealFio();
    QFile other(folder() + u"/other"_s);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    const auto offer = lookAtTarget(ports(), inFolder({smallReads}));
    QVERIFY(offer);
    bool hadName = false;
    QVERIFY(measure(ports(), *offer, {}, [&](const MeasureProgress&) { hadName = hadName || entries() != QStringList{u"other"_s}; }));
    QVERIFY(!hadName); // not even while it runs
    QCOMPARE(entries(), (QStringList{u"other"_s}));
}

void FioRunTest::stopsFioWithinASecond()
{
    takeRealFio();
    const auto offer = lookAtTarget(ports(), inFolder({smallReads}, 60));
    QVERIFY(offer);
    std::stop_source source;
    QElapsedTimer sinceStop;
    std::jthread person([&] {
        while (holders().size() < 2) // the script and fio
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        std::this_thread::sleep_for(std::chrono::milliseconds(700));
        sinceStop.start();
        source.request_stop();
    });
    const auto measurement = measure(ports(), *offer, source.get_token());
    QVERIFY(holders().isEmpty());
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
    QCOMPARE(measurement.error().kind, Error::Kind::Cancelled);
    QVERIFY(entries().isEmpty());
    QCOMPARE(openMeasurements(*m_shell).value(), QStringList());
}

void FioRunTest::isCollectedAfterTheLineBroke()
{
    takeRealFio();
    const auto offer = lookAtTarget(ports(), inFolder({smallReads, syncWrites}, 2));
    QVERIFY(offer);
    bool wasCut = false;
    const auto broken = measure(ports(), *offer, {}, [&](const MeasureProgress& progress) {
        if (!wasCut && progress.runsDone == 1)
            m_server->dropConnections();
        wasCut = wasCut || progress.runsDone == 1;
    });
    QCOMPARE(broken.error().kind, Error::Kind::ConnectionLost);
    connect();
    QCOMPARE(openMeasurements(*m_shell).value(), (QStringList{u"test-1"_s}));
    const auto measurement = followMeasurement(*m_shell, u"test-1"_s);
    QVERIFY(measurement);
    QCOMPARE(measurement->end, Measurement::End::Whole);
    QCOMPARE(measurement->runs.size(), 2);
    QCOMPARE(measurement->place, offer->place);
    QVERIFY(entries().isEmpty());
}

void FioRunTest::isStillThereForAnotherProgram()
{
    const auto offer = lookAtTarget(ports(), inFolder({smallReads}));
    QVERIFY(offer);
    std::stop_source source;
    // A program that is killed asks nobody to stop.
    bool wasCut = false;
    (void)measure(ports(), *offer, {}, [&](const MeasureProgress&) {
        if (!wasCut)
            m_server->dropConnections();
        wasCut = true;
    });
    connect();
    QTRY_COMPARE_WITH_TIMEOUT(readJob(*m_shell, "measurement-test-1", 0)->state, JobReading::State::Ended, 20'000);
    const auto measurement = followMeasurement(*m_shell, u"test-1"_s);
    QCOMPARE(measurement->runs.size(), 1);
    QCOMPARE(followMeasurement(*m_shell, u"test-1"_s).error().kind, Error::Kind::Usage);
}

void FioRunTest::goesOnWhenItIsLeft()
{
    const auto offer = lookAtTarget(ports(), inFolder({smallReads}));
    QVERIFY(offer);
    std::stop_source leave;
    const auto left = measure(ports(), *offer, {{}, leave.get_token()}, [&](const MeasureProgress&) { leave.request_stop(); });
    QCOMPARE(left.error().kind, Error::Kind::Cancelled);
    QCOMPARE(openMeasurements(*m_shell).value(), (QStringList{u"test-1"_s}));
    const auto measurement = followMeasurement(*m_shell, u"test-1"_s);
    QVERIFY(measurement);
    QCOMPARE(measurement->end, Measurement::End::Whole);
    QCOMPARE(measurement->runs.size(), 1);
}

void FioRunTest::endsWhenItIsEndedAndLeft()
{
    takeRealFio();
    const auto offer = lookAtTarget(ports(), inFolder({smallReads}, 10));
    QVERIFY(offer);
    std::stop_source both;
    const auto ended = measure(ports(), *offer, {both.get_token(), both.get_token()}, [&](const MeasureProgress&) { both.request_stop(); });
    QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
    QVERIFY(entries().isEmpty());
    QCOMPARE(openMeasurements(*m_shell).value(), QStringList());
}

void FioRunTest::removesWhatAKilledOneLeft()
{
    const QString left = folder() + u"/.lanekeeper-measurement-older"_s;
    const QString full = folder() + u"/.lanekeeper-measurement-full"_s;
    QFile file(left);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QFile kept(full);
    QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("x") == 1);
    kept.close();
    const auto offer = lookAtTarget(ports(), inFolder({smallReads}));
    QVERIFY(measure(ports(), *offer));
    QVERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(full)); // ours are never left with anything in them, so this is somebody else's
}

void FioRunTest::neverTouchesAFileThatIsThere()
{
    const QString mine = folder() + u"/.lanekeeper-measurement-test-1"_s;
    QFile file(mine);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    const auto offer = lookAtTarget(ports(), inFolder({syncWrites}));
    QCOMPARE(measure(ports(), *offer).error().kind, Error::Kind::CommandFailed);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "precious"_ba);
    file.close();
    // Nor what a link leads to.
    const QString target = m_root.root + u"/tmp/target"_s;
    QVERIFY(file.rename(target));
    QVERIFY(QFile::link(target, mine));
    QCOMPARE(measure(ports(), *offer).error().kind, Error::Kind::CommandFailed);
    QFile after(target);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), "precious"_ba);
}

void FioRunTest::saysThatFioFailed()
{
    const auto offer = lookAtTarget(ports(), inFolder({smallReads}));
    QVERIFY(QFile::remove(m_root.path + u"/fio"_s));
    QFile fio(m_root.path + u"/fio"_s);
    QVERIFY(fio.open(QIODevice::WriteOnly));
    fio.write("#!/bin/sh\necho 'fio: pid=0, err=28/file:filesetup.c:241, func=write, error=No space left on device'\nexit 1\n");
    fio.close();
    QVERIFY(fio.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const auto measurement = measure(ports(), *offer);
    QCOMPARE(measurement.error().kind, Error::Kind::CommandFailed);
    QVERIFY(entries().isEmpty());
}

void FioRunTest::saysThatNoFileCanBeMade()
{
    const auto offer = lookAtTarget(ports(), inFolder({smallReads}));
    QVERIFY(QDir().rmdir(folder()));
    const auto measurement = measure(ports(), *offer);
    QCOMPARE(measurement.error().kind, Error::Kind::CommandFailed);
    QVERIFY(measurement.error().message.contains("No file could be made"_L1));
}

void FioRunTest::readsADriveOfASimulatedNode()
{
    auto asked = request({MeasuringTarget::Kind::Drive, u"S6B0NL0W417203X"_s}, {smallReads});
    asked.isSimulated = true;
    const auto offer = lookAtTarget(ports(), asked);
    QVERIFY2(offer, qPrintable(offer ? QString() : offer.error().message));
    QCOMPARE(offer->place.path, u"/dev/nvme0n1"_s);
    QCOMPARE(offer->place.lane, DriveLane::Host);
    QCOMPARE(offer->place.drive.serial, u"S6B0NL0W417203X"_s);
    QCOMPARE(offer->place.drive.vendor, 0x144d);
    QCOMPARE(offer->conditions.link.value(), (PciLink{16, 4}));
    QCOMPARE(offer->deviceBytes, 2000398934016);
    const auto measurement = measure(ports(), *offer);
    QVERIFY2(measurement, qPrintable(measurement ? QString() : measurement.error().message + measurement.error().detail));
    QVERIFY(measurement->place.isSimulated);
    QVERIFY(measurement->runs.first().read->operationsPerSecond > 1000);
    QVERIFY(!measurement->runs.first().write);
}

void FioRunTest::refusesADriveThatWasExchanged()
{
    const auto offer = lookAtTarget(ports(), request({MeasuringTarget::Kind::Drive, u"S6B0NL0W417203X"_s}, {smallReads}));
    QVERIFY(offer);
    QFile serial(m_root.root + u"/sys/class/nvme/nvme0/serial"_s);
    QVERIFY(serial.open(QIODevice::WriteOnly | QIODevice::Truncate) && serial.write("ANOTHER\n") > 0);
    serial.close();
    const auto measurement = measure(ports(), *offer);
    QCOMPARE(measurement.error().kind, Error::Kind::StaleState);
    QVERIFY(measurement.error().detail.contains("ANOTHER"_L1));
}

void FioRunTest::findsADriveByItsAddress()
{
    for (const auto& name : {u"0000:05:00.0"_s, u"05:00.0"_s, u"22174R481906"_s})
        QCOMPARE(lookAtTarget(ports(), request({MeasuringTarget::Kind::Drive, name}, {smallReads}))->place.drive.serial, u"22174R481906"_s);
    const auto narrow = lookAtTarget(ports(), request({MeasuringTarget::Kind::Drive, u"05:00.0"_s}, {smallReads}));
    QStringList traps;
    for (const MeasuringTrap& each : narrow->traps)
        traps << each.id;
    QVERIFY(traps.contains(u"narrow-link"_s)); // x2 of x4
}

void FioRunTest::findsWhatIsThere_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("no such serial") << int(MeasuringTarget::Kind::Drive) << u"NOBODY"_s;
    QTest::newRow("no serial") << int(MeasuringTarget::Kind::Drive) << QString();
    QTest::newRow("any serial") << int(MeasuringTarget::Kind::Drive) << u"*"_s;
    QTest::newRow("no such device") << int(MeasuringTarget::Kind::Device) << u"/dev/nvme9n1"_s;
    QTest::newRow("no device") << int(MeasuringTarget::Kind::Device) << u"/etc/passwd"_s;
    QTest::newRow("no such folder") << int(MeasuringTarget::Kind::Folder) << u"/nowhere"_s;
    QTest::newRow("no full path") << int(MeasuringTarget::Kind::Folder) << u"var/lib/vz"_s;
    QTest::newRow("a line feed") << int(MeasuringTarget::Kind::Folder) << u"/var/lib/vz\n"_s;
    QTest::newRow("a command") << int(MeasuringTarget::Kind::Folder) << u"/$(touch /tmp/x)"_s;
}

void FioRunTest::findsWhatIsThere()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QCOMPARE(lookAtTarget(ports(), request({static_cast<MeasuringTarget::Kind>(kind), name}, {smallReads})).error().kind, Error::Kind::Usage);
}

void FioRunTest::refusesToWriteWithoutRoom()
{
    auto asked = inFolder({smallReads});
    QVERIFY(lookAtTarget(ports(), asked));
    asked.profile.fileBytes = 100'000 * mebi;
    const auto refused = lookAtTarget(ports(), asked);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QVERIFY(!isMissingFio(refused.error()));
    asked.profile.fileBytes = 64 * mebi;
    QVERIFY(QFile::remove(m_root.path + u"/dmsetup"_s)); // now nobody knows what the volume is
    QCOMPARE(lookAtTarget(ports(), asked).error().kind, Error::Kind::Refused);
}

void FioRunTest::saysThatFioIsMissing()
{
    QVERIFY(QFile::remove(m_root.path + u"/fio"_s));
    QVERIFY(isMissingFio(lookAtTarget(ports(), inFolder({smallReads})).error()));
    QCOMPARE(installFio(*m_shell).error().kind, Error::Kind::CommandFailed); // a simulated node has no apt-get
}

void FioRunTest::refusesALyingLog_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << "lk about 5\nhello\nlk end\n"_ba;
    QTest::newRow("longer than there") << "lk about 500\n{}\n"_ba;
    QTest::newRow("huge") << "lk about 99999999999\n{}\n"_ba;
    QTest::newRow("negative") << "lk about -1\n{}\n"_ba;
    QTest::newRow("result of nothing") << "lk result 0 0 0 2\n{}\n"_ba;
    QTest::newRow("an endless line") << QByteArray(1 << 20, 'x');
}

void FioRunTest::refusesALyingLog()
{
    QFETCH(QByteArray, log);
    class Liar final : public Shell {
    public:
        explicit Liar(QByteArray said)
            : m_log(std::move(said))
        {
        }
        Result<Output> run(const Command& command, std::stop_token, const Tap&) override
        {
            if (command.script != "job-read.sh"_L1)
                return Output{};
            return Output{"job ended 0 " + QByteArray::number(m_log.size()) + '\n' + m_log + '\n', {}, 0};
        }

    private:
        QByteArray m_log;
    } liar(log);
    QVERIFY(!followMeasurement(liar, u"test-1"_s));
}

LANEKEEPER_TEST(FioRunTest)
#include "FioRunTest.moc"
