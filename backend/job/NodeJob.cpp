// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeJob.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int noSuchJob = 4; ///< job-read.sh

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NodeJob)
};

QString complaint(const Output& output) { return QString::fromUtf8(output.err.left(2000)); }

/// "job STATE EXIT-CODE LENGTH", the bytes, a line feed; see job-read.sh.
std::optional<JobReading> readingFrom(const QByteArray& bytes, qint64 offset)
{
    static const QRegularExpression heading(u"^job (running|ended|died) (-|\\d{1,3}) (\\d{1,7})$"_s);
    const qsizetype end = bytes.indexOf('\n');
    const auto match = heading.match(QString::fromLatin1(bytes.left(end < 0 ? 0 : end)));
    const qsizetype length = match.captured(3).toLongLong();
    if (!match.hasMatch() || bytes.size() != end + 1 + length + 1)
        return {};
    JobReading reading;
    const QString state = match.captured(1);
    reading.state = state == "running"_L1 ? JobReading::State::Running
        : state == "ended"_L1             ? JobReading::State::Ended
                                          : JobReading::State::Died;
    reading.exitCode = match.captured(2).toInt();
    reading.log = bytes.mid(end + 1, length);
    reading.nextOffset = offset + length;
    return reading;
}

} // namespace

Result<void> startJob(Shell& shell, const Command& work, std::stop_token stop)
{
    TRY(output, shell.run(work, stop));
    if (output.exitCode == 0)
        return {};
    return failure(Error::Kind::CommandFailed, Text::tr("The node could not start a longer piece of work. Look at the room "
                                                        "left in /run there, and try again."),
                   complaint(output));
}

Result<JobReading> readJob(Shell& shell, const QByteArray& id, qint64 offset, std::stop_token stop)
{
    Command command;
    command.script = u"job-read.sh"_s;
    command.arguments = {id, QByteArray::number(offset)};
    TRY(output, shell.run(command, stop));
    if (output.exitCode == noSuchJob)
        return failure(Error::Kind::Usage, Text::tr("The node knows nothing of this piece of work. It was restarted meanwhile, or "
                                                    "somebody ended it."),
                       QString::fromLatin1(id));
    const auto reading = readingFrom(output.out, offset);
    if (output.exitCode != 0 || !reading)
        return failure(Error::Kind::Unparseable, Text::tr("What the node says of its work makes no sense. Read the node again."),
                       QString::fromUtf8(output.out.left(200)) + complaint(output));
    return *reading;
}

Result<void> endJob(Shell& shell, const QByteArray& id)
{
    Command command;
    command.script = u"job-end.sh"_s;
    command.arguments = {id};
    command.effect = Command::Effect::Changes;
    TRY(output, shell.run(command));
    if (output.exitCode == 0)
        return {};
    return failure(Error::Kind::CommandFailed, Text::tr("The work on the node does not end. Look at its processes there."),
                   complaint(output));
}

} // namespace backend
