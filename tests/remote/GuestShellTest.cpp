// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuestShell.h"
#include "SimulatedTool.h"
#include "TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <functional>

using namespace Qt::StringLiterals;
using backend::Command;
using backend::Error;
using backend::Output;
using backend::Result;

namespace {

/// A node whose qm answers as the test wants.
class FakeHost final : public backend::Shell {
public:
    using Answer = std::function<Result<Output>(const Command&)>;
    explicit FakeHost(Answer answer)
        : m_answer(std::move(answer))
    {
    }
    Result<Output> run(const Command& command, std::stop_token, const Tap&) override
    {
        last = command;
        return m_answer(command);
    }
    Command last;

private:
    Answer m_answer;
};

QByteArray agentJson(const QByteArray& out, const QByteArray& err, const QJsonValue& exited = 1)
{
    return QJsonDocument(QJsonObject{{u"exitcode"_s, 0}, {u"exited"_s, exited}, {u"out-data"_s, QString::fromUtf8(out)}, {u"err-data"_s, QString::fromUtf8(err)}}).toJson();
}

/// Runs what would be run in the guest in a simulated node instead.
Output runHere(const Command& command)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"eval \"$(cat)\""_s});
    shell.write(command.input);
    shell.closeWriteChannel();
    shell.waitForFinished();
    return {shell.readAllStandardOutput(), shell.readAllStandardError(), shell.exitCode()};
}

/// The stand-in's qm of a simulated node, for what a guest's script is sent through.
FakeHost::Answer throughQm(const QString& program)
{
    return [program](const Command& command) -> Result<Output> {
        QProcess qm;
        qm.start(program, {u"guest"_s, u"exec"_s, u"101"_s, u"--timeout"_s, u"30"_s, u"--pass-stdin"_s, u"1"_s, u"--"_s, u"sh"_s, u"-c"_s, u"eval \"$(cat)\""_s});
        qm.write(command.input);
        qm.closeWriteChannel();
        qm.waitForFinished();
        return Output{qm.readAllStandardOutput(), qm.readAllStandardError(), qm.exitCode()};
    };
}

Command listing()
{
    Command command;
    command.script = u"fio-list.sh"_s;
    return command;
}

} // namespace

class GuestShellTest : public support::TestCase {
    Q_OBJECT

private slots:
    void runsScriptsThroughTheAgent();
    void takesExitedAsATruthToo();
    void passesTheLinesErrorsOn();
    void saysThatTheAgentDoesNotAnswer();
    void refusesNonsense_data();
    void refusesNonsense();
    void runsOnASimulatedGuest();
    void aSimulatedGuestKeepsItsDevicesWhileItIsAsked();
};

void GuestShellTest::runsScriptsThroughTheAgent()
{
    const auto root = support::freshNode(u"quiet"_s);
    FakeHost host([](const Command& command) -> Result<Output> {
        const Output said = runHere(command);
        return Output{agentJson(said.out, said.err), {}, 0};
    });
    remote::GuestShell guest(host, 101, root);
    Command look;
    look.script = u"fio-look.sh"_s;
    look.arguments = {"drive", "it's \"not\" there $(x)"};
    const auto output = guest.run(look);
    QVERIFY(output);
    QCOMPARE(output->exitCode, 4);
    QCOMPARE(host.last.script, u"guest-run.sh"_s);
    QCOMPARE(host.last.arguments, (QList<QByteArray>{"101", "30"}));
    look.arguments = {"drive", "S6B0NL0W417203X"};
    QVERIFY(guest.run(look)->out.contains("device nvme0n1 "));
}

void GuestShellTest::takesExitedAsATruthToo()
{
    const auto root = support::freshNode(u"quiet"_s);
    FakeHost host([](const Command& command) -> Result<Output> {
        const Output said = runHere(command);
        return Output{agentJson(said.out, said.err, true), {}, 0};
    });
    QVERIFY(remote::GuestShell(host, 101, root).run(listing()));
}

void GuestShellTest::passesTheLinesErrorsOn()
{
    FakeHost host([](const Command&) -> Result<Output> { return backend::failure(Error::Kind::ConnectionLost, u"gone"_s); });
    QCOMPARE(remote::GuestShell(host, 101).run(listing()).error().kind, Error::Kind::ConnectionLost);
}

void GuestShellTest::saysThatTheAgentDoesNotAnswer()
{
    FakeHost host([](const Command&) -> Result<Output> { return Output{{}, "QEMU guest agent is not running\n", 255}; });
    const auto output = remote::GuestShell(host, 101).run(listing());
    QCOMPARE(output.error().kind, Error::Kind::CommandFailed);
    QVERIFY(output.error().detail.contains("not running"_L1));
}

void GuestShellTest::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "hello"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("cut") << agentJson("a", "b").first(20);
    QTest::newRow("no marks") << agentJson("measurement", {});
    QTest::newRow("marks of another") << agentJson("0123-begin\nx\n0123-end 0\n", "0123-begin\n0123-end 0\n");
    QTest::newRow("still running") << "{\"pid\":7,\"exited\":0}"_ba;
    QTest::newRow("numbers for text") << "{\"exited\":1,\"out-data\":7,\"err-data\":[]}"_ba;
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void GuestShellTest::refusesNonsense()
{
    QFETCH(QByteArray, answer);
    FakeHost host([&](const Command&) -> Result<Output> { return Output{answer, {}, 0}; });
    QCOMPARE(remote::GuestShell(host, 101).run(listing()).error().kind, Error::Kind::Unparseable);
}

/// The stand-in's guest takes nothing that was written for this computer.
void GuestShellTest::runsOnASimulatedGuest()
{
    const auto root = support::freshNode(u"quiet"_s);
    FakeHost host(throughQm(root.path + u"/qm"_s));
    const auto inside = remote::NodeRoot::simulated(root.root + u"/.simulated/guests/101"_s);
    Command look;
    look.script = u"fio-look.sh"_s;
    look.arguments = {"folder", "/var/tmp"};
    const auto output = remote::GuestShell(host, 101, inside).run(look);
    QVERIFY2(output, qPrintable(output ? QString() : output.error().message + output.error().detail));
    QVERIFY2(output->out.contains("virtual vda\n"), output->out);
    QCOMPARE(remote::GuestShell(host, 101).run(look).error().kind, Error::Kind::CommandFailed);
}

/// What measures in it looks at its drive while the job's log is read over and over.
void GuestShellTest::aSimulatedGuestKeepsItsDevicesWhileItIsAsked()
{
    const auto root = support::freshNode(u"quiet"_s);
    FakeHost host(throughQm(root.path + u"/qm"_s));
    const QString folder = root.root + u"/.simulated/guests/101"_s;
    remote::GuestShell guest(host, 101, remote::NodeRoot::simulated(folder));
    QVERIFY(guest.run(listing()));
    QVERIFY(QDir().mkpath(folder + u"/sys/devices/pci/here-since"_s));
    QVERIFY(guest.run(listing()));
    QVERIFY(QFileInfo::exists(folder + u"/sys/devices/pci/here-since"_s));
    QFile configuration(root.root + u"/etc/pve/qemu-server/101.conf"_s);
    QVERIFY(configuration.open(QIODevice::ReadOnly));
    QByteArray lines = configuration.readAll();
    configuration.close();
    QVERIFY(lines.contains("name: docker\n"));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write(lines.replace("name: docker\n", "name: podman\n"));
    configuration.close();
    QVERIFY(guest.run(listing()));
    QVERIFY(!QFileInfo::exists(folder + u"/sys/devices/pci/here-since"_s));
}

LANEKEEPER_TEST(GuestShellTest)
#include "GuestShellTest.moc"
