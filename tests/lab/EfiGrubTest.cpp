// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "Machine.h"
#include "Questions.h"

#include "TestMain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::Ended;

namespace {

/// Puts /boot on LVM, where GRUB cannot write, and GRUB in systemd-boot's place.
const QString installation = uR"(set -e
    drive=$(echo /dev/disk/by-id/nvme-*LABNVME1)
    pvcreate -qy "$drive"; vgcreate -q pve "$drive"; lvcreate -qy -l 100%FREE -n boot pve
    mkfs.ext4 -q /dev/pve/boot
    mount /dev/pve/boot /mnt; cp -a /boot/. /mnt; umount /mnt
    echo '/dev/pve/boot /boot ext4 defaults 0 0' >>/etc/fstab
    echo 'UUID=4EAB-1BED /boot/efi vfat umask=0077 0 0' >>/etc/fstab
    mount /boot; mkdir -p /boot/efi; mount /boot/efi
    rm /etc/kernel/proxmox-boot-uuids
    grub-install --target=x86_64-efi --efi-directory=/boot/efi --removable --no-nvram
    sed -i 's/^GRUB_CMDLINE_LINUX_DEFAULT=.*/GRUB_CMDLINE_LINUX_DEFAULT="quiet intel_iommu=off"/' /etc/default/grub
    update-grub)"_s;
const QString settings = u"cd /etc/default && sha256sum grub grub.d/* /boot/grub/grub.cfg /boot/grub/grubenv; ls /boot/grub /boot/efi/EFI"_s;
const QString ownBlock = u"grub-editenv /boot/efi/EFI/lanekeeper/grubenv list"_s;

} // namespace

/// GRUB tries a new kernel command line once, with real firmware, where its menu lies on LVM.
class EfiGrubTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void grubCannotWriteWhereItsMenuLies();
    void aPowerCycleLeavesALineThatNoKernelComesUpWith();
    void aBlockThatIsGoneLeavesTheOldEntry();
    void whatIsConfirmedStays();

private:
    [[nodiscard]] bool isApplied(); ///< up to the restart
    void takeBackAndCompare();
    [[nodiscard]] QByteArray runningLine() const { return m_node.answer(u"cat /proc/cmdline"_s).trimmed(); }

    lab::Machine m_node;
    const QStringList m_options{u"firmware=efi"_s, u"drives="_s + m_node.file(u"drives"_s)};
    QByteArray m_settings;
    QByteArray m_block; ///< what a start left of next_entry=0 in GRUB's own block
};

void EfiGrubTest::initTestCase()
{
    // This firmware looks at no drive but those that may start it.
    QByteArray drives = support::bytesOf(QStringLiteral(LANEKEEPER_SOURCE_DIR "/tests/lab/drives"));
    QVERIFY(drives.contains("serial=LABNVME1,"));
    QVERIFY(support::write(m_node.file(u"drives"_s), drives.replace("serial=LABNVME1,", "serial=LABNVME1,bootindex=2,")));
    QVERIFY2(m_node.start(m_options), qPrintable(m_node.whatIsWrong()));
    const Ended installed = m_node.ssh(installation);
    QVERIFY2(installed.code == 0, (installed.out + installed.err).constData());
    QCOMPARE(m_node.ssh(u"cp -p /boot/grub/grubenv /root/grubenv && grub-editenv /boot/grub/grubenv set next_entry=0"_s).code, 0);
    QVERIFY2(m_node.reboot(), qPrintable(m_node.whatIsWrong()));
    QVERIFY(runningLine().startsWith("BOOT_IMAGE=/vmlinuz-") && runningLine().contains(" intel_iommu=off"));
    QCOMPARE(m_node.answer(u"grub-probe --target=abstraction /boot/grub"_s).trimmed(), QByteArray("lvm"));
    m_block = m_node.answer(u"grub-editenv /boot/grub/grubenv list"_s);
    QCOMPARE(m_node.ssh(u"cp -p /root/grubenv /boot/grub/grubenv"_s).code, 0);
    m_settings = m_node.answer(settings);
    QVERIFY(m_settings.contains("/boot/grub/grub.cfg"));
}

bool EfiGrubTest::isApplied()
{
    const Ended end = m_node.applied({u"--enable-iommu"_s});
    if (end.code == 6 && m_node.answer(ownBlock) == "lanekeeper_trial=next\n")
        return true;
    qWarning("%d: %s", end.code, (end.out + end.err).constData());
    return false;
}

void EfiGrubTest::takeBackAndCompare()
{
    QVERIFY(runningLine().contains(" intel_iommu=off"));
    const Ended undone = m_node.lanekeeper(u"undo"_s, {u"--yes"_s});
    QVERIFY2(undone.code == 0, (undone.out + undone.err).constData());
    QCOMPARE(m_node.answer(lab::guardTraces), QByteArray());
    QCOMPARE(m_node.answer(settings), m_settings);
}

void EfiGrubTest::grubCannotWriteWhereItsMenuLies()
{
    QCOMPARE(m_block, QByteArray("next_entry=0\n")); // it would be so for ever
}

void EfiGrubTest::aPowerCycleLeavesALineThatNoKernelComesUpWith()
{
    QVERIFY(isApplied());
    // The next start finds no root file system, as if the new settings had cost it that.
    QCOMPARE(m_node.ssh(u"sed -i 's,root=[^ ]*,root=nowhere,' /boot/grub/lanekeeper-trial.cfg && sync"_s).code, 0);
    const qsizetype before = m_node.console().size();
    (void)m_node.ssh(u"systemctl reboot"_s);
    QVERIFY2(m_node.consoleShows("Failed to mount nowhere", 180s, before), qPrintable(m_node.whatIsWrong()));
    QVERIFY2(m_node.start(m_options), qPrintable(m_node.whatIsWrong()));
    QCOMPARE(m_node.answer(ownBlock), QByteArray("lanekeeper_trial=begun\n")); // so GRUB struck it out
    const Ended confirmed = m_node.lanekeeper(u"confirm"_s);
    QVERIFY2(confirmed.code == 3, (confirmed.out + confirmed.err).constData());
    const Ended resumed = m_node.lanekeeper(u"resume"_s, {u"--yes"_s, u"--reboot"_s});
    QVERIFY2(resumed.code == 5 && resumed.err.contains("came back with its old command line"), resumed.err.constData());
    takeBackAndCompare();
}

void EfiGrubTest::aBlockThatIsGoneLeavesTheOldEntry()
{
    QVERIFY(isApplied());
    QCOMPARE(m_node.ssh(u"rm /boot/efi/EFI/lanekeeper/grubenv"_s).code, 0);
    QVERIFY(m_node.reboot());
    takeBackAndCompare();
}

void EfiGrubTest::whatIsConfirmedStays()
{
    const Ended end = m_node.applied({u"--enable-iommu"_s, u"--reboot"_s});
    QVERIFY2(end.code == 0, (end.out + end.err).constData());
    QVERIFY(!m_node.answer(u"ls /sys/class/iommu"_s).isEmpty());
    QCOMPARE(m_node.answer(lab::guardTraces), QByteArray());
    QVERIFY(!m_node.answer(settings).contains("lanekeeper"));
    QVERIFY(m_node.reboot());
    QVERIFY(!runningLine().contains("intel_iommu=off"));
    QVERIFY(!m_node.answer(u"ls /sys/class/iommu"_s).isEmpty());
}

LANEKEEPER_TEST(EfiGrubTest)
#include "EfiGrubTest.moc"
