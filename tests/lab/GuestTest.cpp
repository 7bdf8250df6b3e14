// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "Files.h"
#include "TestMain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::Ended;

/// A guest with a given drive: Linux in QEMU, in a node that is itself one in QEMU. The node has its own drives mapped
/// to themselves (iommu=pt), so that what the guest reads and writes shows that its drive is not.
class GuestTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void theGuestSeesTheSerialOfExactlyTheGivenDrive();
    void whatTheGuestWroteIsOnThatDriveAlone();
    void aDriveIsTranslatedForItsGuestThoughTheHostsAreNot();
    void qemuRefusesAGroupOfWhichTheHostHoldsAnotherDevice();

private:
    lab::Machine m_node;
};

void GuestTest::initTestCase()
{
    QVERIFY(m_node.prepare(u"emulator-drive"_s));
    QVERIFY2(m_node.start({u"boot=kernel"_s, u"append=quiet iommu=pt"_s}), qPrintable(m_node.whatIsWrong()));
    const Ended prepared = m_node.ssh(uR"(set -e
        mkdir /opt/guest
        mount -o ro $(lsblk -dnro PATH,SERIAL | awk '$2 == "LABNVME1" { print $1 }') /opt/guest
        ln -sf /opt/guest/kvm /usr/bin/kvm)"_s);
    QVERIFY2(prepared.code == 0, prepared.err.constData());
}

void GuestTest::theGuestSeesTheSerialOfExactlyTheGivenDrive()
{
    const Ended given
        = m_node.lanekeeper(u"apply"_s, {u"--give"_s, u"LABNVME2"_s, u"--vm"_s, u"100"_s, u"--yes"_s});
    QVERIFY2(given.code == 0, (given.out + given.err).constData());
    QElapsedTimer time;
    time.start();
    const Ended started = m_node.ssh(u"qm start 100"_s);
    QVERIFY2(started.code == 0, (started.out + started.err).constData());
    QByteArray log;
    while (!log.contains("guest ends") && time.elapsed() < 480'000)
        log = m_node.answer(u"sleep 5; cat /run/guest.log"_s);
    QVERIFY2(log.contains("guest ends"), log.constData());
    qInfo("The guest took %lld s.", time.elapsed() / 1000);
    QCOMPARE(log.count("guest sees serial"), 1);
    QVERIFY2(log.contains("guest sees serial LABNVME2"), log.constData());
}

void GuestTest::whatTheGuestWroteIsOnThatDriveAlone()
{
    for (const QString& drive : {u"nvme1"_s, u"nvme2"_s, u"nvme3"_s, u"nvme4"_s}) {
        QFile file(m_node.file(drive));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(512).startsWith("written by the guest\n"), drive == u"nvme2"_s);
    }
}

void GuestTest::aDriveIsTranslatedForItsGuestThoughTheHostsAreNot()
{
    // It did read and write, in memory that has other addresses than it knows of.
    QCOMPARE(m_node.answer(u"cat /sys/kernel/iommu_groups/*/type | sort -u"_s).trimmed(), "identity");
}

void GuestTest::qemuRefusesAGroupOfWhichTheHostHoldsAnotherDevice()
{
    const Ended refused = m_node.ssh(uR"(cd /sys/bus/pci
        echo vfio-pci >devices/0000:04:00.0/driver_override
        echo 0000:04:00.0 >drivers/nvme/unbind
        echo 0000:04:00.0 >drivers/vfio-pci/bind
        exec timeout 60 /opt/guest/qemu -device vfio-pci,host=0000:04:00.0)"_s);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("is not viable"), refused.err.constData());
    QVERIFY2(refused.err.contains("Please ensure all devices within the iommu_group are bound to their vfio bus driver."),
             refused.err.constData());
}

LANEKEEPER_TEST(GuestTest)
#include "GuestTest.moc"
