// SPDX-License-Identifier: GPL-3.0-or-later
#include "Conversation.h"

#include "LiveLine.h"
#include "RunErrors.h"

namespace remote {

using backend::Error;

namespace {

/// Often enough for a node that drops connections it hears nothing from.
constexpr std::chrono::seconds idleLook{15};

bool isUp(backend::Shell* shell)
{
    auto* line = dynamic_cast<LiveLine*>(shell);
    return shell && (!line || line->isAlive());
}

} // namespace

Conversation::Conversation(Opener opener)
    : m_opener(std::move(opener))
    , m_thread([this](std::stop_token stop) { work(std::move(stop)); })
{
}

Conversation::~Conversation()
{
    m_thread.request_stop();
    cancel();
    m_thread.join();
    cancel(); // what continuations asked meanwhile
}

void Conversation::enqueue(Request request)
{
    const std::lock_guard lock(m_mutex);
    m_requests.push_back(std::move(request));
    m_wake.notify_one();
}

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

std::optional<Conversation::Request> Conversation::next(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, stop, idleLook, [this] { return !m_requests.empty(); });
    if (m_requests.empty() || stop.stop_requested())
        return {};
    Request request = std::move(m_requests.front());
    m_requests.pop_front();
    m_current = std::stop_source();
    return request;
}

void Conversation::work(std::stop_token stop)
{
    std::unique_ptr<backend::Shell> shell;
    while (!stop.stop_requested()) {
        const auto request = next(stop);
        if (!isUp(shell.get()))
            shell.reset();
        if (request && answer(*request, shell))
            shell.reset();
    }
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
