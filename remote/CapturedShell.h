// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Shell.h"

namespace remote {

/// Answers the probe with saved bytes and refuses everything else: a capture can be read and
/// planned on, nothing can be done with it.
class CapturedShell final : public backend::Shell {
public:
    explicit CapturedShell(QByteArray probeAnswer);

    [[nodiscard]] backend::Result<backend::Output> run(const backend::Command& command,
                                                       std::stop_token stop = {},
                                                       const Tap& tap = {}) override;

private:
    QByteArray m_probeAnswer;
};

} // namespace remote
