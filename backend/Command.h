// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace backend {

/// One call to a node: a script this program ships, its arguments, and the bytes for its standard
/// input. Nothing else is ever sent, so that text from a node or a person is always an argument or
/// input and never part of a script.
struct Command {
    enum class Effect { Reads, Changes };

    /// Work that may take longer than a call should. It belongs to the node from its start on: no lost
    /// line and no closed laptop ends it. See job/NodeJob.h.
    struct Job {
        QByteArray id;              ///< letters, digits and "-"
        std::chrono::seconds limit; ///< ended there after this time

        bool operator==(const Job&) const = default;
    };

    QString script;              ///< file name under resources/remote/, such as "probe.sh"
    QList<QByteArray> arguments; ///< "$1", "$2", …; any bytes but NUL
    QByteArray input;            ///< standard input of the script
    Effect effect = Effect::Reads;
    std::chrono::milliseconds deadline{30'000}; ///< from sending to the end marker
    std::optional<Job> job; ///< the call only starts the script, which then goes on without input
    qsizetype outputLimit = 16 * 1024 * 1024;   ///< bytes of stdout or stderr; more is an error

    bool operator==(const Command&) const = default;
};

/// What a script said. The exit code is data; the caller decides what it means.
struct Output {
    QByteArray out;
    QByteArray err;
    int exitCode = 0;

    bool operator==(const Output&) const = default;
};

} // namespace backend
