// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetSummary.h"

#include "FleetText.h"
#include "StatusText.h"
#include "TimeText.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace gui::FleetSummary {
namespace {

using backend::Drift;
using backend::FleetDrive;
using Groups = QList<const FleetGroup*>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FleetSummary)
};

/// A kind of change: how many drives it befell, and the first.
struct Tally {
    int count = 0;
    const FleetGroup* group = nullptr;
    const FleetDrive* drive = nullptr;

    void add(const FleetGroup& where, const FleetDrive& what)
    {
        if (count++ == 0) {
            group = &where;
            drive = &what;
        }
    }
    [[nodiscard]] QString name() const { return drive->nameText(); }
};

struct Count {
    int drives = 0; ///< that are there now, or were at the last visit where nobody could look since
    int given = 0;
    int possible = 0;
    int unread = 0; ///< nodes of which nothing is known
    bool isCompared = false;
    Tally endangering; ///< a VM still names their old slot
    Tally moved;
    Tally travelled; ///< from one node to another
    Tally gone;
    Tally worse;
    Tally fresh;
    Tally otherOwner;

    Count(const Groups& groups, const backend::FleetMoves& moves)
    {
        for (const FleetGroup* group : groups) {
            unread += group->node.readAt.isValid() ? 0 : 1;
            isCompared = isCompared || group->isCompared;
            for (const FleetDrive& drive : group->node.drives)
                add(*group, drive, moves);
        }
    }

private:
    void add(const FleetGroup& group, const FleetDrive& drive, const backend::FleetMoves& moves)
    {
        const Drift& drift = drive.drift;
        if (drift.presence != Drift::Presence::Gone && moves.destination(drive).isEmpty()) {
            ++drives;
            given += drive.owner ? 1 : 0;
            possible += drive.verdict && *drive.verdict != backend::Verdict::Blocked && !group.node.isOld ? 1 : 0;
        }
        if (drift.isNone())
            return;
        if (!drift.namedBy.isEmpty())
            endangering.add(group, drive);
        if (!moves.origin(drive).isEmpty())
            travelled.add(group, drive);
        else if (drift.movedFrom)
            moved.add(group, drive);
        else if (drift.presence == Drift::Presence::New)
            fresh.add(group, drive);
        if (drift.presence == Drift::Presence::Gone && moves.destination(drive).isEmpty())
            gone.add(group, drive);
        if (drift.conditionBefore && drive.condition > *drift.conditionBefore)
            worse.add(group, drive);
        if (drift.hasOtherOwner)
            otherOwner.add(group, drive);
    }
};

QString dangerText(const Count& count)
{
    const Tally& first = count.endangering;
    const QString machine = Text::tr("VM %1 on %2").arg(first.drive->drift.namedBy.first()).arg(first.group->node.name);
    if (first.count > 1)
        return Text::tr("%n drive(s) left the places that VMs name; %1 and others should not start before you look.", nullptr,
                        first.count)
            .arg(machine);
    if (first.drive->drift.movedFrom)
        return Text::tr("%1 has moved since the last visit; %2 should not start before you look.").arg(first.name(), machine);
    return Text::tr("%1 is gone from its place; %2 should not start before you look.").arg(first.name(), machine);
}

QString moveText(const Count& count, const backend::FleetMoves& moves)
{
    const int both = count.moved.count + count.travelled.count;
    if (both > 1)
        return Text::tr("%n drive(s) have moved since the last visit; no VM names an old place.", nullptr, both);
    if (count.travelled.count == 1)
        return Text::tr("%1 has moved from %2 to %3 since the last visit.")
            .arg(count.travelled.name(), moves.origin(*count.travelled.drive), count.travelled.group->node.name);
    return Text::tr("%1 of %2 has moved from %3 to %4 since the last visit.")
        .arg(count.moved.name(), count.moved.group->node.name, count.moved.drive->drift.movedFrom->shortText(),
             count.moved.drive->address.shortText());
}

QString calmText(const Count& count)
{
    const QString possible = Text::tr("%1 of %n NVMe drive(s) can be given to a VM", nullptr, count.drives).arg(count.possible);
    if (!count.isCompared)
        return Text::tr("%1.").arg(possible);
    const int changes = count.fresh.count + count.otherOwner.count;
    return changes == 0 ? Text::tr("%1; nothing has changed since the last visit.").arg(possible)
                        : Text::tr("%1; %n drive(s) are new or have another owner since the last visit.", nullptr, changes).arg(possible);
}

std::optional<Workbench::NodeId> firstNode(const Workbench& workbench, bool (*isMeant)(const NodeState&))
{
    for (const auto id : workbench.nodes())
        if (isMeant(workbench.state(id)))
            return id;
    return {};
}

bool isPlanned(const NodeState& state) { return state.plan && !state.plan->isRefused() && !state.plan->steps.isEmpty(); }

bool canBeUndone(const NodeState& state)
{
    return std::any_of(state.history.begin(), state.history.end(), [](const auto& entry) { return entry.canBeUndone(); });
}

} // namespace

QString sentence(const Groups& groups, const backend::FleetMoves& moves)
{
    const Count count(groups, moves);
    if (count.unread == groups.size())
        return Text::tr("No node was read yet, so nothing is known of their drives.");
    if (count.endangering.count > 0)
        return dangerText(count);
    if (count.moved.count + count.travelled.count > 0)
        return moveText(count, moves);
    if (count.gone.count == 1)
        return Text::tr("%1 of %2 is gone since the last visit.").arg(count.gone.name(), count.gone.group->node.name);
    if (count.gone.count > 1)
        return Text::tr("%n drive(s) are gone since the last visit.", nullptr, count.gone.count);
    if (count.worse.count == 1)
        return Text::tr("The health of %1 in %2 is worse than at the last visit.").arg(count.worse.name(), count.worse.group->node.name);
    if (count.worse.count > 1)
        return Text::tr("The health of %n drive(s) is worse than at the last visit.", nullptr, count.worse.count);
    return count.drives == 0 ? Text::tr("No node has an NVMe drive.") : calmText(count);
}

QString subtitle(const Groups& groups)
{
    const Count count(groups, {});
    QStringList parts{Text::tr("%n node(s)", nullptr, static_cast<int>(groups.size())),
                      Text::tr("%n NVMe drive(s)", nullptr, count.drives), Text::tr("%1 given to VMs").arg(count.given)};
    if (count.unread > 0)
        parts.append(Text::tr("%n node(s) not read yet", nullptr, count.unread));
    return backend::listText(parts);
}

QString now(const Groups& groups)
{
    int read = 0;
    QDateTime first;
    for (const FleetGroup* group : groups) {
        if (group->node.isOld)
            continue;
        ++read;
        if (!first.isValid() || group->node.readAt < first)
            first = group->node.readAt;
    }
    if (read == 0)
        return Text::tr("no node is connected");
    return Text::tr("%1 of %n node(s) read, the first at %2", nullptr, static_cast<int>(groups.size()))
        .arg(read)
        .arg(TimeText::clockOrDay(first));
}

QString next(const Workbench& workbench)
{
    const auto id = planned(workbench);
    return id ? Text::tr("changes planned on %1").arg(workbench.state(*id).title) : Text::tr("nothing planned");
}

QString back(const Workbench& workbench)
{
    const auto id = undoable(workbench);
    return id ? Text::tr("%1: %2").arg(workbench.state(*id).title, StatusText::back(workbench.state(*id))) : Text::tr("nothing to undo");
}

std::optional<Workbench::NodeId> planned(const Workbench& workbench) { return firstNode(workbench, isPlanned); }

std::optional<Workbench::NodeId> undoable(const Workbench& workbench) { return firstNode(workbench, canBeUndone); }

} // namespace gui::FleetSummary
