// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawSsh.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>
#include <openssl/evp.h>
#include <zlib.h>

namespace support {

namespace {

constexpr auto serverName = "SSH-2.0-Raw";
constexpr qsizetype pointSize = 32;
constexpr qsizetype macSize = 32;
constexpr quint32 largestPacket = 1'000'000;

QByteArray publicBytesOf(EVP_PKEY* key)
{
    QByteArray bytes(pointSize, Qt::Uninitialized);
    size_t size = pointSize;
    EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char*>(bytes.data()), &size);
    return bytes;
}

QByteArray sha256(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

/// A positive number as SSH writes it: no leading zeroes, and none that would look negative.
QByteArray bigNumber(QByteArray bytes)
{
    while (bytes.startsWith('\0'))
        bytes.remove(0, 1);
    if (!bytes.isEmpty() && (bytes.at(0) & 0x80))
        bytes.prepend('\0');
    return sshString(bytes);
}

quint32 numberAt(const QByteArray& bytes, qsizetype at)
{
    return bytes.size() < at + 4 ? 0 : qFromBigEndian<quint32>(bytes.constData() + at);
}

QByteArray stringAt(const QByteArray& bytes, qsizetype at) { return bytes.mid(at + 4, numberAt(bytes, at)); }

QByteArray ciphered(evp_cipher_ctx_st* context, const QByteArray& bytes)
{
    QByteArray result(bytes.size(), Qt::Uninitialized);
    int size = 0;
    EVP_CipherUpdate(context, reinterpret_cast<unsigned char*>(result.data()), &size,
                     reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<int>(bytes.size()));
    return result;
}

QByteArray gunzipped(const QByteArray& packed)
{
    constexpr int gzipFormat = MAX_WBITS + 16;
    QByteArray text(200'000, Qt::Uninitialized);
    z_stream stream{};
    inflateInit2(&stream, gzipFormat);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    inflate(&stream, Z_FINISH);
    text.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return text;
}

/// From what an exec request says: "… echo BASE64|base64 -d|gzip -dc …", which begins "echo NONCE-begin".
QByteArray nonceOf(const QByteArray& execString)
{
    const auto start = execString.indexOf("echo ") + 5;
    const QByteArray packed = execString.mid(start, execString.indexOf('|', start) - start);
    const QByteArray text = gunzipped(QByteArray::fromBase64(packed));
    return text.mid(5, text.indexOf("-begin") - 5);
}

} // namespace

void OpensslEnd::operator()(evp_pkey_st* key) const { EVP_PKEY_free(key); }

void OpensslEnd::operator()(evp_cipher_ctx_st* context) const { EVP_CIPHER_CTX_free(context); }

QByteArray number32(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray sshString(const QByteArray& text) { return number32(static_cast<quint32>(text.size())) + text; }

QByteArray message(Message::Number number, const QByteArray& rest) { return QByteArray(1, number) + rest; }

RawHostKey::RawHostKey()
    : m_key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"))
{
}

QByteArray RawHostKey::blob() const { return sshString("ssh-ed25519") + sshString(publicBytesOf(m_key.get())); }

QByteArray RawHostKey::signatureOf(const QByteArray& bytes) const
{
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    QByteArray signature(64, Qt::Uninitialized);
    size_t size = 64;
    EVP_DigestSignInit(context, nullptr, nullptr, nullptr, m_key.get());
    EVP_DigestSign(context, reinterpret_cast<unsigned char*>(signature.data()), &size,
                   reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<size_t>(bytes.size()));
    EVP_MD_CTX_free(context);
    return sshString("ssh-ed25519") + sshString(signature);
}

QByteArray RawHostKey::knownHostsLine(quint16 port) const
{
    return "[127.0.0.1]:" + QByteArray::number(port) + " ssh-ed25519 " + blob().toBase64() + '\n';
}

RawSsh::RawSsh(Wire& wire, const RawHostKey& key)
    : m_wire(wire)
    , m_key(key)
    , m_kexInit(message(Message::KexInit, QByteArray(16, 'c')))
{
    for (const char* list : {"curve25519-sha256", "ssh-ed25519", "aes256-ctr", "aes256-ctr", "hmac-sha2-256",
                             "hmac-sha2-256", "none", "none", "", ""})
        m_kexInit += sshString(list);
    m_kexInit += '\0' + number32(0);
}

bool RawSsh::sendName() { return m_wire.send(QByteArray(serverName) + "\r\n"); }

bool RawSsh::sendKexInit() { return send(m_kexInit); }

bool RawSsh::shakeHands()
{
    const auto name = sendName() ? m_wire.receiveLine() : std::nullopt;
    if (!name || !sendKexInit())
        return false;
    m_guestName = *name;
    const auto guestsKexInit = receive(Message::KexInit);
    const auto start = receive(Message::KexEcdhInit);
    if (!guestsKexInit || !start)
        return false;
    QByteArray ourPoint;
    const QByteArray guestsPoint = stringAt(*start, 1);
    const QByteArray secret = bigNumber(secretOf(guestsPoint, ourPoint));
    m_session = sha256(sshString(m_guestName) + sshString(serverName) + sshString(*guestsKexInit)
                       + sshString(m_kexInit) + sshString(m_key.blob()) + sshString(guestsPoint)
                       + sshString(ourPoint) + secret);
    if (!send(Message::KexEcdhReply,
              sshString(m_key.blob()) + sshString(ourPoint) + sshString(m_key.signatureOf(m_session)))
        || !send(Message::NewKeys) || !receive(Message::NewKeys))
        return false;
    useKeys(secret);
    return true;
}

QByteArray RawSsh::secretOf(const QByteArray& guestsPoint, QByteArray& ourPoint) const
{
    const OpensslKey own(EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519"));
    const OpensslKey guests(EVP_PKEY_new_raw_public_key(
        EVP_PKEY_X25519, nullptr, reinterpret_cast<const unsigned char*>(guestsPoint.constData()), pointSize));
    ourPoint = publicBytesOf(own.get());
    QByteArray secret(pointSize, '\0');
    size_t size = pointSize;
    EVP_PKEY_CTX* context = EVP_PKEY_CTX_new(own.get(), nullptr);
    EVP_PKEY_derive_init(context);
    EVP_PKEY_derive_set_peer(context, guests.get());
    EVP_PKEY_derive(context, reinterpret_cast<unsigned char*>(secret.data()), &size);
    EVP_PKEY_CTX_free(context);
    return secret;
}

QByteArray RawSsh::derived(const QByteArray& secret, char letter, qsizetype size) const
{
    return sha256(secret + m_session + letter + m_session).left(size);
}

void RawSsh::useKeys(const QByteArray& secret)
{
    const auto cipher = [&](char vectorLetter, char keyLetter, int isEncrypting) {
        Cipher context(EVP_CIPHER_CTX_new());
        const QByteArray vector = derived(secret, vectorLetter, 16);
        const QByteArray key = derived(secret, keyLetter, 32);
        EVP_CipherInit_ex(context.get(), EVP_aes_256_ctr(), nullptr,
                          reinterpret_cast<const unsigned char*>(key.constData()),
                          reinterpret_cast<const unsigned char*>(vector.constData()), isEncrypting);
        return context;
    };
    m_inCipher = cipher('A', 'C', 0);
    m_outCipher = cipher('B', 'D', 1);
    m_inMac = derived(secret, 'E', macSize);
    m_outMac = derived(secret, 'F', macSize);
}

QByteArray RawSsh::macOf(const QByteArray& key, quint32 sequence, const QByteArray& packet) const
{
    return QMessageAuthenticationCode::hash(number32(sequence) + packet, key, QCryptographicHash::Sha256);
}

QByteArray RawSsh::packed(const QByteArray& payload)
{
    const qsizetype block = m_outCipher ? 16 : 8;
    qsizetype padding = block - (5 + payload.size()) % block;
    padding += padding < 4 ? block : 0;
    const QByteArray packet = number32(static_cast<quint32>(1 + payload.size() + padding))
        + static_cast<char>(padding) + payload + QByteArray(padding, 'p');
    const quint32 sequence = m_outSequence++;
    return m_outCipher ? ciphered(m_outCipher.get(), packet) + macOf(m_outMac, sequence, packet) : packet;
}

bool RawSsh::send(const QByteArray& payload) { return m_wire.send(packed(payload)); }

void RawSsh::sendForEver(const QByteArray& payload)
{
    while (send(payload)) {
    }
}

std::optional<QByteArray> RawSsh::receivePacket()
{
    const qsizetype block = m_inCipher ? 16 : 8;
    auto first = m_wire.receiveExactly(block);
    if (!first)
        return {};
    QByteArray packet = m_inCipher ? ciphered(m_inCipher.get(), *first) : *first;
    const quint32 size = numberAt(packet, 0);
    if (size > largestPacket)
        return {};
    auto rest = m_wire.receiveExactly(4 + qsizetype(size) - block);
    if (!rest || (m_inCipher && !m_wire.receiveExactly(macSize)))
        return {};
    packet += m_inCipher ? ciphered(m_inCipher.get(), *rest) : *rest;
    ++m_inSequence;
    return packet.mid(5, qsizetype(size) - 1 - static_cast<uchar>(packet.at(4)));
}

std::optional<QByteArray> RawSsh::receive() { return receivePacket(); }

std::optional<QByteArray> RawSsh::receive(Message::Number wanted)
{
    while (auto payload = receivePacket())
        if (payload->startsWith(wanted))
            return payload;
    return {};
}

bool RawSsh::startLogin()
{
    return receive(Message::ServiceRequest) && send(Message::ServiceAccept, sshString("ssh-userauth"));
}

bool RawSsh::letIn() { return receive(Message::AuthRequest) && send(Message::AuthSuccess); }

std::optional<quint32> RawSsh::meetChannel()
{
    const auto asked = receive(Message::ChannelOpen);
    return asked ? std::optional(numberAt(*asked, 5 + numberAt(*asked, 1))) : std::nullopt;
}

bool RawSsh::openChannel(quint32 channel, quint32 window, quint32 largest)
{
    return send(Message::ChannelConfirmation, number32(channel) + number32(channel) + number32(window) + number32(largest));
}

std::optional<AskedScript> RawSsh::meetScript(quint32 channel)
{
    const auto asked = receive(Message::ChannelRequest);
    if (!asked)
        return {};
    const qsizetype behindName = 5 + 4 + numberAt(*asked, 5) + 1;
    return AskedScript{channel, nonceOf(stringAt(*asked, behindName))};
}

std::optional<AskedScript> RawSsh::meetScript()
{
    const auto channel = meetChannel();
    if (!channel || !openChannel(*channel))
        return {};
    const auto script = meetScript(*channel);
    if (!script || !send(Message::ChannelSuccess, number32(*channel)))
        return {};
    return script;
}

bool RawSsh::say(quint32 channel, const QByteArray& bytes)
{
    return send(Message::ChannelData, number32(channel) + sshString(bytes));
}

bool RawSsh::complain(quint32 channel, const QByteArray& bytes)
{
    return send(Message::ChannelExtendedData, number32(channel) + number32(1) + sshString(bytes));
}

bool RawSsh::begin(const AskedScript& script)
{
    return complain(script.channel, script.nonce + "-begin\n") && say(script.channel, script.nonce + "-begin\n");
}

bool RawSsh::end(const AskedScript& script, const QByteArray& code)
{
    const QByteArray marker = script.nonce + "-end " + code + '\n';
    return complain(script.channel, marker) && say(script.channel, marker);
}

} // namespace support
