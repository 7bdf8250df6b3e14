// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/Planner.h"
#include "Clusters.h"
#include "TestMain.h"
#include "plan/StepCommands.h"
#include "plan/Undo.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace snapshots;

namespace {

const QString bootId = u"6fd5a2b6-9d4a-4f3c-8f5e-0d2b9f1f7a11"_s;
const QByteArray grubDefaults =
    "GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\nGRUB_CMDLINE_LINUX=\"\"\n";

/// quiet, with the IOMMU off in the kernel of an Intel computer that GRUB starts.
NodeSnapshot dim()
{
    NodeSnapshot node = quiet();
    node.host.kernel = u"6.5.13-5-pve"_s;
    node.host.iommu = {};
    node.host.iommu.layer = IommuState::Layer::OffInKernel;
    node.host.iommu.tables = {u"DMAR"_s};
    node.host.commandLine = u"BOOT_IMAGE=/boot/vmlinuz-6.5.13-5-pve root=/dev/mapper/pve-root ro quiet"_s;
    node.host.boot.loader = BootLoader::Grub;
    node.host.boot.bootId = bootId;
    node.host.boot.grubEntries = {u"root=/dev/mapper/pve-root ro quiet"_s, u"root=/dev/mapper/pve-root ro single"_s};
    node.files = {{u"/etc/default/grub"_s, grubDefaults, true}};
    node.groups.clear();
    for (PciDevice& each : node.devices)
        each.iommuGroup = {};
    return node;
}

/// The same on an AMD computer, where only a word can keep it off.
NodeSnapshot dimAmd()
{
    NodeSnapshot node = dim();
    node.host.cpuVendor = CpuVendor::Amd;
    node.host.iommu.tables = {u"IVRS"_s};
    return node;
}

NodeSnapshot withGrub(NodeSnapshot node, const QByteArray& text)
{
    node.files = {{u"/etc/default/grub"_s, text, true}};
    return node;
}

NodeSnapshot withSystemdBoot(NodeSnapshot node, const QByteArray& line)
{
    node.host.boot.loader = BootLoader::SystemdBoot;
    node.host.boot.grubEntries.clear();
    node.host.commandLine = u"initrd=\\EFI\\proxmox\\6.5\\initrd.img root=ZFS=rpool/ROOT/pve-1 boot=zfs"_s;
    node.files = {{u"/etc/kernel/cmdline"_s, line, true}};
    return node;
}

Plan enabled(const NodeSnapshot& node)
{
    return planFor(node, {EnableIommu{}}).value_or(Plan{});
}

Plan planned(const NodeSnapshot& node, const Intent& intent)
{
    return planFor(node, {intent}).value_or(Plan{});
}

/// One line a step: what a table of plans is compared with.
QString lineOf(const Step& step)
{
    struct Line {
        QString operator()(const SetVmOptions& each) const { return u"set VM %1"_s.arg(each.vmid); }
        QString operator()(const ChangeMapping& each) const { return u"map "_s + each.name; }
        QString operator()(const WriteFiles& each) const
        {
            QStringList paths;
            for (const FileChange& file : each.files)
                paths.append(file.path);
            return u"write "_s + paths.join(u' ');
        }
        QString operator()(const RenewBoot& each) const
        {
            return each.what == RenewBoot::What::Grub ? u"update-grub"_s
                : each.what == RenewBoot::What::GrubOnce ? u"try a menu"_s
                : each.what == RenewBoot::What::EntryOnce ? u"try an entry"_s
                : each.what == RenewBoot::What::BootTool ? u"refresh"_s
                                                         : u"update-initramfs"_s;
        }
        QString operator()(const BindFunction& each) const { return each.device.serial + u" to "_s + each.to; }
        QString operator()(const RestartNode&) const { return u"restart"_s; }
        QString operator()(const ArmGuard&) const { return u"guard"_s; }
        QString operator()(const EndGuard& each) const { return each.forgets ? u"end guard"_s : u"confirm"_s; }
        QString operator()(const ShutDownMachine&) const { return u"shut down"_s; }
        QString operator()(const StartMachine&) const { return u"start"_s; }
    };
    return std::visit(Line{}, step.action);
}

QStringList linesOf(const Plan& plan)
{
    QStringList lines;
    for (const Step& each : plan.steps)
        lines.append(lineOf(each));
    return lines;
}

/// The steps that a guard stands over, with it, the restart, and its end.
QStringList guarded(const QStringList& lines)
{
    return QStringList{u"guard"_s} + lines + QStringList{u"restart"_s, u"confirm"_s};
}

Step restartOf(const Plan& plan)
{
    for (const Step& each : plan.steps)
        if (std::holds_alternative<RestartNode>(each.action))
            return each;
    return {};
}

QByteArray textOf(const Plan& plan, const QString& path)
{
    for (const Step& step : plan.steps)
        for (const TextChange& each : textChanges(step))
            if (each.path == path)
                return each.after;
    return "(not changed)";
}

const QString dropIn = u"/etc/default/grub.d/zz-lanekeeper.cfg"_s;

void setDriver(NodeSnapshot& node, const QString& address, const QString& driver)
{
    for (PciDevice& each : node.devices)
        if (each.address == at(address))
            each.driver = driver;
}

JournalEntry entryOf(const Plan& plan)
{
    JournalEntry entry;
    entry.id = u"20261128-120000-0001"_s;
    entry.nodeName = u"pve1"_s;
    entry.state = JournalEntry::State::Done;
    for (const Step& step : plan.steps) {
        StepRecord record;
        record.step = step;
        record.state = StepRecord::State::Done;
        entry.steps.append(record);
    }
    return entry;
}

/// The node after every step of the plan for the IOMMU, restart included.
NodeSnapshot after(const NodeSnapshot& node, const Plan& plan)
{
    NodeSnapshot next = preview(node, plan);
    next.host.iommu.layer = IommuState::Layer::Active;
    next.host.iommu.units = {u"dmar0"_s};
    next.host.boot.bootId = u"00000000-0000-4000-8000-000000000002"_s;
    next.host.commandLine += u" intel_iommu=on"_s;
    next.host.boot.grubEntries = {u"root=/dev/mapper/pve-root ro quiet intel_iommu=on"_s};
    return next;
}

} // namespace

/// Plans that change the node itself: the IOMMU, and which driver has a drive.
class HostPlanTest : public support::TestCase {
    Q_OBJECT

private slots:
    void addsIntelsWordThroughADropInOfOurOwn();
    void takesOutOneWordWhereThatIsEnough();
    void neverWritesAWordForAmd();
    void takesOutTheWordThatSwitchesItOff_data();
    void takesOutTheWordThatSwitchesItOff();
    void changesOneWordOfSystemdBootsLine();
    void triesSystemdBootsLineOnceWhereThatCanBe();
    void refusesALineThatLacksItsRoot();
    void changesNothingWhereTheIommuIsOn();
    void onlyRestartsWhereTheSettingsAreRight();
    void renewsTheMenuWhereOnlyThatIsMissing();
    void keepsWordsThatOurDropInHasAlready();
    void twoWishesShareOneMenu();
    void triesTheNewLineOnceWhereGrubCan();
    void triesNothingWhereTheImagesChangeToo();
    void triesNothingWhereGrubReadsAnotherMenu();
    void refusesWhereNoWordHelps_data();
    void refusesWhereNoWordHelps();
    void refusesAFileThatWasNotReadToTheByte();
    void refusesASettingItDoesNotUnderstand();
    void saysWhomTheRestartStops();
    void refusesWhatHaWouldStartPastTheGuard_data();
    void refusesWhatHaWouldStartPastTheGuard();
    void refusesASecondChangeUnderOneGuard();
    void undoTakesFilesMenuAndRestartBack();
    void undoIsRefusedWhenSomebodyChangedTheFile();
    void undoOfAPlanThatNeverRestartedDoesNotRestart();
    void undoOfARestartAloneChangesNothing();

    void releasesADriveOfTheHost();
    void refusesToReleaseWhatTheHostUses();
    void refusesToReleaseFromAnUnknownDriver();
    void releasesAndGivesInOnePlan();
    void takingBackGivesTheDriveToTheHostAgain();
    void leavesADriveWithARunningVm();
    void keepsIdsThatAnotherDriveNeeds();
    void undoOfAReleaseGivesBack();
    void undoOfAGivingBackReleasesAgain();
    void undoOfAGivingBackIsRefusedForADriveInUse();
    void undoRefusesAnotherDeviceInTheSlot();

    void theScriptProvesBeforeItWrites();
    void theScriptKeepsBytesThatAreNoText();
    void theScriptStopsAtARestart();
};

void HostPlanTest::addsIntelsWordThroughADropInOfOurOwn()
{
    const Plan plan = enabled(dim());
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(linesOf(plan), guarded({u"write "_s + dropIn, u"update-grub"_s}));
    QVERIFY(plan.needsReboot);
    QVERIFY(textOf(plan, dropIn).endsWith(
        "\nGRUB_CMDLINE_LINUX_DEFAULT=\"$GRUB_CMDLINE_LINUX_DEFAULT intel_iommu=on\"\n"));
    const auto restart = std::get<RestartNode>(restartOf(plan).action);
    QCOMPARE(restart.bootId, bootId);
    QCOMPARE(restart.words.wanted, QStringList{u"intel_iommu=on"_s});
    QVERIFY(restart.needsIommu);
}

void HostPlanTest::twoWishesShareOneMenu()
{
    const auto plan = planFor(dim(), {EnableIommu{}, DirectHostDevices{}});
    QVERIFY(plan);
    QCOMPARE(linesOf(*plan), guarded({u"write "_s + dropIn, u"update-grub"_s}));
    QCOMPARE(std::get<RenewBoot>(plan->steps[2].action).words.wanted, (QStringList{u"intel_iommu=on"_s, u"iommu=pt"_s}));
}

void HostPlanTest::triesTheNewLineOnceWhereGrubCan()
{
    NodeSnapshot node = dim();
    node.host.boot.startsOnce = true;
    const Plan plan = enabled(node);
    QCOMPARE(linesOf(plan), guarded({u"write "_s + dropIn, u"try a menu"_s}));
    QVERIFY(std::get<RestartNode>(restartOf(plan).action).triesOnce);
    QVERIFY(restartOf(plan).why.contains(u"switch it off and on"_s));
    QVERIFY(!restartOf(plan).why.contains(u"recovery entry"_s));
    QVERIFY(ids(plan.warnings).contains(u"boot-line-tried-once"_s));
    QVERIFY(!ids(plan.warnings).contains(u"guard-needs-a-kernel"_s));
    // The old line is the one that is tried when the change is taken back.
    const Plan undo = planUndo(after(node, plan), entryOf(plan));
    QCOMPARE(linesOf(undo), guarded({u"write "_s + dropIn, u"try a menu"_s}));
}

void HostPlanTest::triesNothingWhereTheImagesChangeToo()
{
    NodeSnapshot node = dim();
    node.host.boot.startsOnce = true;
    node.host.boot.initramfs = u"initramfs-tools"_s;
    node.host.boot.bootFreeBytes = 40ull << 30;
    node.files.append({u"/etc/modprobe.d/vfio.conf"_s, "softdep nvme pre: vfio-pci\n", true});
    const auto plan = planFor(node, {EnableIommu{}, TidyUp{}});
    QVERIFY(plan);
    QCOMPARE(linesOf(*plan).mid(2), (QStringList{u"update-initramfs"_s, u"update-grub"_s, u"restart"_s, u"confirm"_s}));
    QVERIFY(ids(plan->warnings).contains(u"guard-needs-a-kernel"_s));
}

void HostPlanTest::triesNothingWhereGrubReadsAnotherMenu()
{
    NodeSnapshot node = dim();
    node.host.boot.startsOnce = true;
    node.host.boot.partitions = {{u"1A2B-3C4D"_s, u"/dev/sda2"_s, true}};
    QCOMPARE(linesOf(enabled(node)), guarded({u"write "_s + dropIn, u"update-grub"_s}));
}

void HostPlanTest::takesOutOneWordWhereThatIsEnough()
{
    NodeSnapshot node = withGrub(dim(), "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet intel_iommu=off\"\n");
    node.host.kernel = u"6.17.2-1-pve"_s;
    node.host.commandLine += u" intel_iommu=off"_s;
    QCOMPARE(linesOf(enabled(node)), guarded({u"write /etc/default/grub"_s, u"update-grub"_s}));
    // The way back when it does harm: a recovery entry helps against a new word only.
    QVERIFY(restartOf(enabled(node)).why.contains(u"put “intel_iommu=off” at the end"_s));
    node.host.kernel = u"6.5.13-5-pve"_s;
    QCOMPARE(linesOf(enabled(node))[1], u"write /etc/default/grub "_s + dropIn);
    QVERIFY(restartOf(enabled(node)).why.contains(u"recovery entry"_s));
}

void HostPlanTest::neverWritesAWordForAmd()
{
    QCOMPARE(ids(enabled(dimAmd()).refused), {u"iommu-off-for-other-reason"_s});
    NodeSnapshot off = withGrub(dimAmd(), "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet amd_iommu=off\"\n");
    off.host.commandLine += u" amd_iommu=off"_s;
    const Plan plan = enabled(off);
    QCOMPARE(linesOf(plan), guarded({u"write /etc/default/grub"_s, u"update-grub"_s}));
    QCOMPARE(textOf(plan, u"/etc/default/grub"_s), "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n");
}

void HostPlanTest::takesOutTheWordThatSwitchesItOff_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after) {
        QTest::newRow(name) << before << after;
    };
    row("in the middle", "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet intel_iommu=off nomodeset\"\n",
        "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet nomodeset\"\n");
    row("first", "GRUB_CMDLINE_LINUX=\"intel_iommu=off quiet\"\n", "GRUB_CMDLINE_LINUX=\"quiet\"\n");
    row("alone", "GRUB_CMDLINE_LINUX='intel_iommu=off'\n", "GRUB_CMDLINE_LINUX=''\n");
    row("without quotes", "GRUB_CMDLINE_LINUX=intel_iommu=off\n", "GRUB_CMDLINE_LINUX=\n");
    row("other values beside", "GRUB_CMDLINE_LINUX=\"intel_iommu=off,sm_on x\"\n", "GRUB_CMDLINE_LINUX=\"x\"\n");
    row("comments stay", "# intel_iommu=off here\nGRUB_CMDLINE_LINUX=\"a intel_iommu=off\" # why\n",
        "# intel_iommu=off here\nGRUB_CMDLINE_LINUX=\"a\" # why\n");
    row("no last line feed", "GRUB_CMDLINE_LINUX=\"a iommu=off\"", "GRUB_CMDLINE_LINUX=\"a\"");
    row("part of a longer word stays", "GRUB_CMDLINE_LINUX=\"xintel_iommu=off iommu=off\"\n",
        "GRUB_CMDLINE_LINUX=\"xintel_iommu=off\"\n");
}

void HostPlanTest::takesOutTheWordThatSwitchesItOff()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Plan plan = enabled(withGrub(dim(), before));
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(textOf(plan, u"/etc/default/grub"_s), after);
    QCOMPARE(linesOf(plan).last(), u"confirm"_s);
}

void HostPlanTest::changesOneWordOfSystemdBootsLine()
{
    const NodeSnapshot node = withSystemdBoot(dim(), "root=ZFS=rpool/ROOT/pve-1 boot=zfs iommu=off\n");
    const Plan plan = enabled(node);
    QCOMPARE(linesOf(plan), guarded({u"write /etc/kernel/cmdline"_s, u"refresh"_s}));
    QCOMPARE(textOf(plan, u"/etc/kernel/cmdline"_s), "root=ZFS=rpool/ROOT/pve-1 boot=zfs intel_iommu=on\n");
}

void HostPlanTest::triesSystemdBootsLineOnceWhereThatCanBe()
{
    NodeSnapshot node = withSystemdBoot(dim(), "root=ZFS=rpool/ROOT/pve-1 boot=zfs iommu=off\n");
    node.host.boot.startsOnce = true;
    node.host.boot.partitions = {{u"1A2B-3C4D"_s, u"/dev/sda2"_s, true}};
    const Plan plan = enabled(node);
    QCOMPARE(linesOf(plan), guarded({u"write /etc/kernel/cmdline"_s, u"try an entry"_s}));
    QVERIFY(std::get<RestartNode>(restartOf(plan).action).triesOnce);
    QVERIFY(restartOf(plan).why.contains(u"switch it off and on"_s));
    QVERIFY(ids(plan.warnings).contains(u"boot-line-tried-once"_s));
    QVERIFY(!ids(plan.warnings).contains(u"guard-needs-a-kernel"_s));
    const Plan undo = planUndo(after(node, plan), entryOf(plan));
    QCOMPARE(linesOf(undo), guarded({u"write /etc/kernel/cmdline"_s, u"try an entry"_s}));
    // The images that the boot partitions get are new for the old line too.
    node.host.boot.initramfs = u"initramfs-tools"_s;
    node.host.boot.bootFreeBytes = 40ull << 30;
    node.files.append({u"/etc/modprobe.d/vfio.conf"_s, "softdep nvme pre: vfio-pci\n", true});
    const auto both = planFor(node, {EnableIommu{}, TidyUp{}});
    QVERIFY(both);
    QVERIFY(linesOf(*both).contains(u"refresh"_s));
    QVERIFY(ids(both->warnings).contains(u"guard-needs-a-kernel"_s));
}

void HostPlanTest::refusesALineThatLacksItsRoot()
{
    for (const QByteArray line : {"quiet\n", "root=a\nroot=b\n", "root=a\n\n"})
        QCOMPARE(ids(enabled(withSystemdBoot(dim(), line)).refused), {u"command-line-not-plain"_s});
}

void HostPlanTest::changesNothingWhereTheIommuIsOn()
{
    NodeSnapshot node = quiet();
    node.host.boot.bootId = bootId;
    const Plan plan = enabled(node);
    QCOMPARE(plan.steps, QList<Step>());
    QVERIFY(!plan.isRefused());
    QVERIFY(!plan.needsReboot);
    // So is planning again right after applying.
    QCOMPARE(enabled(after(dim(), enabled(dim()))).steps, QList<Step>());
}

void HostPlanTest::onlyRestartsWhereTheSettingsAreRight()
{
    NodeSnapshot node = withGrub(dim(), "GRUB_CMDLINE_LINUX=\"intel_iommu=on\"\n");
    node.host.boot.grubEntries = {u"root=/dev/mapper/pve-root ro intel_iommu=on"_s};
    QCOMPARE(linesOf(enabled(node)), {u"restart"_s});
}

void HostPlanTest::renewsTheMenuWhereOnlyThatIsMissing()
{
    const NodeSnapshot node = withGrub(dim(), "GRUB_CMDLINE_LINUX=\"intel_iommu=on\"\n");
    QCOMPARE(linesOf(enabled(node)), guarded({u"update-grub"_s}));
}

void HostPlanTest::keepsWordsThatOurDropInHasAlready()
{
    NodeSnapshot node = dim();
    node.files.append({dropIn, "GRUB_CMDLINE_LINUX_DEFAULT=\"$GRUB_CMDLINE_LINUX_DEFAULT iommu=pt\"\n", true});
    QVERIFY(textOf(enabled(node), dropIn).endsWith("$GRUB_CMDLINE_LINUX_DEFAULT iommu=pt intel_iommu=on\"\n"));
}

void HostPlanTest::refusesWhereNoWordHelps_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("off in firmware") << 0 << u"iommu-off"_s;
    QTest::newRow("not readable") << 1 << u"iommu-off"_s;
    QTest::newRow("word in force") << 2 << u"iommu-off-for-other-reason"_s;
    QTest::newRow("loader unclear") << 3 << u"boot-loader-unclear"_s;
    QTest::newRow("start not told") << 4 << u"restart-not-provable"_s;
    QTest::newRow("no root") << 5 << u"no-root"_s;
}

void HostPlanTest::refusesWhereNoWordHelps()
{
    QFETCH(const int, kind);
    QFETCH(const QString, refusal);
    NodeSnapshot node = dim();
    if (kind == 0)
        node.host.iommu.layer = IommuState::Layer::OffInFirmware;
    if (kind == 1)
        node.host.iommu.layer = IommuState::Layer::Unknown;
    if (kind == 2)
        node.host.commandLine += u" intel_iommu=on"_s;
    if (kind == 3)
        node.host.boot.loader = BootLoader::Unknown;
    if (kind == 4)
        node.host.boot.bootId.clear();
    if (kind == 5)
        node.host.runsAsRoot = false;
    const Plan plan = enabled(node);
    QVERIFY2(ids(plan.refused).contains(refusal), qPrintable(ids(plan.refused).join(u' ')));
    QCOMPARE(plan.steps, QList<Step>());
}

void HostPlanTest::refusesAFileThatWasNotReadToTheByte()
{
    NodeSnapshot node = withGrub(dim(), "GRUB_CMDLINE_LINUX=\"intel_iommu=off\"\n");
    node.files[0].isExact = false;
    QCOMPARE(ids(enabled(node).refused), {u"file-not-editable"_s});
    NodeSnapshot boot = withSystemdBoot(dim(), "root=a\n");
    boot.files[0].isExact = false;
    QCOMPARE(ids(enabled(boot).refused), {u"file-not-editable"_s});
}

void HostPlanTest::refusesASettingItDoesNotUnderstand()
{
    const NodeSnapshot node =
        withGrub(dim(), "GRUB_CMDLINE_LINUX=\"a \\\nintel_iommu=off\"\n");
    QCOMPARE(ids(enabled(node).refused), {u"setting-not-plain"_s});
}

void HostPlanTest::saysWhomTheRestartStops()
{
    NodeSnapshot node = dim();
    QVERIFY(!found(enabled(node).warnings, u"restart-stops-guests"_s));
    node.machines[0].isRunning = true;
    node.host.clusterName = u"homelab"_s;
    const Plan plan = enabled(node);
    QVERIFY(found(plan.warnings, u"restart-stops-guests"_s)->sentence.contains(u"VM 100 truenas"_s));
    QVERIFY(found(plan.warnings, u"restart-of-member"_s));
}

void HostPlanTest::refusesWhatHaWouldStartPastTheGuard_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("state"); // of the VM in HA; empty: not there
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<QString>("refusal");
    const QByteArray passes = "hostpci0: 0000:04:00.0\nname: truenas\n";
    const QByteArray waits = "name: truenas\n\n[PENDING]\nhostpci0: mapping=fast\n";
    const QByteArray leaves = passes + "\n[PENDING]\ndelete: hostpci0\n";
    QTest::newRow("HA starts it") << passes << u"started"_s << true << u"ha-starts-past-guard"_s;
    QTest::newRow("by its old name") << passes << u"enabled"_s << true << u"ha-starts-past-guard"_s;
    QTest::newRow("with a device from its next start on") << waits << u"started"_s << true << u"ha-starts-past-guard"_s;
    QTest::newRow("without one from its next start on") << leaves << u"started"_s << true << QString();
    QTest::newRow("HA leaves it alone") << passes << u"ignored"_s << true << QString();
    QTest::newRow("HA keeps it stopped") << passes << u"stopped"_s << true << QString();
    QTest::newRow("HA does not know it") << passes << QString() << true << QString();
    QTest::newRow("HA starts one without devices") << QByteArray("name: truenas\n") << u"started"_s << true << QString();
    QTest::newRow("nobody knows") << passes << QString() << false << u"machine-ha-unread"_s;
    QTest::newRow("nobody knows of one without devices") << QByteArray("name: truenas\n") << QString() << false << QString();
}

void HostPlanTest::refusesWhatHaWouldStartPastTheGuard()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QString, state);
    QFETCH(const bool, isRead);
    NodeSnapshot node = dim();
    node.host.clusterName = u"rack"_s;
    node.host.quorate = true;
    setConfig(node, 100, config);
    if (!state.isEmpty())
        node.cluster.haResources = {haResource(100, state)};
    if (!isRead)
        makeUnread(node);
    QTEST(ids(enabled(node).refused).value(0), "refusal");
}

void HostPlanTest::refusesASecondChangeUnderOneGuard()
{
    NodeSnapshot node = dim();
    node.host.boot.guard = BootGuard::Armed;
    QCOMPARE(ids(enabled(node).refused), {u"boot-guard-waits"_s});
    node.host.boot.guard = BootGuard::Restored; // that one is over
    QCOMPARE(ids(enabled(node).refused), QStringList());
}

void HostPlanTest::undoTakesFilesMenuAndRestartBack()
{
    const Plan plan = enabled(dim());
    const Plan undo = planUndo(after(dim(), plan), entryOf(plan));
    QCOMPARE(ids(undo.refused), QStringList());
    QCOMPARE(linesOf(undo), guarded({u"write "_s + dropIn, u"update-grub"_s}));
    QCOMPARE(std::get<WriteFiles>(undo.steps[1].action).files[0].after, std::nullopt);
    QCOMPARE(std::get<RestartNode>(undo.steps[3].action).words.unwanted, QStringList{u"intel_iommu=on"_s});
    QVERIFY(!std::get<RestartNode>(undo.steps[3].action).needsIommu);
}

void HostPlanTest::undoIsRefusedWhenSomebodyChangedTheFile()
{
    const Plan plan = enabled(dim());
    NodeSnapshot node = after(dim(), plan);
    for (ConfigFile& each : node.files)
        if (each.path == dropIn)
            each.bytes += "GRUB_TIMEOUT=1\n";
    const Plan undo = planUndo(node, entryOf(plan));
    QCOMPARE(ids(undo.refused), {u"file-changed-since"_s});
    const FileTurns turns = undo.refused[0].files.value(0);
    QCOMPARE(turns.path, dropIn);
    QCOMPARE(turns.before, QByteArray());
    QVERIFY(turns.written.contains("intel_iommu=on"));
    QCOMPARE(turns.now, turns.written + "GRUB_TIMEOUT=1\n");
}

void HostPlanTest::undoOfAPlanThatNeverRestartedDoesNotRestart()
{
    const Plan plan = enabled(dim());
    JournalEntry entry = entryOf(plan);
    entry.state = JournalEntry::State::Open;
    entry.steps[3].state = StepRecord::State::Waiting;
    entry.steps[4].state = StepRecord::State::Waiting;
    QVERIFY(entry.owesRestart());
    const Plan undo = planUndo(preview(dim(), plan), entry);
    QCOMPARE(linesOf(undo), (QStringList{u"write "_s + dropIn, u"update-grub"_s}));
    entry.steps[3].state = StepRecord::State::Begun;
    QCOMPARE(ids(planUndo(preview(dim(), plan), entry).refused), {u"change-is-open"_s});
}

void HostPlanTest::undoOfARestartAloneChangesNothing()
{
    NodeSnapshot node = withGrub(dim(), "GRUB_CMDLINE_LINUX=\"intel_iommu=on\"\n");
    node.host.boot.grubEntries = {u"root=/dev/mapper/pve-root ro intel_iommu=on"_s};
    const Plan plan = enabled(node);
    QCOMPARE(linesOf(plan), {u"restart"_s});
    const Plan undo = planUndo(after(node, plan), entryOf(plan));
    QVERIFY(!undo.isRefused() && !undo.needsReboot);
    QCOMPARE(undo.steps, QList<Step>());
}

void HostPlanTest::releasesADriveOfTheHost()
{
    const Plan plan = planned(quiet(), ReleaseDrive{u"S1"_s});
    QCOMPARE(linesOf(plan), {u"S1 to vfio-pci"_s});
    QVERIFY(!plan.needsReboot);
    NodeSnapshot released = quiet();
    setDriver(released, firstSlot, u"vfio-pci"_s);
    QCOMPARE(planned(released, ReleaseDrive{firstSlot}).steps, QList<Step>());
}

void HostPlanTest::refusesToReleaseWhatTheHostUses()
{
    NodeSnapshot node = quiet();
    node.drives[0].uses = {use(DriveUse::Kind::Mount)};
    const Plan plan = planned(node, ReleaseDrive{u"S1"_s});
    QCOMPARE(ids(plan.refused), {u"drive-is-mounted"_s});
    QCOMPARE(plan.steps, QList<Step>());
}

void HostPlanTest::refusesToReleaseFromAnUnknownDriver()
{
    NodeSnapshot node = quiet();
    setDriver(node, firstSlot, u"uio_pci_generic"_s);
    QVERIFY(found(planned(node, ReleaseDrive{u"S1"_s}).refused, u"drive-not-with-nvme"_s));
}

void HostPlanTest::releasesAndGivesInOnePlan()
{
    const Plan plan = planFor(quiet(), {GiveDrive{u"S1"_s, 100}, ReleaseDrive{firstSlot}}).value_or(Plan{});
    QCOMPARE(linesOf(plan), (QStringList{u"set VM 100"_s, u"S1 to vfio-pci"_s}));
    QVERIFY(planFor(quiet(), {TakeBackDrive{u"S1"_s}, ReleaseDrive{firstSlot}}).value_or(Plan{}).isRefused());
}

void HostPlanTest::takingBackGivesTheDriveToTheHostAgain()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:04:00.0\nmachine: q35\n");
    setDriver(node, firstSlot, u"vfio-pci"_s);
    QCOMPARE(linesOf(planned(node, TakeBackDrive{u"S1"_s})), (QStringList{u"set VM 100"_s, u"S1 to nvme"_s}));
    setConfig(node, 100, "machine: q35\n");
    QCOMPARE(linesOf(planned(node, TakeBackDrive{u"S1"_s})), {u"S1 to nvme"_s});
    setDriver(node, firstSlot, u"nvme"_s);
    QCOMPARE(planned(node, TakeBackDrive{u"S1"_s}).steps, QList<Step>());
}

void HostPlanTest::leavesADriveWithARunningVm()
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, "hostpci0: 0000:04:00.0\nmachine: q35\n");
    setDriver(node, firstSlot, u"vfio-pci"_s);
    node.machines[0].isRunning = true;
    const Plan plan = planned(node, TakeBackDrive{u"S1"_s});
    QCOMPARE(linesOf(plan), {u"set VM 100"_s});
    QVERIFY(found(plan.warnings, u"drive-stays-with-vfio"_s));
    node.machines[0].isRunning = {};
    QCOMPARE(linesOf(planned(node, TakeBackDrive{u"S1"_s})), {u"set VM 100"_s});
}

void HostPlanTest::keepsIdsThatAnotherDriveNeeds()
{
    NodeSnapshot node = quiet();
    node.devices[1].device = node.devices[0].device;
    setDriver(node, firstSlot, u"vfio-pci"_s);
    QVERIFY(!std::get<BindFunction>(planned(node, TakeBackDrive{u"S1"_s}).steps.value(0).action).keepsIds);
    setDriver(node, secondSlot, u"vfio-pci"_s);
    QVERIFY(std::get<BindFunction>(planned(node, TakeBackDrive{u"S1"_s}).steps.value(0).action).keepsIds);
}

void HostPlanTest::undoOfAReleaseGivesBack()
{
    const Plan plan = planned(quiet(), ReleaseDrive{u"S1"_s});
    NodeSnapshot node = preview(quiet(), plan);
    node.drives[0].serial.clear(); // vfio-pci does not show it
    const Plan undo = planUndo(node, entryOf(plan));
    QCOMPARE(ids(undo.refused), QStringList());
    QCOMPARE(linesOf(undo), {u"S1 to nvme"_s});
    QCOMPARE(planUndo(quiet(), entryOf(plan)).steps, QList<Step>());
}

void HostPlanTest::undoOfAGivingBackReleasesAgain()
{
    NodeSnapshot node = quiet();
    setDriver(node, firstSlot, u"vfio-pci"_s);
    const Plan plan = planned(node, TakeBackDrive{u"S1"_s});
    QCOMPARE(linesOf(planUndo(quiet(), entryOf(plan))), {u"S1 to vfio-pci"_s});
}

void HostPlanTest::undoOfAGivingBackIsRefusedForADriveInUse()
{
    NodeSnapshot node = quiet();
    setDriver(node, firstSlot, u"vfio-pci"_s);
    const Plan plan = planned(node, TakeBackDrive{u"S1"_s});
    NodeSnapshot used = quiet();
    used.drives[0].uses = {use(DriveUse::Kind::Mount)};
    QCOMPARE(ids(planUndo(used, entryOf(plan)).refused), {u"drive-is-mounted"_s});
}

void HostPlanTest::undoRefusesAnotherDeviceInTheSlot()
{
    const Plan plan = planned(quiet(), ReleaseDrive{u"S1"_s});
    NodeSnapshot node = preview(quiet(), plan);
    node.devices[0].subsystemDevice = 0x1234;
    QCOMPARE(ids(planUndo(node, entryOf(plan)).refused), {u"other-device"_s});
}

void HostPlanTest::theScriptProvesBeforeItWrites()
{
    const QByteArray off = "GRUB_CMDLINE_LINUX=\"intel_iommu=off\"\n";
    const QByteArray script = shellScript(enabled(withGrub(dim(), off)), u"pve1"_s);
    QVERIFY(script.contains("| sha256sum -c --quiet\n[ ! -e /etc/default/grub.d/zz-lanekeeper.cfg ]\n"
                            "cat >/etc/default/grub <<'END'\n"));
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(script) == script.size() && file.flush());
    QCOMPARE(QProcess::execute(u"sh"_s, {u"-n"_s, file.fileName()}), 0);
}

void HostPlanTest::theScriptKeepsBytesThatAreNoText()
{
    const QByteArray kept = "# \xff caf\xe9\nGRUB_CMDLINE_LINUX=\"\"\n";
    const Plan plan = enabled(withGrub(dim(), QByteArray(kept).replace("\"\"", "\"iommu=off\"")));
    QCOMPARE(textOf(plan, u"/etc/default/grub"_s), kept);
    QVERIFY(shellScript(plan, u"pve1"_s).contains("\necho " + kept.toBase64() + " | base64 -d >/etc/default/grub\n"));
}

void HostPlanTest::theScriptStopsAtARestart()
{
    NodeSnapshot node = dim();
    setDriver(node, firstSlot, u"vfio-pci"_s);
    const Plan plan = planFor(node, {EnableIommu{}, TakeBackDrive{u"S1"_s}}).value_or(Plan{});
    QCOMPARE(linesOf(plan).last(), u"S1 to nvme"_s);
    const QByteArray script = shellScript(plan, u"pve1"_s);
    QVERIFY(script.indexOf("\nexit 0\n") > script.indexOf("\nsystemctl reboot\n"));
    QVERIFY(script.indexOf("\nexit 0\n") < script.indexOf("drivers_probe"));
}

LANEKEEPER_TEST(HostPlanTest)
#include "HostPlanTest.moc"
