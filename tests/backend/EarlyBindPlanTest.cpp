// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/EarlyBindFiles.h"
#include "Snapshots.h"
#include "TestMain.h"
#include "plan/Planner.h"
#include "plan/RescueSheet.h"
#include "plan/Undo.h"

using namespace snapshots;

namespace {

const QString own = u"144d:a80a:144d:a801"_s;

/// quiet, with what makes images and enough room for them.
NodeSnapshot node()
{
    NodeSnapshot node = quiet();
    node.host.boot.initramfs = u"initramfs-tools"_s;
    node.host.boot.bootFreeBytes = 1ull << 30;
    node.host.boot.largestImageBytes = 60ull << 20;
    return node;
}

Plan planned(const NodeSnapshot& node, EarlyBind how, const QString& drive = u"S1"_s)
{
    return planFor(node, {GiveDrive{drive, 100, how}}).value_or(Plan{});
}

Plan takenBack(const NodeSnapshot& node, const QString& drive = u"S1"_s)
{
    return planFor(node, {TakeBackDrive{drive}}).value_or(Plan{});
}

void addFile(NodeSnapshot& node, const QString& path, const QByteArray& text, bool isExact = true)
{
    node.files.append({path, text, isExact});
}

QString lineOf(const FileChange& file)
{
    const QString sign = !file.before ? u"+"_s : !file.after ? u"-"_s : u"~"_s;
    return sign + file.path + (file.mode == 0755 ? u"*"_s : QString());
}

QString lineOf(const RenewBoot& renewal)
{
    if (renewal.what == RenewBoot::What::OneInitramfs)
        return u"image of "_s + renewal.kernel;
    if (renewal.what != RenewBoot::What::Initramfs)
        return u"menu"_s;
    return renewal.kernel.isEmpty() ? u"images"_s : u"images except "_s + renewal.kernel;
}

QStringList linesOf(const Plan& plan)
{
    QStringList lines;
    for (const Step& step : plan.steps) {
        if (const auto* writing = std::get_if<WriteFiles>(&step.action))
            for (const FileChange& file : writing->files)
                lines.append(lineOf(file));
        else if (const auto* renewal = std::get_if<RenewBoot>(&step.action))
            lines.append(lineOf(*renewal));
        else if (const auto* binding = std::get_if<BindFunction>(&step.action))
            lines.append(u"bind "_s + binding->device.serial);
        else if (std::holds_alternative<SetVmOptions>(step.action))
            lines.append(u"VM"_s); // guard, restart and confirmation stand in the table of plans
    }
    return lines;
}

const QStringList byDrive{u"+/etc/lanekeeper/early-bind"_s, u"+/etc/initramfs-tools/scripts/init-bottom/lanekeeper*"_s,
                          u"+/etc/initramfs-tools/hooks/lanekeeper*"_s, u"images"_s, u"VM"_s};
const QStringList byIds{u"+/etc/modprobe.d/zz-lanekeeper.conf"_s, u"+/etc/initramfs-tools/scripts/init-top/lanekeeper*"_s,
                        u"+/etc/initramfs-tools/hooks/lanekeeper*"_s, u"images"_s, u"VM"_s};

QByteArray textOf(const NodeSnapshot& node, QLatin1StringView path)
{
    const ConfigFile* file = node.file(QString(path));
    return file ? file->bytes : "(none)";
}

/// The node after the plan, read anew.
NodeSnapshot done(const NodeSnapshot& node, const Plan& plan)
{
    NodeSnapshot after = preview(node, plan);
    for (VirtualMachine& each : after.machines)
        each.config = VmConfig::parse(each.config.bytes, QString(40, u'a'));
    return after;
}

/// The drive after the start that the plan was for.
void hide(NodeSnapshot& node, const QString& address)
{
    for (PciDevice& each : node.devices)
        if (each.address == at(address))
            each.driver = u"vfio-pci"_s;
    for (Drive& each : node.drives)
        if (each.address == at(address)) {
            each.serial.clear();
            each.model.clear();
            each.controller.clear();
            each.namespaces.clear();
        }
}

/// Two empty drives of one model.
NodeSnapshot twins()
{
    NodeSnapshot pair = node();
    pair.devices[1].device = pair.devices[0].device;
    return pair;
}

} // namespace

/// Plans with which a node keeps off drives while it starts, by their serial or by their ids.
class EarlyBindPlanTest : public support::TestCase {
    Q_OBJECT

private slots:
    void scriptsTravelWithTheProgram();
    void listsKeepEveryOtherByte();

    void recordsTheDriveBeforeTheVmGetsIt();
    void leavesTheImageOfAnOlderKernelUntilTheRestartIsConfirmed();
    void saysSoWhereThereIsNoOlderKernel();
    void saysWhatItIsGoodForAndWhatItCosts();
    void twinsAreToldApartBySerial();
    void planningAgainIsEmpty_data();
    void planningAgainIsEmpty();
    void addsWhatIsMissingToAGiftThatWasMadeBefore();
    void makesTheImageAgainWhenItIsBehind();
    void afterTheStartTheHiddenDriveCountsAsRecorded();
    void refusesByDrive_data();
    void refusesByDrive();
    void roomThatIsJustEnoughIsEnough();

    void writesIdsWithTheirSoftdep();
    void repeatsTheIdsOfOthers();
    void refusesByIds_data();
    void refusesByIds();
    void idsOfAnotherModelAreNoObstacle();
    void changesFromIdsToTheSerial();

    void takingBackTheLastDriveRemovesEverything();
    void takingBackOneOfTwoLeavesTheOther();
    void takingBackProvesTheRecordedSerial();
    void takingBackAHiddenTwinLeavesTheRecordAndSaysSo();
    void takingBackIdsKeepsWhatOthersList();
    void undoingRestoresScriptsWithTheirMode();
};

void EarlyBindPlanTest::scriptsTravelWithTheProgram()
{
    for (const auto path : {earlyBindScript, earlyBindOff, earlyBindHook})
        QVERIFY(shippedScript(path).startsWith("#!/bin/sh\n# SPDX"));
    QVERIFY(shippedScript(earlyBindScript) != shippedScript(earlyBindOff));
    QVERIFY(shippedScript(earlyBindHook).contains("manual_add_modules"));
}

void EarlyBindPlanTest::listsKeepEveryOtherByte()
{
    const RecordedDrive one{own, u"S1"_s, u"A b"_s};
    const RecordedDrive two{own, u"S 2"_s, {}};
    const QByteArray list = listWith(listWith({}, one) + "# mine\n\n", two);
    QCOMPARE(recordedDrives(list), (QList<RecordedDrive>{one, two}));
    QCOMPARE(listWithout(list, two), listWith({}, one) + "# mine\n\n");
    QCOMPARE(listWithout(list, {own, u"S3"_s, {}}), list);
    QCOMPARE(listWith("x\ty\tz", one), "x\ty\tz\n144d:a80a:144d:a801\tS1\tA b\n");
}

void EarlyBindPlanTest::recordsTheDriveBeforeTheVmGetsIt()
{
    const Plan plan = planned(node(), EarlyBind::Drive);
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(linesOf(plan), byDrive);
    QVERIFY(plan.needsReboot);
    QVERIFY(std::get<ArmGuard>(plan.steps.first().action).savesImages);
    const auto& restart = std::get<RestartNode>(plan.steps[plan.steps.size() - 3].action);
    QCOMPARE(restart.keptOff.size(), 1);
    QCOMPARE(restart.keptOff.first().serial, u"S1"_s);
    const NodeSnapshot after = done(node(), plan);
    QCOMPARE(recordedDrives(textOf(after, earlyBindList)),
             (QList<RecordedDrive>{{own, u"S1"_s, u"Samsung SSD 980 PRO 2TB"_s}}));
    QCOMPARE(textOf(after, earlyBindScript), shippedScript(earlyBindScript));
}

void EarlyBindPlanTest::leavesTheImageOfAnOlderKernelUntilTheRestartIsConfirmed()
{
    NodeSnapshot two = node();
    two.host.kernel = u"6.17.2-1-pve"_s;
    two.host.boot.kernels = {u"6.14.11-4-pve"_s, u"6.17.2-1-pve"_s};
    const Plan plan = planned(two, EarlyBind::Drive);
    QStringList lines = byDrive;
    lines[3] = u"images except 6.14.11-4-pve"_s;
    lines.insert(4, u"image of 6.14.11-4-pve"_s);
    QCOMPARE(linesOf(plan), lines);
    QVERIFY(std::holds_alternative<EndGuard>(plan.steps[plan.steps.size() - 3].action));
    const auto told = found(plan.warnings, u"guard-needs-a-kernel"_s);
    QVERIFY(told && told->advice.contains(u"the kernel 6.14.11-4-pve at the boot menu"_s));

    JournalEntry entry;
    for (const Step& step : plan.steps) {
        StepRecord record;
        record.step = step;
        record.state = StepRecord::State::Done;
        entry.steps.append(record);
    }
    entry.state = JournalEntry::State::Done;
    entry.nodeName = two.host.hostName;
    const QByteArray sheet = rescueSheet(entry);
    QVERIFY2(sheet.simplified().contains("choose the kernel 6.14.11-4-pve in that menu"), sheet.constData());
    QVERIFY(sheet.contains("\n       update-initramfs -u -k all\n"));
    QVERIFY(!sheet.contains("-k 6.14.11-4-pve"));
    // Taking it back makes all of them anew.
    const QStringList back = linesOf(planUndo(done(two, plan), entry));
    QCOMPARE(back.count(u"images"_s), 1);
    QVERIFY(!back.contains(u"image of 6.14.11-4-pve"_s));
}

void EarlyBindPlanTest::saysSoWhereThereIsNoOlderKernel()
{
    NodeSnapshot one = node();
    one.host.boot.kernels = {one.host.kernel};
    const Plan plan = planned(one, EarlyBind::Drive);
    QCOMPARE(linesOf(plan), byDrive);
    const auto told = found(plan.warnings, u"guard-needs-a-kernel"_s);
    QVERIFY(told && !told->advice.contains(u"at the boot menu"_s));
}

void EarlyBindPlanTest::saysWhatItIsGoodForAndWhatItCosts()
{
    QVERIFY(found(planned(node(), EarlyBind::Drive).warnings, u"early-bind-price"_s));
    const Plan plan = planned(node(), EarlyBind::Ids);
    QCOMPARE(found(plan.warnings, u"early-bind-by-ids-price"_s)->severity, Severity::Attention);
    QVERIFY(ids(planned(node(), EarlyBind::None).warnings).filter(u"early"_s).isEmpty());
    NodeSnapshot synced = node();
    synced.host.boot.partitions = {{u"1A2B-3C4D"_s, {}, false}};
    QVERIFY(found(planned(synced, EarlyBind::Drive).warnings, u"boot-partition-room-unknown"_s));
}

void EarlyBindPlanTest::twinsAreToldApartBySerial()
{
    QCOMPARE(linesOf(planned(twins(), EarlyBind::Drive)), byDrive);
    QCOMPARE(ids(planned(twins(), EarlyBind::Ids).refused), QStringList{u"twin-ids"_s});
}

void EarlyBindPlanTest::planningAgainIsEmpty_data()
{
    QTest::addColumn<EarlyBind>("how");
    QTest::newRow("by drive") << EarlyBind::Drive;
    QTest::newRow("by ids") << EarlyBind::Ids;
}

void EarlyBindPlanTest::planningAgainIsEmpty()
{
    QFETCH(const EarlyBind, how);
    const NodeSnapshot after = done(node(), planned(node(), how));
    const Plan again = planned(after, how);
    QVERIFY(!again.isRefused() && again.steps.isEmpty());
    QVERIFY(again.sentences.first().contains(u"already"_s));
}

void EarlyBindPlanTest::addsWhatIsMissingToAGiftThatWasMadeBefore()
{
    const NodeSnapshot given = done(node(), planned(node(), EarlyBind::None));
    QCOMPARE(linesOf(planned(given, EarlyBind::Drive)), byDrive.first(4));
    QCOMPARE(linesOf(planned(given, EarlyBind::None)), QStringList());
}

void EarlyBindPlanTest::makesTheImageAgainWhenItIsBehind()
{
    NodeSnapshot after = done(node(), planned(node(), EarlyBind::Drive));
    after.host.boot.isImageBehind = true;
    QCOMPARE(linesOf(planned(after, EarlyBind::Drive)), QStringList{u"images"_s});
}

void EarlyBindPlanTest::afterTheStartTheHiddenDriveCountsAsRecorded()
{
    NodeSnapshot after = done(twins(), planned(twins(), EarlyBind::Drive));
    hide(after, firstSlot);
    QCOMPARE(linesOf(planned(after, EarlyBind::Drive, firstSlot)), QStringList());
    // Of two hidden ones and one record nobody knows whose it is.
    hide(after, secondSlot);
    QCOMPARE(ids(planned(after, EarlyBind::Drive, firstSlot).refused), QStringList{u"early-bind-needs-serial"_s});
}

void EarlyBindPlanTest::refusesByDrive_data()
{
    QTest::addColumn<NodeSnapshot>("bad");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const QString& id, const std::function<void(NodeSnapshot&)>& spoil) {
        NodeSnapshot bad = node();
        spoil(bad);
        QTest::newRow(name) << bad << id;
    };
    row("dracut", u"image-tool-unknown"_s, [](NodeSnapshot& n) { n.host.boot.initramfs = u"dracut"_s; });
    row("unknown tool", u"image-tool-unknown"_s, [](NodeSnapshot& n) { n.host.boot.initramfs.clear(); });
    row("no room", u"boot-room-short"_s, [](NodeSnapshot& n) { n.host.boot.bootFreeBytes = (76ull << 20) - 1; });
    row("room unknown", u"boot-room-short"_s, [](NodeSnapshot& n) { n.host.boot.bootFreeBytes.reset(); });
    row("sizes unknown", u"boot-room-short"_s, [](NodeSnapshot& n) {
        n.host.boot.largestImageBytes = 0;
        n.host.boot.bootFreeBytes = 100ull << 20;
    });
    row("no serial", u"early-bind-needs-serial"_s, [](NodeSnapshot& n) { n.drives[0].serial.clear(); });
    row("tab in serial", u"early-bind-needs-serial"_s, [](NodeSnapshot& n) { n.drives[0].serial = u"S\t1"_s; });
    row("letters that are none", u"early-bind-needs-serial"_s, [](NodeSnapshot& n) { n.drives[0].model = u"Sämsung"_s; });
    row("serial twice", u"early-bind-serial-not-unique"_s, [](NodeSnapshot& n) {
        n.devices[1].device = n.devices[0].device;
        n.drives[1].serial = n.drives[0].serial;
    });
    row("list not exact", u"file-not-editable"_s, [](NodeSnapshot& n) { addFile(n, earlyBindList, "x", false); });
    row("files unread", u"files-unread"_s, [](NodeSnapshot& n) { n.unread.append({u"files"_s, u"too long"_s}); });
    row("no root", u"no-root"_s, [](NodeSnapshot& n) { n.host.runsAsRoot = false; });
    row("drive in use", u"drive-holds-root"_s, [](NodeSnapshot& n) { n.drives[0].uses = {use(DriveUse::Kind::Root, u"/"_s)}; });
}

void EarlyBindPlanTest::refusesByDrive()
{
    QFETCH(const NodeSnapshot, bad);
    QFETCH(const QString, id);
    const Plan plan = planned(bad, EarlyBind::Drive, firstSlot);
    QVERIFY2(ids(plan.refused).contains(id), qPrintable(ids(plan.refused).join(u' ')));
    QCOMPARE(plan.steps, QList<Step>());
}

void EarlyBindPlanTest::roomThatIsJustEnoughIsEnough()
{
    NodeSnapshot tight = node();
    tight.host.boot.bootFreeBytes = 76ull << 20;
    QCOMPARE(linesOf(planned(tight, EarlyBind::Drive)), byDrive);
}

void EarlyBindPlanTest::writesIdsWithTheirSoftdep()
{
    const Plan plan = planned(node(), EarlyBind::Ids);
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(linesOf(plan), byIds);
    const QByteArray text = textOf(done(node(), plan), earlyBindIds);
    QVERIFY(text.endsWith("\noptions vfio-pci ids=144d:a80a:144d:a801\nsoftdep nvme pre: vfio-pci\n"));
    NodeSnapshot bare = node();
    bare.devices[0].subsystemVendor = bare.devices[0].subsystemDevice = 0;
    QCOMPARE(idsIn(textOf(done(bare, planned(bare, EarlyBind::Ids)), earlyBindIds)), QStringList{u"144d:a80a"_s});
}

void EarlyBindPlanTest::repeatsTheIdsOfOthers()
{
    NodeSnapshot gpu = node();
    addFile(gpu, u"/etc/modprobe.d/vfio.conf"_s, "options vfio-pci ids=10de:2204,10de:1aef disable_vga=1\n");
    const Plan plan = planned(gpu, EarlyBind::Ids);
    QCOMPARE(linesOf(plan), byIds);
    const NodeSnapshot after = done(gpu, plan);
    QCOMPARE(idsIn(textOf(after, earlyBindIds)), (QStringList{u"10de:2204"_s, u"10de:1aef"_s, own}));
    QCOMPARE(linesOf(planned(after, EarlyBind::Ids)), QStringList());
    // They add a card later: ours must follow, or the new one would be forgotten.
    NodeSnapshot more = after;
    for (ConfigFile& each : more.files)
        if (each.path == "/etc/modprobe.d/vfio.conf"_L1)
            each.bytes = "options vfio-pci ids=10de:2204,10de:1aef,10de:9999\n";
    QCOMPARE(linesOf(planned(more, EarlyBind::Ids)), (QStringList{u"~/etc/modprobe.d/zz-lanekeeper.conf"_s, u"images"_s}));
}

void EarlyBindPlanTest::refusesByIds_data()
{
    QTest::addColumn<NodeSnapshot>("bad");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const QString& id, const std::function<void(NodeSnapshot&)>& spoil) {
        NodeSnapshot bad = node();
        spoil(bad);
        QTest::newRow(name) << bad << id;
    };
    row("twin drive", u"twin-ids"_s, [](NodeSnapshot& n) { n.devices[1].device = n.devices[0].device; });
    row("twin of another subsystem", u"twin-ids"_s, [](NodeSnapshot& n) {
        n.devices[1].device = n.devices[0].device;
        n.devices[1].subsystemDevice = 0x1234;
    });
    row("something that is no drive", u"twin-ids"_s, [](NodeSnapshot& n) {
        n.devices.append(function(u"0000:09:00.0"_s, 0x020000, u"e1000e"_s, 20));
    });
    row("two lists", u"ids-unclear"_s, [](NodeSnapshot& n) {
        addFile(n, u"/etc/modprobe.d/a.conf"_s, "options vfio-pci ids=10de:1\n");
        addFile(n, u"/etc/modprobe.d/b.conf"_s, "options vfio_pci ids=10de:2\n");
    });
    row("a line that goes on", u"ids-unclear"_s, [](NodeSnapshot& n) {
        addFile(n, u"/etc/modprobe.d/a.conf"_s, "options vfio-pci ids=10de:1 \\\n disable_vga=1\n");
    });
    row("kernel's line", u"ids-on-kernel-line"_s, [](NodeSnapshot& n) { n.host.commandLine = u"quiet vfio-pci.ids=10de:1"_s; });
    row("listed already", u"ids-listed-already"_s, [](NodeSnapshot& n) {
        addFile(n, u"/etc/modprobe.d/a.conf"_s, "options vfio-pci ids=144d:a80a\n");
    });
    row("dracut", u"image-tool-unknown"_s, [](NodeSnapshot& n) { n.host.boot.initramfs = u"dracut"_s; });
}

void EarlyBindPlanTest::refusesByIds()
{
    QFETCH(const NodeSnapshot, bad);
    QFETCH(const QString, id);
    const Plan plan = planned(bad, EarlyBind::Ids);
    QVERIFY2(ids(plan.refused).contains(id), qPrintable(ids(plan.refused).join(u' ')));
    QCOMPARE(plan.steps, QList<Step>());
}

void EarlyBindPlanTest::idsOfAnotherModelAreNoObstacle()
{
    NodeSnapshot mixed = node();
    PciDevice card = function(u"0000:09:00.0"_s, 0x020000, u"e1000e"_s, 20);
    card.device = 0x10d3;
    mixed.devices.append(card);
    QCOMPARE(linesOf(planned(mixed, EarlyBind::Ids)), byIds);
}

void EarlyBindPlanTest::changesFromIdsToTheSerial()
{
    const NodeSnapshot bound = done(node(), planned(node(), EarlyBind::Ids));
    const Plan plan = planned(bound, EarlyBind::Drive);
    QCOMPARE(linesOf(plan), (QStringList{u"+/etc/lanekeeper/early-bind"_s, u"-/etc/modprobe.d/zz-lanekeeper.conf"_s,
                                         u"+/etc/initramfs-tools/scripts/init-bottom/lanekeeper*"_s,
                                         u"-/etc/initramfs-tools/scripts/init-top/lanekeeper*"_s, u"images"_s}));
    QCOMPARE(linesOf(planned(done(bound, plan), EarlyBind::Drive)), QStringList());
}

void EarlyBindPlanTest::takingBackTheLastDriveRemovesEverything()
{
    for (const EarlyBind how : {EarlyBind::Drive, EarlyBind::Ids}) {
        const NodeSnapshot given = done(node(), planned(node(), how));
        const Plan plan = takenBack(given);
        QCOMPARE(ids(plan.refused), QStringList());
        QStringList expected = how == EarlyBind::Drive ? byDrive : byIds;
        QCOMPARE(linesOf(plan), expected.replaceInStrings(u"+"_s, u"-"_s));
        const NodeSnapshot after = done(given, plan);
        QCOMPARE(after.files, node().files);
        QCOMPARE(takenBack(after).steps, QList<Step>());
    }
}

void EarlyBindPlanTest::takingBackOneOfTwoLeavesTheOther()
{
    const auto both = planFor(twins(), {GiveDrive{u"S1"_s, 100, EarlyBind::Drive}, GiveDrive{u"S2"_s, 101, EarlyBind::Drive}});
    QCOMPARE(ids(both->refused), QStringList());
    const NodeSnapshot given = done(twins(), *both);
    QCOMPARE(recordedDrives(textOf(given, earlyBindList)).size(), 2);
    const Plan plan = takenBack(given, u"S1"_s);
    QCOMPARE(linesOf(plan), (QStringList{u"~/etc/lanekeeper/early-bind"_s, u"images"_s, u"VM"_s}));
    const auto rest = recordedDrives(textOf(done(given, plan), earlyBindList));
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.first().serial, u"S2"_s);
}

void EarlyBindPlanTest::takingBackProvesTheRecordedSerial()
{
    NodeSnapshot given = done(twins(), planned(twins(), EarlyBind::Drive));
    hide(given, firstSlot);
    const Plan plan = takenBack(given, firstSlot);
    QCOMPARE(linesOf(plan).last(), u"bind S1"_s);
    QVERIFY(linesOf(plan).contains(u"-/etc/lanekeeper/early-bind"_s));
}

void EarlyBindPlanTest::takingBackAHiddenTwinLeavesTheRecordAndSaysSo()
{
    const auto both = planFor(twins(), {GiveDrive{u"S1"_s, 100, EarlyBind::Drive}, GiveDrive{u"S2"_s, 101, EarlyBind::Drive}});
    NodeSnapshot given = done(twins(), *both);
    hide(given, firstSlot);
    hide(given, secondSlot);
    const Plan plan = takenBack(given, firstSlot);
    QVERIFY(!plan.isRefused());
    QVERIFY(found(plan.warnings, u"early-bind-unclear"_s));
    QCOMPARE(linesOf(plan), (QStringList{u"VM"_s, u"bind "_s}));
}

void EarlyBindPlanTest::takingBackIdsKeepsWhatOthersList()
{
    NodeSnapshot gpu = node();
    addFile(gpu, u"/etc/modprobe.d/vfio.conf"_s, "options vfio-pci ids=10de:2204\n");
    const NodeSnapshot given = done(gpu, planned(gpu, EarlyBind::Ids));
    const NodeSnapshot after = done(given, takenBack(given));
    QCOMPARE(after.files, gpu.files);
}

void EarlyBindPlanTest::undoingRestoresScriptsWithTheirMode()
{
    const NodeSnapshot given = done(node(), planned(node(), EarlyBind::Drive));
    const Plan taking = takenBack(given);
    JournalEntry entry;
    entry.id = u"20261128-120000-0001"_s;
    entry.nodeName = u"pve1"_s;
    entry.state = JournalEntry::State::Done;
    for (const Step& step : taking.steps) {
        StepRecord record;
        record.step = step;
        record.state = StepRecord::State::Done;
        entry.steps.append(record);
    }
    const auto read = journalEntryFromJson(toJson(entry));
    QVERIFY(read.has_value());
    const Plan undo = planUndo(done(given, taking), *read);
    QCOMPARE(ids(undo.refused), QStringList());
    QStringList lines = linesOf(undo);
    lines.sort();
    QStringList expected = byDrive;
    expected.sort();
    QCOMPARE(lines, expected);
}

LANEKEEPER_TEST(EarlyBindPlanTest)
#include "EarlyBindPlanTest.moc"
