// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "Files.h"
#include "TestMain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// LABTWO1 is a drive of two controllers that share its namespace; LABDOUBLE is one controller with two namespaces.
const QByteArray oddDrives = "nvme-subsys,id=shared,nqn=shared\n"
                             "nvme,id=first,serial=LABTWO1,subsys=shared,bus=port1\n"
                             "nvme,id=second,serial=LABTWO1,subsys=shared,bus=port2\n"
                             "nvme-ns,drive=nvme1,bus=first,nsid=1,shared=on\n"
                             "nvme,id=double,serial=LABDOUBLE,bus=port3\n"
                             "nvme-ns,drive=nvme2,bus=double,nsid=1\n"
                             "nvme-ns,drive=nvme3,bus=double,nsid=2\n"
                             "nvme,drive=nvme4,serial=LABNVME4,bus=port4\n";

/// Binds by address in init-top, as a script of this name.
QString initTopScript(const QString& name, const QString& address)
{
    return uR"(cat >/etc/initramfs-tools/scripts/init-top/%1 <<'END'
#!/bin/sh
[ "$1" != prereqs ] || exit 0
echo vfio-pci >/sys/bus/pci/devices/%2/driver_override
modprobe vfio-pci
END
chmod 755 /etc/initramfs-tools/scripts/init-top/%1
)"_s.arg(name, address);
}

QStringList words(const QByteArray& text)
{
    return QString::fromUtf8(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

/// The paths of a controller to its namespaces, such as "nvme0n1", or "nvme0c1n1" where several may share one.
QStringList pathsOf(const lab::Machine& node, const QString& address)
{
    QStringList paths = words(node.answer(u"cd /sys/bus/pci/devices/%1/nvme/nvme*; echo nvme*n*"_s.arg(address)));
    paths.sort();
    return paths;
}

} // namespace

/// What is told of Debian's kernel and tools in texts and rules, asked of them.
class FactsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void aKernelThatGrubStartedHasItsBootImage();
    void withoutAWordTheIommuIsOnAndTheLogSaysItAsVirtualizationTechnology();
    void withoutAWordTheGroupsAreTranslated();
    void aGroupsTypeIsCalledDmaOrDmaFqOrIdentity();
    void updateInitramfsBelongsToInitramfsTools();
    void unbindingUnderAMountedFileSystemSucceedsAndTheMountStays();
    void whatNewIdTookComesBackWithoutARestart();
    void whatEtcModulesNamesIsNotInTheInitramfs();
    void aSoftdepBringsVfioIntoTheInitramfs();
    void inInitTopAScriptBeforeUdevIsInTimeAndOneBehindItIsNot();

    void switchedOnWithWords();
    void aKernelThatNoBootLoaderStartedHasNoBootImage();
    void theLogSaysIommuEnabledBecauseTheWordIsThere();
    void withIommuPtTheGroupsAreIdentity();
    void aNamespaceOfTwoControllersHasItsDeviceInTheSubsystem();
    void aUseOfASharedNamespaceBlocksBothControllers();
    void aSharedNamespaceStaysWhenOneOfItsControllersLeaves();
    void aDisksNumberNeedNotBeThatOfAnyController();
    void everyNamespaceOfAControllerLeavesWithIt();

private:
    lab::Machine m_node;
};

void FactsTest::initTestCase() { QVERIFY2(m_node.start({u"boot=ready"_s}), qPrintable(m_node.whatIsWrong())); }

void FactsTest::aKernelThatGrubStartedHasItsBootImage()
{
    const QByteArray line = m_node.answer(u"cat /proc/cmdline"_s);
    QVERIFY2(line.startsWith("BOOT_IMAGE=/boot/vmlinuz-"), line.constData());
}

void FactsTest::withoutAWordTheIommuIsOnAndTheLogSaysItAsVirtualizationTechnology()
{
    QVERIFY(!m_node.answer(u"cat /proc/cmdline"_s).contains("iommu"));
    QCOMPARE(m_node.answer(u"ls /sys/class/iommu"_s).trimmed(), "dmar0");
    const QByteArray log = m_node.answer(u"journalctl -k -b -o cat"_s);
    QVERIFY(log.contains("DMAR: Intel(R) Virtualization Technology for Directed I/O"));
    QVERIFY(log.contains("DMAR: dmar0: Using Queued invalidation"));
    QVERIFY(!log.contains("DMAR: IOMMU enabled"));
}

void FactsTest::withoutAWordTheGroupsAreTranslated()
{
    QVERIFY(m_node.answer(u"journalctl -k -b -o cat"_s).contains("iommu: Default domain type: Translated"));
    // Not DMA-FQ, as on hardware: an emulated IOMMU asks for every change to be told at once.
    QCOMPARE(m_node.answer(u"cat /sys/kernel/iommu_groups/*/type | sort -u"_s).trimmed(), "DMA");
}

void FactsTest::aGroupsTypeIsCalledDmaOrDmaFqOrIdentity()
{
    const QByteArray types = m_node.answer(uR"(set -e
        echo 0000:02:00.0 >/sys/bus/pci/drivers/nvme/unbind
        type=/sys/bus/pci/devices/0000:02:00.0/iommu_group/type
        for name in DMA-FQ identity DMA; do echo $name >$type; cat $type; done
        echo auto >$type
        echo 0000:02:00.0 >/sys/bus/pci/drivers/nvme/bind)"_s);
    QCOMPARE(words(types), (QStringList{u"DMA-FQ"_s, u"identity"_s, u"DMA"_s}));
}

void FactsTest::updateInitramfsBelongsToInitramfsTools()
{
    QCOMPARE(m_node.answer(u"dpkg -S $(command -v update-initramfs) | cut -d : -f 1"_s).trimmed(), "initramfs-tools");
}

void FactsTest::unbindingUnderAMountedFileSystemSucceedsAndTheMountStays()
{
    const auto unbound = m_node.ssh(uR"(set -e
        disk=$(basename /sys/bus/pci/devices/0000:02:00.0/nvme/nvme*/nvme*n1)
        mkfs.ext4 -q /dev/$disk
        mount /dev/$disk /mnt
        echo written >/mnt/file
        sync
        echo 0000:02:00.0 >/sys/bus/pci/drivers/nvme/unbind)"_s);
    QVERIFY2(unbound.code == 0, unbound.err.constData());
    QVERIFY(unbound.err.isEmpty());
    QVERIFY(m_node.answer(u"findmnt -no FSTYPE /mnt"_s).startsWith("ext4"));
    const auto read = m_node.ssh(u"echo 3 >/proc/sys/vm/drop_caches; cat /mnt/file"_s);
    QVERIFY2(read.code != 0 && read.err.contains("Input/output error"), (read.out + read.err).constData());
    QCOMPARE(m_node.ssh(u"umount /mnt; echo 0000:02:00.0 >/sys/bus/pci/drivers/nvme/bind"_s).code, 0);
}

void FactsTest::whatNewIdTookComesBackWithoutARestart()
{
    const auto taken = m_node.ssh(uR"(set -e
        cd /sys/bus/pci/drivers
        modprobe vfio-pci
        echo '1b36 0010' >vfio-pci/new_id
        echo 0000:02:00.0 >nvme/unbind
        echo 0000:02:00.0 >vfio-pci/bind)"_s);
    QVERIFY2(taken.code == 0, taken.err.constData());
    const auto back = m_node.ssh(uR"(set -e
        cd /sys/bus/pci
        echo >devices/0000:02:00.0/driver_override
        echo '1b36 0010' >drivers/vfio-pci/remove_id
        ! echo '1b36 0010' >drivers/vfio-pci/remove_id
        echo 0000:02:00.0 >devices/0000:02:00.0/driver/unbind
        echo 0000:02:00.0 >drivers_probe
        udevadm settle
        cat devices/0000:02:00.0/nvme/nvme*/serial)"_s);
    QVERIFY2(back.code == 0, back.err.constData());
    QVERIFY2(back.err.contains("No such device"), back.err.constData());
    QCOMPARE(back.out.trimmed(), "LABNVME2");
}

void FactsTest::whatEtcModulesNamesIsNotInTheInitramfs()
{
    const QByteArray files = m_node.answer(uR"(printf 'vfio\nvfio_iommu_type1\nvfio_pci\n' >>/etc/modules
        mkinitramfs -o /var/tmp/initrd && lsinitramfs /var/tmp/initrd | grep -e vfio -e /nvme.ko)"_s);
    QVERIFY2(files.contains("/nvme.ko"), files.constData());
    QVERIFY2(!files.contains("vfio"), files.constData());
}

void FactsTest::aSoftdepBringsVfioIntoTheInitramfs()
{
    const auto made = m_node.ssh(u"echo 'softdep nvme pre: vfio-pci' >/etc/modprobe.d/nvme.conf\n"_s
                                 + initTopScript(u"vfio-bind"_s, u"0000:01:00.0"_s)
                                 + initTopScript(u"00-vfio-bind"_s, u"0000:02:00.0"_s) + u"update-initramfs -u -k all"_s);
    QVERIFY2(made.code == 0, made.err.constData());
    const QByteArray files = m_node.answer(u"lsinitramfs /boot/initrd.img-* | grep -e vfio -e modprobe.d"_s);
    for (const char* file : {"/vfio.ko", "/vfio-pci.ko", "/vfio_iommu_type1.ko", "etc/modprobe.d/nvme.conf"})
        QVERIFY2(files.contains(file), files.constData());
}

void FactsTest::inInitTopAScriptBeforeUdevIsInTimeAndOneBehindItIsNot()
{
    QVERIFY2(m_node.reboot(), qPrintable(m_node.whatIsWrong()));
    const QByteArray bound = m_node.answer(uR"(cd /sys/bus/pci/devices
        for function in 0000:01:00.0 0000:02:00.0; do
            echo $(basename $(readlink $function/driver)) $(cat $function/driver_override)
        done)"_s);
    QCOMPARE(bound, "nvme vfio-pci\nvfio-pci vfio-pci\n");
}

void FactsTest::switchedOnWithWords()
{
    QVERIFY(support::write(m_node.file(u"odd-drives"_s), oddDrives));
    QFile::remove(m_node.file(u"disk.qcow2"_s));
    QVERIFY2(m_node.start({u"boot=kernel"_s, u"append=intel_iommu=on iommu=pt"_s,
                           u"drives="_s + m_node.file(u"odd-drives"_s)}),
             qPrintable(m_node.whatIsWrong()));
}

void FactsTest::aKernelThatNoBootLoaderStartedHasNoBootImage()
{
    const QByteArray line = m_node.answer(u"cat /proc/cmdline"_s);
    QVERIFY2(line.startsWith("root=UUID=") && !line.contains("BOOT_IMAGE="), line.constData());
}

void FactsTest::theLogSaysIommuEnabledBecauseTheWordIsThere()
{
    const QByteArray log = m_node.answer(u"journalctl -k -b -o cat"_s);
    QVERIFY(log.contains("DMAR: IOMMU enabled"));
    QVERIFY(log.contains("DMAR: Intel(R) Virtualization Technology for Directed I/O"));
}

void FactsTest::withIommuPtTheGroupsAreIdentity()
{
    const QByteArray log = m_node.answer(u"journalctl -k -b -o cat"_s);
    QVERIFY(log.contains("iommu: Default domain type: Passthrough (set via kernel command line)"));
    QCOMPARE(m_node.answer(u"cat /sys/kernel/iommu_groups/*/type | sort -u"_s).trimmed(), "identity");
}

void FactsTest::aNamespaceOfTwoControllersHasItsDeviceInTheSubsystem()
{
    const QStringList one = pathsOf(m_node, u"0000:01:00.0"_s);
    const QStringList other = pathsOf(m_node, u"0000:02:00.0"_s);
    static const QRegularExpression path(u"^nvme[0-9]+c[0-9]+n1$"_s);
    QVERIFY2(one.size() == 1 && path.match(one.first()).hasMatch(), qPrintable(one.join(u' ')));
    QVERIFY2(other.size() == 1 && path.match(other.first()).hasMatch(), qPrintable(other.join(u' ')));
    QVERIFY(one != other);
    const QByteArray device = m_node.answer(u"readlink -f /sys/block/nvme?n1 | grep nvme-subsys"_s);
    QCOMPARE(device.count('\n'), 1);
}

void FactsTest::aUseOfASharedNamespaceBlocksBothControllers()
{
    const auto mounted = m_node.ssh(uR"(set -e
        disk=$(basename $(readlink -f /sys/block/nvme?n1 | grep nvme-subsys))
        mkfs.ext4 -q /dev/$disk
        mount /dev/$disk /mnt
        echo written >/mnt/file)"_s);
    QVERIFY2(mounted.code == 0, mounted.err.constData());
    const auto inspected = m_node.lanekeeper(u"inspect"_s, {u"--json"_s});
    QVERIFY2(inspected.code == 0, inspected.err.constData());
    int found = 0;
    for (const auto& drive : inspected.json()[u"drives"_s].toArray()) {
        if (drive[u"serial"_s] != u"LABTWO1"_s)
            continue;
        ++found;
        QCOMPARE(drive[u"verdict"_s].toString(), u"blocked"_s);
        QStringList kinds;
        for (const auto& use : drive[u"uses"_s].toArray())
            kinds.append(use[u"kind"_s].toString());
        QVERIFY2(kinds.contains(u"mount"_s), qPrintable(kinds.join(u' ')));
    }
    QCOMPARE(found, 2);
}

void FactsTest::aSharedNamespaceStaysWhenOneOfItsControllersLeaves()
{
    // The one from which the disk has its number.
    const auto left = m_node.ssh(uR"(set -e
        disk=$(basename $(readlink -f /sys/block/nvme?n1 | grep nvme-subsys))
        basename $(readlink -f /sys/class/nvme/${disk%n1}/device) | tee /run/left >/sys/bus/pci/drivers/nvme/unbind)"_s);
    QVERIFY2(left.code == 0, left.err.constData());
    QCOMPARE(m_node.answer(u"echo 3 >/proc/sys/vm/drop_caches; cat /mnt/file"_s), "written\n");
}

void FactsTest::aDisksNumberNeedNotBeThatOfAnyController()
{
    const auto back = m_node.ssh(uR"(set -e
        umount /mnt
        cat /run/left >/sys/bus/pci/drivers/nvme/bind
        until [ $(echo /sys/block/nvme?c?n1 | wc -w) = 2 ]; do sleep 0.1; done)"_s);
    QVERIFY2(back.code == 0, back.err.constData());
    const QString disk = QString::fromLatin1(
        m_node.answer(u"basename $(readlink -f /sys/block/nvme?n1 | grep nvme-subsys)"_s).trimmed());
    const QStringList controllers = words(m_node.answer(u"ls /sys/class/nvme"_s));
    QCOMPARE(controllers.size(), 4);
    QVERIFY2(!disk.isEmpty() && !controllers.contains(disk.chopped(2)),
             qPrintable(disk + u": "_s + controllers.join(u' ')));
}

void FactsTest::everyNamespaceOfAControllerLeavesWithIt()
{
    const QStringList namespaces = pathsOf(m_node, u"0000:03:00.0"_s);
    QCOMPARE(namespaces.size(), 2);
    QCOMPARE(m_node.ssh(u"echo 0000:03:00.0 >/sys/bus/pci/drivers/nvme/unbind"_s).code, 0);
    const QStringList left = words(m_node.answer(u"ls /sys/block"_s));
    for (const QString& name : namespaces)
        QVERIFY2(!left.contains(name), qPrintable(left.join(u' ')));
}

LANEKEEPER_TEST(FactsTest)
#include "FactsTest.moc"
