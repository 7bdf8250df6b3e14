// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "TestMain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using support::contentsOf;
using support::Ended;
using support::runProgram;

namespace {

QStringList idsIn(const QJsonValue& findings)
{
    QStringList ids;
    for (const auto& finding : findings.toArray())
        ids += finding[u"id"_s].toString();
    return ids;
}

} // namespace

/// What the program does not do, although it was asked to.
class RefusalTest : public support::TestCase {
    Q_OBJECT

private slots:
    void refusesWhatWouldHurt_data();
    void refusesWhatWouldHurt();
    void sendsNothingButTheProbeForARefusedPlan();
    void givesTheFreeDriveOfACrowdedNode();
    void refusesToChangeACapture_data();
    void refusesToChangeACapture();
    void asksForConsentOrATerminal();
    void refusesWrongCalls_data();
    void refusesWrongCalls();
    void saysWhatDoesNotExist_data();
    void saysWhatDoesNotExist();
};

void RefusalTest::refusesWhatWouldHurt_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QStringList>("change");
    QTest::addColumn<QString>("finding");
    const QStringList forVm100{u"--vm"_s, u"100"_s};
    const auto give = [&](const QString& drive) { return QStringList{u"--give"_s, drive} + forVm100; };
    QTest::newRow("boot drive") << u"crowded"_s << give(u"S4EWNX0R617204T"_s) << u"drive-holds-root"_s;
    QTest::newRow("free drive beside it") << u"crowded"_s << give(u"2213E5F8A1C7"_s) << u"group-has-foreign-devices"_s;
    QTest::newRow("boot drive of twins") << u"twins"_s << give(u"S7DNNJ0X104417P"_s) << u"drive-holds-root"_s;
    QTest::newRow("early bind by ids of twins")
        << u"twins"_s << give(u"S7DNNJ0X104932B"_s) + QStringList{u"--early-bind"_s, u"ids"_s} << u"twin-ids"_s;
    QTest::newRow("IOMMU off in the firmware") << u"dark"_s << give(u"50026B7686A41C22"_s) << u"iommu-off"_s;
    QTest::newRow("IOMMU off in the kernel") << u"dim"_s << give(u"ADC3N55481120331B"_s) << u"iommu-off"_s;
}

void RefusalTest::refusesWhatWouldHurt()
{
    QFETCH(QString, node);
    QFETCH(QStringList, change);
    QFETCH(QString, finding);
    const QString name = u"demo:"_s + node;
    QVERIFY(!runProgram({u"inspect"_s, name, u"--json"_s}).json().isEmpty());
    const auto before = contentsOf(support::demoNode(node));
    for (const QString& verb : {u"plan"_s, u"apply"_s}) {
        const Ended end = runProgram(QStringList{verb, name} + change);
        QCOMPARE(end.code, 3);
        QVERIFY2(end.err.contains(finding.toUtf8()), end.err);
        QVERIFY2(end.out.contains(finding.toUtf8()), end.out);
    }
    const Ended sure = runProgram(QStringList{u"apply"_s, name, u"--yes"_s, u"--json"_s} + change);
    QCOMPARE(sure.code, 3);
    QVERIFY(idsIn(sure.json()[u"refused"_s]).contains(finding));
    QVERIFY(sure.json()[u"steps"_s].toArray().isEmpty());
    QCOMPARE(contentsOf(support::demoNode(node)), before);
}

void RefusalTest::sendsNothingButTheProbeForARefusedPlan()
{
    const auto server = support::SshServer::start();
    if (!server)
        QSKIP("sshd is not installed");
    const QString folder = support::freshNode(u"crowded"_s).root;
    const auto before = contentsOf(folder);
    const Ended end = runProgram(QStringList{u"apply"_s, support::nodeAt(*server), u"--give"_s, u"2213E5F8A1C7"_s,
                                             u"--vm"_s, u"100"_s, u"--yes"_s}
                                 + support::optionsFor(*server, folder));
    QCOMPARE(end.code, 3);
    QVERIFY2(end.err.contains("group-has-foreign-devices"), end.err);
    QCOMPARE(contentsOf(folder), before);
}

void RefusalTest::givesTheFreeDriveOfACrowdedNode()
{
    const Ended end = runProgram({u"plan"_s, u"demo:crowded"_s, u"--give"_s, u"S6B0NL0T902644D"_s, u"--vm"_s,
                                  u"100"_s, u"--json"_s});
    QVERIFY2(end.code == 0, end.err);
    QCOMPARE(end.json()[u"steps"_s].toArray().size(), 2);
    const Ended twin = runProgram({u"plan"_s, u"demo:twins"_s, u"--give"_s, u"S7DNNJ0X104932B"_s, u"--vm"_s,
                                   u"100"_s, u"--json"_s});
    QVERIFY2(twin.code == 0, twin.err);
}

void RefusalTest::refusesToChangeACapture_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("apply") << QStringList{u"apply"_s, {}, u"--give"_s, u"04:00.0"_s, u"--vm"_s, u"100"_s, u"--yes"_s};
    QTest::newRow("undo") << QStringList{u"undo"_s, {}, u"--yes"_s};
    QTest::newRow("resume") << QStringList{u"resume"_s, {}};
}

void RefusalTest::refusesToChangeACapture()
{
    QFETCH(QStringList, words);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"node.capture"_s);
    QCOMPARE(runProgram({u"capture"_s, u"demo:quiet"_s, u"-o"_s, file}).code, 0);
    words[1] = u"capture:"_s + file;
    const Ended end = runProgram(words);
    QCOMPARE(end.code, 3);
    QVERIFY2(end.err.contains("capture"), end.err);
}

void RefusalTest::asksForConsentOrATerminal()
{
    QCOMPARE(runProgram({u"inspect"_s, u"demo:quiet"_s}).code, 0);
    const auto before = contentsOf(support::demoNode(u"quiet"_s));
    const Ended end = runProgram({u"apply"_s, u"demo:quiet"_s, u"--give"_s, u"04:00.0"_s, u"--vm"_s, u"100"_s});
    QCOMPARE(end.code, 2);
    QVERIFY2(end.err.contains("--yes"), end.err);
    QCOMPARE(contentsOf(support::demoNode(u"quiet"_s)), before);
}

void RefusalTest::refusesWrongCalls_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words :
         {"inspect", "inspect demo:quiet more", "inspect demo:quiet --jsn", "frobnicate demo:quiet", "plan demo:quiet",
          "plan demo:quiet --give 04:00.0", "plan demo:quiet --vm 100", "plan demo:quiet --give 04:00.0 --vm",
          "plan demo:quiet --give 04:00.0 --vm hundred", "plan demo:quiet --give 04:00.0 --vm 0",
          "plan demo:quiet --give 04:00.0 --vm -100", "plan demo:quiet --give 04:00.0 --vm 100 --vm 102",
          "plan demo:quiet --give 04:00.0 --vm 100 --early-bind perhaps",
          "plan demo:quiet --give 04:00.0 --vm 100 --json --diff",
          "plan demo:quiet --give 04:00.0 --vm 100 --yes", "plan demo:quiet --enable-iommu --reboot",
          "plan demo:quiet --give 04:00.0 --vm 100 --raw --mapping disk", "plan demo:quiet --release",
          "verify demo:quiet", "verify demo:quiet --vm truenas", "capture demo:quiet", "capture -o file",
          "undo", "resume", "undo demo:quiet some-id more", "benchmark demo:quiet", "benchmark demo:quiet --drive 04:00.0 --file /tmp",
          "confirm demo:quiet", "inspect --", "inspect root@", "inspect demo:", "inspect capture:",
          "inspect demo:nowhere", "inspect demo:quiet --simulated-root /tmp",
          "inspect root@127.0.0.1:1 --simulated-root relative", "inspect root@127.0.0.1:1 --simulated-root /",
          "inspect root@127.0.0.1:99999", "inspect -oProxyCommand=x"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void RefusalTest::refusesWrongCalls()
{
    QFETCH(QString, words);
    const Ended end = runProgram(words.split(u' '));
    QVERIFY2(end.code == 2, end.out + end.err);
    QVERIFY(end.err.startsWith("lanekeeper: "));
    QCOMPARE(end.out, QByteArray());
}

void RefusalTest::saysWhatDoesNotExist_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::newRow("drive") << u"plan demo:quiet --give NOSUCHSERIAL --vm 100"_s << u"NOSUCHSERIAL"_s;
    QTest::newRow("drive at an address") << u"plan demo:quiet --give 0000:77:00.0 --vm 100"_s << u"77:00.0"_s;
    QTest::newRow("a function that is no drive") << u"plan demo:quiet --give 0000:03:00.0 --vm 100"_s << u"03:00.0"_s;
    QTest::newRow("VM") << u"plan demo:quiet --give 04:00.0 --vm 777"_s << u"777"_s;
    QTest::newRow("VM to verify") << u"verify demo:quiet --vm 777"_s << u"777"_s;
    QTest::newRow("drive to take back") << u"apply demo:quiet --take-back NOSUCHSERIAL --yes"_s << u"NOSUCHSERIAL"_s;
    QTest::newRow("entry") << u"undo demo:quiet 20260101-000000-0000 --yes"_s << u"20260101-000000-0000"_s;
    QTest::newRow("any entry") << u"undo demo:quiet --yes"_s << u"nothing"_s;
    QTest::newRow("open plan") << u"resume demo:quiet"_s << u"no open plan"_s;
}

void RefusalTest::saysWhatDoesNotExist()
{
    QFETCH(QString, words);
    QFETCH(QString, name);
    const Ended end = runProgram(words.split(u' '));
    QVERIFY2(end.code == 2, end.out + end.err);
    QVERIFY2(end.err.contains(name.toUtf8()), end.err);
}

LANEKEEPER_TEST(RefusalTest)
#include "RefusalTest.moc"
