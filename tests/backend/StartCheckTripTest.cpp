// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "Trip.h"
#include "plan/StartCheckFiles.h"

using namespace trip;

namespace {

const QString rackDrive = u"S6B0NL0W418032J"_s;
const QString scriptPath = u"/var/lib/vz/snippets/lanekeeper-103.sh"_s;
/// VM 103 of the rack is stopped; its storage may hold hookscripts.
const QList<Intent> wholeWish{GiveDrive{rackDrive, 103}, GuardStarts{103}};

QByteArray bytesOf(const Trip& trip, const QString& path)
{
    QFile file(trip.root.root + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

void write(const Trip& trip, const QString& path, const QByteArray& text)
{
    QFile file(trip.root.root + path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

QString pci(const QString& name) { return u"/sys/bus/pci/devices/0000:04:00.0/"_s + name; }

} // namespace

/// A check before a VM's starts on a simulated node: written, run, in the way of what it should stop, taken back.
class StartCheckTripTest : public support::TestCase {
    Q_OBJECT

private slots:
    void aCheckedVmStartsWithItsDrive();
    void aSwappedDriveStopsTheStart_data();
    void aSwappedDriveStopsTheStart();
    void planningAgainIsEmpty();
    void undoGoesBackToTheByte();
    void undoRefusesAScriptThatSomebodyChanged();
    void takingTheDriveBackTakesTheCheckAlongAndUndoBringsBoth();
    void reachesTheEndOrTheStartFromEveryLostLine_data();
    void reachesTheEndOrTheStartFromEveryLostLine();
};

void StartCheckTripTest::aCheckedVmStartsWithItsDrive()
{
    Trip trip(u"cluster"_s);
    QCOMPARE(messages(trip.applied(wholeWish)), QStringList());
    QVERIFY(trip.config(103).contains("hookscript: local:snippets/lanekeeper-103.sh\n"));
    QVERIFY(QFileInfo(trip.root.root + scriptPath).isExecutable());
    const Output first = trip.qm({u"start"_s, u"103"_s});
    QCOMPARE(first.err, QByteArray());
    QCOMPARE(trip.qm({u"stop"_s, u"103"_s}).exitCode, 0);
    const Output second = trip.qm({u"start"_s, u"103"_s}); // vfio-pci has the drive now
    QCOMPARE(second.exitCode, 0);
    QVERIFY(second.out.contains("its serial shows only while the host has the drive"));
}

void StartCheckTripTest::aSwappedDriveStopsTheStart_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("another model") << pci(u"device"_s) << QByteArray("0xa808\n")
                                   << QByteArray("another device sits at 0000:04:00.0: 144d:a808:144d:a801, not 144d:a80a:144d:a801 as recorded.");
    QTest::newRow("its twin") << pci(u"nvme/nvme0/serial"_s) << QByteArray("S6B0NL0W999999Z     \n")
                              << QByteArray("the drive at 0000:04:00.0 has the serial S6B0NL0W999999Z, not S6B0NL0W418032J as recorded.");
}

void StartCheckTripTest::aSwappedDriveStopsTheStart()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, said);
    Trip trip(u"cluster"_s);
    QCOMPARE(messages(trip.applied({GiveDrive{rackDrive, 103, EarlyBind::None, NamedBy::Address}, GuardStarts{103}})), QStringList());
    write(trip, file, text);
    const Output start = trip.qm({u"start"_s, u"103"_s});
    QVERIFY(start.exitCode != 0);
    QVERIFY2(start.err.contains("Lanekeeper does not let VM 103 start: " + said), start.err.constData());
    QVERIFY(trip.qm({u"status"_s, u"103"_s}).out.contains("stopped"));
    QCOMPARE(trip.read().device(PciAddress::parse(u"04:00.0"_s).value())->driver, u"nvme"_s); // nothing was taken
}

void StartCheckTripTest::planningAgainIsEmpty()
{
    Trip trip(u"cluster"_s);
    QCOMPARE(messages(trip.applied(wholeWish)), QStringList());
    QCOMPARE(trip.plan(wholeWish).steps.size(), 0);
    QCOMPARE(trip.qm({u"start"_s, u"103"_s}).exitCode, 0);
    QCOMPARE(trip.plan({GuardStarts{103}}).steps.size(), 0); // though the serial is hidden now
    QCOMPARE(trip.plan({GuardStarts{103}}).refused.size(), 0);
}

void StartCheckTripTest::undoGoesBackToTheByte()
{
    Trip trip(u"cluster"_s);
    QCOMPARE(messages(trip.applied({GiveDrive{rackDrive, 103}})), QStringList());
    const QByteArray config = trip.config(103);
    const auto guarded = trip.applied({GuardStarts{103}});
    QCOMPARE(messages(guarded), QStringList());
    QCOMPARE(messages(trip.undone(guarded.entry)), QStringList());
    QCOMPARE(trip.config(103), config);
    QCOMPARE(bytesOf(trip, scriptPath), "(missing)");
    QCOMPARE(trip.qm({u"start"_s, u"103"_s}).err, QByteArray());
}

void StartCheckTripTest::undoRefusesAScriptThatSomebodyChanged()
{
    Trip trip(u"cluster"_s);
    const auto guarded = trip.applied(wholeWish);
    write(trip, scriptPath, bytesOf(trip, scriptPath) + "echo mine\n");
    const Plan undo = planUndo(trip.read(), guarded.entry);
    QVERIFY(undo.isRefused());
    QCOMPARE(undo.refused.first().id, u"file-changed-since"_s);
}

void StartCheckTripTest::takingTheDriveBackTakesTheCheckAlongAndUndoBringsBoth()
{
    Trip trip(u"cluster"_s);
    QCOMPARE(messages(trip.applied(wholeWish)), QStringList());
    const QByteArray config = trip.config(103);
    const QByteArray script = bytesOf(trip, scriptPath);
    const auto taken = trip.applied({TakeBackDrive{rackDrive}});
    QCOMPARE(messages(taken), QStringList());
    QVERIFY(!trip.config(103).contains("hookscript"));
    QCOMPARE(bytesOf(trip, scriptPath), "(missing)");
    QCOMPARE(trip.qm({u"start"_s, u"103"_s}).err, QByteArray());
    QCOMPARE(trip.qm({u"stop"_s, u"103"_s}).exitCode, 0);
    QCOMPARE(messages(trip.undone(taken.entry)), QStringList());
    QCOMPARE(trip.config(103), config);
    QCOMPARE(bytesOf(trip, scriptPath), script);
}

void StartCheckTripTest::reachesTheEndOrTheStartFromEveryLostLine_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("isDone");
    for (int call = 1; call < 10; ++call) {
        QTest::addRow("call %d lost", call) << call << false;
        QTest::addRow("answer %d lost", call) << call << true;
    }
}

void StartCheckTripTest::reachesTheEndOrTheStartFromEveryLostLine()
{
    QFETCH(const int, call);
    QFETCH(const bool, isDone);
    Trip trip(u"cluster"_s);
    QCOMPARE(messages(trip.applied({GiveDrive{rackDrive, 103}})), QStringList());
    const QByteArray config = trip.config(103);
    const Plan plan = trip.plan({GuardStarts{103}});
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
    if (outcome.entry.canBeUndone())
        QCOMPARE(messages(trip.undone(outcome.entry)), QStringList());
    QCOMPARE(trip.config(103), config);
    QCOMPARE(bytesOf(trip, scriptPath), "(missing)");
}

LANEKEEPER_TEST(StartCheckTripTest)
#include "StartCheckTripTest.moc"
