// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "TestMain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using support::Ended;

/// fio on NVMe drives and thin pools of a real kernel. Its numbers mean nothing there; what is read, written and left does.
class MeasureTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void readsADriveAndChangesNoByteOfIt();
    void measuresInAFileAndLeavesTheFolderEmpty();
    void refusesAFullThinPool();
    void theKernelTellsAPoolAsTheScriptReadsIt();

private:
    [[nodiscard]] Ended measured(const QStringList& words) const
    {
        return m_node.lanekeeper(u"benchmark"_s, words + QStringList{u"--seconds"_s, u"2"_s, u"--warm-up"_s, u"0"_s, u"--yes"_s, u"--json"_s});
    }
    lab::Machine m_node;
};

void MeasureTest::initTestCase() { QVERIFY2(m_node.start({u"boot=ready"_s}), qPrintable(m_node.whatIsWrong())); }

void MeasureTest::readsADriveAndChangesNoByteOfIt()
{
    const QString sum = u"disk=$(lsblk -dnro PATH,SERIAL | awk '$2 == \"LABNVME2\" { print $1 }'); echo precious | dd of=$disk conv=notrunc 2>/dev/null; "
                        u"sync; head -c 67108864 $disk | sha256sum"_s;
    const QByteArray before = m_node.answer(sum);
    const Ended end = measured({u"--drive"_s, u"LABNVME2"_s});
    QVERIFY2(end.code == 0, (end.out + end.err).constData());
    QCOMPARE(end.json()["runs"_L1].toArray().size(), 3);
    for (const QJsonValue& run : end.json()["runs"_L1].toArray()) {
        QCOMPARE(run["error"_L1].toString(), QString());
        QVERIFY(run["read"_L1]["operationsPerSecond"_L1].toDouble() > 0);
        QVERIFY(run["write"_L1].isNull());
    }
    QCOMPARE(end.json()["place"_L1]["drive"_L1]["serial"_L1].toString(), u"LABNVME2"_s);
    QCOMPARE(m_node.answer(sum), before);
    QCOMPARE(measured({u"--drive"_s, u"LABNVME2"_s, u"--pattern"_s, u"randwrite"_s}).code, 3);
}

void MeasureTest::measuresInAFileAndLeavesTheFolderEmpty()
{
    QCOMPARE(m_node.ssh(u"disk=$(lsblk -dnro PATH,SERIAL | awk '$2 == \"LABNVME1\" { print $1 }'); mkfs.ext4 -q $disk && mount $disk /mnt && rmdir /mnt/lost+found"_s).code, 0);
    // This machine is a virtual one, and what its disks lie on is the person's to know.
    QCOMPARE(measured({u"--file"_s, u"/mnt"_s, u"--size"_s, u"16M"_s}).code, 3);
    const Ended end = measured({u"--file"_s, u"/mnt"_s, u"--size"_s, u"16M"_s, u"--storage-has-room"_s});
    const QByteArray free = m_node.answer(u"df -kP /mnt"_s);
    QCOMPARE(m_node.answer(u"ls -A /mnt"_s), QByteArray());
    QCOMPARE(m_node.answer(u"ls /run/lanekeeper"_s), QByteArray());
    QCOMPARE(m_node.ssh(u"umount /mnt"_s).code, 0);
    // Small drives have less free than what must stay free.
    QVERIFY2(end.code == 0 || (end.code == 3 && end.err.contains("too little room")), (end.out + end.err + free).constData());
    if (end.code == 0)
        QCOMPARE(end.json()["place"_L1]["drive"_L1]["serial"_L1].toString(), u"LABNVME1"_s);
}

void MeasureTest::refusesAFullThinPool()
{
    QCOMPARE(m_node.ssh(u"disk=$(lsblk -dnro PATH,SERIAL | awk '$2 == \"LABNVME3\" { print $1 }'); wipefs -qa $disk; vgcreate -q -y labvg $disk && "
                        u"lvcreate -q -y -T -L 128m -V 8g -n thin labvg/pool && mkfs.ext4 -q /dev/labvg/thin && mount /dev/labvg/thin /mnt"_s)
                 .code,
             0);
    const Ended end = measured({u"--file"_s, u"/mnt"_s, u"--size"_s, u"16M"_s, u"--storage-has-room"_s});
    QVERIFY2(end.code == 3, (end.out + end.err).constData());
    QVERIFY2(end.err.contains("labvg-pool"), end.err.constData());
}

void MeasureTest::theKernelTellsAPoolAsTheScriptReadsIt()
{
    const QByteArray table = m_node.answer(u"dmsetup table labvg-pool-tpool"_s);
    const QByteArray status = m_node.answer(u"dmsetup status labvg-pool-tpool"_s);
    QCOMPARE(table.split(' ').value(2), "thin-pool"_ba);
    QVERIFY2(status.split(' ').value(4).contains('/') && status.split(' ').value(5).contains('/'), status.constData());
    QCOMPARE(m_node.ssh(u"umount /mnt && vgremove -q -y labvg"_s).code, 0);
}

LANEKEEPER_TEST(MeasureTest)
#include "MeasureTest.moc"
