// SPDX-License-Identifier: GPL-3.0-or-later
#include "Agent.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace remote {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 256 * 1024;
constexpr quint32 mostKeys = 2048;
constexpr qsizetype lengthSize = 4;

QByteArray packedLength(qsizetype length)
{
    QByteArray bytes(lengthSize, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(length), bytes.data());
    return bytes;
}

/// Takes numbers and strings off the front; nothing once it went beyond the end.
class Unpacking {
public:
    explicit Unpacking(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<quint32> number()
    {
        if (m_bytes.size() - m_at < lengthSize)
            return {};
        const auto value = qFromBigEndian<quint32>(m_bytes.constData() + m_at);
        m_at += lengthSize;
        return value;
    }
    std::optional<QByteArray> text()
    {
        const auto length = number();
        if (!length || m_bytes.size() - m_at < qsizetype(*length))
            return {};
        m_at += qsizetype(*length);
        return m_bytes.mid(m_at - qsizetype(*length), qsizetype(*length));
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// Waits for a socket; false when the alarm came first.
bool waitFor(int socket, short events, int alarm)
{
    std::array<pollfd, 2> polled{{{socket, events, 0}, {alarm, POLLIN, 0}}};
    while (!polled[0].revents && !polled[1].revents)
        ::poll(polled.data(), polled.size(), -1);
    return !polled[1].revents;
}

std::optional<QByteArray> receiveBytes(int socket, int alarm, qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < count) {
        if (!waitFor(socket, POLLIN, alarm))
            return {};
        const auto size = ::recv(socket, bytes.data() + have, static_cast<std::size_t>(count - have), MSG_DONTWAIT);
        if (size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR))
            return {};
        have += std::max<qsizetype>(0, size);
    }
    return bytes;
}

} // namespace

Descriptor connectToAgent(const QByteArray& socketPath)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socketPath.isEmpty() || static_cast<std::size_t>(socketPath.size()) >= sizeof address.sun_path)
        return Descriptor();
    std::memcpy(address.sun_path, socketPath.constData(), static_cast<std::size_t>(socketPath.size()));
    Descriptor agent(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)); // one whose queue is full is none
    if (!agent.isOpen()
        || ::connect(agent.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return Descriptor();
    return agent;
}

QByteArray agentSocketPath(const QString& configured)
{
    if (configured.isEmpty() || configured == u"SSH_AUTH_SOCK"_s)
        return qgetenv("SSH_AUTH_SOCK");
    if (configured.toLower() == u"none"_s)
        return {};
    if (configured.startsWith(u'$'))
        return qgetenv(configured.mid(1).remove(u'{').remove(u'}').toUtf8().constData());
    return QFile::encodeName(configured);
}

QString AgentKey::fingerprint() const
{
    const QByteArray hash = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return u"SHA256:"_s + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

std::optional<QByteArray> AgentMessages::receive(int socket, int alarm)
{
    const auto length = receiveBytes(socket, alarm, lengthSize);
    if (!length)
        return {};
    const auto size = qFromBigEndian<quint32>(length->constData());
    if (size == 0 || size > longestMessage)
        return {};
    return receiveBytes(socket, alarm, size);
}

bool AgentMessages::send(int socket, int alarm, const QByteArray& message)
{
    QByteArray bytes = packedLength(message.size()) + message;
    while (!bytes.isEmpty()) {
        if (!waitFor(socket, POLLOUT, alarm))
            return false;
        const auto sent = ::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN && errno != EINTR)
            return false;
        bytes.remove(0, std::max<qsizetype>(0, sent));
    }
    return true;
}

QByteArray AgentMessages::packedList(const QList<AgentKey>& keys)
{
    QByteArray message = QByteArray(1, list) + packedLength(keys.size());
    for (const AgentKey& key : keys)
        message += packedLength(key.blob.size()) + key.blob + packedLength(0);
    return message;
}

std::optional<QList<AgentKey>> AgentMessages::unpackedList(const QByteArray& message)
{
    if (!message.startsWith(list))
        return {};
    Unpacking rest(message.mid(1));
    const auto count = rest.number();
    if (!count || *count > mostKeys)
        return {};
    QList<AgentKey> keys;
    for (quint32 i = 0; i < *count; ++i) {
        const auto blob = rest.text();
        const auto comment = rest.text();
        if (!blob || !comment)
            return {};
        keys.append({*blob});
    }
    return keys;
}

AgentKey AgentMessages::keyToSignWith(const QByteArray& message)
{
    if (!message.startsWith(signRequest))
        return {};
    return {Unpacking(message.mid(1)).text().value_or(QByteArray())};
}

} // namespace remote
