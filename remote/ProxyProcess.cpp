// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProxyProcess.h"

#include <QCoreApplication>
#include <QFile>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <vector>

namespace remote {

using backend::Error;
using backend::failure;

namespace {

constexpr qsizetype mostWords = 2000;
constexpr int farewellMilliseconds = 100;

/// The environment of this program, but that ssh never opens a window to ask something.
std::vector<char*> environmentWithoutQuestions()
{
    static char never[] = "SSH_ASKPASS_REQUIRE=never";
    std::vector<char*> variables;
    for (char** each = environ; *each; ++each)
        if (!std::string_view(*each).starts_with("SSH_ASKPASS"))
            variables.push_back(*each);
    variables.push_back(never);
    variables.push_back(nullptr);
    return variables;
}

/// Returns 0 and the process, or what is wrong.
int spawn(const QByteArray& command, int line, int words, pid_t& process)
{
    QByteArray shell("/bin/sh");
    QByteArray option("-c");
    QByteArray text = "exec " + command;
    std::array<char*, 4> arguments{shell.data(), option.data(), text.data(), nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, line, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, line, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, words, STDERR_FILENO);
    ::posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    ::posix_spawnattr_init(&attributes);
    sigset_t all;
    sigset_t none;
    ::sigfillset(&all);
    ::sigemptyset(&none);
    ::posix_spawnattr_setsigdefault(&attributes, &all);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    const int problem = ::posix_spawn(&process, shell.constData(), &actions, &attributes, arguments.data(),
                                      environmentWithoutQuestions().data());
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    return problem;
}

} // namespace

backend::Result<ProxyProcess::Made> ProxyProcess::start(const QString& command)
{
    SocketPair line;
    std::array<int, 2> ends{-1, -1};
    int problem = ::pipe2(ends.data(), O_CLOEXEC) == 0 ? 0 : errno;
    Descriptor reading(ends[0]);
    ::fcntl(reading.get(), F_SETFL, O_NONBLOCK);
    const Descriptor writing(ends[1]);
    pid_t process = -1;
    if (problem == 0)
        problem = spawn(QFile::encodeName(command), line.far.get(), writing.get(), process);
    if (problem != 0)
        return failure(Error::Kind::ConnectionLost,
                       QCoreApplication::translate("ProxyProcess",
                                                   "The command that ~/.ssh/config names for the way to this node "
                                                   "cannot be started."),
                       command + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(problem)));
    return Made{std::unique_ptr<Carrier>(new ProxyProcess(process, std::move(reading))), std::move(line.near)};
}

ProxyProcess::ProxyProcess(pid_t leader, Descriptor words)
    : m_leader(leader)
    , m_words(std::move(words))
    , m_thread([this] { listen(); })
{
}

/// Nobody takes the leader's end note before this, so its number stays its own until then.
ProxyProcess::~ProxyProcess()
{
    ::kill(-m_leader, SIGTERM);
    const Descriptor leader(static_cast<int>(::syscall(SYS_pidfd_open, m_leader, 0))); // the C library has it for C only
    pollfd polled{leader.get(), POLLIN, 0};
    ::poll(&polled, 1, farewellMilliseconds);
    ::kill(-m_leader, SIGKILL);
    ::waitpid(m_leader, nullptr, 0);
    m_end.ring();
    m_thread.join();
}

QByteArray ProxyProcess::lastWords()
{
    while (hear()) { }
    const std::lock_guard lock(m_mutex);
    return m_heard;
}

void ProxyProcess::listen()
{
    std::array<pollfd, 2> polled{{{m_words.get(), POLLIN, 0}, {m_end.descriptor(), POLLIN, 0}}};
    while (!polled[1].revents) {
        ::poll(polled.data(), polled.size(), -1);
        if (polled[0].revents && !hear() && errno != EAGAIN)
            return;
    }
}

/// False when there is nothing (EAGAIN) or never again anything to hear.
bool ProxyProcess::hear()
{
    const std::lock_guard lock(m_mutex);
    std::array<char, 1024> bytes;
    errno = 0;
    const auto size = ::read(m_words.get(), bytes.data(), bytes.size());
    if (size <= 0)
        return false;
    m_heard = (m_heard + QByteArray(bytes.data(), size)).right(mostWords);
    return true;
}

} // namespace remote
