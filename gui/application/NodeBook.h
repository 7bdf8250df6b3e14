// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"
#include "node/Node.h"

#include <QJsonObject>
#include <QList>

namespace gui {

/// A node as the person added it, and what was learned of how to reach it. No secrets.
struct NodeBookEntry {
    backend::Node node;
    QString keyFile;          ///< empty: agent and the usual files
    QString name;             ///< the person's own name for it; empty: none
    remote::KnownKey lastKey; ///< that let this person in the last time
    bool connectsAtStart = true;
    QString cluster;          ///< it belonged to when it was last read; empty: none, or not read yet
    QStringList declinedMembers; ///< of that cluster, not to be offered again
    QJsonObject otherFields;  ///< of a later version, written back as they were read

    bool operator==(const NodeBookEntry&) const = default;
};

/// The nodes remembered between starts: $XDG_CONFIG_HOME/lanekeeper/nodes.json, mode 0600.
class NodeBook {
public:
    explicit NodeBook(QString file);
    [[nodiscard]] static QString defaultFile();

    [[nodiscard]] QList<NodeBookEntry> entries() const; ///< empty when there is no file yet
    /// What a later version wrote beside these entries stays in the file.
    [[nodiscard]] backend::Result<void> save(const QList<NodeBookEntry>& entries) const;

private:
    [[nodiscard]] QJsonObject read() const;

    QString m_file;
};

} // namespace gui
