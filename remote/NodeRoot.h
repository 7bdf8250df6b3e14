// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace remote {

/// The first two lines of every script sent: which tree the script works in and where its commands
/// come from. A real node has no prefix; a simulated one lives in a folder and has a PATH of its own
/// that holds only stand-ins and an allow-list of harmless tools. Written by the shells, never taken
/// from an environment.
struct NodeRoot {
    QString root; ///< absolute folder without trailing "/"; empty on a real node
    QString path = QStringLiteral("/usr/sbin:/usr/bin:/sbin:/bin");

    bool operator==(const NodeRoot&) const = default;
    [[nodiscard]] bool isSimulated() const { return !root.isEmpty(); }
    /// The root and PATH of a simulated node's folder.
    [[nodiscard]] static NodeRoot simulated(const QString& folder)
    {
        return {folder, folder + QStringLiteral("/bin")};
    }
};

} // namespace remote
