// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace backend {

/// Why something could not be done. `message` is one sentence for a person: what happened, what it
/// means, what to do. `detail` is the raw evidence (stderr, a path, a line), never translated and
/// possibly hostile: show it as plain text only.
struct Error {
    enum class Kind {
        Usage,           ///< the request itself is wrong, or names something that does not exist
        Cancelled,       ///< the person stopped it
        ConnectionLost,  ///< cannot connect, or the line broke; includes deadlines of the line
        HostKeyUnknown,  ///< first contact and nobody said yes
        HostKeyChanged,  ///< the key differs from the one on record; always final
        AuthRefused,     ///< the node refused every way to log in
        CommandFailed,   ///< a command on the node ended with an error
        Unparseable,     ///< bytes that do not mean what they should
        NotProxmox,      ///< the machine answers, but is not a Proxmox VE node
        NoRoot,          ///< the login works, but may not read or change what is needed
        StaleState,      ///< the node changed since the plan was reviewed; nothing was written
        Busy,            ///< another plan is open on the node
        Refused,         ///< a rule of ours forbids it; the findings say which
        StorageFull,     ///< no room to write a receipt or a file; nothing was changed
        LocalFile,       ///< a file on this computer cannot be read or written
        RestartOwed,     ///< stopped on purpose: the plan goes on after a restart of the node
    };

    Kind kind = Kind::CommandFailed;
    QString message;
    QString detail;

    bool operator==(const Error&) const = default;
};

template <typename Value>
using Result = tl::expected<Value, Error>;

/// Short for the unhappy return of a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString message, QString detail = {})
{
    return tl::make_unexpected(Error{kind, std::move(message), std::move(detail)});
}

} // namespace backend

#define LANEKEEPER_JOIN_(a, b) a##b
#define LANEKEEPER_JOIN(a, b) LANEKEEPER_JOIN_(a, b)
#define LANEKEEPER_TRY_(result, name, expression)                                                  \
    auto result = (expression);                                                                    \
    if (!result)                                                                                   \
        return tl::make_unexpected(std::move(result).error());                                     \
    auto name = std::move(*result)

/// `TRY(value, expression);` gives `value` what the Result holds, or returns its error. The only
/// macro of the house.
#define TRY(name, expression)                                                                      \
    LANEKEEPER_TRY_(LANEKEEPER_JOIN(result_, __LINE__), name, expression)
