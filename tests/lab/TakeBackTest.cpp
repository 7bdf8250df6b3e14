// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"
#include "Questions.h"

#include "TestMain.h"

using namespace Qt::StringLiterals;
using support::Ended;

/// Taking back a drive that Proxmox bound: it tells vfio-pci the ids of every drive of the model, and leaves both
/// the drive and the ids there when the VM stops.
class TakeBackTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void takingBackForgetsWhatProxmoxToldVfio();
    void takingBackKeepsWhatAnotherMachineNeeds();

private:
    lab::Machine m_node;
    QByteArray m_bindings;
    QByteArray m_serials;
};

void TakeBackTest::initTestCase()
{
    QVERIFY2(m_node.start({u"boot=ready"_s}), qPrintable(m_node.whatIsWrong()));
    m_bindings = m_node.answer(lab::bindings);
    m_serials = m_node.answer(lab::serials);
    QCOMPARE(m_bindings.count("nvme"), 4);
}

void TakeBackTest::takingBackForgetsWhatProxmoxToldVfio()
{
    QVERIFY(m_node.applied({u"--give"_s, u"LABNVME2"_s, u"--vm"_s, u"100"_s}).code == 0);
    QVERIFY(m_node.ssh(u"qm start 100 && qm stop 100"_s).code == 0);
    QVERIFY(m_node.answer(lab::bindings).contains("vfio-pci 0000:02:00.0\n"));
    QVERIFY(m_node.ssh(lab::knowsIds).code == 0);
    const Ended taken = m_node.applied({u"--take-back"_s, u"02:00.0"_s});
    QVERIFY2(taken.code == 0, (taken.out + taken.err).constData());
    QCOMPARE(m_node.answer(lab::bindings), m_bindings);
    QCOMPARE(m_node.answer(lab::serials), m_serials);
    QVERIFY(m_node.ssh(lab::knowsIds).code != 0);
}

void TakeBackTest::takingBackKeepsWhatAnotherMachineNeeds()
{
    QVERIFY(m_node.applied({u"--give"_s, u"LABNVME2"_s, u"--vm"_s, u"100"_s}).code == 0);
    QVERIFY(m_node.ssh(u"qm set 101 --hostpci0 0000:01:00.0 && qm start 101 && qm start 100 && qm stop 100"_s).code == 0);
    const Ended taken = m_node.applied({u"--take-back"_s, u"02:00.0"_s});
    QVERIFY2(taken.code == 0, (taken.out + taken.err).constData());
    QVERIFY(m_node.answer(lab::bindings).contains("vfio-pci 0000:01:00.0\nnvme 0000:02:00.0\n"));
    QVERIFY(m_node.ssh(lab::knowsIds).code == 0);
}

LANEKEEPER_TEST(TakeBackTest)
#include "TakeBackTest.moc"
