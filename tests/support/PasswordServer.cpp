// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasswordServer.h"

#include "SshServer.h"

#include <QFile>
#include <arpa/inet.h>
#include <libssh/server.h>
#include <sys/socket.h>

// The message interface is old and short; its successor needs a callback for each of these lines.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace support {

using namespace Qt::StringLiterals;

namespace {
constexpr const char* rightPassword = "right horse";

struct Question {
    QByteArray text;
    bool isShown;
    QByteArray rightAnswer; ///< empty: any
};
using Round = QList<Question>;

/// What a keyboard-interactive conversation asks in each of its rounds.
QList<Round> roundsOf(const QString& way)
{
    const QString mode = way.section(u':', 1);
    const Round password{{"Password: ", false, rightPassword}};
    if (mode == u"code"_s)
        return {password, {{"Verification code: ", true, "123456"}}};
    if (mode == u"two"_s)
        return {{{"Name: ", true, "me"}, {"Code: ", false, "123456"}}};
    if (mode == u"pin"_s)
        return {{{"PIN: ", false, "1234"}}};
    if (mode == u"silent"_s)
        return {{}, password, {}};
    if (mode == u"endless"_s)
        return QList<Round>(1000, {{"More? ", true, {}}});
    if (mode == u"long"_s)
        return {{{QByteArray(100'000, '?'), true, {}}}};
    if (const int count = mode.toInt())
        return {Round(count, {"And? ", true, {}})};
    return {password};
}

void ask(ssh_message_struct* message, const Round& round)
{
    QList<const char*> texts;
    QByteArray echoes;
    for (const Question& question : round) {
        texts.append(question.text.constData());
        echoes.append(char(question.isShown));
    }
    ssh_message_auth_interactive_request(message, "A title", "Do this", static_cast<unsigned int>(round.size()),
                                         texts.data(), echoes.data());
}

bool areRight(ssh_session_struct* session, const Round& round)
{
    bool areFine = ssh_userauth_kbdint_getnanswers(session) == round.size();
    for (unsigned int i = 0; areFine && i < round.size(); ++i)
        areFine = round[i].rightAnswer.isEmpty() || round[i].rightAnswer == ssh_userauth_kbdint_getanswer(session, i);
    return areFine;
}
} // namespace

PasswordServer::PasswordServer(const QStringList& wanted)
    : m_wanted(wanted)
    , m_port(freePort())
    , m_bind(ssh_bind_new())
{
    const bool no = false;
    const unsigned int port = m_port;
    const QByteArray hostKey = file(u"host"_s).toUtf8();
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_PROCESS_CONFIG, &no);
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDADDR, "127.0.0.1");
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDPORT, &port);
    m_isUp = makeKey(file(u"host"_s))
        && ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_HOSTKEY, hostKey.constData()) == SSH_OK
        && ssh_bind_listen(m_bind) == SSH_OK;
    QFile key(file(u"host.pub"_s));
    QFile known(file(u"known_hosts"_s));
    m_isUp = m_isUp && key.open(QIODevice::ReadOnly) && known.open(QIODevice::WriteOnly)
        && known.write("[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + key.readAll()) > 0;
    if (m_isUp)
        m_thread = std::jthread([this] { serve(); });
}

PasswordServer::~PasswordServer()
{
    ::shutdown(ssh_bind_get_fd(m_bind), SHUT_RDWR); // wakes who waits for a guest
    if (m_thread.joinable())
        m_thread.join();
    ssh_bind_free(m_bind);
}

remote::Login PasswordServer::login() const
{
    remote::Login login;
    login.useAgent = false;
    login.useSshConfig = false;
    login.knownHostsFile = file(u"known_hosts"_s);
    return login;
}

void PasswordServer::serve()
{
    ssh_session session = ssh_new();
    if (ssh_bind_accept(m_bind, session) == SSH_OK && ssh_handle_key_exchange(session) == SSH_OK) {
        while (ssh_message message = ssh_message_get(session)) {
            answer(session, message);
            ssh_message_free(message);
        }
    }
    ssh_disconnect(session);
    ssh_free(session);
}

void PasswordServer::answer(ssh_session_struct* session, ssh_message_struct* message)
{
    bool isAnswered = false;
    m_requestsSeen += ssh_message_type(message) == SSH_REQUEST_AUTH;
    if (ssh_message_type(message) == SSH_REQUEST_AUTH && isRight(session, message, isAnswered)) {
        m_wanted.removeFirst();
        if (!m_wanted.isEmpty())
            ssh_message_auth_set_methods(message, methods());
        ssh_message_auth_reply_success(message, !m_wanted.isEmpty());
        return;
    }
    if (isAnswered)
        return;
    if (ssh_message_type(message) == SSH_REQUEST_AUTH)
        ssh_message_auth_set_methods(message, methods());
    ssh_message_reply_default(message);
}

bool PasswordServer::isRight(ssh_session_struct* session, ssh_message_struct* message, bool& isAnswered)
{
    const QString wanted = m_wanted.value(0);
    const int way = ssh_message_subtype(message);
    if (way == SSH_AUTH_METHOD_PASSWORD && wanted == u"password"_s) {
        ++m_passwordsSeen;
        return qstrcmp(ssh_message_auth_password(message), rightPassword) == 0;
    }
    if (way == SSH_AUTH_METHOD_PUBLICKEY && wanted == u"publickey"_s) {
        isAnswered = ssh_message_auth_publickey_state(message) == SSH_PUBLICKEY_STATE_NONE;
        if (isAnswered)
            ssh_message_auth_reply_pk_ok_simple(message);
        return ssh_message_auth_publickey_state(message) == SSH_PUBLICKEY_STATE_VALID;
    }
    if (way != SSH_AUTH_METHOD_INTERACTIVE || !wanted.startsWith(u"keyboard"_s))
        return false;
    return converse(session, message, isAnswered);
}

bool PasswordServer::converse(ssh_session_struct* session, ssh_message_struct* message, bool& isAnswered)
{
    const QList<Round> rounds = roundsOf(m_wanted.value(0));
    if (!ssh_message_auth_kbdint_is_response(message)) {
        m_round = 0;
    } else {
        m_passwordsSeen += !rounds[m_round].isEmpty() && rounds[m_round].first().rightAnswer == rightPassword;
        if (!areRight(session, rounds[m_round]))
            return false;
        if (++m_round == rounds.size())
            return true;
    }
    ask(message, rounds[m_round]);
    isAnswered = true;
    return false;
}

int PasswordServer::methods() const
{
    const QString wanted = m_wanted.value(0);
    return wanted == u"password"_s ? SSH_AUTH_METHOD_PASSWORD
        : wanted == u"publickey"_s ? SSH_AUTH_METHOD_PUBLICKEY
                                   : SSH_AUTH_METHOD_INTERACTIVE;
}

} // namespace support
