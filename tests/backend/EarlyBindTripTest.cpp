// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "HostTrip.h"
#include "TestMain.h"
#include "plan/EarlyBindFiles.h"

using namespace trip;

namespace {

const QString twin = u"S7DNNJ0X104932B"_s;
const PciAddress spare{0, 4, 0, 0};
const PciAddress boot{0, 1, 0, 0};

QList<Intent> give(EarlyBind how, const QString& serial = twin) { return {GiveDrive{serial, 100, how}}; }

QString driverOf(HostTrip& trip, const PciAddress& address)
{
    const NodeSnapshot node = trip.read();
    const PciDevice* device = node.device(address);
    return device ? device->driver.value_or(u"unknown"_s) : u"gone"_s;
}

QByteArray textOf(const HostTrip& trip, QLatin1StringView path) { return support::bytesOf(trip.root.root + path); }

/// At the keyboard, with one word more behind the kernel for this start only.
void restartWith(HostTrip& trip, const QByteArray& word)
{
    const QString menu = trip.root.root + u"/boot/grub/grub.cfg"_s;
    const QByteArray before = support::bytesOf(menu);
    QVERIFY(support::write(menu, QByteArray(before).replace(" quiet", " quiet " + word)));
    trip.restartByHand();
    QVERIFY(support::write(menu, before));
}

/// VM 100 does not start with the node, so that what binds the drive is what is looked at.
void keepVmOff(HostTrip& trip) { trip.qm({u"set"_s, u"100"_s, u"--onboot"_s, u"0"_s}); }

/// With the restart that the plan needs.
ApplyOutcome restarted(HostTrip& trip, const QList<Intent>& intents) { return apply(trip.plan(intents), trip.restarting()); }

} // namespace

/// Early binding and tidying up on simulated nodes: applied, through a start, planned again, taken back.
class EarlyBindTripTest : public support::TestCase {
    Q_OBJECT

private slots:
    void bindsTheRecordedTwinAcrossAStartAndBack();
    void anOlderKernelKeepsItsImageUntilTheRestartIsConfirmed();
    void theSwitchOffWordLeavesTheDriveForOneStart();
    void takingBackFreesTheDriveNowAndAtTheNextStart();
    void bindsByIdsAcrossAStartAndBack();
    void theSwitchOffWordLeavesOutIdsToo();
    void theVmKeepsItsOldSettingsWhenTheImagesFail();
    void sayingNoToAnImageWithoutTheScript();
    void tidiesUpAGuideSoThatTheNodeStartsAgain();
};

void EarlyBindTripTest::bindsTheRecordedTwinAcrossAStartAndBack()
{
    HostTrip trip(u"twins"_s);
    keepVmOff(trip);
    const auto before = trip.settled();
    const auto outcome = restarted(trip, give(EarlyBind::Drive));
    QCOMPARE(problem(outcome), QString());
    QCOMPARE(trip.plan(give(EarlyBind::Drive)).steps, QList<Step>());
    QVERIFY(QFileInfo(trip.root.root + earlyBindScript).isExecutable());

    trip.restartByHand();
    QCOMPARE(driverOf(trip, spare), u"vfio-pci"_s);
    QCOMPARE(driverOf(trip, boot), u"nvme"_s);
    QCOMPARE(trip.plan({GiveDrive{u"04:00.0"_s, 100, EarlyBind::Drive}}).steps, QList<Step>());

    const auto undone = trip.undone(outcome.entry);
    QCOMPARE(problem(undone), QString());
    QCOMPARE(difference(before, trip.settled()), QString());
    QCOMPARE(trip.read().drivesNamed(twin).size(), 1);
    trip.restartByHand();
    QCOMPARE(difference(before, trip.settled()), QString());
}

void EarlyBindTripTest::anOlderKernelKeepsItsImageUntilTheRestartIsConfirmed()
{
    HostTrip trip(u"twins"_s);
    keepVmOff(trip);
    const QString script = u"/scripts/init-bottom/lanekeeper"_s;
    const QString newer = trip.root.root + u"/.simulated/image"_s + script;
    const QString older = trip.root.root + u"/.simulated/image-6.14.11-4-pve"_s + script;
    const auto owed = trip.applied(give(EarlyBind::Drive));
    QCOMPARE(owed.problem->kind, Error::Kind::RestartOwed);
    QVERIFY(QFileInfo::exists(newer));
    QVERIFY(!QFileInfo::exists(older));
    QVERIFY(trip.laptop.sheet.simplified().contains("choose the kernel 6.14.11-4-pve"));
    const auto resumed = resume(owed.entry, trip.restarting());
    QCOMPARE(problem(resumed), QString());
    QVERIFY(QFileInfo::exists(older));
    QCOMPARE(problem(trip.undone(resumed.entry)), QString());
    QVERIFY(!QFileInfo::exists(newer));
    QVERIFY(!QFileInfo::exists(older));
}

void EarlyBindTripTest::theSwitchOffWordLeavesTheDriveForOneStart()
{
    HostTrip trip(u"twins"_s);
    keepVmOff(trip);
    QCOMPARE(problem(restarted(trip, give(EarlyBind::Drive))), QString());
    restartWith(trip, "lanekeeper=off");
    QVERIFY(trip.read().host.commandLine.contains(u"lanekeeper=off"_s));
    QCOMPARE(driverOf(trip, spare), u"nvme"_s);
    trip.restartByHand();
    QCOMPARE(driverOf(trip, spare), u"vfio-pci"_s);
}

void EarlyBindTripTest::takingBackFreesTheDriveNowAndAtTheNextStart()
{
    HostTrip trip(u"twins"_s);
    keepVmOff(trip);
    const auto before = trip.settled();
    QCOMPARE(problem(restarted(trip, give(EarlyBind::Drive))), QString());
    trip.restartByHand();
    const auto taken = trip.applied({TakeBackDrive{u"04:00.0"_s}});
    QCOMPARE(problem(taken), QString());
    QCOMPARE(difference(before, trip.settled()), QString());
    trip.restartByHand();
    QCOMPARE(difference(before, trip.settled()), QString());
    // And back again, scripts included.
    QCOMPARE(problem(trip.undone(taken.entry)), QString());
    QVERIFY(QFileInfo(trip.root.root + earlyBindScript).isExecutable());
    trip.restartByHand();
    QCOMPARE(driverOf(trip, spare), u"vfio-pci"_s);
}

void EarlyBindTripTest::bindsByIdsAcrossAStartAndBack()
{
    HostTrip trip(u"quiet"_s);
    keepVmOff(trip);
    const auto before = trip.settled();
    const auto outcome = restarted(trip, give(EarlyBind::Ids, drive));
    QCOMPARE(problem(outcome), QString());
    trip.restartByHand();
    QCOMPARE(driverOf(trip, spare), u"vfio-pci"_s);
    QCOMPARE(trip.plan({GiveDrive{u"04:00.0"_s, 100, EarlyBind::Ids}}).steps, QList<Step>());
    QCOMPARE(problem(trip.undone(outcome.entry)), QString());
    QCOMPARE(difference(before, trip.settled()), QString());
}

void EarlyBindTripTest::theSwitchOffWordLeavesOutIdsToo()
{
    HostTrip trip(u"quiet"_s);
    keepVmOff(trip);
    QCOMPARE(problem(restarted(trip, give(EarlyBind::Ids, drive))), QString());
    restartWith(trip, "lanekeeper=off");
    QCOMPARE(driverOf(trip, spare), u"nvme"_s);
    trip.restartByHand();
    QCOMPARE(driverOf(trip, spare), u"vfio-pci"_s);
}

void EarlyBindTripTest::theVmKeepsItsOldSettingsWhenTheImagesFail()
{
    HostTrip trip(u"twins"_s);
    const auto before = trip.settled();
    const QByteArray config = trip.config(100);
    const QString tool = trip.root.path + u"/update-initramfs"_s;
    const QByteArray sound = support::bytesOf(tool);
    QVERIFY(support::write(tool, "#!/bin/sh\necho 'No space left on device' >&2\nexit 1\n"));
    const auto outcome = restarted(trip, give(EarlyBind::Drive));
    QCOMPARE(outcome.problem->kind, Error::Kind::CommandFailed);
    QCOMPARE(trip.config(100), config);
    QVERIFY(support::write(tool, sound));
    QCOMPARE(problem(trip.undone(outcome.entry)), QString());
    QCOMPARE(difference(before, trip.settled()), QString());
}

void EarlyBindTripTest::sayingNoToAnImageWithoutTheScript()
{
    HostTrip trip(u"twins"_s);
    // As mkinitramfs does with a script that may not be run.
    QVERIFY(support::write(trip.root.path + u"/lsinitramfs"_s, "#!/bin/sh\necho etc/lanekeeper/early-bind\n"));
    const auto outcome = restarted(trip, give(EarlyBind::Drive));
    QCOMPARE(outcome.problem->kind, Error::Kind::CommandFailed);
    QVERIFY2(outcome.problem->detail.contains(u"does not have what it should have"_s), qPrintable(outcome.problem->detail));
}

void EarlyBindTripTest::tidiesUpAGuideSoThatTheNodeStartsAgain()
{
    HostTrip trip(u"guided"_s);
    keepVmOff(trip);
    const auto outcome = restarted(trip, {TidyUp{}});
    QCOMPARE(problem(outcome), QString());
    QCOMPARE(trip.plan({TidyUp{}}).steps, QList<Step>());
    QVERIFY(!textOf(trip, "/etc/modules"_L1).contains("vfio"));
    QVERIFY(textOf(trip, "/etc/default/grub"_L1).contains("\"quiet iommu=pt\""));

    // Without this it does not come back: see SimulatedStartTest.
    trip.restartByHand();
    QCOMPARE(driverOf(trip, boot), u"nvme"_s);
    QCOMPARE(driverOf(trip, spare), u"nvme"_s);
    QVERIFY(trip.read().host.iommu.isActive());

    // With what the guide left the node would not come back; nobody is helped to that.
    const Plan undo = planUndo(trip.read(), outcome.entry);
    QCOMPARE(undo.refused.value(0).id, u"undo-costs-the-node"_s);
    QCOMPARE(undo.steps, QList<Step>());
}

LANEKEEPER_TEST(EarlyBindTripTest)
#include "EarlyBindTripTest.moc"
