// SPDX-License-Identifier: GPL-3.0-or-later
#include "Snapshots.h"
#include "TestMain.h"
#include "fleet/FleetExport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace snapshots;

namespace {

const QDateTime monday(QDate(2026, 11, 16), QTime(12, 0), Qt::UTC);

NodeSnapshot readOn(const QDateTime& time)
{
    NodeSnapshot node = quiet();
    node.readAt = time;
    return node;
}

/// What a visit on Monday left behind.
NodeMemory visited(const NodeSnapshot& node = readOn(monday)) { return remembered({}, node); }

NodeSnapshot withFirstDriveAt(NodeSnapshot node, const QString& address)
{
    node.devices[0].address = at(address);
    node.drives[0].address = at(address);
    node.groups[0].members = {at(address)};
    return node;
}

NodeSnapshot withoutFirstDrive(NodeSnapshot node)
{
    node.devices.removeFirst();
    node.drives.removeFirst();
    return node;
}

/// As vfio-pci shows it: neither serial nor model nor namespaces.
NodeSnapshot withFirstDriveHidden(NodeSnapshot node)
{
    node.devices[0].driver = u"vfio-pci"_s;
    node.drives[0].serial.clear();
    node.drives[0].model.clear();
    node.drives[0].namespaces.clear();
    return node;
}

void give(NodeSnapshot& node, const QString& address)
{
    setConfig(node, 100, q35Config + "hostpci0: " + address.toUtf8() + ",pcie=1\n");
}

QList<FleetDrive> rows(const NodeSnapshot& node, const NodeMemory& lastVisit = {})
{
    return fleetDrives(node, assess(node), lastVisit);
}

const FleetDrive* withSerial(const QList<FleetDrive>& rows, const QString& serial)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const FleetDrive& each) { return each.serial == serial; });
    return row == rows.end() ? nullptr : &*row;
}

/// The cells of a line; none here holds a quote of its own.
QStringList cellsOf(const QByteArray& line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar each : QString::fromUtf8(line.trimmed())) {
        if (each == u'"')
            isQuoted = !isQuoted;
        else if (each == u',' && !isQuoted)
            cells.append(QString());
        else
            cells.last() += each;
    }
    return cells;
}

FleetNode fleetNode(const QString& name, const QList<FleetDrive>& drives)
{
    FleetNode node;
    node.name = name;
    node.node = u"root@"_s + name;
    node.readAt = monday;
    node.drives = drives;
    return node;
}

} // namespace

/// The drives of all nodes as rows, and what has changed with them.
class FleetTest : public support::TestCase {
    Q_OBJECT

private slots:
    void aRowSaysWhatIsTrueOfADrive();
    void aFirstVisitIsNoChange();
    void aSecondVisitAlikeIsNoChange();
    void tellsWhereADriveWas();
    void namesTheVmThatWouldGetWhatSitsThereNow();
    void anOldMoveCountsWhileAVmNamesTheSlot();
    void tellsThatADriveIsNew();
    void tellsThatADriveIsNewInANodeThatHadNone();
    void tellsThatADriveIsGone();
    void aDriveThatVmHidesIsNotGone();
    void aHiddenDriveThatWentIsGone();
    void aHiddenTwinIsNotTakenForADriveThatMoved();
    void tellsWhenTheHealthChanged();
    void healthThatCannotBeReadIsNoChange();
    void tellsWhenAnotherOwnsIt();
    void ownersThatCannotBeReadAreNoChange();
    void hardwareThatCannotBeReadIsNoChange();
    void twoThatClaimOneSerialAreNoChange();
    void aFullMemoryCallsNothingNew();
    void memoryOfAnEarlierVersionIsCompared();
    void anUnreadNodeShowsWhatTheLastVisitFound();
    void tellsFromWhichNodeADriveCame();
    void guessesNoMoveBetweenSeveralNodes();
    void readsHealthAsOneWord_data();
    void readsHealthAsOneWord();
    void writesEveryDriveAsALine();
    void csvNeverRunsWhatANodeSays();
    void writesEveryDriveAsJson();
};

void FleetTest::aRowSaysWhatIsTrueOfADrive()
{
    NodeSnapshot node = crowded();
    give(node, secondSlot);
    node.drives[0].health.usedPercent = 3;
    node.files = {{u"/etc/lanekeeper/early-bind"_s, "144d:5006:144d:a801\tS2\tSamsung SSD 980 PRO 2TB\n", true}};
    const auto all = rows(node);
    QCOMPARE(all.size(), 3);
    const FleetDrive& boot = all[0];
    QCOMPARE(boot.address, at(u"0000:03:00.0"_s));
    QCOMPARE(boot.group, 14);
    QCOMPARE(boot.serial, u"S0"_s);
    QCOMPARE(boot.condition, Condition::Good);
    QCOMPARE(boot.uses.first().kind, DriveUse::Kind::Root);
    QCOMPARE(boot.verdict, Verdict::Blocked);
    QCOMPARE(boot.driver, u"nvme"_s);
    QVERIFY(!boot.owner && !boot.isKeptOff && boot.drift.isNone());
    const FleetDrive* given = withSerial(all, u"S2"_s);
    QVERIFY(given);
    QCOMPARE(given->owner, 100);
    QCOMPARE(given->ownerName, u"truenas"_s);
    QCOMPARE(given->sizeBytes, 2'000'398'934'016ull);
    QVERIFY(given->isKeptOff);
}

void FleetTest::aFirstVisitIsNoChange()
{
    for (const FleetDrive& each : rows(readOn(monday)))
        QVERIFY(each.drift.isNone());
}

void FleetTest::aSecondVisitAlikeIsNoChange()
{
    const auto all = rows(readOn(monday.addDays(1)), visited());
    QCOMPARE(all.size(), 2);
    for (const FleetDrive& each : all)
        QVERIFY(each.drift.isNone());
}

void FleetTest::tellsWhereADriveWas()
{
    const auto all = rows(withFirstDriveAt(readOn(monday.addDays(1)), u"0000:09:00.0"_s), visited());
    QCOMPARE(all.size(), 2);
    const FleetDrive* moved = withSerial(all, u"S1"_s);
    QVERIFY(moved);
    QCOMPARE(moved->drift.movedFrom, at(firstSlot));
    QCOMPARE(moved->drift.presence, Drift::Presence::AsBefore);
    QVERIFY(moved->drift.namedBy.isEmpty());
}

void FleetTest::namesTheVmThatWouldGetWhatSitsThereNow()
{
    NodeSnapshot now = withFirstDriveAt(readOn(monday.addDays(1)), u"0000:09:00.0"_s);
    give(now, firstSlot);
    QCOMPARE(withSerial(rows(now, visited()), u"S1"_s)->drift.namedBy, QList{100});
    NodeSnapshot without = withoutFirstDrive(readOn(monday.addDays(1)));
    give(without, firstSlot);
    QCOMPARE(withSerial(rows(without, visited()), u"S1"_s)->drift.namedBy, QList{100});
}

void FleetTest::anOldMoveCountsWhileAVmNamesTheSlot()
{
    NodeSnapshot now = withFirstDriveAt(readOn(monday.addDays(1)), u"0000:09:00.0"_s);
    const NodeMemory later = remembered(visited(), now);
    QVERIFY(withSerial(rows(now, later), u"S1"_s)->drift.isNone());
    give(now, firstSlot);
    const Drift drift = withSerial(rows(now, later), u"S1"_s)->drift;
    QCOMPARE(drift.movedFrom, at(firstSlot));
    QCOMPARE(drift.namedBy, QList{100});
}

void FleetTest::tellsThatADriveIsNew()
{
    const NodeMemory before = visited(withoutFirstDrive(readOn(monday)));
    const auto all = rows(readOn(monday.addDays(1)), before);
    QCOMPARE(withSerial(all, u"S1"_s)->drift.presence, Drift::Presence::New);
    QVERIFY(withSerial(all, u"S2"_s)->drift.isNone());
}

void FleetTest::tellsThatADriveIsNewInANodeThatHadNone()
{
    NodeSnapshot empty = readOn(monday);
    empty.drives.clear();
    for (const FleetDrive& each : rows(readOn(monday.addDays(1)), visited(empty)))
        QCOMPARE(each.drift.presence, Drift::Presence::New);
}

void FleetTest::tellsThatADriveIsGone()
{
    const NodeSnapshot now = withoutFirstDrive(readOn(monday.addDays(1)));
    const auto all = rows(now, visited());
    QCOMPARE(all.size(), 2);
    const FleetDrive* gone = withSerial(all, u"S1"_s);
    QCOMPARE(gone->drift.presence, Drift::Presence::Gone);
    QCOMPARE(gone->address, at(firstSlot));
    QCOMPARE(gone->seenAt, monday);
    QVERIFY(!gone->verdict && !gone->owner);
    // The visit after that does not speak of it any more.
    QCOMPARE(rows(now, remembered(visited(), now)).size(), 1);
}

void FleetTest::aDriveThatVmHidesIsNotGone()
{
    NodeSnapshot now = withFirstDriveHidden(readOn(monday.addDays(1)));
    give(now, firstSlot);
    const auto all = rows(now, visited());
    QCOMPARE(all.size(), 2);
    const FleetDrive& hidden = all[0];
    QCOMPARE(hidden.serial, u"S1"_s);
    QVERIFY(hidden.isSerialRemembered);
    QCOMPARE(hidden.model, u"Samsung SSD 980 PRO 2TB"_s);
    QCOMPARE(hidden.sizeBytes, 2'000'398'934'016ull);
    QCOMPARE(hidden.drift.presence, Drift::Presence::AsBefore);
    QVERIFY(!hidden.drift.movedFrom && hidden.drift.hasOtherOwner);
}

void FleetTest::aHiddenDriveThatWentIsGone()
{
    NodeSnapshot given = withFirstDriveHidden(readOn(monday.addDays(1)));
    give(given, firstSlot);
    const NodeMemory memory = remembered(visited(), given);
    QVERIFY(rows(given, memory)[0].drift.isNone());
    NodeSnapshot now = withoutFirstDrive(readOn(monday.addDays(2)));
    give(now, firstSlot);
    const FleetDrive* gone = withSerial(rows(now, memory), u"S1"_s);
    QVERIFY(gone);
    QCOMPARE(gone->drift.presence, Drift::Presence::Gone);
    QCOMPARE(gone->seenAt, monday.addDays(1));
    QCOMPARE(gone->drift.namedBy, QList{100});
}

void FleetTest::aHiddenTwinIsNotTakenForADriveThatMoved()
{
    NodeSnapshot now = withFirstDriveHidden(readOn(monday.addDays(1)));
    Drive moved = emptyDrive(u"0000:09:00.0"_s, u"S1"_s);
    now.drives.append(moved);
    now.devices.append(function(u"0000:09:00.0"_s, 0x010802, u"nvme"_s, 20));
    const auto all = rows(now, visited());
    QCOMPARE(all.size(), 3);
    QVERIFY(all[0].serial.isEmpty());
    QCOMPARE(withSerial(all, u"S1"_s)->drift.movedFrom, at(firstSlot));
}

void FleetTest::tellsWhenTheHealthChanged()
{
    NodeSnapshot before = readOn(monday);
    before.drives[0].health.usedPercent = 3;
    NodeSnapshot now = readOn(monday.addDays(1));
    now.drives[0].health.usedPercent = 4;
    QVERIFY(rows(now, visited(before))[0].drift.isNone());
    now.drives[0].health.criticalWarning = 4;
    QCOMPARE(rows(now, visited(before))[0].drift.conditionBefore, Condition::Good);
}

void FleetTest::healthThatCannotBeReadIsNoChange()
{
    NodeSnapshot before = readOn(monday);
    before.drives[0].health.usedPercent = 95;
    QVERIFY(rows(readOn(monday.addDays(1)), visited(before))[0].drift.isNone());
    // Nor does it make what was known before unknown.
    const NodeMemory memory = remembered(visited(before), readOn(monday.addDays(1)));
    NodeSnapshot now = readOn(monday.addDays(2));
    now.drives[0].health.usedPercent = 3;
    QCOMPARE(rows(now, memory)[0].drift.conditionBefore, Condition::Worn);
}

void FleetTest::tellsWhenAnotherOwnsIt()
{
    NodeSnapshot before = readOn(monday);
    give(before, firstSlot);
    const NodeMemory memory = visited(before);
    QVERIFY(rows(before, memory)[0].drift.isNone());
    const Drift free = rows(readOn(monday.addDays(1)), memory)[0].drift;
    QVERIFY(free.hasOtherOwner);
    QCOMPARE(free.ownerBefore, 100);
    QVERIFY(rows(before, visited())[0].drift.hasOtherOwner);
    QVERIFY(!rows(before, visited())[0].drift.ownerBefore);
}

void FleetTest::ownersThatCannotBeReadAreNoChange()
{
    NodeSnapshot before = readOn(monday);
    give(before, firstSlot);
    NodeSnapshot now = readOn(monday.addDays(1));
    now.unread.append({u"vm-configs"_s, u"not readable"_s});
    QVERIFY(rows(now, visited(before))[0].drift.isNone());
    QVERIFY(rows(before, remembered(visited(before), now))[0].drift.isNone());
}

void FleetTest::hardwareThatCannotBeReadIsNoChange()
{
    NodeSnapshot now = readOn(monday.addDays(1));
    now.drives.clear();
    now.unread.append({u"nvme"_s, u"not readable"_s});
    QVERIFY(rows(now, visited()).isEmpty());
    // And what was there is still there at the visit after.
    const NodeMemory memory = remembered(visited(), now);
    QVERIFY(rows(readOn(monday.addDays(2)), memory)[0].drift.isNone());
}

void FleetTest::twoThatClaimOneSerialAreNoChange()
{
    NodeSnapshot now = readOn(monday.addDays(1));
    now.drives[1].serial = u"S1"_s;
    for (const FleetDrive& each : rows(now, visited()))
        QVERIFY(each.drift.presence != Drift::Presence::New && !each.drift.movedFrom);
}

void FleetTest::aFullMemoryCallsNothingNew()
{
    NodeMemory memory = visited();
    while (memory.drives.size() < NodeMemory::drivesLimit) {
        RememberedDrive other = memory.drives.first();
        other.identity.serial = u"X%1"_s.arg(memory.drives.size());
        other.places.first().until = monday.addDays(-30);
        memory.drives.append(other);
    }
    NodeSnapshot now = readOn(monday.addDays(1));
    now.drives[0].serial = u"NEW"_s;
    QVERIFY(withSerial(rows(now, memory), u"NEW"_s)->drift.isNone());
}

void FleetTest::memoryOfAnEarlierVersionIsCompared()
{
    QJsonObject old = QJsonDocument::fromJson(visited().toJson()).object();
    QJsonArray drives = old[u"drives"_s].toArray();
    for (auto each : drives) {
        QJsonObject drive = each.toObject();
        drive.remove(u"facts"_s);
        drive.remove(u"hiddenUntil"_s);
        each = drive;
    }
    old[u"drives"_s] = drives;
    old.remove(u"seenAt"_s);
    const auto memory = NodeMemory::fromJson(QJsonDocument(old).toJson());
    QVERIFY(memory);
    QCOMPARE(memory->seenAt, monday);
    NodeSnapshot now = withFirstDriveAt(readOn(monday.addDays(1)), u"0000:09:00.0"_s);
    give(now, secondSlot);
    const auto all = rows(now, *memory);
    QCOMPARE(withSerial(all, u"S1"_s)->drift.movedFrom, at(firstSlot));
    QVERIFY(withSerial(all, u"S2"_s)->drift.isNone());
}

void FleetTest::anUnreadNodeShowsWhatTheLastVisitFound()
{
    NodeSnapshot node = readOn(monday);
    give(node, firstSlot);
    node.drives[0].health.usedPercent = 3;
    const NodeSnapshot later = withoutFirstDrive(readOn(monday.addDays(1)));
    const auto all = fleetDrivesOf(visited(node));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].serial, u"S1"_s);
    QCOMPARE(all[0].owner, 100);
    QCOMPARE(all[0].condition, Condition::Good);
    QCOMPARE(all[0].seenAt, monday);
    QVERIFY(!all[0].verdict && !all[0].driver);
    QCOMPARE(fleetDrivesOf(remembered(visited(node), later)).size(), 1);
    QVERIFY(fleetDrivesOf({}).isEmpty());
}

void FleetTest::tellsFromWhichNodeADriveCame()
{
    const FleetNode old = fleetNode(u"pve1"_s, rows(withoutFirstDrive(readOn(monday.addDays(1))), visited()));
    NodeSnapshot other = readOn(monday);
    other.drives[0].serial = u"T1"_s;
    other.drives[1].serial = u"T2"_s;
    NodeSnapshot now = other;
    now.readAt = monday.addDays(1);
    now.devices.append(function(u"0000:09:00.0"_s, 0x010802, u"nvme"_s, 20));
    now.drives.append(emptyDrive(u"0000:09:00.0"_s, u"S1"_s));
    const FleetNode fresh = fleetNode(u"pve2"_s, rows(now, visited(other)));
    const FleetMoves moves({&old, &fresh});
    QCOMPARE(moves.count(), 1);
    QCOMPARE(moves.origin(*withSerial(fresh.drives, u"S1"_s)), u"pve1"_s);
    QCOMPARE(moves.destination(*withSerial(old.drives, u"S1"_s)), u"pve2"_s);
    QVERIFY(moves.origin(*withSerial(fresh.drives, u"T1"_s)).isEmpty());
    // A node that nobody could read since may have lost it.
    FleetNode away = fleetNode(u"pve1"_s, fleetDrivesOf(visited()));
    away.isOld = true;
    QCOMPARE(FleetMoves({&away, &fresh}).origin(*withSerial(fresh.drives, u"S1"_s)), u"pve1"_s);
    // One that still has it has not.
    const FleetNode having = fleetNode(u"pve1"_s, rows(readOn(monday.addDays(1)), visited()));
    QCOMPARE(FleetMoves({&having, &fresh}).count(), 0);
}

void FleetTest::guessesNoMoveBetweenSeveralNodes()
{
    const FleetNode first = fleetNode(u"pve1"_s, rows(withoutFirstDrive(readOn(monday.addDays(1))), visited()));
    FleetNode second = first;
    second.name = u"pve2"_s;
    const FleetNode fresh = fleetNode(u"pve3"_s, rows(readOn(monday.addDays(1)), visited(withoutFirstDrive(readOn(monday)))));
    QCOMPARE(FleetMoves({&first, &second, &fresh}).count(), 0);
    FleetNode twin = fresh;
    twin.name = u"pve4"_s;
    QCOMPARE(FleetMoves({&first, &fresh, &twin}).count(), 0);
    QCOMPARE(FleetMoves({&first, &fresh}).count(), 1);
}

void FleetTest::readsHealthAsOneWord_data()
{
    QTest::addColumn<DriveHealth>("health");
    QTest::addColumn<QString>("word");
    DriveHealth health;
    QTest::newRow("nothing") << health << u"unknown"_s;
    health.temperatureCelsius = 40;
    QTest::newRow("a temperature alone") << health << u"unknown"_s;
    health.usedPercent = 89;
    QTest::newRow("used") << health << u"good"_s;
    health.mediaErrors = 1;
    QTest::newRow("lost something") << health << u"errors"_s;
    health.usedPercent = 90;
    QTest::newRow("near its end") << health << u"worn"_s;
    health.criticalWarning = 8;
    QTest::newRow("warns") << health << u"failing"_s;
}

void FleetTest::readsHealthAsOneWord()
{
    QFETCH(DriveHealth, health);
    QTEST(wordFor(conditionOf(health)), "word");
    QCOMPARE(conditionFrom(wordFor(conditionOf(health))), conditionOf(health));
    QCOMPARE(conditionFrom(u"splendid"), Condition::Unknown);
}

void FleetTest::writesEveryDriveAsALine()
{
    const FleetNode node = fleetNode(u"pve1"_s, rows(withFirstDriveAt(readOn(monday.addDays(1)), u"0000:09:00.0"_s), visited()));
    QList<FleetRecord> records;
    for (const FleetDrive& each : node.drives)
        records.append({&node, &each});
    const QList<QByteArray> lines = toCsv(records, {}).split('\n');
    QCOMPARE(lines.size(), 4); // a heading, two drives, and the end
    const QStringList header = cellsOf(lines[0]);
    const QStringList first = cellsOf(lines[1]);
    QCOMPARE(first.size(), header.size());
    const auto cell = [&](const QString& name) { return first.value(header.indexOf(name)); };
    QCOMPARE(cell(u"node"_s), u"pve1"_s);
    QCOMPARE(cell(u"serial"_s), u"S1"_s);
    QCOMPARE(cell(u"bytes"_s), u"2000398934016"_s);
    QCOMPARE(cell(u"verdict"_s), u"ready"_s);
    QCOMPARE(cell(u"moved_from"_s), firstSlot);
    QCOMPARE(cell(u"seen_utc"_s), u"2026-11-16T12:00:00Z"_s);
}

void FleetTest::csvNeverRunsWhatANodeSays()
{
    NodeSnapshot snapshot = readOn(monday);
    snapshot.drives[0].serial = u"=cmd|' /C calc'!A0"_s;
    snapshot.drives[0].model = u"a,b\"c"_s;
    const FleetNode node = fleetNode(u"@SUM(1)"_s, rows(snapshot));
    const QByteArray csv = toCsv({{&node, &node.drives[0]}}, {});
    QVERIFY(csv.contains("\r\n'@SUM(1),"));
    QVERIFY(csv.contains(",'=cmd|' /C calc'!A0,"));
    QVERIFY(csv.contains(",\"a,b\"\"c\","));
}

void FleetTest::writesEveryDriveAsJson()
{
    const FleetNode node = fleetNode(u"pve1"_s, rows(withFirstDriveAt(readOn(monday.addDays(1)), u"0000:09:00.0"_s), visited()));
    const QJsonObject json = QJsonDocument::fromJson(toJson({{&node, &node.drives[0]}, {&node, &node.drives[1]}}, {})).object();
    QCOMPARE(json[u"format"_s].toInt(), 1);
    const QJsonArray drives = json[u"drives"_s].toArray();
    QCOMPARE(drives.size(), 2);
    QCOMPARE(drives[0][u"node"_s][u"name"_s].toString(), u"pve1"_s);
    QCOMPARE(drives[0][u"serial"_s].toString(), u"S1"_s);
    QCOMPARE(drives[0][u"drift"_s][u"movedFrom"_s].toString(), firstSlot);
    QVERIFY(drives[1][u"drift"_s].isNull());
    QVERIFY(drives[0][u"owner"_s].isNull());
}

LANEKEEPER_TEST(FleetTest)
#include "FleetTest.moc"
