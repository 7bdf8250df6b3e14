// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshLogin.h"

#include "Dial.h"
#include "Libssh.h"
#include "LineGuard.h"

#include <QCoreApplication>
#include <array>
#include <libssh/libssh.h>

namespace remote {

using namespace Qt::StringLiterals;
using backend::Error;

namespace {

constexpr int mostParts = 4;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshLogin)
};

} // namespace

SshLogin::SshLogin(LoginAttempt attempt, ConfiguredExtras extras)
    : m_attempt(std::move(attempt))
    , m_keys(m_attempt, std::move(extras))
    , m_secrets(m_attempt)
{
}

backend::Result<void> SshLogin::run()
{
    LoginAnswer answer = begin();
    if (answer == LoginAnswer::Refused)
        answer = LoginAnswer::AcceptedInPart;
    for (int part = 0; part < mostParts && answer == LoginAnswer::AcceptedInPart; ++part)
        answer = tryEveryWay();
    if (m_attempt.guard.cut())
        return tl::make_unexpected(errorOfCut(m_attempt.guard, m_attempt.userAtHost.section(u'@', -1)));
    if (answer == LoginAnswer::Accepted)
        return {};
    return tl::make_unexpected(answer == LoginAnswer::Broken ? broken() : refused());
}

/// A key that was chosen or worked before is offered at once, which saves a round trip; otherwise ask
/// what the node takes.
LoginAnswer SshLogin::begin()
{
    if (!m_attempt.login.keyFile.isEmpty())
        return LoginAnswer::Refused;
    const LoginAnswer answer = m_keys.tryLastKey();
    if (answer != LoginAnswer::Refused || m_keys.hasOffered() || m_attempt.guard.cut())
        return answer;
    return loginAnswerOf(m_attempt.repeat([&] { return ssh_userauth_none(m_attempt.session, nullptr); }));
}

LoginAnswer SshLogin::tryEveryWay()
{
    const std::array<std::function<LoginAnswer()>, 4> ways{
        [this] { return m_keys.tryAgent(); }, [this] { return m_keys.tryKeyFiles(); },
        [this] { return m_secrets.tryKeyboard(); }, [this] { return m_secrets.tryPassword(); }};
    for (const auto& way : ways) {
        const LoginAnswer answer = way();
        if (answer != LoginAnswer::Refused || m_attempt.guard.cut() || m_secrets.isEndless())
            return answer;
    }
    return LoginAnswer::Refused;
}

QString SshLogin::way() const
{
    return m_attempt.worked.isEmpty() ? Text::tr("no key and no password, which this node does not ask for")
                                      : m_attempt.worked.join(u", "_s);
}

Error SshLogin::refused() const
{
    const QString detail = lastWordsOf(m_attempt.session);
    if (m_secrets.isEndless())
        return {Error::Kind::AuthRefused,
                Text::tr("The node asks %1 more questions than any login needs, so it was left. Check that it is the "
                         "computer you mean.")
                    .arg(m_attempt.userAtHost),
                detail};
    if (m_attempt.tried.isEmpty())
        return {Error::Kind::AuthRefused,
                Text::tr("There was nothing to log in with as %1: no key, no SSH agent, no password. "
                         "Choose a key that the node knows, or give the password.")
                    .arg(m_attempt.userAtHost),
                detail};
    const QString message = Text::tr("The node refused to let %1 in. Tried: %2. Choose a key that the node knows, or "
                                     "give the right password.")
                                .arg(m_attempt.userAtHost, m_attempt.tried.join(u", "_s));
    if (m_keys.leftOut() == 0)
        return {Error::Kind::AuthRefused, message, detail};
    return {Error::Kind::AuthRefused,
            message + u' '
                + Text::tr("%n more key(s) were not offered, because a node shuts out who offers many: choose the right "
                           "one.",
                           nullptr, m_keys.leftOut()),
            detail};
}

Error SshLogin::broken() const
{
    const QString detail = lastWordsOf(m_attempt.session);
    if (m_secrets.isEndless() || detail.contains("Too many authentication failures"_L1))
        return refused();
    return {Error::Kind::ConnectionLost,
            Text::tr("The node closed the line during the login of %1. Try again in a moment.").arg(m_attempt.userAtHost),
            detail};
}

} // namespace remote
