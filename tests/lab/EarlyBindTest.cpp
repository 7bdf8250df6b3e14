// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"
#include "Questions.h"

#include "Files.h"
#include "TestMain.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using support::Ended;

namespace {

/// The first two of tests/lab/drives in each other's slot.
const QByteArray swapped = "nvme,drive=nvme2,serial=LABNVME2,bus=port1\n"
                           "nvme,drive=nvme1,serial=LABNVME1,bus=port2\n"
                           "e1000e,bus=port3,addr=0x0.1,multifunction=on,romfile=\n"
                           "nvme,drive=nvme3,serial=LABNVME3,bus=port3,addr=0x0.0,multifunction=on\n"
                           "nvme,drive=nvme4,serial=LABNVME4,bus=port4\n";

const QString rootDrive = u"lsblk -sno SERIAL $(findmnt -no SOURCE /)"_s;
/// What early binding adds, and what it may change.
const QString settings = u"cd /etc && find lanekeeper initramfs-tools modprobe.d -type f 2>/dev/null | sort | xargs sha256sum; "
                         "sha256sum pve/qemu-server/100.conf"_s;
const QString messages = u"dmesg | grep 'lanekeeper: ' || :"_s;
/// Another kernel, by its name: the same one, older than any that Debian has.
const QString older = u"5.0.0-1-amd64"_s;
const QString makeOlder = u"set -e; v=$(uname -r); cp -a /lib/modules/$v /lib/modules/%1; depmod %1; cp /boot/vmlinuz-$v /boot/vmlinuz-%1; "
                          "cp /boot/config-$v /boot/config-%1; update-initramfs -c -k %1 && update-grub"_s.arg(older);
const QString olderImage = u"sha256sum /boot/initrd.img-%1"_s.arg(older);
const QString inImage = u"lsinitramfs /boot/initrd.img-* | grep -e lanekeeper -e vfio-pci || :"_s;

} // namespace

/// Early binding by serial on a real kernel that starts from an NVMe drive of the same model as four others.
class EarlyBindTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void keepsOffOneOfFiveTwinsFromItsNextStartOn();
    void afterAStartWithSwappedSlotsVfioHasThatDriveAndNoOther();
    void takingItBackWouldProveTheRecordedSerial();
    void theSwitchOffWordLeavesAllDrives();
    void undoingBringsEveryByteBackAndTakesTheScriptOutOfTheImage();

private:
    lab::Machine m_node;
    QByteArray m_settings;
};

void EarlyBindTest::initTestCase()
{
    QVERIFY2(m_node.start({u"root=nvme"_s}), qPrintable(m_node.whatIsWrong()));
    QCOMPARE(m_node.answer(rootDrive).trimmed(), "LABBOOT0");
    QCOMPARE(m_node.ssh(makeOlder).code, 0);
    m_settings = m_node.answer(settings);
    QVERIFY(!m_settings.isEmpty());
}

void EarlyBindTest::keepsOffOneOfFiveTwinsFromItsNextStartOn()
{
    const QByteArray image = m_node.answer(olderImage);
    const Ended applied
        = m_node.applied({u"--give"_s, u"LABNVME2"_s, u"--vm"_s, u"100"_s, u"--early-bind"_s, u"drive"_s});
    QVERIFY2(applied.code == 6, (applied.out + applied.err).constData());
    QVERIFY(m_node.answer(u"lsinitramfs /boot/initrd.img-$(uname -r)"_s).contains("scripts/init-bottom/lanekeeper"));
    QCOMPARE(m_node.answer(olderImage), image); // the way back at the boot menu
    const Ended given = m_node.lanekeeper(u"resume"_s, {u"--yes"_s, u"--reboot"_s});
    QVERIFY2(given.code == 0, (given.out + given.err).constData());
    QVERIFY(m_node.answer(u"lsinitramfs /boot/initrd.img-%1"_s.arg(older)).contains("scripts/init-bottom/lanekeeper"));
    const QByteArray bindings = m_node.answer(lab::bindings);
    QVERIFY2(bindings.count("vfio-pci ") == 1 && bindings.count("nvme ") == 4, bindings.constData());
    QVERIFY(m_node.answer(u"cat /etc/pve/qemu-server/100.conf"_s).contains("hostpci0: "));
    QVERIFY(m_node.ssh(u"ls /var/lib/lanekeeper/guard"_s).code != 0); // confirmed
}

void EarlyBindTest::afterAStartWithSwappedSlotsVfioHasThatDriveAndNoOther()
{
    QVERIFY(support::write(m_node.file(u"swapped"_s), swapped));
    QCOMPARE(m_node.ssh(u"sync"_s).code, 0);
    QVERIFY2(m_node.start({u"root=nvme"_s, u"drives="_s + m_node.file(u"swapped"_s)}), qPrintable(m_node.whatIsWrong()));
    QCOMPARE(m_node.answer(rootDrive).trimmed(), "LABBOOT0");
    QCOMPARE(m_node.answer(lab::serials), "LABBOOT0\nLABNVME1\nLABNVME3\nLABNVME4\n");
    const QByteArray bindings = m_node.answer(lab::bindings);
    QVERIFY2(bindings.count("vfio-pci ") == 1 && bindings.count("nvme ") == 4, bindings.constData());
    const QByteArray said = m_node.answer(messages);
    QVERIFY2(said.trimmed().endsWith("(LABNVME2) is with vfio-pci, as recorded"), said.constData());
    // Nothing is left that would take a twin.
    QVERIFY(m_node.ssh(lab::knowsIds).code != 0);
}

void EarlyBindTest::takingItBackWouldProveTheRecordedSerial()
{
    const QByteArray bindings = m_node.answer(lab::bindings);
    const qsizetype place = bindings.indexOf("vfio-pci ");
    const QString address = QString::fromLatin1(bindings.mid(place + 9, 12));
    const Ended taken = m_node.lanekeeper(u"plan"_s, {u"--take-back"_s, address, u"--json"_s});
    // The recorded serial is what must come up when the host gets it back.
    QVERIFY2(taken.code == 0 && taken.out.contains("LABNVME2"), (taken.out + taken.err).constData());
}

void EarlyBindTest::theSwitchOffWordLeavesAllDrives()
{
    // As somebody would type it behind “e” in GRUB's menu.
    QCOMPARE(m_node.ssh(u"sed -i.before 's,^\\(\\s*linux\\s.*\\)$,\\1 lanekeeper=off,' /boot/grub/grub.cfg && sync"_s).code, 0);
    QVERIFY2(m_node.start({u"root=nvme"_s}), qPrintable(m_node.whatIsWrong()));
    QVERIFY(m_node.answer(u"cat /proc/cmdline"_s).contains("lanekeeper=off"));
    QCOMPARE(m_node.answer(lab::serials), "LABBOOT0\nLABNVME1\nLABNVME2\nLABNVME3\nLABNVME4\n");
    QVERIFY2(m_node.answer(messages).contains("switched off"), m_node.answer(messages).constData());
    QCOMPARE(m_node.ssh(u"mv /boot/grub/grub.cfg.before /boot/grub/grub.cfg"_s).code, 0);
}

void EarlyBindTest::undoingBringsEveryByteBackAndTakesTheScriptOutOfTheImage()
{
    const Ended undone = m_node.lanekeeper(u"undo"_s, {u"--yes"_s});
    QVERIFY2(undone.code == 0, (undone.out + undone.err).constData());
    QCOMPARE(m_node.answer(settings), m_settings);
    QCOMPARE(m_node.answer(inImage), "");
}

LANEKEEPER_TEST(EarlyBindTest)
#include "EarlyBindTest.moc"
