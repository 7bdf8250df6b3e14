// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshShell.h"

#include "RemoteScript.h"
#include "RunErrors.h"
#include "SshSession.h"

namespace remote {

SshShell::SshShell(std::unique_ptr<SshSession> session, NodeRoot root)
    : m_session(std::move(session))
    , m_root(std::move(root))
{
}

SshShell::~SshShell() = default;

backend::Result<std::unique_ptr<SshShell>> SshShell::connect(const backend::SshTarget& target,
                                                             const Login& login, Questions& questions,
                                                             std::stop_token stop)
{
    TRY(session, SshSession::open(target, login, questions, std::move(stop)));
    return std::unique_ptr<SshShell>(new SshShell(std::move(session), login.root));
}

backend::Result<backend::Output> SshShell::run(const backend::Command& command, std::stop_token stop,
                                               const Tap& tap)
{
    TRY(script, RemoteScript::make(command, m_root));
    const QString user = report().userAtHost.section(u'@', 0, -2);
    script.isThroughSudo = !m_root.isSimulated() && user != QStringLiteral("root");
    auto output = m_session->run(script, command, std::move(stop), tap);
    if (!output && script.isThroughSudo && output.error().kind == backend::Error::Kind::CommandFailed
        && output.error().detail.contains(QStringLiteral("sudo")))
        return tl::make_unexpected(RunErrors::sudoRefused(user, output.error().detail));
    return output;
}

const ConnectionReport& SshShell::report() const { return m_session->report(); }

bool SshShell::isAlive() { return m_session->isAlive(); }

std::chrono::milliseconds SshShell::restTime() const { return Heartbeat::period; }

int SshShell::descriptor() const { return m_session->descriptor(); }

} // namespace remote
