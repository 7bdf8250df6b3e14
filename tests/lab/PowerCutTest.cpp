// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "TestMain.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::Ended;

namespace {

const QString settings = u"cd /etc/default && sha256sum grub grub.d/* /boot/grub/grub.cfg 2>/dev/null; true"_s;
const QStringList switchedOff{u"boot=ready"_s, u"iommu=off"_s};
const QString menu = u"grep -h '^[[:space:]]*linux[[:space:]]' /boot/grub/grub.cfg | head -n 1"_s;

} // namespace

/// The power fails while a plan that changes how the node boots is applied. Whenever that is, the node comes back
/// with the old settings or the new ones, and the program finishes the plan or takes it back.
class PowerCutTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void theNodeComesBackAndThePlanIsTakenBackOrFinished_data();
    void theNodeComesBackAndThePlanIsTakenBackOrFinished();

private:
    /// Applies until the program has said this, then cuts the power.
    [[nodiscard]] bool cutAt(const QByteArray& said);

    lab::Machine m_node;
    QByteArray m_settings;
    QByteArray m_menu;
};

void PowerCutTest::initTestCase()
{
    QVERIFY2(m_node.start(switchedOff), qPrintable(m_node.whatIsWrong()));
    m_settings = m_node.answer(settings);
    m_menu = m_node.answer(menu);
    QVERIFY(m_menu.contains("intel_iommu=off"));
}

/// The node as it was, on a fresh disk: sooner there than by taking a change back.
void PowerCutTest::init()
{
    TestCase::init();
    m_node.cutPower();
    QFile::remove(m_node.file(u"disk.qcow2"_s));
    QVERIFY2(m_node.start(switchedOff), qPrintable(m_node.whatIsWrong()));
}

bool PowerCutTest::cutAt(const QByteArray& said)
{
    const auto applying = m_node.beginLanekeeper(u"apply"_s, {u"--enable-iommu"_s, u"--yes"_s, u"--reboot"_s});
    QByteArray heard;
    QElapsedTimer time;
    time.start();
    while (!heard.contains(said) && time.elapsed() < 180'000 && applying->state() == QProcess::Running) {
        applying->waitForReadyRead(200);
        heard += applying->readAllStandardError();
    }
    m_node.cutPower();
    applying->kill(); // its owner lost the laptop's power as well
    applying->waitForFinished();
    if (!heard.contains(said))
        qWarning("It only said: %s", heard.constData());
    return heard.contains(said);
}

void PowerCutTest::theNodeComesBackAndThePlanIsTakenBackOrFinished_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("isTakenBack"); ///< at the end: once where a restart was owed, and once where all was done
    QTest::newRow("while the guard is set") << QByteArray("[1/5]") << false;
    QTest::newRow("while files are written") << QByteArray("[2/5]") << false;
    QTest::newRow("behind the files, while the menu is made") << QByteArray("[3/5]") << true;
    QTest::newRow("behind the menu, before the restart") << QByteArray("new command line once: done") << false;
    QTest::newRow("while it restarts") << QByteArray("Waiting until it is back") << true;
}

void PowerCutTest::theNodeComesBackAndThePlanIsTakenBackOrFinished()
{
    QFETCH(const QByteArray, said);
    QFETCH(const bool, isTakenBack);
    QVERIFY(cutAt(said));
    QVERIFY2(m_node.start({u"boot=grub"_s}), qPrintable(m_node.whatIsWrong()));
    const QByteArray now = m_node.answer(menu);
    QVERIFY2(now == m_menu || now == QByteArray(m_menu).replace(" intel_iommu=off", ""), now.constData());

    const Ended resumed = m_node.lanekeeper(u"resume"_s, {u"--yes"_s});
    // Done, or it owes the restart, or the node never heard of the plan.
    QVERIFY2(resumed.code == 0 || resumed.code == 6 || resumed.code == 2, (resumed.out + resumed.err).constData());
    if (resumed.code == 2) {
        QCOMPARE(m_node.answer(settings), m_settings);
        return;
    }
    const bool isIommuOn = !m_node.answer(u"ls /sys/class/iommu"_s).isEmpty();
    QCOMPARE(isIommuOn, resumed.code == 0);
    if (!isTakenBack)
        return;
    const Ended undone = m_node.lanekeeper(u"undo"_s, {u"--yes"_s, u"--reboot"_s});
    QVERIFY2(undone.code == 0, (undone.out + undone.err).constData());
    QCOMPARE(m_node.answer(settings), m_settings);
    QCOMPARE(m_node.answer(u"ls /sys/class/iommu"_s), QByteArray());
}

LANEKEEPER_TEST(PowerCutTest)
#include "PowerCutTest.moc"
