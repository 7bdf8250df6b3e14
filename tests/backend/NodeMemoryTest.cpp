// SPDX-License-Identifier: GPL-3.0-or-later
#include "Snapshots.h"
#include "TestMain.h"
#include "assessment/NodeMemory.h"

using namespace snapshots;

namespace {

const QDateTime monday(QDate(2026, 11, 16), QTime(12, 0), Qt::UTC);

/// The quiet node with its first drive known by a serial of its own.
NodeSnapshot readOn(const QDateTime& time)
{
    NodeSnapshot node = quiet();
    node.readAt = time;
    return node;
}

/// As if the first drive sat in another slot, which the kernel shows as a new function.
NodeSnapshot withFirstDriveAt(NodeSnapshot node, const QString& address, int group)
{
    for (PciDevice& each : node.devices)
        if (each.address == at(firstSlot)) {
            each.address = at(address);
            each.iommuGroup = group;
        }
    for (Drive& each : node.drives)
        if (each.address == at(firstSlot))
            each.address = at(address);
    return node;
}

void name(NodeSnapshot& node, const QString& address)
{
    node.machines[0].config = VmConfig::parse(q35Config + "hostpci0: " + address.toUtf8() + ",pcie=1\n", QString(40, u'a'));
}

} // namespace

/// What is told from one visit to the next.
class NodeMemoryTest : public support::TestCase {
    Q_OBJECT

private slots:
    void theFirstVisitAndASecondOneAlikeSayNothing();
    void aDriveThatMovedIsANote();
    void aDriveThatMovedFromANamedSlotAsksForAttention();
    void anotherDeviceInANamedSlotAsksForAttention();
    void aMoveOfLongAgoIsForgottenUnlessASlotIsNamed();
    void aDriveThatIsGoneIsANote();
    void aGroupWithAnotherNumberIsANote();
    void aSerialThatCannotBeReadComesFromMemoryWithItsDate();
    void anotherModelIsNotTakenForTheRememberedDrive();
    void unreadHardwareSaysNothingOfChanges();
    void aSerialThatTwoDrivesClaimIsNotRemembered();
    void placesAndDrivesAreLimited();
    void writesAndReadsItselfBack();
    void refusesWhatIsNoMemory_data();
    void refusesWhatIsNoMemory();
};

void NodeMemoryTest::theFirstVisitAndASecondOneAlikeSayNothing()
{
    const NodeSnapshot node = readOn(monday);
    QCOMPARE(ids(changesSince({}, node)), QStringList());
    const NodeMemory memory = remembered({}, node);
    QCOMPARE(memory.drives.size(), node.drives.size());
    QCOMPARE(ids(changesSince(memory, readOn(monday.addDays(1)))), QStringList());
    const NodeMemory later = remembered(memory, readOn(monday.addDays(1)));
    QCOMPARE(later.drives[0].places.size(), 1);
    QCOMPARE(later.drives[0].places[0].from, monday);
    QCOMPARE(later.drives[0].places[0].until, monday.addDays(1));
}

void NodeMemoryTest::aDriveThatMovedIsANote()
{
    const NodeMemory memory = remembered({}, readOn(monday));
    const NodeSnapshot now = withFirstDriveAt(readOn(monday.addDays(2)), u"0000:09:00.0"_s, 20);
    const auto findings = changesSince(memory, now);
    QCOMPARE(ids(findings), QStringList{u"drive-moved"_s});
    QCOMPARE(findings[0].severity, Severity::Note);
    QVERIFY(findings[0].sentence.contains(u"04:00.0"_s) && findings[0].sentence.contains(u"09:00.0"_s));
    QVERIFY(findings[0].evidence[0].text.contains(u"2026-11-16"_s));
    QCOMPARE(ids(changesSince(remembered(memory, now), now)), QStringList{u"drive-moved"_s});
}

void NodeMemoryTest::aDriveThatMovedFromANamedSlotAsksForAttention()
{
    const NodeMemory memory = remembered({}, readOn(monday));
    NodeSnapshot now = withFirstDriveAt(readOn(monday.addDays(2)), u"0000:09:00.0"_s, 20);
    name(now, firstSlot);
    const auto findings = changesSince(memory, now);
    QCOMPARE(ids(findings), QStringList{u"drive-moved"_s});
    QCOMPARE(findings[0].severity, Severity::Attention);
    QVERIFY(findings[0].evidence.last().text.contains(u"hostpci0: 0000:04:00.0"_s));
}

void NodeMemoryTest::anotherDeviceInANamedSlotAsksForAttention()
{
    const NodeMemory memory = remembered({}, readOn(monday));
    NodeSnapshot now = readOn(monday.addDays(2));
    for (Drive& each : now.drives)
        if (each.address == at(firstSlot))
            each.serial = u"ANOTHER"_s;
    QCOMPARE(changesSince(memory, now)[0].severity, Severity::Note);
    name(now, firstSlot);
    const auto findings = changesSince(memory, now);
    QCOMPARE(ids(findings), QStringList{u"other-device-at-address"_s});
    QCOMPARE(findings[0].severity, Severity::Attention);
    QCOMPARE(findings[0].subject, Subject{DriveSubject{at(firstSlot)}});
}

void NodeMemoryTest::aMoveOfLongAgoIsForgottenUnlessASlotIsNamed()
{
    const NodeMemory memory = remembered({}, readOn(monday));
    NodeSnapshot now = withFirstDriveAt(readOn(monday.addDays(90)), u"0000:09:00.0"_s, 20);
    QCOMPARE(ids(changesSince(memory, now)), QStringList());
    name(now, firstSlot);
    QCOMPARE(ids(changesSince(memory, now)), QStringList{u"drive-moved"_s});
}

void NodeMemoryTest::aDriveThatIsGoneIsANote()
{
    const NodeMemory memory = remembered({}, readOn(monday));
    NodeSnapshot now = readOn(monday.addDays(2));
    now.drives.removeFirst();
    now.devices.removeIf([](const PciDevice& each) { return each.address == at(firstSlot); });
    const auto findings = changesSince(memory, now);
    QCOMPARE(ids(findings), QStringList{u"drive-gone"_s});
    QCOMPARE(findings[0].severity, Severity::Note);
}

void NodeMemoryTest::aGroupWithAnotherNumberIsANote()
{
    const NodeMemory memory = remembered({}, readOn(monday));
    NodeSnapshot now = withFirstDriveAt(readOn(monday.addDays(2)), firstSlot, 33);
    const auto findings = changesSince(memory, now);
    QCOMPARE(ids(findings), QStringList{u"group-renumbered"_s});
    QVERIFY(findings[0].sentence.contains(u"33"_s));
}

void NodeMemoryTest::aSerialThatCannotBeReadComesFromMemoryWithItsDate()
{
    const NodeMemory memory = remembered({}, readOn(monday));
    NodeSnapshot now = readOn(monday.addDays(2));
    const QString serial = now.drives[0].serial;
    now.drives[0].serial.clear();
    now.drives[0].model.clear();
    const auto findings = changesSince(memory, now);
    QCOMPARE(ids(findings), QStringList{u"serial-from-memory"_s});
    QVERIFY(findings[0].sentence.contains(serial));
    QCOMPARE(remembered(memory, now).withSerial(serial, quiet().drives[0].model)->places.last().until, monday);
}

void NodeMemoryTest::anotherModelIsNotTakenForTheRememberedDrive()
{
    const NodeMemory memory = remembered({}, readOn(monday));
    NodeSnapshot now = readOn(monday.addDays(2));
    now.drives[0].serial.clear();
    for (PciDevice& each : now.devices)
        if (each.address == at(firstSlot))
            each.device = 0x5001;
    QCOMPARE(ids(changesSince(memory, now)), QStringList{u"other-device-at-address"_s});
}

void NodeMemoryTest::unreadHardwareSaysNothingOfChanges()
{
    const NodeMemory memory = remembered({}, readOn(monday));
    NodeSnapshot now = readOn(monday.addDays(2));
    now.drives.clear();
    now.unread.append({u"nvme"_s, u"not readable"_s});
    QCOMPARE(ids(changesSince(memory, now)), QStringList());
}

void NodeMemoryTest::aSerialThatTwoDrivesClaimIsNotRemembered()
{
    NodeSnapshot node = readOn(monday);
    node.drives[1].serial = node.drives[0].serial;
    QCOMPARE(remembered({}, node).drives.size(), 0);
}

void NodeMemoryTest::placesAndDrivesAreLimited()
{
    NodeMemory memory;
    for (int day = 0; day < 40; ++day)
        memory = remembered(memory, withFirstDriveAt(readOn(monday.addDays(day)), firstSlot, day));
    QCOMPARE(memory.withSerial(quiet().drives[0].serial, quiet().drives[0].model)->places.size(),
             RememberedDrive::placesLimit);
    for (int number = 0; number < 600; ++number) {
        NodeSnapshot node = readOn(monday.addDays(number));
        node.drives[0].serial = u"S%1"_s.arg(number);
        memory = remembered(memory, node);
    }
    QCOMPARE(memory.drives.size(), NodeMemory::drivesLimit);
    QVERIFY(memory.withSerial(u"S599"_s, quiet().drives[0].model));
}

void NodeMemoryTest::writesAndReadsItselfBack()
{
    NodeMemory memory = remembered({}, readOn(monday));
    memory = remembered(memory, withFirstDriveAt(readOn(monday.addDays(1)), u"10000:e1:00.0"_s, 7));
    QCOMPARE(NodeMemory::fromJson(memory.toJson()).value(), memory);
}

void NodeMemoryTest::refusesWhatIsNoMemory_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\xff\x00{", 3);
    QTest::newRow("newer") << QByteArray(R"({"format":2,"drives":[]})");
    QTest::newRow("no place") << QByteArray(R"({"format":1,"drives":[{"serial":"A","places":[]}]})");
    QTest::newRow("no serial")
        << QByteArray(R"({"format":1,"drives":[{"places":[{"address":"0000:01:00.0","from":"2026-01-01T00:00:00Z","until":"2026-01-01T00:00:00Z"}]}]})");
    QTest::newRow("no time") << QByteArray(R"({"format":1,"drives":[{"serial":"A","places":[{"address":"0000:01:00.0"}]}]})");
}

void NodeMemoryTest::refusesWhatIsNoMemory()
{
    QFETCH(QByteArray, json);
    QVERIFY(!NodeMemory::fromJson(json));
}

LANEKEEPER_TEST(NodeMemoryTest)
#include "NodeMemoryTest.moc"
