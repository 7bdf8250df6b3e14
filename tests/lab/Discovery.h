// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Machine.h"

#include "TestMain.h"
#include "node/NodeSnapshot.h"

namespace lab {

/// What the program says of a real kernel's devices, against what the node's own tools say when asked over the
/// ssh program. A test of a machine derives from it and names the machine.
class Discovery : public support::TestCase {
    Q_OBJECT

public:
    explicit Discovery(const QStringList& options)
        : m_options(options)
    {
    }

private slots:
    void initTestCase();

    void groupsAndTheirMembersAreTheKernels();
    void everyFunctionHasTheIdsClassAndDriverThatLspciShows();
    void bridgesAreThoseOfLspciAndAreForeignToNoDrive();
    void theCardInTheSameSlotAndTheOneBehindPortsWithoutAcsAreForeign();
    void drivesAreThoseThatNvmeListShows();
    void sizesAreThoseThatLsblkShows();
    void drivesOfOneModelAreToldApartBySerial();
    void usesAreWhatTheKernelAndLvmSay();
    void theIommuIsOnThoughNoWordOfTheCommandLineSaysSo();
    void readingLeavesNothingBehind();

protected:
    [[nodiscard]] const Machine& node() const { return m_node; }
    [[nodiscard]] const backend::NodeSnapshot& snapshot() const { return m_snapshot; }

private:
    [[nodiscard]] QJsonObject drive(const QString& serial) const;
    [[nodiscard]] QStringList usesOf(const QString& serial) const;

    QStringList m_options;
    Machine m_node;
    QJsonObject m_inspected;
    backend::NodeSnapshot m_snapshot;
};

} // namespace lab
