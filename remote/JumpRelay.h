// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Alarm.h"
#include "Carrier.h"
#include "Libssh.h"
#include "Result.h"

#include <memory>
#include <thread>

namespace remote {

class LineGuard;

/// A session on a jump host, logged in, that carries bytes between a socket here and a port that the
/// jump host reaches. From then on the session belongs to the relay's own thread, which sleeps while
/// nothing moves and ends when either side ends.
class JumpRelay final : public Carrier {
public:
    /// What is needed to stand on a jump host; goes in this order: session first.
    struct Footing {
        std::unique_ptr<Carrier> carrier; ///< none: a socket to the jump host itself
        SessionPointer session;
        QString name; ///< for sentences
    };
    struct Made {
        std::unique_ptr<Carrier> carrier;
        Descriptor socket;
    };

    /// Error kinds: ConnectionLost, Cancelled.
    [[nodiscard]] static backend::Result<Made> make(Footing footing, const QString& host, quint16 port,
                                                    const LineGuard& guard);
    ~JumpRelay() override;
    [[nodiscard]] QByteArray lastWords() override { return {}; }

private:
    JumpRelay(Footing footing, ChannelPointer channel, Descriptor inner);
    void work();
    void wait();
    bool inward();
    bool outward();
    [[nodiscard]] bool hasEnded();

    Footing m_footing;
    ChannelPointer m_channel;
    Descriptor m_inner;
    Alarm m_end;
    QByteArray m_toInner;
    QByteArray m_toHost;
    bool m_isInnerOver = false;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace remote
