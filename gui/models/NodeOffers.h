// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeBook.h"
#include "application/Workbench.h"

/// Nodes that could be added to the list, found without connecting to anything.
namespace gui {

struct NodeOffer {
    QString name;
    QString place;  ///< where it would connect to
    NodeBookEntry entry;
    bool isKnown = false; ///< is in the list already
};

/// The hosts of the person's SSH configuration, as aliases: the configuration keeps its say.
[[nodiscard]] QList<NodeOffer> configuredOffers(const Workbench& workbench);
/// What is known of a node that is asked for its cluster's other members.
struct MemberSource {
    NodeBookEntry own;
    remote::ConnectionReport connection;
    std::shared_ptr<const backend::NodeSnapshot> snapshot; ///< may be null
};

/// Other members of a node's cluster that are neither in the list nor declined, with its user, port
/// and key. What they are called and where they are is the node's word. None of a simulated node.
[[nodiscard]] QList<NodeOffer> memberOffers(const Workbench& workbench, const MemberSource& source);
[[nodiscard]] QList<NodeOffer> memberOffers(const Workbench& workbench, Workbench::NodeId id);

} // namespace gui
