// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Descriptor.h"

#include <functional>
#include <initializer_list>
#include <stop_token>

namespace remote {

/// Wakes whoever waits in poll() for its descriptor to be readable. Any thread may ring.
class Alarm {
public:
    Alarm();

    void ring() const;
    void reset() const; ///< not readable any more
    [[nodiscard]] int descriptor() const { return m_event.get(); }

private:
    Descriptor m_event;
};

/// An alarm that rings when a stop is requested.
class StopAlarm {
public:
    explicit StopAlarm(const std::stop_token& stop)
        : m_callback(stop, [this] { m_alarm.ring(); })
    {
    }

    [[nodiscard]] int descriptor() const { return m_alarm.descriptor(); }

private:
    Alarm m_alarm;
    std::stop_callback<std::function<void()>> m_callback;
};

/// One descriptor that is readable for poll() while any of some others is. They must outlive it.
class AnyAlarm {
public:
    explicit AnyAlarm(std::initializer_list<int> descriptors);

    [[nodiscard]] int descriptor() const { return m_set.get(); }

private:
    Descriptor m_set;
};

} // namespace remote
