// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Plan.h"
#include "Result.h"
#include "Shell.h"

#include <QDateTime>

namespace backend {

struct StepRecord {
    enum class State { Waiting, Begun, Done, Failed, NotReached };

    Step step;
    State state = State::Waiting;
    QDateTime startedAt;
    QDateTime endedAt;
    QString output;          ///< what the command printed
    std::optional<int> exitCode;
    QByteArray configAfter;  ///< as read back

    bool operator==(const StepRecord&) const = default;
};

/// One applied plan with its receipts: what was planned, done, and seen. The same JSON stands on the
/// node (/var/lib/lanekeeper/ID/entry.json) and on the laptop. An open entry on the node is the lock.
struct JournalEntry {
    enum class State { Open, Done, Stopped, TakenBack };

    QString id;       ///< "20261124-141702-3f2a": letters, digits and "-"
    QString nodeName; ///< host name of the node
    QString who;      ///< user@computer
    QString program;  ///< "Lanekeeper 0.1.0"
    QDateTime startedAt;
    QDateTime endedAt;
    State state = State::Open;
    QStringList sentences;
    QList<Intent> intents;
    QString undoes;   ///< the entry this one takes back
    QString undoneBy; ///< the entry that took this one back
    bool leavesSome = false; ///< of what it takes back, which can then be taken back once more
    bool isSimulated = false;
    QString problem;  ///< why it stopped, for a person
    QString rescueSheet; ///< where it lies on the computer that restarted the node
    QList<StepRecord> steps;

    bool operator==(const JournalEntry&) const = default;
    [[nodiscard]] bool canBeUndone() const; ///< something of it was done and not taken back
    /// It waits for a restart of the node, and for nothing else.
    [[nodiscard]] bool owesRestart() const;
};

[[nodiscard]] QByteArray toJson(const JournalEntry& entry);
/// Untrusted bytes: caps depth and size, checks the id's alphabet.
[[nodiscard]] Result<JournalEntry> journalEntryFromJson(const QByteArray& json);

/// Where the laptop keeps entries. save() returns only when the bytes are safe on disk.
class JournalStore {
public:
    virtual ~JournalStore() = default;
    [[nodiscard]] virtual Result<void> save(const JournalEntry& entry) = 0;
    [[nodiscard]] virtual QList<JournalEntry> entries() const = 0; ///< newest first
    /// Keeps what to do at the node's screen, in place of the one before. Returns where a person finds it.
    [[nodiscard]] virtual Result<QString> keepRescueSheet(const QByteArray& text) = 0;
};

/// The entries on the node, newest first; unreadable ones are left out and counted in `broken`.
struct NodeJournal {
    QList<JournalEntry> entries;
    int broken = 0;
};
[[nodiscard]] Result<NodeJournal> readNodeJournal(Shell& shell, std::stop_token stop = {});
/// The journal in a probe's answer that was asked for it (ReadingWish); nothing when it is not in
/// there whole, as when it is too large for a section.
[[nodiscard]] std::optional<NodeJournal> journalInAnswer(const QByteArray& probeAnswer);

} // namespace backend
