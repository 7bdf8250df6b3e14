// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "Trip.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

using namespace trip;

namespace {

const QList<Intent> iommu{EnableIommu{}};
const QString dropIn = u"/etc/default/grub.d/zz-lanekeeper.cfg"_s;

/// A trip on which the node may be restarted.
struct HostTrip : Trip {
    explicit HostTrip(const QString& node) : Trip(node) { }

    ApplyPorts restarting()
    {
        ApplyPorts all = ports();
        all.awaitRestart = [this](const QString& bootId, std::stop_token) -> Result<void> {
            QElapsedTimer clock;
            clock.start();
            for (; clock.elapsed() < 20000; QThread::msleep(100))
                if (const QString now = bootIdNow(); !now.isEmpty() && now != bootId)
                    return {};
            return failure(Error::Kind::ConnectionLost, u"It did not come back."_s);
        };
        return all;
    }
    QString bootIdNow()
    {
        Command command;
        command.script = u"boot-id.sh"_s;
        const auto output = shell.run(command, {}, {});
        return output ? QString::fromLatin1(output->out).trimmed() : QString();
    }
    /// As its owner would, at the node's own keyboard.
    void restartByHand()
    {
        const QString before = bootIdNow();
        (void)support::runTool(root, {u"systemctl"_s, u"reboot"_s});
        (void)restarting().awaitRestart(before, {});
    }
    /// What is left of a change once it was taken back: nothing but the start's id.
    QMap<QString, QByteArray> settled()
    {
        auto contents = tree();
        contents.removeIf([](const auto& each) {
            return each.key().startsWith("/run/lanekeeper"_L1) || each.key().endsWith("/boot_id"_L1);
        });
        return contents;
    }
};

bool isIommuOn(const NodeSnapshot& node)
{
    return node.host.iommu.isActive() && node.host.commandLine.contains(u"intel_iommu=on"_s) && !node.groups.isEmpty();
}

} // namespace

/// Changes of the node itself, made and taken back on simulated nodes.
class HostTripTest : public support::TestCase {
    Q_OBJECT

private slots:
    void switchesTheIommuOnAcrossARestartAndBack();
    void stopsBeforeARestartThatNobodyAllowed();
    void goesOnAfterARestartByHand();
    void givesUpTheRestartWhenTheChangeIsTakenBack();
    void saysSoWhenTheNodeCameBackWithoutTheWord();
    void reachesTheEndOrTheStartFromEveryLostLine_data();
    void reachesTheEndOrTheStartFromEveryLostLine();
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
    QCOMPARE(messages(outcome), QStringList());
    QCOMPARE(outcome.entry.state, JournalEntry::State::Done);
    QVERIFY(isIommuOn(trip.read()));
    QCOMPARE(trip.plan(iommu).steps, QList<Step>());

    const auto undone = apply(planUndo(trip.read(), outcome.entry), trip.restarting());
    QCOMPARE(messages(undone), QStringList());
    QCOMPARE(trip.settled(), before);
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
    QCOMPARE(messages(resume(outcome.entry, trip.restarting())), QStringList());
    QVERIFY(isIommuOn(trip.read()));
}

void HostTripTest::goesOnAfterARestartByHand()
{
    HostTrip trip(u"dim"_s);
    const auto outcome = trip.applied(iommu);
    trip.restartByHand();
    const auto resumed = resume(outcome.entry, trip.ports());
    QCOMPARE(messages(resumed), QStringList());
    QCOMPARE(resumed.entry.state, JournalEntry::State::Done);
    QVERIFY(isIommuOn(trip.read()));
}

void HostTripTest::givesUpTheRestartWhenTheChangeIsTakenBack()
{
    HostTrip trip(u"dim"_s);
    const auto before = trip.settled();
    const auto outcome = trip.applied(iommu);
    QVERIFY(outcome.entry.canBeUndone());
    QCOMPARE(messages(trip.undone(outcome.entry)), QStringList());
    QCOMPARE(trip.settled(), before);
}

void HostTripTest::saysSoWhenTheNodeCameBackWithoutTheWord()
{
    HostTrip trip(u"dim"_s);
    const auto outcome = trip.applied(iommu);
    QVERIFY(QFile::remove(trip.root.root + dropIn));
    (void)support::runTool(trip.root, {u"update-grub"_s});
    trip.restartByHand();
    const auto resumed = resume(outcome.entry, trip.ports());
    QCOMPARE(resumed.problem->kind, Error::Kind::CommandFailed);
    QCOMPARE(resumed.entry.state, JournalEntry::State::Stopped);
    QCOMPARE(resumed.entry.steps.last().state, StepRecord::State::Failed);
}

void HostTripTest::reachesTheEndOrTheStartFromEveryLostLine_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("isDone");
    // Every call of the plan, lost on the way there and on the way back.
    for (int call = 0; call < 14; ++call) {
        QTest::addRow("call %d lost", call) << call << false;
        QTest::addRow("answer %d lost", call) << call << true;
    }
}

void HostTripTest::reachesTheEndOrTheStartFromEveryLostLine()
{
    QFETCH(const int, call);
    QFETCH(const bool, isDone);
    HostTrip trip(u"dim"_s);
    const auto before = trip.settled();
    const Plan plan = trip.plan(iommu);
    int calls = 0;
    const auto isIt = [&](const Command& command) {
        return command.script != "boot-id.sh"_L1 && calls++ == call;
    };
    if (isDone)
        trip.shell.after = [&](const Command& command) {
            return isIt(command) ? std::optional(lost()) : std::nullopt;
        };
    else
        trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
            return isIt(command) ? std::optional(Result<Output>(tl::make_unexpected(lost()))) : std::nullopt;
        };
    const auto outcome = apply(plan, trip.restarting());
    trip.shell.before = {};
    trip.shell.after = {};
    if (!outcome.problem)
        QSKIP("The plan has fewer calls.");
    const auto kept = trip.laptop.entries();
    if (kept.isEmpty()) {
        QCOMPARE(trip.settled(), before);
        return;
    }
    const auto resumed = kept.first().state == JournalEntry::State::Open ? resume(kept.first(), trip.restarting())
                                                                         : ApplyOutcome{kept.first(), {}};
    QCOMPARE(messages(resumed), QStringList());
    if (resumed.entry.state == JournalEntry::State::Done)
        QVERIFY(isIommuOn(trip.read()));
    if (resumed.entry.canBeUndone())
        QCOMPARE(messages(apply(planUndo(trip.read(), resumed.entry), trip.restarting())), QStringList());
    QCOMPARE(trip.settled(), before);
}

void HostTripTest::writesNothingToAFileThatChangedSinceTheReview()
{
    HostTrip trip(u"dim"_s);
    const Plan plan = trip.plan(iommu);
    const QString path = trip.root.root + dropIn;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("GRUB_TIMEOUT=1\n") > 0);
    file.close();
    const auto outcome = apply(plan, trip.restarting());
    QCOMPARE(outcome.problem->kind, Error::Kind::StaleState);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "GRUB_TIMEOUT=1\n");
}

void HostTripTest::releasesADriveAndGivesItBack()
{
    HostTrip trip(u"quiet"_s);
    const auto before = trip.settled();
    const auto released = trip.applied({ReleaseDrive{drive}});
    QCOMPARE(messages(released), QStringList());
    QCOMPARE(trip.read().device(PciAddress{0, 4, 0, 0})->driver, u"vfio-pci"_s);
    QCOMPARE(trip.plan({ReleaseDrive{u"04:00.0"_s}}).steps, QList<Step>());
    QCOMPARE(messages(trip.undone(released.entry)), QStringList());
    QCOMPARE(trip.read().drivesNamed(drive).size(), 1);
    QCOMPARE(trip.settled(), before);
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
    QCOMPARE(messages(taken), QStringList());
    const NodeSnapshot node = trip.read();
    QCOMPARE(node.device(PciAddress{0, 4, 0, 0})->driver, u"nvme"_s);
    QVERIFY(!node.drive(PciAddress{0, 4, 0, 0})->serial.isEmpty());
}

LANEKEEPER_TEST(HostTripTest)
#include "HostTripTest.moc"
