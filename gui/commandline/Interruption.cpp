// SPDX-License-Identifier: GPL-3.0-or-later
#include "Interruption.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace gui::commandline {
namespace {

constexpr std::array askingToStop{SIGINT, SIGTERM, SIGHUP};

// A signal handler may do little more than write, so a thread waits at the other end.
int bell = -1;

void ring(int)
{
    const int before = errno;
    const std::uint64_t once = 1;
    [[maybe_unused]] const auto written = write(bell, &once, sizeof once);
    errno = before;
}

// Unlike SIG_IGN a handler is not inherited by the programs we start.
void ignore(int) {}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

} // namespace

Interruption::Interruption()
{
    bell = eventfd(0, EFD_CLOEXEC);
    m_watcher = std::thread([this] { watch(); });
    for (const int signal : askingToStop)
        handle(signal, ring);
    handle(SIGPIPE, ignore);
}

Interruption::~Interruption()
{
    for (const int signal : askingToStop)
        handle(signal, SIG_DFL);
    handle(SIGPIPE, SIG_DFL);
    m_isLeaving = true;
    ring(0);
    m_watcher.join();
    close(bell);
    bell = -1;
}

void Interruption::watch()
{
    std::uint64_t count = 0;
    while (read(bell, &count, sizeof count) < 0 && errno == EINTR) { }
    if (!m_isLeaving)
        m_source.request_stop();
    // One ring is enough: a second Ctrl+C must not end a change halfway either.
}

} // namespace gui::commandline
