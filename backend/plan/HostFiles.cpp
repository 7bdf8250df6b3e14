// SPDX-License-Identifier: GPL-3.0-or-later
#include "Frames.h"
#include "StepWork.h"
#include "node/CleanText.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>

namespace backend {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostFiles)
};

// The exit codes that write-files.sh documents.
constexpr int notWhole = 3;
constexpr int notWritable = 6;
constexpr int noRoom = 7;
constexpr int inTheMiddle = 9;
constexpr int changedSince = 11;
constexpr int notPlain = 12;

Command writingCommand(const WriteFiles& action)
{
    Command command;
    command.script = u"write-files.sh"_s;
    command.effect = Command::Effect::Changes;
    command.deadline = 60s; // it waits for the disk
    command.arguments = {QByteArray::number(action.files.size())};
    for (const FileChange& each : action.files) {
        const QByteArray text = each.after.value_or(QByteArray());
        command.arguments += {each.path.toUtf8(), '0' + QByteArray::number(each.mode, 8), contentHash(each.before), contentHash(each.after),
                              QByteArray::number(text.size())};
        command.input += text;
    }
    return command;
}

/// The hash of each file as it stands, by path.
Result<QHash<QByteArray, QByteArray>> hashesFrom(const QByteArray& out)
{
    TRY(frames, framesFrom(out));
    QHash<QByteArray, QByteArray> hashes;
    for (const Frame& each : frames)
        if (each.words.size() == 2 && each.words[0] == "file")
            hashes.insert(each.bytes, each.words[1]);
    return hashes;
}

using Side = std::optional<QByteArray> FileChange::*;

/// The files that are not as the plan has them on this side.
QStringList othersThan(Side side, const WriteFiles& action, const QHash<QByteArray, QByteArray>& hashes)
{
    QStringList paths;
    for (const FileChange& each : action.files)
        if (hashes.value(each.path.toUtf8()) != contentHash(each.*side))
            paths.append(each.path);
    return paths;
}

Error changedError(const QString& what, const QString& detail)
{
    return {Error::Kind::StaleState,
            Text::tr("Somebody changed %1 in the meantime. Nothing was written; look at the plan again.").arg(what),
            detail};
}

/// Exit codes after which nothing was written.
Error errorFrom(int exitCode, const QString& path, const QString& detail)
{
    switch (exitCode) {
    case notWhole:
        return {Error::Kind::ConnectionLost, Text::tr("The line broke while a file was sent. Nothing was written."), detail};
    case noRoom:
        return {Error::Kind::StorageFull,
                Text::tr("The node has no room left for %1. Nothing was written.").arg(path), detail};
    case notPlain:
        return {Error::Kind::Refused,
                Text::tr("%1 is a link or no plain file. Nothing was written; change it by hand.").arg(path), detail};
    case notWritable:
        return {Error::Kind::NoRoot, Text::tr("%1 cannot be written. Log in as root.").arg(path), detail};
    default:
        return {Error::Kind::CommandFailed, Text::tr("%1 could not be written. Nothing was changed.").arg(path), detail};
    }
}

QString writtenText(const WriteFiles& action)
{
    QStringList lines;
    for (const FileChange& each : action.files)
        lines.append(each.after ? Text::tr("%1 written and read back").arg(each.path)
                                : Text::tr("%1 removed").arg(each.path));
    return lines.join(u'\n');
}

} // namespace

Result<StepOutcome> perform(const WriteFiles& action, const StepPlace& place)
{
    TRY(output, place.ports.shell.run(writingCommand(action)));
    const QString detail = QString::fromUtf8(output.err.left(2000));
    TRY(hashes, hashesFrom(output.out));
    const QStringList others = othersThan(&FileChange::after, action, hashes);
    if (output.exitCode == changedSince)
        return tl::make_unexpected(changedError(othersThan(&FileChange::before, action, hashes).value(0), detail));
    if (output.exitCode != 0 && output.exitCode != inTheMiddle)
        return tl::make_unexpected(errorFrom(output.exitCode, action.files.first().path, detail));
    StepOutcome outcome{writtenText(action), output.exitCode, {}, {}};
    if (!others.isEmpty())
        outcome.problem = Error{Error::Kind::CommandFailed,
                                Text::tr("Not all files were written: %1 is not as planned.").arg(others.first()),
                                detail};
    return outcome;
}

Result<Standing> standingOf(const WriteFiles& action, const StepPlace& place)
{
    Command command;
    command.script = u"look-at-files.sh"_s;
    for (const FileChange& each : action.files)
        command.arguments.append(each.path.toUtf8());
    TRY(output, place.ports.shell.run(command));
    if (output.exitCode != 0)
        return failure(Error::Kind::NoRoot,
                       Text::tr("%1 cannot be read. Log in as root.").arg(action.files.first().path),
                       QString::fromUtf8(output.err.left(2000)));
    TRY(hashes, hashesFrom(output.out));
    const QStringList notAfter = othersThan(&FileChange::after, action, hashes);
    if (notAfter.isEmpty())
        return Standing{Standing::State::Done, {}, {}};
    // One that is written and one that is not are both sides of one step: it is done again, whole.
    for (const FileChange& each : action.files) {
        const QByteArray hash = hashes.value(each.path.toUtf8());
        if (hash != contentHash(each.before) && hash != contentHash(each.after))
            return Standing{Standing::State::Neither,
                            Text::tr("Somebody changed %1 in the meantime.").arg(each.path),
                            {}};
    }
    return Standing{};
}

} // namespace backend
