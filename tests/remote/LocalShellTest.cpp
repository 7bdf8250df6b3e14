// SPDX-License-Identifier: GPL-3.0-or-later
#include "LocalShell.h"

#include "CapturedShell.h"
#include "SimulatedTool.h"
#include "TestMain.h"
#include "TestScript.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <thread>

using namespace Qt::StringLiterals;
using backend::Command;
using backend::Error;
using remote::LocalShell;
using remote::NodeRoot;
using support::runText;

class LocalShellTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase() { m_root = support::freshNode(u"quiet"_s); }
    void refusesARootThatIsNotSimulated_data();
    void refusesARootThatIsNotSimulated();
    void givesOutputErrorAndExitCodeApart();
    void givesInputByteEqual();
    void seesNothingOfThisComputersEnvironment();
    void tapSeesOutputAsItComes();
    void stopsWithinAFifthOfASecond();
    void killsWhatTheScriptStarted();
    void endsAtTheDeadline();
    void cutsAFloodOnEitherStream_data();
    void cutsAFloodOnEitherStream();
    void worksOnAThreadWithoutQt();
    void aShellThatIsNotThereIsAnError();

    void aCaptureAnswersOnlyTheProbe();

private:
    NodeRoot m_root;
};

void LocalShellTest::refusesARootThatIsNotSimulated_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("path");
    QTest::newRow("this computer") << QString() << u"/usr/bin:/bin"_s;
    QTest::newRow("this computer's root") << u"/"_s << u"/bin"_s;
    QTest::newRow("any folder") << u"/tmp"_s << u"/bin"_s;
}

void LocalShellTest::refusesARootThatIsNotSimulated()
{
    QFETCH(const QString, root);
    QFETCH(const QString, path);
    QTemporaryDir folder;
    const QString canary = folder.filePath(u"canary"_s);
    const auto output = LocalShell({root, path}).run(runText(": >" + canary.toUtf8()));
    QVERIFY(!output);
    QCOMPARE(output.error().kind, Error::Kind::Refused);
    QVERIFY(!QFile::exists(canary));
}

void LocalShellTest::givesOutputErrorAndExitCodeApart()
{
    LocalShell shell(m_root);
    for (const int code : {0, 1, 2, 42, 127, 255}) {
        const auto output = shell.run(runText("echo out; echo err >&2; exit $2", {QByteArray::number(code)}));
        QVERIFY(output);
        QCOMPARE(*output, (backend::Output{"out\n", "err\n", code}));
    }
}

void LocalShellTest::givesInputByteEqual()
{
    Command command = runText("cat; cat >/dev/null; exit 0");
    for (int byte = 0; byte < 256 * 40'000; ++byte)
        command.input.append(static_cast<char>(byte));
    const auto output = LocalShell(m_root).run(command);
    QVERIFY(output);
    QVERIFY(output->out == command.input);
}

void LocalShellTest::seesNothingOfThisComputersEnvironment()
{
    qputenv("LANEKEEPER_CANARY", "1");
    const auto output = LocalShell(m_root).run(runText("export -p; echo \"$root|$PATH\"; pwd"));
    QVERIFY(output);
    QVERIFY2(!output->out.contains("CANARY") && !output->out.contains("HOME="), output->out.constData());
    const QByteArray root = m_root.root.toUtf8();
    QVERIFY2(output->out.endsWith(root + '|' + root + "/bin\n" + root + '\n'), output->out.constData());
}

void LocalShellTest::tapSeesOutputAsItComes()
{
    QElapsedTimer time;
    time.start();
    qint64 firstAt = -1;
    QByteArray tapped;
    const auto output = LocalShell(m_root).run(runText("echo one; sleep 1; echo two"), {}, [&](const QByteArray& bytes) {
        firstAt = firstAt < 0 ? time.elapsed() : firstAt;
        tapped += bytes;
    });
    QVERIFY(output);
    QCOMPARE(tapped, "one\ntwo\n");
    QVERIFY(time.elapsed() - firstAt > 700);
}

void LocalShellTest::stopsWithinAFifthOfASecond()
{
    std::stop_source stop;
    std::jthread person([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        stop.request_stop();
    });
    QElapsedTimer time;
    time.start();
    const auto output = LocalShell(m_root).run(runText("sleep 30"), stop.get_token());
    QVERIFY(!output);
    QCOMPARE(output.error().kind, Error::Kind::Cancelled);
    QVERIFY2(time.elapsed() < 300 + 200, qPrintable(QString::number(time.elapsed())));
}

void LocalShellTest::killsWhatTheScriptStarted()
{
    Command command = runText("(sleep 1; : >\"$root/survived\") & (sleep 1; : >\"$root/survived\")");
    command.deadline = std::chrono::milliseconds(300);
    QVERIFY(!LocalShell(m_root).run(command));
    std::this_thread::sleep_for(std::chrono::milliseconds(1200));
    QVERIFY(!QFile::exists(m_root.root + u"/survived"_s));
}

void LocalShellTest::endsAtTheDeadline()
{
    Command command = runText("echo begun; sleep 30");
    command.deadline = std::chrono::milliseconds(200);
    QElapsedTimer time;
    time.start();
    const auto output = LocalShell(m_root).run(command);
    QVERIFY(!output);
    QCOMPARE(output.error().kind, Error::Kind::CommandFailed);
    QVERIFY(time.elapsed() < 1000);
}

void LocalShellTest::cutsAFloodOnEitherStream_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("output") << "while :; do echo 0123456789012345678901234567890123456789; done"_ba;
    QTest::newRow("error") << "while :; do echo 0123456789012345678901234567890123456789; done >&2"_ba;
}

void LocalShellTest::cutsAFloodOnEitherStream()
{
    QFETCH(const QByteArray, text);
    Command command = runText(text);
    command.outputLimit = 100'000;
    const auto output = LocalShell(m_root).run(command);
    QVERIFY(!output);
    QCOMPARE(output.error().kind, Error::Kind::CommandFailed);
}

void LocalShellTest::worksOnAThreadWithoutQt()
{
    backend::Result<backend::Output> output;
    std::thread([&] { output = LocalShell(m_root).run(runText("echo hello")); }).join();
    QVERIFY(output);
    QCOMPARE(output->out, "hello\n");
}

void LocalShellTest::aShellThatIsNotThereIsAnError()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u".simulated"_s));
    const auto output = LocalShell(NodeRoot::simulated(folder.path())).run(runText("true"));
    QVERIFY(!output);
    QCOMPARE(output.error().kind, Error::Kind::CommandFailed);
}

void LocalShellTest::aCaptureAnswersOnlyTheProbe()
{
    remote::CapturedShell shell("answer");
    Command probe;
    probe.script = u"probe.sh"_s;
    QByteArray tapped;
    const auto output = shell.run(probe, {}, [&](const QByteArray& bytes) { tapped += bytes; });
    QVERIFY(output);
    QCOMPARE(*output, (backend::Output{"answer", {}, 0}));
    QCOMPARE(tapped, "answer");
    Command change = runText("true");
    change.effect = Command::Effect::Changes;
    const auto refused = shell.run(change);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
}

LANEKEEPER_TEST(LocalShellTest)
#include "LocalShellTest.moc"
