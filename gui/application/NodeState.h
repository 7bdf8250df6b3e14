// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LiveMeasurement.h"
#include "assessment/Assessment.h"
#include "node/Node.h"
#include "plan/Applier.h"
#include "plan/Proof.h"

#include <memory>

namespace gui {

/// Everything the window knows about one node: a value, replaced as a whole when something changes.
struct NodeState {
    enum class Link {
        Idle,           ///< known, not asked for yet
        Connecting,
        Reading,
        Connected,
        Unreachable,    ///< the last attempt failed; `problem` says how, `since` when
        HostKeyChanged, ///< blocked until a person has dealt with it
        Captured,       ///< a file: always there, never changes
    };

    backend::Node node;
    QString title;          ///< the person's own name for it, else the host name once known, else the node's text
    QString cluster;        ///< it belongs to, or did when it was last read; empty: none is known
    Link link = Link::Idle;
    QDateTime since;        ///< when `link` last changed; while Unreachable: when it was lost
    QDateTime retryAt;      ///< the next attempt to reach it, made by itself; null: none
    std::optional<backend::Error> problem;

    std::shared_ptr<const backend::NodeSnapshot> snapshot;     ///< last one read; may be old
    std::shared_ptr<const backend::Assessment> assessment;     ///< of that snapshot

    /// What was remembered of it before its first reading since the program started; null before that.
    std::shared_ptr<const backend::NodeMemory> lastVisit;

    QList<backend::Intent> draft;
    std::optional<backend::Plan> plan;     ///< of snapshot and draft, or an undo under review

    bool isApplying = false;
    std::optional<backend::JournalEntry> applied; ///< the entry of the running or last apply
    std::optional<backend::Error> applyProblem;

    QList<backend::JournalEntry> history;  ///< newest first
    std::optional<backend::Proof> proof;   ///< last verification

    std::shared_ptr<const LiveMeasurement> measuring; ///< while one goes on
    std::optional<backend::Error> measureProblem;     ///< why the last one failed

    [[nodiscard]] bool isSimulated() const { return snapshot && snapshot->isSimulated; }
};

} // namespace gui
