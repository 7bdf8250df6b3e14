// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunErrors.h"

#include <QCoreApplication>
#include <QLocale>

namespace remote::RunErrors {

using backend::Error;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Shell)
};

/// Enough to understand, not enough to drown in.
QString shortened(const QByteArray& evidence)
{
    return QString::fromUtf8(evidence.right(2000).trimmed());
}

} // namespace

Error cancelled() { return {Error::Kind::Cancelled, Text::tr("Stopped, as you asked."), {}}; }

Error deadlinePassed(const backend::Command& command, bool hasBegun)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(command.deadline).count();
    if (hasBegun)
        return {Error::Kind::CommandFailed,
                Text::tr("The node did not finish within %n second(s), so its answer was given up. "
                         "Try again when the node is less busy.",
                         nullptr, static_cast<int>(seconds)),
                command.script};
    return {Error::Kind::ConnectionLost,
            Text::tr("The node did not answer within %n second(s). Check that it runs and can be "
                     "reached, then connect again.",
                     nullptr, static_cast<int>(seconds)),
            command.script};
}

Error nobodyThere()
{
    return {Error::Kind::ConnectionLost,
            Text::tr("The node gives no sign of life any more. Check that it runs and can be reached, then connect "
                     "again."),
            {}};
}

Error flooded()
{
    return {Error::Kind::ConnectionLost,
            Text::tr("The node sends without end what nobody asked it for, so the line was closed. Check that this "
                     "is the node you meant, and connect again."),
            {}};
}

Error overLimit(const backend::Command& command)
{
    return {Error::Kind::CommandFailed,
            Text::tr("The node sent more than %1, which no honest answer needs, so it was cut off.")
                .arg(QLocale().formattedDataSize(command.outputLimit)),
            command.script};
}

Error endedEarly(const QByteArray& evidence)
{
    return {Error::Kind::ConnectionLost,
            Text::tr("The line to the node ended before the answer was complete. Connect again to "
                     "see how the node is now."),
            shortened(evidence)};
}

Error neverBegan(const QByteArray& evidence)
{
    return {Error::Kind::CommandFailed,
            Text::tr("The login works, but the node ran nothing for it. Use an account with an "
                     "ordinary shell, such as root."),
            shortened(evidence)};
}

Error sudoRefused(const QString& user, const QString& evidence)
{
    return {Error::Kind::NoRoot,
            Text::tr("The login works, but %1 may not become root there. Log in as root, or let root put this line into "
                     "/etc/sudoers.d/lanekeeper on the node: %2")
                .arg(user, user + QStringLiteral(" ALL=(root) NOPASSWD: /bin/sh")),
            evidence};
}

} // namespace remote::RunErrors
