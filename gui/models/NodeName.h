// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/Node.h"

/// Putting a node's name together from what a person fills in. What comes out still has to pass
/// backend::Node::parse.
namespace gui::NodeName {

struct SshParts {
    QString user;
    QString host; ///< may be the whole name: user@host:port
    QString port;
};

[[nodiscard]] QString ssh(const SshParts& parts); ///< empty when there is no host
/// What is said twice, as a sentence; empty when nothing is.
[[nodiscard]] QString contradiction(const SshParts& parts);
[[nodiscard]] QString demo(const QString& name);
[[nodiscard]] QString capture(const QString& path);
[[nodiscard]] QString paste(const QStringList& paths);

/// "quiet: nothing needs changing …" from the node's own description.
[[nodiscard]] QString demoText(const QString& name);
/// What adding this node will do.
[[nodiscard]] QString sentence(const backend::Node& node);

} // namespace gui::NodeName
