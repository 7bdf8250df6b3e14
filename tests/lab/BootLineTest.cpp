// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "TestMain.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using support::Ended;

namespace {

const QString commandLine = u"cat /proc/cmdline"_s;
const QString units = u"ls /sys/class/iommu"_s;
/// Every file that a kernel's command line comes from, GRUB's menu itself included.
const QString settings = u"cd /etc/default && sha256sum grub grub.d/* /boot/grub/grub.cfg 2>/dev/null; ls grub.d 2>&1; true"_s;

} // namespace

/// The kernel's command line, changed by way of GRUB, across real restarts.
class BootLineTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void thePlanIsFiveSteps();
    void applyingStopsBeforeTheRestart();
    void resumingRestartsTheNodeAndProvesTheIommu();
    void planningAgainFindsNothingToDo();
    void undoingBringsEveryByteAndTheOldLineBack();

private:
    lab::Machine m_node;
    QByteArray m_settings;
    QByteArray m_line;
};

void BootLineTest::initTestCase()
{
    // Its kernel is older than 6.8, so Proxmox's would need Intel's word there.
    QVERIFY2(m_node.start({u"suite=bookworm"_s, u"boot=ready"_s, u"iommu=off"_s}), qPrintable(m_node.whatIsWrong()));
    QCOMPARE(m_node.answer(units), QByteArray());
    m_settings = m_node.answer(settings);
    m_line = m_node.answer(commandLine);
}

void BootLineTest::thePlanIsFiveSteps()
{
    const Ended plan = m_node.lanekeeper(u"plan"_s, {u"--enable-iommu"_s, u"--json"_s});
    QVERIFY2(plan.code == 0, (plan.out + plan.err).constData());
    QStringList kinds;
    for (const auto& step : plan.json()[u"steps"_s].toArray())
        kinds.append(step[u"kind"_s].toString());
    // Two files in one step: the word that goes, and the drop-in with the one that comes.
    QCOMPARE(kinds, (QStringList{u"guard"_s, u"file"_s, u"file"_s, u"command"_s, u"reboot"_s, u"guard"_s}));
}

void BootLineTest::applyingStopsBeforeTheRestart()
{
    const Ended applied = m_node.lanekeeper(u"apply"_s, {u"--enable-iommu"_s, u"--yes"_s});
    QVERIFY2(applied.code == 6, (applied.out + applied.err).constData());
    QCOMPARE(m_node.answer(commandLine), m_line);
    // GRUB tries it once: what it starts with otherwise is the old menu.
    const QByteArray old = m_node.answer(u"grep -h '^[[:space:]]*linux[[:space:]]' /boot/grub/grub.cfg"_s);
    QVERIFY2(!old.contains(" intel_iommu=on") && old.contains("intel_iommu=off"), old.constData());
    QCOMPARE(m_node.answer(u"grub-editenv list"_s), QByteArray("next_entry=lanekeeper-trial\n"));
    const QByteArray menu = m_node.answer(u"grep -h '^[[:space:]]*linux[[:space:]]' /boot/grub/lanekeeper-trial.cfg"_s);
    QVERIFY2(menu.contains(" intel_iommu=on"), menu.constData());
    QVERIFY2(!menu.contains("intel_iommu=off"), menu.constData());
    // The recovery entry is the way back when the new word does harm.
    const QList<QByteArray> lines = menu.trimmed().split('\n');
    QVERIFY(std::any_of(lines.begin(), lines.end(),
                        [](const QByteArray& line) { return line.contains(" single") && !line.contains("intel_iommu"); }));
}

void BootLineTest::resumingRestartsTheNodeAndProvesTheIommu()
{
    const Ended resumed = m_node.lanekeeper(u"resume"_s, {u"--yes"_s, u"--reboot"_s});
    QVERIFY2(resumed.code == 0, (resumed.out + resumed.err).constData());
    const QByteArray line = m_node.answer(commandLine);
    QVERIFY2(line.contains(" intel_iommu=on") && !line.contains("intel_iommu=off"), line.constData());
    QVERIFY(m_node.answer(units).startsWith("dmar0"));
    QVERIFY(m_node.answer(u"journalctl -k -b"_s).contains("DMAR: IOMMU enabled"));
    // Confirmed: it is what the node starts with from now on, and nothing is left of the trial.
    QVERIFY(m_node.answer(u"cat /boot/grub/grub.cfg"_s).contains(" intel_iommu=on"));
    QCOMPARE(m_node.answer(u"grub-editenv list; ls /boot/grub | grep lanekeeper; true"_s), QByteArray());
    QVERIFY(m_node.reboot());
    QCOMPARE(m_node.answer(commandLine), line);
}

void BootLineTest::planningAgainFindsNothingToDo()
{
    const Ended plan = m_node.lanekeeper(u"plan"_s, {u"--enable-iommu"_s, u"--json"_s});
    QCOMPARE(plan.code, 0);
    QCOMPARE(plan.json()[u"steps"_s].toArray(), QJsonArray());
}

void BootLineTest::undoingBringsEveryByteAndTheOldLineBack()
{
    const Ended undone = m_node.lanekeeper(u"undo"_s, {u"--yes"_s, u"--reboot"_s});
    QVERIFY2(undone.code == 0, (undone.out + undone.err).constData());
    QCOMPARE(m_node.answer(settings), m_settings);
    QCOMPARE(m_node.answer(commandLine), m_line);
}

LANEKEEPER_TEST(BootLineTest)
#include "BootLineTest.moc"
