// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RawServer.h"

#include <QByteArray>
#include <memory>
#include <optional>

struct evp_pkey_st;
struct evp_cipher_ctx_st;

namespace support {

struct OpensslEnd {
    void operator()(evp_pkey_st* key) const;
    void operator()(evp_cipher_ctx_st* context) const;
};
using OpensslKey = std::unique_ptr<evp_pkey_st, OpensslEnd>;

/// An ED25519 host key, made on the spot.
class RawHostKey {
public:
    RawHostKey();

    [[nodiscard]] QByteArray blob() const; ///< as it goes over the line
    [[nodiscard]] QByteArray signatureOf(const QByteArray& bytes) const;
    [[nodiscard]] QByteArray knownHostsLine(quint16 port) const;

private:
    OpensslKey m_key;
};

/// Numbers of messages (RFC 4250) that tests speak of.
namespace Message {
enum Number : char {
    Disconnect = 1, Ignore = 2, Unimplemented = 3, Debug = 4, ServiceRequest = 5, ServiceAccept = 6, KexInit = 20,
    NewKeys = 21, KexEcdhInit = 30, KexEcdhReply = 31, AuthRequest = 50, AuthFailure = 51, AuthSuccess = 52,
    AuthBanner = 53, AuthInfoRequest = 60, AuthInfoResponse = 61, GlobalRequest = 80, RequestSuccess = 81,
    RequestFailure = 82, ChannelOpen = 90, ChannelConfirmation = 91, ChannelOpenFailure = 92, WindowAdjust = 93,
    ChannelData = 94, ChannelExtendedData = 95, ChannelEof = 96, ChannelClose = 97, ChannelRequest = 98,
    ChannelSuccess = 99, ChannelFailure = 100,
};
} // namespace Message

/// What messages are made of.
[[nodiscard]] QByteArray number32(quint32 value);
[[nodiscard]] QByteArray sshString(const QByteArray& text);
[[nodiscard]] QByteArray message(Message::Number number, const QByteArray& rest = {});

/// A script that the guest asked for.
struct AskedScript {
    quint32 channel = 0; ///< the guest's number for it
    QByteArray nonce;    ///< marks begin and end of its output
};

/// The server's side of SSH, packet by packet, by nobody's library: it says whatever a test wants,
/// however wrong. Believes every guest, and knows one way to encrypt.
class RawSsh {
public:
    RawSsh(Wire& wire, const RawHostKey& key);

    [[nodiscard]] Wire& wire() { return m_wire; }
    bool sendName();    ///< the first line of either side
    bool sendKexInit();
    bool shakeHands();  ///< everything up to the first encrypted packet
    bool startLogin();  ///< after that: until the guest may try to log in
    bool letIn();       ///< after that: believes whatever it shows

    bool send(const QByteArray& payload);
    bool send(Message::Number number, const QByteArray& rest = {}) { return send(message(number, rest)); }
    void sendForEver(const QByteArray& payload);
    /// A packet as it goes over the line, made without sending it.
    [[nodiscard]] QByteArray packed(const QByteArray& payload);
    [[nodiscard]] std::optional<QByteArray> receive();
    /// The next message of that number; others are dropped.
    [[nodiscard]] std::optional<QByteArray> receive(Message::Number number);

    [[nodiscard]] std::optional<quint32> meetChannel(); ///< the guest asks for one
    bool openChannel(quint32 channel, quint32 window = 0x7fffffff, quint32 largestPacket = 32768);
    [[nodiscard]] std::optional<AskedScript> meetScript(quint32 channel); ///< on a channel that is open
    [[nodiscard]] std::optional<AskedScript> meetScript();                ///< from the channel on, answered with yes
    bool say(quint32 channel, const QByteArray& bytes);
    bool complain(quint32 channel, const QByteArray& bytes);
    bool begin(const AskedScript& script);
    bool end(const AskedScript& script, const QByteArray& code = "0");

private:
    [[nodiscard]] QByteArray secretOf(const QByteArray& guestsPoint, QByteArray& ourPoint) const;
    void useKeys(const QByteArray& secret);
    [[nodiscard]] QByteArray derived(const QByteArray& secret, char letter, qsizetype size) const;
    [[nodiscard]] QByteArray macOf(const QByteArray& key, quint32 sequence, const QByteArray& packet) const;
    [[nodiscard]] std::optional<QByteArray> receivePacket();

    using Cipher = std::unique_ptr<evp_cipher_ctx_st, OpensslEnd>;
    Wire& m_wire;
    const RawHostKey& m_key;
    QByteArray m_guestName;
    QByteArray m_kexInit;
    QByteArray m_session;
    Cipher m_outCipher;
    Cipher m_inCipher;
    QByteArray m_outMac;
    QByteArray m_inMac;
    quint32 m_outSequence = 0;
    quint32 m_inSequence = 0;
};

} // namespace support
