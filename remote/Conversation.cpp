// SPDX-License-Identifier: GPL-3.0-or-later
#include "Conversation.h"

#include "LiveLine.h"
#include "RunErrors.h"

#include <array>
#include <poll.h>
#include <utility>

namespace remote {

using backend::Error;

Conversation::Conversation(Opener opener, std::function<void()> lineEnded)
    : m_opener(std::move(opener))
    , m_lineEnded(std::move(lineEnded))
{
}

Conversation::~Conversation()
{
    m_thread.request_stop();
    cancel();
    m_wake.ring();
    if (m_thread.joinable())
        m_thread.join();
    cancel(); // what continuations asked meanwhile
}

void Conversation::enqueue(Request request)
{
    const std::lock_guard lock(m_mutex);
    m_requests.push_back(std::move(request));
    if (!std::exchange(m_hasThread, true))
        m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
    m_wake.ring();
}

void Conversation::look() { m_wake.ring(); }

void Conversation::cancel()
{
    std::deque<Request> dropped;
    {
        const std::lock_guard lock(m_mutex);
        dropped.swap(m_requests);
        m_current.request_stop();
    }
    for (const Request& request : dropped)
        request(tl::make_unexpected(RunErrors::cancelled()), {});
}

std::optional<Conversation::Request> Conversation::next()
{
    const std::lock_guard lock(m_mutex);
    if (m_requests.empty())
        return {};
    Request request = std::move(m_requests.front());
    m_requests.pop_front();
    m_current = std::stop_source();
    return request;
}

void Conversation::work(const std::stop_token& stop)
{
    std::unique_ptr<backend::Shell> shell;
    while (!stop.stop_requested()) {
        const bool hasEnded = !watch(shell);
        if (const auto request = next()) {
            if (answer(*request, shell))
                shell.reset();
            continue;
        }
        if (hasEnded && m_lineEnded)
            m_lineEnded();
        rest(shell.get());
    }
}

/// Whether the line, if there is one, still stands; one that ended is closed.
bool Conversation::watch(std::unique_ptr<backend::Shell>& shell)
{
    auto* line = dynamic_cast<LiveLine*>(shell.get());
    if (!line || line->isAlive())
        return true;
    shell.reset();
    return false;
}

/// Until somebody asks, or the line ends or wants a look. What merely arrives there can wait: waking
/// for it would double the wake-ups of a laptop with many nodes.
void Conversation::rest(backend::Shell* shell)
{
    const auto* line = dynamic_cast<const LiveLine*>(shell);
    std::array<pollfd, 2> polled{{{m_wake.descriptor(), POLLIN, 0}, {line ? line->descriptor() : -1, POLLRDHUP, 0}}};
    ::poll(polled.data(), polled.size(), line ? static_cast<int>(line->restTime().count()) : -1);
    m_wake.reset();
}

/// Returns whether the line is lost.
bool Conversation::answer(const Request& request, std::unique_ptr<backend::Shell>& shell)
{
    const std::stop_token stop = currentToken();
    if (!shell) {
        auto opened = m_opener(stop);
        if (!opened) {
            refuse(request, opened.error());
            return false;
        }
        shell = std::move(*opened);
    }
    if (stop.stop_requested())
        return request(tl::make_unexpected(RunErrors::cancelled()), stop);
    return request(shell.get(), stop);
}

/// Whoever waited for the same line gets the same answer; asking a node again and again that does
/// not let anybody in makes it shut the door.
void Conversation::refuse(const Request& request, const Error& error)
{
    std::deque<Request> refused;
    {
        const std::lock_guard lock(m_mutex);
        refused.swap(m_requests);
    }
    refused.push_front(request);
    for (const Request& each : refused)
        each(tl::make_unexpected(error), {});
}

std::stop_token Conversation::currentToken()
{
    const std::lock_guard lock(m_mutex);
    return m_current.get_token();
}

} // namespace remote
