// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct ssh_session_struct;

namespace remote {

/// What a session holds for one of the library's textual options (an ssh_options_e); empty when it
/// holds nothing.
[[nodiscard]] QByteArray sshOption(ssh_session_struct* session, int option);

} // namespace remote
