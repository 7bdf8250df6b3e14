// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"
#include "Questions.h"

#include "TestMain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::Ended;

namespace {

const QStringList byEfi{u"firmware=efi"_s};
/// What the node starts with: what the boot partition has beside its kernels, and what the firmware is told.
const QString settings = u"mkdir -p /run/esp && mount /dev/disk/by-uuid/4EAB-1BED /run/esp && cd /run/esp && "
                         "sha256sum /etc/kernel/cmdline loader/*.conf loader/entries/*; cd /; umount /run/esp; "
                         "ls /sys/firmware/efi/efivars | grep LoaderEntryOneShot; true"_s;
const QString oneShot = u"/sys/firmware/efi/efivars/LoaderEntryOneShot-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f"_s;
/// Changes the entry that is tried once.
const QString changedTrial = u"mount /dev/disk/by-uuid/4EAB-1BED /mnt && sed -i '%1' /mnt/loader/entries/lanekeeper-trial.conf && umount /mnt"_s;

} // namespace

/// systemd-boot tries a new kernel command line once, with real firmware.
class EfiTrialTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void isNotPlannedWhereVariablesCannotBeWritten();
    void aLineThatNoKernelComesUpWithIsLeftByItselfAndByAPowerCut();
    void theNodeTakesBackByItselfWhatNobodyConfirms();
    void whatIsConfirmedStays();

private:
    [[nodiscard]] bool isApplied(); ///< up to the restart
    [[nodiscard]] bool isTried(); ///< up to where a kernel without a root file system ends
    void takeBackAndCompare();
    [[nodiscard]] QByteArray runningLine() const { return m_node.answer(u"cat /proc/cmdline"_s).trimmed(); }

    lab::Machine m_node;
    QByteArray m_settings;
    qsizetype m_tried = 0; ///< the place in the console where that was
};

void EfiTrialTest::initTestCase()
{
    QVERIFY2(m_node.start(byEfi), qPrintable(m_node.whatIsWrong()));
    QVERIFY(runningLine().startsWith("initrd=\\EFI\\proxmox\\"));
    QVERIFY(runningLine().contains(" intel_iommu=off"));
    m_settings = m_node.answer(settings);
    QVERIFY(m_settings.contains("loader/entries/proxmox-"));
}

bool EfiTrialTest::isApplied()
{
    const Ended end = m_node.applied({u"--enable-iommu"_s});
    const QByteArray now = m_node.answer(settings);
    if (end.code == 6 && now.contains("/lanekeeper-trial.conf\n") && now.contains("\nLoaderEntryOneShot-"))
        return true;
    qWarning("%d: %s%s", end.code, (end.out + end.err).constData(), now.constData());
    return false;
}

bool EfiTrialTest::isTried()
{
    m_tried = m_node.console().size();
    (void)m_node.ssh(u"systemctl reboot"_s);
    return m_node.consoleShows("Failed to mount nowhere", 180s, m_tried);
}

void EfiTrialTest::takeBackAndCompare()
{
    QVERIFY(runningLine().contains(" intel_iommu=off"));
    const Ended undone = m_node.lanekeeper(u"undo"_s, {u"--yes"_s});
    QVERIFY2(undone.code == 0, (undone.out + undone.err).constData());
    QCOMPARE(m_node.answer(lab::guardTraces), QByteArray());
    QCOMPARE(m_node.answer(settings), m_settings);
}

void EfiTrialTest::isNotPlannedWhereVariablesCannotBeWritten()
{
    QVERIFY(m_node.lanekeeper(u"plan"_s, {u"--enable-iommu"_s}).out.simplified().contains("systemd-boot tries the new kernel command line once"));
    QCOMPARE(m_node.ssh(u"mount -o remount,ro /sys/firmware/efi/efivars"_s).code, 0);
    const Ended end = m_node.lanekeeper(u"plan"_s, {u"--enable-iommu"_s});
    QVERIFY2(!end.out.simplified().contains("tries the new kernel command line once"), end.out.constData());
    QVERIFY2(end.out.simplified().contains("it cannot help where the kernel itself does not come up"), end.out.constData());
    QCOMPARE(m_node.ssh(u"mount -o remount,rw /sys/firmware/efi/efivars"_s).code, 0);
}

void EfiTrialTest::aLineThatNoKernelComesUpWithIsLeftByItselfAndByAPowerCut()
{
    QVERIFY(isApplied());
    // The next start finds no root file system, as if the new settings had cost it that.
    QCOMPARE(m_node.ssh(changedTrial.arg(u"s,root=[^ ]*,root=nowhere,;s,panic=30,panic=5,"_s)).code, 0);
    QCOMPARE(m_node.ssh(u"cat "_s + oneShot + u" >/root/one-shot"_s).code, 0);
    QVERIFY(isTried());
    QVERIFY2(m_node.consoleShows("lanekeeper lab: up", 180s, m_tried), qPrintable(m_node.whatIsWrong()));
    QVERIFY(!m_node.answer(settings).contains("LoaderEntryOneShot"));

    QCOMPARE(m_node.ssh(u"cat /root/one-shot >"_s + oneShot).code, 0);
    QVERIFY(isTried());
    QVERIFY2(m_node.start(byEfi), qPrintable(m_node.whatIsWrong()));
    QVERIFY(!m_node.answer(settings).contains("LoaderEntryOneShot"));

    const Ended confirmed = m_node.lanekeeper(u"confirm"_s);
    QVERIFY2(confirmed.code == 3, (confirmed.out + confirmed.err).constData());
    const Ended resumed = m_node.lanekeeper(u"resume"_s, {u"--yes"_s, u"--reboot"_s});
    QVERIFY2(resumed.code == 5 && resumed.err.contains("came back with its old command line"), resumed.err.constData());
    takeBackAndCompare();
}

void EfiTrialTest::theNodeTakesBackByItselfWhatNobodyConfirms()
{
    QVERIFY(isApplied());
    // The next start has no network card, as if the new settings had cost it that.
    QCOMPARE(m_node.ssh(changedTrial.arg(u"s,^options.*,& modprobe.blacklist=virtio_net,"_s)).code, 0);
    // GuardTest waits for a guard's time to be over; here it is over at once.
    QCOMPARE(m_node.ssh(u"echo 0 >/var/lib/lanekeeper/guard/minutes"_s).code, 0);
    const Ended resumed = m_node.lanekeeper(u"resume"_s, {u"--yes"_s, u"--reboot"_s});
    QVERIFY2(resumed.code == 5, (resumed.out + resumed.err).constData());
    QVERIFY2(resumed.err.contains("Nobody confirmed the restart in time"), resumed.err.constData());
    QCOMPARE(m_node.answer(settings), m_settings);
    takeBackAndCompare();
}

void EfiTrialTest::whatIsConfirmedStays()
{
    const Ended end = m_node.applied({u"--enable-iommu"_s, u"--reboot"_s});
    QVERIFY2(end.code == 0, (end.out + end.err).constData());
    QVERIFY(runningLine().endsWith(" panic=30"));
    QVERIFY(!m_node.answer(u"ls /sys/class/iommu"_s).isEmpty());
    QCOMPARE(m_node.answer(lab::guardTraces), QByteArray());
    QVERIFY(!m_node.answer(settings).contains("lanekeeper"));
    QVERIFY(m_node.reboot());
    QVERIFY(!runningLine().contains("intel_iommu=off") && !runningLine().contains("panic=30"));
    QVERIFY(!m_node.answer(u"ls /sys/class/iommu"_s).isEmpty());
}

LANEKEEPER_TEST(EfiTrialTest)
#include "EfiTrialTest.moc"
