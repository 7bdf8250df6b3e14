// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace backend {

/// Gives everything that identifies somebody one other name, the same each time it is met. Names are
/// counted in the order they are met, and say nothing about what they stand for.
class Pseudonyms {
public:
    enum class Kind { Serial, Id, Uuid, Mac, Ipv4, Ipv6, Node, Guest, Cluster, Text };

    [[nodiscard]] QString of(Kind kind, const QString& original);
    /// Serials, ids and UUIDs named before are replaced wherever they stand as words of their own.
    [[nodiscard]] QString withoutKnown(QString text) const;
    /// Replaces all that looks like a UUID, a MAC or an IP address.
    [[nodiscard]] QString withoutPatterns(QString text);

private:
    QHash<Kind, QHash<QString, QString>> m_names;
};

} // namespace backend
