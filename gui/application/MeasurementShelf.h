// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MeasurementStore.h"

#include <QObject>

namespace gui {

/// The measurements a person has, as the window sees them: opened when first asked for, listed from memory, and
/// there until the program ends even where the file cannot be used. GUI thread.
class MeasurementShelf final : public QObject {
    Q_OBJECT

public:
    explicit MeasurementShelf(QString file, QObject* parent = nullptr);
    ~MeasurementShelf() override;

    [[nodiscard]] const QList<backend::Measurement>& newestFirst(); ///< without samples and temperatures
    [[nodiscard]] backend::Result<backend::Measurement> whole(const QString& id);
    /// Shown from now on in every case; an error says why it will be gone with the program.
    backend::Result<void> keep(const backend::Measurement& measurement);
    backend::Result<void> remove(const QString& id);
    void reload(); ///< another program may have kept some
    /// What a person has to know of the file; empty: nothing.
    [[nodiscard]] QString remark();

signals:
    void changed();

private:
    void open();
    [[nodiscard]] QList<backend::Measurement> listed();

    QString m_file;
    std::unique_ptr<MeasurementStore> m_store;
    bool m_isOpened = false;
    QString m_remark;
    QList<backend::Measurement> m_list;
    QList<backend::Measurement> m_loose; ///< whole, of this session, which the file did not take
};

} // namespace gui
