// SPDX-License-Identifier: GPL-3.0-or-later
#include "CannedServer.h"

#include "Descriptor.h"
#include "SshServer.h"
#include "discovery/Gzip.h"

#include <QFile>
#include <QRegularExpression>
#include <arpa/inet.h>
#include <chrono>
#include <csignal>
#include <libssh/server.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <vector>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace benchmark {

using namespace Qt::StringLiterals;
using remote::Descriptor;

namespace {

constexpr std::chrono::seconds slowness{8};
constexpr qsizetype scriptLimit = 1024 * 1024;

Descriptor listenAt(const QString& address, quint16 port)
{
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int on = 1;
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = inet_addr(qPrintable(address));
    if (::bind(socket.get(), reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0
        || ::listen(socket.get(), 16) != 0)
        return Descriptor();
    return socket;
}

/// The word a script's answer is framed with stands packed in the exec request.
QByteArray nonceIn(const QByteArray& request)
{
    static const QRegularExpression packed(u"echo ([A-Za-z0-9+/=]+)\\|"_s);
    static const QRegularExpression nonce(u"echo ([0-9a-f]{32})-begin"_s);
    const auto match = packed.match(QString::fromLatin1(request));
    const auto text = backend::gunzipped(QByteArray::fromBase64(match.captured(1).toLatin1()), scriptLimit);
    return text ? nonce.match(QString::fromUtf8(*text)).captured(1).toLatin1() : QByteArray();
}

void answer(ssh_channel channel, const QByteArray& request, const QByteArray& saved)
{
    const QByteArray nonce = nonceIn(request);
    const QByteArray out = nonce + "-begin\n" + saved + nonce + "-end 0\n";
    const QByteArray err = nonce + "-begin\n" + nonce + "-end 0\n";
    ssh_channel_write_stderr(channel, err.constData(), static_cast<uint32_t>(err.size()));
    ssh_channel_write(channel, out.constData(), static_cast<uint32_t>(out.size()));
}

void take(ssh_message message, const QByteArray& saved, std::chrono::seconds delay)
{
    const int type = ssh_message_type(message);
    const int kind = ssh_message_subtype(message);
    if (type == SSH_REQUEST_AUTH && kind == SSH_AUTH_METHOD_PUBLICKEY) {
        if (ssh_message_auth_publickey_state(message) == SSH_PUBLICKEY_STATE_NONE)
            ssh_message_auth_reply_pk_ok_simple(message);
        else
            ssh_message_auth_reply_success(message, 0);
    } else if (type == SSH_REQUEST_CHANNEL_OPEN) {
        ssh_message_channel_request_open_reply_accept(message);
    } else if (type == SSH_REQUEST_CHANNEL && kind == SSH_CHANNEL_REQUEST_EXEC) {
        ssh_message_channel_request_reply_success(message);
        std::this_thread::sleep_for(delay);
        answer(ssh_message_channel_request_channel(message), ssh_message_channel_request_command(message), saved);
    } else {
        ssh_message_reply_default(message);
    }
}

void serve(ssh_bind bind, int socket, const QByteArray& saved, std::chrono::seconds delay)
{
    ssh_session session = ssh_new();
    if (ssh_bind_accept_fd(bind, session, socket) == SSH_OK && ssh_handle_key_exchange(session) == SSH_OK)
        while (ssh_message message = ssh_message_get(session)) {
            take(message, saved, delay);
            ssh_message_free(message);
        }
    ssh_disconnect(session);
    ssh_free(session);
}

[[noreturn]] void serveAll(const std::vector<Descriptor>& doors, const QString& hostKey, const QByteArray& saved)
{
    ssh_bind bind = ssh_bind_new();
    const bool no = false;
    ssh_bind_options_set(bind, SSH_BIND_OPTIONS_PROCESS_CONFIG, &no);
    ssh_bind_options_set(bind, SSH_BIND_OPTIONS_HOSTKEY, QFile::encodeName(hostKey).constData());
    std::vector<pollfd> polled;
    for (const Descriptor& door : doors)
        polled.push_back({door.get(), POLLIN, 0});
    for (;;) {
        ::poll(polled.data(), polled.size(), -1);
        for (std::size_t door = 0; door < polled.size(); ++door) {
            if (!polled[door].revents)
                continue;
            const int guest = ::accept(polled[door].fd, nullptr, nullptr);
            const int server = static_cast<int>(door) + 1;
            const auto delay = server == CannedServer::slowOne ? slowness : std::chrono::seconds(0);
            if (server != CannedServer::deadOne)
                std::thread(serve, bind, guest, saved, delay).detach();
        }
    }
}

} // namespace

CannedServer::CannedServer(int count, const QByteArray& answer, const QString& folder)
    : m_port(support::freePort())
{
    const QString hostKey = folder + u"/canned-host"_s;
    std::vector<Descriptor> doors;
    for (int server = 1; server <= count; ++server)
        doors.push_back(listenAt(address(server), m_port));
    QFile publicKey(hostKey + u".pub"_s);
    if (!support::makeKey(hostKey) || !publicKey.open(QIODevice::ReadOnly))
        return;
    const QByteArray key = publicKey.readAll();
    for (int server = 1; server <= count; ++server)
        m_knownHosts += u"[%1]:%2 "_s.arg(address(server)).arg(m_port).toUtf8() + key;
    m_process = ::fork();
    if (m_process == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        serveAll(doors, hostKey, answer);
    }
}

CannedServer::~CannedServer()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
}

} // namespace benchmark
