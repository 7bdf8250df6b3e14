// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FleetRows.h"
#include "fleet/FleetExport.h"

#include <QAbstractTableModel>

namespace gui {

/// Every drive of every node, sorted and filtered. A new reading of one node changes its own rows only.
class FleetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { NodeRole = Qt::UserRole, DriveRole, KeyRole, IsHeadingRole, NoteRole, SignRole, IsOldRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const FleetGroup& group);
    void showAll(const QList<FleetGroup>& groups); ///< at once, when several are not there yet
    void remove(Workbench::NodeId id);
    void setFilter(const QString& text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] bool hasHeadings() const { return m_arrangement.hasHeadings(); }
    [[nodiscard]] const FleetGroup* group(Workbench::NodeId id) const; ///< null when it is not there
    [[nodiscard]] QList<const FleetGroup*> groups() const;
    [[nodiscard]] const backend::FleetMoves& moves() const { return m_moves; }
    [[nodiscard]] const backend::FleetDrive* driveAt(const QModelIndex& index) const; ///< null for headings
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    [[nodiscard]] QModelIndex weightiest() const; ///< the drive with the gravest change; without one the first drive
    [[nodiscard]] QList<backend::FleetRecord> shown() const; ///< as they stand, valid until something changes

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void aboutToUpdate(); ///< rows may come and go until `updated`; a view keeps its place
    void updated();

private:
    void rebuild();
    bool updateMoves();
    void takeOver(FleetSlot& slot, const FleetGroup& group);
    void dropRows(const FleetSlot& slot, const std::vector<FleetRow>& staying);
    void replaceRows(FleetSlot& slot, const FleetSlot& next, const std::vector<FleetRow>& fresh);
    void restoreOrder();
    void insertRows(const FleetSlot& slot, const std::vector<FleetRow>& fresh);

    std::map<Workbench::NodeId, FleetSlot> m_slots;
    FleetRows m_arrangement;
    std::vector<FleetRow> m_rows;
    backend::FleetMoves m_moves;
};

} // namespace gui
