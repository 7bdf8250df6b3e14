// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeJournal.h"

#include "Frames.h"
#include "JournalWords.h"
#include "discovery/Answer.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NodeJournal)
};

// The exit codes that journal-open.sh, journal-save.sh and journal-list.sh document.
constexpr int anotherIsOpen = 3;
constexpr int nameIsTaken = 4;
constexpr int noSuchEntry = 4;
constexpr int isNotOpen = 5;
constexpr int noRoomLeft = 7;

Command journalCommand(const QString& script, const JournalEntry& entry)
{
    Command command;
    command.script = script;
    command.input = toJson(entry);
    command.arguments = {entry.id.toLatin1(), QByteArray::number(command.input.size())};
    command.effect = Command::Effect::Changes;
    return command;
}

tl::unexpected<Error> busy(const QByteArray& json)
{
    const auto other = journalEntryFromJson(json);
    if (!other)
        return failure(Error::Kind::Busy,
                       Text::tr("Another change is open on this node, and its record cannot be "
                                "read. Resume or end it first."),
                       QString::fromUtf8(json.left(400)));
    return tl::make_unexpected(busyWith(*other));
}

tl::unexpected<Error> writingFailed(const Output& output)
{
    const QString detail = QString::fromUtf8(output.err.left(2000));
    if (output.exitCode == noRoomLeft)
        return failure(Error::Kind::StorageFull,
                       Text::tr("The node has no room left for a receipt in /var/lib/lanekeeper. "
                                "Free some space there and try again."),
                       detail);
    return failure(Error::Kind::NoRoot,
                   Text::tr("The receipt cannot be written to /var/lib/lanekeeper on the node. Log "
                            "in as root, or look at that folder."),
                   detail);
}

/// Newest first; the id breaks ties, since ids begin with the time.
void sortNewestFirst(QList<JournalEntry>& entries)
{
    std::stable_sort(
        entries.begin(), entries.end(), [](const JournalEntry& a, const JournalEntry& b) {
            return a.startedAt == b.startedAt ? a.id > b.id : a.startedAt > b.startedAt;
        });
}

/// What the mark on the node says counts more than the state inside, which may lag behind.
std::optional<JournalEntry> entryFrom(const Frame& frame)
{
    if (frame.words.size() != 3 || frame.words[0] != "entry")
        return {};
    auto entry = journalEntryFromJson(frame.bytes);
    if (!entry || entry->id.toLatin1() != frame.words[1])
        return {};
    if (frame.words[2] == "open")
        entry->state = JournalEntry::State::Open;
    return *entry;
}

NodeJournal journalFrom(const QList<Frame>& frames)
{
    NodeJournal journal;
    for (const Frame& frame : frames) {
        if (const auto entry = entryFrom(frame))
            journal.entries.append(*entry);
        else
            ++journal.broken;
    }
    sortNewestFirst(journal.entries);
    return journal;
}

} // namespace

Error busyWith(const JournalEntry& open)
{
    return {Error::Kind::Busy,
            Text::tr("Another change is open on this node, begun by %1 on %2. Resume it first.")
                .arg(open.who, QLocale().toString(open.startedAt.toLocalTime(), QLocale::ShortFormat)),
            open.id};
}

Result<void> openOnNode(Shell& shell, const JournalEntry& entry)
{
    TRY(output, shell.run(journalCommand(u"journal-open.sh"_s, entry)));
    if (output.exitCode == 0)
        return {};
    if (output.exitCode == anotherIsOpen)
        return busy(output.out);
    if (output.exitCode == nameIsTaken)
        return failure(Error::Kind::Busy,
                       Text::tr("The node has a record of this name already. Try again."),
                       entry.id);
    return writingFailed(output);
}

Result<void> saveOnNode(Shell& shell, const JournalEntry& entry, Saving saving)
{
    Command command = journalCommand(u"journal-save.sh"_s, entry);
    command.arguments.append(saving == Saving::Open        ? "open"
                                 : saving == Saving::Close ? "close"
                                                           : "closed");
    TRY(output, shell.run(command));
    if (output.exitCode == 0)
        return {};
    if (output.exitCode == noSuchEntry)
        return failure(Error::Kind::Usage, Text::tr("The node has no record of this change."),
                       entry.id);
    if (output.exitCode == isNotOpen)
        return failure(
            Error::Kind::StaleState,
            Text::tr("Somebody else brought this change to an end. Read the node again."),
            entry.id);
    return writingFailed(output);
}

Result<NodeJournal> readNodeJournal(Shell& shell, std::stop_token stop)
{
    Command command;
    command.script = u"journal-list.sh"_s;
    command.outputLimit = 64 * 1024 * 1024;
    TRY(output, shell.run(command, stop));
    if (output.exitCode != 0)
        return failure(
            Error::Kind::NoRoot,
            Text::tr(
                "The journal in /var/lib/lanekeeper on the node cannot be read. Log in as root."),
            QString::fromUtf8(output.err.left(2000)));
    TRY(frames, framesFrom(output.out));
    return journalFrom(frames);
}

std::optional<NodeJournal> journalInAnswer(const QByteArray& probeAnswer)
{
    const auto answer = Answer::fromBytes(probeAnswer);
    const Section* section = answer ? answer->find("journal") : nullptr;
    if (!section || !section->isGood())
        return {};
    const auto frames = framesFrom(section->output);
    return frames ? std::optional(journalFrom(*frames)) : std::nullopt;
}

} // namespace backend
