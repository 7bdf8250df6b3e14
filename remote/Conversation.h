// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Alarm.h"
#include "Result.h"
#include "Shell.h"

#include <QFuture>
#include <QPromise>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace remote {

/// A node's own worker thread: begins and opens the shell when first asked, runs one request after another, and
/// opens it anew when asked after a lost line. When it cannot be opened, all that wait get that error.
/// While nobody asks it watches the line and sleeps. The only place where the program is asynchronous.
/// May be used from any thread; destroying it stops what runs and waits for the thread.
class Conversation {
public:
    using Opener = std::function<backend::Result<std::unique_ptr<backend::Shell>>(std::stop_token)>;

    /// `lineEnded` is called on the thread when a line ends that nobody asked anything of.
    explicit Conversation(Opener opener, std::function<void()> lineEnded = {});
    ~Conversation();
    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;

    /// Runs `work` on the thread with the open shell. The future always gets exactly one Result: the
    /// work's own, the opener's error, or Cancelled.
    template <typename Value>
    [[nodiscard]] QFuture<backend::Result<Value>>
    ask(std::function<backend::Result<Value>(backend::Shell&, std::stop_token)> work)
    {
        auto promise = std::make_shared<QPromise<backend::Result<Value>>>();
        promise->start();
        auto future = promise->future();
        enqueue([promise, work = std::move(work)](const ShellOrError& shell, std::stop_token stop) {
            auto result = shell ? work(**shell, stop)
                                : backend::Result<Value>(tl::make_unexpected(shell.error()));
            const bool isLost = !result && result.error().kind == backend::Error::Kind::ConnectionLost;
            promise->addResult(std::move(result));
            promise->finish();
            return isLost;
        });
        return future;
    }

    /// Stops the request that runs now and drops those that wait; each still gets its Cancelled.
    void cancel();
    /// Looks at an idle line now: the network may have changed, or the computer slept.
    void look();

private:
    using ShellOrError = backend::Result<backend::Shell*>;
    using Request = std::function<bool(const ShellOrError&, std::stop_token)>; ///< true: the line is lost

    void enqueue(Request request);
    void work(const std::stop_token& stop);
    std::optional<Request> next();
    void rest(backend::Shell* shell);
    bool watch(std::unique_ptr<backend::Shell>& shell);
    bool answer(const Request& request, std::unique_ptr<backend::Shell>& shell);
    void refuse(const Request& request, const backend::Error& error);
    std::stop_token currentToken();

    Opener m_opener;
    std::function<void()> m_lineEnded;
    Alarm m_wake;
    std::mutex m_mutex;
    std::deque<Request> m_requests;
    std::stop_source m_current;
    bool m_hasThread = false; ///< and had one ever since it was first asked
    std::jthread m_thread; ///< last member: stops first
};

} // namespace remote
