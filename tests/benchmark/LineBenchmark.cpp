// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineBenchmark.h"

#include "DelayedLink.h"
#include "LocalShell.h"
#include "NoQuestions.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "SshShell.h"
#include "Table.h"
#include "TestScript.h"
#include "discovery/Probe.h"

#include <QElapsedTimer>
#include <QProcess>
#include <cstdio>
#include <map>
#include <thread>

namespace benchmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int questions = 15; ///< what a discovery of one command each asks for at least
constexpr std::array<int, 3> distances{20, 100, 200}; ///< milliseconds there and back
constexpr int farthest = 200;

double millisecondsOf(const std::function<bool()>& work)
{
    QElapsedTimer time;
    time.start();
    if (!work())
        qFatal("A measured piece of work failed.");
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

/// The far host, and the ways to ask it.
class FarHost {
public:
    explicit FarHost(DelayedLink& link)
        : m_node(support::freshNode(u"quiet"_s))
    {
        link.goToServer();
        m_server = support::SshServer::start({u"ListenAddress "_s + DelayedLink::serverAddress});
        link.goToClient();
        if (!m_server)
            qFatal("sshd is not installed or does not start.");
        QFile known(m_server->file(u"far_hosts"_s));
        QFile key(m_server->file(u"host.pub"_s));
        if (key.open(QIODevice::ReadOnly) && known.open(QIODevice::WriteOnly))
            known.write(u"[%1]:%2 "_s.arg(DelayedLink::serverAddress).arg(m_server->port()).toLatin1() + key.readAll());
        saveAnswer();
    }

    [[nodiscard]] double scriptTime() const { return m_scriptTime; }

    std::unique_ptr<remote::SshShell> connect()
    {
        remote::NoQuestions nobody;
        auto login = m_server->login();
        login.knownHostsFile = m_server->file(u"far_hosts"_s);
        login.root = m_node;
        auto shell = remote::SshShell::connect({m_server->user(), DelayedLink::serverAddress, m_server->port()}, login, nobody);
        return shell ? std::move(*shell) : nullptr;
    }

    /// What a refresh is, without the time the node's own tools take.
    bool refresh(backend::Shell& shell) const
    {
        const auto answer = shell.run(support::runText("cat \"$root/answer\""));
        return answer && backend::readProbe(answer->out, QDateTime::currentDateTimeUtc());
    }

    /// Three files of 1 KiB in one call, each made whole before it takes its place.
    bool push(backend::Shell& shell) const
    {
        auto command = support::runText("cat >\"$root/new\" && for n in 1 2 3; do\n"
                                        "head -c $((n * 1024)) \"$root/new\" | tail -c 1024 >\"$root/file$n.new\" && sync \"$root/file$n.new\" && "
                                        "mv -fT \"$root/file$n.new\" \"$root/file$n\"; done");
        command.input = QByteArray(3 * 1024, 'x');
        const auto output = shell.run(command);
        return output && output->exitCode == 0;
    }

    bool ask(const QStringList& options, const QStringList& words) const
    {
        QStringList all{u"-F"_s, u"none"_s, u"-i"_s, m_server->keyFile(), u"-p"_s, QString::number(m_server->port()),
                        u"-o"_s, u"BatchMode=yes"_s, u"-o"_s, u"IdentitiesOnly=yes"_s,
                        u"-o"_s, u"UserKnownHostsFile="_s + m_server->file(u"far_hosts"_s)};
        QProcess ssh;
        ssh.setStandardInputFile(QProcess::nullDevice());
        ssh.start(u"ssh"_s, all + options + QStringList{m_server->user() + u'@' + DelayedLink::serverAddress} + words);
        return ssh.waitForFinished(60'000) && ssh.exitCode() == 0;
    }

    /// A master connection once, then one call a question.
    bool askOneByOne() const
    {
        const QString door = m_server->file(u"master"_s);
        bool isFine = ask({u"-M"_s, u"-S"_s, door, u"-o"_s, u"ControlPersist=60"_s}, {u"true"_s});
        for (int question = 1; question < questions && isFine; ++question)
            isFine = ask({u"-S"_s, door}, {u"true"_s});
        ask({u"-S"_s, door, u"-O"_s, u"exit"_s}, {});
        return isFine;
    }

private:
    void saveAnswer()
    {
        remote::LocalShell shell(m_node);
        QByteArray answer;
        m_scriptTime = millisecondsOf([&] {
            return backend::readNode(shell, QDateTime::currentDateTimeUtc(), {}, {.withJournal = true, .answer = &answer}).has_value();
        });
        QFile saved(m_node.root + u"/answer"_s);
        if (saved.open(QIODevice::WriteOnly))
            saved.write(answer);
        std::fprintf(stderr, "  the node answers with %lld bytes\n", static_cast<long long>(answer.size()));
    }

    std::unique_ptr<support::SshServer> m_server;
    remote::NodeRoot m_node;
    double m_scriptTime = 0;
};

/// Median milliseconds of each way at one distance.
struct Times {
    double sshTrue = 0;
    double cold = 0;
    double oneByOne = 0;
    double warm = 0;
    double push = 0;
    double wholeProbe = 0;
    double script = 0;
};

/// As long as nobody is so quick as to ask before the next channel is there.
void rest(int distance) { std::this_thread::sleep_for(std::chrono::milliseconds(3 * distance + 100)); }

Times timesAt(int distance, int repetitions)
{
    std::fprintf(stderr, "measuring at %d ms…\n", distance);
    const auto link = DelayedLink::make(std::chrono::milliseconds(distance / 2));
    if (!link)
        return {};
    FarHost host(*link);
    QList<double> sshTrue, cold, oneByOne, warm, push, probe;
    for (int round = 0; round < repetitions; ++round) {
        sshTrue.append(millisecondsOf([&] { return host.ask({}, {u"true"_s}); }));
        std::unique_ptr<remote::SshShell> shell;
        cold.append(millisecondsOf([&] { return (shell = host.connect()) && host.refresh(*shell); }));
        rest(distance);
        warm.append(millisecondsOf([&] { return host.refresh(*shell); }));
        rest(distance);
        push.append(millisecondsOf([&] { return host.push(*shell); }));
        shell.reset();
        probe.append(millisecondsOf([&] {
            shell = host.connect();
            return shell && backend::readNode(*shell, QDateTime::currentDateTimeUtc(), {}, {.withJournal = true});
        }));
        if (round < 2)
            oneByOne.append(millisecondsOf([&] { return host.askOneByOne(); }));
    }
    return {median(sshTrue), median(cold), median(oneByOne), median(warm), median(push), median(probe), host.scriptTime()};
}

} // namespace

bool measureLine(int repetitions)
{
    std::map<int, Times> times;
    times[0] = timesAt(0, repetitions); // what both computers need for themselves
    if (times[0].cold == 0)
        return false;
    for (const int distance : distances)
        times[distance] = timesAt(distance, repetitions);
    const auto roundTrips = [&](double Times::*way) { return (times[farthest].*way - times[0].*way) / farthest; };
    const auto row = [&](const QString& name, double Times::*way) {
        QStringList cells{name};
        for (const int distance : distances)
            cells.append(u"%1 ms (%2)"_s.arg(times[distance].*way, 0, 'f', 0)
                             .arg(times[distance].*way / times[distance].sshTrue, 0, 'f', 2));
        cells.append(number(roundTrips(way), 1));
        return cells;
    };
    printTable({{u"what"_s, u"RTT 20 ms"_s, u"RTT 100 ms"_s, u"RTT 200 ms"_s, u"round trips"_s},
                row(u"Lanekeeper: connect, log in, whole node shown"_s, &Times::cold),
                row(u"`ssh host true`"_s, &Times::sshTrue),
                row(u"%1 commands one by one over one `ssh` master"_s.arg(questions), &Times::oneByOne),
                row(u"Lanekeeper: read again"_s, &Times::warm),
                row(u"Lanekeeper: push three files"_s, &Times::push)});
    for (const int distance : distances)
        std::printf("with the real script at %d ms: %.0f ms, of which the script takes %.0f ms\n", distance,
                    times[distance].wholeProbe, times[distance].script);
    Bars bars;
    bars.check(u"cold connect to whole node"_s, roundTrips(&Times::cold), 9.2, u"round trips"_s);
    bars.check(u"cold connect against `ssh host true` at 100 ms"_s, times[100].cold / times[100].sshTrue, 0.75, u"times"_s);
    bars.check(u"cold connect against `ssh host true` at 200 ms"_s, times[200].cold / times[200].sshTrue, 0.75, u"times"_s);
    bars.check(u"reading again"_s, roundTrips(&Times::warm), 1.2, u"round trips"_s);
    bars.check(u"pushing three files"_s, roundTrips(&Times::push), 1.2, u"round trips"_s);
    return bars.areKept();
}

} // namespace benchmark
