// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Journal.h"

#include <memory>

namespace gui {

/// Journal entries of all nodes on this computer: one JSON file each under
/// $XDG_STATE_HOME/lanekeeper/history/NODE/ID.json, written with fsync and rename. May be used from
/// several threads.
class HistoryStore {
public:
    explicit HistoryStore(QString folder);
    [[nodiscard]] static QString defaultFolder();

    /// The part that belongs to one node (its key is Node::text()). Lives on its own; thread-safe.
    [[nodiscard]] std::unique_ptr<backend::JournalStore> storeFor(const QString& nodeText) const;
    [[nodiscard]] QStringList nodes() const; ///< Node::text() of every node with entries

private:
    QString m_folder;
};

} // namespace gui
