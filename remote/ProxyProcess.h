// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Alarm.h"
#include "Carrier.h"
#include "Result.h"

#include <memory>
#include <mutex>
#include <sys/types.h>
#include <thread>

namespace remote {

/// A command of the person's own (ProxyCommand) on this computer, whose standard input and output are
/// the line. Has no terminal and cannot ask anybody anything; ends, with all it started, with the object.
class ProxyProcess final : public Carrier {
public:
    struct Made {
        std::unique_ptr<Carrier> carrier;
        Descriptor socket;
    };

    /// Error kinds: ConnectionLost.
    [[nodiscard]] static backend::Result<Made> start(const QString& command);
    ~ProxyProcess() override;
    [[nodiscard]] QByteArray lastWords() override;

private:
    ProxyProcess(pid_t leader, Descriptor words);
    void listen();
    bool hear();

    pid_t m_leader; ///< of a process group and session of its own
    Descriptor m_words;
    Alarm m_end;
    std::mutex m_mutex;
    QByteArray m_heard;
    std::thread m_thread;
};

} // namespace remote
