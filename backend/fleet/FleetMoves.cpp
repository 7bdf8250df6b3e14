// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetMoves.h"

namespace backend {

namespace {

using Identity = std::pair<QString, QString>;

struct Place {
    const FleetNode* node = nullptr;
    int claims = 0;
};

using Places = QHash<Identity, Place>;

void note(Places& places, const FleetNode& node, const FleetDrive& drive)
{
    Place& place = places[{drive.serial, drive.model}];
    place.node = &node;
    ++place.claims;
}

bool isArrival(const FleetDrive& drive)
{
    return drive.drift.presence == Drift::Presence::New && !drive.serial.isEmpty() && !drive.isSerialRemembered;
}

/// It is missed, or what is known of it is of an earlier time.
bool mayHaveLeft(const FleetNode& node, const FleetDrive& drive)
{
    return drive.drift.presence == Drift::Presence::Gone || (node.isOld && !drive.serial.isEmpty());
}

} // namespace

FleetMoves::FleetMoves(const QList<const FleetNode*>& nodes)
{
    Places arrivals;
    for (const FleetNode* node : nodes)
        for (const FleetDrive& drive : node->drives)
            if (!node->isOld && isArrival(drive))
                note(arrivals, *node, drive);
    if (arrivals.isEmpty())
        return;
    Places departures;
    for (const FleetNode* node : nodes)
        for (const FleetDrive& drive : node->drives)
            if (mayHaveLeft(*node, drive) && arrivals.contains({drive.serial, drive.model}))
                note(departures, *node, drive);
    for (auto left = departures.cbegin(); left != departures.cend(); ++left) {
        const Place& came = arrivals[left.key()];
        if (left->claims == 1 && came.claims == 1 && left->node != came.node)
            m_moves.insert(left.key(), {left->node->name, came.node->name});
    }
}

const FleetMoves::Move* FleetMoves::moveOf(const FleetDrive& drive) const
{
    const auto move = m_moves.constFind({drive.serial, drive.model});
    return move == m_moves.cend() ? nullptr : &*move;
}

QString FleetMoves::origin(const FleetDrive& drive) const
{
    const Move* move = isArrival(drive) ? moveOf(drive) : nullptr;
    return move != nullptr ? move->from : QString();
}

QString FleetMoves::destination(const FleetDrive& drive) const
{
    const Move* move = isArrival(drive) || m_moves.isEmpty() ? nullptr : moveOf(drive);
    return move != nullptr ? move->to : QString();
}

} // namespace backend
