// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "benchmark/FioCommand.h"
#include "benchmark/Profiles.h"

#include <QSet>
#include <random>

using namespace Qt::StringLiterals;
using namespace backend;
using Kind = MeasuredPlace::Kind;
using Pattern = FioJob::Pattern;

namespace {

constexpr qint64 gibi = 1 << 30;

const QList<Pattern>& patterns()
{
    static const QList<Pattern> all{Pattern::SequentialRead, Pattern::RandomRead, Pattern::SequentialWrite,
                                    Pattern::RandomWrite, Pattern::Mixed};
    return all;
}

QList<FioPlace> devices()
{
    QList<FioPlace> places;
    for (const auto& path : {u"/dev/nvme0n1"_s, u"/dev/nvme10n2"_s, u"/dev/sda"_s, u"/dev/mapper/pve-root"_s,
                             u"/dev/disk/by-id/nvme-Samsung_SSD_980_S6B0NL0W417203X"_s})
        places.append(FioPlace::device(path).value());
    return places;
}

/// All words that could make fio write to what it is given, or to anything else.
bool couldWriteTo(const QByteArray& path, const QList<QByteArray>& words)
{
    bool names = false;
    for (const QByteArray& word : words) {
        const QByteArray value = word.mid(word.indexOf('=') + 1);
        names = names || (word.startsWith("--filename=") && value != "/proc/self/fd/7") || value == path;
    }
    const bool onlyReads = words.contains("--readonly") && (words.contains("--rw=read") || words.contains("--rw=randread"));
    return names && !onlyReads;
}

/// Words of fio that name files, run programs or change what others said.
bool isKnownWord(const QByteArray& word)
{
    static const QSet<QByteArray> known{"--name", "--filename", "--ioengine", "--direct", "--group_reporting", "--eta",
        "--eta-newline", "--output-format", "--output", "--rw", "--bs", "--iodepth", "--numjobs", "--size",
        "--offset_increment", "--time_based", "--runtime", "--ramp_time", "--norandommap", "--randrepeat",
        "--percentile_list", "--rwmixread", "--fsync", "--readonly", "--allow_file_create", "--end_fsync"};
    return known.contains(word.split('=').first());
}

FioJob randomJob(std::mt19937& dice)
{
    const auto any = [&dice](int least, int most) { return std::uniform_int_distribution<int>(least, most)(dice); };
    return {patterns().at(any(0, 4)), any(0, 20) == 0 ? any(-5000, 5000) : 1 << any(8, 27), any(-2, 1500), any(-2, 80), any(0, 1) == 1};
}

} // namespace

class FioCommandTest : public support::TestCase {
    Q_OBJECT

private slots:
    void noProfileWritesToADevice();
    void noJobOfThousandsWritesToADevice();
    void refusesWritesToADevice();
    void writesIntoItsOwnFile();
    void readsOfItsOwnFileCannotWriteEither();
    void acceptsPlainDevices();
    void refusesPathsThatAreNoDevices_data();
    void refusesPathsThatAreNoDevices();
    void processesThatReadInOrderStartApart();
    void checksValues();
    void checkRefusesWritingProfilesOnDevices();
    void everyProfileOfTheProgramIsSound();
    void quickTakesAMinute();
    void thoroughHasEnoughRunsForAnInterval();
    void everyRunComesOnce();
    void orderDependsOnTheIdOnly();
};

void FioCommandTest::noProfileWritesToADevice()
{
    int allowed = 0;
    for (const FioPlace& device : devices())
        for (const BenchmarkProfile& profile : profilesForFiles() + profilesForDevices())
            for (FioJob job : profile.jobs)
                for (const Pattern pattern : patterns()) {
                    job.pattern = pattern;
                    const auto words = fioArguments(job, device, {FioEngine::Libaio, 7, 1, gibi});
                    if (!words)
                        continue;
                    ++allowed;
                    QVERIFY(!couldWriteTo(device.path(), *words));
                    QVERIFY(words->contains("--filename=" + device.path()));
                    QVERIFY(words->contains("--allow_file_create=0"));
                }
    QVERIFY(allowed > 100); // or nothing was looked at
}

void FioCommandTest::noJobOfThousandsWritesToADevice()
{
    std::mt19937 dice(4711); // NOLINT: the same every time
    QList<FioPlace> places = devices();
    places.append(FioPlace::ownFile());
    int allowed = 0;
    for (int i = 0; i < 20'000; ++i) {
        const FioJob job = randomJob(dice);
        const FioPlace& place = places.at(i % places.size());
        const auto words = fioArguments(job, place, {static_cast<FioEngine>(i % 3), i % 100, i % 7, gibi * (i % 5)});
        if (!words)
            continue;
        ++allowed;
        QVERIFY(place.kind() == FioPlace::Kind::OwnFile || !job.writes());
        QVERIFY(!couldWriteTo(place.path(), *words) || place.kind() == FioPlace::Kind::OwnFile);
        QCOMPARE(words->contains("--readonly"), !job.writes());
        for (const QByteArray& word : *words) {
            QVERIFY2(isKnownWord(word), word.constData());
            QVERIFY(!word.contains('\n') && !word.contains(' ') && !word.contains(';'));
        }
    }
    QVERIFY(allowed > 1000);
}

void FioCommandTest::refusesWritesToADevice()
{
    for (const Pattern pattern : {Pattern::SequentialWrite, Pattern::RandomWrite, Pattern::Mixed}) {
        const auto words = fioArguments({pattern, 4096, 1, 1, false}, devices().first(), {FioEngine::Libaio, 7, 1, gibi});
        QCOMPARE(words.error().kind, Error::Kind::Refused);
    }
}

void FioCommandTest::writesIntoItsOwnFile()
{
    const auto words = fioArguments({Pattern::RandomWrite, 4096, 1, 1, true}, FioPlace::ownFile(), {FioEngine::IoUring, 15, 3, gibi});
    for (const char* word : {"--filename=/proc/self/fd/7", "--rw=randwrite", "--bs=4096", "--fsync=1", "--direct=1", "--runtime=15",
                             "--ramp_time=3", "--ioengine=io_uring", "--size=1073741824"})
        QVERIFY2(words->contains(word), word);
    QVERIFY(!words->contains("--readonly"));
    QVERIFY(fioFillArguments({FioEngine::Libaio, 0, 0, gibi}).contains("--filename=/proc/self/fd/7"));
}

void FioCommandTest::readsOfItsOwnFileCannotWriteEither()
{
    QCOMPARE(fioArguments({}, FioPlace::ownFile(), {FioEngine::Libaio, 7, 1, gibi})->first(), "--readonly"_ba);
}

void FioCommandTest::acceptsPlainDevices() { QCOMPARE(devices().size(), 5); }

void FioCommandTest::refusesPathsThatAreNoDevices_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path : {"", "/dev", "/dev/", "nvme0n1", "/etc/passwd", "/dev/../etc/passwd", "/dev/./sda", "/dev/nvme0n1:/dev/sda",
                             "/dev/nvme0n1\n", "/dev/nvme0n1\n--rw=write", "/dev/nvme 0", "/dev/nvme0n1 --rw=write", "/dev//sda", "/dev/%n",
                             "/dev/disk/by-path/pci-0000:04:00.0-nvme-1", "/dev/$(x)", "/dev/a\\:b", "/dev/ä"})
        QTest::newRow(*path ? path : "empty") << QString::fromUtf8(path);
}

void FioCommandTest::refusesPathsThatAreNoDevices()
{
    QFETCH(QString, path);
    QVERIFY(!FioPlace::device(path));
}

void FioCommandTest::processesThatReadInOrderStartApart()
{
    const auto words = fioArguments({Pattern::SequentialRead, 1 << 20, 32, 3, false}, FioPlace::ownFile(), {FioEngine::Libaio, 7, 1, gibi});
    // 1 GiB / 3 = 341 whole blocks of 1 MiB
    QVERIFY(words->contains("--size=357564416"));
    QVERIFY(words->contains("--offset_increment=357564416"));
}

void FioCommandTest::checksValues()
{
    QVERIFY(problemOf({Pattern::RandomRead, 4096, 32, 4, false}).isEmpty());
    QVERIFY(!problemOf({Pattern::RandomRead, 4097, 32, 4, false}).isEmpty());
    QVERIFY(!problemOf({Pattern::RandomRead, 0, 32, 4, false}).isEmpty());
    QVERIFY(!problemOf({Pattern::RandomRead, 4096, 0, 4, false}).isEmpty());
    QVERIFY(!problemOf({Pattern::RandomRead, 4096, 32, 65, false}).isEmpty());
    QVERIFY(!problemOf({Pattern::RandomRead, 4096, 32, 4, true}).isEmpty());
    BenchmarkProfile profile{u"own"_s, {{}}, 1, 10, 0, gibi};
    QVERIFY(check(profile, Kind::File));
    profile.fileBytes = 4096;
    QVERIFY(!check(profile, Kind::File));
    profile.fileBytes = gibi;
    profile.runs = 100;
    profile.secondsPerRun = 3600;
    QVERIFY(!check(profile, Kind::File)); // four days
    profile.jobs.clear();
    QVERIFY(!check(profile, Kind::File));
}

void FioCommandTest::checkRefusesWritingProfilesOnDevices()
{
    for (const BenchmarkProfile& each : profilesForFiles()) {
        QVERIFY(check(each, Kind::File));
        QCOMPARE(check(each, Kind::Device).error().kind, Error::Kind::Refused);
    }
}

void FioCommandTest::everyProfileOfTheProgramIsSound()
{
    for (const BenchmarkProfile& each : profilesForDevices())
        QVERIFY(check(each, Kind::Device));
    QCOMPARE(profileNamed(u"quick"_s, Kind::Device)->jobs.size(), 3);
    QCOMPARE(profileNamed(u"guide"_s, Kind::File)->fileBytes, 4 * gibi);
    QCOMPARE(profileNamed(u"slow"_s, Kind::File).error().kind, Error::Kind::Usage);
}

void FioCommandTest::quickTakesAMinute()
{
    const auto seconds = expectedDuration(profileNamed(u"quick"_s, Kind::File).value()).count();
    QVERIFY(seconds > 45 && seconds < 75);
}

void FioCommandTest::thoroughHasEnoughRunsForAnInterval()
{
    QVERIFY(profileNamed(u"thorough"_s, Kind::File)->runs >= 6);
    QVERIFY(profileNamed(u"thorough"_s, Kind::File)->warmUpSeconds > 0);
}

void FioCommandTest::everyRunComesOnce()
{
    const BenchmarkProfile profile = profileNamed(u"thorough"_s, Kind::File).value();
    const auto order = orderOfRuns(profile, u"20261128-201500-abcd"_s);
    QCOMPARE(order.size(), 36);
    for (int run = 0; run < 6; ++run) { // each round has every job
        QSet<int> jobs;
        for (const PlannedRun& each : order.mid(run * 6, 6)) {
            QCOMPARE(each.run, run);
            jobs.insert(each.job);
        }
        QCOMPARE(jobs.size(), 6);
    }
}

void FioCommandTest::orderDependsOnTheIdOnly()
{
    const BenchmarkProfile profile = profileNamed(u"thorough"_s, Kind::File).value();
    QCOMPARE(orderOfRuns(profile, u"a"_s), orderOfRuns(profile, u"a"_s));
    QVERIFY(orderOfRuns(profile, u"a"_s) != orderOfRuns(profile, u"b"_s));
}

LANEKEEPER_TEST(FioCommandTest)
#include "FioCommandTest.moc"
