// SPDX-License-Identifier: GPL-3.0-or-later
#include "Resolve.h"

#include "Alarm.h"
#include "Dial.h"
#include "LineGuard.h"

#include <QCoreApplication>
#include <array>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <poll.h>
#include <thread>

namespace remote {

using backend::Error;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dial)
};

struct Answer {
    int code = 0;
    QList<SocketAddress> addresses;
};

Answer lookUp(const QByteArray& host, const QByteArray& port, int flags = 0)
{
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_NUMERICSERV | flags;
    addrinfo* found = nullptr;
    Answer answer;
    answer.code = ::getaddrinfo(host.constData(), port.constData(), &wanted, &found);
    for (const addrinfo* each = answer.code ? nullptr : found; each; each = each->ai_next)
        answer.addresses.append({each->ai_family, QByteArray(reinterpret_cast<const char*>(each->ai_addr),
                                                             static_cast<qsizetype>(each->ai_addrlen))});
    if (found)
        ::freeaddrinfo(found);
    return answer;
}

/// Where the left behind thread puts its answer; whoever lets go last removes it.
struct Letterbox {
    std::mutex mutex;
    Alarm arrived;
    std::optional<Answer> answer;
};

std::shared_ptr<Letterbox> askInBackground(const QByteArray& host, const QByteArray& port)
{
    auto box = std::make_shared<Letterbox>();
    std::thread([box, host, port] {
        Answer answer = lookUp(host, port);
        const std::lock_guard lock(box->mutex);
        box->answer = std::move(answer);
        box->arrived.ring();
    }).detach();
    return box;
}

Error unknown(const QString& host, int code)
{
    const QString detail = QString::fromLocal8Bit(::gai_strerror(code));
    if (code == EAI_AGAIN)
        return {Error::Kind::ConnectionLost,
                Text::tr("The name %1 cannot be looked up right now. Check the network, or use the "
                         "node's address.")
                    .arg(host),
                detail};
    return {Error::Kind::ConnectionLost,
            Text::tr("No computer called %1 is known here. Check the name, or use the node's address.")
                .arg(host),
            detail};
}

} // namespace

backend::Result<QList<SocketAddress>> resolve(const QString& host, quint16 port, const LineGuard& guard)
{
    // An address needs no resolver, and so no thread.
    const Answer written = lookUp(host.toUtf8(), QByteArray::number(port), AI_NUMERICHOST);
    if (!written.addresses.isEmpty())
        return written.addresses;
    const auto box = askInBackground(host.toUtf8(), QByteArray::number(port));
    std::array<pollfd, 2> polled{{{box->arrived.descriptor(), POLLIN, 0}, {guard.alarm(), POLLIN, 0}}};
    while (!polled[0].revents && !guard.cut())
        ::poll(polled.data(), polled.size(), -1);
    if (guard.cut())
        return tl::make_unexpected(errorOfCut(guard, host));
    const std::lock_guard lock(box->mutex);
    if (box->answer->addresses.isEmpty())
        return tl::make_unexpected(unknown(host, box->answer->code));
    return box->answer->addresses;
}

} // namespace remote
