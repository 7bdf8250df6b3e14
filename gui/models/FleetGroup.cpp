// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetGroup.h"

#include "FleetText.h"
#include "LinkText.h"
#include "ShownText.h"
#include "TimeText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FleetGroup)
};

/// Nobody is connected to it, so what is known may have changed.
bool isOld(const NodeState& state)
{
    using Link = NodeState::Link;
    return !state.snapshot || state.link == Link::Idle || state.link == Link::Connecting || LinkText::isOld(state);
}

QString noteOf(const NodeState& state, const backend::FleetNode& node)
{
    QStringList parts;
    if (node.isSimulated)
        parts.append(Text::tr("simulated"));
    const bool isRead = state.link == NodeState::Link::Connected && !state.problem;
    if (!isRead)
        parts.append(LinkText::text(state));
    if (!node.readAt.isValid())
        parts.append(Text::tr("its drives are not known yet"));
    else if (node.isOld)
        parts.append(Text::tr("data as of %1").arg(TimeText::clockOrDay(node.readAt)));
    else if (isRead)
        parts.append(Text::tr("read at %1").arg(TimeText::clockOrDay(node.readAt)));
    if (node.readAt.isValid() && node.drives.isEmpty())
        parts.append(Text::tr("no NVMe drive"));
    return parts.join(u"  ·  "_s);
}

} // namespace

FleetGroup fleetGroup(Workbench::NodeId id, const NodeState& state, const backend::NodeMemory& lastVisit,
                      const FleetGroup* before)
{
    FleetGroup group;
    group.id = id;
    group.snapshot = state.snapshot;
    group.sign = LinkText::sign(state);
    group.isCompared = lastVisit.seenAt.isValid();
    group.node.name = shownLine(state.title);
    group.node.node = state.node.text();
    group.node.isSimulated = state.isSimulated() || std::holds_alternative<backend::DemoTarget>(state.node.target);
    group.node.isOld = isOld(state);
    if (!state.snapshot) {
        group.node.readAt = lastVisit.seenAt;
        group.node.drives = backend::fleetDrivesOf(lastVisit);
    } else {
        group.node.hostName = state.snapshot->host.hostName;
        group.node.readAt = state.snapshot->readAt;
        group.node.drives = before != nullptr && before->snapshot == state.snapshot
            ? before->node.drives
            : backend::fleetDrives(*state.snapshot, *state.assessment, lastVisit);
    }
    group.note = noteOf(state, group.node);
    return group;
}

} // namespace gui
