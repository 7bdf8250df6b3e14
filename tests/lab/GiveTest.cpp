// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"
#include "Questions.h"

#include "TestMain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using support::Ended;

namespace {

const QString configuration = u"cat /etc/pve/qemu-server/100.conf"_s;

QStringList idsOf(const QJsonArray& findings)
{
    QStringList ids;
    for (const auto& finding : findings)
        ids.append(finding[u"id"_s].toString());
    return ids;
}

} // namespace

/// Giving a drive to a VM and taking it back on a real kernel, with a stand-in for Proxmox's qm.
class GiveTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void givingChangesTheConfigurationAndNothingElse();
    void startingTheMachineBindsTheGivenDriveAlone();
    void whatWasGivenIsProvedOnTheHost();
    void undoingBringsTheConfigurationBackToTheByte();
    void aMountedDriveIsRefused();
    void aDriveThatWouldTakeACardAlongIsRefused();

private:
    [[nodiscard]] QStringList refused(const QString& serial) const;

    lab::Machine m_node;
    QByteArray m_configuration;
    QByteArray m_bindings;
};

void GiveTest::initTestCase()
{
    QVERIFY2(m_node.start({u"boot=ready"_s}), qPrintable(m_node.whatIsWrong()));
    m_configuration = m_node.answer(configuration);
    m_bindings = m_node.answer(lab::bindings);
    QCOMPARE(m_bindings.count("nvme"), 4);
}

QStringList GiveTest::refused(const QString& serial) const
{
    const Ended end = m_node.lanekeeper(u"plan"_s, {u"--give"_s, serial, u"--vm"_s, u"100"_s, u"--json"_s});
    return end.code == 3 ? idsOf(end.json()[u"refused"_s].toArray()) : QStringList{u"exit code %1"_s.arg(end.code)};
}

void GiveTest::givingChangesTheConfigurationAndNothingElse()
{
    const Ended given
        = m_node.lanekeeper(u"apply"_s, {u"--give"_s, u"LABNVME2"_s, u"--vm"_s, u"100"_s, u"--yes"_s});
    QVERIFY2(given.code == 0, (given.out + given.err).constData());
    const QByteArray now = m_node.answer(configuration);
    QCOMPARE(now.count('\n'), m_configuration.count('\n') + 1);
    QVERIFY2(now.contains("hostpci0: 0000:02:00.0,pcie=1\n"), now.constData());
    QCOMPARE(m_node.answer(lab::bindings), m_bindings);
}

void GiveTest::startingTheMachineBindsTheGivenDriveAlone()
{
    const Ended started = m_node.ssh(u"qm start 100"_s);
    QVERIFY2(started.code == 0, started.err.constData());
    const QByteArray now = m_node.answer(lab::bindings);
    QVERIFY2(now.contains("vfio-pci 0000:02:00.0\n"), now.constData());
    QCOMPARE(now.count("vfio-pci"), 1);
    QCOMPARE(now.count("nvme"), 3);
}

void GiveTest::whatWasGivenIsProvedOnTheHost()
{
    const Ended proof = m_node.lanekeeper(u"verify"_s, {u"--vm"_s, u"100"_s});
    // No guest runs in this VM, so the other half of the proof is missing.
    QVERIFY2(proof.out.contains("Proved on the host"), (proof.out + proof.err).constData());
    QCOMPARE(proof.code, 1);
}

void GiveTest::undoingBringsTheConfigurationBackToTheByte()
{
    QCOMPARE(m_node.ssh(u"qm stop 100"_s).code, 0);
    const Ended undone = m_node.lanekeeper(u"undo"_s, {u"--yes"_s});
    QVERIFY2(undone.code == 0, (undone.out + undone.err).constData());
    QCOMPARE(m_node.answer(configuration), m_configuration);
}

void GiveTest::aMountedDriveIsRefused()
{
    const QByteArray disk = m_node.answer(u"lsblk -dnro PATH,SERIAL | awk '$2 == \"LABNVME1\" { print $1 }'"_s).trimmed();
    QVERIFY(!disk.isEmpty());
    QVERIFY(!refused(u"LABNVME1"_s).contains(u"drive-is-mounted"_s));
    const QString mount = u"mkfs.ext4 -q %1 && mount %1 /mnt"_s.arg(QString::fromLatin1(disk));
    QCOMPARE(m_node.ssh(mount).code, 0);
    QVERIFY2(refused(u"LABNVME1"_s).contains(u"drive-is-mounted"_s), qPrintable(refused(u"LABNVME1"_s).join(u' ')));
    QCOMPARE(m_node.lanekeeper(u"apply"_s, {u"--give"_s, u"LABNVME1"_s, u"--vm"_s, u"100"_s, u"--yes"_s}).code, 3);
    QCOMPARE(m_node.answer(configuration), m_configuration);
}

void GiveTest::aDriveThatWouldTakeACardAlongIsRefused()
{
    QVERIFY2(refused(u"LABNVME3"_s).contains(u"group-has-foreign-devices"_s),
             qPrintable(refused(u"LABNVME3"_s).join(u' ')));
    QVERIFY2(refused(u"LABNVME4"_s).contains(u"group-has-foreign-devices"_s),
             qPrintable(refused(u"LABNVME4"_s).join(u' ')));
}

LANEKEEPER_TEST(GiveTest)
#include "GiveTest.moc"
