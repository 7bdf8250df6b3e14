// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AgentFilter.h"
#include "KeyFile.h"
#include "LoginAttempt.h"
#include "SshConfigFile.h"

#include <QSet>

namespace remote {

/// Logging in with keys: few, since a node counts each key it is offered and shuts out who offers many.
class KeyLogin {
public:
    KeyLogin(LoginAttempt& attempt, ConfiguredExtras extras);

    /// The key that worked last time; Refused as well when it is not there any more.
    LoginAnswer tryLastKey();
    LoginAnswer tryAgent();
    LoginAnswer tryKeyFiles();
    /// Whether a key was offered to the node at all.
    [[nodiscard]] bool hasOffered() const { return m_offerCount > 0; }
    /// Keys that might have fitted and were not offered.
    [[nodiscard]] int leftOut() const { return int(m_leftOut.size()); }

private:
    LoginAnswer tryAgentKeys(const QList<AgentKey>& keys);
    LoginAnswer tryKeyFile(const QString& path);
    LoginAnswer offer(const QString& path, const KeyFile& file);
    LoginAnswer offer(ssh_key_struct* key, const KeyFile& file, const QString& path, const QString& way);
    [[nodiscard]] bool meetAgent();
    [[nodiscard]] QList<AgentKey> agentKeysInOrder() const;
    [[nodiscard]] KeyFile unlock(const QString& path);
    [[nodiscard]] bool wouldAccept(const QString& path);
    [[nodiscard]] bool wouldAccept(const KeyPointer& key);
    [[nodiscard]] QStringList keyFiles() const;
    [[nodiscard]] bool mayOffer() const;
    void markOffered(const QList<AgentKey>& keys);

    LoginAttempt& m_attempt;
    ConfiguredExtras m_extras;
    std::unique_ptr<AgentFilter> m_agent;
    bool m_wasAgentMet = false;
    QStringList m_offeredFiles;
    QStringList m_offeredKeys; ///< fingerprints
    int m_offerCount = 0;
    QSet<QString> m_leftOut; ///< fingerprints, or paths
};

} // namespace remote
