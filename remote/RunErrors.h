// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "Result.h"

namespace remote {

/// What every shell says when a script does not come to its own end.
namespace RunErrors {
[[nodiscard]] backend::Error cancelled();
/// `hasBegun`: the script runs but takes too long; otherwise the line gave no sign of life.
[[nodiscard]] backend::Error deadlinePassed(const backend::Command& command, bool hasBegun);
/// The line stands, but the node gives no sign of life.
[[nodiscard]] backend::Error nobodyThere();
/// Much came over the line that no script said.
[[nodiscard]] backend::Error flooded();
[[nodiscard]] backend::Error overLimit(const backend::Command& command);
[[nodiscard]] backend::Error endedEarly(const QByteArray& evidence);
/// The login works, but what runs there is not a shell that starts our script.
[[nodiscard]] backend::Error neverBegan(const QByteArray& evidence);
/// The login works, but `user` may not become root without a password.
[[nodiscard]] backend::Error sudoRefused(const QString& user, const QString& evidence);
} // namespace RunErrors

} // namespace remote
