// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"
#include "node/Node.h"

#include <QList>

namespace gui {

/// A node as the person added it. No secrets.
struct NodeBookEntry {
    backend::Node node;
    QString keyFile; ///< empty: agent and the usual files

    bool operator==(const NodeBookEntry&) const = default;
};

/// The nodes remembered between starts: $XDG_CONFIG_HOME/lanekeeper/nodes.json, mode 0600.
class NodeBook {
public:
    explicit NodeBook(QString file);
    [[nodiscard]] static QString defaultFile();

    [[nodiscard]] QList<NodeBookEntry> entries() const; ///< empty when there is no file yet
    [[nodiscard]] backend::Result<void> save(const QList<NodeBookEntry>& entries) const;

private:
    QString m_file;
};

} // namespace gui
