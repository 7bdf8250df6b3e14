// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QString>
#include <QStringList>
#include <QStringView>
#include <variant>

namespace backend {

struct SshTarget {
    QString user; ///< empty: what ~/.ssh/config says, else root
    QString host; ///< name, address or alias of ~/.ssh/config
    quint16 port = 0; ///< 0: what ~/.ssh/config says, else 22

    bool operator==(const SshTarget&) const = default;
};

/// A simulated node of resources/demo, such as "quiet".
struct DemoTarget {
    QString name;

    bool operator==(const DemoTarget&) const = default;
};

/// A saved probe answer; it can be read and planned on, nothing can be applied.
struct CaptureTarget {
    QString path;

    bool operator==(const CaptureTarget&) const = default;
};

/// Files with what commands printed on a node, as people paste it; most of the node is unknown.
/// Nothing can be applied.
struct PasteTarget {
    QStringList paths; ///< none of them holds a comma

    bool operator==(const PasteTarget&) const = default;
};

/// How a person names a node: user@host[:port], demo:NAME, capture:FILE or paste:FILE[,FILE…].
struct Node {
    std::variant<SshTarget, DemoTarget, CaptureTarget, PasteTarget> target;

    bool operator==(const Node&) const = default;

    /// Refuses empty parts, control characters, blanks, and hosts or users that start with "-".
    [[nodiscard]] static Result<Node> parse(QStringView text);
    [[nodiscard]] QString text() const; ///< parse(text()) gives the same node back
    [[nodiscard]] bool isPaste() const { return std::holds_alternative<PasteTarget>(target); }
    [[nodiscard]] bool canChange() const
    {
        return !isPaste() && !std::holds_alternative<CaptureTarget>(target);
    }
};

} // namespace backend
