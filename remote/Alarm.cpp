// SPDX-License-Identifier: GPL-3.0-or-later
#include "Alarm.h"

#include <cstdint>
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

} // namespace remote
