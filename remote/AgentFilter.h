// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Agent.h"
#include "Alarm.h"
#include "Carrier.h"

#include <memory>
#include <mutex>
#include <thread>

namespace remote {

class LineGuard;

/// Stands between the library, which would offer a node every key of an agent, and the agent: shows
/// only chosen keys, in our order, and lets only those sign. Has a thread that sleeps while nobody asks.
/// Must go before the guard it was started with, whose cut ends it.
class AgentFilter {
public:
    /// Null when there is no agent, or none that speaks sense.
    [[nodiscard]] static std::unique_ptr<AgentFilter> start(const QByteArray& socketPath, const LineGuard& guard);
    ~AgentFilter();

    /// What the agent holds.
    [[nodiscard]] const QList<AgentKey>& keys() const { return m_keys; }
    /// For the library, which closes it.
    [[nodiscard]] Descriptor takeSocket() { return std::move(m_outer); }
    void show(const QList<AgentKey>& keys);
    /// What signed last; empty blob: nothing yet.
    [[nodiscard]] AgentKey lastSigner() const;

private:
    AgentFilter(Descriptor agent, QList<AgentKey> keys, int alarm);
    void work();
    std::optional<QByteArray> answerTo(const QByteArray& request);

    Descriptor m_agent;
    Descriptor m_inner;
    Descriptor m_outer;
    QList<AgentKey> m_keys;
    Alarm m_end;
    AnyAlarm m_endOrCut; ///< or the guard's cut
    mutable std::mutex m_mutex;
    QList<AgentKey> m_shown;
    AgentKey m_lastSigner;
    std::thread m_thread;
};

} // namespace remote
