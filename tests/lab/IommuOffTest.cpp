// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "TestMain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// A kernel that was told to leave the IOMMU off.
class IommuOffTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void theProgramSaysThatTheKernelHasItOff();
    void theLogSaysDisabledAndNothingOfDirectedIo();
    void vfioRefusesTheDrive();

private:
    lab::Machine m_node;
};

void IommuOffTest::initTestCase()
{
    QVERIFY2(m_node.start({u"boot=ready"_s, u"iommu=off"_s}), qPrintable(m_node.whatIsWrong()));
}

void IommuOffTest::theProgramSaysThatTheKernelHasItOff()
{
    QCOMPARE(m_node.answer(u"ls /sys/class/iommu /sys/kernel/iommu_groups | grep -v :"_s).trimmed(), QByteArray());
    QVERIFY(m_node.answer(u"ls /sys/firmware/acpi/tables"_s).contains("DMAR"));

    const auto inspected = m_node.lanekeeper(u"inspect"_s, {u"--json"_s});
    QVERIFY2(inspected.code == 0, inspected.err.constData());
    const QJsonObject json = inspected.json();
    QCOMPARE(json[u"iommu"_s][u"active"_s].toBool(true), false);
    QCOMPARE(json[u"iommu"_s][u"remedy"_s].toString(), u"kernel"_s);
    QCOMPARE(json[u"groups"_s].toArray(), QJsonArray());
    QCOMPARE(json[u"drives"_s].toArray().size(), 4);
    for (const auto& drive : json[u"drives"_s].toArray())
        QCOMPARE(drive[u"verdict"_s].toString(), u"blocked"_s);
}

void IommuOffTest::theLogSaysDisabledAndNothingOfDirectedIo()
{
    const QByteArray log = m_node.answer(u"journalctl -k -b -o cat"_s);
    QVERIFY(log.contains("DMAR: IOMMU disabled"));
    QVERIFY(!log.contains("Virtualization Technology for Directed I/O"));
    QVERIFY(!log.contains(": Using Queued invalidation"));
}

void IommuOffTest::vfioRefusesTheDrive()
{
    const auto refused = m_node.ssh(uR"(cd /sys/bus/pci
        modprobe vfio-pci
        echo vfio-pci >devices/0000:01:00.0/driver_override
        echo 0000:01:00.0 >drivers/nvme/unbind
        echo 0000:01:00.0 >drivers/vfio-pci/bind)"_s);
    QVERIFY2(refused.code != 0 && refused.err.contains("Invalid argument"), refused.err.constData());
    QCOMPARE(m_node.ssh(u"ls -d /sys/bus/pci/devices/0000:01:00.0/driver"_s).code, 2);
    QVERIFY(m_node.answer(u"journalctl -k -b -o cat"_s).contains("probe with driver vfio-pci failed with error -22"));
}

LANEKEEPER_TEST(IommuOffTest)
#include "IommuOffTest.moc"
