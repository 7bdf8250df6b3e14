// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "HostTrip.h"
#include "TestMain.h"
#include "assessment/Assessment.h"
#include "plan/BootGuard.h"
#include "plan/RescueSheet.h"

using namespace trip;

namespace {

const QString guardFolder = u"/var/lib/lanekeeper/guard"_s;
const QString unit = u"/etc/systemd/system/sysinit.target.wants/lanekeeper-guard.service"_s;
const QString grub = u"/etc/default/grub"_s;
const QString menu = u"/boot/grub/grub.cfg"_s;
const QString grubenv = u"/boot/grub/grubenv"_s;
const QString trial = u"/boot/grub/lanekeeper-trial.cfg"_s;
/// A word without which the kernel does not come up.
const QString needs = u"/.simulated/needs"_s;

bool isThere(const HostTrip& trip, const QString& path) { return QFileInfo::exists(trip.root.root + path); }

QByteArray bytesAt(const HostTrip& trip, const QString& path) { return support::bytesOf(trip.root.root + path); }

void write(const HostTrip& trip, const QString& path, const QByteArray& text)
{
    QVERIFY(support::write(trip.root.root + path, text));
}

/// Sets a guard over GRUB's settings, which shall become `after`.
Output armed(HostTrip& trip, const QByteArray& after)
{
    Command command;
    command.script = u"arm-guard.sh"_s;
    command.arguments = {"10", "yes", grub.toUtf8(), contentHash(bytesAt(trip, grub)), contentHash(after)};
    return trip.shell.run(command, {}, {}).value_or(Output{{}, {}, -1});
}

Output toldGuard(const HostTrip& trip, const QString& verb)
{
    return support::runTool(trip.root, {u"sh"_s, trip.root.root + guardFolder + u"/guard.sh"_s, verb});
}

bool runs(HostTrip& trip, int vmid)
{
    const NodeSnapshot node = trip.read();
    const VirtualMachine* machine = node.machine(vmid);
    return machine != nullptr && machine->isRunning.value_or(false);
}

QStringList ids(const QList<Finding>& findings)
{
    QStringList ids;
    for (const Finding& each : findings)
        ids.append(each.id);
    return ids;
}

/// So GRUB cannot use the EFI partition.
void startByBios(HostTrip& trip) { QVERIFY(QDir(trip.root.root + u"/sys/firmware/efi"_s).removeRecursively()); }

} // namespace

/// The guard over a node's boot settings, on simulated nodes.
class BootGuardTest : public support::TestCase {
    Q_OBJECT

private slots:
    void isSetBeforeAnythingIsWrittenAndLeavesNoTrace();
    void putsEverythingBackWhenNobodyConfirms();
    void theProgramKilledInBetweenComesBackToThat();
    void aWordAtTheScreenKeepsTheNewSettings();
    void isConfirmedByAVerbOfItsOwn();
    void waitsWhileSomebodyGoesOnWithTheChange();
    void isTakenAwayWithAChangeThatIsTakenBack();

    void refusesFilesThatAreNotAsReviewed();
    void keepsTheFirstCopiesWhenItIsSetAgain();
    void leavesAFileThatSomebodyElseChanged();
    void putsNothingBackFromABrokenCopy();
    void bringsImagesBackAsTheyWere();
    void guestsWithPassedDevicesWaitForTheConfirmation();

    void triesTheNewLineOnceAndKeepsItOnceConfirmed();
    void triesItByTheEfiPartitionWhereGrubCannotWriteToItsOwn();
    void aKernelThatDoesNotComeUpIsLeftByAPowerCycle();
    void putsBackWithoutARestartWhatWasTriedInVain();
    void restartsANodeThatWasTriedAndNotConfirmed();
    void confirmsNothingThatWasNotTried();
    void keepsAMenuThatSomebodyMadeSinceTheTrial();
    void takesATrialBackBeforeTheRestart();
    void plansNoTrialWhereGrubCanWriteNowhere_data();
    void plansNoTrialWhereGrubCanWriteNowhere();
    void triesNothingWhereGrubCannotWrite_data();
    void triesNothingWhereGrubCannotWrite();

    void theSheetSaysWhatToType();
    void theSheetOfATrialSaysToSwitchOffAndOn();
    void noSheetNoRestart();
};

void BootGuardTest::isSetBeforeAnythingIsWrittenAndLeavesNoTrace()
{
    HostTrip trip(u"dim"_s);
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "write-files.sh"_L1)
            if (!isThere(trip, guardFolder + u"/armed"_s) || !isThere(trip, unit))
                return failure(Error::Kind::Refused, u"There is no guard yet."_s);
        return {};
    };
    const auto outcome = apply(trip.plan(iommu), trip.restarting());
    QCOMPARE(problem(outcome), QString());
    QVERIFY(isIommuOn(trip.read()));
    QVERIFY(!isThere(trip, guardFolder));
    QVERIFY(!isThere(trip, u"/etc/systemd/system/lanekeeper-guard.service"_s));
    QVERIFY(!isThere(trip, u"/etc/systemd/system/sysinit.target.wants"_s));
    QVERIFY(!isThere(trip, u"/etc/systemd/system/pve-guests.service.d"_s));
    QCOMPARE(trip.read().host.boot.guard, BootGuard::None);
}

void BootGuardTest::putsEverythingBackWhenNobodyConfirms()
{
    HostTrip trip(u"lost"_s);
    trip.makeGuardHurry();
    const auto before = trip.settled();
    const auto outcome = apply(trip.plan(iommu), trip.restarting());
    QVERIFY(outcome.problem);
    QVERIFY2(outcome.problem->message.contains(u"Nobody confirmed the restart in time"_s), qPrintable(problem(outcome)));
    QCOMPARE(outcome.entry.state, JournalEntry::State::Stopped);
    QCOMPARE(difference(before, trip.settled()), QString());
    QVERIFY(!isIommuOn(trip.read()));
    const NodeSnapshot node = trip.read();
    QCOMPARE(node.host.boot.guard, BootGuard::Restored);
    QVERIFY(ids(assess(node).findings).contains(u"boot-guard-restored"_s));

    const Plan undo = planUndo(node, outcome.entry);
    QCOMPARE(undo.steps.size(), 1);
    QCOMPARE(std::get<EndGuard>(undo.steps.first().action).forgets, true);
    QCOMPARE(problem(apply(undo, trip.ports())), QString());
    QVERIFY(!isThere(trip, guardFolder));
    QCOMPARE(difference(before, trip.settled()), QString());
}

void BootGuardTest::theProgramKilledInBetweenComesBackToThat()
{
    HostTrip trip(u"lost"_s);
    trip.makeGuardHurry();
    const auto before = trip.settled();
    const QString start = trip.bootIdNow();
    ApplyPorts gone = trip.restarting();
    gone.awaitRestart = [](const QString&, std::stop_token) -> Result<void> { return tl::make_unexpected(lost()); };
    const auto outcome = apply(trip.plan(iommu), gone);
    QCOMPARE(outcome.entry.state, JournalEntry::State::Open);
    QVERIFY(trip.awaitStart(start));
    const auto resumed = resume(outcome.entry, trip.restarting());
    QVERIFY(problem(resumed).contains(u"Nobody confirmed"_s));
    QCOMPARE(resumed.entry.state, JournalEntry::State::Stopped);
    QCOMPARE(difference(before, trip.settled()), QString());
}

void BootGuardTest::aWordAtTheScreenKeepsTheNewSettings()
{
    HostTrip trip(u"lost"_s);
    const auto outcome = trip.applied(iommu);
    QCOMPARE(outcome.problem->kind, Error::Kind::RestartOwed);
    (void)support::runTool(trip.root, {u"systemctl"_s, u"reboot"_s});
    QCOMPARE(toldGuard(trip, u"confirm"_s).exitCode, 0);
    QVERIFY(!isThere(trip, guardFolder));
    QVERIFY(!bytesAt(trip, u"/proc/cmdline"_s).contains("intel_iommu=off"));
    QTest::qWait(1500); // whoever waited for the end of the minutes has seen that by now
    QVERIFY(!bytesAt(trip, u"/boot/grub/grub.cfg"_s).contains("intel_iommu=off"));
}

void BootGuardTest::isConfirmedByAVerbOfItsOwn()
{
    HostTrip trip(u"dim"_s);
    QCOMPARE(confirmGuard(trip.shell).value(), GuardAnswer::NoGuard);
    const auto outcome = trip.applied(iommu);
    QVERIFY(ids(assess(trip.read()).findings).contains(u"boot-guard-waits"_s));
    trip.restartByHand();
    QCOMPARE(confirmGuard(trip.shell).value(), GuardAnswer::Done);
    QCOMPARE(confirmGuard(trip.shell).value(), GuardAnswer::NoGuard);
    // The change is still open, and goes on as if it had confirmed by itself.
    const auto resumed = resume(outcome.entry, trip.ports());
    QCOMPARE(problem(resumed), QString());
    QCOMPARE(resumed.entry.state, JournalEntry::State::Done);
}

void BootGuardTest::waitsWhileSomebodyGoesOnWithTheChange()
{
    HostTrip trip(u"dim"_s);
    // The line breaks behind the files, and the power fails.
    trip.shell.before = [](const Command& command) -> std::optional<Result<Output>> {
        if (command.job || command.script == "job-start.sh"_L1)
            return Result<Output>(tl::make_unexpected(lost()));
        return {};
    };
    const auto outcome = trip.applied(iommu);
    QCOMPARE(outcome.entry.state, JournalEntry::State::Open);
    trip.shell.before = {};
    trip.restartByHand();
    bool isHeld = false;
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.job)
            isHeld = isThere(trip, u"/run/lanekeeper/guard-held"_s);
        return {};
    };
    const auto resumed = resume(outcome.entry, trip.restarting());
    QCOMPARE(problem(resumed), QString());
    QVERIFY(isHeld);
    QVERIFY(isIommuOn(trip.read()));
    QVERIFY(!isThere(trip, guardFolder));
}

void BootGuardTest::isTakenAwayWithAChangeThatIsTakenBack()
{
    HostTrip trip(u"dim"_s);
    const auto before = trip.settled();
    const auto outcome = trip.applied(iommu);
    const Plan undo = planUndo(trip.read(), outcome.entry);
    QVERIFY(std::holds_alternative<EndGuard>(undo.steps.last().action));
    QCOMPARE(problem(apply(undo, trip.ports())), QString());
    QVERIFY(!isThere(trip, guardFolder));
    QCOMPARE(difference(before, trip.settled()), QString());
}

void BootGuardTest::refusesFilesThatAreNotAsReviewed()
{
    HostTrip trip(u"dim"_s);
    const Plan plan = trip.plan(iommu);
    trip.shell.before = [&](const Command& command) -> std::optional<Result<Output>> {
        if (command.script == "arm-guard.sh"_L1)
            write(trip, grub, "GRUB_TIMEOUT=7\n");
        return {};
    };
    const auto outcome = apply(plan, trip.restarting());
    QCOMPARE(outcome.problem->kind, Error::Kind::StaleState);
    QVERIFY(!isThere(trip, guardFolder));
    QVERIFY(!isThere(trip, unit));
    QCOMPARE(bytesAt(trip, grub), QByteArray("GRUB_TIMEOUT=7\n"));
}

void BootGuardTest::keepsTheFirstCopiesWhenItIsSetAgain()
{
    HostTrip trip(u"dim"_s);
    const QByteArray old = bytesAt(trip, grub);
    QCOMPARE(armed(trip, "new\n").exitCode, 0);
    write(trip, grub, "new\n");
    QCOMPARE(armed(trip, "newer\n").exitCode, 0);
    QCOMPARE(bytesAt(trip, guardFolder + u"/1"_s), old);
}

void BootGuardTest::leavesAFileThatSomebodyElseChanged()
{
    HostTrip trip(u"dim"_s);
    const QByteArray menu = bytesAt(trip, u"/boot/grub/grub.cfg"_s);
    QCOMPARE(armed(trip, "new\n").exitCode, 0);
    write(trip, grub, "theirs\n");
    write(trip, u"/boot/grub/grub.cfg"_s, "new menu\n");
    const QString start = trip.bootIdNow();
    QCOMPARE(toldGuard(trip, u"restore"_s).exitCode, 0);
    QVERIFY(trip.awaitStart(start));
    QCOMPARE(bytesAt(trip, grub), QByteArray("theirs\n"));
    QCOMPARE(bytesAt(trip, u"/boot/grub/grub.cfg"_s), menu);
}

void BootGuardTest::putsNothingBackFromABrokenCopy()
{
    HostTrip trip(u"dim"_s);
    QCOMPARE(armed(trip, "new\n").exitCode, 0);
    write(trip, grub, "new\n");
    write(trip, u"/boot/grub/grub.cfg"_s, "new menu\n");
    write(trip, guardFolder + u"/1"_s, "half");
    QCOMPARE(toldGuard(trip, u"restore"_s).exitCode, 1);
    QCOMPARE(bytesAt(trip, grub), QByteArray("new\n"));
    QCOMPARE(bytesAt(trip, u"/boot/grub/grub.cfg"_s), QByteArray("new menu\n"));
    QVERIFY(isThere(trip, guardFolder + u"/armed"_s));
}

void BootGuardTest::bringsImagesBackAsTheyWere()
{
    HostTrip trip(u"dim"_s);
    const QString image = u"/boot/initrd.img-6.17.2-1-pve"_s;
    write(trip, image, QByteArray(200'000, 'o'));
    QCOMPARE(armed(trip, "new\n").exitCode, 0);
    write(trip, image, QByteArray(100'000, 'n'));
    const QString start = trip.bootIdNow();
    QCOMPARE(toldGuard(trip, u"restore"_s).exitCode, 0);
    QVERIFY(trip.awaitStart(start));
    QCOMPARE(bytesAt(trip, image), QByteArray(200'000, 'o'));
}

void BootGuardTest::guestsWithPassedDevicesWaitForTheConfirmation()
{
    HostTrip trip(u"given"_s);
    trip.qm({u"set"_s, u"100"_s, u"--onboot"_s, u"1"_s});
    trip.qm({u"set"_s, u"101"_s, u"--onboot"_s, u"1"_s});
    QVERIFY(trip.config(100).contains("\nhostpci"));
    QVERIFY(!trip.config(101).contains("\nhostpci"));
    QCOMPARE(armed(trip, "new\n").exitCode, 0);
    trip.restartByHand();
    QVERIFY(!runs(trip, 100));
    QTRY_VERIFY(runs(trip, 101));
    QCOMPARE(confirmGuard(trip.shell).value(), GuardAnswer::Done);
    QTRY_VERIFY(runs(trip, 100));
}

void BootGuardTest::triesTheNewLineOnceAndKeepsItOnceConfirmed()
{
    HostTrip trip(u"dim"_s);
    const QByteArray old = bytesAt(trip, menu);
    const QByteArray block = bytesAt(trip, grubenv);
    const auto outcome = trip.applied(iommu);
    QCOMPARE(outcome.problem->kind, Error::Kind::RestartOwed);
    // The old menu, to the byte, and behind it what leads to the new one.
    QVERIFY(bytesAt(trip, menu).startsWith(old));
    QVERIFY(bytesAt(trip, menu).sliced(old.size()).startsWith("### BEGIN lanekeeper ###\nmenuentry "));
    QVERIFY(bytesAt(trip, grubenv).contains("\nnext_entry=lanekeeper-trial\n"));
    QVERIFY(trip.read().host.boot.grubEntries.first().contains(u"intel_iommu=off"_s));
    QVERIFY(!trip.read().host.boot.triedEntry.contains(u"intel_iommu=off"_s));

    QCOMPARE(problem(resume(outcome.entry, trip.restarting())), QString());
    QVERIFY(isIommuOn(trip.read()));
    QVERIFY(!bytesAt(trip, menu).contains("intel_iommu=off"));
    QVERIFY(!bytesAt(trip, menu).contains("lanekeeper"));
    QVERIFY(!isThere(trip, trial));
    QCOMPARE(bytesAt(trip, grubenv), block);
    trip.restartByHand();
    QVERIFY(isIommuOn(trip.read()));
}

void BootGuardTest::triesItByTheEfiPartitionWhereGrubCannotWriteToItsOwn()
{
    HostTrip trip(u"lost"_s); // its root, with /boot, is in a logical volume
    const QString own = u"/boot/efi/EFI/lanekeeper/grubenv"_s;
    const auto before = trip.settled();
    const QByteArray old = bytesAt(trip, menu);
    const auto outcome = trip.applied({DirectHostDevices{}});
    QCOMPARE(outcome.problem->kind, Error::Kind::RestartOwed);
    const QByteArray added = bytesAt(trip, menu).sliced(old.size());
    QVERIFY(bytesAt(trip, menu).startsWith(old));
    QVERIFY(added.contains("\nsearch --no-floppy --fs-uuid --set=lanekeeper "));
    QVERIFY(bytesAt(trip, own).contains("\nlanekeeper_trial=next\n"));
    QCOMPARE(bytesAt(trip, own).size(), 1024);
    QVERIFY(trip.read().host.boot.triedEntry.contains(u"iommu=pt"_s));

    trip.restartByHand();
    QVERIFY(bytesAt(trip, u"/proc/cmdline"_s).contains("iommu=pt"));
    QVERIFY(bytesAt(trip, own).contains("\nlanekeeper_trial=begun\n"));
    trip.restartByHand(); // its kernel hung, say
    QVERIFY(!bytesAt(trip, u"/proc/cmdline"_s).contains("iommu=pt"));
    const auto resumed = resume(outcome.entry, trip.restarting());
    QVERIFY2(problem(resumed).contains(u"came back with its old command line"_s), qPrintable(problem(resumed)));
    QCOMPARE(problem(apply(planUndo(trip.read(), resumed.entry), trip.ports())), QString());
    QVERIFY(!isThere(trip, own));
    QCOMPARE(difference(before, trip.settled()), QString());

    const auto again = trip.applied({DirectHostDevices{}});
    QCOMPARE(problem(resume(again.entry, trip.restarting())), QString());
    QVERIFY(!bytesAt(trip, menu).contains("lanekeeper"));
    QVERIFY(!isThere(trip, own));
    trip.restartByHand();
    QVERIFY(bytesAt(trip, u"/proc/cmdline"_s).contains("iommu=pt"));
}

void BootGuardTest::aKernelThatDoesNotComeUpIsLeftByAPowerCycle()
{
    HostTrip trip(u"dim"_s);
    const auto before = trip.settled();
    write(trip, needs, "intel_iommu=off\n");
    const auto applied = trip.applied(iommu);
    const QString start = trip.bootIdNow();
    (void)support::runTool(trip.root, {u"systemctl"_s, u"reboot"_s});
    QCOMPARE(bytesAt(trip, u"/.simulated/off"_s), QByteArray("Its kernel does not come up.\n"));
    (void)support::runTool(trip.root, {u"systemctl"_s, u"reboot"_s}); // its owner switches it off and on
    QVERIFY(trip.awaitStart(start));
    const auto resumed = resume(applied.entry, trip.restarting());
    QVERIFY2(problem(resumed).contains(u"came back with its old command line"_s), qPrintable(problem(resumed)));
    QCOMPARE(resumed.entry.state, JournalEntry::State::Stopped);
    const auto undone = apply(planUndo(trip.read(), resumed.entry), trip.ports());
    QCOMPARE(problem(undone), QString());
    QVERIFY(!isThere(trip, guardFolder));
    QCOMPARE(difference(before, trip.settled()), QString());
}

void BootGuardTest::putsBackWithoutARestartWhatWasTriedInVain()
{
    HostTrip trip(u"dim"_s);
    trip.makeGuardHurry();
    const auto before = trip.settled();
    trip.qm({u"set"_s, u"101"_s, u"--onboot"_s, u"1"_s});
    write(trip, needs, "intel_iommu=off\n");
    const auto applied = trip.applied(iommu);
    (void)support::runTool(trip.root, {u"systemctl"_s, u"reboot"_s});
    trip.restartByHand();
    const QString start = trip.bootIdNow();
    QTRY_VERIFY_WITH_TIMEOUT(isThere(trip, guardFolder + u"/restored"_s), 60'000);
    QTest::qWait(500);
    QCOMPARE(trip.bootIdNow(), start);
    QVERIFY(runs(trip, 101));
    QVERIFY(!isThere(trip, trial));
    const auto resumed = resume(applied.entry, trip.restarting());
    QVERIFY(problem(resumed).contains(u"Nobody confirmed"_s));
    QCOMPARE(problem(apply(planUndo(trip.read(), resumed.entry), trip.ports())), QString());
    trip.qm({u"set"_s, u"101"_s, u"--delete"_s, u"onboot"_s});
    QCOMPARE(difference(before, trip.settled()), QString());
}

void BootGuardTest::restartsANodeThatWasTriedAndNotConfirmed()
{
    HostTrip trip(u"dim"_s);
    trip.makeGuardHurry();
    const auto before = trip.settled();
    write(trip, u"/.simulated/cuts"_s, {});
    const auto outcome = apply(trip.plan(iommu), trip.restarting());
    QVERIFY2(problem(outcome).contains(u"Nobody confirmed the restart in time"_s), qPrintable(problem(outcome)));
    QCOMPARE(difference(before, trip.settled()), QString());
    QVERIFY(!isIommuOn(trip.read()));
}

void BootGuardTest::confirmsNothingThatWasNotTried()
{
    HostTrip trip(u"dim"_s);
    (void)trip.applied(iommu);
    const QByteArray waiting = bytesAt(trip, menu);
    const auto early = confirmGuard(trip.shell);
    QVERIFY(!early);
    QCOMPARE(early.error().kind, Error::Kind::Refused);
    QCOMPARE(toldGuard(trip, u"confirm"_s).exitCode, 3);
    QCOMPARE(bytesAt(trip, menu), waiting);
    QVERIFY(isThere(trip, guardFolder + u"/armed"_s));
    trip.restartByHand();
    trip.restartByHand(); // by now the trial is over
    QVERIFY(!confirmGuard(trip.shell));
    QVERIFY(bytesAt(trip, menu).contains("intel_iommu=off"));
}

void BootGuardTest::keepsAMenuThatSomebodyMadeSinceTheTrial()
{
    HostTrip trip(u"dim"_s);
    (void)trip.applied(iommu);
    trip.restartByHand();
    (void)support::runTool(trip.root, {u"update-grub"_s}); // as a new kernel would
    const QByteArray theirs = bytesAt(trip, menu) + "# theirs\n";
    write(trip, menu, theirs);
    QCOMPARE(confirmGuard(trip.shell).value(), GuardAnswer::Done);
    QCOMPARE(bytesAt(trip, menu), theirs);
    QVERIFY(!isThere(trip, trial));
}

void BootGuardTest::takesATrialBackBeforeTheRestart()
{
    HostTrip trip(u"dim"_s);
    const auto before = trip.settled();
    const auto outcome = trip.applied(iommu);
    QVERIFY(isThere(trip, trial));
    QCOMPARE(problem(apply(planUndo(trip.read(), outcome.entry), trip.ports())), QString());
    QVERIFY(!isThere(trip, guardFolder));
    QCOMPARE(difference(before, trip.settled()), QString());
}

void BootGuardTest::triesNothingWhereGrubCannotWrite_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QByteArray>("oldMenu");
    QTest::addColumn<bool>("hasGuard");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("LVM") << u"lost"_s << QByteArray() << true << QByteArray("grubenv lies on lvm");
    QTest::newRow("no next entry") << u"dim"_s << QByteArray("menuentry 'x' {\n}\n") << true << QByteArray("does not look for");
    QTest::newRow("no guard") << u"dim"_s << QByteArray() << false << QByteArray("No guard");
}

void BootGuardTest::plansNoTrialWhereGrubCanWriteNowhere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("changed");
    const QString mounts = u"/proc/self/mountinfo"_s;
    QTest::newRow("started by BIOS") << QString() << QByteArray() << QByteArray();
    QTest::newRow("an EFI partition that is not mounted") << mounts << QByteArray(" /boot/efi ") << QByteArray(" /mnt ");
    QTest::newRow("one that is mounted read-only") << mounts << QByteArray(" /boot/efi rw") << QByteArray(" /boot/efi ro");
    QTest::newRow("another file system") << mounts << QByteArray(" - vfat ") << QByteArray(" - ext4 ");
    QTest::newRow("partitions of proxmox-boot-tool's") << u"/etc/kernel/proxmox-boot-uuids"_s << QByteArray() << QByteArray("4EAB-1BED\n");
}

void BootGuardTest::plansNoTrialWhereGrubCanWriteNowhere()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, old);
    QFETCH(const QByteArray, changed);
    HostTrip trip(u"lost"_s);
    QVERIFY(trip.read().host.boot.startsOnce);
    if (path.isEmpty()) {
        startByBios(trip);
    } else if (old.isEmpty()) {
        write(trip, path, changed);
    } else {
        QByteArray text = bytesAt(trip, path);
        QVERIFY(text.contains(old));
        write(trip, path, text.replace(old, changed));
    }
    QVERIFY(!trip.read().host.boot.startsOnce);
}

void BootGuardTest::triesNothingWhereGrubCannotWrite()
{
    QFETCH(const QString, node);
    QFETCH(const QByteArray, oldMenu);
    QFETCH(const bool, hasGuard);
    QFETCH(const QByteArray, reason);
    HostTrip trip(node);
    startByBios(trip);
    if (!oldMenu.isEmpty())
        write(trip, menu, oldMenu);
    if (hasGuard)
        QCOMPARE(armed(trip, "new\n").exitCode, 0);
    const auto before = trip.settled();
    Command command;
    command.script = u"try-grub.sh"_s;
    command.arguments = {"-intel_iommu=off"};
    const Output output = trip.shell.run(command, {}, {}).value_or(Output{});
    QCOMPARE(output.exitCode, 122);
    QVERIFY2(output.err.contains(reason), output.err.constData());
    QCOMPARE(difference(before, trip.settled()), QString());
    QVERIFY(!isThere(trip, guardFolder + u"/words"_s));
}

void BootGuardTest::theSheetOfATrialSaysToSwitchOffAndOn()
{
    HostTrip trip(u"dim"_s);
    (void)trip.applied(iommu);
    const QByteArray sheet = trip.laptop.sheet;
    QVERIFY(sheet.simplified().contains("switch the node off and on"));
    QVERIFY(!sheet.contains("\n       intel_iommu=off\n")); // the first entry has it
    QVERIFY(sheet.contains("\n       sh /var/lib/lanekeeper/guard/guard.sh restore\n"));
    QVERIFY(sheet.contains("\n       update-grub\n"));
}

void BootGuardTest::theSheetSaysWhatToType()
{
    HostTrip trip(u"lost"_s);
    startByBios(trip);
    const auto outcome = trip.applied(iommu);
    QCOMPARE(outcome.problem->kind, Error::Kind::RestartOwed);
    QCOMPARE(outcome.entry.rescueSheet, u"/home/me/rescue-sheet.txt"_s);
    const QByteArray sheet = trip.laptop.sheet;
    QVERIFY(sheet.contains("\n       intel_iommu=off\n")); // what was taken out comes back for one start
    QVERIFY(sheet.contains("\n       sh /var/lib/lanekeeper/guard/guard.sh restore\n"));
    QVERIFY(sheet.contains("\n       update-grub\n"));
    QVERIFY2(sheet.count('\n') < 60, sheet.constData());
    JournalEntry small = outcome.entry;
    small.steps.removeIf([](const StepRecord& each) { return std::holds_alternative<RestartNode>(each.step.action); });
    QCOMPARE(rescueSheet(small), QByteArray());
}

void BootGuardTest::noSheetNoRestart()
{
    HostTrip trip(u"dim"_s);
    const QString start = trip.bootIdNow();
    const Plan plan = trip.plan(iommu);
    ApplyPorts ports = trip.restarting();
    // The laptop's disk fills up behind the files.
    ports.progress = [&](const JournalEntry& entry) {
        trip.laptop.isBroken = entry.steps.size() > 2 && entry.steps[2].state == StepRecord::State::Done;
    };
    const auto outcome = apply(plan, ports);
    QVERIFY(outcome.problem);
    QCOMPARE(outcome.problem->kind, Error::Kind::LocalFile);
    QCOMPARE(trip.bootIdNow(), start);
}

LANEKEEPER_TEST(BootGuardTest)
#include "BootGuardTest.moc"
