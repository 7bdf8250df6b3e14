// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "TestMain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The guide that started this project, followed on a node whose boot drive is of the same model as the one that a
/// VM is to have. It is why early binding by ids is refused there.
class GuideTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void theProgramRefusesToBindByIds();
    void itsRecipeTakesTheBootDriveAndTheNodeDoesNotComeBack();

private:
    lab::Machine m_node;
};

void GuideTest::initTestCase()
{
    QVERIFY2(m_node.start({u"root=nvme"_s}), qPrintable(m_node.whatIsWrong()));
    QCOMPARE(m_node.answer(u"lsblk -sno SERIAL $(findmnt -no SOURCE /)"_s).trimmed(), "LABBOOT0");
}

void GuideTest::theProgramRefusesToBindByIds()
{
    const auto plan = m_node.lanekeeper(
        u"plan"_s, {u"--give"_s, u"LABNVME1"_s, u"--vm"_s, u"100"_s, u"--early-bind"_s, u"ids"_s, u"--json"_s});
    QCOMPARE(plan.code, 3);
    QVERIFY2(plan.out.contains("twin-ids"), plan.out.constData());
    QCOMPARE(plan.json()[u"steps"_s].toArray(), QJsonArray());
}

void GuideTest::itsRecipeTakesTheBootDriveAndTheNodeDoesNotComeBack()
{
    const auto followed = m_node.ssh(uR"(set -e
        echo 'options vfio-pci ids=1b36:0010' >/etc/modprobe.d/vfio.conf
        echo 'softdep nvme pre: vfio-pci' >/etc/modprobe.d/nvme.conf
        printf 'vfio\nvfio_iommu_type1\nvfio_pci\n' >>/etc/modules
        update-initramfs -u -k all)"_s);
    QVERIFY2(followed.code == 0, followed.err.constData());
    const auto inspected = m_node.lanekeeper(u"inspect"_s, {u"--json"_s});
    QVERIFY2(inspected.out.contains("early-binding-takes-twin"), inspected.out.constData());

    (void)m_node.ssh(u"systemctl reboot"_s);
    // The initrd looks for the root file system for half a minute, then gives up.
    QVERIFY2(m_node.consoleShows("Gave up waiting for root file system device", 240s), qPrintable(m_node.whatIsWrong()));
    QVERIFY2(m_node.consoleShows("does not exist", 20s), qPrintable(m_node.whatIsWrong()));
    QVERIFY2(m_node.consoleShows("(initramfs)", 20s), qPrintable(m_node.whatIsWrong()));
    const QByteArray drivers
        = m_node.atConsole("for device in /sys/bus/pci/devices/*; do [ $(cat $device/class) != 0x010802 ]"
                           " || echo $(basename $(readlink $device/driver)); done");
    QVERIFY2(drivers.endsWith("vfio-pci\nvfio-pci\nvfio-pci\nvfio-pci\nvfio-pci\n"), drivers.constData());
}

LANEKEEPER_TEST(GuideTest)
#include "GuideTest.moc"
