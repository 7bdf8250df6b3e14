// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/MeasurementStore.h"

#include "Measurements.h"
#include "NastyTexts.h"
#include "TestMain.h"
#include "application/MeasurementSchema.h"
#include "application/SqlWork.h"

#include <QTemporaryDir>
#include <cmath>
#include <limits>
#include <thread>

using namespace Qt::StringLiterals;
using backend::Error;
using backend::Measurement;
using gui::MeasurementStore;

namespace {

Measurement numbered(int number, const QString& serial = u"S1"_s)
{
    Measurement measurement = support::laneMeasurement(backend::DriveLane::Host, number);
    measurement.id = u"m-%1"_s.arg(number);
    measurement.place.drive.serial = serial;
    return measurement;
}

QStringList idsOf(const QList<Measurement>& measurements)
{
    QStringList ids;
    for (const auto& each : measurements)
        ids.append(each.id);
    return ids;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// What any SQLite program may do to the file.
void runSql(const QString& path, const QStringList& statements)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by-hand"_s);
    database.setDatabaseName(path);
    QVERIFY(database.open());
    for (const QString& statement : statements)
        QVERIFY2(gui::SqlWork::run(database, statement), qPrintable(statement));
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"by-hand"_s);
}

} // namespace

class MeasurementStoreTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void givesBackEveryField();
    void givesBackEveryField_data();
    void takesNastyTextsAsText();
    void newestComesFirst();
    void findsByDriveAndNode();
    void keepingAgainReplaces();
    void removesWithItsSamples();
    void refusesNumbersThatAreNone_data();
    void refusesNumbersThatAreNone();
    void refusesWhatWouldNotComeBack();
    void migratesStepByStep();
    void aStepThatFailsLeavesTheVersionBefore();
    void leavesAFileOfANewerProgramAlone();
    void putsADamagedFileAside_data();
    void putsADamagedFileAside();
    void aLockedFileIsNotDamaged();
    void leavesOutADamagedMeasurement();
    void twoProgramsMayKeepAtOnce();
    void saysWhenTheFolderCannotBeMade();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"data/measurements.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<MeasurementStore> opened() const
    {
        auto store = MeasurementStore::open(file());
        return store ? std::move(*store) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MeasurementStoreTest::givesBackEveryField_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"text"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("half of a pair") << u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00);
    QTest::newRow("bytes that are no characters") << u"a"_s + QChar(0xFFFE) + QChar(0xFEFF) + QChar(0xFFFF);
}

void MeasurementStoreTest::givesBackEveryField()
{
    QFETCH(QString, text);
    const Measurement measurement = support::fullMeasurement(text);
    QVERIFY(opened()->keep(measurement));
    const auto store = opened();
    const auto loaded = store->load(measurement.id);
    QVERIFY(loaded);
    QCOMPARE(loaded->runs, measurement.runs);
    QVERIFY(*loaded == measurement);
    auto listed = store->list({measurement.place.drive.serial, measurement.place.node});
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1);
    QVERIFY(listed->first().samples.isEmpty());
    listed->first().samples = measurement.samples;
    listed->first().temperatures = measurement.temperatures;
    QVERIFY(listed->first() == measurement);
}

void MeasurementStoreTest::takesNastyTextsAsText()
{
    const auto store = opened();
    for (const QByteArray& text : support::nastyTexts("canary")) {
        const Measurement measurement = support::fullMeasurement(QString::fromUtf8(text));
        QVERIFY(store->keep(measurement));
        QVERIFY2(*store->load(measurement.id) == measurement, text.constData());
        QCOMPARE(store->list({measurement.place.drive.serial, measurement.place.node})->size(), 1);
    }
}

void MeasurementStoreTest::newestComesFirst()
{
    const auto store = opened();
    for (const int number : {3, 1, 2})
        QVERIFY(store->keep(numbered(number)));
    QCOMPARE(idsOf(*store->list()), (QStringList{u"m-3"_s, u"m-2"_s, u"m-1"_s}));
    QCOMPARE(idsOf(*store->list({.most = 2})), (QStringList{u"m-3"_s, u"m-2"_s}));
}

void MeasurementStoreTest::findsByDriveAndNode()
{
    const auto store = opened();
    QVERIFY(store->keep(numbered(1, u"S1"_s)));
    QVERIFY(store->keep(numbered(2, u"S2"_s)));
    Measurement elsewhere = numbered(3, u"S1"_s);
    elsewhere.place.node = u"pve2"_s;
    QVERIFY(store->keep(elsewhere));
    QCOMPARE(idsOf(*store->list({.serial = u"S1"_s})), (QStringList{u"m-3"_s, u"m-1"_s}));
    QCOMPARE(idsOf(*store->list({.serial = u"S1"_s, .node = u"pve1"_s})), (QStringList{u"m-1"_s}));
    QCOMPARE(idsOf(*store->list({.serial = u"S1' OR '1'='1"_s})), QStringList());
    runSql(file(), {u"SELECT id FROM measurement WHERE serial = 'S1' AND node = 'pve1' AND kernel = '6.17.2-1-pve' "
                    "AND fio = 'fio-3.39' AND vmid IS NULL AND simulated = 0"_s});
}

void MeasurementStoreTest::keepingAgainReplaces()
{
    const auto store = opened();
    Measurement measurement = numbered(1);
    QVERIFY(store->keep(measurement));
    measurement.samples.resize(3);
    measurement.end = Measurement::End::Stopped;
    QVERIFY(store->keep(measurement));
    QVERIFY(*store->load(u"m-1"_s) == measurement);
    QCOMPARE(store->list()->size(), 1);
}

void MeasurementStoreTest::removesWithItsSamples()
{
    const auto store = opened();
    QVERIFY(store->keep(numbered(1)));
    QVERIFY(store->keep(numbered(2)));
    QVERIFY(store->remove(u"m-1"_s));
    const auto gone = store->load(u"m-1"_s);
    QVERIFY(!gone && gone.error().kind == Error::Kind::Usage);
    QVERIFY(*store->load(u"m-2"_s) == numbered(2));
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"count"_s);
    database.setDatabaseName(file());
    QVERIFY(database.open());
    {
        auto left = gui::SqlWork::run(database, u"SELECT count(*) FROM sample WHERE measurement = 'm-1'"_s);
        QVERIFY(left && left->next());
        QCOMPARE(left->value(0).toInt(), 0);
    }
    database = {};
    QSqlDatabase::removeDatabase(u"count"_s);
}

void MeasurementStoreTest::refusesNumbersThatAreNone_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<double>("number");
    for (int place = 0; place < 6; ++place) {
        QTest::addRow("not a number %d", place) << place << std::nan("");
        QTest::addRow("infinite %d", place) << place << std::numeric_limits<double>::infinity();
    }
}

void MeasurementStoreTest::refusesNumbersThatAreNone()
{
    QFETCH(int, place);
    QFETCH(double, number);
    Measurement measurement = support::fullMeasurement();
    double* const places[] = {&measurement.samples[3].second, &measurement.temperatures[1].celsius,
                              &measurement.runs[1].read->percentiles[99], &*measurement.throttledSeconds,
                              &measurement.runs[0].systemPercent, &measurement.conditions.link->gigatransfers};
    *places[place] = number;
    const auto store = opened();
    QVERIFY(!store->keep(measurement));
    QCOMPARE(store->list()->size(), 0);
}

void MeasurementStoreTest::refusesWhatWouldNotComeBack()
{
    const auto store = opened();
    Measurement badId = numbered(1);
    badId.id = u"../m"_s;
    QVERIFY(!store->keep(badId));
    Measurement badJob = numbered(1);
    badJob.runs[0].job = 3;
    QVERIFY(!store->keep(badJob));
    QCOMPARE(store->list()->size(), 0);
}

void MeasurementStoreTest::migratesStepByStep()
{
    const gui::MeasurementSchema::Steps three{{u"CREATE TABLE a (x)"_s, u"INSERT INTO a VALUES (1)"_s},
                                              {u"ALTER TABLE a ADD y DEFAULT 2"_s},
                                              {u"UPDATE a SET y = y + 1"_s}};
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"steps"_s);
    database.setDatabaseName(m_folder->filePath(u"steps.sqlite"_s));
    QVERIFY(database.open());
    for (qsizetype steps = 1; steps <= three.size(); ++steps)
        QVERIFY(gui::MeasurementSchema::migrate(database, three.first(steps)));
    QVERIFY(gui::MeasurementSchema::migrate(database, three));
    {
        auto row = gui::SqlWork::run(database, u"SELECT x, y FROM a"_s);
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toInt(), 1);
        QCOMPARE(row->value(1).toInt(), 3);
    }
    const auto older = gui::MeasurementSchema::migrate(database, three.first(2));
    QVERIFY(!older && older.error().kind == Error::Kind::LocalFile);
    database = {};
    QSqlDatabase::removeDatabase(u"steps"_s);
}

void MeasurementStoreTest::aStepThatFailsLeavesTheVersionBefore()
{
    const gui::MeasurementSchema::Steps broken{{u"CREATE TABLE a (x)"_s}, {u"CREATE TABLE b (x)"_s, u"CREATE TABLE a (x)"_s}};
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"broken"_s);
    database.setDatabaseName(m_folder->filePath(u"broken.sqlite"_s));
    QVERIFY(database.open());
    QVERIFY(!gui::MeasurementSchema::migrate(database, broken));
    QCOMPARE(database.tables(), QStringList{u"a"_s});
    {
        auto version = gui::SqlWork::run(database, u"PRAGMA user_version"_s);
        QVERIFY(version && version->next());
        QCOMPARE(version->value(0).toInt(), 1);
    }
    database = {};
    QSqlDatabase::removeDatabase(u"broken"_s);
}

void MeasurementStoreTest::leavesAFileOfANewerProgramAlone()
{
    QVERIFY(opened()->keep(numbered(1)));
    runSql(file(), {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA user_version = 99"_s, u"ALTER TABLE measurement ADD what"_s});
    const QByteArray before = bytesOf(file());
    const auto store = MeasurementStore::open(file());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::LocalFile);
    QVERIFY(store.error().message.contains(u"newer"_s));
    QVERIFY(!before.isEmpty());
    QCOMPARE(bytesOf(file()), before);
    QCOMPARE(QDir(QFileInfo(file()).path()).entryList(QDir::Files), QStringList{u"measurements.sqlite"_s});
}

void MeasurementStoreTest::putsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("this is no database, and long enough to be looked at as one").repeated(40);
    QTest::newRow("only a head") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\xff');
    const QTemporaryDir folder;
    const QString whole = folder.filePath(u"whole.sqlite"_s);
    QVERIFY((*MeasurementStore::open(whole))->keep(numbered(1)));
    runSql(whole, {u"PRAGMA journal_mode = DELETE"_s});
    QByteArray overwritten = bytesOf(whole);
    for (qsizetype at = 4096; at < overwritten.size(); ++at)
        overwritten[at] = static_cast<char>(at * 31);
    QTest::newRow("overwritten inside") << overwritten;
    QTest::newRow("cut off") << bytesOf(whole).first(overwritten.size() / 2);
}

void MeasurementStoreTest::putsADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    write(file(), bytes);
    const auto store = opened();
    QVERIFY(store);
    QVERIFY(store->remark().contains(u"damaged"_s));
    const QStringList aside = QDir(QFileInfo(file()).path()).entryList({u"*.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QVERIFY(store->remark().contains(aside.first()));
    QCOMPARE(bytesOf(QFileInfo(file()).path() + u'/' + aside.first()), bytes);
    QVERIFY(store->keep(numbered(1)));
    QCOMPARE(store->list()->size(), 1);
    QVERIFY(opened()->remark().isEmpty());
}

void MeasurementStoreTest::aLockedFileIsNotDamaged()
{
    QVERIFY(opened()->keep(numbered(1)));
    const auto store = opened();
    auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(file());
    QVERIFY(other.open());
    QVERIFY(gui::SqlWork::run(other, u"BEGIN IMMEDIATE"_s));
    const auto kept = store->keep(numbered(2));
    QVERIFY(!kept && kept.error().kind == Error::Kind::LocalFile);
    QCOMPARE(store->list()->size(), 1); // readers need not wait
    QVERIFY(gui::SqlWork::run(other, u"ROLLBACK"_s));
    QVERIFY(store->keep(numbered(2)));
    other = {};
    QSqlDatabase::removeDatabase(u"other"_s);
}

void MeasurementStoreTest::leavesOutADamagedMeasurement()
{
    const auto store = opened();
    for (const int number : {1, 2, 3})
        QVERIFY(store->keep(numbered(number)));
    runSql(file(), {u"UPDATE measurement SET document = 'nothing' WHERE id = 'm-2'"_s});
    QCOMPARE(idsOf(*store->list()), (QStringList{u"m-3"_s, u"m-1"_s}));
    QVERIFY(!store->load(u"m-2"_s));
}

void MeasurementStoreTest::twoProgramsMayKeepAtOnce()
{
    std::atomic<int> failures = 0;
    const auto work = [this, &failures](int from) {
        const auto store = opened();
        for (int number = from; number < from + 10; ++number)
            if (!store || !store->keep(numbered(number)))
                ++failures;
    };
    {
        const std::jthread one(work, 0);
        const std::jthread two(work, 10);
        const std::jthread three(work, 20);
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(opened()->list()->size(), 30);
}

void MeasurementStoreTest::saysWhenTheFolderCannotBeMade()
{
    write(m_folder->filePath(u"data"_s), "a file");
    const auto store = MeasurementStore::open(file());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::LocalFile);
    QVERIFY(!store.error().message.isEmpty());
}

LANEKEEPER_TEST(MeasurementStoreTest)
#include "MeasurementStoreTest.moc"
