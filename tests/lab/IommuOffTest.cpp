// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "TestMain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// A kernel that was told to leave the IOMMU off.
class IommuOffTest : public support::TestCase {
    Q_OBJECT

private slots:
    void theProgramSaysThatTheKernelHasItOff();
};

void IommuOffTest::theProgramSaysThatTheKernelHasItOff()
{
    lab::Machine node;
    QVERIFY2(node.start({u"boot=kernel"_s, u"append=quiet intel_iommu=off"_s}), qPrintable(node.whatIsWrong()));
    QCOMPARE(node.answer(u"ls /sys/class/iommu /sys/kernel/iommu_groups | grep -v :"_s).trimmed(), QByteArray());
    QVERIFY(node.answer(u"ls /sys/firmware/acpi/tables"_s).contains("DMAR"));

    const auto inspected = node.lanekeeper(u"inspect"_s, {u"--json"_s});
    QVERIFY2(inspected.code == 0, inspected.err.constData());
    const QJsonObject json = inspected.json();
    QCOMPARE(json[u"iommu"_s][u"active"_s].toBool(true), false);
    QCOMPARE(json[u"iommu"_s][u"remedy"_s].toString(), u"kernel"_s);
    QCOMPARE(json[u"groups"_s].toArray(), QJsonArray());
    QCOMPARE(json[u"drives"_s].toArray().size(), 4);
    for (const auto& drive : json[u"drives"_s].toArray())
        QCOMPARE(drive[u"verdict"_s].toString(), u"blocked"_s);
}

LANEKEEPER_TEST(IommuOffTest)
#include "IommuOffTest.moc"
