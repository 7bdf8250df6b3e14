// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReturningShell.h"

#include "plan/BootId.h"

#include <QCoreApplication>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace gui {

using backend::Error;
using backend::failure;
using backend::Result;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReturningShell)
};

constexpr auto patience = 15min; ///< servers with much memory test it all before they start
constexpr auto patienceForLine = 1min; ///< less than a guard over a VM's start waits
constexpr auto pause = 2s;
constexpr auto pauseAfterRefusal = 15s; ///< OpenSSH's PerSourcePenalties shut out who knocks often

/// Waits, or less when asked to stop.
void waitFor(std::chrono::milliseconds time, std::stop_token stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any asked;
    asked.wait_for(lock, stop, time, [] { return false; });
}

} // namespace

ReturningShell::ReturningShell(std::unique_ptr<backend::Shell> shell, Opener open)
    : m_own(std::move(shell)),
      m_shell(m_own.get()),
      m_open(std::move(open))
{
}

ReturningShell::ReturningShell(backend::Shell& shell, Opener open)
    : m_shell(&shell),
      m_open(std::move(open))
{
}

Result<backend::Output> ReturningShell::run(const backend::Command& command, std::stop_token stop, const Tap& tap)
{
    if (m_shell == nullptr)
        return failure(Error::Kind::ConnectionLost, Text::tr("The node has not come back yet."));
    return m_shell->run(command, stop, tap);
}

std::optional<Error> ReturningShell::reopen(std::stop_token stop)
{
    auto shell = m_open(stop);
    if (!shell)
        return shell.error();
    m_own = std::move(*shell);
    m_shell = m_own.get();
    return {};
}

void ReturningShell::drop()
{
    m_shell = nullptr;
    m_own.reset();
}

Result<void> ReturningShell::awaitRestart(const QString& bootId, std::stop_token stop)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < end) {
        const auto problem = m_shell == nullptr ? reopen(stop) : std::nullopt;
        const auto now = problem ? Result<QString>(tl::make_unexpected(*problem)) : backend::bootIdOf(*this, stop);
        if (now && *now != bootId)
            return {};
        if (!now)
            drop();
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Text::tr("Stopped while the node restarted, as asked."));
        if (problem && problem->kind == Error::Kind::HostKeyChanged)
            return tl::make_unexpected(*problem);
        const bool isRefused = problem && problem->kind == Error::Kind::AuthRefused;
        waitFor(isRefused ? pauseAfterRefusal : pause, stop);
    }
    return failure(Error::Kind::ConnectionLost,
                   Text::tr("The node did not come back within 15 minutes. Look at its screen; when it runs again, "
                            "resume this change."));
}

Result<void> ReturningShell::openAnew(std::stop_token stop)
{
    const auto end = std::chrono::steady_clock::now() + patienceForLine;
    for (;;) {
        const auto problem = reopen(stop);
        if (!problem)
            return {};
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Text::tr("Stopped while a new connection was opened, as asked."));
        if (problem->kind == Error::Kind::HostKeyChanged)
            return tl::make_unexpected(*problem);
        if (std::chrono::steady_clock::now() >= end)
            return failure(Error::Kind::ConnectionLost, problem->message, problem->detail);
        waitFor(problem->kind == Error::Kind::AuthRefused ? pauseAfterRefusal : pause, stop);
    }
}

} // namespace gui
