// SPDX-License-Identifier: GPL-3.0-or-later
#include "LibsshServer.h"

#include "SshServer.h"

#include <QFile>
#include <QProcess>
#include <libssh/server.h>
#include <sys/socket.h>

// The message interface is old and short; its successor needs a callback for each of these lines.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace support {

using namespace Qt::StringLiterals;

namespace {

constexpr int tick = 5; ///< milliseconds; libssh and QProcess do not wait together

bool sendAll(ssh_channel channel, const QByteArray& bytes, bool isStandardError)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto* from = bytes.constData() + sent;
        const auto left = static_cast<uint32_t>(bytes.size() - sent);
        const int size = isStandardError ? ssh_channel_write_stderr(channel, from, left) : ssh_channel_write(channel, from, left);
        if (size <= 0)
            return false;
        sent += size;
    }
    return true;
}

/// Until the script ends or the guest gives it up.
void runScript(ssh_channel channel, const QString& words)
{
    QProcess script;
    script.start(u"/bin/sh"_s, {u"-c"_s, words});
    QByteArray input(65'536, Qt::Uninitialized);
    ssh_event event = ssh_event_new(); // a channel alone looks no further when the guest's input has ended
    ssh_event_add_session(event, ssh_channel_get_session(channel));
    bool isRunning = true;
    while (isRunning && !ssh_channel_is_closed(channel)) {
        ssh_event_dopoll(event, tick);
        const int size = ssh_channel_read_timeout(channel, input.data(), static_cast<uint32_t>(input.size()), 0, 0);
        if (size > 0)
            script.write(input.constData(), size);
        else if (ssh_channel_is_eof(channel))
            script.closeWriteChannel();
        isRunning = !script.waitForFinished(tick) && script.state() != QProcess::NotRunning;
        if (!sendAll(channel, script.readAllStandardOutput(), false) || !sendAll(channel, script.readAllStandardError(), true))
            break;
    }
    ssh_event_remove_session(event, ssh_channel_get_session(channel));
    ssh_event_free(event);
    if (isRunning)
        script.kill();
    script.waitForFinished();
    ssh_channel_request_send_exit_status(channel, script.exitCode());
    ssh_channel_send_eof(channel);
    ssh_channel_close(channel);
}

} // namespace

LibsshServer::LibsshServer()
    : m_bind(ssh_bind_new())
{
}

std::unique_ptr<LibsshServer> LibsshServer::start()
{
    std::unique_ptr<LibsshServer> server(new LibsshServer);
    if (!server->listen())
        return {};
    server->m_thread = std::jthread([&host = *server] { host.work(); });
    return server;
}

LibsshServer::~LibsshServer()
{
    ::shutdown(ssh_bind_get_fd(m_bind), SHUT_RDWR); // wakes who waits for a guest
    if (m_thread.joinable())
        m_thread.join();
    m_guests.clear();
    ssh_bind_free(m_bind);
}

bool LibsshServer::listen()
{
    m_port = freePort();
    const bool no = false;
    const unsigned int port = m_port;
    const QByteArray hostKey = file(u"host"_s).toUtf8();
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_PROCESS_CONFIG, &no);
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDADDR, "127.0.0.1");
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDPORT, &port);
    if (!makeKey(file(u"host"_s)) || !makeKey(file(u"user"_s))
        || ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_HOSTKEY, hostKey.constData()) != SSH_OK
        || ssh_bind_listen(m_bind) != SSH_OK)
        return false;
    QFile key(file(u"host.pub"_s));
    QFile list(file(u"known_hosts"_s));
    return key.open(QIODevice::ReadOnly) && list.open(QIODevice::WriteOnly)
        && list.write("[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + key.readAll()) > 0;
}

remote::Login LibsshServer::login() const
{
    remote::Login login;
    login.keyFile = file(u"user"_s);
    login.useAgent = false;
    login.useSshConfig = false;
    login.knownHostsFile = file(u"known_hosts"_s);
    return login;
}

void LibsshServer::work()
{
    while (true) {
        ssh_session session = ssh_new();
        if (ssh_bind_accept(m_bind, session) != SSH_OK) {
            ssh_free(session);
            return;
        }
        m_guests.emplace_back([this, session] { serve(session); });
    }
}

void LibsshServer::serve(ssh_session_struct* session) const
{
    if (ssh_handle_key_exchange(session) == SSH_OK)
        while (ssh_message message = ssh_message_get(session)) {
            answer(session, message);
            ssh_message_free(message);
        }
    ssh_disconnect(session);
    ssh_free(session);
}

void LibsshServer::answer(ssh_session_struct*, ssh_message_struct* message) const
{
    const int kind = ssh_message_type(message);
    if (kind == SSH_REQUEST_AUTH && isKnownKey(message)) {
        if (ssh_message_auth_publickey_state(message) == SSH_PUBLICKEY_STATE_NONE)
            ssh_message_auth_reply_pk_ok_simple(message);
        else if (ssh_message_auth_publickey_state(message) == SSH_PUBLICKEY_STATE_VALID)
            ssh_message_auth_reply_success(message, 0);
        return;
    }
    if (kind == SSH_REQUEST_CHANNEL_OPEN && ssh_message_subtype(message) == SSH_CHANNEL_SESSION) {
        ssh_message_channel_request_open_reply_accept(message);
        return;
    }
    if (kind == SSH_REQUEST_CHANNEL && ssh_message_subtype(message) == SSH_CHANNEL_REQUEST_EXEC) {
        ssh_message_channel_request_reply_success(message);
        runScript(ssh_message_channel_request_channel(message), QString::fromUtf8(ssh_message_channel_request_command(message)));
        return;
    }
    if (kind == SSH_REQUEST_AUTH)
        ssh_message_auth_set_methods(message, SSH_AUTH_METHOD_PUBLICKEY);
    ssh_message_reply_default(message);
}

bool LibsshServer::isKnownKey(ssh_message_struct* message) const
{
    ssh_key key = nullptr;
    if (ssh_message_subtype(message) != SSH_AUTH_METHOD_PUBLICKEY
        || ssh_pki_import_pubkey_file(file(u"user.pub"_s).toUtf8().constData(), &key) != SSH_OK)
        return false;
    const bool isKnown = ssh_key_cmp(key, ssh_message_auth_pubkey(message), SSH_KEY_CMP_PUBLIC) == 0;
    ssh_key_free(key);
    return isKnown;
}

} // namespace support
