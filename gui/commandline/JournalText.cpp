// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalText.h"

#include "Console.h"
#include "Text.h"
#include "models/TimeText.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::JournalEntry;

namespace {

QString stateText(const JournalEntry& entry)
{
    switch (entry.state) {
    case JournalEntry::State::Open: return Text::tr("open");
    case JournalEntry::State::Done: return Text::tr("done");
    case JournalEntry::State::Stopped: return Text::tr("stopped");
    case JournalEntry::State::TakenBack: return Text::tr("taken back");
    }
    return {};
}

} // namespace

void printEntry(Console& console, const JournalEntry& entry, int indent)
{
    const QString simulated = entry.isSimulated ? u", "_s + Text::tr("simulated") : QString();
    console.line(QString(indent, u' ')
                 + u"%1  %2  %3, %4%5"_s.arg(entry.id, stateText(entry), TimeText::moment(entry.startedAt),
                                              entry.who, simulated));
    for (const QString& sentence : entry.sentences)
        console.paragraph(sentence, indent + 4);
    if (!entry.undoes.isEmpty())
        console.paragraph(Text::tr("Takes back %1.").arg(entry.undoes), indent + 4);
    if (!entry.undoneBy.isEmpty())
        console.paragraph(Text::tr("Taken back by %1.").arg(entry.undoneBy), indent + 4);
    if (!entry.problem.isEmpty())
        console.paragraph(entry.problem, indent + 4);
}

} // namespace gui::commandline
