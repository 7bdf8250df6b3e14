// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeBook.h"
#include "Workbench.h"

namespace gui {

/// All that the workbench knows and does about one node. For its own sources only.
struct Workbench::Entry {
    NodeState state;
    NodeBookEntry book;
    remote::Login login; ///< the rest of it, which the book does not hold
    remote::ConnectionReport connection;
    int line = 0; ///< counts conversations: what an earlier one still answers is of another place or way
    std::unique_ptr<backend::JournalStore> laptop;
    std::shared_ptr<backend::JournalStore> laptopOnWorker; ///< the same entries, for the worker
    QList<backend::JournalEntry> nodeJournal;
    QString undoing; ///< id of the journal entry whose undo is under review
    bool isOpen = false;
    QDateTime lostAt; ///< null while it can be reached
    std::shared_ptr<std::atomic<bool>> mayAsk = std::make_shared<std::atomic<bool>>(true); ///< of the worker
    std::stop_source applying{std::nostopstate};
    std::stop_source measuring{std::nostopstate};
    std::optional<backend::Measurement> unfinished; ///< goes on there without us; as it was when it began
    std::unique_ptr<remote::Conversation> conversation; ///< last: ends first

    [[nodiscard]] bool isBusy() const
    {
        using Link = NodeState::Link;
        return state.isApplying || state.measuring || state.link == Link::Connecting || state.link == Link::Reading;
    }
};

} // namespace gui
