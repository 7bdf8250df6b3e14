// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "TestMain.h"

using namespace Qt::StringLiterals;
using support::Ended;
using support::runAtTerminal;
using support::runProgram;
using support::SshServer;

namespace {

const QStringList apply{u"apply"_s, u"demo:quiet"_s, u"--give"_s, u"04:00.0"_s, u"--vm"_s, u"100"_s};
const QStringList split{u"apply"_s, u"demo:crowded"_s, u"--split-group"_s, u"2213E5F8A1C7"_s};

} // namespace

/// A person at a terminal, who is asked.
class TerminalTest : public support::TestCase {
    Q_OBJECT

private slots:
    void appliesAfterAYes();
    void appliesWhatHasToBeTyped();
    void leavesEverythingWhenSomethingElseIsTyped_data();
    void leavesEverythingWhenSomethingElseIsTyped();
    void leavesEverythingAfterANo_data();
    void leavesEverythingAfterANo();
    void asksAgainWhenItDoesNotUnderstand();
    void remembersATrustedHost();
    void trustsAHostOnce();
    void refusesAHostAfterANo();
    void hidesThePassphrase();
    void saysWhenThePasswordIsWrong();
    void wrapsAndCleansWhatANodeSays();
};

void TerminalTest::appliesAfterAYes()
{
    QCOMPARE(runProgram({u"--reset-demo"_s}).code, 0);
    const Ended end = runAtTerminal(apply, {{"(yes/no)", "yes\n"}});
    QVERIFY2(end.code == 0, end.out);
    QVERIFY2(end.out.contains("hostpci0"), end.out);
}

void TerminalTest::appliesWhatHasToBeTyped()
{
    QCOMPARE(runProgram({u"--reset-demo"_s}).code, 0);
    // It stops before the restart that nobody allowed, with the change begun.
    const Ended end = runAtTerminal(split, {{"type 8086:462d", "8086:462d\n"}});
    QVERIFY2(end.code == 6, end.out);
}

void TerminalTest::leavesEverythingWhenSomethingElseIsTyped_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("yes") << QByteArray("yes\n");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("another id") << QByteArray("8086:464f\n");
}

void TerminalTest::leavesEverythingWhenSomethingElseIsTyped()
{
    QFETCH(QByteArray, answer);
    QCOMPARE(runProgram({u"--reset-demo"_s}).code, 0);
    const Ended end = runAtTerminal(split, {{"type 8086:462d", answer}});
    QVERIFY2(end.code == 130, end.out);
}

void TerminalTest::leavesEverythingAfterANo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no") << QByteArray("no\n");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("end of input") << QByteArray("\x04");
    QTest::newRow("Ctrl+C") << QByteArray("\x03");
}

void TerminalTest::leavesEverythingAfterANo()
{
    QFETCH(QByteArray, answer);
    QCOMPARE(runProgram({u"--reset-demo"_s}).code, 0);
    QCOMPARE(runProgram({u"inspect"_s, u"demo:quiet"_s}).code, 0);
    const auto before = support::contentsOf(support::demoNode(u"quiet"_s));
    const Ended end = runAtTerminal(apply, {{"(yes/no)", answer}});
    QVERIFY2(end.code == 130, end.out);
    QCOMPARE(support::contentsOf(support::demoNode(u"quiet"_s)), before);
}

void TerminalTest::asksAgainWhenItDoesNotUnderstand()
{
    const Ended end = runAtTerminal(apply, {{"(yes/no)", "perhaps\n"}, {"(yes/no)", "no\n"}});
    QVERIFY2(end.code == 130, end.out);
}

static QStringList strange(const SshServer& server)
{
    QStringList options = support::optionsFor(server, support::freshNode(u"quiet"_s).root);
    options.replaceInStrings(server.knownHostsFile(), server.file(u"new_known_hosts"_s));
    return QStringList{u"inspect"_s, support::nodeAt(server)} + options;
}

void TerminalTest::remembersATrustedHost()
{
    const auto server = SshServer::start();
    if (!server)
        QSKIP("sshd is not installed");
    const QStringList call = strange(*server);
    const Ended end = runAtTerminal(call, {{"(yes/once/no)", "yes\n"}});
    QVERIFY2(end.code == 0, end.out);
    QVERIFY2(end.out.contains(server->hostFingerprint().toLatin1()), end.out);
    QVERIFY2(end.out.contains("ssh-keygen -l"), end.out);
    QVERIFY2(runProgram(call).code == 0, "the host was not remembered");
}

void TerminalTest::trustsAHostOnce()
{
    const auto server = SshServer::start();
    if (!server)
        QSKIP("sshd is not installed");
    const QStringList call = strange(*server);
    const Ended end = runAtTerminal(call, {{"(yes/once/no)", "once\n"}});
    QVERIFY2(end.code == 0, end.out);
    QCOMPARE(runProgram(call).code, 4);
}

void TerminalTest::refusesAHostAfterANo()
{
    const auto server = SshServer::start();
    if (!server)
        QSKIP("sshd is not installed");
    const Ended end = runAtTerminal(strange(*server), {{"(yes/once/no)", "no\n"}});
    QVERIFY2(end.code == 4, end.out);
}

void TerminalTest::hidesThePassphrase()
{
    const auto server = SshServer::start();
    if (!server)
        QSKIP("sshd is not installed");
    const QString locked = server->file(u"locked"_s);
    QVERIFY(support::makeKey(locked, u"open sesame"_s));
    QFile allowed(server->file(u"authorized_keys"_s));
    QFile key(locked + u".pub"_s);
    QVERIFY(allowed.open(QIODevice::Append) && key.open(QIODevice::ReadOnly));
    allowed.write(key.readAll());
    allowed.close();
    QStringList options = support::optionsFor(*server, support::freshNode(u"quiet"_s).root);
    options.replaceInStrings(server->keyFile(), locked);
    const Ended end = runAtTerminal(QStringList{u"inspect"_s, support::nodeAt(*server)} + options,
                                    {{"locked:", "open sesame\n"}});
    QVERIFY2(end.code == 0, end.out);
    QVERIFY2(!end.out.contains("sesame"), end.out);
}

void TerminalTest::saysWhenThePasswordIsWrong()
{
    const auto server = SshServer::start({u"PasswordAuthentication yes"_s});
    if (!server)
        QSKIP("sshd is not installed");
    QStringList options = support::optionsFor(*server);
    options.remove(0, 2);
    const Ended end = runAtTerminal(QStringList{u"inspect"_s, support::nodeAt(*server)} + options,
                                    {{"assword", "wrong-one\n"}, {"assword", "wrong-two\n"}, {"assword", "wrong-three\n"}});
    QVERIFY2(end.code == 4, end.out);
    QVERIFY2(!end.out.contains("wrong-"), end.out);
    QVERIFY2(end.out.contains("lanekeeper: "), end.out);
}

void TerminalTest::wrapsAndCleansWhatANodeSays()
{
    const auto root = support::freshNode(u"quiet"_s);
    const auto server = SshServer::start();
    if (!server)
        QSKIP("sshd is not installed");
    QFile config(root.root + u"/etc/pve/nodes/pve1/qemu-server/101.conf"_s);
    QVERIFY(config.open(QIODevice::ReadWrite));
    QByteArray text = config.readAll();
    text.replace("name: docker", "name: do\x1b[2Jcker\xe2\x80\xae");
    config.resize(0);
    config.seek(0);
    config.write(text);
    config.close();
    const QStringList call = QStringList{u"inspect"_s, support::nodeAt(*server)} + support::optionsFor(*server, root.root);
    const Ended shown = runAtTerminal(call, {});
    QVERIFY2(shown.code == 0, shown.out);
    QVERIFY(!shown.out.contains('\x1b'));
    QVERIFY(!shown.out.contains("\xe2\x80\xae"));
    const Ended json = runAtTerminal(call + QStringList{u"--json"_s}, {});
    QVERIFY(!json.out.contains('\x1b'));
    QVERIFY(!json.out.contains("\xe2\x80\xae"));
}

LANEKEEPER_TEST(TerminalTest)
#include "TerminalTest.moc"
