// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostileKinds.h"

namespace support {

using backend::Error;
using std::chrono::milliseconds;

namespace {

const QList<Error::Kind> refusal{Error::Kind::AuthRefused};
const QList<Error::Kind> either{Error::Kind::AuthRefused, Error::Kind::ConnectionLost};

/// The guest's first try has come.
bool isAsked(RawSsh& ssh) { return ssh.startLogin() && ssh.receive(Message::AuthRequest); }

/// Not that way, but one of these.
bool refuse(RawSsh& ssh, const QByteArray& ways, bool isPart = false)
{
    return ssh.send(Message::AuthFailure, sshString(ways) + (isPart ? '\1' : '\0'));
}

/// Whatever the guest tries, these ways go on.
void refuseForEver(RawSsh& ssh, const QByteArray& ways, bool isPart = false)
{
    if (isAsked(ssh))
        while (refuse(ssh, ways, isPart) && ssh.receive(Message::AuthRequest)) {
        }
}

QByteArray questions(const QByteArray& title, quint32 count, const QByteArray& prompts)
{
    return message(Message::AuthInfoRequest, sshString(title) + sshString(title) + sshString({}) + number32(count) + prompts);
}

/// Another question after each answer.
void askForEver(RawSsh& ssh, const QByteArray& question)
{
    if (!isAsked(ssh) || !refuse(ssh, "keyboard-interactive") || !ssh.receive(Message::AuthRequest))
        return;
    while (ssh.send(question) && ssh.receive(Message::AuthInfoResponse)) {
    }
}

QByteArray hidden(const QByteArray& prompt) { return sshString(prompt) + '\0'; }

QList<HostileKind> ofTheLine()
{
    return {
        {"silence", [](RawSsh& ssh) { ssh.wire().listenForEver(); }},
        {"never reads", [](RawSsh& ssh) { ssh.wire().holdForEver(); }},
        {"closes at once", [](RawSsh&) {}},
        {"reset at once", [](RawSsh& ssh) { ssh.wire().reset(); }},
        {"garbage", [](RawSsh& ssh) { ssh.wire().sendForEver(QByteArray(65536, '\xa5')); }},
        {"a wrong checksum", [](RawSsh& ssh) {
             QByteArray packet = ssh.packed(message(Message::ServiceAccept, sshString("ssh-userauth")));
             packet.back() = static_cast<char>(packet.back() ^ 1);
             ssh.wire().send(packet);
             ssh.wire().listenForEver();
         }},
        {"a service that was not asked for", [](RawSsh& ssh) { ssh.send(Message::ServiceAccept, sshString("ssh-connection")); ssh.wire().listenForEver(); }},
        {"stalls after the service", [](RawSsh& ssh) { ssh.startLogin(); ssh.wire().listenForEver(); }},
        {"closes after the service", [](RawSsh& ssh) { ssh.startLogin(); }},
        {"stalls when asked", [](RawSsh& ssh) { isAsked(ssh); ssh.wire().listenForEver(); }},
        {"closes when asked", [](RawSsh& ssh) { isAsked(ssh); }},
        {"resets when asked", [](RawSsh& ssh) { isAsked(ssh); ssh.wire().reset(); }},
        {"stalls within its answer", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.wire().send(ssh.packed(message(Message::AuthSuccess)).left(20)); ssh.wire().listenForEver(); }},
        {"closes within its answer", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.wire().send(ssh.packed(message(Message::AuthSuccess)).left(20)); }},
        {"its answer byte by byte", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.wire().trickle(ssh.packed(message(Message::AuthSuccess)), milliseconds(100)); }},
        {"a rude farewell", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.send(Message::Disconnect, number32(2) + sshString(rudeText().repeated(200)) + sshString("en")); }},
        {"too many failures", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.send(Message::Disconnect, number32(2) + sshString("Too many authentication failures") + sshString({})); }, either},
    };
}

QList<HostileKind> ofFloods()
{
    return {
        {"banners for ever", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.sendForEver(message(Message::AuthBanner, sshString(rudeText().repeated(600)) + sshString({}))); }},
        {"nothing to ignore, for ever", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.sendForEver(message(Message::Ignore, sshString(QByteArray(30'000, 'i')))); }},
        {"remarks for ever", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.sendForEver(message(Message::Debug, '\1' + sshString(rudeText().repeated(600)) + sshString({}))); }},
        {"unknown messages for ever", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.sendForEver(QByteArray(1, '\xc8')); }},
        {"empty packets for ever", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.sendForEver({}); }},
        {"global requests for ever", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.sendForEver(message(Message::GlobalRequest, sshString("keepalive@openssh.com") + '\1')); }},
        {"channels for ever", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.sendForEver(message(Message::ChannelOpen, sshString("x11") + number32(1) + number32(1) + number32(1) + sshString("a") + number32(1))); }},
        {"new key exchanges for ever", [](RawSsh& ssh) { if (isAsked(ssh)) while (ssh.sendKexInit()) { } }},
    };
}

QList<HostileKind> ofAnswers()
{
    return {
        {"no to everything", [](RawSsh& ssh) { refuseForEver(ssh, "publickey,password,keyboard-interactive"); }, refusal},
        {"no, and no way that works", [](RawSsh& ssh) { refuseForEver(ssh, {}); }, refusal},
        {"no, and ways nobody knows", [](RawSsh& ssh) { refuseForEver(ssh, rudeText()); }, refusal},
        {"no, and ten thousand ways", [](RawSsh& ssh) { refuseForEver(ssh, QByteArray("a,").repeated(10'000) + "password"); }, refusal},
        {"partly yes for ever", [](RawSsh& ssh) { refuseForEver(ssh, "publickey,password", true); }, refusal},
        {"no without words", [](RawSsh& ssh) { if (isAsked(ssh)) ssh.send(Message::AuthFailure); ssh.wire().listenForEver(); }, either},
        {"questions for ever", [](RawSsh& ssh) { askForEver(ssh, questions("t", 1, hidden("Password: "))); }, either},
        {"questions without prompts for ever", [](RawSsh& ssh) { askForEver(ssh, questions("t", 0, {})); }, either},
        {"a hundred prompts", [](RawSsh& ssh) { askForEver(ssh, questions("t", 100, hidden("more: ").repeated(100))); }, either},
        {"four billion prompts", [](RawSsh& ssh) { askForEver(ssh, questions("t", 0xffffffff, hidden("more: "))); }, either},
        {"rude prompts", [](RawSsh& ssh) { askForEver(ssh, questions(rudeText(), 1, hidden(rudeText()))); }, either},
        {"a prompt of 30 kB", [](RawSsh& ssh) { askForEver(ssh, questions(QByteArray(20, 't'), 1, hidden(QByteArray(30'000, 'p')))); }, either},
        {"wants another password", [](RawSsh& ssh) {
             if (isAsked(ssh) && refuse(ssh, "password") && ssh.receive(Message::AuthRequest))
                 ssh.send(message(Message::AuthInfoRequest, sshString(rudeText()) + sshString({})));
             ssh.wire().listenForEver();
         }, either},
        {"would take the key, for ever", [](RawSsh& ssh) {
             if (isAsked(ssh))
                 ssh.sendForEver(message(Message::AuthInfoRequest, sshString("ssh-ed25519") + sshString(RawHostKey().blob())));
         }, either},
    };
}

} // namespace

QList<HostileKind> hostileLogins() { return ofTheLine() + ofFloods() + ofAnswers(); }

} // namespace support
