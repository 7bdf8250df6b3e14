// SPDX-License-Identifier: GPL-3.0-or-later
#include "Snapshots.h"
#include "TestMain.h"
#include "plan/EarlyBindFiles.h"
#include "plan/Planner.h"

using namespace snapshots;

namespace {

const QString gpuFile = u"/etc/modprobe.d/vfio.conf"_s;
const QString modules = u"/etc/modules"_s;

NodeSnapshot node(const QList<ConfigFile>& files)
{
    NodeSnapshot node = quiet();
    node.host.boot.initramfs = u"initramfs-tools"_s;
    node.host.boot.bootFreeBytes = 1ull << 30;
    node.host.boot.loader = BootLoader::Grub;
    node.host.boot.grubEntries = {u"root=/dev/mapper/pve-root ro quiet"_s};
    node.host.commandLine = u"BOOT_IMAGE=/boot/vmlinuz root=/dev/mapper/pve-root ro quiet"_s;
    node.files = files;
    return node;
}

ConfigFile file(const QString& path, const QByteArray& text) { return {path, text, true}; }

Plan tidied(const NodeSnapshot& node) { return planFor(node, {TidyUp{}}).value_or(Plan{}); }

/// The file after the plan; "(none)" when it is gone or was never there.
QByteArray textAfter(const NodeSnapshot& node, const Plan& plan, const QString& path)
{
    const NodeSnapshot after = preview(node, plan);
    const ConfigFile* file = after.file(path);
    return file ? file->bytes : "(none)";
}

QStringList kindsOf(const Plan& plan)
{
    QStringList kinds;
    for (const Step& step : plan.steps) {
        const auto* renewal = std::get_if<RenewBoot>(&step.action);
        if (renewal == nullptr && !std::holds_alternative<WriteFiles>(step.action))
            continue; // guard, restart and confirmation
        kinds.append(renewal == nullptr                             ? u"files"_s
                         : renewal->what == RenewBoot::What::Grub   ? u"menu"_s
                         : renewal->what == RenewBoot::What::BootTool ? u"partitions"_s
                                                                      : u"images"_s);
    }
    return kinds;
}

} // namespace

/// What guides leave on a node, and what of it may go.
class TidyUpPlanTest : public support::TestCase {
    Q_OBJECT

private slots:
    void takesOutWhatAGuideLeft();
    void sayingNothingIsThere();
    void changesOneLineOnly_data();
    void changesOneLineOnly();
    void keepsTheSoftdepWhileOtherDevicesHaveIds();
    void keepsModulesThatSomethingNeeds_data();
    void keepsModulesThatSomethingNeeds();
    void takesOutNoOpWordsOnly_data();
    void takesOutNoOpWordsOnly();
    void keepsOtherIdsOfTheKernelLine();
    void leavesWhatTheProgramWroteItself();
    void refuses_data();
    void refuses();
};

void TidyUpPlanTest::takesOutWhatAGuideLeft()
{
    const NodeSnapshot guided
        = node({file(u"/etc/default/grub"_s, "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet amd_iommu=on iommu=pt\"\n"),
                file(u"/etc/modprobe.d/nvme.conf"_s, "softdep nvme pre: vfio-pci\n"),
                file(gpuFile, "options vfio-pci ids=144d:a80a\n"),
                file(modules, "# modules\nvfio\nvfio_iommu_type1\nvfio_pci\nvfio_virqfd\n")});
    const Plan plan = tidied(guided);
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(kindsOf(plan), (QStringList{u"files"_s, u"images"_s, u"menu"_s}));
    QVERIFY(plan.needsReboot);
    QCOMPARE(plan.sentences.size(), 4);
    QVERIFY2(plan.sentences.first().contains(u"Samsung SSD 980 PRO 2TB (S1)"_s), qPrintable(plan.sentences.first()));
    QCOMPARE(textAfter(guided, plan, gpuFile), "(none)");
    QCOMPARE(textAfter(guided, plan, u"/etc/modprobe.d/nvme.conf"_s), "(none)");
    QCOMPARE(textAfter(guided, plan, modules), "# modules\n");
    QCOMPARE(textAfter(guided, plan, u"/etc/default/grub"_s), "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet iommu=pt\"\n");
    QCOMPARE(tidied(preview(guided, plan)).steps, QList<Step>());
}

void TidyUpPlanTest::sayingNothingIsThere()
{
    const Plan plan = tidied(node({file(u"/etc/default/grub"_s, "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n")}));
    QVERIFY(!plan.isRefused() && plan.steps.isEmpty());
    QCOMPARE(plan.sentences.size(), 1);
}

void TidyUpPlanTest::changesOneLineOnly_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after) { QTest::newRow(name) << before << after; };
    row("a graphics card in the same list", "options vfio-pci ids=10de:2204,144d:a80a,10de:1aef\n", "options vfio-pci ids=10de:2204,10de:1aef\n");
    row("another option", "options vfio-pci ids=144d:a80a disable_vga=1\n", "options vfio-pci  disable_vga=1\n");
    row("a comment behind", "options vfio-pci ids=144d:a80a # drive\nx\n", "# drive\nx\n");
    row("with underscore", "options vfio_pci ids=144d:a80a\nblacklist nouveau\n", "blacklist nouveau\n");
    row("four parts", "options vfio-pci ids=144d:a80a:144d:a801\n# end", "# end");
    row("all drives by class", "options vfio-pci ids=ffffffff:ffffffff:ffffffff:ffffffff:10802:ffffff\n#", "#");
    const auto stays = [&](const char* name, const QByteArray& text) { row(name, text, text); };
    stays("a device that is not there", "options vfio-pci ids=1987:5018\n");
    stays("a comment", "#options vfio-pci ids=144d:a80a\n");
    stays("another module", "options vfio ids=144d:a80a\n");
    stays("no text at all", "options vfio-pci ids=144d:a80a \xff\n");
    stays("any device of that maker", "options vfio-pci ids=144d:ffffffff\n");
    stays("softdep with more", "softdep nvme pre: vfio-pci nvme-core\n");
    stays("softdep of another driver", "softdep nouveau pre: vfio-pci\n");
}

void TidyUpPlanTest::changesOneLineOnly()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    NodeSnapshot guided = node({file(gpuFile, before)});
    // Of the same maker, and no drive.
    PciDevice card = function(u"0000:09:00.0"_s, 0x020000, u"e1000e"_s, 20);
    card.device = 0x10d3;
    guided.devices.append(card);
    const Plan plan = tidied(guided);
    QCOMPARE(ids(plan.refused), QStringList());
    QCOMPARE(textAfter(guided, plan, gpuFile), after);
    QCOMPARE(kindsOf(plan), before == after ? QStringList() : (QStringList{u"files"_s, u"images"_s}));
}

void TidyUpPlanTest::keepsTheSoftdepWhileOtherDevicesHaveIds()
{
    const QString nvme = u"/etc/modprobe.d/nvme.conf"_s;
    const NodeSnapshot mixed = node({file(nvme, "softdep nvme pre: vfio-pci\n"), file(gpuFile, "options vfio-pci ids=10de:2204,144d:a80a\n")});
    const Plan plan = tidied(mixed);
    QCOMPARE(textAfter(mixed, plan, nvme), "softdep nvme pre: vfio-pci\n");
    QCOMPARE(textAfter(mixed, plan, gpuFile), "options vfio-pci ids=10de:2204\n");
    const NodeSnapshot alone = node({file(nvme, "softdep nvme pre: vfio-pci\n")});
    QCOMPARE(textAfter(alone, tidied(alone), nvme), "(none)");
}

void TidyUpPlanTest::keepsModulesThatSomethingNeeds_data()
{
    QTest::addColumn<ConfigFile>("other");
    QTest::addColumn<QByteArray>("after");
    const QByteArray all = "vfio\nvfio_pci\n"; // but for the one that no kernel has
    QTest::newRow("nothing") << file(u"/etc/modprobe.d/a.conf"_s, "blacklist nouveau\n") << "# No modules are listed.\n"_ba;
    QTest::newRow("drives only") << file(u"/etc/modprobe.d/a.conf"_s, "options vfio-pci ids=144d:a80a\n") << "# No modules are listed.\n"_ba;
    QTest::newRow("ids of a card") << file(u"/etc/modprobe.d/a.conf"_s, "options vfio-pci ids=10de:2204\n") << all;
    QTest::newRow("softdep of a card") << file(u"/etc/modprobe.d/a.conf"_s, "softdep nouveau pre: vfio-pci\n") << all;
    QTest::newRow("somebody's script") << file(u"/etc/initramfs-tools/scripts/init-top/bind"_s, "echo vfio-pci >x/driver_override\n") << all;
}

void TidyUpPlanTest::keepsModulesThatSomethingNeeds()
{
    QFETCH(const ConfigFile, other);
    QFETCH(const QByteArray, after);
    const NodeSnapshot guided = node({other, file(modules, "vfio\nvfio_virqfd\nvfio_pci\n")});
    QCOMPARE(textAfter(guided, tidied(guided), modules), after);
    // An old kernel has the module still.
    NodeSnapshot old = guided;
    old.host.kernel = u"6.1.10-1-pve"_s;
    const bool isKept = after.startsWith("vfio");
    QCOMPARE(textAfter(old, tidied(old), modules), isKept ? QByteArray("vfio\nvfio_virqfd\nvfio_pci\n") : after);
}

void TidyUpPlanTest::takesOutNoOpWordsOnly_data()
{
    QTest::addColumn<CpuVendor>("cpu");
    QTest::addColumn<QString>("kernel");
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("left");
    const auto row = [](const char* name, CpuVendor cpu, const QString& kernel, bool isOn, const QByteArray& words, const QByteArray& left) {
        QTest::newRow(name) << cpu << kernel << isOn << words << left;
    };
    const QString newer = u"6.17.2-1-pve"_s;
    row("AMD's is no value", CpuVendor::Amd, newer, true, "quiet amd_iommu=on", "quiet");
    row("AMD's real ones stay", CpuVendor::Amd, newer, true, "quiet amd_iommu=off iommu=pt", "quiet amd_iommu=off iommu=pt");
    row("Intel's on AMD", CpuVendor::Amd, newer, true, "quiet intel_iommu=on", "quiet");
    row("Intel's is the default", CpuVendor::Intel, newer, true, "intel_iommu=on iommu=pt", "iommu=pt");
    row("Intel's with an old kernel", CpuVendor::Intel, u"6.5.13-5-pve"_s, true, "intel_iommu=on", "intel_iommu=on");
    row("Intel's with a kernel of no number", CpuVendor::Intel, u"mine"_s, true, "intel_iommu=on", "intel_iommu=on");
    row("Intel's where it is off all the same", CpuVendor::Intel, newer, false, "intel_iommu=on", "intel_iommu=on");
    row("Intel's with more", CpuVendor::Intel, newer, true, "intel_iommu=on,sm_on", "intel_iommu=on,sm_on");
    row("on a processor nobody knows", CpuVendor::Unknown, newer, true, "intel_iommu=on", "intel_iommu=on");
    row("ids of a drive", CpuVendor::Intel, newer, true, "quiet vfio-pci.ids=144d:a80a", "quiet");
    row("ids of something else", CpuVendor::Intel, newer, true, "vfio-pci.ids=10de:1234", "vfio-pci.ids=10de:1234");
    row("what has another price", CpuVendor::Intel, newer, true, "pcie_acs_override=downstream", "pcie_acs_override=downstream");
}

void TidyUpPlanTest::takesOutNoOpWordsOnly()
{
    QFETCH(const CpuVendor, cpu);
    QFETCH(const QString, kernel);
    QFETCH(const bool, isOn);
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, left);
    NodeSnapshot grub = node({file(u"/etc/default/grub"_s, "GRUB_CMDLINE_LINUX_DEFAULT=\"" + words + "\"\n")});
    grub.host.cpuVendor = cpu;
    grub.host.kernel = kernel;
    if (!isOn)
        grub.host.iommu.layer = IommuState::Layer::OffInKernel;
    const Plan plan = tidied(grub);
    QCOMPARE(textAfter(grub, plan, u"/etc/default/grub"_s), "GRUB_CMDLINE_LINUX_DEFAULT=\"" + left + "\"\n");
    QCOMPARE(kindsOf(plan), words == left ? QStringList() : (QStringList{u"files"_s, u"menu"_s}));

    NodeSnapshot systemd = grub;
    systemd.host.boot.loader = BootLoader::SystemdBoot;
    systemd.files = {file(u"/etc/kernel/cmdline"_s, "root=ZFS=rpool/ROOT/pve-1 " + words + '\n')};
    const Plan other = tidied(systemd);
    QCOMPARE(textAfter(systemd, other, u"/etc/kernel/cmdline"_s), "root=ZFS=rpool/ROOT/pve-1 " + left + '\n');
    QCOMPARE(kindsOf(other), words == left ? QStringList() : (QStringList{u"files"_s, u"partitions"_s}));
}

void TidyUpPlanTest::keepsOtherIdsOfTheKernelLine()
{
    NodeSnapshot systemd = node({file(u"/etc/kernel/cmdline"_s, "root=ZFS=rpool vfio-pci.ids=10de:1234,144d:a80a quiet\n"),
                                 file(gpuFile, "softdep nvme pre: vfio-pci\n")});
    systemd.host.boot.loader = BootLoader::SystemdBoot;
    const Plan plan = tidied(systemd);
    QCOMPARE(textAfter(systemd, plan, u"/etc/kernel/cmdline"_s), "root=ZFS=rpool quiet vfio-pci.ids=10de:1234\n");
    QCOMPARE(textAfter(systemd, plan, gpuFile), "softdep nvme pre: vfio-pci\n"); // it may be what those need
    QCOMPARE(plan.sentences.size(), 1);
}

void TidyUpPlanTest::leavesWhatTheProgramWroteItself()
{
    const NodeSnapshot bare = node({});
    const NodeSnapshot ours = preview(bare, planFor(bare, {GiveDrive{u"S1"_s, 100, EarlyBind::Ids}}).value_or(Plan{}));
    QVERIFY(ours.file(QString(earlyBindIds)) != nullptr);
    QCOMPARE(tidied(ours).steps, QList<Step>());
}

void TidyUpPlanTest::refuses_data()
{
    QTest::addColumn<NodeSnapshot>("bad");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const QString& id, const std::function<void(NodeSnapshot&)>& spoil) {
        NodeSnapshot bad = node({file(gpuFile, "options vfio-pci ids=144d:a80a\n")});
        spoil(bad);
        QTest::newRow(name) << bad << id;
    };
    row("not exact", u"file-not-editable"_s, [](NodeSnapshot& n) { n.files[0].isExact = false; });
    row("goes on", u"setting-not-plain"_s, [](NodeSnapshot& n) { n.files[0].bytes = "options vfio-pci \\\n ids=144d:a80a\n"; });
    row("dracut", u"image-tool-unknown"_s, [](NodeSnapshot& n) { n.host.boot.initramfs = u"dracut"_s; });
    row("no room", u"boot-room-short"_s, [](NodeSnapshot& n) { n.host.boot.bootFreeBytes = 1; });
    row("unread", u"files-unread"_s, [](NodeSnapshot& n) { n.unread.append({u"files"_s, u"too many"_s}); });
    row("no root", u"no-root"_s, [](NodeSnapshot& n) { n.host.runsAsRoot = false; });
}

void TidyUpPlanTest::refuses()
{
    QFETCH(const NodeSnapshot, bad);
    QFETCH(const QString, id);
    const Plan plan = tidied(bad);
    QVERIFY2(ids(plan.refused).contains(id), qPrintable(ids(plan.refused).join(u' ')));
    QCOMPARE(plan.steps, QList<Step>());
}

LANEKEEPER_TEST(TidyUpPlanTest)
#include "TidyUpPlanTest.moc"
