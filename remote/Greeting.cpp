// SPDX-License-Identifier: GPL-3.0-or-later
#include "Greeting.h"

#include "Descriptor.h"
#include "LineGuard.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <array>
#include <sys/epoll.h>
#include <sys/socket.h>

namespace remote {

using backend::Error;

namespace {

constexpr qsizetype mostBefore = 8 * 1024;
constexpr qsizetype mostEvidence = 200;
constexpr std::chrono::seconds patience{3};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Greeting)
};

/// Wakes for each new arrival once, so that a part of a line that stays in the socket does not.
class Arrivals {
public:
    Arrivals(int socket, int alarm)
        : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
        watch(socket, EPOLLIN | EPOLLRDHUP | EPOLLET);
        watch(alarm, EPOLLIN);
    }

    /// Returns whether the socket will say nothing more.
    bool wait(int milliseconds) const
    {
        std::array<epoll_event, 2> events{};
        const int count = ::epoll_wait(m_epoll.get(), events.data(), int(events.size()), milliseconds);
        bool hasEnded = count == 0;
        for (int i = 0; i < count; ++i)
            hasEnded |= (events[static_cast<std::size_t>(i)].events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0;
        return hasEnded;
    }

private:
    void watch(int descriptor, std::uint32_t what) const
    {
        epoll_event event{};
        event.events = what;
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, descriptor, &event);
    }

    Descriptor m_epoll;
};

QByteArray peek(int socket)
{
    QByteArray bytes(mostBefore, Qt::Uninitialized);
    const auto size = ::recv(socket, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_PEEK | MSG_DONTWAIT);
    bytes.resize(std::max<qsizetype>(0, size));
    return bytes;
}

/// Where the server's own line begins; -1 while it is not there.
qsizetype startOfServerLine(const QByteArray& words)
{
    if (words.startsWith("SSH-"))
        return 0;
    const auto before = words.indexOf("\nSSH-");
    return before < 0 ? -1 : before + 1;
}

bool isRefusal(const QByteArray& words)
{
    return words.startsWith("Not allowed at this time") || words.startsWith("Exceeded MaxStartups");
}

} // namespace

Greeting awaitGreeting(int socket, const LineGuard& guard)
{
    const Arrivals arrivals(socket, guard.alarm());
    QDeadlineTimer limit(QDeadlineTimer::Forever);
    bool hasEnded = false;
    while (!guard.cut()) {
        QByteArray words = peek(socket);
        const auto start = startOfServerLine(words);
        if (start > 0)
            [[maybe_unused]] const auto taken = ::recv(socket, words.data(), static_cast<std::size_t>(start), MSG_DONTWAIT);
        if (start >= 0)
            return {true, {}};
        if (hasEnded || isRefusal(words) || words.size() == mostBefore)
            return {false, words};
        if (words.contains('\n') && limit.isForever())
            limit = QDeadlineTimer(patience);
        hasEnded = arrivals.wait(limit.isForever() ? -1 : int(limit.remainingTime()));
    }
    return {false, peek(socket)};
}

Error errorOfGreeting(const Greeting& greeting, const QString& host, quint16 port)
{
    const QString evidence = QString::fromUtf8(greeting.words.left(mostEvidence).trimmed());
    if (greeting.words.startsWith("Not allowed at this time"))
        return {Error::Kind::AuthRefused,
                Text::tr("%1 refuses this computer for a while, because of failed logins from here. Wait half a minute, "
                         "then try once with the right key or password: each failed login makes it longer.")
                    .arg(host),
                evidence};
    if (greeting.words.startsWith("Exceeded MaxStartups"))
        return {Error::Kind::ConnectionLost,
                Text::tr("Too many logins to %1 are under way at once, so it turned this one away. Try again in a moment.")
                    .arg(host),
                evidence};
    return {Error::Kind::ConnectionLost,
            QCoreApplication::translate("SshSession", "Port %2 of %1 does not answer as an SSH server. Check the port.")
                .arg(host)
                .arg(port),
            evidence};
}

} // namespace remote
