// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"
#include "benchmark/Measurement.h"

#include <QSqlDatabase>
#include <memory>

namespace gui {

/// Measurements kept on this computer, in one SQLite file. Several programs may use it at once: each
/// waits up to five seconds for the other. One thread each store.
class MeasurementStore {
public:
    struct Filter {
        QString serial{}; ///< of the drive; empty: any
        QString node{};   ///< empty: any
        int most = 1000;
    };

    /// Opens the file or makes it. A damaged one is put aside, never deleted, and remark() says so; one of
    /// a newer program is refused and not touched.
    [[nodiscard]] static backend::Result<std::unique_ptr<MeasurementStore>> open(const QString& file);
    [[nodiscard]] static QString defaultFile(); ///< $XDG_DATA_HOME/lanekeeper/measurements.sqlite
    ~MeasurementStore();
    MeasurementStore(const MeasurementStore&) = delete;
    MeasurementStore& operator=(const MeasurementStore&) = delete;

    /// One sentence for the person about what was found at opening; empty: nothing to say.
    [[nodiscard]] QString remark() const { return m_remark; }

    /// Whole or not at all; one with the same id is replaced. Refuses what would not come back equal, such
    /// as a number that is none.
    [[nodiscard]] backend::Result<void> keep(const backend::Measurement& measurement);
    /// Newest first, without samples and temperatures: load() has those. One that is damaged is left out.
    [[nodiscard]] backend::Result<QList<backend::Measurement>> list(const Filter& filter) const;
    [[nodiscard]] backend::Result<QList<backend::Measurement>> list() const { return list(Filter{}); }
    [[nodiscard]] backend::Result<backend::Measurement> load(const QString& id) const;
    [[nodiscard]] backend::Result<void> remove(const QString& id);

private:
    MeasurementStore() = default;
    [[nodiscard]] backend::Result<void> openFile(const QString& file);
    [[nodiscard]] backend::Result<void> putAside(const QString& file, const backend::Error& damage);
    void close();
    [[nodiscard]] backend::Result<void> writeSamples(const backend::Measurement& measurement);
    [[nodiscard]] backend::Result<void> readSamples(backend::Measurement& measurement) const;

    QString m_connection; ///< Qt's name of it
    mutable QSqlDatabase m_database;
    QString m_remark;
};

} // namespace gui
