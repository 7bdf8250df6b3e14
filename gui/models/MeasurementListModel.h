// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/Measurement.h"

#include <QAbstractTableModel>
#include <QSet>

namespace gui {

/// Kept measurements, each with a box that picks it for comparing.
class MeasurementListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Measured, Drive, Lane, Where, Profile, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<backend::Measurement> measurements);
    void pick(const QSet<QString>& ids);
    [[nodiscard]] const QSet<QString>& picked() const { return m_picked; }
    [[nodiscard]] const backend::Measurement& at(int row) const { return m_measurements.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void pickedByPerson();

private:
    [[nodiscard]] QString text(const backend::Measurement& measurement, int column) const;

    QList<backend::Measurement> m_measurements;
    QSet<QString> m_picked;
};

} // namespace gui
