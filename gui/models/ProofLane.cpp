// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofLane.h"

#include "ProofText.h"
#include "ShownText.h"
#include "TimeText.h"
#include "assessment/Holding.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::Check;
using About = Check::About;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProofLane)
};

/// What a lane is made of.
struct Source {
    const NodeState& state;
    const backend::NodeSnapshot& snapshot;
    const backend::Proof& proof;
    const backend::ProvedFunction& function;
};

/// Wrong when one of them is, not seen when one of them is; without any of them nothing was seen.
Check::Result together(const Source& source, const QList<Check>& checks, const QList<About>& kinds)
{
    bool isAsked = false;
    bool isSeen = true;
    for (const Check& each : checks) {
        if (each.address != source.function.address || !kinds.contains(each.about))
            continue;
        if (each.result == Check::Result::Wrong)
            return Check::Result::Wrong;
        isAsked = true;
        isSeen = isSeen && each.result == Check::Result::Proved;
    }
    return isAsked && isSeen ? Check::Result::Proved : Check::Result::NotSeen;
}

QString joined(const QStringList& words)
{
    QStringList said = words;
    said.removeAll(QString());
    return backend::listText(said);
}

ProofLane::Place onNode(const Source& source)
{
    const auto* device = source.snapshot.device(source.function.address);
    const QString node = shownLine(source.state.title);
    const QString slot = device ? shownLine(device->slotName) : QString();
    return {u"drive-harddisk"_s, slot.isEmpty() ? node : Text::tr("%1, slot %2").arg(node, slot),
            source.function.address.text()};
}

ProofLane::Place groupOf(const Source& source)
{
    const auto* device = source.snapshot.device(source.function.address);
    if (!device)
        return {u"group"_s, Text::tr("No device there"), {}};
    const QString driver = !device->driver ? Text::tr("driver unknown")
        : device->driver->isEmpty()        ? Text::tr("no driver")
                                           : shownLine(*device->driver);
    const auto* group = source.snapshot.groupOf(source.function.address);
    if (!group)
        return {u"group"_s, Text::tr("No IOMMU group"), driver};
    const bool isAlone = std::none_of(group->members.begin(), group->members.end(), [&](const auto& member) {
        const auto* other = source.snapshot.device(member);
        return member != source.function.address && !(other && other->isBridge);
    });
    return {u"group"_s, Text::tr("IOMMU group %1").arg(group->number),
            joined({driver, isAlone ? Text::tr("alone", "in its IOMMU group") : QString()})};
}

ProofLane::Place machineOf(const Source& source)
{
    const auto* machine = source.snapshot.machine(source.proof.vmid);
    if (!machine)
        return {u"display"_s, Text::tr("VM %1").arg(source.proof.vmid), {}};
    QString current;
    QString pending;
    for (const auto& each : backend::holdingsOf(source.snapshot, source.function.address))
        if (each.vmid == source.proof.vmid && each.isInForce() && !each.isLeaving)
            (each.section.isEmpty() ? current : pending) = each.key;
    const QString key = !current.isEmpty() ? current
        : !pending.isEmpty()               ? Text::tr("%1 waits").arg(pending)
                                           : Text::tr("no hostpci line");
    const QString type = machine->config.isQ35() ? u"q35"_s : u"i440fx"_s;
    const QString state = machine->isRunning == false ? Text::tr("stopped") : type;
    return {u"display"_s, shownLine(machine->title()), joined({key, state})};
}

ProofLane::Place inGuest(const Source& source)
{
    const auto& seen = source.function.inGuest;
    const QString title = Text::tr("In the guest");
    if (!seen)
        return {u"drive-harddisk"_s, title, Text::tr("not seen")};
    const QString what = seen->name.isEmpty() ? shownLine(seen->address) : u"/dev/"_s + shownLine(seen->name);
    return {u"drive-harddisk"_s, title, what.isEmpty() ? Text::tr("seen by its serial") : what};
}

void saySerials(ProofLane& lane, const Source& source)
{
    lane.sameSerial = together(source, source.proof.guest, {About::Serial});
    const auto& recorded = source.function.recorded;
    if (recorded && !recorded->serial.isEmpty()) {
        lane.serial = shownLine(recorded->serial);
        const QString time = TimeText::clockOrMoment(backend::recordedAt(source.state.history, source.proof.vmid, *recorded));
        if (!time.isEmpty())
            lane.recorded = Text::tr("recorded %1", "a time, or a date and a time").arg(time);
    }
    for (const Check& each : source.proof.guest)
        if (each.about == About::Serial && each.address == source.function.address
            && each.result != Check::Result::NotSeen)
            lane.serialInGuest = shownLine(each.seen);
}

ProofLane laneOf(const Source& source)
{
    ProofLane lane;
    lane.places = {onNode(source), groupOf(source), machineOf(source), inGuest(source)};
    lane.ways = {together(source, source.proof.host, {About::Identity, About::Driver}),
                 together(source, source.proof.host, {About::Configuration, About::Reservation, About::BlockDevice}),
                 together(source, source.proof.guest, {About::Serial, About::Identity, About::Model, About::Driver})};
    saySerials(lane, source);
    return lane;
}

} // namespace

QList<ProofLane> proofLanes(const NodeState& state)
{
    QList<ProofLane> lanes;
    if (!state.proof || !state.snapshot)
        return lanes;
    for (const auto& function : state.proof->functions)
        lanes.append(laneOf({state, *state.snapshot, *state.proof, function}));
    return lanes;
}

QString serialWord(const ProofLane& lane)
{
    switch (lane.sameSerial) {
    case Check::Result::Proved: return Text::tr("same serial");
    case Check::Result::Wrong: return Text::tr("another serial");
    case Check::Result::NotSeen: break;
    }
    return Text::tr("serial not compared");
}

QString inWords(const ProofLane& lane)
{
    QStringList parts;
    for (qsizetype place = 0; place < lane.places.size(); ++place) {
        const auto& each = lane.places.at(place);
        const QString what = each.detail.isEmpty() ? each.title : u"%1 (%2)"_s.arg(each.title, each.detail);
        parts.append(place == 0 ? what : u"%1: %2"_s.arg(ProofText::word(lane.ways.at(place - 1)), what));
    }
    if (!lane.serial.isEmpty())
        parts.append(joined({lane.serial, lane.recorded}));
    parts.append(serialWord(lane));
    return parts.join(u"; "_s) + u'.';
}

} // namespace gui
