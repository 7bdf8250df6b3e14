// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostileKinds.h"

namespace support {

using backend::Error;
using std::chrono::milliseconds;

namespace {

const QList<Error::Kind> failed{Error::Kind::CommandFailed};
const QList<Error::Kind> lost{Error::Kind::ConnectionLost};
const QList<Error::Kind> either{Error::Kind::CommandFailed, Error::Kind::ConnectionLost};

using OnScript = std::function<void(RawSsh&, const AskedScript&)>;

/// Comes to where the guest waits for its script to begin.
std::function<void(RawSsh&)> whenAsked(const OnScript& act)
{
    return [act](RawSsh& ssh) {
        if (const auto script = ssh.meetScript())
            act(ssh, *script);
    };
}

/// The same, and the script has begun.
std::function<void(RawSsh&)> whenBegun(const OnScript& act)
{
    return whenAsked([act](RawSsh& ssh, const AskedScript& script) {
        if (ssh.begin(script))
            act(ssh, script);
    });
}

void rest(RawSsh& ssh, const AskedScript&) { ssh.wire().listenForEver(); }

QByteArray data(quint32 channel, const QByteArray& bytes)
{
    return message(Message::ChannelData, number32(channel) + sshString(bytes));
}

QByteArray errorData(quint32 channel, quint32 kind, const QByteArray& bytes)
{
    return message(Message::ChannelExtendedData, number32(channel) + number32(kind) + sshString(bytes));
}

void close(RawSsh& ssh, quint32 channel)
{
    ssh.send(Message::ChannelEof, number32(channel));
    ssh.send(Message::ChannelClose, number32(channel));
    ssh.wire().listenForEver();
}

QByteArray exitStatus(quint32 channel, quint32 code)
{
    return message(Message::ChannelRequest, number32(channel) + sshString("exit-status") + '\0' + number32(code));
}

/// The guest may write this many bytes, and then no more.
std::function<void(RawSsh&)> withWindow(quint32 window, quint32 largestPacket)
{
    return [window, largestPacket](RawSsh& ssh) {
        const auto channel = ssh.meetChannel();
        if (!channel || !ssh.openChannel(*channel, window, largestPacket))
            return;
        if (const auto script = ssh.meetScript(*channel)) {
            ssh.send(Message::ChannelSuccess, number32(*channel));
            ssh.begin(*script);
        }
        ssh.wire().listenForEver();
    };
}

QList<HostileKind> ofChannels()
{
    return {
        {"never opens a channel", [](RawSsh& ssh) { ssh.wire().listenForEver(); }, lost},
        {"never reads", [](RawSsh& ssh) { ssh.wire().holdForEver(); }, lost},
        {"refuses every channel", [](RawSsh& ssh) {
             while (const auto channel = ssh.meetChannel())
                 ssh.send(Message::ChannelOpenFailure, number32(*channel) + number32(1) + sshString(rudeText()) + sshString({}));
         }, either},
        {"opens a channel nobody asked for", [](RawSsh& ssh) { ssh.openChannel(77777); ssh.wire().listenForEver(); }, lost},
        {"a channel that takes packets of nothing", withWindow(0x7fffffff, 0), either},
        {"refuses to run", [](RawSsh& ssh) {
             const auto channel = ssh.meetChannel();
             if (channel && ssh.openChannel(*channel) && ssh.meetScript(*channel))
                 ssh.send(Message::ChannelFailure, number32(*channel));
             ssh.wire().listenForEver();
         }, failed},
        {"never says whether it runs", [](RawSsh& ssh) {
             if (const auto channel = ssh.meetChannel(); channel && ssh.openChannel(*channel))
                 ssh.wire().listenForEver();
         }, lost},
        {"closes the channel at once", whenAsked([](RawSsh& ssh, const AskedScript& script) { close(ssh, script.channel); }), failed},
        {"window 0 for ever", withWindow(0, 32768), either},
        {"window 1 for ever", withWindow(1, 32768), either},
        {"packets of one byte", withWindow(0x7fffffff, 1), either},
        {"a window beyond every number", whenBegun([](RawSsh& ssh, const AskedScript& script) {
             ssh.sendForEver(message(Message::WindowAdjust, number32(script.channel) + number32(0xffffffff)));
         }), either},
        {"closes the line", whenAsked([](RawSsh&, const AskedScript&) {}), lost},
        {"resets the line", whenAsked([](RawSsh& ssh, const AskedScript&) { ssh.wire().reset(); }), lost},
    };
}

QList<HostileKind> ofAnswers()
{
    return {
        {"begins never", whenAsked(rest), lost},
        {"noise for ever", whenAsked([](RawSsh& ssh, const AskedScript& script) { ssh.sendForEver(data(script.channel, QByteArray(30'000, 'n'))); }), either},
        {"begins and then nothing", whenBegun(rest), failed},
        {"a line of 1 GB", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.sendForEver(data(script.channel, QByteArray(32'000, 'x'))); }), failed},
        {"a flood of errors", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.sendForEver(errorData(script.channel, 1, QByteArray(32'000, 'e'))); }), failed},
        {"a flood of an unknown stream", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.sendForEver(errorData(script.channel, 7, QByteArray(32'000, 'e'))); }), either},
        {"empty pieces for ever", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.sendForEver(data(script.channel, {})); }), either},
        {"single bytes for ever", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.sendForEver(data(script.channel, "x")); }), either},
        {"one byte a second", whenBegun([](RawSsh& ssh, const AskedScript& script) { while (ssh.say(script.channel, "x") && ssh.wire().rest(milliseconds(1000))) { } }), failed},
        {"begins for ever", whenAsked([](RawSsh& ssh, const AskedScript& script) { ssh.sendForEver(data(script.channel, script.nonce + "-begin\n")); }), failed},
        {"the end of another script", whenBegun([](RawSsh& ssh, const AskedScript& script) {
             const QByteArray fake = QByteArray(script.nonce.size(), 'f') + "-end 0\n";
             ssh.complain(script.channel, fake);
             ssh.say(script.channel, fake);
             close(ssh, script.channel);
         }), lost},
        {"an end without its errors", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.say(script.channel, script.nonce + "-end 0\n"); rest(ssh, script); }), failed},
        {"an end with a code nobody has", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.end(script, rudeText()); rest(ssh, script); }), failed, true},
        {"a code without an end", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.send(exitStatus(script.channel, 0)); close(ssh, script.channel); }), lost},
        {"codes for ever", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.sendForEver(exitStatus(script.channel, 0)); }), either},
        {"an end of the file and no more", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.send(Message::ChannelEof, number32(script.channel)); rest(ssh, script); }), either},
        {"closes the channel within the answer", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.say(script.channel, "half"); close(ssh, script.channel); }), lost},
        {"closes the line within the answer", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.say(script.channel, "half"); }), lost},
        {"goes on after the end", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.end(script); ssh.sendForEver(data(script.channel, QByteArray(32'000, 'x'))); }), either, true},
        {"killed by a signal", whenBegun([](RawSsh& ssh, const AskedScript& script) {
             ssh.send(Message::ChannelRequest, number32(script.channel) + sshString("exit-signal") + '\0' + sshString(rudeText()) + '\0' + sshString(rudeText()) + sshString({}));
             close(ssh, script.channel);
         }), lost},
    };
}

QList<HostileKind> ofTheLine()
{
    return {
        {"global requests for ever", whenBegun([](RawSsh& ssh, const AskedScript&) { ssh.sendForEver(message(Message::GlobalRequest, sshString("keepalive@openssh.com") + '\1')); }), either},
        {"unknown requests for ever", whenBegun([](RawSsh& ssh, const AskedScript&) { ssh.sendForEver(message(Message::GlobalRequest, sshString(QByteArray(30'000, 'r')) + '\1')); }), either},
        {"requests to the channel for ever", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.sendForEver(message(Message::ChannelRequest, number32(script.channel) + sshString("exec") + '\1' + sshString("id"))); }), either},
        {"channels of its own for ever", whenBegun([](RawSsh& ssh, const AskedScript&) {
             ssh.sendForEver(message(Message::ChannelOpen, sshString("x11") + number32(1) + number32(1) + number32(1) + sshString(QByteArray(30'000, 'a')) + number32(1)));
         }), lost, false, "without end"},
        {"data for a channel that is not there", whenBegun([](RawSsh& ssh, const AskedScript&) { ssh.sendForEver(data(4711, QByteArray(32'000, 'x'))); }), either},
        {"nothing to ignore, for ever", whenBegun([](RawSsh& ssh, const AskedScript&) { ssh.sendForEver(message(Message::Ignore, sshString(QByteArray(30'000, 'i')))); }), either},
        {"remarks for ever", whenBegun([](RawSsh& ssh, const AskedScript&) { ssh.sendForEver(message(Message::Debug, '\1' + sshString(rudeText().repeated(600)) + sshString({}))); }), either},
        {"unknown messages for ever", whenBegun([](RawSsh& ssh, const AskedScript&) { ssh.sendForEver(QByteArray(1, '\xc8')); }), either},
        {"a new key exchange that stalls", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.sendKexInit(); rest(ssh, script); }), either},
        {"new key exchanges for ever", whenBegun([](RawSsh& ssh, const AskedScript&) { while (ssh.sendKexInit()) { } }), either},
        {"a packet of 4 GB", whenBegun([](RawSsh& ssh, const AskedScript&) { ssh.wire().sendForEver(QByteArray(65536, '\xff')); }), either},
        {"a wrong checksum", whenBegun([](RawSsh& ssh, const AskedScript& script) {
             QByteArray packet = ssh.packed(data(script.channel, "tampered"));
             packet[20] = static_cast<char>(packet[20] ^ 1);
             ssh.wire().send(packet);
             rest(ssh, script);
         }), either},
        {"a rude farewell", whenBegun([](RawSsh& ssh, const AskedScript&) { ssh.send(Message::Disconnect, number32(2) + sshString(rudeText().repeated(200)) + sshString("en")); }), lost},
        {"logged in again", whenBegun([](RawSsh& ssh, const AskedScript& script) { ssh.send(Message::AuthSuccess); ssh.send(Message::AuthFailure, sshString("password") + '\0'); rest(ssh, script); }), either},
    };
}

} // namespace

QList<HostileKind> hostileScripts() { return ofChannels() + ofAnswers() + ofTheLine(); }

} // namespace support
