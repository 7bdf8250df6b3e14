// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dial.h"
#include "HostKey.h"
#include "LineGuard.h"
#include "Login.h"
#include "SshLogin.h"
#include "SshSession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <libssh/libssh.h>
#include <libssh/server.h> // keeps ssh_set_message_callback, which clients need too

namespace remote {

using namespace Qt::StringLiterals;
using backend::Error;
using backend::failure;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshSession)
};

/// Where to go after ~/.ssh/config had its say.
struct Destination {
    QString user;
    QString host;
    quint16 port = 22;
};

class Options {
public:
    explicit Options(ssh_session session)
        : m_session(session)
    {
    }

    void set(ssh_options_e option, const QByteArray& value)
    {
        m_isFine &= ssh_options_set(m_session, option, value.constData()) == SSH_OK;
    }
    template <typename Number>
    void setNumber(ssh_options_e option, Number value)
    {
        m_isFine &= ssh_options_set(m_session, option, &value) == SSH_OK;
    }
    void setPath(ssh_options_e option, const QString& path)
    {
        set(option, QFile::encodeName(path).replace('%', "%%"));
    }
    [[nodiscard]] QString text(ssh_options_e option) const
    {
        char* value = nullptr;
        if (ssh_options_get(m_session, option, &value) != SSH_OK)
            return {};
        const QString text = QString::fromUtf8(value);
        ssh_string_free_char(value);
        return text;
    }
    [[nodiscard]] quint16 port() const
    {
        unsigned int port = 22;
        ssh_options_get_port(m_session, &port);
        return static_cast<quint16>(port);
    }
    [[nodiscard]] bool isFine() const { return m_isFine; }

private:
    ssh_session m_session;
    bool m_isFine = true;
};

tl::unexpected<Error> configRefused(const QString& message, const QString& detail)
{
    return failure(Error::Kind::ConnectionLost, message, detail);
}

backend::Result<void> readConfig(ssh_session session, const Options& options)
{
    if (ssh_options_parse_config(session, nullptr) != SSH_OK)
        return configRefused(Text::tr("The SSH settings in ~/.ssh/config cannot be understood. Correct "
                                      "them, or connect without them."),
                             lastWordsOf(session));
    if (const QString proxy = options.text(SSH_OPTIONS_PROXYCOMMAND); !proxy.isEmpty())
        return configRefused(Text::tr("~/.ssh/config reaches this node through another host or command, "
                                      "which Lanekeeper cannot do. Use a direct way to the node."),
                             proxy);
    return {};
}

/// The order counts: what ~/.ssh/config says overrides what is set before, and not what comes after.
backend::Result<Destination> prepare(ssh_session session, const backend::SshTarget& target, const Login& login)
{
    Options options(session);
    options.setNumber(SSH_OPTIONS_PROCESS_CONFIG, false);
    options.setPath(SSH_OPTIONS_SSH_DIR, QDir::homePath() + u"/.ssh"_s);
    options.set(SSH_OPTIONS_HOST, target.host.toUtf8());
    if (login.useSshConfig)
        if (const auto read = readConfig(session, options); !read)
            return tl::make_unexpected(read.error());
    ssh_set_log_level(SSH_LOG_NONE);
    // With "no" the library would take any new key, and even a changed one, for a known one.
    options.setNumber(SSH_OPTIONS_STRICTHOSTKEYCHECK, 1);
    if (target.port != 0)
        options.setNumber(SSH_OPTIONS_PORT, static_cast<unsigned int>(target.port));
    const QString configured = options.text(SSH_OPTIONS_USER);
    const QString user = !target.user.isEmpty() ? target.user : configured.isEmpty() ? u"root"_s : configured;
    options.set(SSH_OPTIONS_USER, user.toUtf8());
    if (!login.knownHostsFile.isEmpty()) {
        options.setPath(SSH_OPTIONS_KNOWNHOSTS, login.knownHostsFile);
        options.setPath(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, login.knownHostsFile);
    }
    if (!options.isFine())
        return failure(Error::Kind::Usage, Text::tr("“%1” is not the name of a host.").arg(target.host),
                       lastWordsOf(session));
    return Destination{user, options.text(SSH_OPTIONS_HOST), options.port()};
}

Error noHandshake(ssh_session session, const Destination& to)
{
    if (!ssh_get_serverbanner(session))
        return {Error::Kind::ConnectionLost,
                Text::tr("Port %2 of %1 does not answer as an SSH server. Check the port.")
                    .arg(to.host)
                    .arg(to.port),
                lastWordsOf(session)};
    const QString words = lastWordsOf(session);
    if (words.contains("no match for method"_L1) || words.contains("No version of SSH"_L1))
        return {Error::Kind::ConnectionLost,
                Text::tr("%1 and this computer found no common way to encrypt. Bring both up to date.").arg(to.host),
                words};
    if (words.contains("hostkey signature"_L1))
        return {Error::Kind::ConnectionLost,
                Text::tr("%1 cannot prove that the key it shows is its own, so it may be another computer in between. "
                         "Nothing was sent to it.")
                    .arg(to.host),
                words};
    return {Error::Kind::ConnectionLost,
            Text::tr("%1 broke off before the line was encrypted. Try again in a moment; if that does not help, look "
                     "into the log of its SSH server.")
                .arg(to.host),
            words};
}

/// What the host asks of us (a channel to here, say) the library would keep for ever; 1 makes it say no.
int refuseRequest(ssh_session, ssh_message, void*) { return 1; }

/// A socket that is still in the options at the end is nobody's to close, so it is taken out again.
int connectBy(ssh_session session, socket_t socket)
{
    ssh_options_set(session, SSH_OPTIONS_FD, &socket);
    const int code = ssh_connect(session);
    const socket_t none = SSH_INVALID_SOCKET;
    ssh_options_set(session, SSH_OPTIONS_FD, &none);
    return code;
}

backend::Result<void> shakeHands(ssh_session session, const Destination& to, LineGuard& guard)
{
    TRY(socket, dial(to.host, to.port, guard));
    guard.watch(socket.get());
    ssh_set_blocking(session, 0);
    ssh_set_message_callback(session, refuseRequest, nullptr);
    int code = connectBy(session, socket.release());
    while (code == SSH_AGAIN && isLineUp(session) && !guard.cut()) {
        waitForLine(session, guard.alarm());
        code = ssh_connect(session);
    }
    if (guard.cut())
        return tl::make_unexpected(errorOfCut(guard, to.host));
    if (code != SSH_OK)
        return tl::make_unexpected(noHandshake(session, to));
    return {};
}

} // namespace

backend::Result<std::unique_ptr<SshSession>> SshSession::open(const backend::SshTarget& target, const Login& login,
                                                              Questions& questions, std::stop_token stop)
{
    SessionPointer session(ssh_new());
    TRY(to, prepare(session.get(), target, login));
    LineGuard guard(login.connectDeadline, std::move(stop));
    if (const auto shaken = shakeHands(session.get(), to, guard); !shaken)
        return tl::make_unexpected(shaken.error());
    if (const auto known = checkHostKey(session.get(), to.host, to.port, questions, guard); !known)
        return tl::make_unexpected(known.error());
    ConnectionReport report;
    report.userAtHost = to.user + u'@' + to.host;
    report.port = to.port;
    const auto entered = SshLogin(session.get(), login, questions, guard, report.userAtHost).run();
    if (!entered)
        return tl::make_unexpected(entered.error());
    return std::unique_ptr<SshSession>(new SshSession(std::move(session), std::move(report)));
}

} // namespace remote
