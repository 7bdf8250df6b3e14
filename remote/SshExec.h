// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Alarm.h"
#include "Command.h"
#include "Libssh.h"
#include "RemoteScript.h"
#include "Result.h"
#include "Shell.h"

#include <QDeadlineTimer>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace remote {

class Heartbeat;

/// One script on one channel, from opening it to the end markers.
class SshExec {
public:
    /// `channel` may hold one that is open or opening. It is taken, unless a stop came while it was
    /// opening: then it stays for the next script.
    SshExec(ssh_session_struct* session, Heartbeat& heartbeat, ChannelPointer& channel,
            const RemoteScript& script, const backend::Command& command, std::stop_token stop, const backend::Shell::Tap& tap);

    /// Error kinds: Cancelled, ConnectionLost, CommandFailed.
    [[nodiscard]] backend::Result<backend::Output> run();

private:
    using Problem = std::optional<backend::Error>;

    [[nodiscard]] Problem open();
    [[nodiscard]] Problem start();
    [[nodiscard]] Problem exchange();
    [[nodiscard]] Problem repeat(int& code, const std::function<int()>& call);
    [[nodiscard]] Problem interruption();
    [[nodiscard]] bool isFlooded() const;
    void waitForMore();
    [[nodiscard]] backend::Error lost() const;
    [[nodiscard]] backend::Error channelEnded() const;

    bool receive(bool isStandardError);
    bool send();
    [[nodiscard]] bool hasChannelEnded() const;
    void giveUp();

    ssh_session_struct* m_session;
    Heartbeat& m_heartbeat;
    ChannelPointer& m_opening;
    ChannelPointer m_channel;
    const RemoteScript& m_script;
    const backend::Command& m_command;
    std::stop_token m_stop;
    StopAlarm m_stopAlarm;
    const backend::Shell::Tap& m_tap;
    QDeadlineTimer m_deadline;
    MarkedOutput m_out;
    MarkedOutput m_err;
    QByteArray m_input;
    QByteArray m_buffer;
    std::uint64_t m_receivedBefore;
    std::uint64_t m_taken = 0; ///< of that, bytes of the script's two streams
    qsizetype m_sent = 0;
    bool m_isInputClosed = false;
};

} // namespace remote
