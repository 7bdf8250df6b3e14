// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretLogin.h"

#include "Libssh.h"
#include "LineGuard.h"
#include "Secret.h"

#include <QCoreApplication>
#include <algorithm>
#include <libssh/libssh.h>

namespace remote {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAttempts = 3;
constexpr int mostRounds = 8;
constexpr int mostPrompts = 16;
constexpr qsizetype longestText = 4096;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshLogin)
};

/// Shown by the window, which knows how to make it harmless.
QString shortened(const char* text) { return QString::fromUtf8(text, qstrnlen(text, longestText)); }

} // namespace

SecretLogin::SecretLogin(LoginAttempt& attempt)
    : m_attempt(attempt)
{
}

LoginAnswer SecretLogin::tryPassword()
{
    while (m_attempt.mayTry(SSH_AUTH_METHOD_PASSWORD)) {
        auto given = askPassword();
        if (!given)
            break;
        const Secret password(std::move(*given));
        const LoginAnswer answer = m_attempt.settle(
            loginAnswerOf(m_attempt.repeat([&] { return ssh_userauth_password(m_attempt.session, nullptr, password.text()); })),
            Text::tr("a password"));
        if (answer != LoginAnswer::Refused)
            return answer;
    }
    return LoginAnswer::Refused;
}

std::optional<QByteArray> SecretLogin::askPassword()
{
    if (m_isDeclined || m_attempts == mostAttempts || m_attempt.guard.cut())
        return {};
    const int attempt = ++m_attempts;
    auto answer = m_attempt.guard.ask([&] { return m_attempt.questions.password(m_attempt.userAtHost, attempt); });
    m_isDeclined = !answer;
    if (answer && m_attempt.guard.cut()) {
        const Secret unused(std::move(*answer));
        return {};
    }
    return answer;
}

/// Proxmox asks for its password this way (PAM), and for the code of a second factor.
LoginAnswer SecretLogin::tryKeyboard()
{
    while (m_attempt.mayTry(SSH_AUTH_METHOD_INTERACTIVE) && !m_isDeclined && !m_isEndless && m_attempts < mostAttempts) {
        m_wasAsked = false;
        const int code = converse();
        if (code == SSH_AUTH_INFO) // we left in the middle
            return LoginAnswer::Refused;
        const LoginAnswer answer = loginAnswerOf(code);
        if (m_wasAsked)
            m_attempt.settle(answer, Text::tr("a password or answers to the node's questions"));
        if (answer != LoginAnswer::Refused || !m_wasAsked)
            return answer;
    }
    return LoginAnswer::Refused;
}

int SecretLogin::converse()
{
    // The library refuses to read what asks for far too much, and then waits for another answer.
    const auto ask = [this] {
        const int code = ssh_userauth_kbdint(m_attempt.session, nullptr, nullptr);
        m_isEndless |= lastWordsOf(m_attempt.session).contains("Too much prompts"_L1);
        return m_isEndless ? int(SSH_AUTH_ERROR) : code;
    };
    int code = m_attempt.repeat(ask);
    for (int round = 0; code == SSH_AUTH_INFO; ++round) {
        const int count = ssh_userauth_kbdint_getnprompts(m_attempt.session);
        m_isEndless = round == mostRounds || count < 0 || count > mostPrompts;
        if (m_isEndless || (count > 0 && !answerRound(!m_wasAsked)))
            return code;
        m_wasAsked |= count > 0;
        code = m_attempt.repeat(ask);
    }
    return code;
}

bool SecretLogin::answerRound(bool isFirst)
{
    return isFirst && isAskingForPassword() ? answerWithPassword() : answerDialog();
}

bool SecretLogin::isAskingForPassword() const
{
    char isShown = 0;
    const char* text = ssh_userauth_kbdint_getprompt(m_attempt.session, 0, &isShown);
    return ssh_userauth_kbdint_getnprompts(m_attempt.session) == 1 && text && !isShown
        && shortened(text).contains("password"_L1, Qt::CaseInsensitive);
}

bool SecretLogin::answerWithPassword()
{
    auto given = askPassword();
    if (!given)
        return false;
    const Secret password(std::move(*given));
    return ssh_userauth_kbdint_setanswer(m_attempt.session, 0, password.text()) == 0;
}

bool SecretLogin::answerDialog()
{
    ssh_session session = m_attempt.session;
    LoginDialog dialog{m_attempt.userAtHost, shortened(ssh_userauth_kbdint_getname(session)),
                       shortened(ssh_userauth_kbdint_getinstruction(session)), {}};
    const auto count = static_cast<unsigned int>(ssh_userauth_kbdint_getnprompts(session));
    for (unsigned int i = 0; i < count; ++i) {
        char isShown = 0;
        const char* text = ssh_userauth_kbdint_getprompt(session, i, &isShown);
        dialog.prompts.append({shortened(text), isShown != 0});
    }
    m_attempts += !m_wasAsked;
    auto answers = m_attempt.guard.ask([&] { return m_attempt.questions.answers(dialog); });
    m_isDeclined = !answers;
    if (!answers) {
        m_attempt.note(Text::tr("questions of the node that stayed without an answer"));
        return false;
    }
    bool isFine = !m_attempt.guard.cut();
    answers->resize(std::max(answers->size(), dialog.prompts.size()));
    for (unsigned int i = 0; i < answers->size(); ++i) {
        const Secret answer(std::move((*answers)[i]));
        isFine = isFine && (i >= count || ssh_userauth_kbdint_setanswer(session, i, answer.text()) == 0);
    }
    return isFine;
}

} // namespace remote
