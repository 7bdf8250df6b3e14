// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "benchmark/FioLog.h"
#include "benchmark/Room.h"
#include "benchmark/SteadyState.h"
#include "benchmark/Traps.h"
#include "benchmark/export/MeasurementJson.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace backend;
using Kind = MeasuredPlace::Kind;
using Pattern = FioJob::Pattern;

namespace {

constexpr qint64 gibi = 1LL << 30;
const FioJob smallReads{Pattern::RandomRead, 4096, 1, 1, false};
const FioJob syncWrites{Pattern::RandomWrite, 4096, 1, 1, true};

/// A folder on a roomy local disk.
TargetLook roomyFolder()
{
    TargetLook look;
    look.fileSystem = u"ext4"_s;
    look.freeBytes = 200 * gibi;
    look.sizeBytes = 400 * gibi;
    look.below.disks = {u"nvme0n1"_s};
    return look;
}

TargetLook guestFolder()
{
    TargetLook look = roomyFolder();
    look.below = {};
    look.below.virtualDisks = {u"vda"_s};
    return look;
}

StorageBelow roomyPool()
{
    StorageBelow below;
    below.disks = {u"nvme0n1"_s};
    below.pools = {{u"pve-data-tpool"_s, 100 * gibi, 10}};
    return below;
}

bool isRefused(const Result<qint64>& room) { return !room && room.error().kind == Error::Kind::Refused; }

QStringList idsOf(const QList<MeasuringTrap>& traps)
{
    QStringList ids;
    for (const MeasuringTrap& each : traps)
        ids << each.id;
    return ids;
}

BenchmarkProfile writing(qint64 bytes) { return {u"own"_s, {smallReads, syncWrites}, 1, 1, 0, bytes}; }

Measurement measured(Kind kind, double nanoseconds, double bytesPerSecondOfRead)
{
    Measurement measurement;
    measurement.place.kind = kind;
    measurement.profile.jobs = {smallReads};
    measurement.conditions.link = PciLink{8, 4};
    MeasuredRun run;
    run.read.emplace().meanLatency = nanoseconds;
    run.read->bytesPerSecond = bytesPerSecondOfRead;
    measurement.runs = {run};
    return measurement;
}

QList<FlowSample> samples(const QList<double>& rates)
{
    QList<FlowSample> list;
    for (const double rate : rates) {
        FlowSample sample;
        sample.readBytesPerSecond = rate;
        list.append(sample);
    }
    return list;
}

Measurement planned()
{
    Measurement measurement;
    measurement.id = u"test-1"_s;
    measurement.startedAt = QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
    measurement.profile = writing(gibi);
    return measurement;
}

QByteArray framed(const QByteArray& heading, const QByteArray& text)
{
    return "\nlk " + heading + ' ' + QByteArray::number(text.size()) + '\n' + text + '\n';
}

const QByteArray answer = "{\n \"fio version\" : \"fio-3.39\", \"jobs\" : [ { \"error\" : 0, \"read\" : { \"io_bytes\" : 4096, \"bw_bytes\" : 2048, "
                          "\"iops\" : 0.5, \"runtime\" : 2000, \"total_ios\" : 1 } } ] }";

QByteArray wholeLog()
{
    return framed("about", toJson(planned()).value()) + "\nlk throttled 10\n\nlk run fill 100.0\n" + framed("result fill 0", answer)
        + "\nlk run 0 0 101.5\nJobs: 1 (f=1)\r\nlk tick 102.5 41850\n"
          "Jobs: 1 (f=1): [m(1)][60.0%][r=246MiB/s,w=1GiB/s][r=62.9k,w=26.7k IOPS][eta 00m:02s]\r"
          "Jobs: 1 (f=1): [m(1)][80.0%][r=1024KiB/s,w=2048B/s][r=62,w=1.5M IOPS][eta 00m:01s]\n"
          "\nlk tick 103.5 -\n"
        + framed("result 0 0 0", answer) + "\nlk run 1 0 104.5\n" + framed("result 1 0 1", "fio: pid=1, err=5/file:x.c:1, func=y, error=Input/output error\n")
        + "\nlk throttled 12\n\nlk end\n";
}

} // namespace

class BenchmarkTargetTest : public support::TestCase {
    Q_OBJECT

private slots:
    void readsALook();
    void refusesALookThatMakesNoSense();
    void survivesBrokenLooks();

    void writesWhereThereIsRoom();
    void refusesFullFileSystems();
    void keepsAMargin();
    void wantsTwiceTheRoomWhereWritesCopy();
    void refusesFullPools();
    void refusesFullMetadata();
    void refusesMemory();
    void refusesWhatNobodyKnows();
    void refusesVirtualDisksOfUnknownHosts();
    void believesAPersonWhoKnows();
    void writesInAGuestOnARoomyPool();
    void refusesAGuestOnAFullPool();
    void refusesAGuestWhoseHostIsVirtual();
    void passedDrivesNeedNoRoomOnTheHost();

    void namesTheTrapOfAnEmptyDrive();
    void namesTheTrapOfTheFastCells();
    void namesTheTrapOfTheArc();
    void namesTheTrapOfANarrowLink();
    void namesReadsThatAreTooFast();
    void namesHeat();
    void knowsTheSpeedOfLinks();
    void tellsSteadyRunsFromOthers();

    void readsALog();
    void readsALogInAnyPieces();
    void survivesBrokenLogs();
};

void BenchmarkTargetTest::readsALook()
{
    const auto look = targetLookFrom("fio fio-3.39\nengine io_uring\nkernel 6.17.2-1-pve\nproxmox 9.1.2\ndevice nvme0n1 2000398934016\n"
                                     "scheduler none\ncontroller nvme0 0000:04:00.0 0x144d 0xa80a 0x144d 0xa801\nserial S6B0\nmodel Samsung SSD 980\n"
                                     "currentlink 16.0 4\nmaxlink 16.0 4\nwarn 81850\nuse nvme0n1p1 is mounted at /mnt\ndisk nvme0n1\n"
                                     "pool a pool 5 6 7\nsomething new\n");
    QVERIFY(look);
    QCOMPARE(look->engine, FioEngine::IoUring);
    QCOMPARE(look->device, u"nvme0n1"_s);
    QCOMPARE(look->deviceBytes, 2000398934016);
    QCOMPARE(look->identity->subsystemDevice, 0xa801);
    QCOMPARE(look->identity->model, u"Samsung SSD 980"_s);
    QCOMPARE(look->link.value(), (PciLink{16, 4}));
    QCOMPARE(look->warnCelsius.value(), 81.85);
    QCOMPARE(look->uses, (QStringList{u"nvme0n1p1 is mounted at /mnt"_s}));
    QCOMPARE(look->below.pools, (QList<StoragePool>{{u"a pool"_s, 5, 7}}));
}

void BenchmarkTargetTest::refusesALookThatMakesNoSense()
{
    for (const char* text : {"", "hello", "kernel 6\ndevice ../../etc 5\n", "kernel 6\ncontroller a/b\n", "kernel 6\ndevice a:b 5\n"})
        QCOMPARE(targetLookFrom(text).error().kind, Error::Kind::Unparseable);
}

void BenchmarkTargetTest::survivesBrokenLooks()
{
    for (const char* text : {"kernel 6\nfree -5\nsize 99999999999999999999\nwarn inf\ncurrentlink nan -4\nmaxlink 16.0 255\ncontroller\npool 1\nserial x\n"}) {
        const auto look = targetLookFrom(text);
        QCOMPARE(look->freeBytes, 0);
        QVERIFY(!look->link && !look->maxLink && !look->warnCelsius);
        QVERIFY(!look->below.unseen.isEmpty()); // a pool without numbers is one nobody knows
    }
}

void BenchmarkTargetTest::writesWhereThereIsRoom() { QCOMPARE(roomFor(roomyFolder(), gibi, {}, false).value(), 200 * gibi); }

void BenchmarkTargetTest::refusesFullFileSystems()
{
    TargetLook look = roomyFolder();
    look.freeBytes = gibi / 2;
    QVERIFY(isRefused(roomFor(look, gibi, {}, false)));
    QVERIFY(isRefused(roomFor(look, gibi, {}, true)));
}

void BenchmarkTargetTest::keepsAMargin()
{
    TargetLook look = roomyFolder();
    look.freeBytes = 5 * gibi; // 1 for the file, 4 to stay free
    QVERIFY(roomFor(look, gibi, {}, false));
    look.freeBytes -= 1;
    QVERIFY(isRefused(roomFor(look, gibi, {}, false)));
}

void BenchmarkTargetTest::wantsTwiceTheRoomWhereWritesCopy()
{
    TargetLook look = roomyFolder();
    look.fileSystem = u"zfs"_s;
    look.freeBytes = 6 * gibi;
    QVERIFY(roomFor(look, gibi, {}, false));
    look.freeBytes -= 1;
    QVERIFY(isRefused(roomFor(look, gibi, {}, false)));
}

void BenchmarkTargetTest::refusesFullPools()
{
    TargetLook look = roomyFolder();
    look.below.pools = {{u"pool"_s, 5 * gibi, 10}};
    QCOMPARE(roomFor(look, gibi, {}, false).value(), 5 * gibi);
    look.below.pools.first().freeBytes -= 1;
    QVERIFY(isRefused(roomFor(look, gibi, {}, true)));
}

void BenchmarkTargetTest::refusesFullMetadata()
{
    TargetLook look = roomyFolder();
    look.below.pools = {{u"pool"_s, 50 * gibi, 91}};
    QVERIFY(isRefused(roomFor(look, gibi, {}, true)));
}

void BenchmarkTargetTest::refusesMemory()
{
    TargetLook look = roomyFolder();
    look.below.isMemory = true;
    QVERIFY(isRefused(roomFor(look, gibi, {}, true)));
}

void BenchmarkTargetTest::refusesWhatNobodyKnows()
{
    TargetLook look = roomyFolder();
    look.below.unseen = {u"nfs4"_s};
    QVERIFY(isRefused(roomFor(look, gibi, {}, true)));
    look.below = {};
    QVERIFY(isRefused(roomFor(look, gibi, {}, true)));
}

void BenchmarkTargetTest::refusesVirtualDisksOfUnknownHosts() { QVERIFY(isRefused(roomFor(guestFolder(), gibi, {}, false))); }

void BenchmarkTargetTest::believesAPersonWhoKnows() { QVERIFY(roomFor(guestFolder(), gibi, {}, true)); }

void BenchmarkTargetTest::writesInAGuestOnARoomyPool() { QCOMPARE(roomFor(guestFolder(), gibi, roomyPool(), false).value(), 100 * gibi); }

void BenchmarkTargetTest::refusesAGuestOnAFullPool()
{
    StorageBelow storage = roomyPool();
    storage.pools.append({u"/mnt/images"_s, gibi, 0});
    QVERIFY(isRefused(roomFor(guestFolder(), gibi, storage, true)));
    storage = roomyPool();
    storage.unseen = {u"rbd"_s};
    QVERIFY(isRefused(roomFor(guestFolder(), gibi, storage, true)));
    QVERIFY(isRefused(roomFor(guestFolder(), gibi, StorageBelow{}, true)));
}

void BenchmarkTargetTest::refusesAGuestWhoseHostIsVirtual()
{
    StorageBelow storage = roomyPool();
    storage.virtualDisks = {u"sda"_s};
    QVERIFY(isRefused(roomFor(guestFolder(), gibi, storage, false)));
    QVERIFY(roomFor(guestFolder(), gibi, storage, true));
}

void BenchmarkTargetTest::passedDrivesNeedNoRoomOnTheHost() { QVERIFY(roomFor(roomyFolder(), gibi, StorageBelow{}, false)); }

void BenchmarkTargetTest::namesTheTrapOfAnEmptyDrive()
{
    TargetLook look;
    QCOMPARE(idsOf(trapsBefore(look, {u"own"_s, {smallReads}, 1, 1, 0, 0}, Kind::Device)), (QStringList{u"reads-of-trimmed-blocks"_s}));
    look.uses = {u"nvme0n1 is part of a ZFS pool"_s};
    QVERIFY(trapsBefore(look, {u"own"_s, {smallReads}, 1, 1, 0, 0}, Kind::Device).isEmpty());
}

void BenchmarkTargetTest::namesTheTrapOfTheFastCells()
{
    TargetLook look = roomyFolder();
    look.deviceBytes = 1000 * gibi;
    QCOMPARE(idsOf(trapsBefore(look, writing(gibi), Kind::File)), (QStringList{u"fits-the-slc-cache"_s}));
    QVERIFY(trapsBefore(look, writing(300 * gibi), Kind::File).isEmpty());
    BenchmarkProfile reads = writing(gibi);
    reads.jobs = {smallReads};
    QVERIFY(trapsBefore(look, reads, Kind::File).isEmpty());
}

void BenchmarkTargetTest::namesTheTrapOfTheArc()
{
    TargetLook look = roomyFolder();
    look.fileSystem = u"zfs"_s;
    for (const char* version : {"", "2.2.7-pve1", "0.8.6"}) {
        look.zfsVersion = QLatin1String(version);
        QCOMPARE(idsOf(trapsBefore(look, writing(gibi), Kind::File)), (QStringList{u"answers-from-arc"_s}));
    }
    for (const char* version : {"2.3.0-1", "2.3.4-pve1", "3.0"}) {
        look.zfsVersion = QLatin1String(version);
        QVERIFY(trapsBefore(look, writing(gibi), Kind::File).isEmpty());
    }
}

void BenchmarkTargetTest::namesTheTrapOfANarrowLink()
{
    TargetLook look = roomyFolder();
    look.link = PciLink{8, 4};
    look.maxLink = PciLink{8, 4};
    QVERIFY(trapsBefore(look, writing(gibi), Kind::File).isEmpty());
    look.link = PciLink{8, 2};
    QCOMPARE(idsOf(trapsBefore(look, writing(gibi), Kind::File)), (QStringList{u"narrow-link"_s}));
}

void BenchmarkTargetTest::namesReadsThatAreTooFast()
{
    QVERIFY(trapsAfter(measured(Kind::Device, 60'000, 1e9)).isEmpty());
    QCOMPARE(idsOf(trapsAfter(measured(Kind::Device, 60'000, 4e9))), (QStringList{u"reads-of-trimmed-blocks"_s})); // 8 GT/s x4 carries 3.9
    QCOMPARE(idsOf(trapsAfter(measured(Kind::Device, 9'000, 1e9))), (QStringList{u"reads-of-trimmed-blocks"_s}));
    QCOMPARE(idsOf(trapsAfter(measured(Kind::File, 9'000, 1e9))), (QStringList{u"page-cache"_s}));
    Measurement onZfs = measured(Kind::File, 9'000, 1e9);
    onZfs.conditions.fileSystem = u"zfs"_s;
    QCOMPARE(idsOf(trapsAfter(onZfs)), (QStringList{u"answers-from-arc"_s}));
}

void BenchmarkTargetTest::namesHeat()
{
    Measurement measurement = measured(Kind::Device, 60'000, 1e9);
    measurement.conditions.warnCelsius = 80;
    measurement.temperatures = {{0, 45}, {1, 79.9}};
    measurement.throttledSeconds = 0;
    QVERIFY(trapsAfter(measurement).isEmpty());
    measurement.temperatures.append({2, 80});
    QCOMPARE(idsOf(trapsAfter(measurement)), (QStringList{u"throttled"_s}));
    measurement.temperatures.clear();
    measurement.throttledSeconds = 3;
    QCOMPARE(idsOf(trapsAfter(measurement)), (QStringList{u"throttled"_s}));
}

/// PCIe 3.0 x4 and 2.0 x4 as everybody quotes them: 3.94 and 2 GB/s.
void BenchmarkTargetTest::knowsTheSpeedOfLinks()
{
    QVERIFY(qAbs(bytesPerSecond({8, 4}) - 3.938e9) < 1e6);
    QVERIFY(qAbs(bytesPerSecond({5, 4}) - 2e9) < 1);
}

void BenchmarkTargetTest::tellsSteadyRunsFromOthers()
{
    QVERIFY(isSteady({}));
    QVERIFY(isSteady(samples({100, 1, 100, 1, 100}))); // too short to say
    QVERIFY(isSteady(samples({100, 101, 99, 100, 102, 100})));
    QVERIFY(!isSteady(samples({100, 100, 100, 80, 80, 80})));
    QVERIFY(!isSteady(samples({80, 80, 80, 7, 100, 100, 100})));
}

void BenchmarkTargetTest::readsALog()
{
    FioLog log;
    log.take(wholeLog());
    QVERIFY(!log.problem());
    QVERIFY(log.hasEnded());
    const Measurement& measurement = log.measurement();
    QCOMPARE(measurement.profile, planned().profile);
    QCOMPARE(measurement.temperatures, (QList<TemperatureSample>{{2.5, 41.85}}));
    QCOMPARE(measurement.throttledSeconds.value(), 2.0);
    QCOMPARE(measurement.samples.size(), 1); // two of the same second
    QCOMPARE(measurement.samples.first().readBytesPerSecond, 1048576.0);
    QCOMPARE(measurement.samples.first().writeBytesPerSecond, 2048.0);
    QCOMPARE(measurement.samples.first().readOperationsPerSecond, 62.0);
    QCOMPARE(measurement.samples.first().writeOperationsPerSecond, 1.5e6);
    QCOMPARE(measurement.runs.size(), 2);
    QCOMPARE(measurement.runs[0].startSecond, 1.5);
    QCOMPARE(measurement.runs[0].read->bytesPerSecond, 2048.0);
    QCOMPARE(measurement.runs[1].error, u"Input/output error"_s);
}

void BenchmarkTargetTest::readsALogInAnyPieces()
{
    FioLog whole;
    whole.take(wholeLog());
    for (const qsizetype size : {1, 2, 7, 100}) {
        FioLog log;
        const QByteArray bytes = wholeLog();
        for (qsizetype at = 0; at < bytes.size(); at += size)
            log.take(bytes.mid(at, size));
        QCOMPARE(log.measurement(), whole.measurement());
        QVERIFY(log.hasEnded());
    }
}

void BenchmarkTargetTest::survivesBrokenLogs()
{
    const QByteArray whole = wholeLog();
    std::mt19937 dice(11); // NOLINT: the same every time
    for (int i = 0; i < 3000; ++i) {
        QByteArray broken = whole.first(static_cast<qsizetype>(dice() % static_cast<unsigned>(whole.size())) + 1);
        for (int n = 0; n < 3; ++n)
            broken[static_cast<qsizetype>(dice() % static_cast<unsigned>(broken.size()))] = static_cast<char>(dice());
        FioLog log;
        log.take(broken);
        QVERIFY(log.measurement().runs.size() <= 2);
        QVERIFY(log.measurement().id.isEmpty() || isFinite(log.measurement()));
    }
}

LANEKEEPER_TEST(BenchmarkTargetTest)
#include "BenchmarkTargetTest.moc"
