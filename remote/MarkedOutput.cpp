// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemoteScript.h"

#include <algorithm>

namespace remote {

namespace {

constexpr qsizetype noiseLimit = 2000;
constexpr qsizetype longestCode = 4; ///< "255\n"

/// How many of the last bytes may be the beginning of a marker.
qsizetype overlap(const QByteArray& bytes, const QByteArray& marker)
{
    qsizetype size = std::min(bytes.size(), marker.size() - 1);
    while (size > 0 && !bytes.endsWith(QByteArrayView(marker).first(size)))
        --size;
    return size;
}

} // namespace

MarkedOutput::MarkedOutput(QByteArray nonce, qsizetype limit)
    : m_nonce(std::move(nonce))
    , m_limit(limit)
{
}

QByteArray MarkedOutput::take(const QByteArray& chunk)
{
    if (hasEnded() || m_isOverLimit)
        return {};
    m_pending += chunk;
    if (!m_hasBegun && !skipNoise())
        return {};
    QByteArray fresh = takePayload();
    if (fresh.size() > m_limit - m_payload.size()) {
        m_isOverLimit = true;
        fresh.truncate(m_limit - m_payload.size());
    }
    m_payload += fresh;
    return fresh;
}

bool MarkedOutput::skipNoise()
{
    const QByteArray marker = m_nonce + "-begin\n";
    const qsizetype at = m_pending.indexOf(marker);
    m_hasBegun = at >= 0;
    m_pending = m_hasBegun ? m_pending.mid(at + marker.size()) : m_pending.right(noiseLimit);
    return m_hasBegun;
}

/// Everything up to the end marker, or up to where one might be beginning.
QByteArray MarkedOutput::takePayload()
{
    const QByteArray marker = m_nonce + "-end ";
    const qsizetype at = m_pending.indexOf(marker);
    if (at >= 0)
        readExitCode(at + marker.size());
    const QByteArray payload = m_pending.left(at >= 0 ? at : m_pending.size() - overlap(m_pending, marker));
    m_pending.remove(0, payload.size());
    return payload;
}

/// A code that is no number from 0 to 255 is a lie; 255 makes it a failure.
void MarkedOutput::readExitCode(qsizetype at)
{
    const qsizetype end = m_pending.indexOf('\n', at);
    if (end < 0 && m_pending.size() - at < longestCode)
        return; // still on its way
    bool isNumber = false;
    const uint code = m_pending.mid(at, std::max<qsizetype>(0, end - at)).toUInt(&isNumber);
    m_exitCode = isNumber && code <= 255 ? static_cast<int>(code) : 255;
}

} // namespace remote
