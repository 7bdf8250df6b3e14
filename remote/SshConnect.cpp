// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConfigRemarks.h"
#include "Destination.h"
#include "Dial.h"
#include "Greeting.h"
#include "HostKey.h"
#include "JumpRelay.h"
#include "LineGuard.h"
#include "Login.h"
#include "ProxyProcess.h"
#include "ProxyRoute.h"
#include "SshConfigFile.h"
#include "SshLogin.h"
#include "SshSession.h"

#include <QCoreApplication>
#include <array>
#include <libssh/libssh.h>
#include <libssh/server.h> // keeps ssh_set_message_callback, which clients need too
#include <pwd.h>
#include <unistd.h>

namespace remote {

using namespace Qt::StringLiterals;
using backend::Error;
using backend::failure;

namespace {

constexpr int mostJumps = 5;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshSession)
};

/// Who sits at this computer; ssh takes that for a jump host when nothing says otherwise.
QString localUser()
{
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 16 * 1024> texts;
    ::getpwuid_r(::getuid(), &entry, texts.data(), texts.size(), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : u"root"_s;
}

/// What is on the way to a session: in this order, so that the session goes before what carries it.
struct Passage {
    std::unique_ptr<Carrier> carrier; ///< none: a socket straight to the host
    SessionPointer session{ssh_new()};
    ConnectionReport report;
};

/// Goes to one host after another, each with its own settings, host key and login.
class Connecting {
public:
    Connecting(Questions& questions, LineGuard& guard)
        : m_questions(questions)
        , m_guard(guard)
    {
    }

    /// `via`: hosts to pass on the way, in that order; none: what ~/.ssh/config says.
    backend::Result<Passage> enter(const backend::SshTarget& target, const Login& login, const QList<JumpHost>& via,
                                   const QString& fallbackUser)
    {
        Passage passage;
        TRY(to, prepareSession(passage.session.get(), target, login, fallbackUser));
        TRY(socket, socketTo(to, login, via, passage));
        if (const auto shaken = shakeHands(passage, to, std::move(socket)); !shaken)
            return tl::make_unexpected(shaken.error());
        ssh_session session = passage.session.get();
        TRY(host, checkHostKey(session, to.host, to.port, m_questions, m_guard));
        passage.report.hostKey = host.key;
        passage.report.remarks += host.remarks;
        passage.report.userAtHost = to.userAtHost();
        passage.report.port = to.port;
        const ConfiguredExtras extras = login.useSshConfig ? configuredExtras(to.alias) : ConfiguredExtras();
        passage.report.remarks += remarksOn(extras, to.alias);
        passage.report.remarks.removeDuplicates();
        SshLogin entering({session, login, m_questions, m_guard, to.userAtHost(), {}, {}, {}}, extras);
        if (const auto entered = entering.run(); !entered)
            return tl::make_unexpected(entered.error());
        passage.report.way = entering.way();
        passage.report.key = entering.key();
        return passage;
    }

private:
    backend::Result<Descriptor> socketTo(const Destination& to, const Login& login, QList<JumpHost> via, Passage& passage)
    {
        if (via.isEmpty() && !to.proxyCommand.isEmpty()) {
            const auto jumps = jumpsOfCommand(to.proxyCommand);
            if (!jumps)
                return throughCommand(to, passage);
            via = *jumps;
        }
        if (via.isEmpty())
            return dial(to.host, to.port, m_guard);
        const QString place = u"%1:%2"_s.arg(to.host).arg(to.port);
        if (m_places.contains(place))
            return failure(Error::Kind::ConnectionLost,
                           Text::tr("The jump hosts in ~/.ssh/config lead in a circle, so %1 is never reached. Correct its "
                                    "ProxyJump.")
                               .arg(m_places.first()),
                           m_places.join(u" <- "_s));
        m_places.append(place);
        return throughHost(to, login, via, passage);
    }

    backend::Result<Descriptor> throughHost(const Destination& to, const Login& login, QList<JumpHost> via, Passage& passage)
    {
        if (++m_jumpCount > mostJumps)
            return failure(Error::Kind::ConnectionLost,
                           Text::tr("The way to %1 passes more than %2 jump hosts, which is taken for a mistake. Correct "
                                    "the ProxyJump in ~/.ssh/config.")
                               .arg(m_places.first())
                               .arg(mostJumps),
                           m_places.join(u" <- "_s));
        const JumpHost last = via.takeLast();
        TRY(jump, enter({last.user, last.host, last.port}, loginOnTheWay(login), via, localUser()));
        passage.report.jumps = jump.report.jumps << jump.report.userAtHost;
        passage.report.localCommand = jump.report.localCommand;
        passage.report.remarks = jump.report.remarks;
        JumpRelay::Footing footing{std::move(jump.carrier), std::move(jump.session), jump.report.userAtHost};
        TRY(relay, JumpRelay::make(std::move(footing), to.host, to.port, m_guard));
        passage.carrier = std::move(relay.carrier);
        return std::move(relay.socket);
    }

    backend::Result<Descriptor> throughCommand(const Destination& to, Passage& passage)
    {
        TRY(command, filledProxyCommand(to.proxyCommand, {to.alias, to.host, to.user, to.port}));
        passage.report.localCommand = command;
        TRY(process, ProxyProcess::start(command));
        passage.carrier = std::move(process.carrier);
        return std::move(process.socket);
    }

    /// The key for the node may well be the one for the way, too; if it is not, the usual ones are.
    static Login loginOnTheWay(Login login)
    {
        if (!login.keyFile.isEmpty())
            login.lastKey = {{}, std::exchange(login.keyFile, {})};
        login.root = {};
        return login;
    }

    backend::Result<void> shakeHands(Passage& passage, const Destination& to, Descriptor socket)
    {
        ssh_session session = passage.session.get();
        const Greeting greeting = awaitGreeting(socket.get(), m_guard);
        if (m_guard.cut() == LineGuard::Cut::Stopped || (m_guard.cut() && greeting.words.isEmpty()))
            return tl::make_unexpected(errorOfCut(m_guard, to.host));
        if (!greeting.isSsh)
            return tl::make_unexpected(noServer(passage, to, greeting));
        ssh_set_blocking(session, 0);
        ssh_set_message_callback(session, refuseRequest, nullptr);
        int code = connectBy(session, socket.release());
        while (code == SSH_AGAIN && isLineUp(session) && !m_guard.cut()) {
            waitForLine(session, m_guard.alarm());
            code = ssh_connect(session);
        }
        if (m_guard.cut())
            return tl::make_unexpected(errorOfCut(m_guard, to.host));
        if (code != SSH_OK)
            return tl::make_unexpected(noHandshake(session, to));
        return {};
    }

    /// A socket that is still in the options at the end is nobody's to close, so it is taken out again.
    static int connectBy(ssh_session session, socket_t socket)
    {
        ssh_options_set(session, SSH_OPTIONS_FD, &socket);
        const int code = ssh_connect(session);
        const socket_t none = SSH_INVALID_SOCKET;
        ssh_options_set(session, SSH_OPTIONS_FD, &none);
        return code;
    }

    static Error noServer(const Passage& passage, const Destination& to, const Greeting& greeting)
    {
        const Error error = errorOfGreeting(greeting, to.host, to.port);
        if (passage.report.localCommand.isEmpty() || !passage.report.jumps.isEmpty())
            return error;
        return {Error::Kind::ConnectionLost,
                Text::tr("The command that ~/.ssh/config names for the way to %1 did not lead to an SSH server. Try "
                         "it in a terminal: %2")
                    .arg(to.host, passage.report.localCommand),
                QString::fromUtf8(passage.carrier->lastWords()) + u'\n' + error.detail};
    }

    static Error noHandshake(ssh_session session, const Destination& to)
    {
        if (!ssh_get_serverbanner(session))
            return errorOfGreeting({}, to.host, to.port);
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
    static int refuseRequest(ssh_session, ssh_message, void*) { return 1; }

    Questions& m_questions;
    LineGuard& m_guard;
    QStringList m_places;
    int m_jumpCount = 0;
};

} // namespace

backend::Result<std::unique_ptr<SshSession>> SshSession::open(const backend::SshTarget& target, const Login& login,
                                                              Questions& questions, std::stop_token stop)
{
    LineGuard guard(login.connectDeadline, std::move(stop));
    TRY(passage, Connecting(questions, guard).enter(target, login, {}, u"root"_s));
    return std::unique_ptr<SshSession>(
        new SshSession(std::move(passage.carrier), std::move(passage.session), std::move(passage.report)));
}

} // namespace remote
