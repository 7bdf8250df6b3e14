// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshShell.h"

#include "Person.h"
#include "RawSsh.h"
#include "Slowness.h"
#include "SshServer.h"
#include "TestMain.h"
#include "TestScript.h"

#include <QElapsedTimer>
#include <poll.h>
#include <semaphore>
#include <sys/socket.h>
#include <sys/un.h>

using namespace Qt::StringLiterals;
using backend::Error;
using remote::SshShell;
using support::RawSsh;
using std::chrono::milliseconds;
namespace Message = support::Message;

namespace {

constexpr qint64 bound = 200 * support::slowness;
constexpr int mostMeasurements = 3; ///< the computer may have had other things to do

using Arrived = std::function<void()>;

struct Stage {
    const char* name;
    std::function<void(RawSsh&, const Arrived&)> act; ///< says when the guest has come to where it waits
};

/// Comes as far as `go` leads, and then does nothing any more.
std::function<void(RawSsh&, const Arrived&)> stallAfter(const std::function<bool(RawSsh&)>& go)
{
    return [go](RawSsh& ssh, const Arrived& arrived) {
        if (go(ssh))
            arrived();
        ssh.wire().listenForEver();
    };
}

/// Sends that for ever when a script should begin.
std::function<void(RawSsh&, const Arrived&)> floodWith(const QByteArray& payload)
{
    return [payload](RawSsh& ssh, const Arrived& arrived) {
        if (ssh.shakeHands() && ssh.startLogin() && ssh.letIn() && ssh.meetScript()) {
            arrived();
            ssh.sendForEver(payload);
        }
    };
}

bool letIn(RawSsh& ssh) { return ssh.shakeHands() && ssh.startLogin() && ssh.letIn(); }

bool offersOnly(RawSsh& ssh, const QByteArray& ways)
{
    return ssh.shakeHands() && ssh.startLogin() && ssh.receive(Message::AuthRequest)
        && ssh.send(Message::AuthFailure, support::sshString(ways) + '\0');
}

QList<Stage> stages()
{
    const QByteArray asked = support::message(Message::GlobalRequest, support::sshString("keepalive@openssh.com") + '\1');
    return {
        {"its name", stallAfter([](RawSsh&) { return true; })},
        {"its ways to encrypt", stallAfter([](RawSsh& ssh) { return ssh.sendName(); })},
        {"its keys", stallAfter([](RawSsh& ssh) { return ssh.sendName() && ssh.wire().receiveLine() && ssh.sendKexInit() && ssh.receive(Message::KexEcdhInit); })},
        {"the login service", stallAfter([](RawSsh& ssh) { return ssh.shakeHands() && ssh.receive(Message::ServiceRequest); })},
        {"the login", stallAfter([](RawSsh& ssh) { return ssh.shakeHands() && ssh.startLogin() && ssh.receive(Message::AuthRequest); })},
        {"its name after a line", stallAfter([](RawSsh& ssh) { return ssh.wire().send("hello\r\n"); })},
        {"a channel", stallAfter([](RawSsh& ssh) { return letIn(ssh) && ssh.meetChannel(); })},
        {"the start of the script", stallAfter([](RawSsh& ssh) {
             const auto channel = letIn(ssh) ? ssh.meetChannel() : std::nullopt;
             return channel && ssh.openChannel(*channel) && ssh.meetScript(*channel);
         })},
        {"the begin of the answer", stallAfter([](RawSsh& ssh) { return letIn(ssh) && ssh.meetScript(); })},
        {"the end of the answer", stallAfter([](RawSsh& ssh) {
             const auto script = letIn(ssh) ? ssh.meetScript() : std::nullopt;
             return script && ssh.begin(*script);
         })},
        {"room for its input", stallAfter([](RawSsh& ssh) {
             const auto channel = letIn(ssh) ? ssh.meetChannel() : std::nullopt;
             return channel && ssh.openChannel(*channel, 0) && ssh.meetScript(*channel)
                 && ssh.send(Message::ChannelSuccess, support::number32(*channel));
         })},
        {"new keys", stallAfter([](RawSsh& ssh) { return letIn(ssh) && ssh.meetScript() && ssh.sendKexInit(); })},
        {"an end of a flood", floodWith(support::message(Message::Debug, '\0' + support::sshString("x") + support::sshString({})))},
        {"an end of nothing", floodWith({})},
        {"an end of requests", floodWith(asked)},
    };
}

/// Somebody who thinks about a question until the stop comes.
class Thinker : public support::Person {
public:
    Thinker(std::stop_token stop, Arrived arrived)
        : m_stop(std::move(stop))
        , m_arrived(std::move(arrived))
    {
    }
    remote::HostKeyAnswer unknownHost(const remote::HostKeyOffer&) override
    {
        think();
        return remote::HostKeyAnswer::TrustOnce;
    }
    std::optional<QByteArray> password(const QString&, int) override
    {
        think();
        return "too late";
    }

private:
    void think()
    {
        m_arrived();
        const remote::StopAlarm alarm(m_stop);
        pollfd polled{alarm.descriptor(), POLLIN, 0};
        ::poll(&polled, 1, 10'000);
    }

    std::stop_token m_stop;
    Arrived m_arrived;
};

} // namespace

/// A stop is felt at once, whatever the program waits for at that moment.
class CancelTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void aStopIsFeltWhileWaitingForTheServer_data();
    void aStopIsFeltWhileWaitingForTheServer();
    void aStopIsFeltWhileNobodyPicksUp();
    void aStopIsFeltWhileAQuestionIsOpen_data();
    void aStopIsFeltWhileAQuestionIsOpen();
    void aStopIsFeltWhileTheAgentIsSilent();

private:
    using Attempt = std::function<Error(std::stop_token, const Arrived&)>;

    [[nodiscard]] remote::Login login(quint16 port) const;
    [[nodiscard]] static Error work(quint16 port, const remote::Login& login, remote::Questions& person, std::stop_token stop);
    /// Stops soon after the attempt has come to where it waits; the best of a few measurements, in milliseconds.
    qint64 timeToStop(const Attempt& attempt);

    QTemporaryDir m_folder;
    support::RawHostKey m_hostKey;
};

void CancelTest::initTestCase() { QVERIFY(support::makeKey(m_folder.filePath(u"user"_s))); }

remote::Login CancelTest::login(quint16 port) const
{
    remote::Login login;
    login.keyFile = m_folder.filePath(u"user"_s);
    login.useAgent = false;
    login.useSshConfig = false;
    login.knownHostsFile = m_folder.filePath(u"known_hosts"_s);
    QFile list(login.knownHostsFile);
    if (!list.open(QIODevice::WriteOnly) || list.write(m_hostKey.knownHostsLine(port)) < 0)
        qWarning("known_hosts cannot be written");
    return login;
}

Error CancelTest::work(quint16 port, const remote::Login& login, remote::Questions& person, std::stop_token stop)
{
    const auto shell = SshShell::connect({u"root"_s, u"127.0.0.1"_s, port}, login, person, stop);
    if (!shell)
        return shell.error();
    auto command = support::runText("cat");
    command.input = QByteArray(100'000, 'i');
    const auto output = (*shell)->run(command, stop);
    return output ? Error{Error::Kind::Usage, u"it worked"_s, {}} : output.error();
}

qint64 CancelTest::timeToStop(const Attempt& attempt)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int measurement = 0; measurement < mostMeasurements && best > bound; ++measurement) {
        std::stop_source stop;
        std::binary_semaphore hasArrived(0);
        QElapsedTimer time;
        std::jthread person([&] {
            static_cast<void>(hasArrived.try_acquire_for(std::chrono::seconds(10)));
            std::this_thread::sleep_for(milliseconds(100));
            time.start();
            stop.request_stop();
        });
        const Error error = attempt(stop.get_token(), [&] { hasArrived.release(); });
        const auto end = std::chrono::steady_clock::now();
        person.join();
        const auto since = std::chrono::steady_clock::now() - end;
        if (error.kind != Error::Kind::Cancelled) {
            qWarning("%s", qPrintable(error.message + error.detail));
            return std::numeric_limits<qint64>::max();
        }
        best = std::min(best, time.elapsed() - std::chrono::floor<milliseconds>(since).count());
    }
    return best;
}

void CancelTest::aStopIsFeltWhileWaitingForTheServer_data()
{
    QTest::addColumn<Stage>("stage");
    for (const Stage& stage : stages())
        QTest::addRow("%s", stage.name) << stage;
}

void CancelTest::aStopIsFeltWhileWaitingForTheServer()
{
    QFETCH(const Stage, stage);
    const qint64 best = timeToStop([&](std::stop_token stop, const Arrived& arrived) {
        const support::RawServer server([&](support::Wire& wire) {
            RawSsh ssh(wire, m_hostKey);
            stage.act(ssh, arrived);
        });
        support::Person person;
        return work(server.port(), login(server.port()), person, stop);
    });
    QVERIFY2(best <= bound, qPrintable(QString::number(best)));
}

/// A queue that is full: the knocks of further guests are lost without a word.
void CancelTest::aStopIsFeltWhileNobodyPicksUp()
{
    const auto [listener, port] = support::listenOnLoopback(0);
    const remote::Descriptor first = support::connectToLoopback(port);
    const qint64 best = timeToStop([&, port = port](std::stop_token stop, const Arrived& arrived) {
        arrived();
        support::Person person;
        return work(port, login(port), person, stop);
    });
    QVERIFY2(best <= bound, qPrintable(QString::number(best)));
}

void CancelTest::aStopIsFeltWhileAQuestionIsOpen_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("about the host's key") << false;
    QTest::newRow("for a password") << true;
}

void CancelTest::aStopIsFeltWhileAQuestionIsOpen()
{
    QFETCH(const bool, isKnown);
    const qint64 best = timeToStop([&](std::stop_token stop, const Arrived& arrived) {
        const support::RawServer server([&](support::Wire& wire) {
            RawSsh ssh(wire, m_hostKey);
            offersOnly(ssh, "password");
            ssh.wire().listenForEver();
        });
        Thinker person(stop, arrived);
        return work(server.port(), login(isKnown ? server.port() : quint16(1)), person, stop);
    });
    QVERIFY2(best <= bound, qPrintable(QString::number(best)));
}

void CancelTest::aStopIsFeltWhileTheAgentIsSilent()
{
    const QByteArray path = m_folder.filePath(u"agent"_s).toUtf8();
    const remote::Descriptor agent(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    QCOMPARE(::bind(agent.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    QCOMPARE(::listen(agent.get(), 8), 0);
    qputenv("SSH_AUTH_SOCK", path);
    const qint64 best = timeToStop([&](std::stop_token stop, const Arrived& arrived) {
        const support::RawServer server([&](support::Wire& wire) {
            RawSsh ssh(wire, m_hostKey);
            if (offersOnly(ssh, "publickey"))
                arrived();
            ssh.wire().listenForEver();
        });
        auto byAgent = login(server.port());
        byAgent.keyFile.clear();
        byAgent.useAgent = true;
        support::Person person;
        return work(server.port(), byAgent, person, stop);
    });
    qunsetenv("SSH_AUTH_SOCK");
    QVERIFY2(best <= bound, qPrintable(QString::number(best)));
}

LANEKEEPER_TEST(CancelTest)
#include "CancelTest.moc"
