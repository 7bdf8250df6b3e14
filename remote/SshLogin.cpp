// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshLogin.h"

#include "Agent.h"
#include "Dial.h"
#include "KeyFile.h"
#include "LineGuard.h"
#include "Secret.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <libssh/libssh.h>

namespace remote {

using namespace Qt::StringLiterals;
using backend::Error;

namespace {

constexpr int mostParts = 4;
constexpr int mostAttempts = 3;
constexpr int mostKeyboardRounds = 8;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshLogin)
};

} // namespace

SshLogin::SshLogin(ssh_session_struct* session, const Login& login, Questions& questions,
                   LineGuard& guard, QString userAtHost)
    : m_session(session)
    , m_login(login)
    , m_questions(questions)
    , m_guard(guard)
    , m_userAtHost(std::move(userAtHost))
{
}

SshLogin::Answer SshLogin::answerOf(int code)
{
    switch (code) {
    case SSH_AUTH_SUCCESS:
        return Answer::Accepted;
    case SSH_AUTH_PARTIAL:
        return Answer::AcceptedInPart;
    case SSH_AUTH_DENIED:
        return Answer::Refused;
    default:
        return Answer::Broken;
    }
}

int SshLogin::repeat(const std::function<int()>& call)
{
    int code = SSH_AUTH_ERROR;
    while ((code = call()) == SSH_AUTH_AGAIN && isLineUp(m_session) && !m_guard.cut())
        waitForLine(m_session, m_guard.alarm());
    return code;
}

backend::Result<void> SshLogin::run()
{
    // A key that was chosen is offered at once, which saves a round trip; otherwise ask what works.
    Answer answer = Answer::Refused;
    if (m_login.keyFile.isEmpty())
        answer = answerOf(repeat([&] { return ssh_userauth_none(m_session, nullptr); }));
    if (answer == Answer::Refused)
        answer = Answer::AcceptedInPart;
    for (int part = 0; part < mostParts && answer == Answer::AcceptedInPart; ++part)
        answer = tryEveryWay();
    if (m_guard.cut())
        return tl::make_unexpected(errorOfCut(m_guard, m_userAtHost.section(u'@', -1)));
    if (answer == Answer::Accepted)
        return {};
    return tl::make_unexpected(answer == Answer::Broken ? broken() : refused());
}

SshLogin::Answer SshLogin::tryEveryWay()
{
    for (const auto way : {&SshLogin::tryAgent, &SshLogin::tryKeyFiles, &SshLogin::tryKeyboard,
                           &SshLogin::tryPassword}) {
        const Answer answer = (this->*way)();
        if (answer != Answer::Refused || m_guard.cut())
            return answer;
    }
    return Answer::Refused;
}

bool SshLogin::mayTry(int method) const
{
    const int methods = ssh_userauth_list(m_session, nullptr);
    return methods == 0 || (methods & method); // 0: the node was not asked yet
}

SshLogin::Answer SshLogin::tryAgent()
{
    if (!m_login.keyFile.isEmpty() || !m_login.useAgent || !mayTry(SSH_AUTH_METHOD_PUBLICKEY))
        return Answer::Refused;
    if (!m_hasAgent && !meetAgent())
        return Answer::Refused;
    note(Text::tr("the keys of the SSH agent"));
    return answerOf(repeat([&] { return ssh_userauth_agent(m_session, nullptr); }));
}

/// Connecting to the agent ourselves lets the guard cut it, should it not answer.
bool SshLogin::meetAgent()
{
    Descriptor agent = connectToAgent();
    if (!agent.isOpen())
        return false;
    m_guard.watch(agent.get());
    m_hasAgent = ssh_set_agent_socket(m_session, agent.release()) == SSH_OK;
    return m_hasAgent;
}

QStringList SshLogin::keyFiles() const
{
    if (!m_login.keyFile.isEmpty())
        return {m_login.keyFile};
    const QString folder = QDir::homePath() + u"/.ssh/"_s;
    QStringList paths;
    char* configured = nullptr;
    if (m_login.useSshConfig && ssh_options_get(m_session, SSH_OPTIONS_IDENTITY, &configured) == SSH_OK) {
        paths.append(QFile::decodeName(configured));
        ssh_string_free_char(configured);
    }
    paths << folder + u"id_ed25519"_s << folder + u"id_ecdsa"_s << folder + u"id_rsa"_s;
    paths.removeIf([](const QString& path) { return !QFileInfo(path).isFile(); });
    paths.removeDuplicates();
    return paths;
}

SshLogin::Answer SshLogin::tryKeyFiles()
{
    for (const QString& path : keyFiles()) {
        if (m_usedKeys.contains(path) || !mayTry(SSH_AUTH_METHOD_PUBLICKEY))
            continue;
        m_usedKeys.append(path);
        const Answer answer = tryKeyFile(path);
        if (answer != Answer::Refused || m_guard.cut())
            return answer;
    }
    return Answer::Refused;
}

SshLogin::Answer SshLogin::tryKeyFile(const QString& path)
{
    const KeyFile file = KeyFile::read(path);
    if (file.key)
        return offer(path, file.key.get());
    if (!file.isLocked) {
        note(Text::tr("the key %1 (which cannot be read)").arg(path));
        return Answer::Refused;
    }
    if (!wouldAccept(path)) {
        note(Text::tr("the key %1").arg(path));
        return Answer::Refused;
    }
    if (const KeyPointer key{unlock(path)})
        return offer(path, key.get());
    note(Text::tr("the key %1 (which stayed locked)").arg(path));
    return Answer::Refused;
}

/// Nobody should type a passphrase for a key that the node does not want.
bool SshLogin::wouldAccept(const QString& path)
{
    ssh_key key = nullptr;
    if (ssh_pki_import_pubkey_file(QFile::encodeName(path + u".pub"_s).constData(), &key) != SSH_OK)
        return true;
    const KeyPointer owner(key);
    return repeat([&] { return ssh_userauth_try_publickey(m_session, nullptr, key); }) == SSH_AUTH_SUCCESS;
}

ssh_key_struct* SshLogin::unlock(const QString& path)
{
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        auto answer = m_guard.ask([&] { return m_questions.passphrase(path, attempt); });
        if (!answer || m_guard.cut())
            return nullptr;
        const Secret passphrase(std::move(*answer));
        KeyFile file = KeyFile::read(path, &passphrase);
        if (file.key)
            return file.key.release();
    }
    return nullptr;
}

SshLogin::Answer SshLogin::offer(const QString& path, ssh_key_struct* key)
{
    note(Text::tr("the key %1").arg(path));
    return answerOf(repeat([&] { return ssh_userauth_publickey(m_session, nullptr, key); }));
}

std::optional<QByteArray> SshLogin::askPassword()
{
    if (m_isDeclined || m_passwordAttempts == mostAttempts || m_guard.cut())
        return {};
    const int attempt = ++m_passwordAttempts;
    auto answer = m_guard.ask([&] { return m_questions.password(m_userAtHost, attempt); });
    m_isDeclined = !answer;
    if (answer)
        note(Text::tr("a password"));
    return answer;
}

SshLogin::Answer SshLogin::tryPassword()
{
    while (mayTry(SSH_AUTH_METHOD_PASSWORD)) {
        auto given = askPassword();
        if (!given)
            break;
        const Secret password(std::move(*given));
        const Answer answer = answerOf(repeat([&] { return ssh_userauth_password(m_session, nullptr, password.text()); }));
        if (answer != Answer::Refused)
            return answer;
    }
    return Answer::Refused;
}

/// Proxmox asks for its password this way (PAM). One hidden prompt is a password; what else may be
/// asked (a second factor) has no dialog here.
SshLogin::Answer SshLogin::tryKeyboard()
{
    const auto ask = [this] { return ssh_userauth_kbdint(m_session, nullptr, nullptr); };
    while (mayTry(SSH_AUTH_METHOD_INTERACTIVE) && !m_isDeclined && m_passwordAttempts < mostAttempts) {
        const int before = m_passwordAttempts;
        int code = repeat(ask);
        for (int round = 0; code == SSH_AUTH_INFO && round < mostKeyboardRounds; ++round) {
            const bool isAsking = ssh_userauth_kbdint_getnprompts(m_session) > 0;
            if (isAsking && !answerPrompt(m_passwordAttempts == before))
                return Answer::Refused;
            code = repeat(ask);
        }
        if (answerOf(code) != Answer::Refused || m_passwordAttempts == before)
            return answerOf(code);
    }
    return Answer::Refused;
}

bool SshLogin::answerPrompt(bool isFirst)
{
    char echoes = 0;
    if (!isFirst || ssh_userauth_kbdint_getnprompts(m_session) != 1
        || !ssh_userauth_kbdint_getprompt(m_session, 0, &echoes) || echoes) {
        note(Text::tr("a dialog that wants more than a password"));
        return false;
    }
    auto given = askPassword();
    if (!given)
        return false;
    const Secret password(std::move(*given));
    return ssh_userauth_kbdint_setanswer(m_session, 0, password.text()) == 0;
}

void SshLogin::note(const QString& way)
{
    if (!m_tried.contains(way))
        m_tried.append(way);
}

Error SshLogin::refused() const
{
    const QString detail = lastWordsOf(m_session);
    if (m_tried.isEmpty())
        return {Error::Kind::AuthRefused,
                Text::tr("There was nothing to log in with as %1: no key, no SSH agent, no password. "
                         "Choose a key that the node knows, or give the password.")
                    .arg(m_userAtHost),
                detail};
    return {Error::Kind::AuthRefused,
            Text::tr("The node refused to let %1 in. Tried: %2. Choose a key that the node knows, or "
                     "give the right password.")
                .arg(m_userAtHost, m_tried.join(u", "_s)),
            detail};
}

Error SshLogin::broken() const
{
    const QString detail = lastWordsOf(m_session);
    if (detail.contains("Too many authentication failures"_L1))
        return refused();
    return {Error::Kind::ConnectionLost,
            Text::tr("The node closed the line during the login of %1. Try again in a moment.").arg(m_userAtHost),
            detail};
}

} // namespace remote
