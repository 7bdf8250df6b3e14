// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementSchema.h"

#include "SqlWork.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui::MeasurementSchema {
namespace {

using backend::Error;
using backend::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementStore)
};

Result<int> versionOf(QSqlDatabase& database)
{
    TRY(query, SqlWork::run(database, u"PRAGMA user_version"_s));
    return query.next() ? query.value(0).toInt() : 0;
}

/// One step, in the write transaction that is open.
Result<void> take(QSqlDatabase& database, const QStringList& statements, int version)
{
    for (const QString& statement : statements)
        if (const auto done = SqlWork::run(database, statement); !done)
            return tl::make_unexpected(done.error());
    if (const auto done = SqlWork::run(database, u"PRAGMA user_version = %1"_s.arg(version)); !done)
        return tl::make_unexpected(done.error());
    return {};
}

} // namespace

const Steps& steps()
{
    // The document says everything but the samples, as the JSON that is exported too; the columns beside it
    // are what is looked for. Samples are rows of their own: numbers as SQLite keeps them, exact and without
    // a code of ours, and a list of measurements is read without them.
    static const Steps all{
        {u"CREATE TABLE measurement ("
         "id TEXT PRIMARY KEY NOT NULL, started INTEGER, node TEXT NOT NULL, vmid INTEGER, lane TEXT NOT NULL, "
         "serial TEXT NOT NULL, model TEXT NOT NULL, profile TEXT NOT NULL, kernel TEXT NOT NULL, fio TEXT NOT NULL, "
         "simulated INTEGER NOT NULL, document BLOB NOT NULL)"_s,
         u"CREATE INDEX measurement_by_drive ON measurement (serial, started)"_s,
         u"CREATE INDEX measurement_by_time ON measurement (started)"_s,
         u"CREATE TABLE sample ("
         "measurement TEXT NOT NULL REFERENCES measurement (id) ON DELETE CASCADE, place INTEGER NOT NULL, "
         "job INTEGER NOT NULL, run INTEGER NOT NULL, second REAL NOT NULL, read_bytes REAL NOT NULL, "
         "write_bytes REAL NOT NULL, read_operations REAL NOT NULL, write_operations REAL NOT NULL, "
         "PRIMARY KEY (measurement, place)) WITHOUT ROWID"_s,
         u"CREATE TABLE temperature ("
         "measurement TEXT NOT NULL REFERENCES measurement (id) ON DELETE CASCADE, place INTEGER NOT NULL, "
         "second REAL NOT NULL, celsius REAL NOT NULL, PRIMARY KEY (measurement, place)) WITHOUT ROWID"_s},
    };
    return all;
}

Result<void> migrate(QSqlDatabase& database, const Steps& steps)
{
    const int last = static_cast<int>(steps.size());
    for (;;) {
        TRY(seen, versionOf(database));
        if (seen > last)
            return backend::failure(Error::Kind::LocalFile,
                                    Text::tr("A newer Lanekeeper keeps the measurements here. Update Lanekeeper to see them; "
                                             "nothing of them was changed."),
                                    u"%1: version %2, this program knows %3"_s.arg(database.databaseName()).arg(seen).arg(last));
        if (seen == last)
            return {};
        SqlWork::Writing writing(database);
        if (const auto begun = writing.begin(); !begun)
            return begun;
        // Another program may have taken the step while this one waited for its turn.
        TRY(version, versionOf(database));
        if (version != seen)
            continue;
        if (const auto taken = take(database, steps.at(version), version + 1); !taken)
            return taken;
        if (const auto ended = writing.commit(); !ended)
            return ended;
    }
}

} // namespace gui::MeasurementSchema
