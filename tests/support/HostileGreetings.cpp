// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostileKinds.h"

namespace support {

using backend::Error;
using std::chrono::milliseconds;

namespace {

const QList<Error::Kind> lost{Error::Kind::ConnectionLost};

/// Both names said, and our offer of ways to encrypt made.
bool offer(RawSsh& ssh) { return ssh.sendName() && ssh.wire().receiveLine() && ssh.sendKexInit(); }

/// The guest's half of the key exchange has come.
bool meet(RawSsh& ssh) { return offer(ssh) && ssh.receive(Message::KexEcdhInit); }

QByteArray kexInit(const QByteArray& names)
{
    QByteArray payload = message(Message::KexInit, QByteArray(16, 'c'));
    for (int list = 0; list < 10; ++list)
        payload += sshString(names);
    return payload + '\0' + number32(0);
}

QByteArray reply(const QByteArray& key, const QByteArray& point, const QByteArray& signature)
{
    return message(Message::KexEcdhReply, sshString(key) + sshString(point) + sshString(signature));
}

QByteArray debugMessage()
{
    return message(Message::Debug, '\1' + sshString(rudeText().repeated(50)) + sshString("en"));
}

QList<HostileKind> beforeTheNames()
{
    return {
        {"silence", [](RawSsh& ssh) { ssh.wire().holdForEver(); }, lost, false, "in time"},
        {"closes at once", [](RawSsh&) {}},
        {"reset at once", [](RawSsh& ssh) { ssh.wire().reset(); }},
        {"closes within its name", [](RawSsh& ssh) { ssh.wire().send("SSH-2.0-Ra"); }},
        {"stalls within its name", [](RawSsh& ssh) { ssh.wire().send("SSH-2.0-Ra"); ssh.wire().listenForEver(); }},
        {"garbage for ever", [](RawSsh& ssh) { ssh.wire().sendForEver(QByteArray(65536, '\xa5')); }, lost, false, "SSH server"},
        {"zeroes for ever", [](RawSsh& ssh) { ssh.wire().sendForEver(QByteArray(65536, '\0')); }},
        {"a name without end", [](RawSsh& ssh) { ssh.wire().send("SSH-2.0-"); ssh.wire().sendForEver(QByteArray(65536, 'x')); }},
        {"lines before the name for ever", [](RawSsh& ssh) { ssh.wire().sendForEver(QByteArray("welcome\r\n").repeated(5000)); }},
        {"empty lines for ever", [](RawSsh& ssh) { ssh.wire().sendForEver(QByteArray("\r\n").repeated(5000)); }},
        {"one byte a second", [](RawSsh& ssh) { ssh.wire().trickle("SSH-2.0-Raw\r\n", milliseconds(1000)); }},
        {"lines byte by byte", [](RawSsh& ssh) { while (ssh.wire().trickle("hello\r\n", milliseconds(20))) { } }},
        {"an old protocol", [](RawSsh& ssh) { ssh.wire().send("SSH-1.5-old\r\n"); }},
        {"a rude name", [](RawSsh& ssh) { ssh.wire().send("SSH-2.0-" + rudeText() + "\r\n"); }},
        {"a web server", [](RawSsh& ssh) { ssh.wire().send("HTTP/1.1 400 Bad Request\r\n\r\n<h1>no</h1>"); }},
    };
}

QList<HostileKind> afterTheNames()
{
    return {
        {"stalls after its name", [](RawSsh& ssh) { ssh.sendName(); ssh.wire().listenForEver(); }},
        {"never reads after its name", [](RawSsh& ssh) { ssh.sendName(); ssh.wire().holdForEver(); }},
        {"a packet of 4 GB", [](RawSsh& ssh) { ssh.sendName(); ssh.wire().send(number32(0xffffffff)); ssh.wire().sendForEver(QByteArray(65536, 'x')); }},
        {"a packet of nothing", [](RawSsh& ssh) { ssh.sendName(); ssh.wire().sendForEver(QByteArray(65536, '\0')); }},
        {"a packet that never ends", [](RawSsh& ssh) { ssh.sendName(); ssh.wire().send(number32(34'996) + "\4"); ssh.wire().listenForEver(); }},
        {"a packet byte by byte", [](RawSsh& ssh) { ssh.sendName(); ssh.wire().trickle(ssh.packed(kexInit("none")), milliseconds(200)); }},
        {"no common way", [](RawSsh& ssh) { ssh.sendName(); ssh.send(kexInit("my-own")); ssh.wire().listenForEver(); }},
        {"ten thousand ways", [](RawSsh& ssh) { ssh.sendName(); ssh.send(kexInit(QByteArray("a,").repeated(1500))); ssh.wire().listenForEver(); }},
        {"a list longer than its packet", [](RawSsh& ssh) { ssh.sendName(); ssh.send(message(Message::KexInit, QByteArray(16, 'c') + number32(0x7fffffff) + "abc")); ssh.wire().listenForEver(); }},
        {"nothing to ignore, for ever", [](RawSsh& ssh) { ssh.sendName(); ssh.sendForEver(message(Message::Ignore, sshString(QByteArray(30'000, 'i')))); }},
        {"remarks for ever", [](RawSsh& ssh) { ssh.sendName(); ssh.sendForEver(debugMessage()); }},
        {"unknown messages for ever", [](RawSsh& ssh) { ssh.sendName(); ssh.sendForEver(QByteArray(1, '\xc8')); }},
        {"offers for ever", [](RawSsh& ssh) { if (offer(ssh)) ssh.sendForEver(kexInit("none")); }},
        {"a rude farewell", [](RawSsh& ssh) { ssh.sendName(); ssh.send(Message::Disconnect, number32(2) + sshString(rudeText().repeated(200)) + sshString("en")); }},
        {"login before keys", [](RawSsh& ssh) { if (offer(ssh)) ssh.send(Message::AuthSuccess); ssh.wire().listenForEver(); }},
    };
}

QList<HostileKind> afterTheGuestsHalf()
{
    return {
        {"stalls with the keys", [](RawSsh& ssh) { meet(ssh); ssh.wire().listenForEver(); }},
        {"closes with the keys", [](RawSsh& ssh) { meet(ssh); }, lost, false, "broke off"},
        {"resets with the keys", [](RawSsh& ssh) { meet(ssh); ssh.wire().reset(); }},
        {"closes within its keys", [](RawSsh& ssh) { if (meet(ssh)) ssh.wire().send(ssh.packed(reply("k", "p", "s")).left(10)); }},
        {"an empty key", [](RawSsh& ssh) { if (meet(ssh)) ssh.send(reply({}, {}, {})); ssh.wire().listenForEver(); }},
        {"a key of garbage", [](RawSsh& ssh) { if (meet(ssh)) ssh.send(reply(QByteArray(9000, 'k'), QByteArray(32, 'p'), QByteArray(9000, 's'))); ssh.wire().listenForEver(); }},
        {"a wrong signature", [](RawSsh& ssh) {
             const RawHostKey key;
             if (meet(ssh))
                 ssh.send(reply(key.blob(), QByteArray(32, 'p'), key.signatureOf("something else")));
             ssh.send(Message::NewKeys);
             ssh.wire().listenForEver();
         }, lost, false, "cannot prove"},
        {"a point of zeroes", [](RawSsh& ssh) {
             const RawHostKey key;
             if (meet(ssh))
                 ssh.send(reply(key.blob(), QByteArray(32, '\0'), key.signatureOf("zero")));
             ssh.wire().listenForEver();
         }},
        {"new keys without any", [](RawSsh& ssh) { if (meet(ssh)) ssh.send(Message::NewKeys); ssh.wire().listenForEver(); }},
        {"another key than before", [](RawSsh& ssh) {
             const RawHostKey other;
             RawSsh stranger(ssh.wire(), other);
             stranger.shakeHands();
             ssh.wire().listenForEver();
         }, {Error::Kind::HostKeyChanged}},
    };
}

} // namespace

QByteArray rudeText()
{
    return "\x1b[2J\x1b]0;owned\x07<b>bold</b>\r\n\xe2\x80\xae" "gnp.exe\xe2\x81\xa6\x80\xff\b\b&amp;%s%n";
}

QList<HostileKind> hostileGreetings() { return beforeTheNames() + afterTheNames() + afterTheGuestsHalf(); }

} // namespace support
