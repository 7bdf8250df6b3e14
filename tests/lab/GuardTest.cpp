// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "Machine.h"
#include "Questions.h"

#include "TestMain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::Ended;

namespace {

const QString settings = u"cd /etc/default && sha256sum grub grub.d/* /boot/grub/grub.cfg 2>/dev/null; true"_s;

/// The lines of the sheet that are to be typed: those set far to the right.
QList<QByteArray> typedLines(const QByteArray& sheet)
{
    QList<QByteArray> lines;
    for (const QByteArray& line : sheet.split('\n'))
        if (line.startsWith("       "))
            lines.append(line.sliced(7));
    return lines;
}

} // namespace

/// A change that costs the node its network: the node takes it back by itself, or its owner does at its screen.
class GuardTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void theNodeTakesBackByItselfWhatNobodyConfirms();
    void aPowerCycleLeavesALineThatNoKernelComesUpWith();
    void theRescueSheetTakesItBack();
    void theRescueSheetTakesItBackWithoutTheGuard();

private:
    /// Applies up to the restart; the rescue sheet, or nothing.
    [[nodiscard]] QByteArray applied();
    void compareWithTheStart(); ///< the node put it back by itself, and the program finds it so
    void takeBackAndCompare();

    lab::Machine m_node;
    QByteArray m_settings;
};

void GuardTest::initTestCase()
{
    QVERIFY2(m_node.start({u"boot=ready"_s, u"iommu=off"_s}), qPrintable(m_node.whatIsWrong()));
    QCOMPARE(m_node.answer(u"ls /sys/class/iommu"_s), QByteArray());
    m_settings = m_node.answer(settings);
    QVERIFY(m_settings.contains("grub.cfg"));
}

QByteArray GuardTest::applied()
{
    const Ended end = m_node.applied({u"--enable-iommu"_s});
    const qsizetype place = end.err.lastIndexOf(": /");
    const QByteArray path = end.err.mid(place + 2, end.err.indexOf('\n', place) - place - 2);
    if (end.code != 6 || m_node.answer(settings) == m_settings) {
        qWarning("%d: %s", end.code, (end.out + end.err).constData());
        return {};
    }
    return support::bytesOf(QFile::decodeName(path));
}

void GuardTest::compareWithTheStart()
{
    QCOMPARE(m_node.answer(settings), m_settings);
    QCOMPARE(m_node.answer(u"ls /sys/class/iommu"_s), QByteArray());
    takeBackAndCompare();
}

void GuardTest::takeBackAndCompare()
{
    const Ended undone = m_node.lanekeeper(u"undo"_s, {u"--yes"_s});
    QVERIFY2(undone.code == 0, (undone.out + undone.err).constData());
    QCOMPARE(m_node.answer(lab::guardTraces), QByteArray());
    QCOMPARE(m_node.answer(u"grub-editenv list; ls /boot/grub | grep lanekeeper; true"_s), QByteArray());
    QCOMPARE(m_node.answer(settings), m_settings);
}

void GuardTest::theNodeTakesBackByItselfWhatNobodyConfirms()
{
    QVERIFY(!applied().isEmpty());
    QVERIFY(m_node.answer(lab::guardTraces).contains("lanekeeper-guard.service"));
    // The next start has no network card, as if the new settings had cost it that.
    QCOMPARE(m_node.ssh(u"sed -i 's/^\\([[:space:]]*linux[[:space:]].*\\)/\\1 modprobe.blacklist=virtio_net/' /boot/grub/lanekeeper-trial.cfg "
                        u"&& echo 1 >/var/lib/lanekeeper/guard/minutes"_s).code, 0);
    const Ended resumed = m_node.lanekeeper(u"resume"_s, {u"--yes"_s, u"--reboot"_s});
    QVERIFY2(resumed.code == 5, (resumed.out + resumed.err).constData());
    QVERIFY2(resumed.err.contains("Nobody confirmed the restart in time"), resumed.err.constData());
    QVERIFY(!m_node.answer(u"cat /var/lib/lanekeeper/guard/restored"_s).isEmpty());
    compareWithTheStart();
}

void GuardTest::aPowerCycleLeavesALineThatNoKernelComesUpWith()
{
    QVERIFY(applied().simplified().contains("switch the node off and on"));
    // The next start finds no root file system, as if the new settings had cost it that.
    QCOMPARE(m_node.ssh(u"sed -i 's,root=[^ ]*,root=nowhere,' /boot/grub/lanekeeper-trial.cfg && sync"_s).code, 0);
    const qsizetype before = m_node.console().size();
    (void)m_node.ssh(u"systemctl reboot"_s);
    QVERIFY2(m_node.consoleShows("Failed to mount nowhere", 180s, before), qPrintable(m_node.whatIsWrong()));
    QVERIFY2(m_node.start({u"boot=grub"_s}), qPrintable(m_node.whatIsWrong()));
    QVERIFY(m_node.answer(u"cat /proc/cmdline"_s).contains(" intel_iommu=off"));
    QCOMPARE(m_node.answer(u"grub-editenv list"_s), QByteArray("next_entry=\n")); // so GRUB strikes it out
    const Ended confirmed = m_node.lanekeeper(u"confirm"_s);
    QVERIFY2(confirmed.code == 3, (confirmed.out + confirmed.err).constData());
    const Ended resumed = m_node.lanekeeper(u"resume"_s, {u"--yes"_s, u"--reboot"_s});
    QVERIFY2(resumed.code == 5 && resumed.err.contains("came back with its old command line"), resumed.err.constData());
    // The guard puts the files back once its minutes are over; nobody has to wait for that.
    takeBackAndCompare();
    QCOMPARE(m_node.answer(u"ls /sys/class/iommu"_s), QByteArray());
}

void GuardTest::theRescueSheetTakesItBack()
{
    const QList<QByteArray> lines = typedLines(applied());
    const QByteArray restoring = "sh /var/lib/lanekeeper/guard/guard.sh restore";
    QVERIFY(lines.contains(restoring));
    QVERIFY(m_node.reboot());
    QVERIFY(!m_node.answer(u"cat /proc/cmdline"_s).contains("intel_iommu=off"));
    const qsizetype before = m_node.console().size();
    // The line may end before the command has.
    const int code = m_node.ssh(QString::fromLatin1(restoring)).code;
    QVERIFY(code == 0 || code == 255);
    QVERIFY2(m_node.consoleShows("lanekeeper lab: up", 180s, before), qPrintable(m_node.whatIsWrong()));
    compareWithTheStart();
}

void GuardTest::theRescueSheetTakesItBackWithoutTheGuard()
{
    const QList<QByteArray> lines = typedLines(applied());
    const qsizetype byHand = lines.indexOf("sh /var/lib/lanekeeper/guard/guard.sh confirm") + 1;
    QVERIFY(byHand > 0 && lines.last() == "systemctl reboot");
    const QByteArray script = lines.sliced(byHand, lines.size() - byHand - 1).join('\n');
    const Ended typed = m_node.ssh(u"set -e\n"_s + QString::fromUtf8(script));
    QVERIFY2(typed.code == 0, typed.err.constData());
    compareWithTheStart();
}

LANEKEEPER_TEST(GuardTest)
#include "GuardTest.moc"
