// SPDX-License-Identifier: GPL-3.0-or-later
#include "DelayedLink.h"

#include <QProcess>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <vector>

namespace benchmark {

using namespace Qt::StringLiterals;
using remote::Descriptor;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::size_t largestPacket = 65'536;

Descriptor currentNamespace() { return Descriptor(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC)); }

bool enter(const Descriptor& networkNamespace) { return ::setns(networkNamespace.get(), CLONE_NEWNET) == 0; }

bool ip(const QStringList& words) { return QProcess::execute(u"ip"_s, words) == 0; }

/// The end of the line in the namespace the thread is in.
Descriptor openEnd(const QString& address)
{
    Descriptor end(::open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC));
    ifreq request{};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::strcpy(request.ifr_name, "far");
    const bool isUp = end.isOpen() && ::ioctl(end.get(), TUNSETIFF, &request) == 0
        && ip({u"address"_s, u"add"_s, address + u"/24"_s, u"dev"_s, u"far"_s})
        && ip({u"link"_s, u"set"_s, u"far"_s, u"up"_s, u"mtu"_s, u"1400"_s, u"txqueuelen"_s, u"10000"_s})
        && ip({u"link"_s, u"set"_s, u"lo"_s, u"up"_s});
    return isUp ? std::move(end) : Descriptor();
}

struct Packet {
    Clock::time_point due;
    std::vector<char> bytes;
};

/// Carries packets between two ends until it is killed.
class Carrier {
public:
    Carrier(Descriptor a, Descriptor b, std::chrono::milliseconds oneWay)
        : m_oneWay(oneWay)
    {
        m_ends[0] = std::move(a);
        m_ends[1] = std::move(b);
    }

    [[noreturn]] void work()
    {
        for (;;) {
            std::array<pollfd, 2> polled{{{m_ends[0].get(), POLLIN, 0}, {m_ends[1].get(), POLLIN, 0}}};
            const auto wait = untilNextDue();
            const timespec limit{wait.count() / 1'000'000'000, wait.count() % 1'000'000'000};
            ::ppoll(polled.data(), polled.size(), wait.count() < 0 ? nullptr : &limit, nullptr);
            for (std::size_t from = 0; from < 2; ++from) {
                deliver(from);
                take(from);
            }
        }
    }

private:
    /// Negative: nothing is on its way.
    std::chrono::nanoseconds untilNextDue() const
    {
        std::chrono::nanoseconds next(-1);
        for (const auto& queue : m_onTheWay) {
            if (queue.empty())
                continue;
            const auto left = std::max<std::chrono::nanoseconds>(queue.front().due - Clock::now(), std::chrono::nanoseconds(0));
            next = next.count() < 0 ? left : std::min(next, left);
        }
        return next;
    }

    void deliver(std::size_t from)
    {
        auto& queue = m_onTheWay[from];
        while (!queue.empty() && queue.front().due <= Clock::now()) {
            const auto& bytes = queue.front().bytes;
            [[maybe_unused]] const auto written = ::write(m_ends[1 - from].get(), bytes.data(), bytes.size());
            queue.pop_front();
        }
    }

    void take(std::size_t from)
    {
        std::vector<char> bytes(largestPacket);
        for (;;) {
            const auto size = ::read(m_ends[from].get(), bytes.data(), bytes.size());
            if (size <= 0)
                return;
            m_onTheWay[from].push_back({Clock::now() + m_oneWay, {bytes.begin(), bytes.begin() + size}});
        }
    }

    std::array<Descriptor, 2> m_ends;
    std::array<std::deque<Packet>, 2> m_onTheWay;
    std::chrono::milliseconds m_oneWay;
};

std::unique_ptr<DelayedLink> refused(const char* what)
{
    std::fprintf(stderr, "A long line cannot be made here (%s: %s); root and /dev/net/tun are needed.\n", what,
                 std::strerror(errno));
    return {};
}

} // namespace

std::unique_ptr<DelayedLink> DelayedLink::make(std::chrono::milliseconds oneWay)
{
    std::unique_ptr<DelayedLink> link(new DelayedLink);
    if (::unshare(CLONE_NEWNET) != 0)
        return refused("unshare");
    link->m_client = currentNamespace();
    Descriptor clientEnd = openEnd(clientAddress);
    if (!clientEnd.isOpen() || ::unshare(CLONE_NEWNET) != 0)
        return refused("the client's side");
    link->m_server = currentNamespace();
    Descriptor serverEnd = openEnd(serverAddress);
    if (!serverEnd.isOpen())
        return refused("the server's side");
    link->goToClient();
    link->m_carrier = ::fork();
    if (link->m_carrier == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        Carrier(std::move(clientEnd), std::move(serverEnd), oneWay).work();
    }
    return link;
}

DelayedLink::~DelayedLink()
{
    if (m_carrier <= 0)
        return;
    ::kill(m_carrier, SIGKILL);
    ::waitpid(m_carrier, nullptr, 0);
}

void DelayedLink::goToServer() { enter(m_server); }

void DelayedLink::goToClient() { enter(m_client); }

} // namespace benchmark
