// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "node/VirtualMachine.h"

using namespace Qt::StringLiterals;
using backend::HostpciTarget;
using backend::HostpciValue;
using backend::PciAddress;
using backend::VmConfig;

namespace {

const PciAddress drive{0, 4, 0, 0};

VmConfig config(const char* text)
{
    return VmConfig::parse(text, {});
}

} // namespace

class VmConfigTest : public support::TestCase {
    Q_OBJECT

private slots:
    void onlyWhatStandsBeforeTheFirstSectionIsCurrent();
    void keepsLinesItDoesNotUnderstandInItsBytes();
    void takesTheLastOfTwoLines();
    void knowsMachineTypes_data();
    void knowsMachineTypes();
    void choosesTheLowestSlotThatNobodyHas();
    void findsNoSlotWhenAllAreTaken();
    void readsMemory_data();
    void readsMemory();

    void readsHostpciForms_data();
    void readsHostpciForms();
    void refusesBrokenHostpci_data();
    void refusesBrokenHostpci();
    void wholeSlotsNameEveryFunction();
};

void VmConfigTest::onlyWhatStandsBeforeTheFirstSectionIsCurrent()
{
    const VmConfig vm = config(
        "#notes: [x]\nname: nas\nhostpci0: 0000:04:00.0\n[PENDING]\ndelete: hostpci0,!net1\n"
        "hostpci1: 0000:05:00.0\n\n[special:cloudinit]\nname: old\n[before-update]\nname: older\n"
        "hostpci3: 04:00\n");
    QCOMPARE(vm.sections.size(), 4);
    QCOMPARE(vm.value(u"name"), u"nas"_s);
    QVERIFY(!vm.value(u"hostpci1"));
    QCOMPARE(vm.pending()->value(u"hostpci1"), u"0000:05:00.0"_s);
    QCOMPARE(vm.pendingDeletes(), (QStringList{u"hostpci0"_s, u"net1"_s}));
    QCOMPARE(vm.sections.last().name, u"before-update"_s);
    QCOMPARE(vm.freeHostpciSlot(), 2);
    QVERIFY(config("").pending() == nullptr);
    QVERIFY(config("").pendingDeletes().isEmpty());
}

void VmConfigTest::keepsLinesItDoesNotUnderstandInItsBytes()
{
    const QByteArray bytes = "root@pve:~# cat 100.conf\nmemory: 512\n\xff\xfe\n[\nname:x\n: y\n";
    const VmConfig vm = VmConfig::parse(bytes, u"d"_s);
    QCOMPARE(vm.bytes, bytes);
    QCOMPARE(vm.sections.size(), 1);
    QCOMPARE(vm.value(u"memory"), u"512"_s);
    QCOMPARE(vm.value(u"name"), u"x"_s);
}

void VmConfigTest::takesTheLastOfTwoLines()
{
    QCOMPARE(config("memory: 1\nmemory: 2\n").value(u"memory"), u"2"_s);
}

void VmConfigTest::knowsMachineTypes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isQ35");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("q35") << QByteArray("machine: q35\n") << true;
    QTest::newRow("versioned") << QByteArray("machine: pc-q35-10.1+pve2\n") << true;
    QTest::newRow("with viommu") << QByteArray("machine: q35,viommu=intel\n") << true;
    QTest::newRow("type") << QByteArray("machine: viommu=intel,type=pc-q35-9.0\n") << true;
    QTest::newRow("i440fx") << QByteArray("machine: pc-i440fx-7.2\n") << false;
    QTest::newRow("only elsewhere") << QByteArray("machine: viommu=q35\n") << false;
    QTest::newRow("pending") << QByteArray("[PENDING]\nmachine: q35\n") << false;
}

void VmConfigTest::knowsMachineTypes()
{
    QFETCH(const QByteArray, text);
    QTEST(VmConfig::parse(text, {}).isQ35(), "isQ35");
}

void VmConfigTest::choosesTheLowestSlotThatNobodyHas()
{
    QCOMPARE(config("").freeHostpciSlot(), 0);
    QCOMPARE(config("hostpci1: 01:00\n").freeHostpciSlot(), 0);
    QCOMPARE(config("hostpci0: 01:00\n[PENDING]\nhostpci1: 02:00\n[snap]\nhostpci2: 03:00\n")
                 .freeHostpciSlot(),
             2);
    QCOMPARE(config("hostpci0: 01:00\n[PENDING]\ndelete: hostpci0\n").freeHostpciSlot(), 1);
}

void VmConfigTest::findsNoSlotWhenAllAreTaken()
{
    QByteArray text;
    for (int slot = 0; slot < 16; ++slot)
        text += "hostpci" + QByteArray::number(slot) + ": 01:00\n";
    QVERIFY(!VmConfig::parse(text, {}).freeHostpciSlot());
}

void VmConfigTest::readsMemory_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<quint64>>("bytes");
    constexpr quint64 mebibyte = 1 << 20;
    QTest::newRow("default") << QByteArray() << std::optional<quint64>(512 * mebibyte);
    QTest::newRow("plain") << QByteArray("memory: 16384\n")
                           << std::optional<quint64>(16384 * mebibyte);
    QTest::newRow("keyed") << QByteArray("memory: current=2048\n")
                           << std::optional<quint64>(2048 * mebibyte);
    QTest::newRow("words") << QByteArray("memory: much\n") << std::optional<quint64>();
    QTest::newRow("too much") << QByteArray("memory: 99999999999999\n") << std::optional<quint64>();
    QTest::newRow("negative") << QByteArray("memory: -1\n") << std::optional<quint64>();
}

void VmConfigTest::readsMemory()
{
    QFETCH(const QByteArray, text);
    backend::VirtualMachine machine;
    machine.config = VmConfig::parse(text, {});
    QTEST(machine.memoryBytes(), "bytes");
}

void VmConfigTest::readsHostpciForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("namesDrive");
    const auto row = [](const char* text, const char* written, bool namesDrive) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(written)
                            << namesDrive;
    };
    row("0000:04:00.0,pcie=1", "0000:04:00.0,pcie=1", true);
    row("host=0000:04:00.0", "0000:04:00.0", true);
    row("04:00", "0000:04:00", true);
    row("0000:04:00,x-vga=on", "0000:04:00,x-vga=on", true);
    row("0000:04:00.1", "0000:04:00.1", false);
    row("0001:04:00.0", "0001:04:00.0", false);
    row("pcie=1,host=0000:01:00.0;0000:04:00.0", "0000:01:00.0;0000:04:00.0,pcie=1", true);
    row("mapping=UnRaid-Cache", "mapping=UnRaid-Cache", false);
    row("0000:02:00,pcie=1,rombar=1,x-vga=0", "0000:02:00,pcie=1,rombar=1,x-vga=0", false);
    row("10000:04:00.0", "10000:04:00.0", false);
}

void VmConfigTest::readsHostpciForms()
{
    QFETCH(const QString, text);
    const auto value = HostpciValue::parse(text);
    QVERIFY(value);
    QTEST(value->text(), "written");
    QTEST(value->names(drive), "namesDrive");
    QCOMPARE(HostpciValue::parse(value->text()).value().text(), value->text());
}

void VmConfigTest::refusesBrokenHostpci_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", ",", "pcie=1", "nvme0", "0000:04:00.0,host=0000:05:00.0", "0000:04:00.0,mapping=x",
          "mapping=", "mapping=a,mapping=b", "0000:04", "0000:04:00.0;x", "host=", ";"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void VmConfigTest::refusesBrokenHostpci()
{
    QFETCH(const QString, text);
    QVERIFY(!HostpciValue::parse(text));
}

void VmConfigTest::wholeSlotsNameEveryFunction()
{
    const HostpciTarget slot{drive, true};
    const HostpciTarget single{drive, false};
    const PciAddress second{0, 4, 0, 1};
    const PciAddress other{0, 4, 1, 0};
    QVERIFY(slot.names(drive) && slot.names(second) && !slot.names(other));
    QVERIFY(single.names(drive) && !single.names(second));
}

Q_DECLARE_METATYPE(std::optional<quint64>)

LANEKEEPER_TEST(VmConfigTest)
#include "VmConfigTest.moc"
