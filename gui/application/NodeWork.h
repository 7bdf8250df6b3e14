// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeMemories.h"
#include "NodeState.h"
#include "Shell.h"

/// What is done on a node's worker thread: plain blocking functions over a Shell. None touches the
/// Workbench or any widget.
namespace gui::NodeWork {

/// Everything one refresh learns.
struct Reading {
    std::shared_ptr<const backend::NodeSnapshot> snapshot;
    std::shared_ptr<const backend::Assessment> assessment;
    std::shared_ptr<const backend::NodeMemory> before; ///< what was remembered until now
    QList<backend::JournalEntry> nodeJournal; ///< empty when it could not be read
};

/// Reads the node, compares it with what is remembered of it, and remembers it as it is now.
[[nodiscard]] backend::Result<Reading> read(backend::Shell& shell, const backend::Node& node,
                                            const NodeMemories& memories, std::stop_token stop);

struct Verification {
    Reading reading;
    backend::Proof proof;
};

/// `pasted` is what a person had the guest print; empty: its agent is asked.
[[nodiscard]] backend::Result<Verification> verify(backend::Shell& shell, const backend::Node& node,
                                                   const NodeMemories& memories, int vmid,
                                                   const QList<backend::JournalEntry>& history,
                                                   const QString& pasted, std::stop_token stop);

/// As ApplyPorts::awaitRestart.
using Restart = std::function<backend::Result<void>(const QString& bootId, std::stop_token stop)>;
/// As ApplyPorts::openAnew.
using OpenAnew = std::function<backend::Result<void>(std::stop_token stop)>;

/// The ways to a line beside the one that is open; each may be empty.
struct OtherLines {
    Restart restart;
    OpenAnew openAnew;
};

/// Applies with this computer's clock, name and journal. Progress is called on the worker thread.
[[nodiscard]] backend::ApplyOutcome apply(backend::Shell& shell, const backend::Plan& plan,
                                          backend::JournalStore& laptop,
                                          const std::function<void(const backend::JournalEntry&)>& progress,
                                          std::stop_token stop, const OtherLines& lines = {});

/// Ends an entry that was left open, in the same way.
[[nodiscard]] backend::ApplyOutcome resume(backend::Shell& shell, const backend::JournalEntry& open,
                                           backend::JournalStore& laptop,
                                           const std::function<void(const backend::JournalEntry&)>& progress,
                                           std::stop_token stop, const OtherLines& lines = {});

/// Both lists as one, newest first; where both know an entry, the one that ended later counts.
[[nodiscard]] QList<backend::JournalEntry> merged(const QList<backend::JournalEntry>& onNode,
                                                  const QList<backend::JournalEntry>& onLaptop);

} // namespace gui::NodeWork
