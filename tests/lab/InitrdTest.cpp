// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "Files.h"
#include "TestMain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a kernel and its initrd do with the drives before any root is mounted; without a disk.
class InitrdTest : public support::TestCase {
    Q_OBJECT

private slots:
    void withIdsAndSoftdepVfioTakesEveryDriveOfTheModel();
    void withIdsAloneNvmeTakesThemAll();

private:
    /// The driver of each NVMe function at the end of init-top, with this text in /etc/modprobe.d.
    [[nodiscard]] static QByteArray driversWith(const QByteArray& modprobe);
};

QByteArray InitrdTest::driversWith(const QByteArray& modprobe)
{
    lab::Machine machine;
    if (!support::write(machine.file(u"initrd-files/etc/modprobe.d/vfio.conf"_s), modprobe))
        return "no overlay";
    // A boot in some stalls, by a mistake of the emulator (see `await`); it gets another chance.
    bool isUp = false;
    for (int chance = 0; chance < 3 && !isUp; ++chance)
        isUp = machine.switchOn({u"boot=initrd"_s, u"append=quiet break=premount"_s,
                                 u"overlay="_s + machine.file(u"initrd-files"_s)})
            && machine.consoleShows("(initramfs)", 90s);
    if (!isUp)
        return machine.whatIsWrong().toUtf8();
    return machine.atConsole("for device in /sys/bus/pci/devices/*; do [ $(cat $device/class) != 0x010802 ]"
                             " || echo $(basename $(readlink $device/driver)); done");
}

void InitrdTest::withIdsAndSoftdepVfioTakesEveryDriveOfTheModel()
{
    const QByteArray drivers = driversWith("options vfio-pci ids=1b36:0010\nsoftdep nvme pre: vfio-pci\n");
    QVERIFY2(drivers.endsWith("vfio-pci\nvfio-pci\nvfio-pci\nvfio-pci\n"), drivers.constData());
}

void InitrdTest::withIdsAloneNvmeTakesThemAll()
{
    const QByteArray drivers = driversWith("options vfio-pci ids=1b36:0010\n");
    QVERIFY2(drivers.endsWith("nvme\nnvme\nnvme\nnvme\n"), drivers.constData());
}

LANEKEEPER_TEST(InitrdTest)
#include "InitrdTest.moc"
