// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Workbench.h"

namespace gui {

/// What this computer remembers of nodes that were not read since the program started. Files are read on
/// a thread of their own, when a node is first asked for.
class LastVisits final : public QObject {
    Q_OBJECT

public:
    explicit LastVisits(const Workbench& workbench, QObject* parent = nullptr);

    /// Empty until it is known; `known` tells when.
    [[nodiscard]] backend::NodeMemory of(Workbench::NodeId id);

signals:
    void known(int id);

private:
    struct Visit {
        backend::Node node; ///< a person may give an entry of the list another place
        backend::NodeMemory memory;
    };

    void load(Workbench::NodeId id, const backend::Node& node);

    const Workbench& m_workbench;
    QHash<Workbench::NodeId, Visit> m_visits;
    QThreadPool m_reader; ///< last: ends first
};

} // namespace gui
