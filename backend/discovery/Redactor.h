// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Pseudonyms.h"

#include <QJsonValue>

namespace backend {

/// Rewrites the sections of one answer so that nobody is named and the node still reads the same.
/// Each method takes a section's output and gives the new one.
class Redactor {
public:
    /// Learns serials, ids and names of nodes before anything is rewritten.
    explicit Redactor(const Answer& answer);

    [[nodiscard]] QString scrubbed(const QString& text);
    [[nodiscard]] QString nothing(const QString&) { return {}; }
    [[nodiscard]] QString complaint(const QString& text);

    [[nodiscard]] QString host(const QString& text);
    [[nodiscard]] QString controllers(const QString& text);
    [[nodiscard]] QString disks(const QString& text);
    [[nodiscard]] QString links(const QString& text);
    [[nodiscard]] QString mounts(const QString& text);
    [[nodiscard]] QString fstab(const QString& text);
    [[nodiscard]] QString members(const QString& text);
    [[nodiscard]] QString clusterSetup(const QString& text);
    [[nodiscard]] QString storages(const QString& text);
    [[nodiscard]] QString mappings(const QString& text);
    [[nodiscard]] QString digests(const QString& text);
    [[nodiscard]] QString configs(const QString& text);
    [[nodiscard]] QString network(const QString& text);
    [[nodiscard]] QString routes(const QString& text);
    [[nodiscard]] QString files(const QString& text);
    [[nodiscard]] QString healths(const QString& text);
    [[nodiscard]] QString owners(const QString& text);

private:
    void learnDisks(const QJsonValue& value);
    [[nodiscard]] QString node(const QString& name);
    [[nodiscard]] QString interface(const QString& name);
    [[nodiscard]] QString withoutLinkNames(const QString& text);
    [[nodiscard]] QString nodeList(const QString& text);
    [[nodiscard]] QString clusterLine(const QString& line);
    [[nodiscard]] QString configPath(const QString& path);
    [[nodiscard]] QString configLine(const QString& line);
    [[nodiscard]] QString fileLine(const QString& path, const QString& line);
    [[nodiscard]] QJsonValue disk(const QJsonValue& value);

    Pseudonyms m_names;
    QStringList m_defaultInterfaces;
    QStringList m_sessionInterfaces;
};

} // namespace backend
