// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgentFilter.h"

#include "LineGuard.h"

namespace remote {

std::unique_ptr<AgentFilter> AgentFilter::start(const QByteArray& socketPath, const LineGuard& guard)
{
    Descriptor agent = connectToAgent(socketPath);
    if (!agent.isOpen() || !AgentMessages::send(agent.get(), guard.alarm(), QByteArray(1, AgentMessages::listRequest)))
        return {};
    const auto answer = AgentMessages::receive(agent.get(), guard.alarm());
    const auto keys = answer ? AgentMessages::unpackedList(*answer) : std::nullopt;
    if (!keys)
        return {};
    return std::unique_ptr<AgentFilter>(new AgentFilter(std::move(agent), *keys, guard.alarm()));
}

AgentFilter::AgentFilter(Descriptor agent, QList<AgentKey> keys, int alarm)
    : m_agent(std::move(agent))
    , m_keys(std::move(keys))
    , m_endOrCut({m_end.descriptor(), alarm})
{
    SocketPair line;
    m_inner = std::move(line.near);
    m_outer = std::move(line.far);
    m_thread = std::thread([this] { work(); });
}

AgentFilter::~AgentFilter()
{
    m_end.ring();
    m_thread.join();
}

void AgentFilter::show(const QList<AgentKey>& keys)
{
    const std::lock_guard lock(m_mutex);
    m_shown = keys;
}

AgentKey AgentFilter::lastSigner() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastSigner;
}

/// Closing the inner end at the end lets the library go, which blocks on the other one.
void AgentFilter::work()
{
    const int alarm = m_endOrCut.descriptor();
    while (const auto request = AgentMessages::receive(m_inner.get(), alarm)) {
        const auto answer = answerTo(*request);
        if (!answer || !AgentMessages::send(m_inner.get(), alarm, *answer))
            break;
    }
    m_inner = Descriptor();
}

std::optional<QByteArray> AgentFilter::answerTo(const QByteArray& request)
{
    const AgentKey key = AgentMessages::keyToSignWith(request);
    {
        const std::lock_guard lock(m_mutex);
        if (request.startsWith(AgentMessages::listRequest))
            return AgentMessages::packedList(m_shown);
        if (!m_shown.contains(key))
            return QByteArray(1, AgentMessages::failure);
        m_lastSigner = key;
    }
    if (!AgentMessages::send(m_agent.get(), m_endOrCut.descriptor(), request))
        return {};
    return AgentMessages::receive(m_agent.get(), m_endOrCut.descriptor());
}

} // namespace remote
