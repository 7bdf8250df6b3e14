// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "TestMain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using support::Ended;
using support::runProgram;

class PastedNodeTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init();
    void isInspectedWithoutAFreeDrive();
    void refusesToGiveADriveOfIt();
    void refusesToChangeOrCaptureIt();
    void refusesWhatIsNotThereOrNotKnown();

private:
    QString node() const { return u"paste:"_s + m_folder.filePath(u"a.txt"_s) + u',' + m_folder.filePath(u"b.txt"_s); }
    void write(const QString& name, const QByteArray& text);

    QTemporaryDir m_folder;
};

void PastedNodeTest::write(const QString& name, const QByteArray& text)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void PastedNodeTest::init()
{
    write(u"a.txt"_s, "root@pve:~# lspci -nnk\n01:00.0 Non-Volatile memory controller [0108]: Samsung X [144d:a80c]\n"
                      "\tKernel driver in use: nvme\n");
    write(u"b.txt"_s, "/sys/kernel/iommu_groups/14/devices/0000:01:00.0\nroot@pve:~# qm config 100\nname: nas\nmemory: 2048\n");
}

void PastedNodeTest::isInspectedWithoutAFreeDrive()
{
    const Ended end = runProgram({u"inspect"_s, node(), u"--json"_s});
    QCOMPARE(end.code, 0);
    const QJsonObject json = end.json();
    QCOMPARE(json["node"_L1]["name"_L1].toString(), u"a.txt, b.txt"_s);
    QCOMPARE(json["iommu"_L1]["active"_L1].toBool(), true);
    const QJsonObject drive = json["drives"_L1][0].toObject();
    QCOMPARE(drive["group"_L1].toInt(), 14);
    QCOMPARE(drive["driver"_L1].toString(), u"nvme"_s);
    QCOMPARE(drive["verdict"_L1].toString(), u"blocked"_s);
    QCOMPARE(runProgram({u"inspect"_s, node()}).code, 0);
}

void PastedNodeTest::refusesToGiveADriveOfIt()
{
    QCOMPARE(runProgram({u"plan"_s, node(), u"--give"_s, u"01:00.0"_s, u"--vm"_s, u"100"_s}).code, 3);
}

void PastedNodeTest::refusesToChangeOrCaptureIt()
{
    QCOMPARE(runProgram({u"apply"_s, node(), u"--give"_s, u"01:00.0"_s, u"--vm"_s, u"100"_s, u"--yes"_s}).code, 3);
    QCOMPARE(runProgram({u"undo"_s, node(), u"--yes"_s}).code, 3);
    QCOMPARE(runProgram({u"capture"_s, node(), u"-o"_s, m_folder.filePath(u"c"_s)}).code, 3);
    QVERIFY(!QFile::exists(m_folder.filePath(u"c"_s)));
}

void PastedNodeTest::refusesWhatIsNotThereOrNotKnown()
{
    QVERIFY(runProgram({u"inspect"_s, u"paste:"_s + m_folder.filePath(u"none"_s)}).code != 0);
    write(u"prose"_s, "Dear all,\nit does not work.\n");
    QCOMPARE(runProgram({u"inspect"_s, u"paste:"_s + m_folder.filePath(u"prose"_s)}).code, 7);
}

LANEKEEPER_TEST(PastedNodeTest)
#include "PastedNodeTest.moc"
