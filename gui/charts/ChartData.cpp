// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartData.h"

#include "assessment/BlastRadius.h"
#include "models/HardwareText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::ChartData {
namespace {

using backend::Loss;
using backend::PciAddress;
using backend::PciDevice;
using Kind = GroupCell::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChartData)
};

bool hostNeeds(const QList<Loss>& losses, const PciAddress& address)
{
    return std::any_of(losses.begin(), losses.end(),
                       [&](const Loss& loss) { return loss.isInUse && loss.through == address; });
}

Kind kindOf(const backend::NodeSnapshot& snapshot, const PciDevice& device, const QList<Loss>& losses)
{
    if (device.isBridge)
        return Kind::Bridge;
    if (hostNeeds(losses, device.address))
        return Kind::HostDevice;
    return snapshot.drive(device.address) ? Kind::Drive : Kind::OtherDevice;
}

GroupCell cellOf(const backend::NodeSnapshot& snapshot, const PciDevice& device, const QList<Loss>& losses)
{
    GroupCell cell{device.address.text(), kindOf(snapshot, device, losses), {}, device.nameText(),
                   device.address.shortText()};
    if (const auto* drive = snapshot.drive(device.address)) {
        cell.name = drive->nameText();
        cell.label = shortModel(drive->model, device.vendorName);
    } else if (!device.isBridge) {
        cell.label = HardwareText::useOf(snapshot, device);
    }
    if (cell.label.isEmpty())
        cell.label = cell.address;
    return cell;
}

const PciAddress* firstDrive(const backend::NodeSnapshot& snapshot, const backend::IommuGroup& group)
{
    const auto found = std::find_if(group.members.begin(), group.members.end(),
                                    [&](const auto& member) { return snapshot.drive(member); });
    return found == group.members.end() ? nullptr : &*found;
}

int badness(State state)
{
    return state == State::Blocked ? 3 : state == State::Attention ? 2 : state == State::Given ? 1 : 0;
}

GroupBar barOf(const NodeState& state, const backend::IommuGroup& group, const QList<Loss>& losses)
{
    GroupBar bar{group.number, {}, {}};
    for (const auto& member : group.members) {
        if (const auto* device = state.snapshot->device(member))
            bar.cells.append(cellOf(*state.snapshot, *device, losses));
        const auto* verdict = state.assessment->of(member);
        if (verdict && (!bar.state || badness(stateOf(*verdict)) > badness(*bar.state)))
            bar.state = stateOf(*verdict);
    }
    std::stable_sort(bar.cells.begin(), bar.cells.end(),
                     [](const auto& a, const auto& b) { return a.kind < b.kind; });
    return bar;
}

} // namespace

QList<GroupBar> groups(const NodeState& state)
{
    QList<GroupBar> bars;
    if (!state.snapshot || !state.assessment)
        return bars;
    for (const auto& group : state.snapshot->groups)
        if (const auto* drive = firstDrive(*state.snapshot, group))
            bars.append(barOf(state, group, backend::blastRadius(*state.snapshot, *drive)));
    return bars;
}

QString groupsMessage(const NodeState& state)
{
    if (!state.snapshot)
        return {};
    if (state.snapshot->groups.isEmpty())
        return Text::tr("There are no IOMMU groups: nothing is isolated");
    int alone = 0;
    for (const auto& group : state.snapshot->groups) {
        const auto* drive = firstDrive(*state.snapshot, group);
        if (!drive)
            continue;
        const auto foreign = backend::foreignMembers(*state.snapshot, *drive);
        if (foreign.isEmpty()) {
            ++alone;
            continue;
        }
        const QString hosts = HardwareText::hostsShare(backend::blastRadius(*state.snapshot, *drive));
        return hosts.isEmpty() ? Text::tr("Group %1 ties a drive to other devices").arg(group.number)
                               : Text::tr("Group %1 ties a drive to what the host needs: %2").arg(group.number).arg(hosts);
    }
    return alone == 0 ? Text::tr("No group holds an NVMe drive") : Text::tr("Every NVMe drive is alone in its group");
}

QList<DriveBar> drives(const NodeState& state)
{
    QList<DriveBar> bars;
    if (!state.snapshot || !state.assessment)
        return bars;
    for (const auto& drive : state.snapshot->drives) {
        const auto* device = state.snapshot->device(drive.address);
        const auto* verdict = state.assessment->of(drive.address);
        DriveBar bar{drive.address.text(), shortModel(drive.model, device ? device->vendorName : QString()),
                     drive.nameText(), drive.address.shortText(),
                     verdict ? std::optional(stateOf(*verdict)) : std::nullopt, drive.sizeBytes(),
                     capacityShares(drive), drive.health};
        if (bar.label.isEmpty())
            bar.label = bar.name;
        bars.append(bar);
    }
    return bars;
}

QString drivesMessage(const QList<DriveBar>& drives)
{
    quint64 whole = 0;
    quint64 empty = 0;
    int emptyDrives = 0;
    for (const auto& drive : drives) {
        whole += drive.bytes;
        if (drive.shares.size() == 1 && drive.shares.first().part == SharePart::Empty)
            ++emptyDrives;
        for (const auto& share : drive.shares)
            empty += share.part == SharePart::Empty ? share.bytes : 0;
    }
    if (drives.isEmpty())
        return Text::tr("There is no NVMe drive");
    if (emptyDrives == 0)
        return Text::tr("No drive is empty");
    return Text::tr("%n drive(s) are empty: %1 of %2", nullptr, emptyDrives).arg(sizeText(empty), sizeText(whole));
}

QString shortModel(const QString& model, const QString& vendorName)
{
    static const QRegularExpression notLetters(u"[^A-Za-z]+"_s);
    QStringList words = HardwareText::shortDrive(model).split(u' ', Qt::SkipEmptyParts);
    const QStringList vendor = vendorName.split(notLetters, Qt::SkipEmptyParts);
    if (words.size() > 1 && vendor.contains(words.first(), Qt::CaseInsensitive))
        words.removeFirst();
    return words.join(u' ');
}

} // namespace gui::ChartData
