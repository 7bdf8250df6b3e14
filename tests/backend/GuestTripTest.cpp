// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "Trip.h"
#include "plan/MappingText.h"

using namespace trip;

namespace {

const QString rackDrive = u"S6B0NL0W418032J"_s;
const QString rackName = u"nvme-S6B0NL0W418032J"_s;
const QString mappingFile = u"/etc/pve/mapping/pci.cfg"_s;
/// VM 103 of the rack is stopped and an i440fx machine.
const QList<Intent> wholeGift{
    GiveDrive{rackDrive, 103, EarlyBind::None, NamedBy::Fitting, {}, {true, true, false, false}}};

QByteArray mappingsOf(const Trip& trip)
{
    QFile file(trip.root.root + mappingFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

void append(const Trip& trip, const QString& path, const QByteArray& text)
{
    QFile file(trip.root.root + path);
    QVERIFY(file.open(QIODevice::Append) && file.write(text) == text.size());
}

} // namespace

/// Gifts through a mapping of the cluster, on a simulated member of one.
class GuestTripTest : public support::TestCase {
    Q_OBJECT

private slots:
    void givesThroughAMappingStartsAndTakesBack();
    void takesBackWhatOnlyWaited();
    void keepsTheMappingThatAVmRunsWith();
    void planningAgainIsEmpty();
    void refusesWhatChangedSinceThePreview_data();
    void refusesWhatChangedSinceThePreview();
    void refusesWhenTheMappingChangesBetweenReadingAndWriting();
    void refusesAnotherDeviceInTheSlot();
    void undoRefusesWhatAnotherVmUses();
    void aRefusalOfProxmoxLeavesAllAsItWas();
    void reachesTheEndOrTheStartFromEveryLostLine_data();
    void reachesTheEndOrTheStartFromEveryLostLine();
};

void GuestTripTest::givesThroughAMappingStartsAndTakesBack()
{
    Trip trip(u"cluster"_s);
    const auto before = trip.tree();
    const auto given = trip.applied(wholeGift);
    QCOMPARE(messages(given), QStringList());
    QVERIFY(mappingsOf(trip).endsWith(
        "\nnvme-S6B0NL0W418032J\n\tmap id=144d:a80a,iommugroup=14,node=pve8,path=0000:04:00.0,subsystem-id=144d:a801\n"
        "\tdescription pve8: Samsung SSD 980 PRO 2TB, serial S6B0NL0W418032J\n\n"));
    QVERIFY(trip.config(103).contains("\nhostpci0: mapping=nvme-S6B0NL0W418032J,pcie=1\n"));
    QVERIFY(trip.config(103).contains("\nmachine: q35\n"));
    QVERIFY(trip.config(103).contains("balloon: 0\n"));
    QCOMPARE(trip.qm({u"start"_s, u"103"_s}).err, QByteArray());
    QCOMPARE(trip.read().device(PciAddress::parse(u"04:00.0"_s).value())->driver, u"vfio-pci"_s);
    QCOMPARE(trip.qm({u"stop"_s, u"103"_s}).exitCode, 0);
    QCOMPARE(messages(trip.undone(given.entry)), QStringList());
    QVERIFY(!mappingsOf(trip).contains("S6B0NL0W418032J"));
    QVERIFY(!trip.config(103).contains("hostpci"));
    for (const auto& [path, content] : before.asKeyValueRange())
        if (path.startsWith("/etc/pve/"_L1))
            QCOMPARE(trip.tree().value(path), content);
}

/// VM 100 runs: its gift waits, and so nothing keeps the mapping when it is taken back.
void GuestTripTest::takesBackWhatOnlyWaited()
{
    Trip trip(u"cluster"_s);
    const QByteArray mappings = mappingsOf(trip);
    const QByteArray config = trip.config(100);
    const auto given = trip.applied({GiveDrive{rackDrive, 100}});
    QCOMPARE(messages(given), QStringList());
    QVERIFY(trip.config(100).contains("[PENDING]\nhostpci0: mapping=nvme-S6B0NL0W418032J,pcie=1\n"));
    QCOMPARE(messages(trip.undone(given.entry)), QStringList());
    QCOMPARE(mappingsOf(trip), mappings);
    QCOMPARE(trip.config(100), config);
}

void GuestTripTest::keepsTheMappingThatAVmRunsWith()
{
    Trip trip(u"cluster"_s);
    const auto given = trip.applied(wholeGift);
    QCOMPARE(trip.qm({u"start"_s, u"103"_s}).exitCode, 0);
    const QByteArray mappings = mappingsOf(trip);
    QCOMPARE(messages(trip.undone(given.entry)), QStringList());
    QCOMPARE(mappingsOf(trip), mappings); // the VM that runs with it could not be stopped cleanly otherwise
    QCOMPARE(trip.qm({u"stop"_s, u"103"_s}).exitCode, 0);
    QCOMPARE(trip.qm({u"start"_s, u"103"_s}).exitCode, 0);
    QVERIFY(!trip.config(103).contains("hostpci"));
    // What was left goes when the change is taken back once more; then nothing of it is left.
    const auto left = trip.laptop.entries();
    const auto entry = std::find_if(left.begin(), left.end(), [&](const JournalEntry& each) { return each.id == given.entry.id; });
    QVERIFY(entry != left.end() && entry->canBeUndone());
    QCOMPARE(messages(trip.undone(*entry)), QStringList());
    QVERIFY(!mappingsOf(trip).contains("S6B0NL0W418032J"));
    QVERIFY(!trip.config(103).contains("hostpci"));
    for (const JournalEntry& each : trip.laptop.entries())
        if (each.id == given.entry.id)
            QCOMPARE(each.state, JournalEntry::State::TakenBack);
}

void GuestTripTest::planningAgainIsEmpty()
{
    Trip trip(u"cluster"_s);
    QCOMPARE(messages(trip.applied(wholeGift)), QStringList());
    QCOMPARE(trip.plan(wholeGift).steps.size(), 0);
    QCOMPARE(trip.plan(wholeGift).refused.size(), 0);
}

void GuestTripTest::refusesWhatChangedSinceThePreview_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the name is taken") << QByteArray("nvme-S6B0NL0W418032J\n\tmap id=144d:a80a,node=pve9,path=0000:04:00.0\n\n");
    QTest::newRow("one that fits came")
        << QByteArray("other\n\tmap id=144d:a80a,iommugroup=14,node=pve8,path=0000:04:00.0,subsystem-id=144d:a801\n\n");
}

void GuestTripTest::refusesWhatChangedSinceThePreview()
{
    QFETCH(const QByteArray, text);
    Trip trip(u"cluster"_s);
    const Plan plan = trip.plan(wholeGift);
    append(trip, mappingFile, text);
    const auto before = trip.tree();
    const auto outcome = apply(plan, trip.ports());
    QVERIFY(outcome.problem && outcome.problem->kind == Error::Kind::StaleState);
    QCOMPARE(trip.tree(), before);
}

void GuestTripTest::refusesWhenTheMappingChangesBetweenReadingAndWriting()
{
    Trip trip(u"cluster"_s);
    const Plan plan = trip.plan(wholeGift);
    const QByteArray theirs = "nvme-S6B0NL0W418032J\n\tmap id=144d:a80a,node=pve9,path=0000:04:00.0\n\n";
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "change-mapping.sh"_L1)
            append(trip, mappingFile, theirs);
        return {};
    };
    const auto outcome = apply(plan, trip.ports());
    QVERIFY(outcome.problem && outcome.problem->kind == Error::Kind::StaleState);
    QVERIFY(mappingsOf(trip).endsWith(theirs));
    QVERIFY(!trip.config(103).contains("hostpci"));
    QCOMPARE(outcome.entry.state, JournalEntry::State::Stopped);
}

void GuestTripTest::refusesAnotherDeviceInTheSlot()
{
    Trip trip(u"cluster"_s);
    const Plan plan = trip.plan(wholeGift);
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script != "change-mapping.sh"_L1)
            return {};
        QFile file(trip.root.root + u"/sys/bus/pci/devices/0000:04:00.0/device"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write("0xa808\n");
        return {};
    };
    const QByteArray before = mappingsOf(trip);
    const auto outcome = apply(plan, trip.ports());
    QVERIFY(outcome.problem && outcome.problem->kind == Error::Kind::StaleState);
    QCOMPARE(mappingsOf(trip), before);
}

void GuestTripTest::undoRefusesWhatAnotherVmUses()
{
    Trip trip(u"cluster"_s);
    const auto given = trip.applied(wholeGift);
    QCOMPARE(messages(given), QStringList());
    QCOMPARE(trip.qm({u"set"_s, u"101"_s, u"--hostpci2"_s, u"mapping="_s + rackName}).exitCode, 0);
    const QByteArray before = mappingsOf(trip);
    const Plan undo = planUndo(trip.read(), given.entry);
    QVERIFY(undo.isRefused());
    QCOMPARE(undo.refused.first().id, u"mapping-in-use"_s);
    QCOMPARE(mappingsOf(trip), before);
}

void GuestTripTest::aRefusalOfProxmoxLeavesAllAsItWas()
{
    Trip trip(u"cluster"_s);
    const Plan plan = trip.plan(wholeGift);
    const QByteArray mappings = mappingsOf(trip);
    // As without quorum: what was there can be read, and nothing can be written.
    QFile tool(trip.root.root + u"/bin/pvesh"_s);
    QVERIFY(tool.open(QIODevice::WriteOnly));
    tool.write("#!/bin/sh\necho 'create hardware mapping failed: cfs-lock: no quorum!' >&2\nexit 255\n");
    tool.close();
    const auto outcome = apply(plan, trip.ports());
    QVERIFY(outcome.problem && outcome.problem->message.contains("has no quorum"_L1));
    QCOMPARE(mappingsOf(trip), mappings);
    QVERIFY(!trip.config(103).contains("hostpci"));
    QVERIFY(!outcome.entry.canBeUndone());
}

void GuestTripTest::reachesTheEndOrTheStartFromEveryLostLine_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("isDone");
    for (int call = 1; call < 10; ++call) {
        QTest::addRow("call %d lost", call) << call << false;
        QTest::addRow("answer %d lost", call) << call << true;
    }
}

void GuestTripTest::reachesTheEndOrTheStartFromEveryLostLine()
{
    QFETCH(const int, call);
    QFETCH(const bool, isDone);
    Trip trip(u"cluster"_s);
    const QByteArray mappings = mappingsOf(trip);
    const QByteArray config = trip.config(103);
    const Plan plan = trip.plan(wholeGift);
    int calls = 0;
    if (isDone)
        trip.shell.after = [&](const Command&) { return calls++ == call ? std::optional(lost()) : std::nullopt; };
    else
        trip.shell.before = [&](const Command&) -> std::optional<Result<Output>> {
            return calls++ == call ? std::optional(Result<Output>(tl::make_unexpected(lost()))) : std::nullopt;
        };
    auto outcome = apply(plan, trip.ports());
    trip.shell.before = {};
    trip.shell.after = {};
    if (outcome.problem && !trip.laptop.kept.isEmpty() && trip.laptop.kept.first().state == JournalEntry::State::Open)
        outcome = resume(trip.laptop.kept.first(), trip.ports());
    if (outcome.entry.state == JournalEntry::State::Done) {
        QVERIFY(mappingsOf(trip).contains(rackName.toUtf8()));
        QVERIFY(trip.config(103).contains("hostpci0: mapping="));
    }
    if (outcome.entry.canBeUndone())
        QCOMPARE(messages(trip.undone(outcome.entry)), QStringList());
    QCOMPARE(mappingsOf(trip), mappings);
    QCOMPARE(trip.config(103), config);
}

LANEKEEPER_TEST(GuestTripTest)
#include "GuestTripTest.moc"
