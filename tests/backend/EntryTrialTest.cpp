// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "HostTrip.h"
#include "TestMain.h"
#include "plan/BootGuard.h"

using namespace trip;

namespace {

const QString guardFolder = u"/var/lib/lanekeeper/guard"_s;
const QString commandLine = u"/etc/kernel/cmdline"_s;
const QString variables = u"/sys/firmware/efi/efivars/%1-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f"_s;
const QString once = variables.arg(u"LoaderEntryOneShot"_s);
const QStringList partitions{u"/.simulated/esp/4EAB-1BED"_s, u"/.simulated/esp/DD53-3E7C"_s};
const QString oldEntry = u"/loader/entries/proxmox-6.17.2-1-pve.conf"_s;
const QString trial = u"/loader/entries/lanekeeper-trial.conf"_s;
const QList<Intent> direct{DirectHostDevices{}}; ///< iommu=pt

/// A node that systemd-boot starts, from either of two boot partitions.
struct EntryTrip : HostTrip {
    EntryTrip() : HostTrip(u"zfsboot"_s) { }

    [[nodiscard]] bool has(const QString& path) const { return QFileInfo::exists(root.root + path); }
    [[nodiscard]] QByteArray bytesAt(const QString& path) const { return support::bytesOf(root.root + path); }
    void write(const QString& path, const QByteArray& text) const { QVERIFY(support::write(root.root + path, text)); }
    void startWithoutWaiting() const { (void)support::runTool(root, {u"systemctl"_s, u"reboot"_s}); }
    [[nodiscard]] QByteArray runningLine() const { return bytesAt(u"/proc/cmdline"_s).trimmed(); }
    [[nodiscard]] bool triesNext() const { return has(once); }
    [[nodiscard]] int trials() const
    {
        return static_cast<int>(std::count_if(partitions.begin(), partitions.end(),
                                              [&](const QString& each) { return has(each + trial); }));
    }
    /// What the node is and starts with.
    [[nodiscard]] QStringList kept()
    {
        QStringList lines = settled();
        for (const QString& each : partitions)
            lines.append(each + u' ' + QString::fromUtf8(bytesAt(each + oldEntry)) + (has(each + trial) ? u" trial"_s : QString()));
        lines.append(triesNext() ? u"told"_s : u"not told"_s);
        return lines;
    }
    Output tried(const QList<QByteArray>& words)
    {
        Command command;
        command.script = u"try-entry.sh"_s;
        command.arguments = words;
        return shell.run(command, {}, {}).value_or(Output{{}, {}, -1});
    }
    void armGuard(const QByteArray& line)
    {
        Command command;
        command.script = u"arm-guard.sh"_s;
        command.arguments = {"10", "no", commandLine.toUtf8(), contentHash(bytesAt(commandLine)), contentHash(line)};
        QCOMPARE(shell.run(command, {}, {}).value_or(Output{{}, {}, -1}).exitCode, 0);
        write(commandLine, line);
    }
};

bool isTried(const Plan& plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [](const Step& each) {
        const auto* renewal = std::get_if<RenewBoot>(&each.action);
        return renewal != nullptr && renewal->what == RenewBoot::What::EntryOnce;
    });
}

QStringList ids(const QList<Finding>& findings)
{
    QStringList ids;
    for (const Finding& each : findings)
        ids.append(each.id);
    return ids;
}

} // namespace

/// A kernel command line that systemd-boot tries once, on a simulated node.
class EntryTrialTest : public support::TestCase {
    Q_OBJECT

private slots:
    void triesTheNewLineOnceAndKeepsItOnceConfirmed();
    void aKernelThatDoesNotComeUpIsLeftByAPowerCycle();
    void putsBackWithoutARestartWhatWasTriedInVain();
    void restartsANodeThatWasTriedAndNotConfirmed();
    void confirmsNothingThatWasNotTried();
    void confirmsNothingThatTheBootPartitionsDidNotGet();
    void takesATrialBackBeforeTheRestart();
    void takesATriedChangeBackByAnotherTrial();
    void triesThePinnedKernel();

    void plansNoTrialWhereNoneCanBe_data();
    void plansNoTrialWhereNoneCanBe();
    void changesNothingWhereItCannotBeTried_data();
    void changesNothingWhereItCannotBeTried();
    void remembersAFirmwareThatForgets();
    void theSheetSaysToSwitchOffAndOn();
};

void EntryTrialTest::triesTheNewLineOnceAndKeepsItOnceConfirmed()
{
    EntryTrip trip;
    const QByteArray old = trip.bytesAt(partitions.first() + oldEntry);
    const Plan plan = trip.plan(direct);
    QVERIFY(ids(plan.warnings).contains(u"boot-line-tried-once"_s));
    const auto outcome = trip.applied(direct);
    QCOMPARE(outcome.problem->kind, Error::Kind::RestartOwed);
    QCOMPARE(trip.bytesAt(once), QByteArray("\7\0\0\0", 4) + QByteArray("l\0a\0n\0e\0k\0e\0e\0p\0e\0r\0-\0t\0r\0i\0a\0l\0.\0c\0o\0n\0f\0\0\0", 44));
    for (const QString& each : partitions) {
        QCOMPARE(trip.bytesAt(each + oldEntry), old);
        const QByteArray entry = trip.bytesAt(each + trial);
        QVERIFY(entry.contains("\noptions  root=ZFS=rpool/ROOT/pve-1 boot=zfs iommu=pt panic=30\n"));
        QVERIFY(entry.contains("\nlinux    /EFI/proxmox/6.17.2-1-pve/vmlinuz-6.17.2-1-pve\n"));
        QVERIFY(entry.contains("\ninitrd   /EFI/proxmox/6.17.2-1-pve/initrd.img-6.17.2-1-pve\n"));
        QVERIFY(entry.startsWith("title    The new kernel command line, tried once\n"));
    }
    QVERIFY(!trip.has(u"/run/lanekeeper/boot-partition"_s));
    QVERIFY(trip.read().host.boot.triedEntry.contains(u" iommu=pt"_s));

    QCOMPARE(problem(resume(outcome.entry, trip.restarting())), QString());
    QVERIFY(trip.runningLine().endsWith(" iommu=pt panic=30"));
    QVERIFY(!trip.triesNext());
    QCOMPARE(trip.trials(), 0);
    QVERIFY(!trip.has(guardFolder));
    trip.restartByHand();
    QVERIFY(trip.runningLine().endsWith(" boot=zfs iommu=pt"));
}

void EntryTrialTest::aKernelThatDoesNotComeUpIsLeftByAPowerCycle()
{
    EntryTrip trip;
    const auto before = trip.kept();
    const auto applied = trip.applied(direct);
    const QString start = trip.bootIdNow();
    trip.write(u"/.simulated/needs"_s, "boot=none\n");
    trip.startWithoutWaiting();
    QCOMPARE(trip.bytesAt(u"/.simulated/off"_s), QByteArray("Its kernel does not come up.\n"));
    QVERIFY(trip.runningLine().contains("iommu=pt"));
    QVERIFY(QFile::remove(trip.root.root + u"/.simulated/needs"_s));
    trip.startWithoutWaiting(); // its owner switches it off and on
    QVERIFY(trip.awaitStart(start));
    QVERIFY(!trip.runningLine().contains("iommu=pt"));
    const auto resumed = resume(applied.entry, trip.restarting());
    QVERIFY2(problem(resumed).contains(u"came back with its old command line"_s), qPrintable(problem(resumed)));
    QCOMPARE(resumed.entry.state, JournalEntry::State::Stopped);
    QCOMPARE(problem(apply(planUndo(trip.read(), resumed.entry), trip.ports())), QString());
    QVERIFY(!trip.has(guardFolder));
    QCOMPARE(difference(before, trip.kept()), QString());
}

void EntryTrialTest::putsBackWithoutARestartWhatWasTriedInVain()
{
    EntryTrip trip;
    trip.makeGuardHurry();
    const auto before = trip.kept();
    const auto applied = trip.applied(direct);
    trip.restartByHand();
    QVERIFY(trip.runningLine().contains("iommu=pt"));
    trip.restartByHand();
    const QString start = trip.bootIdNow();
    QTRY_VERIFY_WITH_TIMEOUT(trip.has(guardFolder + u"/restored"_s), 60'000);
    QTest::qWait(500);
    QCOMPARE(trip.bootIdNow(), start);
    QCOMPARE(difference(before, trip.kept()), QString());
    const auto resumed = resume(applied.entry, trip.restarting());
    QVERIFY(problem(resumed).contains(u"Nobody confirmed"_s));
}

void EntryTrialTest::restartsANodeThatWasTriedAndNotConfirmed()
{
    EntryTrip trip;
    trip.makeGuardHurry();
    const auto before = trip.kept();
    trip.write(u"/.simulated/cuts"_s, {}); // the IOMMU is on, so it cuts at every start
    const QString start = trip.bootIdNow();
    (void)trip.applied(direct);
    trip.startWithoutWaiting();
    QVERIFY(trip.runningLine().contains("iommu=pt"));
    QVERIFY(QFile::remove(trip.root.root + u"/.simulated/cuts"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!trip.runningLine().contains("iommu=pt"), 60'000);
    QVERIFY(trip.awaitStart(start));
    QVERIFY(trip.has(guardFolder + u"/restored"_s));
    QCOMPARE(difference(before, trip.kept()), QString());
}

void EntryTrialTest::confirmsNothingThatWasNotTried()
{
    EntryTrip trip;
    (void)trip.applied(direct);
    const auto early = confirmGuard(trip.shell);
    QVERIFY(!early);
    QCOMPARE(early.error().kind, Error::Kind::Refused);
    QVERIFY(trip.triesNext());
    QCOMPARE(trip.trials(), 2);
}

void EntryTrialTest::confirmsNothingThatTheBootPartitionsDidNotGet()
{
    EntryTrip trip;
    (void)trip.applied(direct);
    trip.restartByHand();
    // What the tool copies from was changed since.
    trip.write(commandLine, "root=ZFS=rpool/ROOT/pve-1 boot=zfs\n");
    const auto confirmed = confirmGuard(trip.shell);
    QVERIFY(!confirmed);
    QVERIFY2(confirmed.error().detail.contains(u"does not have the new kernel command line"_s), qPrintable(confirmed.error().detail));
    QVERIFY(trip.has(guardFolder + u"/armed"_s));
}

void EntryTrialTest::takesATrialBackBeforeTheRestart()
{
    EntryTrip trip;
    const auto before = trip.kept();
    const auto outcome = trip.applied(direct);
    QVERIFY(trip.triesNext());
    QCOMPARE(problem(apply(planUndo(trip.read(), outcome.entry), trip.ports())), QString());
    QVERIFY(!trip.has(guardFolder));
    QCOMPARE(difference(before, trip.kept()), QString());
}

void EntryTrialTest::takesATriedChangeBackByAnotherTrial()
{
    EntryTrip trip;
    const auto before = trip.kept();
    const auto done = apply(trip.plan(direct), trip.restarting());
    QCOMPARE(problem(done), QString());
    const Plan undo = planUndo(trip.read(), done.entry);
    QVERIFY(isTried(undo));
    QCOMPARE(problem(apply(undo, trip.restarting())), QString());
    trip.restartByHand();
    QCOMPARE(difference(before, trip.kept()), QString());
}

void EntryTrialTest::triesThePinnedKernel()
{
    EntryTrip trip;
    for (const QString& each : partitions) {
        QByteArray entry = trip.bytesAt(each + oldEntry);
        trip.write(each + u"/loader/entries/proxmox-6.17.10-1-pve.conf"_s, entry.replace("zfs", "zfs newer"));
        trip.write(each + u"/loader/loader.conf"_s, "timeout 3\ndefault proxmox-6.17.2-1-pve.conf\n");
    }
    QCOMPARE(trip.applied(direct).problem->kind, Error::Kind::RestartOwed);
    QVERIFY(trip.bytesAt(partitions.first() + trial).contains("boot=zfs iommu=pt"));
    QVERIFY(trip.bytesAt(partitions.last() + trial).contains("\nversion  6.17.2-1-pve\n"));
}

void EntryTrialTest::plansNoTrialWhereNoneCanBe_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QString& path, const QByteArray& bytes) { QTest::newRow(name) << path << bytes; };
    const auto text = [](const QByteArray& letters) {
        QByteArray bytes("\6\0\0\0", 4);
        for (const char each : letters)
            bytes.append(each).append('\0');
        return bytes;
    };
    row("nothing is in the way", {}, {});
    row("the loader lacks that feature", variables.arg(u"LoaderFeatures"_s), QByteArray("\6\0\0\0\x37\0\0\0\0\0\0\0", 12));
    row("the loader says nothing of features", variables.arg(u"LoaderFeatures"_s), {});
    row("another entry was started", variables.arg(u"LoaderEntrySelected"_s), text("auto-windows"));
    row("an older loader calls entries otherwise", variables.arg(u"LoaderEntrySelected"_s), text("proxmox-6.17.2-1-pve"));
    row("somebody set a default by variable", variables.arg(u"LoaderEntryDefault"_s), text("other.conf"));
    row("somebody told it something already", once, text("other.conf"));
    row("a kernel is pinned for one start", u"/etc/kernel/next-boot-pin"_s, "6.14.11-4-pve\n");
    row("a boot partition is missing", u"/etc/kernel/proxmox-boot-uuids"_s, "4EAB-1BED\nDD53-3E7C\n0000-0001\n");
    row("it was started from another partition", variables.arg(u"LoaderDevicePartUUID"_s), text("00000000-0000-0000-0000-000000000000"));
}

void EntryTrialTest::plansNoTrialWhereNoneCanBe()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, bytes);
    EntryTrip trip;
    if (!path.isEmpty())
        trip.write(path, bytes);
    const Plan plan = trip.plan(direct);
    QVERIFY(plan.needsReboot);
    QCOMPARE(isTried(plan), path.isEmpty());
    QCOMPARE(ids(plan.warnings).contains(u"boot-line-tried-once"_s), path.isEmpty());
    QCOMPARE(ids(plan.warnings).contains(u"guard-needs-a-kernel"_s), !path.isEmpty());
}

void EntryTrialTest::changesNothingWhereItCannotBeTried_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* name, const QString& path, const QByteArray& bytes, const QByteArray& reason) {
        QTest::newRow(name) << path << bytes << reason;
    };
    const QByteArray noEntry = "The boot partition DD53-3E7C has no plain entry";
    row("no guard", {}, {}, "No guard");
    row("another pattern", partitions.last() + u"/loader/loader.conf"_s, "default *\n", noEntry);
    row("no default", partitions.last() + u"/loader/loader.conf"_s, "timeout 3\n", noEntry);
    row("GRUB is there", partitions.last() + u"/EFI/proxmox/grubx64.efi"_s, "MZ", noEntry);
    row("the pinned entry is gone", partitions.last() + u"/loader/loader.conf"_s, "default proxmox-5.15.1-1-pve.conf\n", noEntry);
    row("an entry whose starts are counted", partitions.last() + u"/loader/entries/proxmox-6.17.9-1-pve+3.conf"_s, "linux /x\n", noEntry);
    row("its kernel is not there", partitions.last() + oldEntry, "options a\nlinux /EFI/nowhere\n", noEntry);
    row("another kernel there", partitions.last() + u"/loader/entries/proxmox-6.17.9-1-pve.conf"_s,
        "options a\nlinux /EFI/proxmox/6.17.2-1-pve/vmlinuz-6.17.2-1-pve\n", "do not start the same kernel");
    row("a name that is none", u"/etc/kernel/proxmox-boot-uuids"_s, "4EAB-1BED\n../../x\n", "cannot be read");
    row("a partition that is gone", u"/etc/kernel/proxmox-boot-uuids"_s, "4EAB-1BED\n0000-0001\n", "The boot partition 0000-0001 has no");
    row("another line than planned", commandLine, "root=a\n", "is not the new one");
}

void EntryTrialTest::changesNothingWhereItCannotBeTried()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, reason);
    EntryTrip trip;
    if (!path.isEmpty()) {
        trip.armGuard("root=ZFS=rpool/ROOT/pve-1 boot=zfs iommu=pt\n");
        trip.write(path, bytes);
    }
    const auto before = trip.kept();
    const Output output = trip.tried({"+iommu=pt"});
    QCOMPARE(output.exitCode, 122);
    QVERIFY2(output.err.contains(reason), output.err.constData());
    QCOMPARE(difference(before, trip.kept()), QString());
    QVERIFY(!trip.has(guardFolder + u"/words"_s));
    QVERIFY(!trip.has(guardFolder + u"/partitions"_s));
}

void EntryTrialTest::remembersAFirmwareThatForgets()
{
    EntryTrip trip;
    const auto before = trip.kept();
    const Plan plan = trip.plan(direct);
    QVERIFY(isTried(plan));
    // A folder is in the way of the variable.
    QVERIFY(QDir(trip.root.root).mkpath(trip.root.root + once));
    const auto outcome = apply(plan, trip.restarting());
    QVERIFY2(problem(outcome).contains(u"systemd-boot cannot be told"_s), qPrintable(problem(outcome)));
    QVERIFY(outcome.problem->detail.contains(u"The firmware does not keep"_s));
    QVERIFY(QDir().rmdir(trip.root.root + once));
    QCOMPARE(trip.trials(), 0);
    QCOMPARE(problem(apply(planUndo(trip.read(), outcome.entry), trip.ports())), QString());
    QCOMPARE(difference(before, trip.kept()), QString());

    // So the next plan does without, and says what no guard heals.
    const Plan next = trip.plan(direct);
    QVERIFY(!isTried(next));
    const auto found = std::find_if(next.warnings.begin(), next.warnings.end(),
                                    [](const Finding& each) { return each.id == "guard-needs-a-kernel"_L1; });
    QVERIFY(found != next.warnings.end());
    QVERIFY(found->evidence.first().text.contains(u"firmware did not keep it"_s));
    QCOMPARE(problem(apply(next, trip.restarting())), QString());
    QVERIFY(trip.runningLine().endsWith(" iommu=pt"));
    // Another version of the firmware may do better.
    trip.write(u"/sys/class/dmi/id/bios_version"_s, "2.0\n");
    QVERIFY(!trip.read().host.boot.forgetsOnce);
    QVERIFY(trip.read().host.boot.startsOnce);
}

void EntryTrialTest::theSheetSaysToSwitchOffAndOn()
{
    EntryTrip trip;
    (void)trip.applied(direct);
    const QByteArray sheet = trip.laptop.sheet;
    QVERIFY(sheet.simplified().contains("switch the node off and on"));
    QVERIFY(sheet.contains("\n       sh /var/lib/lanekeeper/guard/guard.sh restore\n"));
    QVERIFY(sheet.contains("\n       proxmox-boot-tool refresh\n"));
    QVERIFY(sheet.contains(" && rm LoaderEntryOneShot-*\n"));
}

LANEKEEPER_TEST(EntryTrialTest)
#include "EntryTrialTest.moc"
