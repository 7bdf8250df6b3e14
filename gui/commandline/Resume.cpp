// SPDX-License-Identifier: GPL-3.0-or-later
#include "Applying.h"
#include "Console.h"
#include "JournalText.h"
#include "Reading.h"
#include "Text.h"
#include "application/JournalNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::JournalEntry;
using backend::Result;

namespace {

Result<JournalEntry> openEntry(const QList<JournalEntry>& entries)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [](const JournalEntry& entry) {
        return entry.state == JournalEntry::State::Open;
    });
    if (found == entries.end())
        return backend::failure(backend::Error::Kind::Usage,
                                Text::tr("There is no open plan on this node; nothing is waiting to go on."));
    return *found;
}

/// Somebody else's plan may still be running in their program.
std::optional<backend::Error> dissentOnForeign(const Call& call, const JournalEntry& entry)
{
    if (entry.who == personAtComputer())
        return std::nullopt;
    return dissent(call, Text::tr("This plan is by %1 and may still run there. Go on with it from here?").arg(entry.who));
}

Result<ExitCode> resume(Call& call)
{
    if (auto problem = refusalOfCapture(call))
        return tl::make_unexpected(std::move(*problem));
    TRY(shell, call.openReturningNode());
    TRY(reading, readWithJournal(call, *shell));
    TRY(entry, openEntry(reading.nodeJournal));
    printEntry(call.console, entry);
    if (auto no = dissentOnForeign(call, entry))
        return tl::make_unexpected(std::move(*no));
    const auto laptop = call.laptop();
    return report(call, [&](const auto& progress) {
        return NodeWork::resume(*shell, entry, *laptop, progress, call.stop, call.otherLines(*shell));
    });
}

} // namespace

Verb resumeVerb()
{
    return {u"resume"_s, u"NODE [--yes] [--reboot]"_s,
            Text::tr("Goes on where a plan stopped: a lost line, a killed program, a restart."),
            {yesOption(), rebootOption()}, 1, 1, resume};
}

} // namespace gui::commandline
