// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "node/PciDevice.h"

using namespace Qt::StringLiterals;
using backend::PciAddress;

class PciAddressTest : public support::TestCase {
    Q_OBJECT

private slots:
    void readsEveryForm_data();
    void readsEveryForm();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void sortsByPlace();
    void namesDevicesByIdWithoutNames();
};

void PciAddressTest::readsEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("slot");
    QTest::newRow("full") << u"0000:04:00.0"_s << u"0000:04:00.0"_s << u"04:00.0"_s
                          << u"0000:04:00"_s;
    QTest::newRow("short") << u"e1:1f.7"_s << u"0000:e1:1f.7"_s << u"e1:1f.7"_s << u"0000:e1:1f"_s;
    QTest::newRow("upper case") << u"00AF:0B:0C.1"_s << u"00af:0b:0c.1"_s << u"00af:0b:0c.1"_s
                                << u"00af:0b:0c"_s;
    QTest::newRow("VMD") << u"10000:01:00.0"_s << u"10000:01:00.0"_s << u"10000:01:00.0"_s
                         << u"10000:01:00"_s;
}

void PciAddressTest::readsEveryForm()
{
    QFETCH(const QString, text);
    const auto address = PciAddress::parse(text);
    QVERIFY(address);
    QTEST(address->text(), "full");
    QTEST(address->shortText(), "brief");
    QTEST(address->slotText(), "slot");
    QCOMPARE(PciAddress::parse(address->text()).value(), *address);
    QCOMPARE(PciAddress::parse(address->shortText()).value(), *address);
}

void PciAddressTest::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "04:00",
                             "0000:04:00",
                             "4:0.0",
                             "04:00.8",
                             "04:20.0",
                             "04:00.0 ",
                             " 04:00.0",
                             "000:04:00.0",
                             "123456789:04:00.0",
                             "0000:04:00.0.0",
                             "+4:00.0",
                             "-4:00.0",
                             "0x:00.0",
                             "0000:0000:04:00.0",
                             "04:00.",
                             ":04:00.0",
                             "g4:00.0",
                             "04:00.0\n",
                             "٠٤:00.0"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void PciAddressTest::refusesWhatIsNoAddress()
{
    QFETCH(const QString, text);
    QVERIFY(!PciAddress::parse(text));
}

void PciAddressTest::sortsByPlace()
{
    QVERIFY(PciAddress::parse(u"0000:04:00.0").value()
            < PciAddress::parse(u"0000:04:00.1").value());
    QVERIFY(PciAddress::parse(u"0000:ff:1f.7").value()
            < PciAddress::parse(u"10000:00:00.0").value());
}

void PciAddressTest::namesDevicesByIdWithoutNames()
{
    backend::PciDevice device;
    device.vendor = 0x144d;
    device.device = 0xa80a;
    QCOMPARE(device.nameText(), u"144d:a80a"_s);
    device.vendorName = u"Samsung"_s;
    QCOMPARE(device.nameText(), u"Samsung [144d:a80a]"_s);
    device.deviceName = u"980 PRO"_s;
    QCOMPARE(device.nameText(), u"Samsung 980 PRO"_s);
}

LANEKEEPER_TEST(PciAddressTest)
#include "PciAddressTest.moc"
