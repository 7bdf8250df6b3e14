// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"
#include "Questions.h"

#include "TestMain.h"

using namespace Qt::StringLiterals;
using support::Ended;

/// Taking a drive from the host and giving it back on a running kernel, without a restart.
class ReleaseTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void releasesThisDriveOfFourTwinsAndNoOther();
    void undoingBringsItBackWithItsSerial();
    void aMountedDriveStaysThoughTheKernelWouldLetItGo();

private:
    lab::Machine m_node;
    QByteArray m_bindings;
    QByteArray m_serials;
};

void ReleaseTest::initTestCase()
{
    QVERIFY2(m_node.start({u"boot=ready"_s}), qPrintable(m_node.whatIsWrong()));
    m_bindings = m_node.answer(lab::bindings);
    m_serials = m_node.answer(lab::serials);
    QCOMPARE(m_bindings.count("nvme"), 4);
}

void ReleaseTest::releasesThisDriveOfFourTwinsAndNoOther()
{
    const Ended released = m_node.applied({u"--release"_s, u"LABNVME2"_s});
    QVERIFY2(released.code == 0, (released.out + released.err).constData());
    QByteArray expected = m_bindings;
    QCOMPARE(m_node.answer(lab::bindings), expected.replace("nvme 0000:02:00.0", "vfio-pci 0000:02:00.0"));
    QCOMPARE(m_node.answer(lab::serials), QByteArray(m_serials).replace("LABNVME2\n", ""));
    // Nothing is left that would take a twin.
    QVERIFY(m_node.ssh(lab::knowsIds).code != 0);
}

void ReleaseTest::undoingBringsItBackWithItsSerial()
{
    const Ended undone = m_node.lanekeeper(u"undo"_s, {u"--yes"_s});
    QVERIFY2(undone.code == 0, (undone.out + undone.err).constData());
    QCOMPARE(m_node.answer(lab::bindings), m_bindings);
    QCOMPARE(m_node.answer(lab::serials), m_serials);
    QCOMPARE(m_node.answer(u"cat /sys/bus/pci/devices/0000:02:00.0/driver_override"_s).trimmed(), "(null)");
}

void ReleaseTest::aMountedDriveStaysThoughTheKernelWouldLetItGo()
{
    QCOMPARE(m_node.ssh(u"disk=$(lsblk -dnro PATH,SERIAL | awk '$2 == \"LABNVME1\" { print $1 }'); "
                        u"mkfs.ext4 -q $disk && mount $disk /mnt"_s)
                 .code,
             0);
    const Ended refused = m_node.applied({u"--release"_s, u"LABNVME1"_s});
    QCOMPARE(refused.code, 3);
    QCOMPARE(m_node.answer(lab::bindings), m_bindings);
    QCOMPARE(m_node.ssh(u"umount /mnt && disk=$(lsblk -dnro PATH,SERIAL | awk '$2 == \"LABNVME1\" { print $1 }') && "
                        u"wipefs -qa $disk"_s)
                 .code,
             0);
}

LANEKEEPER_TEST(ReleaseTest)
#include "ReleaseTest.moc"
