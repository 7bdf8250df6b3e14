// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "NodeRoot.h"
#include "Result.h"

#include <optional>

namespace remote {

/// A Command made ready to send: the shipped script behind a prologue that sets root=, PATH= and the
/// arguments, wrapped so that its end and exit code are marked with a nonce.
struct RemoteScript {
    QByteArray nonce;
    QByteArray text; ///< POSIX sh, complete; brings a small input along where it is to
    QByteArray input; ///< what is left of the command's input for the script to read
    bool isThroughSudo = false; ///< the login is not root, so sudo starts it

    /// Largest `text`: packed, it still fits the one argument a login shell gets (128 KiB on Linux).
    static constexpr qsizetype sizeLimit = 90'000;

    /// How a small input reaches the script: along with it, for a line on which each turn takes time, or as any other.
    enum class SmallInput { Along, Behind };

    /// Error kinds: Usage (no such script, an argument with NUL, more than sizeLimit).
    [[nodiscard]] static backend::Result<RemoteScript> make(const backend::Command& command, const NodeRoot& root,
                                                            SmallInput smallInput = SmallInput::Along);
    /// A short line of ASCII for `sh -c` that unpacks the text and runs it; needs base64 and gzip.
    [[nodiscard]] QByteArray bootstrap() const;
    /// What goes into an SSH exec request: works under bash, dash, zsh, fish and tcsh login shells.
    [[nodiscard]] QByteArray execString() const;
    /// What execString() is given to read: the input; through sudo, which writes whole command lines
    /// into its log, the script itself ahead of it.
    [[nodiscard]] QByteArray standardInput() const;
};

/// Takes a script's raw standard output (or error, which is marked the same way) apart: drops what
/// a login shell printed before the begin marker, finds the end marker and the exit code in it.
class MarkedOutput {
public:
    MarkedOutput(QByteArray nonce, qsizetype limit);

    /// Returns the payload bytes that became known through this chunk (for a tap).
    QByteArray take(const QByteArray& chunk);
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    [[nodiscard]] bool hasEnded() const { return m_exitCode.has_value(); }
    [[nodiscard]] bool isOverLimit() const { return m_isOverLimit; }
    [[nodiscard]] std::optional<int> exitCode() const { return m_exitCode; }
    [[nodiscard]] const QByteArray& payload() const { return m_payload; }
    /// The last of what came before the begin marker, while that was not seen.
    [[nodiscard]] QByteArray noise() const { return m_hasBegun ? QByteArray() : m_pending; }

private:
    bool skipNoise();
    QByteArray takePayload();
    void readExitCode(qsizetype at);

    QByteArray m_nonce;
    qsizetype m_limit;
    QByteArray m_pending;
    QByteArray m_payload;
    std::optional<int> m_exitCode;
    bool m_hasBegun = false;
    bool m_isOverLimit = false;
};

} // namespace remote
