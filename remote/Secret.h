// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <cstring>

namespace remote {

/// A password or passphrase on its way to the library; its bytes are wiped when it goes.
class Secret {
public:
    explicit Secret(QByteArray&& bytes)
        : m_bytes(std::move(bytes))
    {
    }
    ~Secret() { ::explicit_bzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    [[nodiscard]] const char* text() const { return m_bytes.constData(); }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

} // namespace remote
