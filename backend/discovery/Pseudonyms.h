// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace backend {

/// Gives everything that identifies somebody one other name, the same each time it is met. Names
/// are counted in the order they are met, and say nothing about what they stand for.
class Pseudonyms {
public:
    enum class Kind { Serial, Id, Uuid, Mac, Ipv4, Ipv6, Node, Guest, Cluster, Text };

    [[nodiscard]] QString of(Kind kind, const QString& original);
    /// Of a file system or partition, whatever form its id has.
    [[nodiscard]] QString ofUuid(const QString& original);
    /// Replaces serials and ids named before, and all that looks like a UUID, a MAC or an IP
    /// address.
    [[nodiscard]] QString scrubbed(const QString& text);
    /// The pseudonym of the serial that stands in a text; empty when there is none.
    [[nodiscard]] QString serialIn(const QString& text) const;
    [[nodiscard]] QHash<QString, QString> given(Kind kind) const { return m_names.value(kind); }

private:
    [[nodiscard]] QString withoutKnown(QString text) const;
    [[nodiscard]] QString withoutPatterns(QString text);

    QHash<Kind, QHash<QString, QString>> m_names;
    QSet<QString> m_given;
};

} // namespace backend
