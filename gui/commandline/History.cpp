// SPDX-License-Identifier: GPL-3.0-or-later
#include "Console.h"
#include "JournalText.h"
#include "Reading.h"
#include "Text.h"
#include "Verb.h"
#include "application/HistoryStore.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::JournalEntry;

namespace {

void print(Console& console, const QString& node, const QList<JournalEntry>& entries)
{
    console.line(node);
    if (entries.isEmpty())
        console.line(u"  "_s + Text::tr("Nothing was applied here yet."));
    for (const JournalEntry& entry : entries)
        printEntry(console, entry, 2);
}

ExitCode everyNode(const Call& call)
{
    const QStringList nodes = call.history.nodes();
    if (nodes.isEmpty())
        call.console.line(Text::tr("Nothing was applied from this computer yet."));
    for (const QString& node : nodes)
        print(call.console, node, call.history.storeFor(node)->entries());
    return ExitCode::Done;
}

backend::Result<ExitCode> history(Call& call)
{
    if (!call.node)
        return everyNode(call);
    const auto onLaptop = call.laptop()->entries();
    auto reading = call.openNode().and_then([&](const auto& shell) {
        return backend::readNodeJournal(*shell, call.stop);
    });
    const auto onNode = reading ? reading->entries : QList<JournalEntry>();
    print(call.console, call.node->text(), NodeWork::merged(onNode, onLaptop));
    if (!reading && call.node->canChange())
        return tl::make_unexpected(std::move(reading).error());
    return ExitCode::Done;
}

} // namespace

Verb historyVerb()
{
    return {u"history"_s, u"[NODE]"_s,
            Text::tr("What was applied, newest first: from this computer, and with a node also what its own journal says."),
            {}, 0, 1, history};
}

} // namespace gui::commandline
