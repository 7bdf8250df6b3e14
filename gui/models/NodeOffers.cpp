// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeOffers.h"

#include "SshConfigFile.h"
#include "ShownText.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr qsizetype mostOffers = 500;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NodeOffers)
};

bool isSame(const QString& a, const QString& b) { return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0; }

quint16 portOf(quint16 port) { return port == 0 ? 22 : port; }

const backend::SshTarget* sshTarget(const NodeState& state) { return std::get_if<backend::SshTarget>(&state.node.target); }

template <typename Predicate>
bool anyNode(const Workbench& workbench, Predicate fits)
{
    const auto ids = workbench.nodes();
    return std::any_of(ids.begin(), ids.end(), [&](auto id) { return fits(id, workbench.state(id)); });
}

/// A name that would not come back from the list of nodes as it is, names nothing we can reach.
bool canBeNamed(const backend::Node& node)
{
    const auto again = backend::Node::parse(node.text());
    return again && *again == node;
}

QString placeOf(const remote::ConfiguredHost& host)
{
    const backend::SshTarget shown{host.user, host.hostName.isEmpty() ? host.alias : host.hostName, host.port};
    const QString place = shownLine(backend::Node{shown}.text());
    return host.jump.isEmpty() ? place : Text::tr("%1, through %2").arg(place, shownLine(host.jump));
}

bool isKnown(const Workbench& workbench, const remote::ConfiguredHost& host)
{
    return anyNode(workbench, [&](auto, const NodeState& state) {
        const auto* target = sshTarget(state);
        return target
            && (isSame(target->host, host.alias)
                || (isSame(target->host, host.hostName) && portOf(target->port) == portOf(host.port)));
    });
}

bool isKnown(const Workbench& workbench, const QString& cluster, const backend::ClusterMember& member)
{
    return anyNode(workbench, [&](auto id, const NodeState& state) {
        const auto* target = sshTarget(state);
        if (!target)
            return false;
        const bool isNamed = isSame(target->host, member.name) || isSame(target->host.section(u'.', 0, 0), member.name);
        const bool isRead = state.snapshot && state.cluster == cluster && isSame(state.snapshot->host.hostName, member.name);
        const bool isReachedThere = isSame(workbench.connection(id).userAtHost.section(u'@', -1), member.address);
        return isNamed || isRead || isReachedThere || isSame(target->host, member.address);
    });
}

bool isDeclined(const Workbench& workbench, const QString& cluster, const QString& member)
{
    return anyNode(workbench, [&](auto id, const NodeState& state) {
        return state.cluster == cluster && workbench.remembered(id).declinedMembers.contains(member);
    });
}

NodeBookEntry entryFor(const MemberSource& source, const backend::ClusterMember& member)
{
    backend::SshTarget target = std::get<backend::SshTarget>(source.own.node.target);
    if (target.user.isEmpty())
        target.user = source.connection.userAtHost.section(u'@', 0, -2);
    target.host = member.address.isEmpty() ? member.name : member.address;
    NodeBookEntry entry;
    entry.node = {target};
    entry.keyFile = source.own.keyFile;
    entry.connectsAtStart = false;
    entry.cluster = source.own.cluster;
    return entry;
}

} // namespace

QList<NodeOffer> configuredOffers(const Workbench& workbench)
{
    QList<NodeOffer> offers;
    for (const auto& host : remote::configuredHosts()) {
        NodeOffer offer{shownLine(host.alias), placeOf(host), {}, isKnown(workbench, host)};
        offer.entry.node = {backend::SshTarget{{}, host.alias, 0}};
        offer.entry.connectsAtStart = false;
        if (canBeNamed(offer.entry.node) && offers.size() < mostOffers)
            offers.append(offer);
    }
    return offers;
}

QList<NodeOffer> memberOffers(const Workbench& workbench, const MemberSource& source)
{
    const QString& cluster = source.own.cluster;
    if (!std::holds_alternative<backend::SshTarget>(source.own.node.target) || !source.snapshot || cluster.isEmpty())
        return {};
    QList<NodeOffer> offers;
    for (const auto& member : source.snapshot->cluster.members) {
        if (member.isThisNode || isKnown(workbench, cluster, member) || isDeclined(workbench, cluster, member.name))
            continue;
        const NodeBookEntry entry = entryFor(source, member);
        if (canBeNamed(entry.node) && offers.size() < mostOffers)
            offers.append({member.name, entry.node.text(), entry, false});
    }
    return offers;
}

QList<NodeOffer> memberOffers(const Workbench& workbench, Workbench::NodeId id)
{
    return memberOffers(workbench, {workbench.remembered(id), workbench.connection(id), workbench.state(id).snapshot});
}

} // namespace gui
