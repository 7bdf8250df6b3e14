// SPDX-License-Identifier: GPL-3.0-or-later
#include "TurnWatch.h"

#include <QAbstractEventDispatcher>
#include <algorithm>
#include <ctime>

namespace benchmark {

namespace {

double threadMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

TurnWatch::TurnWatch(QObject* parent)
    : QObject(parent)
    , m_before(threadMilliseconds())
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &TurnWatch::take,
            Qt::DirectConnection);
}

/// From one rest to the next; resting itself costs no CPU.
void TurnWatch::take()
{
    const double now = threadMilliseconds();
    m_turns.append(now - m_before);
    m_before = now;
}

double TurnWatch::longest() const
{
    return m_turns.isEmpty() ? 0 : *std::max_element(m_turns.begin(), m_turns.end());
}

double TurnWatch::quantile(double part) const
{
    if (m_turns.isEmpty())
        return 0;
    QList<double> sorted = m_turns;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, static_cast<qsizetype>(part * static_cast<double>(sorted.size())))];
}

} // namespace benchmark
