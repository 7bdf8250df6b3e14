// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementStore.h"

#include "MeasurementSchema.h"
#include "SqlWork.h"
#include "StateFolder.h"
#include "benchmark/export/MeasurementJson.h"
#include "benchmark/export/MeasurementWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::Error;
using backend::Measurement;
using backend::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementStore)
};

Result<void> withoutAnswer(const Result<QSqlQuery>& done)
{
    return done ? Result<void>() : Result<void>(tl::make_unexpected(done.error()));
}

Result<Measurement> measurementFrom(const QByteArray& document)
{
    TRY(measurements, backend::measurementsFromJson(document));
    if (measurements.size() != 1)
        return backend::failure(Error::Kind::Unparseable, Text::tr("The file of measurements is damaged."));
    return measurements.first();
}

/// Everything but the samples, as it will be read again.
Result<QByteArray> documentOf(Measurement measurement)
{
    if (!backend::isFinite(measurement))
        return backend::failure(Error::Kind::Unparseable, Text::tr("A number in this measurement is none; it was not kept."),
                                measurement.id.left(64));
    measurement.samples.clear();
    measurement.temperatures.clear();
    TRY(document, backend::toJson(measurement));
    TRY(again, measurementFrom(document));
    if (again != measurement)
        return backend::failure(Error::Kind::Unparseable, Text::tr("This measurement cannot be kept as it is."),
                                measurement.id.left(64));
    return document;
}

QString freeName(const QString& file)
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    for (int number = 1;; ++number)
        if (const QString name = u"%1.damaged-%2-%3"_s.arg(file, day).arg(number); !QFile::exists(name))
            return name;
}

} // namespace

QString MeasurementStore::defaultFile() { return dataFolder() + u"/measurements.sqlite"_s; }

Result<std::unique_ptr<MeasurementStore>> MeasurementStore::open(const QString& file)
{
    std::unique_ptr<MeasurementStore> store(new MeasurementStore);
    auto opened = store->openFile(file);
    if (!opened && SqlWork::isBroken(opened.error())) {
        if (const auto aside = store->putAside(file, opened.error()); !aside)
            return tl::make_unexpected(aside.error());
        opened = store->openFile(file);
    }
    if (!opened)
        return tl::make_unexpected(opened.error());
    return store;
}

MeasurementStore::~MeasurementStore() { close(); }

void MeasurementStore::close()
{
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
}

Result<void> MeasurementStore::openFile(const QString& file)
{
    if (!QDir().mkpath(QFileInfo(file).path()))
        return backend::failure(Error::Kind::LocalFile, Text::tr("The folder for measurements cannot be made."), file);
    m_connection = u"measurements-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return backend::failure(Error::Kind::LocalFile, Text::tr("The measurements kept on this computer cannot be used now."), file);
    TRY(check, SqlWork::run(m_database, u"PRAGMA quick_check(1)"_s));
    if (check.next() && check.value(0).toString() != "ok"_L1)
        return backend::failure(Error::Kind::Unparseable, Text::tr("The file of measurements is damaged."), check.value(0).toString());
    check.finish();
    if (const auto migrated = MeasurementSchema::migrate(m_database, MeasurementSchema::steps()); !migrated)
        return migrated;
    // Readers and a writer do not wait for each other; a power cut leaves old or new.
    for (const auto& setting : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA foreign_keys = ON"_s})
        if (const auto set = withoutAnswer(SqlWork::run(m_database, setting)); !set)
            return set;
    return {};
}

Result<void> MeasurementStore::putAside(const QString& file, const Error& damage)
{
    close();
    const QString aside = freeName(file);
    for (const auto& end : {u""_s, u"-wal"_s, u"-shm"_s})
        if (QFile::exists(file + end) && !QFile::rename(file + end, aside + end))
            return backend::failure(Error::Kind::LocalFile,
                                    Text::tr("The file of measurements is damaged, and it cannot be put aside."), file + end);
    m_remark = Text::tr("The file of measurements is damaged (%1). It was put aside as %2, and a new one was begun.")
                   .arg(damage.detail, aside);
    return {};
}

Result<void> MeasurementStore::keep(const Measurement& measurement)
{
    TRY(document, documentOf(measurement));
    SqlWork::Writing writing(m_database);
    if (const auto begun = writing.begin(); !begun)
        return begun;
    const QString& id = measurement.id;
    if (const auto gone = SqlWork::run(m_database, u"DELETE FROM measurement WHERE id = ?"_s, {id}); !gone)
        return withoutAnswer(gone);
    const auto& place = measurement.place;
    const QVariantList values{id,
                              measurement.startedAt.isValid() ? measurement.startedAt.toMSecsSinceEpoch() : QVariant(),
                              place.node,
                              place.vmid ? QVariant(*place.vmid) : QVariant(),
                              backend::wordFor(place.lane),
                              place.drive.serial,
                              place.drive.model,
                              measurement.profile.id,
                              measurement.conditions.kernel,
                              measurement.conditions.fioVersion,
                              place.isSimulated,
                              document};
    // A null string would be SQL's NULL.
    QVariantList bound;
    for (const QVariant& value : values)
        bound.append(value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value);
    const auto kept = SqlWork::run(m_database, u"INSERT INTO measurement (id, started, node, vmid, lane, serial, model, profile, "
                                               "kernel, fio, simulated, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, bound);
    if (!kept)
        return withoutAnswer(kept);
    if (const auto written = writeSamples(measurement); !written)
        return written;
    return writing.commit();
}

Result<void> MeasurementStore::writeSamples(const Measurement& measurement)
{
    QSqlQuery query(m_database);
    const auto add = [&query](const QVariantList& values) {
        for (qsizetype index = 0; index < values.size(); ++index)
            query.bindValue(static_cast<int>(index), values[index]);
        return query.exec();
    };
    if (!query.prepare(u"INSERT INTO sample VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
        return tl::make_unexpected(SqlWork::errorOf(query));
    for (qsizetype place = 0; place < measurement.samples.size(); ++place) {
        const auto& sample = measurement.samples[place];
        if (!add({measurement.id, place, sample.job, sample.run, sample.second, sample.readBytesPerSecond,
                  sample.writeBytesPerSecond, sample.readOperationsPerSecond, sample.writeOperationsPerSecond}))
            return tl::make_unexpected(SqlWork::errorOf(query));
    }
    if (!query.prepare(u"INSERT INTO temperature VALUES (?, ?, ?, ?)"_s))
        return tl::make_unexpected(SqlWork::errorOf(query));
    for (qsizetype place = 0; place < measurement.temperatures.size(); ++place) {
        const auto& sample = measurement.temperatures[place];
        if (!add({measurement.id, place, sample.second, sample.celsius}))
            return tl::make_unexpected(SqlWork::errorOf(query));
    }
    return {};
}

Result<QList<Measurement>> MeasurementStore::list(const Filter& filter) const
{
    QStringList conditions{u"TRUE"_s};
    QVariantList values;
    const auto narrow = [&](const QString& column, const QString& value) {
        if (value.isEmpty())
            return;
        conditions.append(column + u" = ?"_s);
        values.append(value);
    };
    narrow(u"serial"_s, filter.serial);
    narrow(u"node"_s, filter.node);
    values.append(filter.most);
    TRY(query, SqlWork::run(m_database, u"SELECT document FROM measurement WHERE %1 ORDER BY started DESC, id LIMIT ?"_s
                                            .arg(conditions.join(u" AND "_s)), values));
    QList<Measurement> measurements;
    while (query.next())
        if (const auto measurement = measurementFrom(query.value(0).toByteArray()))
            measurements.append(*measurement);
    return measurements;
}

Result<Measurement> MeasurementStore::load(const QString& id) const
{
    // Document and samples as of one moment, whatever another program does.
    const SqlWork::Reading reading(m_database);
    TRY(query, SqlWork::run(m_database, u"SELECT document FROM measurement WHERE id = ?"_s, {id}));
    if (!query.next())
        return backend::failure(Error::Kind::Usage, Text::tr("There is no such measurement."), id.left(64));
    TRY(measurement, measurementFrom(query.value(0).toByteArray()));
    if (const auto read = readSamples(measurement); !read)
        return tl::make_unexpected(read.error());
    return measurement;
}

Result<void> MeasurementStore::readSamples(Measurement& measurement) const
{
    TRY(samples, SqlWork::run(m_database, u"SELECT job, run, second, read_bytes, write_bytes, read_operations, write_operations "
                                          "FROM sample WHERE measurement = ? ORDER BY place"_s, {measurement.id}));
    const auto number = [&samples](int column) { return samples.value(column).toDouble(); };
    while (samples.next())
        measurement.samples.append({samples.value(0).toInt(), samples.value(1).toInt(), number(2), number(3), number(4),
                                    number(5), number(6)});
    TRY(temperatures, SqlWork::run(m_database, u"SELECT second, celsius FROM temperature WHERE measurement = ? ORDER BY place"_s,
                                   {measurement.id}));
    while (temperatures.next())
        measurement.temperatures.append({temperatures.value(0).toDouble(), temperatures.value(1).toDouble()});
    return {};
}

Result<void> MeasurementStore::remove(const QString& id)
{
    return withoutAnswer(SqlWork::run(m_database, u"DELETE FROM measurement WHERE id = ?"_s, {id}));
}

} // namespace gui
