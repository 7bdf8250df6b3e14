// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "NastyTexts.h"
#include "ShippedScript.h"
#include "SimulatedTool.h"
#include "TestMain.h"
#include "plan/StartCheckFiles.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;
using backend::CheckedFunction;
using backend::PciAddress;
using remote::NodeRoot;
using support::freshNode;

namespace {

const QString spare = u"0000:04:00.0"_s;
const QString spareSerial = u"S7DNNJ0X104932B"_s;
const QString ids = u"144d:a80c:144d:a801"_s;

PciAddress at(const QString& text) { return PciAddress::parse(text).value_or(PciAddress{}); }

CheckedFunction passed(const QString& serial = spareSerial) { return {true, at(spare), ids, serial}; }

QString pci(const NodeRoot& root, const QString& name) { return root.root + u"/sys/bus/pci/devices/"_s + spare + u'/' + name; }

/// The serial that the drive shows through the controller it has here.
void showSerial(const NodeRoot& root, const QByteArray& serial)
{
    const QString folder = pci(root, u"nvme"_s);
    const QString controller = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    QVERIFY(support::write(folder + u'/' + controller + u"/serial"_s, serial));
}

/// Puts a function of another slot into the drive's group.
void join(const NodeRoot& root, const QString& other)
{
    QVERIFY(QFile::link(root.root + u"/sys/bus/pci/devices/"_s + other, pci(root, u"iommu_group/devices/"_s) + other));
}

struct Answer {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Answer play(const NodeRoot& root, const QList<CheckedFunction>& functions, const QStringList& shell = {u"dash"_s},
            const QStringList& words = {u"100"_s, u"pre-start"_s})
{
    QByteArray text = backend::startCheckText(functions);
    text.replace("\nroot=''", "\nroot=.");
    if (!support::write(root.root + u"/tmp/check"_s, text))
        return {};
    QProcess process;
    QProcessEnvironment clean;
    clean.insert(u"PATH"_s, root.path);
    process.setProcessEnvironment(clean);
    process.setWorkingDirectory(root.root);
    process.start(u"/bin/"_s + shell.first(), shell.mid(1) + QStringList{u"./tmp/check"_s} + words);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// The hookscript that Proxmox runs before a VM's starts, on simulated nodes; its text is what the program writes.
class StartCheckScriptTest : public support::TestCase {
    Q_OBJECT

private slots:
    void letsTheRecordedDriveStart_data() { support::addShells(); }
    void letsTheRecordedDriveStart();
    void hasNoPartInOtherPhases_data() { support::addShells(); }
    void hasNoPartInOtherPhases();
    void refusesWhatIsNotAsRecorded_data();
    void refusesWhatIsNotAsRecorded();
    void refusesOneMoreInTheGroup_data() { support::addShells(); }
    void refusesOneMoreInTheGroup();
    void leavesRecordedMembersAndBridges();
    void saysWhenOnlyIdsCanBeProved();
    void refusesADriveWithoutItsSerialThatTheHostHas();
    void refusesAFunctionWithoutAGroup();
    void runsNothingOfWhatANodeShows_data() { support::addShells(); }
    void runsNothingOfWhatANodeShows();
    void comparesOddSerialsAsTheyAre_data() { support::addShells(); }
    void comparesOddSerialsAsTheyAre();
    void changesNothing();
};

void StartCheckScriptTest::letsTheRecordedDriveStart()
{
    QFETCH(const QStringList, shell);
    const Answer answer = play(freshNode(u"twins"_s), {passed()}, shell);
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(answer.exitCode, 0);
}

void StartCheckScriptTest::hasNoPartInOtherPhases()
{
    QFETCH(const QStringList, shell);
    const NodeRoot root = freshNode(u"twins"_s);
    for (const QString& phase : {u"post-start"_s, u"pre-stop"_s, u"post-stop"_s, u""_s})
        QCOMPARE(play(root, {passed(u"other"_s)}, shell, {u"100"_s, phase}).exitCode, 0);
    QCOMPARE(play(root, {passed(u"other"_s)}, shell, {}).exitCode, 0);
}

void StartCheckScriptTest::refusesWhatIsNotAsRecorded_data()
{
    QTest::addColumn<QList<CheckedFunction>>("recorded");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("its twin") << QList{passed(u"S7DNNJ0X104417P"_s)}
                              << QByteArray("the drive at 0000:04:00.0 has the serial S7DNNJ0X104932B, not S7DNNJ0X104417P as recorded.");
    QTest::newRow("longer serial") << QList{passed(spareSerial + u'X')} << QByteArray("not S7DNNJ0X104932BX as recorded.");
    QTest::newRow("another model") << QList{CheckedFunction{true, at(spare), u"144d:a80a:144d:a801"_s, spareSerial}}
                                   << QByteArray("another device sits at 0000:04:00.0: 144d:a80c:144d:a801, not 144d:a80a:144d:a801 as recorded.");
    QTest::newRow("another subsystem") << QList{CheckedFunction{true, at(spare), u"144d:a80c:144d:a802"_s, spareSerial}}
                                       << QByteArray("not 144d:a80c:144d:a802 as recorded.");
    QTest::newRow("nothing there") << QList{CheckedFunction{true, at(u"0000:77:00.0"_s), ids, {}}}
                                   << QByteArray("nothing sits at 0000:77:00.0 any more");
    QTest::newRow("the second of two") << QList{passed(), CheckedFunction{true, at(u"0000:77:00.0"_s), ids, {}}}
                                       << QByteArray("nothing sits at 0000:77:00.0 any more");
}

void StartCheckScriptTest::refusesWhatIsNotAsRecorded()
{
    QFETCH(const QList<CheckedFunction>, recorded);
    QFETCH(const QByteArray, said);
    for (const QStringList& shell : {QStringList{u"dash"_s}, QStringList{u"busybox"_s, u"ash"_s}}) {
        const Answer answer = play(freshNode(u"twins"_s), recorded, shell);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.err.startsWith("Lanekeeper does not let VM 100 start: ") && answer.err.contains(said), answer.err.constData());
        QCOMPARE(answer.err.count('\n'), 1);
    }
}

void StartCheckScriptTest::refusesOneMoreInTheGroup()
{
    QFETCH(const QStringList, shell);
    const NodeRoot root = freshNode(u"twins"_s);
    join(root, u"0000:01:00.0"_s);
    const Answer answer = play(root, {passed()}, shell);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.err.contains("0000:01:00.0 would go to it together with 0000:04:00.0"), answer.err.constData());
    // The same address is not enough: another device sits there than was recorded.
    QCOMPARE(play(root, {passed(), {false, at(u"0000:01:00.0"_s), u"144d:a80a:144d:a801"_s, {}}}, shell).exitCode, 1);
}

void StartCheckScriptTest::leavesRecordedMembersAndBridges()
{
    const NodeRoot root = freshNode(u"twins"_s);
    join(root, u"0000:01:00.0"_s);
    QCOMPARE(play(root, {passed(), {false, at(u"0000:01:00.0"_s), ids, {}}}).err, QByteArray());
    QCOMPARE(play(root, {passed(), {true, at(u"0000:01:00.0"_s), ids, u"S7DNNJ0X104417P"_s}}).exitCode, 0);
    const NodeRoot other = freshNode(u"twins"_s);
    const QStringList bridges = QDir(other.root + u"/sys/bus/pci/devices"_s).entryList({u"0000:00:*"_s}, QDir::AllEntries | QDir::NoDotAndDotDot);
    int joined = 0;
    for (const QString& each : bridges)
        if (QFileInfo::exists(other.root + u"/sys/bus/pci/devices/"_s + each + u"/pci_bus"_s)) {
            join(other, each);
            ++joined;
        }
    QVERIFY(joined > 0);
    QCOMPARE(play(other, {passed()}).exitCode, 0);
}

void StartCheckScriptTest::saysWhenOnlyIdsCanBeProved()
{
    const NodeRoot root = freshNode(u"twins"_s);
    QVERIFY(QDir(pci(root, u"nvme"_s)).removeRecursively());
    QVERIFY(QFile::remove(root.root + u"/sys/bus/pci/drivers/nvme/"_s + spare));
    const Answer answer = play(root, {passed()});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out, "Lanekeeper: 0000:04:00.0 has the recorded ids; its serial shows only while the host has the drive.\n");
}

void StartCheckScriptTest::refusesADriveWithoutItsSerialThatTheHostHas()
{
    const NodeRoot root = freshNode(u"twins"_s);
    showSerial(root, "\n");
    const Answer answer = play(root, {passed()});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.err.contains("shows no serial, though the host's nvme driver has it"));
    QCOMPARE(play(root, {passed({})}).exitCode, 0); // none was recorded either
}

void StartCheckScriptTest::refusesAFunctionWithoutAGroup()
{
    const NodeRoot root = freshNode(u"twins"_s);
    QVERIFY(QFile::remove(pci(root, u"iommu_group"_s)));
    const Answer answer = play(root, {passed()});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.err.contains("0000:04:00.0 is in no IOMMU group."));
}

void StartCheckScriptTest::runsNothingOfWhatANodeShows()
{
    QFETCH(const QStringList, shell);
    const NodeRoot root = freshNode(u"twins"_s);
    int count = 0;
    for (const QByteArray& text : support::nastyTexts((root.root + u"/ran"_s).toUtf8())) {
        showSerial(root, text + '\n');
        const int code = play(root, {passed()}, shell).exitCode;
        QVERIFY(code == 0 || code == 1);
        ++count;
    }
    QVERIFY(count > 100 && !QFileInfo::exists(root.root + u"/ran"_s));
    showSerial(root, spareSerial.toUtf8());
    QVERIFY(support::write(pci(root, u"device"_s), "0xa80c $(touch ran) `touch ran`; touch ran\n"));
    QCOMPARE(play(root, {passed()}, shell).exitCode, 1);
    QVERIFY(!QFileInfo::exists(root.root + u"/ran"_s));
    QCOMPARE(play(root, {passed()}, shell, {u"$(touch ran);*"_s, u"pre-start"_s}).exitCode, 1);
    QVERIFY(!QFileInfo::exists(root.root + u"/ran"_s));
}

void StartCheckScriptTest::comparesOddSerialsAsTheyAre()
{
    QFETCH(const QStringList, shell);
    const NodeRoot root = freshNode(u"twins"_s);
    for (const QString& serial : {u"S'1"_s, u"\"S\""_s, u"$(touch ran)"_s, u"S\\n1"_s, u"*"_s, u"a  b"_s, u"-n"_s, u"!"_s, u"= x"_s, u"("_s}) {
        showSerial(root, serial.toUtf8() + "   \n");
        const Answer answer = play(root, {passed(serial)}, shell);
        QVERIFY2(answer.exitCode == 0, qPrintable(serial + QString::fromUtf8(answer.err)));
        QCOMPARE(play(root, {passed(serial + u'1')}, shell).exitCode, 1);
    }
    QVERIFY(!QFileInfo::exists(root.root + u"/ran"_s));
}

void StartCheckScriptTest::changesNothing()
{
    const NodeRoot root = freshNode(u"twins"_s);
    play(root, {passed()});
    const auto before = support::contentsOf(root.root);
    play(root, {passed()});
    play(root, {passed()}, {u"busybox"_s, u"ash"_s});
    QCOMPARE(support::contentsOf(root.root), before);
}

LANEKEEPER_TEST(StartCheckScriptTest)
#include "StartCheckScriptTest.moc"
