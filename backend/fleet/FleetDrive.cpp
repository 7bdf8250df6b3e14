// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetDrive.h"

#include "plan/EarlyBindFiles.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace backend {

namespace {

/// Looks things up by what a row asks for, so that many drives cost no more than their number.
class Builder {
public:
    Builder(const NodeSnapshot& snapshot, const Assessment& assessment, const NodeMemory& lastVisit)
        : m_snapshot(snapshot)
        , m_assessment(assessment)
        , m_lastVisit(lastVisit)
        , m_canCompare(canCompare(lastVisit, snapshot))
        , m_found(static_cast<size_t>(lastVisit.drives.size()))
    {
        m_known.reserve(lastVisit.drives.size());
        for (const RememberedDrive& each : lastVisit.drives)
            m_known.insert(each.identity.serial, &each);
        noteTwins();
        if (const ConfigFile* list = snapshot.file(QString(earlyBindList)))
            for (const RecordedDrive& each : recordedDrives(list->bytes))
                m_keptOff.insert(each.serial);
    }

    [[nodiscard]] QList<FleetDrive> rows();

private:
    void noteTwins();
    [[nodiscard]] FleetDrive row(qsizetype place);
    [[nodiscard]] const PciDevice* functionOf(const PciAddress& address);
    [[nodiscard]] const DriveVerdict* verdictOf(qsizetype place) const;
    [[nodiscard]] const RememberedDrive* knownAs(const Drive& drive, bool isTelling) const;
    void judge(FleetDrive& row, const DriveVerdict* verdict) const;
    void recall(FleetDrive& row, const RememberedDrive& known) const;

    const NodeSnapshot& m_snapshot;
    const Assessment& m_assessment;
    const NodeMemory& m_lastVisit;
    bool m_canCompare;
    std::vector<bool> m_found; ///< of what is remembered
    qsizetype m_function = 0; ///< where the last one was found: drives and functions are both sorted by address
    QHash<QString, const RememberedDrive*> m_known; ///< by serial
    QSet<QString> m_twins; ///< serials that several drives tell
    QSet<QString> m_keptOff; ///< serials
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

void Builder::noteTwins()
{
    QSet<QString> serials;
    serials.reserve(m_snapshot.drives.size());
    for (const Drive& each : m_snapshot.drives) {
        const qsizetype before = serials.size();
        serials.insert(each.serial);
        if (serials.size() == before)
            m_twins.insert(each.serial);
    }
}

const PciDevice* Builder::functionOf(const PciAddress& address)
{
    const QList<PciDevice>& functions = m_snapshot.devices;
    while (m_function < functions.size() && functions.at(m_function).address < address)
        ++m_function;
    if (m_function < functions.size() && functions.at(m_function).address == address)
        return &functions.at(m_function);
    return m_snapshot.device(address);
}

const DriveVerdict* Builder::verdictOf(qsizetype place) const
{
    const PciAddress& address = m_snapshot.drives.at(place).address;
    if (place < m_assessment.drives.size() && m_assessment.drives.at(place).address == address)
        return &m_assessment.drives.at(place);
    return m_assessment.of(address);
}

const RememberedDrive* Builder::knownAs(const Drive& drive, bool isTelling) const
{
    if (m_known.isEmpty())
        return nullptr;
    if (drive.serial.isEmpty())
        return m_lastVisit.behind(m_snapshot, drive);
    const RememberedDrive* known = isTelling ? m_known.value(drive.serial) : nullptr;
    return known == nullptr || known->identity.model == drive.model ? known : m_lastVisit.withSerial(drive.serial, drive.model);
}

void Builder::judge(FleetDrive& row, const DriveVerdict* verdict) const
{
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

FleetDrive Builder::row(qsizetype place)
{
    const Drive& drive = m_snapshot.drives.at(place);
    FleetDrive row;
    row.address = drive.address;
    row.model = drive.model;
    row.serial = drive.serial;
    row.sizeBytes = drive.sizeBytes();
    row.condition = conditionOf(drive.health);
    row.usedPercent = drive.health.usedPercent;
    row.temperatureCelsius = drive.health.temperatureCelsius;
    row.uses = drive.uses;
    if (const PciDevice* function = functionOf(drive.address)) {
        row.group = function->iommuGroup;
        row.driver = function->driver;
    }
    judge(row, verdictOf(place));
    // Two that claim one serial are compared with nothing.
    const bool isTelling = m_canCompare && !drive.serial.isEmpty() && !m_twins.contains(drive.serial);
    const RememberedDrive* known = knownAs(drive, isTelling);
    if (known != nullptr) {
        recall(row, *known);
        m_found[static_cast<size_t>(known - m_lastVisit.drives.constData())] = true;
    }
    row.isKeptOff = !row.serial.isEmpty() && m_keptOff.contains(row.serial);
    if (m_canCompare && (drive.serial.isEmpty() || isTelling))
        row.drift = driftOf(m_lastVisit, known, m_snapshot, drive, row.owner);
    return row;
}

QList<FleetDrive> Builder::rows()
{
    QList<FleetDrive> rows;
    rows.reserve(m_snapshot.drives.size());
    for (qsizetype place = 0; place < m_snapshot.drives.size(); ++place)
        rows.append(row(place));
    if (!m_canCompare)
        return rows;
    for (const RememberedDrive& known : m_lastVisit.drives) {
        if (m_found[static_cast<size_t>(&known - m_lastVisit.drives.constData())] || !m_lastVisit.wasThere(known))
            continue;
        rows.append(rowOf(known));
        rows.last().owner.reset();
        rows.last().drift = driftOfMissing(known, m_snapshot);
    }
    return rows;
}

void noteSharedSerials(QList<FleetDrive>& rows)
{
    QHash<QString, int> claims;
    claims.reserve(rows.size());
    for (const FleetDrive& row : std::as_const(rows))
        ++claims[row.serial];
    for (FleetDrive& row : rows)
        row.sharesSerial = !row.serial.isEmpty() && claims.value(row.serial) > 1;
}

} // namespace

QString FleetDrive::nameText() const
{
    Drive drive;
    drive.address = address;
    drive.model = model;
    return drive.nameText();
}

QString FleetDrive::key() const
{
    const bool isKnownBySerial = !serial.isEmpty() && !sharesSerial;
    return QStringList{isKnownBySerial ? QString() : address.text(), serial, model}.join(QLatin1Char('\n'));
}

QList<FleetDrive> fleetDrives(const NodeSnapshot& snapshot, const Assessment& assessment, const NodeMemory& lastVisit)
{
    QList<FleetDrive> rows = Builder(snapshot, assessment, lastVisit).rows();
    noteSharedSerials(rows);
    return rows;
}

QList<FleetDrive> fleetDrivesOf(const NodeMemory& lastVisit)
{
    QList<FleetDrive> rows;
    for (const RememberedDrive& known : lastVisit.drives)
        if (lastVisit.wasThere(known))
            rows.append(rowOf(known));
    noteSharedSerials(rows);
    std::sort(rows.begin(), rows.end(), [](const FleetDrive& a, const FleetDrive& b) { return a.address < b.address; });
    return rows;
}

} // namespace backend
