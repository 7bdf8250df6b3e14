// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/Evidence.h"
#include "node/PciAddress.h"

#include <QList>
#include <QString>
#include <variant>

namespace backend {

enum class Severity {
    Blocked,   ///< would hurt; the planner refuses
    Attention, ///< to know or decide before going on
    Note,      ///< true, and harmless
};

struct NodeSubject {
    bool operator==(const NodeSubject&) const = default;
};
struct GroupSubject {
    int number = 0;
    bool operator==(const GroupSubject&) const = default;
};
struct DriveSubject {
    PciAddress address;
    bool operator==(const DriveSubject&) const = default;
};
struct MachineSubject {
    int vmid = 0;
    bool operator==(const MachineSubject&) const = default;
};
using Subject = std::variant<NodeSubject, GroupSubject, DriveSubject, MachineSubject>;

/// "node", "group 14", "drive 0000:04:00.0", "vm 100": for JSON, stable and untranslated.
[[nodiscard]] QString textOf(const Subject& subject);

/// A file as it was before a change, as that change wrote it, and as somebody else left it since.
struct FileTurns {
    QString path;
    QByteArray before;
    QByteArray written;
    QByteArray now;

    bool operator==(const FileTurns&) const = default;
};

/// One thing that is true of a node and matters. `id` is a stable kebab-case word that scripts may
/// rely on; the sentences are for people and translated.
struct Finding {
    QString id;
    Severity severity = Severity::Note;
    Subject subject;
    QString sentence; ///< what is true: "Samsung 970 EVO Plus holds the root file system."
    QString meaning;  ///< why it matters
    QString advice;   ///< what to do; may be empty
    QList<Evidence> evidence;
    QList<FileTurns> files = {}; ///< that two people changed

    bool operator==(const Finding&) const = default;
};

[[nodiscard]] QString wordFor(Severity severity); ///< "blocked", "attention", "note"

} // namespace backend
