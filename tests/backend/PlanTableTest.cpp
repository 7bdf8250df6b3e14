// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "Snapshots.h"
#include "TestMain.h"
#include "assessment/Holding.h"
#include "plan/Planner.h"

#include <QRegularExpression>

using namespace snapshots;

namespace {

const QString dumpFile = QStringLiteral(LANEKEEPER_SOURCE_DIR) + u"/tests/data/plans.txt"_s;

/// One node of the table: who made the processor, which kernel runs, what starts it, and how it stands.
struct Setting {
    QString vendor; ///< "intel", "amd"
    QString kernel;
    QString loader; ///< "grub", "grub-plain" (it can start something once), "systemd-boot", "systemd-boot-once", "unclear"
    QString state;  ///< "on", "off-by-word", "off-by-default", "off-in-firmware"

    [[nodiscard]] bool isGrub() const { return loader.startsWith("grub"_L1); }
    [[nodiscard]] bool isIntel() const { return vendor == "intel"_L1; }
    [[nodiscard]] QString word() const { return isIntel() ? u"intel_iommu=off"_s : u"amd_iommu=off"_s; }
};

struct Wish {
    QString name;
    QList<Intent> intents;
    QByteArray config; ///< of VM 100
};

const QByteArray i440fx = "memory: 2048\nname: truenas\n";
const QByteArray holding = "hostpci0: 0000:04:00.0,pcie=1\nmachine: q35\nmemory: 2048\nname: truenas\n";

const QByteArray checked = "hookscript: local:snippets/lanekeeper-100.sh\n" + holding;

Intent powered(const QString& drive, Power power, EarlyBind earlyBind = EarlyBind::None)
{
    GiveDrive give{drive, 100, earlyBind};
    give.power = power;
    return give;
}

QList<Wish> wishes()
{
    return {{u"enable"_s, {EnableIommu{}}, q35Config},
            {u"give to q35"_s, {GiveDrive{u"S1"_s, 100}}, q35Config},
            {u"give to i440fx"_s, {GiveDrive{u"S1"_s, 100}}, i440fx},
            {u"give again"_s, {GiveDrive{u"S1"_s, 100}}, holding},
            {u"give two"_s, {GiveDrive{u"S1"_s, 100}, GiveDrive{u"S2"_s, 100}}, q35Config},
            {u"give and release"_s, {GiveDrive{u"S1"_s, 100}, ReleaseDrive{u"S1"_s}}, q35Config},
            {u"give and bind by drive"_s, {GiveDrive{u"S1"_s, 100, EarlyBind::Drive}}, q35Config},
            {u"give and bind by ids"_s, {GiveDrive{u"S1"_s, 100, EarlyBind::Ids}}, q35Config},
            {u"enable and give"_s, {EnableIommu{}, GiveDrive{u"S1"_s, 100}}, q35Config},
            {u"take back"_s, {TakeBackDrive{u"S1"_s}}, holding},
            {u"take back nothing"_s, {TakeBackDrive{u"S1"_s}}, q35Config},
            {u"give and start"_s, {powered(u"S1"_s, Power::Start)}, q35Config},
            {u"give, bind by drive and start"_s, {powered(u"S1"_s, Power::Start, EarlyBind::Drive)}, q35Config},
            {u"give and start again"_s, {powered(u"S1"_s, Power::Start)}, holding},
            {u"give and restart what is stopped"_s, {powered(u"S1"_s, Power::Restart)}, q35Config},
            {u"take back and start"_s, {TakeBackDrive{u"S1"_s, Power::Start}}, holding},
            {u"check starts"_s, {GuardStarts{100}}, holding},
            {u"check starts of a VM without a drive"_s, {GuardStarts{100}}, q35Config},
            {u"give and check starts"_s, {GiveDrive{u"S1"_s, 100}, GuardStarts{100}}, q35Config},
            {u"take back where starts are checked"_s, {TakeBackDrive{u"S1"_s}}, checked},
            {u"give another where starts are checked"_s, {GiveDrive{u"S2"_s, 100}}, checked},
            {u"release"_s, {ReleaseDrive{u"S1"_s}}, q35Config}};
}

void setLoader(NodeSnapshot& node, const Setting& setting, const QString& words)
{
    BootSetup& boot = node.host.boot;
    boot.bootId = u"6fd5a2b6-9d4a-4f3c-8f5e-0d2b9f1f7a11"_s;
    boot.initramfs = u"initramfs-tools"_s;
    boot.bootFreeBytes = 40ull << 30;
    const QByteArray bytes = words.toUtf8();
    if (setting.loader.startsWith("systemd-boot"_L1)) {
        boot.loader = BootLoader::SystemdBoot;
        boot.startsOnce = setting.loader == "systemd-boot-once"_L1;
        node.host.commandLine = u"initrd=\\EFI\\proxmox\\k\\initrd.img root=ZFS=rpool/ROOT/pve-1 boot=zfs"_s + words;
        node.files = {{u"/etc/kernel/cmdline"_s, "root=ZFS=rpool/ROOT/pve-1 boot=zfs" + bytes + '\n', true}};
        return;
    }
    boot.loader = setting.isGrub() ? BootLoader::Grub : BootLoader::Unknown;
    boot.startsOnce = setting.loader == "grub-plain"_L1;
    node.host.commandLine = u"BOOT_IMAGE=/boot/vmlinuz root=/dev/mapper/pve-root ro quiet"_s + words;
    boot.grubEntries = {u"root=/dev/mapper/pve-root ro quiet"_s + words};
    node.files = {{u"/etc/default/grub"_s, "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet" + bytes + "\"\n", true}};
}

NodeSnapshot nodeFor(const Setting& setting, const Wish& wish)
{
    NodeSnapshot node = quiet();
    setConfig(node, 100, wish.config);
    node.host.kernel = setting.kernel;
    node.host.cpuVendor = setting.isIntel() ? CpuVendor::Intel : CpuVendor::Amd;
    node.host.iommu.tables = {setting.isIntel() ? u"DMAR"_s : u"IVRS"_s};
    node.cluster.storages = {{u"local"_s, u"dir"_s, u"/var/lib/vz"_s, {u"iso"_s, u"snippets"_s}, {}, false, {}}};
    setLoader(node, setting, setting.state == "off-by-word"_L1 ? u' ' + setting.word() : QString());
    if (setting.state == "on"_L1)
        return node;
    node.host.iommu.units.clear();
    node.host.iommu.layer = IommuState::Layer::OffInKernel;
    if (setting.state == "off-in-firmware"_L1) {
        node.host.iommu.layer = IommuState::Layer::OffInFirmware;
        node.host.iommu.tables.clear();
    }
    node.groups.clear();
    for (PciDevice& each : node.devices)
        each.iommuGroup = {};
    return node;
}

QString textOf(const QList<VmOptionChange>& changes)
{
    QStringList parts;
    for (const VmOptionChange& each : changes)
        parts.append(each.after ? each.key + u'=' + *each.after : u"no "_s + each.key);
    return parts.join(u", "_s);
}

/// What each kind of step comes to, in a few words. A kind that is not here shows its number.
QString lineOf(const Step& step)
{
    if (const auto* each = std::get_if<SetVmOptions>(&step.action))
        return u"VM %1: "_s.arg(each->vmid) + textOf(each->changes);
    if (const auto* each = std::get_if<WriteFiles>(&step.action)) {
        QStringList paths;
        for (const FileChange& file : each->files)
            paths.append((file.after ? QString() : u"no "_s) + file.path);
        return u"write "_s + paths.join(u' ');
    }
    if (const auto* each = std::get_if<BindFunction>(&step.action))
        return each->device.serial + u" to "_s + each->to;
    if (const auto* each = std::get_if<RenewBoot>(&step.action)) {
        const QString words = each->words.isEmpty()
            ? QString()
            : u" with ["_s + each->words.wanted.join(u' ') + u"] without ["_s + each->words.unwanted.join(u' ') + u']';
        return (each->what == RenewBoot::What::Grub           ? u"update-grub"_s
                    : each->what == RenewBoot::What::GrubOnce ? u"try a menu"_s
                    : each->what == RenewBoot::What::EntryOnce ? u"try an entry"_s
                    : each->what == RenewBoot::What::BootTool ? u"proxmox-boot-tool refresh"_s
                                                              : u"update-initramfs"_s)
            + words;
    }
    if (std::holds_alternative<RestartNode>(step.action))
        return u"restart"_s;
    if (const auto* each = std::get_if<ShutDownMachine>(&step.action))
        return u"shut down VM %1"_s.arg(each->vmid);
    if (const auto* each = std::get_if<StartMachine>(&step.action)) {
        QStringList taken;
        for (const TakenFunction& function : each->taken)
            taken.append(function.device.address.shortText());
        return u"start VM %1 with [%2]"_s.arg(each->vmid).arg(taken.join(u' '));
    }
    if (std::holds_alternative<ArmGuard>(step.action))
        return u"guard"_s;
    if (std::holds_alternative<EndGuard>(step.action))
        return u"confirm"_s;
    return u"step of kind %1"_s.arg(step.action.index());
}

QString lineOf(const Plan& plan)
{
    if (plan.isRefused())
        return u"refused: "_s + ids(plan.refused).join(u' ');
    QStringList lines;
    for (const Step& each : plan.steps)
        lines.append(lineOf(each));
    return lines.isEmpty() ? u"nothing"_s : lines.join(u"; "_s);
}

QList<Setting> settings()
{
    QList<Setting> all;
    for (const auto* vendor : {"intel", "amd"})
        for (const auto* kernel : {"6.5.13-5-pve", "6.8.12-4-pve", "6.17.2-1-pve"})
            for (const auto* loader : {"grub", "grub-plain", "systemd-boot", "systemd-boot-once", "unclear"})
                for (const auto* state : {"on", "off-by-word", "off-by-default", "off-in-firmware"})
                    all.append({QString::fromLatin1(vendor), QString::fromLatin1(kernel), QString::fromLatin1(loader),
                                QString::fromLatin1(state)});
    return all;
}

/// Calls with every node of the table, every wish, and what is planned for it.
void forEveryPlan(const std::function<void(const Setting&, const Wish&, const NodeSnapshot&, const Plan&)>& look)
{
    for (const Setting& setting : settings())
        for (const Wish& wish : wishes()) {
            const NodeSnapshot node = nodeFor(setting, wish);
            const auto plan = planFor(node, wish.intents);
            QVERIFY(plan);
            look(setting, wish, node, *plan);
        }
}

/// Equal lines of one wish are one line with the nodes it holds for.
QByteArray dump()
{
    QMap<QString, QMap<QString, QStringList>> byWish;
    forEveryPlan([&](const Setting& each, const Wish& wish, const NodeSnapshot&, const Plan& plan) {
        byWish[wish.name][lineOf(plan)].append(u"%1 %2 %3 %4"_s.arg(each.vendor, each.kernel.section(u'-', 0, 0), each.loader, each.state));
    });
    QString text = u"# What is planned on every kind of node: a wish, a plan, and the nodes it is made for.\n"_s;
    for (auto wish = byWish.begin(); wish != byWish.end(); ++wish) {
        text += u"\n"_s + wish.key() + u'\n';
        for (auto plan = wish->begin(); plan != wish->end(); ++plan)
            text += u"  "_s + plan.key() + u"\n      "_s + plan->join(u"\n      "_s) + u'\n';
    }
    return text.toUtf8();
}

bool isValidHostpci(const QString& value)
{
    // qemu-server PCI.pm: lower-case hex, domain of four digits or more; or a mapping, and never both.
    static const QRegularExpression raw(
        u"\\A[0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}(\\.[0-7])?(;[0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}(\\.[0-7])?)*(,pcie=1)?\\z"_s);
    static const QRegularExpression mapped(u"\\Amapping=[A-Za-z][A-Za-z0-9_-]+(,pcie=1)?\\z"_s);
    return raw.match(value).hasMatch() || mapped.match(value).hasMatch();
}

} // namespace

/// Every kind of node with every wish: a table that a person can read, and what holds in all of it.
class PlanTableTest : public support::TestCase {
    Q_OBJECT

private slots:
    void isAsWrittenDown();
    void everyHostpciValueIsOneThatProxmoxTakes();
    void neverWritesWhatTheKernelDoesNotKnow();
    void aRefusedPlanDoesNothing();
    void whatTheNodeStartsFromIsGuardedAndThenProved();
    void triesOnceWhereThatCanBeAndOnlyTheLineChanges();
    void planningOnWhatWasPlannedIsEmpty();
};

void PlanTableTest::isAsWrittenDown()
{
    const QByteArray now = dump();
    const QByteArray written = support::bytesOf(dumpFile);
    if (now == written)
        return;
    QVERIFY(support::write(u"plans.txt"_s, now));
    const QList<QByteArray> lines = now.split('\n');
    const QList<QByteArray> old = written.split('\n');
    qsizetype same = 0;
    while (same < lines.size() && same < old.size() && lines[same] == old[same])
        ++same;
    QFAIL(qPrintable(u"The plans differ from line %1 on; the new ones are in %2. Now: %3"_s.arg(same + 1)
                         .arg(QDir::current().filePath(u"plans.txt"_s), QString::fromUtf8(lines.value(same)))));
}

void PlanTableTest::everyHostpciValueIsOneThatProxmoxTakes()
{
    int seen = 0;
    forEveryPlan([&](const Setting&, const Wish& wish, const NodeSnapshot& node, const Plan& plan) {
        for (const Step& step : plan.steps) {
            const auto* setting = std::get_if<SetVmOptions>(&step.action);
            if (setting == nullptr)
                continue;
            for (const VmOptionChange& each : setting->changes) {
                if (!isHostpciKey(each.key) || !each.after)
                    continue;
                ++seen;
                QVERIFY2(each.key.mid(7).toInt() <= 15, qPrintable(each.key));
                QVERIFY2(isValidHostpci(*each.after), qPrintable(*each.after));
                const bool isQ35 = configAfter(*setting).contains("machine: q35");
                QCOMPARE(each.after->contains(u"pcie=1"_s), isQ35);
                QVERIFY2(!node.machine(100)->config.value(each.key) || wish.name.startsWith("give again"_L1),
                         qPrintable(each.key)); // never in the place of another device
            }
        }
    });
    QVERIFY(seen > 50);
}

void PlanTableTest::neverWritesWhatTheKernelDoesNotKnow()
{
    int written = 0;
    forEveryPlan([&](const Setting& setting, const Wish&, const NodeSnapshot&, const Plan& plan) {
        for (const Step& step : plan.steps)
            for (const TextChange& each : textChanges(step)) {
                ++written;
                QVERIFY(!each.after.contains("amd_iommu=on"));
                QVERIFY(setting.isIntel() || !each.after.contains("intel_iommu"));
                QVERIFY(each.path != u"/etc/kernel/cmdline"_s
                        || (each.after.contains("root=ZFS=rpool/ROOT/pve-1") && each.after.count('\n') == 1));
                QVERIFY(!each.path.startsWith(u"/etc/default/grub"_s) || setting.isGrub());
                QVERIFY(each.path != u"/etc/kernel/cmdline"_s || setting.loader.startsWith("systemd-boot"_L1));
            }
    });
    QVERIFY(written > 50);
}

void PlanTableTest::aRefusedPlanDoesNothing()
{
    int refused = 0;
    forEveryPlan([&](const Setting&, const Wish&, const NodeSnapshot&, const Plan& plan) {
        refused += plan.isRefused() ? 1 : 0;
        QVERIFY(!plan.isRefused() || plan.steps.isEmpty());
        for (const Finding& each : plan.refused)
            QVERIFY(each.severity == Severity::Blocked && !each.sentence.isEmpty());
    });
    QVERIFY(refused > 50);
}

void PlanTableTest::whatTheNodeStartsFromIsGuardedAndThenProved()
{
    int guarded = 0;
    forEveryPlan([&](const Setting&, const Wish&, const NodeSnapshot&, const Plan& plan) {
        bool isGuarded = false;
        bool isDown = false;
        for (const Step& step : plan.steps) {
            const bool isRenewal = std::holds_alternative<RenewBoot>(step.action);
            isGuarded = isGuarded || std::holds_alternative<ArmGuard>(step.action);
            QVERIFY2(!isRenewal || isGuarded, qPrintable(lineOf(plan)));
            isDown = isDown || std::holds_alternative<RestartNode>(step.action);
            // Only a node that came back well gets on with its VMs.
            QVERIFY2(!std::holds_alternative<SetVmOptions>(step.action) || !isGuarded || isDown, qPrintable(lineOf(plan)));
        }
        QCOMPARE(plan.needsReboot, isDown);
        guarded += isGuarded ? 1 : 0;
    });
    QVERIFY(guarded > 10);
}

void PlanTableTest::triesOnceWhereThatCanBeAndOnlyTheLineChanges()
{
    int tried = 0;
    forEveryPlan([&](const Setting& setting, const Wish&, const NodeSnapshot&, const Plan& plan) {
        bool triesLine = false;
        bool hasImages = false;
        bool hasLine = false;
        for (const Step& step : plan.steps)
            if (const auto* renewal = std::get_if<RenewBoot>(&step.action)) {
                triesLine = triesLine || renewal->isTrial();
                hasLine = hasLine || (renewal->what != RenewBoot::What::Initramfs && !renewal->words.isEmpty());
                hasImages = hasImages || renewal->what == RenewBoot::What::Initramfs;
            }
        const bool canTry = setting.loader == "grub-plain"_L1 || setting.loader == "systemd-boot-once"_L1;
        QCOMPARE(triesLine, hasLine && !hasImages && canTry);
        for (const Step& step : plan.steps)
            if (const auto* restart = std::get_if<RestartNode>(&step.action))
                QCOMPARE(restart->triesOnce, triesLine);
        // Either way the plan says what helps where no kernel comes up.
        const QStringList told = ids(plan.warnings);
        QCOMPARE(told.contains(u"boot-line-tried-once"_s), triesLine);
        QCOMPARE(told.contains(u"guard-needs-a-kernel"_s), plan.needsReboot && !triesLine);
        tried += triesLine ? 1 : 0;
    });
    QVERIFY(tried > 5);
}

void PlanTableTest::planningOnWhatWasPlannedIsEmpty()
{
    forEveryPlan([&](const Setting&, const Wish& wish, const NodeSnapshot& node, const Plan& plan) {
        if (plan.isRefused() || plan.needsReboot)
            return; // what a restart makes of a node only a restart can tell
        const auto again = planFor(preview(node, plan), wish.intents);
        QVERIFY(again);
        QVERIFY2(again->steps.isEmpty(), qPrintable(wish.name + u": "_s + lineOf(*again)));
    });
}

LANEKEEPER_TEST(PlanTableTest)
#include "PlanTableTest.moc"
