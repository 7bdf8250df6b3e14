// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshShell.h"

#include "LocalShell.h"
#include "Person.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "TestMain.h"
#include "TestScript.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <thread>

using namespace Qt::StringLiterals;
using backend::Command;
using backend::Error;
using backend::Output;
using remote::SshShell;
using support::runText;

namespace {

std::jthread after(int milliseconds, std::function<void()> act)
{
    return std::jthread([milliseconds, act = std::move(act)] {
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        act();
    });
}

QByteArray everyByte(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 7 + i / 256);
    return bytes;
}

/// The probe's answer without what differs from one moment and one line to the next.
QByteArray probed(backend::Shell& shell, remote::LocalShell& reader)
{
    Command probe;
    probe.script = u"probe.sh"_s;
    Command read = runText("gzip -dc | sed '/^time /d; /^session /d; /^section host /d'");
    if (const auto answer = shell.run(probe))
        read.input = answer->out;
    const auto text = reader.run(read);
    return text && text->out.size() > 1000 ? text->out : "nothing" + read.input;
}

constexpr qsizetype large = 20 * 1024 * 1024;

} // namespace

/// What a script may do on a node that let us in; how to get in is in SshConnectTest and SshLoginTest.
class SshShellTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_shell.reset(); }

    void givesOutputErrorAndExitCodeApart();
    void bytesPassUnchanged();
    void argumentsReachTheScriptUnchanged();
    void largeOutputArrivesWhole();
    void largeInputArrivesWhole();
    void largeInputAndOutputDoNotWaitForEachOther();
    void inputThatNobodyReadsDoesNotMatter();
    void muchOnStandardErrorDoesNotBlock();
    void aFloodIsCut_data();
    void aFloodIsCut();
    void tapSeesOutputAsItComes();
    void noiseOfTheLoginShellIsDropped();
    void aBackgroundJobDoesNotHoldTheCall();
    void oneSessionAtATimeIsEnough();

    void stopsWithinAFifthOfASecondAndGoesOn();
    void stoppingEndsAScriptThatReads();
    void stoppingLeavesAScriptThatChanges();
    void endsAtTheDeadline();
    void aKilledServerIsALostConnection();
    void aLineThatEndedIdleIsNoticed();
    void aNodeThatRunsNothingIsSaidSo_data();
    void aNodeThatRunsNothingIsSaidSo();
    void aSimulatedNodeAnswersTheSameOverSsh();

private:
    void connectWith(const QStringList& config, const remote::NodeRoot& root = {});
    backend::Result<Output> run(const Command& command, std::stop_token stop = {}) { return m_shell->run(command, stop); }

    support::Person m_person;
    std::unique_ptr<support::SshServer> m_server;
    std::unique_ptr<SshShell> m_shell;
};

void SshShellTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    if (!m_server)
        m_server = support::SshServer::start();
    if (!m_server)
        QSKIP("sshd is not installed");
    auto shell = SshShell::connect(m_server->target(), m_server->login(), m_person);
    QVERIFY2(shell, qPrintable(shell ? QString() : shell.error().message + shell.error().detail));
    m_shell = std::move(*shell);
}

void SshShellTest::connectWith(const QStringList& config, const remote::NodeRoot& root)
{
    m_shell.reset();
    m_server = support::SshServer::start(config);
    QVERIFY(m_server);
    auto login = m_server->login();
    login.root = root;
    auto shell = SshShell::connect(m_server->target(), login, m_person);
    QVERIFY2(shell, qPrintable(shell ? QString() : shell.error().message + shell.error().detail));
    m_shell = std::move(*shell);
}

void SshShellTest::givesOutputErrorAndExitCodeApart()
{
    for (const int code : {0, 1, 42, 127, 255}) {
        const auto output = run(runText("echo out; echo err >&2; exit $2", {QByteArray::number(code)}));
        QVERIFY2(output, qPrintable(output ? QString() : output.error().message));
        QCOMPARE(*output, (Output{"out\n", "err\n", code}));
    }
}

void SshShellTest::bytesPassUnchanged()
{
    Command command = runText("gzip -c");
    command.input = everyByte(100'000);
    const auto packed = run(command);
    QVERIFY(packed);
    Command unpack = runText("gzip -dc");
    unpack.input = packed->out;
    const auto unpacked = run(unpack);
    QVERIFY(unpacked);
    QCOMPARE(unpacked->out, command.input);
}

void SshShellTest::argumentsReachTheScriptUnchanged()
{
    const QList<QByteArray> words{"it's", "$(id)", "", "-n", "a\nb", "\xff\xfe", "ü", "\\"};
    const auto output = run(runText("shift; for each; do printf '%s\\0' \"$each\"; done", words));
    QVERIFY(output);
    QCOMPARE(output->out, words.join('\0') + '\0');
}

void SshShellTest::largeOutputArrivesWhole()
{
    Command command = runText("dd if=/dev/zero bs=65536 count=320 2>/dev/null");
    command.outputLimit = large;
    const auto output = run(command);
    QVERIFY2(output, qPrintable(output ? QString() : output.error().message));
    QCOMPARE(output->out.size(), large);
    QVERIFY(output->out == QByteArray(large, '\0'));
}

void SshShellTest::largeInputArrivesWhole()
{
    Command command = runText("sha256sum");
    command.input = everyByte(large);
    const auto output = run(command);
    QVERIFY(output);
    QCOMPARE(output->out.left(64), QCryptographicHash::hash(command.input, QCryptographicHash::Sha256).toHex());
}

void SshShellTest::largeInputAndOutputDoNotWaitForEachOther()
{
    Command command = runText("cat");
    command.input = everyByte(large);
    command.outputLimit = large;
    const auto output = run(command);
    QVERIFY2(output, qPrintable(output ? QString() : output.error().message));
    QVERIFY(output->out == command.input);
}

void SshShellTest::inputThatNobodyReadsDoesNotMatter()
{
    Command command = runText("exec <&-; echo done");
    command.input = everyByte(large);
    const auto output = run(command);
    QVERIFY(output);
    QCOMPARE(output->out, "done\n");
    QCOMPARE(run(runText("echo next"))->out, "next\n");
}

void SshShellTest::muchOnStandardErrorDoesNotBlock()
{
    const auto output = run(runText("dd if=/dev/zero bs=65536 count=100 >&2 2>/dev/null; echo done; echo end >&2"));
    QVERIFY(output);
    QCOMPARE(output->out, "done\n");
    QCOMPARE(output->err.size(), 65536 * 100 + 4);
}

void SshShellTest::aFloodIsCut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("output") << "cat /dev/zero"_ba;
    QTest::newRow("error") << "cat /dev/zero >&2"_ba;
    QTest::newRow("both") << "cat /dev/zero & cat /dev/zero >&2"_ba;
}

void SshShellTest::aFloodIsCut()
{
    QFETCH(const QByteArray, text);
    Command command = runText(text);
    command.outputLimit = 1'000'000;
    const auto output = run(command);
    QVERIFY(!output);
    QCOMPARE(output.error().kind, Error::Kind::CommandFailed);
    QCOMPARE(run(runText("echo next"))->out, "next\n");
}

void SshShellTest::tapSeesOutputAsItComes()
{
    QElapsedTimer time;
    time.start();
    QList<QPair<qint64, QByteArray>> seen;
    const auto output = m_shell->run(runText("echo one; sleep 1; echo two"), {}, [&](const QByteArray& bytes) {
        seen.append({time.elapsed(), bytes});
    });
    QVERIFY(output);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.first().second, "one\n");
    QVERIFY(seen.last().first - seen.first().first > 700);
}

void SshShellTest::noiseOfTheLoginShellIsDropped()
{
    QFile rc(m_server->home() + u"/.bashrc"_s);
    QVERIFY(rc.open(QIODevice::WriteOnly) && rc.write("echo Welcome; echo warning >&2; : >~/was-run\n") > 0);
    rc.close();
    const auto output = run(runText("echo out; echo err >&2"));
    QVERIFY(output);
    QCOMPARE(*output, (Output{"out\n", "err\n", 0}));
    const bool wasRun = QFile::remove(m_server->home() + u"/was-run"_s);
    rc.remove();
    if (!wasRun)
        QSKIP("the login shell here is not bash");
}

void SshShellTest::aBackgroundJobDoesNotHoldTheCall()
{
    QElapsedTimer time;
    time.start();
    const auto output = run(runText("sleep 5 & echo started"));
    QVERIFY(output);
    QCOMPARE(output->out, "started\n");
    QVERIFY(time.elapsed() < 3000);
}

void SshShellTest::oneSessionAtATimeIsEnough()
{
    connectWith({u"MaxSessions 1"_s});
    for (int i = 0; i < 5; ++i) {
        const auto output = run(runText("echo $2", {QByteArray::number(i)}));
        QVERIFY2(output, qPrintable(output ? QString() : output.error().message + output.error().detail));
        QCOMPARE(output->out, QByteArray::number(i) + '\n');
    }
    m_server.reset();
}

void SshShellTest::stopsWithinAFifthOfASecondAndGoesOn()
{
    for (const int wait : {0, 1, 20, 400}) {
        std::stop_source stop;
        QElapsedTimer time;
        time.start();
        const auto person = after(wait, [&] { stop.request_stop(); });
        const auto output = run(runText("sleep 30"), stop.get_token());
        QVERIFY(!output);
        QCOMPARE(output.error().kind, Error::Kind::Cancelled);
        QVERIFY2(time.elapsed() < wait + 200, qPrintable(QString::number(time.elapsed())));
        const auto next = run(runText("echo next"));
        QVERIFY2(next, qPrintable(next ? QString() : next.error().message + next.error().detail));
        QCOMPARE(next->out, "next\n");
    }
}

void SshShellTest::stoppingEndsAScriptThatReads()
{
    if (m_server->user() == u"root"_s)
        QSKIP("sshd passes no signals on in a session of root");
    const QByteArray survived = m_server->file(u"reader"_s).toUtf8();
    std::stop_source stop;
    const auto person = after(300, [&] { stop.request_stop(); });
    QVERIFY(!run(runText("sleep 1; : >\"$2\"", {survived}), stop.get_token()));
    QVERIFY(run(runText("sleep 2")));
    QVERIFY(!QFile::exists(QString::fromUtf8(survived)));
}

void SshShellTest::stoppingLeavesAScriptThatChanges()
{
    const QByteArray survived = m_server->file(u"changer"_s).toUtf8();
    Command command = runText("sleep 1; : >\"$2\"", {survived});
    command.effect = Command::Effect::Changes;
    std::stop_source stop;
    const auto person = after(300, [&] { stop.request_stop(); });
    QVERIFY(!run(command, stop.get_token()));
    QVERIFY(run(runText("sleep 2")));
    QVERIFY(QFile::exists(QString::fromUtf8(survived)));
}

void SshShellTest::endsAtTheDeadline()
{
    Command command = runText("echo begun; sleep 30");
    command.deadline = std::chrono::milliseconds(500);
    QElapsedTimer time;
    time.start();
    const auto output = run(command);
    QVERIFY(!output);
    QCOMPARE(output.error().kind, Error::Kind::CommandFailed);
    QVERIFY(time.elapsed() < 1000);
    QCOMPARE(run(runText("echo next"))->out, "next\n");
}

void SshShellTest::aKilledServerIsALostConnection()
{
    QElapsedTimer time;
    time.start();
    const auto cut = after(300, [&] { m_server->dropConnections(); });
    const auto output = run(runText("echo begun; sleep 30; echo end"));
    QVERIFY(!output);
    QCOMPARE(output.error().kind, Error::Kind::ConnectionLost);
    QVERIFY(time.elapsed() < 2000);
    QVERIFY(!m_shell->isAlive());
    const auto next = run(runText("echo next"));
    QVERIFY(!next);
    QCOMPARE(next.error().kind, Error::Kind::ConnectionLost);
}

void SshShellTest::aLineThatEndedIdleIsNoticed()
{
    QVERIFY(m_shell->isAlive());
    QVERIFY(run(runText("true")));
    QVERIFY(m_shell->isAlive());
    m_server->dropConnections();
    QTRY_VERIFY(!m_shell->isAlive());
    QCOMPARE(run(runText("true")).error().kind, Error::Kind::ConnectionLost);
}

void SshShellTest::aNodeThatRunsNothingIsSaidSo_data()
{
    QTest::addColumn<QString>("force");
    QTest::newRow("closed account") << u"echo This account is closed; exit 1"_s;
    QTest::newRow("silent") << u"/bin/false"_s;
}

void SshShellTest::aNodeThatRunsNothingIsSaidSo()
{
    QFETCH(const QString, force);
    connectWith({u"ForceCommand "_s + force});
    const auto output = run(runText("echo hello"));
    QVERIFY(!output);
    QCOMPARE(output.error().kind, Error::Kind::CommandFailed);
    QVERIFY(output.error().message.contains(u"shell"_s));
    if (force.contains(u"closed"_s))
        QCOMPARE(output.error().detail, u"This account is closed"_s);
    m_server.reset();
}

void SshShellTest::aSimulatedNodeAnswersTheSameOverSsh()
{
    const remote::NodeRoot root = support::freshNode(u"crowded"_s);
    connectWith({}, root);
    remote::LocalShell local(root);
    QList<Command> commands{runText("lsblk -J; pvs; zpool list; lspci -Dvmmnn; echo \"$root|$PATH\"; cat \"$root\"/etc/pve/qemu-server/*.conf"),
                            runText("ls -lR \"$root/sys\" \"$root/proc\"; exit 3"), runText("no-such-tool; id -u; hostname")};
    for (const Command& command : commands) {
        const auto here = local.run(command);
        const auto there = run(command);
        QVERIFY(here && there);
        QVERIFY(!here->out.isEmpty());
        QCOMPARE(there->out, here->out);
        QCOMPARE(there->exitCode, here->exitCode);
    }
    QCOMPARE(probed(*m_shell, local), probed(local, local));
    m_server.reset();
}

LANEKEEPER_TEST(SshShellTest)
#include "SshShellTest.moc"
