// SPDX-License-Identifier: GPL-3.0-or-later
#include "Applying.h"
#include "Reading.h"
#include "Text.h"
#include "plan/Undo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Error;
using backend::JournalEntry;
using backend::Result;

namespace {

/// The entry with this id or, without one, the newest that can be taken back.
Result<JournalEntry> entryToUndo(const QList<JournalEntry>& entries, const QString& id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const JournalEntry& entry) {
        return id.isEmpty() ? entry.canBeUndone() : entry.id == id;
    });
    if (found == entries.end() && id.isEmpty())
        return backend::failure(Error::Kind::Usage, Text::tr("There is nothing to take back on this node."));
    if (found == entries.end())
        return backend::failure(Error::Kind::Usage,
                                Text::tr("The journal has no entry “%1”. lanekeeper history lists them.").arg(id));
    if (!found->canBeUndone())
        return backend::failure(Error::Kind::Usage,
                                Text::tr("Nothing of %1 is left to take back.").arg(found->id));
    return *found;
}

Result<ExitCode> undo(Call& call)
{
    TRY(form, formFrom(call.options));
    if (auto problem = refusalOfCapture(call))
        return tl::make_unexpected(std::move(*problem));
    TRY(shell, call.openReturningNode());
    TRY(reading, readWithJournal(call, *shell));
    const auto entries = NodeWork::merged(reading.nodeJournal, call.laptop()->entries());
    TRY(entry, entryToUndo(entries, call.rest.value(0)));
    return reviewAndApply(call, *shell, *reading.snapshot, backend::planUndo(*reading.snapshot, entry), form);
}

} // namespace

Verb undoVerb()
{
    return {u"undo"_s, u"NODE [JOURNAL-ID] [--json|--script|--diff] [--yes] [--reboot]"_s,
            Text::tr("Takes back what was applied: the entry named, else the newest. Shows the plan first."),
            formOptions() << yesOption() << rebootOption(), 1, 2, undo};
}

} // namespace gui::commandline
