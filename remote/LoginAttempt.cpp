// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoginAttempt.h"

#include "Libssh.h"
#include "LineGuard.h"

#include <libssh/libssh.h>

namespace remote {

LoginAnswer loginAnswerOf(int code)
{
    switch (code) {
    case SSH_AUTH_SUCCESS:
        return LoginAnswer::Accepted;
    case SSH_AUTH_PARTIAL:
        return LoginAnswer::AcceptedInPart;
    case SSH_AUTH_DENIED:
        return LoginAnswer::Refused;
    default:
        return LoginAnswer::Broken;
    }
}

int LoginAttempt::repeat(const std::function<int()>& call) const
{
    int code = SSH_AUTH_ERROR;
    while ((code = call()) == SSH_AUTH_AGAIN && isLineUp(session) && !guard.cut())
        waitForLine(session, guard.alarm());
    return code;
}

bool LoginAttempt::mayTry(int method) const
{
    const int methods = ssh_userauth_list(session, nullptr);
    return methods == 0 || (methods & method); // 0: the node was not asked yet
}

void LoginAttempt::note(const QString& way)
{
    if (!tried.contains(way))
        tried.append(way);
}

LoginAnswer LoginAttempt::settle(LoginAnswer answer, const QString& way)
{
    note(way);
    if (answer == LoginAnswer::Accepted || answer == LoginAnswer::AcceptedInPart)
        worked.append(way);
    return answer;
}

} // namespace remote
