// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetDrive.h"

#include "plan/EarlyBindFiles.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace backend {

namespace {

using Identity = std::pair<QString, QString>;

/// Looks things up by what a row asks for, so that many drives cost no more than their number.
class Builder {
public:
    Builder(const NodeSnapshot& snapshot, const Assessment& assessment, const NodeMemory& lastVisit)
        : m_snapshot(snapshot)
        , m_lastVisit(lastVisit)
        , m_canCompare(canCompare(lastVisit, snapshot))
    {
        for (const PciDevice& each : snapshot.devices)
            m_functions.insert(each.address, &each);
        for (const DriveVerdict& each : assessment.drives)
            m_verdicts.insert(each.address, &each);
        for (const RememberedDrive& each : lastVisit.drives)
            m_known.insert({each.identity.serial, each.identity.model}, &each);
        if (!lastVisit.drives.isEmpty())
            for (const Drive* each : tellingDrives(snapshot))
                m_telling.insert(each->address);
        if (const ConfigFile* list = snapshot.file(QString(earlyBindList)))
            for (const RecordedDrive& each : recordedDrives(list->bytes))
                m_keptOff.insert(each.serial);
    }

    [[nodiscard]] QList<FleetDrive> rows();

private:
    [[nodiscard]] FleetDrive row(const Drive& drive);
    [[nodiscard]] const RememberedDrive* knownAs(const Drive& drive) const;
    void judge(FleetDrive& row) const;
    void recall(FleetDrive& row, const RememberedDrive& known) const;

    const NodeSnapshot& m_snapshot;
    const NodeMemory& m_lastVisit;
    bool m_canCompare;
    QHash<PciAddress, const PciDevice*> m_functions;
    QHash<PciAddress, const DriveVerdict*> m_verdicts;
    QHash<Identity, const RememberedDrive*> m_known;
    QSet<PciAddress> m_telling;
    QSet<QString> m_keptOff; ///< serials
    QSet<const RememberedDrive*> m_found;
};

FleetDrive rowOf(const RememberedDrive& known)
{
    FleetDrive row;
    row.address = known.places.last().address;
    row.group = known.places.last().group;
    row.model = known.identity.model;
    row.serial = known.identity.serial;
    row.seenAt = known.hiddenUntil.isValid() ? std::max(known.hiddenUntil, known.places.last().until)
                                             : known.places.last().until;
    if (known.facts) {
        row.sizeBytes = known.facts->sizeBytes;
        row.condition = known.facts->condition;
        row.usedPercent = known.facts->usedPercent;
        row.owner = known.facts->owner;
    }
    return row;
}

const RememberedDrive* Builder::knownAs(const Drive& drive) const
{
    if (m_known.isEmpty())
        return nullptr;
    if (drive.serial.isEmpty())
        return m_lastVisit.behind(m_snapshot, drive);
    return m_telling.contains(drive.address) ? m_known.value({drive.serial, drive.model}) : nullptr;
}

void Builder::judge(FleetDrive& row) const
{
    const DriveVerdict* verdict = m_verdicts.value(row.address);
    if (verdict == nullptr)
        return;
    row.verdict = verdict->verdict;
    row.reason = verdict->reason;
    row.owner = verdict->givenTo;
    if (const VirtualMachine* owner = row.owner ? m_snapshot.machine(*row.owner) : nullptr)
        row.ownerName = owner->name;
}

/// What the drive does not tell now, while a VM has it.
void Builder::recall(FleetDrive& row, const RememberedDrive& known) const
{
    if (row.serial.isEmpty()) {
        row.serial = known.identity.serial;
        row.isSerialRemembered = true;
    }
    if (row.model.isEmpty())
        row.model = known.identity.model;
    if (row.sizeBytes == 0 && known.facts)
        row.sizeBytes = known.facts->sizeBytes;
}

FleetDrive Builder::row(const Drive& drive)
{
    FleetDrive row;
    row.address = drive.address;
    row.model = drive.model;
    row.serial = drive.serial;
    row.sizeBytes = drive.sizeBytes();
    row.condition = conditionOf(drive.health);
    row.usedPercent = drive.health.usedPercent;
    row.temperatureCelsius = drive.health.temperatureCelsius;
    row.uses = drive.uses;
    if (const PciDevice* function = m_functions.value(drive.address)) {
        row.group = function->iommuGroup;
        row.driver = function->driver;
    }
    judge(row);
    const RememberedDrive* known = knownAs(drive);
    if (known != nullptr) {
        recall(row, *known);
        m_found.insert(known);
    }
    row.isKeptOff = !row.serial.isEmpty() && m_keptOff.contains(row.serial);
    // Two that claim one serial are compared with nothing.
    const bool isKnowable = drive.serial.isEmpty() || m_telling.contains(drive.address) || m_lastVisit.drives.isEmpty();
    if (m_canCompare && isKnowable)
        row.drift = driftOf(m_lastVisit, known, m_snapshot, drive);
    return row;
}

QList<FleetDrive> Builder::rows()
{
    QList<FleetDrive> rows;
    rows.reserve(m_snapshot.drives.size());
    for (const Drive& drive : m_snapshot.drives)
        rows.append(row(drive));
    if (!m_canCompare)
        return rows;
    for (const RememberedDrive& known : m_lastVisit.drives) {
        if (m_found.contains(&known) || !m_lastVisit.wasThere(known))
            continue;
        rows.append(rowOf(known));
        rows.last().owner.reset();
        rows.last().drift = driftOfMissing(known, m_snapshot);
    }
    return rows;
}

} // namespace

QString FleetDrive::nameText() const
{
    Drive drive;
    drive.address = address;
    drive.model = model;
    return drive.nameText();
}

QString FleetDrive::key() const { return QStringList{address.text(), serial, model}.join(QLatin1Char(' ')); }

QList<FleetDrive> fleetDrives(const NodeSnapshot& snapshot, const Assessment& assessment, const NodeMemory& lastVisit)
{
    return Builder(snapshot, assessment, lastVisit).rows();
}

QList<FleetDrive> fleetDrivesOf(const NodeMemory& lastVisit)
{
    QList<FleetDrive> rows;
    for (const RememberedDrive& known : lastVisit.drives)
        if (lastVisit.wasThere(known))
            rows.append(rowOf(known));
    std::sort(rows.begin(), rows.end(), [](const FleetDrive& a, const FleetDrive& b) { return a.address < b.address; });
    return rows;
}

} // namespace backend
