// SPDX-License-Identifier: GPL-3.0-or-later
#include "Alarm.h"

#include <cstdint>
#include <sys/epoll.h>
#include <sys/eventfd.h>

namespace remote {

Alarm::Alarm()
    : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

void Alarm::ring() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_event.get(), &one, sizeof one);
}

void Alarm::reset() const
{
    std::uint64_t rings = 0;
    [[maybe_unused]] const auto taken = ::read(m_event.get(), &rings, sizeof rings);
}

AnyAlarm::AnyAlarm(std::initializer_list<int> descriptors)
    : m_set(::epoll_create1(EPOLL_CLOEXEC))
{
    for (const int descriptor : descriptors) {
        epoll_event event{};
        event.events = EPOLLIN;
        ::epoll_ctl(m_set.get(), EPOLL_CTL_ADD, descriptor, &event);
    }
}

} // namespace remote
