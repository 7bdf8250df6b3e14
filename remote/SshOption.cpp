// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshOption.h"

#include <libssh/libssh.h>

namespace remote {

QByteArray sshOption(ssh_session_struct* session, int option)
{
    char* value = nullptr;
    if (ssh_options_get(session, static_cast<ssh_options_e>(option), &value) != SSH_OK)
        return {};
    const QByteArray text(value);
    ssh_string_free_char(value);
    return text;
}

} // namespace remote
