// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyLogin.h"

#include "LineGuard.h"
#include "Secret.h"
#include "SshOption.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <libssh/libssh.h>

namespace remote {

using namespace Qt::StringLiterals;

namespace {

/// One less than sshd's MaxAuthTries, so that a password still has its turn.
constexpr int mostOffers = 5;
constexpr int mostAttempts = 3;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshLogin)
};

} // namespace

KeyLogin::KeyLogin(LoginAttempt& attempt, ConfiguredExtras extras)
    : m_attempt(attempt)
    , m_extras(std::move(extras))
{
}

bool KeyLogin::mayOffer() const { return m_attempt.mayTry(SSH_AUTH_METHOD_PUBLICKEY); }

LoginAnswer KeyLogin::tryLastKey()
{
    const KnownKey& last = m_attempt.login.lastKey;
    if (!m_attempt.login.keyFile.isEmpty())
        return LoginAnswer::Refused;
    if (!last.file.isEmpty()) {
        if (!QFileInfo(last.file).isFile())
            return LoginAnswer::Refused;
        m_offeredFiles.append(last.file);
        return tryKeyFile(last.file);
    }
    if (last.fingerprint.isEmpty() || !m_attempt.login.useAgent || !meetAgent())
        return LoginAnswer::Refused;
    for (const AgentKey& key : m_agent->keys())
        if (key.fingerprint() == last.fingerprint)
            return tryAgentKeys({key});
    return LoginAnswer::Refused;
}

LoginAnswer KeyLogin::tryAgent()
{
    if (!m_attempt.login.keyFile.isEmpty() || !m_attempt.login.useAgent || !mayOffer() || !meetAgent())
        return LoginAnswer::Refused;
    QList<AgentKey> keys = agentKeysInOrder();
    const qsizetype room = std::min<qsizetype>(keys.size(), mostOffers - m_offerCount);
    for (const AgentKey& key : keys.mid(room))
        m_leftOut.insert(key.fingerprint());
    keys.resize(room);
    return tryAgentKeys(keys);
}

LoginAnswer KeyLogin::tryAgentKeys(const QList<AgentKey>& keys)
{
    m_attempt.note(Text::tr("the keys of the SSH agent"));
    if (keys.isEmpty())
        return LoginAnswer::Refused;
    m_agent->show(keys);
    const LoginAnswer answer
        = loginAnswerOf(m_attempt.repeat([&] { return ssh_userauth_agent(m_attempt.session, nullptr); }));
    markOffered(keys);
    if (answer != LoginAnswer::Accepted && answer != LoginAnswer::AcceptedInPart)
        return answer;
    m_attempt.key = {m_agent->lastSigner().fingerprint(), {}};
    m_attempt.worked.append(Text::tr("the key %1 of the SSH agent").arg(m_attempt.key.fingerprint));
    return answer;
}

/// Those up to the one that the node took were offered; the others still wait.
void KeyLogin::markOffered(const QList<AgentKey>& keys)
{
    for (const AgentKey& key : keys) {
        m_offeredKeys.append(key.fingerprint());
        ++m_offerCount;
        if (key == m_agent->lastSigner())
            return;
    }
}

/// Connecting to the agent ourselves, by way of the filter, lets the guard end it, should it not answer.
bool KeyLogin::meetAgent()
{
    if (std::exchange(m_wasAgentMet, true))
        return m_agent != nullptr;
    const QString configured = configuredPath(m_extras.identityAgent);
    auto agent = AgentFilter::start(agentSocketPath(configured), m_attempt.guard);
    if (!agent)
        return false;
    Descriptor socket = agent->takeSocket();
    if (ssh_set_agent_socket(m_attempt.session, socket.release()) == SSH_OK)
        m_agent = std::move(agent);
    return m_agent != nullptr;
}

/// The person's own key files first, and only those where IdentitiesOnly says so.
QList<AgentKey> KeyLogin::agentKeysInOrder() const
{
    QStringList own;
    for (const QString& path : keyFiles())
        own.append(KeyFile::fingerprint(path));
    QList<AgentKey> first;
    QList<AgentKey> others;
    for (const AgentKey& key : m_agent->keys()) {
        const QString fingerprint = key.fingerprint();
        if (!m_offeredKeys.contains(fingerprint))
            (own.contains(fingerprint) ? first : others).append(key);
    }
    return m_extras.identitiesOnly ? first : first + others;
}

/// For IdentitiesOnly a public half alone names a key too, which then lies in the agent.
QStringList KeyLogin::keyFiles() const
{
    if (!m_attempt.login.keyFile.isEmpty())
        return {m_attempt.login.keyFile};
    QStringList paths;
    for (const QString& written : m_extras.identityFiles)
        paths.append(configuredPath(written));
    if (m_attempt.login.useSshConfig)
        if (const QByteArray configured = sshOption(m_attempt.session, SSH_OPTIONS_IDENTITY); !configured.isEmpty())
            paths.append(QFile::decodeName(configured));
    const QString folder = QDir::homePath() + u"/.ssh/"_s;
    if (m_extras.identityFiles.isEmpty())
        paths << folder + u"id_ed25519"_s << folder + u"id_ecdsa"_s << folder + u"id_rsa"_s;
    paths.removeIf([](const QString& path) { return !QFileInfo(path).isFile() && !QFileInfo(path + u".pub"_s).isFile(); });
    paths.removeDuplicates();
    return paths;
}

LoginAnswer KeyLogin::tryKeyFiles()
{
    for (const QString& path : keyFiles()) {
        const bool isChosen = !m_attempt.login.keyFile.isEmpty();
        if (m_offeredFiles.contains(path) || !mayOffer() || (!isChosen && !QFileInfo(path).isFile()))
            continue;
        const QString fingerprint = KeyFile::fingerprint(path);
        if (!isChosen && !fingerprint.isEmpty() && m_offeredKeys.contains(fingerprint))
            continue;
        if (m_offerCount >= mostOffers) {
            m_leftOut.insert(fingerprint.isEmpty() ? path : fingerprint);
            continue;
        }
        m_offeredFiles.append(path);
        const LoginAnswer answer = tryKeyFile(path);
        if (answer != LoginAnswer::Refused || m_attempt.guard.cut())
            return answer;
    }
    return LoginAnswer::Refused;
}

LoginAnswer KeyLogin::tryKeyFile(const QString& path)
{
    const KeyFile file = KeyFile::read(path);
    if (file.key)
        return offer(path, file);
    if (!file.isLocked) {
        m_attempt.note(Text::tr("the key %1 (which cannot be read)").arg(path));
        return LoginAnswer::Refused;
    }
    if (!wouldAccept(path)) {
        m_attempt.note(Text::tr("the key %1").arg(path));
        return LoginAnswer::Refused;
    }
    if (const KeyFile opened = unlock(path); opened.key)
        return offer(path, opened);
    m_attempt.note(Text::tr("the key %1 (which stayed locked)").arg(path));
    return LoginAnswer::Refused;
}

/// Nobody should type a passphrase for a key that the node does not want.
bool KeyLogin::wouldAccept(const QString& path)
{
    const KeyPointer certificate = KeyFile::certificate(path);
    const KeyPointer key = KeyFile::publicHalf(path);
    if (!certificate && !key)
        return true;
    return (certificate && wouldAccept(certificate)) || (key && wouldAccept(key));
}

bool KeyLogin::wouldAccept(const KeyPointer& key)
{
    const int code = m_attempt.repeat([&] { return ssh_userauth_try_publickey(m_attempt.session, nullptr, key.get()); });
    m_offerCount += code != SSH_AUTH_SUCCESS;
    return code == SSH_AUTH_SUCCESS;
}

KeyFile KeyLogin::unlock(const QString& path)
{
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        auto answer = m_attempt.guard.ask([&] { return m_attempt.questions.passphrase(path, attempt); });
        if (!answer)
            return {};
        const Secret passphrase(std::move(*answer));
        if (m_attempt.guard.cut())
            return {};
        KeyFile file = KeyFile::read(path, &passphrase);
        if (file.key)
            return file;
    }
    return {};
}

LoginAnswer KeyLogin::offer(const QString& path, const KeyFile& file)
{
    if (file.certified) {
        const LoginAnswer answer
            = offer(file.certified.get(), file, path, Text::tr("the certificate beside the key %1").arg(path));
        if (answer != LoginAnswer::Refused || m_attempt.guard.cut())
            return answer;
    }
    return offer(file.key.get(), file, path, Text::tr("the key %1").arg(path));
}

LoginAnswer KeyLogin::offer(ssh_key_struct* key, const KeyFile& file, const QString& path, const QString& way)
{
    ++m_offerCount;
    m_offeredKeys.append(fingerprintOf(file.key.get()));
    const LoginAnswer answer = m_attempt.settle(
        loginAnswerOf(m_attempt.repeat([&] { return ssh_userauth_publickey(m_attempt.session, nullptr, key); })), way);
    if (answer == LoginAnswer::Accepted || answer == LoginAnswer::AcceptedInPart)
        m_attempt.key = {fingerprintOf(file.key.get()), path};
    return answer;
}

} // namespace remote
