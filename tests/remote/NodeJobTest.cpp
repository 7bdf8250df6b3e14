// SPDX-License-Identifier: GPL-3.0-or-later
#include "Person.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "SshShell.h"
#include "TestMain.h"
#include "TestScript.h"
#include "job/NodeJob.h"

#include <QElapsedTimer>
#include <csignal>

using namespace Qt::StringLiterals;
using backend::Command;
using backend::Error;
using backend::JobReading;
using State = backend::JobReading::State;

namespace {

Command work(const QByteArray& text, std::chrono::seconds limit = std::chrono::seconds(60))
{
    Command command = support::runText(text);
    command.effect = Command::Effect::Changes;
    command.job = Command::Job{"job-1", limit};
    return command;
}

/// Answers with prepared bytes.
class LyingShell final : public backend::Shell {
public:
    explicit LyingShell(QByteArray answer)
        : m_answer(std::move(answer))
    {
    }
    backend::Result<backend::Output> run(const Command&, std::stop_token, const Tap&) override
    {
        return backend::Output{m_answer, {}, 0};
    }

private:
    QByteArray m_answer;
};

} // namespace

/// Work on a simulated node behind a real sshd that outlives the connection which began it.
class NodeJobTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void goesOnWhenTheLineBreaks();
    void startingItAgainFindsTheOneThatRuns();
    void isEndedByItsLimit();
    void isSaidToHaveDiedWhenItWasKilled();
    void endsWhenAskedTo();
    void comesInPiecesWhenItPrintsMuch();
    void refusesNamesThatAreNone_data();
    void refusesNamesThatAreNone();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();

private:
    void connect();
    /// Reads to the end; what was printed grows in m_log.
    JobReading follow(qint64 offset = 0);

    std::unique_ptr<support::SshServer> m_server;
    std::unique_ptr<remote::SshShell> m_shell;
    remote::NodeRoot m_root;
    QByteArray m_log;
};

void NodeJobTest::init()
{
    if (!m_server)
        m_server = support::SshServer::start();
    if (!m_server)
        QSKIP("sshd is not installed");
    m_root = support::freshNode(u"quiet"_s);
    m_log.clear();
    connect();
}

void NodeJobTest::cleanup()
{
    if (m_shell)
        QVERIFY(backend::endJob(*m_shell, "job-1"));
    m_shell.reset();
}

void NodeJobTest::connect()
{
    support::Person nobody;
    auto login = m_server->login();
    login.root = m_root;
    auto shell = remote::SshShell::connect(m_server->target(), login, nobody);
    QVERIFY2(shell, qPrintable(shell ? QString() : shell.error().message));
    m_shell = std::move(*shell);
}

JobReading NodeJobTest::follow(qint64 offset)
{
    JobReading last;
    last.nextOffset = offset;
    do {
        const auto reading = backend::readJob(*m_shell, "job-1", last.nextOffset);
        if (!reading)
            return {State::Died, -1, reading.error().message.toUtf8(), 0};
        last = *reading;
        m_log += last.log;
    } while (last.state == State::Running);
    return last;
}

void NodeJobTest::goesOnWhenTheLineBreaks()
{
    QVERIFY(backend::startJob(*m_shell, work("n=1; while [ $n -le 20 ]; do echo line $n; sleep 0.1; n=$((n + 1)); done; exit 7")));
    const auto first = backend::readJob(*m_shell, "job-1", 0);
    QVERIFY(first && first->state == State::Running && first->log.startsWith("line 1\n"));
    m_log = first->log;

    m_server->dropConnections();
    const auto broken = backend::readJob(*m_shell, "job-1", first->nextOffset);
    QCOMPARE(broken.error().kind, Error::Kind::ConnectionLost);
    connect();
    const JobReading last = follow(first->nextOffset);
    QCOMPARE(last.state, State::Ended);
    QCOMPARE(last.exitCode, 7);
    QByteArray whole;
    for (int line = 1; line <= 20; ++line)
        whole += "line " + QByteArray::number(line) + '\n';
    QCOMPARE(m_log, whole);
}

void NodeJobTest::startingItAgainFindsTheOneThatRuns()
{
    const Command once = work("echo begun; sleep 0.5");
    QVERIFY(backend::startJob(*m_shell, once));
    QVERIFY(backend::startJob(*m_shell, once));
    QCOMPARE(follow().state, State::Ended);
    QVERIFY(backend::startJob(*m_shell, once)); // it is known until it is forgotten
    QCOMPARE(follow().exitCode, 0);
    QCOMPARE(m_log, "begun\nbegun\n"_ba); // one run, read twice
}

void NodeJobTest::isEndedByItsLimit()
{
    QVERIFY(backend::startJob(*m_shell, work("echo begun; sleep 50; echo never", std::chrono::seconds(1))));
    const JobReading last = follow();
    QCOMPARE(last.state, State::Ended);
    QCOMPARE(last.exitCode, JobReading::tookTooLong);
    QCOMPARE(m_log, "begun\n"_ba);
}

void NodeJobTest::isSaidToHaveDiedWhenItWasKilled()
{
    QVERIFY(backend::startJob(*m_shell, work("echo $PPID; sleep 50")));
    const auto first = backend::readJob(*m_shell, "job-1", 0);
    QVERIFY(first && !first->log.isEmpty());
    const auto worker = static_cast<pid_t>(first->log.trimmed().toInt()); // timeout, the leader of its group
    QFile status(u"/proc/%1/stat"_s.arg(worker));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const auto keeper = static_cast<pid_t>(status.readAll().split(' ').value(3).toInt());
    QCOMPARE(::kill(keeper, SIGKILL), 0);
    QCOMPARE(::kill(-worker, SIGKILL), 0);
    QCOMPARE(follow(first->nextOffset).state, State::Died);
}

void NodeJobTest::endsWhenAskedTo()
{
    QVERIFY(backend::startJob(*m_shell, work("echo $$; sleep 50")));
    const auto first = backend::readJob(*m_shell, "job-1", 0);
    const QString process = u"/proc/"_s + QString::fromLatin1(first->log.trimmed());
    QVERIFY(QFile::exists(process));
    QVERIFY(backend::endJob(*m_shell, "job-1"));
    QTRY_VERIFY(!QFile::exists(process));
    QCOMPARE(backend::readJob(*m_shell, "job-1", 0).error().kind, Error::Kind::Usage);
    QVERIFY(backend::endJob(*m_shell, "job-1"));
}

void NodeJobTest::comesInPiecesWhenItPrintsMuch()
{
    QVERIFY(backend::startJob(*m_shell, work("head -c 2500000 /dev/zero; exit 3")));
    const JobReading last = follow();
    QCOMPARE(last.exitCode, 3);
    QCOMPARE(m_log.size(), 2'500'000);
}

void NodeJobTest::refusesNamesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"", "../job", "a/b", "-rf", "a b", "$(x)", "ä"})
        QTest::newRow(*name ? name : "empty") << QByteArray(name);
}

void NodeJobTest::refusesNamesThatAreNone()
{
    QFETCH(QByteArray, name);
    Command command = work("echo never");
    command.job->id = name;
    QVERIFY(!backend::startJob(*m_shell, command));
    QVERIFY(!backend::readJob(*m_shell, name, 0));
    QVERIFY(!backend::endJob(*m_shell, name));
}

void NodeJobTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no heading") << "hello\n"_ba;
    QTest::newRow("another state") << "job happy - 0\n\n"_ba;
    QTest::newRow("longer than said") << "job running - 2\nabc\n"_ba;
    QTest::newRow("shorter than said") << "job running - 9\nabc\n"_ba;
    QTest::newRow("negative") << "job running - -1\n\n"_ba;
    QTest::newRow("huge") << "job ended 0 99999999999999999999\nabc\n"_ba;
    QTest::newRow("code") << "job ended 4711 3\nabc\n"_ba;
}

void NodeJobTest::refusesWhatMakesNoSense()
{
    QFETCH(QByteArray, answer);
    LyingShell shell(answer);
    QCOMPARE(backend::readJob(shell, "job-1", 0).error().kind, Error::Kind::Unparseable);
    LyingShell honest("job ended 3 4\nab\nc\n");
    QCOMPARE(backend::readJob(honest, "job-1", 5).value(), (JobReading{State::Ended, 3, "ab\nc", 9}));
}

LANEKEEPER_TEST(NodeJobTest)
#include "NodeJobTest.moc"
