// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reconnections.h"

#include <QRandomGenerator>
#include <algorithm>

namespace gui {

namespace {

constexpr std::chrono::milliseconds longestWait{60'000};
constexpr std::chrono::milliseconds hurriedWait{500};
constexpr int doublings = 6; ///< 64 s, which is more than the longest wait

double chance() { return QRandomGenerator::global()->generateDouble(); }

} // namespace

std::chrono::milliseconds waitBeforeAttempt(int attempt, double chance)
{
    const std::chrono::milliseconds doubled{1000 << std::clamp(attempt, 0, doublings)};
    const auto wait = std::min(doubled, longestWait);
    return wait + std::chrono::milliseconds(static_cast<std::int64_t>(chance * static_cast<double>(wait.count()) / 2));
}

void Reconnections::lost(int node)
{
    const int attempt = m_waiting[node].attempt++;
    start(node, waitBeforeAttempt(attempt, chance()));
}

void Reconnections::settled(int node) { m_waiting.erase(node); }

void Reconnections::hurry()
{
    for (auto& [node, waiting] : m_waiting) {
        waiting.attempt = 0;
        if (waiting.timer && waiting.timer->isActive())
            start(node, std::chrono::milliseconds(static_cast<std::int64_t>(
                            chance() * static_cast<double>(hurriedWait.count()))));
    }
}

std::optional<QDateTime> Reconnections::dueAt(int node) const
{
    const auto found = m_waiting.find(node);
    if (found == m_waiting.end() || !found->second.timer || !found->second.timer->isActive())
        return {};
    return QDateTime::currentDateTimeUtc().addMSecs(found->second.timer->remainingTime());
}

void Reconnections::start(int node, std::chrono::milliseconds wait)
{
    auto& timer = m_waiting[node].timer;
    if (!timer) {
        timer = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        connect(timer.get(), &QTimer::timeout, this, [this, node] { emit due(node); });
    }
    timer->start(wait);
}

} // namespace gui
