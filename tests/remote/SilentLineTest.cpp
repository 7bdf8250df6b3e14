// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshShell.h"

#include "Conversation.h"
#include "KindsOfServers.h"
#include "LineProxy.h"
#include "Person.h"
#include "Slowness.h"
#include "TestMain.h"
#include "TestScript.h"

#include <QElapsedTimer>
#include <csignal>
#include <future>
#include <map>

using namespace Qt::StringLiterals;
using backend::Error;
using remote::SshShell;
using support::LineProxy;
using support::runText;
using support::slowness;

namespace {

constexpr qint64 noticed = 15'000;
constexpr int patience = 20'000;
const QByteArray twentySeconds = "sleep 20; echo done";

/// What became of one line, in words; empty: all as it should be.
using Finding = std::future<QString>;

QString shown(const Error& error) { return u"%1: %2 %3"_s.arg(int(error.kind)).arg(error.message, error.detail); }

backend::Result<std::unique_ptr<SshShell>> connect(const support::ReadyServer& server, quint16 port)
{
    support::Person person;
    person.hostKeyAnswer = remote::HostKeyAnswer::TrustOnce; // a proxy's port is in no list
    auto target = server.target;
    target.port = port;
    return SshShell::connect(target, server.login, person);
}

/// A line on which nobody asks anything, when `silence` has made it silent.
QString watchIdle(const support::ReadyServer& server, quint16 port, const std::function<void(SshShell&)>& silence)
{
    std::promise<void> ended;
    remote::Conversation conversation(
        [&](std::stop_token) -> backend::Result<std::unique_ptr<backend::Shell>> {
            auto shell = connect(server, port);
            if (!shell)
                return tl::make_unexpected(shell.error());
            return std::move(*shell);
        },
        [&] { ended.set_value(); });
    auto asked = conversation.ask<int>([&](backend::Shell& shell, std::stop_token) -> backend::Result<int> {
        silence(dynamic_cast<SshShell&>(shell));
        return 1;
    });
    asked.waitForFinished();
    if (!asked.result())
        return shown(asked.result().error());
    QElapsedTimer time;
    time.start();
    if (ended.get_future().wait_for(std::chrono::milliseconds(patience)) != std::future_status::ready)
        return u"nobody noticed"_s;
    return time.elapsed() <= noticed * slowness ? QString() : u"noticed after %1 ms"_s.arg(time.elapsed());
}

/// A line on which a script runs that says nothing.
QString watchRunning(const support::ReadyServer& server, LineProxy& proxy)
{
    const auto shell = connect(server, proxy.port());
    if (!shell)
        return shown(shell.error());
    proxy.stall();
    QElapsedTimer time;
    time.start();
    const auto output = (*shell)->run(runText(twentySeconds));
    if (output || output.error().kind != Error::Kind::ConnectionLost)
        return output ? u"it answered"_s : shown(output.error());
    return time.elapsed() <= noticed * slowness ? QString() : u"noticed after %1 ms"_s.arg(time.elapsed());
}

QString workSilently(const support::ReadyServer& server)
{
    const auto shell = connect(server, server.target.port);
    if (!shell)
        return shown(shell.error());
    const auto output = (*shell)->run(runText(twentySeconds));
    if (!output)
        return shown(output.error());
    return output->out == "done\n" && (*shell)->isAlive() ? QString() : u"half an answer"_s;
}

/// Looks now and then, as who watches many nodes does.
QString restAlive(const support::ReadyServer& server)
{
    const auto shell = connect(server, server.target.port);
    for (int look = 0; shell && look < 5; ++look) {
        if (!(*shell)->isAlive())
            return u"taken for dead at look %1"_s.arg(look);
        std::this_thread::sleep_for((*shell)->restTime());
    }
    return shell ? QString() : shown(shell.error());
}

} // namespace

/// A line that died without a word is noticed, and one that merely has nothing to say is not taken for dead.
class SilentLineTest : public support::TestCase {
    Q_OBJECT

private slots:
    void deadLinesAreNoticedAndSilentOnesKept();
};

/// All at once, since each takes its time.
void SilentLineTest::deadLinesAreNoticedAndSilentOnesKept()
{
    const auto sshd = support::readyServer(u"sshd"_s);
    if (!sshd)
        QSKIP("sshd is not installed");
    std::map<QString, Finding> findings;
    const auto begin = [&](const QString& name, const auto& watch) { findings[name] = std::async(std::launch::async, watch); };
    LineProxy idle(sshd->target.port);
    LineProxy running(sshd->target.port);
    std::atomic<pid_t> stopped = 0;
    begin(u"idle"_s, [&] { return watchIdle(*sshd, idle.port(), [&](SshShell&) { idle.stall(); }); });
    begin(u"running"_s, [&] { return watchRunning(*sshd, running); });
    begin(u"stopped session"_s, [&] {
        return watchIdle(*sshd, sshd->target.port, [&](SshShell& shell) {
            stopped = shell.run(runText("echo $PPID"))->out.trimmed().toInt();
            ::kill(stopped, SIGSTOP);
        });
    });
    QMap<QString, support::ReadyServer> servers{{u"sshd"_s, *sshd}};
    for (const QString& kind : support::kindsOfServers.mid(1))
        if (const auto server = support::readyServer(kind))
            servers[kind] = *server;
    for (const QString& kind : servers.keys()) {
        const support::ReadyServer server = servers[kind];
        begin(kind + u" at work"_s, [server, kind] {
            QString finding = workSilently(server);
            // Dropbear may fall over its own assertion at the end of a script, see KindsOfServersTest.
            for (int chance = 0; chance < 3 && kind == u"dropbear"_s && !finding.isEmpty(); ++chance)
                finding = workSilently(server);
            return finding;
        });
        begin(kind + u" at rest"_s, [server] { return restAlive(server); });
    }
    QStringList wrong;
    for (auto& [name, future] : findings)
        if (const QString finding = future.get(); !finding.isEmpty())
            wrong.append(name + u": "_s + finding);
    if (stopped > 0)
        ::kill(stopped, SIGKILL);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

LANEKEEPER_TEST(SilentLineTest)
#include "SilentLineTest.moc"
