// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"
#include "Result.h"
#include "node/Node.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace gui::commandline {

/// How to reach and enter the node, the same for every verb.
[[nodiscard]] QList<QCommandLineOption> connectionOptions();

/// Error kind Usage: a root that is no absolute folder, or not behind SSH.
[[nodiscard]] backend::Result<remote::Login> loginFrom(const QCommandLineParser& options,
                                                       const backend::Node& node);

[[nodiscard]] QString trustedFingerprint(const QCommandLineParser& options); ///< empty: none named

} // namespace gui::commandline
