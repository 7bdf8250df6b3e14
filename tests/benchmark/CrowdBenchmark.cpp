// SPDX-License-Identifier: GPL-3.0-or-later
#include "CrowdBenchmark.h"

#include "CannedServer.h"
#include "Conversation.h"
#include "MainWindow.h"
#include "NoQuestions.h"
#include "OpenShell.h"
#include "Table.h"
#include "TurnWatch.h"
#include "application/HistoryStore.h"
#include "application/NodeBook.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <cstdio>
#include <limits>
#include <malloc.h>
#include <sys/resource.h>
#include <thread>
#include <vector>

namespace benchmark {

using namespace Qt::StringLiterals;
using gui::NodeState;

namespace {

constexpr std::chrono::seconds idleTime{30};
constexpr int rounds = 4;

double processMilliseconds()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto of = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return of(used.ru_utime) + of(used.ru_stime);
}

QByteArray lineOf(const QString& file, const QByteArray& start)
{
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : lines.readAll().split('\n'))
        if (line.startsWith(start))
            return line.mid(start.size()).trimmed();
    return {};
}

double residentKilobytes() { return lineOf(u"/proc/self/status"_s, "VmRSS:").split(' ').value(0).toDouble(); }

/// How often threads of this program rested and woke again.
double wakeUps()
{
    double sum = 0;
    for (const QString& thread : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        sum += lineOf(u"/proc/self/task/%1/status"_s.arg(thread), "voluntary_ctxt_switches:").toDouble();
    return sum;
}

remote::Login loginTo(const CannedServer& servers, const QString& folder)
{
    const QString known = folder + u"/canned_hosts"_s;
    QFile file(known);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(servers.knownHosts());
    remote::Login login;
    login.keyFile = folder + u"/canned-host"_s; // any key will do there
    login.useAgent = false;
    login.useSshConfig = false;
    login.knownHostsFile = known;
    return login;
}

backend::Node nodeAt(const CannedServer& servers, int server)
{
    return {backend::SshTarget{u"root"_s, CannedServer::address(server), servers.port()}};
}

/// Sessions without a window.
class Sessions {
public:
    Sessions(const CannedServer& servers, const remote::Login& login) : m_servers(servers), m_login(login) { }

    void open(int server)
    {
        m_talks.push_back(std::make_unique<remote::Conversation>(
            [this, node = nodeAt(m_servers, server)](std::stop_token stop) {
                return remote::openShell(node, remote::OpenOptions{m_login, {}}, m_nobody, stop);
            }));
        m_opened.push_back(
            m_talks.back()->ask<int>([](backend::Shell&, std::stop_token) -> backend::Result<int> { return 1; }));
    }
    /// How many came up, once it is known of all.
    int countUp()
    {
        int up = 0;
        for (auto& each : m_opened) {
            each.waitForFinished();
            up += each.result().has_value();
        }
        return up;
    }

private:
    const CannedServer& m_servers;
    const remote::Login& m_login;
    remote::NoQuestions m_nobody;
    std::vector<std::unique_ptr<remote::Conversation>> m_talks;
    std::vector<QFuture<backend::Result<int>>> m_opened;
};

struct Opening {
    std::unique_ptr<Sessions> sessions;
    int up = 0;
    double millisecondsEach = 0;
};

/// All servers but the dead one, at once.
Opening openAll(const CannedServer& servers, int count, const remote::Login& login)
{
    Opening opening{std::make_unique<Sessions>(servers, login)};
    const double before = processMilliseconds();
    QElapsedTimer clock;
    clock.start();
    for (int server = 1; server <= count; ++server)
        if (server != CannedServer::deadOne)
            opening.sessions->open(server);
    opening.up = opening.sessions->countUp();
    opening.millisecondsEach = (processMilliseconds() - before) / opening.up;
    std::printf("%d sessions up after %.1f s, %.2f ms of CPU each\n", opening.up,
                static_cast<double>(clock.elapsed()) / 1e3, opening.millisecondsEach);
    return opening;
}

/// Sessions alone: what connecting costs, and what resting does.
void measureSessions(const CannedServer& servers, int count, const remote::Login& login, Bars& bars)
{
    Sessions first(servers, login); // pays for the library
    first.open(1);
    first.countUp();
    const double memoryBefore = residentKilobytes();
    Opening opening;
    double least = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        opening = {};
        opening = openAll(servers, count, login);
        least = std::min(least, opening.millisecondsEach);
    }
    // What else this computer does adds to a round and takes nothing from it.
    bars.check(u"CPU of this computer a connect, least of %1 rounds"_s.arg(rounds), least, 3, u"ms"_s);
    std::this_thread::sleep_for(std::chrono::seconds(2));
    ::malloc_trim(0);
    bars.check(u"memory an idle session"_s, (residentKilobytes() - memoryBefore) / opening.up, 150, u"kB"_s);
    const double wakesBefore = wakeUps();
    std::this_thread::sleep_for(idleTime);
    bars.check(u"wake-ups a second and idle session"_s, (wakeUps() - wakesBefore) / idleTime.count() / (opening.up + 1),
               0.3, {});
}

/// Whether a turn that takes long is seen to, without which the bar below would mean nothing.
bool seesLongTurns(TurnWatch& turns)
{
    QEventLoop loop;
    QTimer::singleShot(0, &loop, [] {
        const double start = processMilliseconds();
        while (processMilliseconds() - start < 60) { }
    });
    QTimer::singleShot(200, &loop, &QEventLoop::quit);
    loop.exec();
    const bool isSeen = turns.longest() > 50;
    turns.forget();
    return isSeen;
}

/// The window with all of them.
void measureWindow(const CannedServer& servers, int count, const remote::Login& login, const QString& folder, Bars& bars)
{
    gui::NodeBook book(folder + u"/nodes.json"_s);
    gui::HistoryStore history(folder + u"/history"_s);
    remote::NoQuestions nobody;
    gui::Workbench workbench({book, history, nobody, folder + u"/demo"_s});
    gui::MainWindow window(workbench);
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();

    TurnWatch turns;
    if (!seesLongTurns(turns))
        qFatal("The watch over the window's thread sees nothing.");
    QElapsedTimer clock;
    clock.start();
    QList<int> ids;
    QEventLoop loop;
    int next = 1;
    QTimer adding; // a node each turn, as somebody's list of nodes is opened
    QObject::connect(&adding, &QTimer::timeout, &loop, [&] {
        if (next > count)
            return adding.stop();
        ids.append(workbench.addNode(nodeAt(servers, next++), login));
        workbench.refresh(ids.last());
    });
    adding.start(0);
    double firstAfter = 0;
    int there = 0;
    QObject::connect(&workbench, &gui::Workbench::nodeChanged, &loop, [&](int id) {
        if (firstAfter == 0 && workbench.state(id).link == NodeState::Link::Connected)
            firstAfter = static_cast<double>(clock.elapsed()) / 1e3;
        there = static_cast<int>(std::count_if(ids.cbegin(), ids.cend(), [&](int each) {
            return workbench.state(each).link == NodeState::Link::Connected;
        }));
        if (there >= count - 1)
            loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(60), &loop, &QEventLoop::quit);
    loop.exec();
    std::printf("%d nodes in the window after %.1f s (the slow one among them), the first after %.1f s; %lld turns of its "
                "thread, 99.9 %% of them under %.1f ms\n",
                there, static_cast<double>(clock.elapsed()) / 1e3, firstAfter, static_cast<long long>(turns.turns()),
                turns.quantile(0.999));
    bars.check(u"nodes missing besides the dead one"_s, count - 1 - there, 0, {});
    bars.check(u"longest turn of the window's thread"_s, turns.longest(), 50, u"ms of CPU"_s);
}

} // namespace

bool measureCrowd(const CannedServer& servers, int count, const QString& folder)
{
    Bars bars;
    const remote::Login login = loginTo(servers, folder);
    measureSessions(servers, count, login, bars);
    measureWindow(servers, count, login, folder, bars);
    return bars.areKept();
}

} // namespace benchmark
