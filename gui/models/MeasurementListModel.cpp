// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementListModel.h"

#include "MeasurementText.h"
#include "widgets/PlainText.h"

namespace gui {

void MeasurementListModel::show(QList<backend::Measurement> measurements)
{
    if (measurements == m_measurements)
        return;
    beginResetModel();
    m_measurements = std::move(measurements);
    endResetModel();
}

void MeasurementListModel::pick(const QSet<QString>& ids)
{
    if (ids == m_picked)
        return;
    m_picked = ids;
    if (!m_measurements.isEmpty())
        emit dataChanged(index(0, Measured), index(rowCount() - 1, Measured), {Qt::CheckStateRole});
}

int MeasurementListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_measurements.size());
}

int MeasurementListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString MeasurementListModel::text(const backend::Measurement& measurement, int column) const
{
    switch (column) {
    case Measured: return MeasurementText::whenText(measurement.startedAt);
    case Drive: return MeasurementText::driveText(measurement.place.drive);
    case Lane: return backend::nameOf(measurement.place.lane);
    case Where: return MeasurementText::placeText(measurement.place);
    case Profile:
        return tr("%1, %2 × %3 s", "name, runs, seconds")
            .arg(MeasurementText::profileName(measurement.profile.id))
            .arg(measurement.profile.runs)
            .arg(measurement.profile.secondsPerRun);
    case Remark: return MeasurementText::remarkText(measurement);
    default: return {};
    }
}

QVariant MeasurementListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& measurement = m_measurements.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(measurement, index.column());
    case Qt::ToolTipRole: return PlainText::toolTip(text(measurement, index.column()));
    case Qt::CheckStateRole:
        if (index.column() == Measured)
            return m_picked.contains(measurement.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == Measured
            ? tr("%1, %2, %3").arg(text(measurement, Measured), text(measurement, Lane), text(measurement, Remark))
            : text(measurement, index.column());
    default: return {};
    }
}

QVariant MeasurementListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Measured: return tr("Measured");
    case Drive: return tr("Drive");
    case Lane: return tr("Lane");
    case Where: return tr("Where");
    case Profile: return tr("Profile");
    case Remark: return tr("Remark");
    default: return {};
    }
}

Qt::ItemFlags MeasurementListModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == Measured ? flags | Qt::ItemIsUserCheckable : flags;
}

bool MeasurementListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Measured || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString& id = m_measurements.at(index.row()).id;
    if (value.toInt() == Qt::Checked)
        m_picked.insert(id);
    else
        m_picked.remove(id);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit pickedByPerson();
    return true;
}

} // namespace gui
