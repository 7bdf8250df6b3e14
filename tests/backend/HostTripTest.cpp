// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostTrip.h"
#include "TestMain.h"

using namespace trip;

namespace {

/// As somebody else would, who knows nothing of the plan.
bool addTo(const HostTrip& trip, const QString& path, const QByteArray& text)
{
    QFile file(trip.root.root + path);
    return file.open(QIODevice::Append) && file.write(text) == text.size();
}

QByteArray textOf(const HostTrip& trip, const QString& path)
{
    QFile file(trip.root.root + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

} // namespace

/// Changes of the node itself, made and taken back on simulated nodes.
class HostTripTest : public support::TestCase {
    Q_OBJECT

private slots:
    void switchesTheIommuOnAcrossARestartAndBack();
    void stopsBeforeARestartThatNobodyAllowed();
    void goesOnAfterARestartByHand();
    void doesNotRestartWhatHaWouldStartPastTheGuardByNow();
    void givesUpTheRestartWhenTheChangeIsTakenBack();
    void givesUpATakingBackThatOwesItsRestart();
    void saysSoWhenTheNodeCameBackWithoutTheWord();
    void writesNothingToAFileThatChangedSinceTheReview();

    void releasesADriveAndGivesItBack();
    void aDriveMountedSinceTheReviewStaysWithTheHost();
    void givesBackWhatAStoppedVmLeft();
};

void HostTripTest::switchesTheIommuOnAcrossARestartAndBack()
{
    HostTrip trip(u"dim"_s);
    const auto before = trip.settled();
    const Plan plan = trip.plan(iommu);
    QVERIFY2(!plan.isRefused(), qPrintable(plan.isRefused() ? plan.refused.first().sentence : QString()));
    const auto outcome = apply(plan, trip.restarting());
    QCOMPARE(problem(outcome), QString());
    QCOMPARE(outcome.entry.state, JournalEntry::State::Done);
    QVERIFY(isIommuOn(trip.read()));
    QCOMPARE(trip.plan(iommu).steps, QList<Step>());

    const auto undone = apply(planUndo(trip.read(), outcome.entry), trip.restarting());
    QCOMPARE(problem(undone), QString());
    QCOMPARE(difference(before, trip.settled()), QString());
    QVERIFY(!planUndo(trip.read(), undone.entry).isRefused()); // under a guard, with a restart
}

void HostTripTest::stopsBeforeARestartThatNobodyAllowed()
{
    HostTrip trip(u"dim"_s);
    const auto outcome = trip.applied(iommu);
    QCOMPARE(outcome.problem->kind, Error::Kind::RestartOwed);
    QVERIFY(outcome.entry.owesRestart());
    QVERIFY(!isIommuOn(trip.read()));
    // The open entry is the lock.
    QCOMPARE(apply(trip.plan(iommu), trip.restarting()).problem->kind, Error::Kind::Busy);
    QCOMPARE(resume(outcome.entry, trip.ports()).problem->kind, Error::Kind::RestartOwed);
    QCOMPARE(problem(resume(outcome.entry, trip.restarting())), QString());
    QVERIFY(isIommuOn(trip.read()));
}

void HostTripTest::goesOnAfterARestartByHand()
{
    HostTrip trip(u"dim"_s);
    const auto outcome = trip.applied(iommu);
    trip.restartByHand();
    const auto resumed = resume(outcome.entry, trip.ports());
    QCOMPARE(problem(resumed), QString());
    QCOMPARE(resumed.entry.state, JournalEntry::State::Done);
    QVERIFY(isIommuOn(trip.read()));
}

void HostTripTest::doesNotRestartWhatHaWouldStartPastTheGuardByNow()
{
    HostTrip trip(u"dim"_s);
    const auto owed = trip.applied(iommu);
    QVERIFY(addTo(trip, u"/etc/pve/qemu-server/100.conf"_s, "hostpci0: 0000:04:00.0\n"));
    QVERIFY(QDir(trip.root.root + u"/etc/pve"_s).mkpath(u"ha"_s));
    QVERIFY(addTo(trip, u"/etc/pve/ha/resources.cfg"_s, "vm: 100\n\tstate started\n"));
    const QString before = trip.bootIdNow();
    const auto refused = resume(owed.entry, trip.restarting());
    QVERIFY(refused.problem);
    QCOMPARE(refused.problem->detail, u"ha-starts-past-guard"_s);
    QCOMPARE(trip.bootIdNow(), before);
    QVERIFY(refused.entry.owesRestart());

    QVERIFY(addTo(trip, u"/etc/pve/ha/resources.cfg"_s, "\tstate ignored\n"));
    QCOMPARE(problem(resume(refused.entry, trip.restarting())), QString());
    QVERIFY(isIommuOn(trip.read()));
}

void HostTripTest::givesUpTheRestartWhenTheChangeIsTakenBack()
{
    HostTrip trip(u"dim"_s);
    const auto before = trip.settled();
    const auto outcome = trip.applied(iommu);
    QVERIFY(outcome.entry.canBeUndone());
    const auto undone = trip.undone(outcome.entry);
    QCOMPARE(problem(undone), QString());
    QCOMPARE(difference(before, trip.settled()), QString());
    // Back once more would be the change without its guard and its proof.
    QCOMPARE(planUndo(trip.read(), undone.entry).refused.value(0).id, u"undo-makes-boot-change"_s);
}

void HostTripTest::givesUpATakingBackThatOwesItsRestart()
{
    HostTrip trip(u"dim"_s);
    const auto outcome = apply(trip.plan(iommu), trip.restarting());
    QCOMPARE(problem(outcome), QString());
    const auto owed = apply(planUndo(trip.read(), outcome.entry), trip.ports());
    QCOMPARE(owed.problem->kind, Error::Kind::RestartOwed);
    QVERIFY(!planUndo(trip.read(), owed.entry).isRefused());
}

void HostTripTest::saysSoWhenTheNodeCameBackWithoutTheWord()
{
    HostTrip trip(u"dim"_s);
    const auto outcome = trip.applied(iommu);
    QVERIFY(addTo(trip, u"/etc/default/grub"_s, "GRUB_CMDLINE_LINUX=\"intel_iommu=off\"\n"));
    (void)support::runTool(trip.root, {u"update-grub"_s});
    trip.restartByHand();
    const auto resumed = resume(outcome.entry, trip.ports());
    QCOMPARE(resumed.problem->kind, Error::Kind::CommandFailed);
    QCOMPARE(resumed.entry.state, JournalEntry::State::Stopped);
    QCOMPARE(resumed.entry.steps[3].state, StepRecord::State::Failed);
}

void HostTripTest::writesNothingToAFileThatChangedSinceTheReview()
{
    HostTrip trip(u"dim"_s);
    const Plan plan = trip.plan(iommu);
    QVERIFY(addTo(trip, u"/etc/default/grub"_s, "GRUB_TIMEOUT=1\n"));
    const QByteArray theirs = textOf(trip, u"/etc/default/grub"_s);
    const auto outcome = apply(plan, trip.restarting());
    QCOMPARE(outcome.problem->kind, Error::Kind::StaleState);
    QCOMPARE(textOf(trip, u"/etc/default/grub"_s), theirs);
}

void HostTripTest::releasesADriveAndGivesItBack()
{
    HostTrip trip(u"quiet"_s);
    const auto before = trip.settled();
    const auto released = trip.applied({ReleaseDrive{drive}});
    QCOMPARE(problem(released), QString());
    QCOMPARE(trip.read().device(PciAddress{0, 4, 0, 0})->driver, u"vfio-pci"_s);
    QCOMPARE(trip.plan({ReleaseDrive{u"04:00.0"_s}}).steps, QList<Step>());
    QCOMPARE(problem(trip.undone(released.entry)), QString());
    QCOMPARE(trip.read().drivesNamed(drive).size(), 1);
    QCOMPARE(difference(before, trip.settled()), QString());
}

void HostTripTest::aDriveMountedSinceTheReviewStaysWithTheHost()
{
    HostTrip trip(u"quiet"_s);
    const Plan plan = trip.plan({ReleaseDrive{drive}});
    QFile mounts(trip.root.root + u"/proc/self/mountinfo"_s);
    const Drive mounted = *trip.read().drivesNamed(drive).first();
    QFile number(trip.root.root + u"/sys/class/block/%1/dev"_s.arg(mounted.namespaces.first().device.name));
    QVERIFY(number.open(QIODevice::ReadOnly));
    const QByteArray device = number.readAll().trimmed();
    // Between the reading before the step and the step itself.
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "bind-function.sh"_L1 && mounts.open(QIODevice::Append)) {
            mounts.write("900 1 " + device + " / /mnt/late rw - ext4 /dev/late rw\n");
            mounts.close();
        }
        return {};
    };
    const auto outcome = apply(plan, trip.ports());
    QCOMPARE(outcome.problem->kind, Error::Kind::Refused);
    QCOMPARE(trip.read().device(PciAddress{0, 4, 0, 0})->driver, u"nvme"_s);
}

void HostTripTest::givesBackWhatAStoppedVmLeft()
{
    HostTrip trip(u"given"_s);
    trip.qm({u"stop"_s, u"100"_s});
    QCOMPARE(trip.read().device(PciAddress{0, 4, 0, 0})->driver, u"vfio-pci"_s);
    const auto taken = trip.applied({TakeBackDrive{u"04:00.0"_s}});
    QCOMPARE(problem(taken), QString());
    const NodeSnapshot node = trip.read();
    QCOMPARE(node.device(PciAddress{0, 4, 0, 0})->driver, u"nvme"_s);
    QVERIFY(!node.drive(PciAddress{0, 4, 0, 0})->serial.isEmpty());
}

LANEKEEPER_TEST(HostTripTest)
#include "HostTripTest.moc"
