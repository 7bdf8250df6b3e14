// SPDX-License-Identifier: GPL-3.0-or-later
#include "Console.h"
#include "Text.h"
#include "Verb.h"
#include "discovery/Capture.h"
#include "discovery/Probe.h"

#include <QDateTime>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Error;
using backend::Result;

namespace {

Result<void> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size();
    isWritten = isWritten && file.commit();
    if (isWritten)
        return {};
    return backend::failure(Error::Kind::LocalFile,
                            Text::tr("The capture could not be written to %1.").arg(path), file.errorString());
}

Result<ExitCode> capture(Call& call)
{
    const QString path = call.options.value(u"o"_s);
    if (path.isEmpty())
        return backend::failure(Error::Kind::Usage, Text::tr("Say where to save the capture: -o FILE."));
    if (call.node->isPaste())
        return backend::failure(Error::Kind::Refused, Text::tr("Pasted output is a file already; there is no node to capture."),
                                call.node->text());
    TRY(shell, call.openNode());
    call.console.progress(Text::tr("Reading %1…").arg(call.node->text()));
    backend::Capture captured{QDateTime::currentDateTimeUtc(), {}};
    TRY(snapshot, backend::readNode(*shell, captured.readAt, call.stop, {.answer = &captured.answer}));
    if (call.options.isSet(u"redact"_s))
        captured.answer = backend::redacted(captured.answer);
    if (auto saved = save(path, captured.toBytes()); !saved)
        return tl::make_unexpected(std::move(saved).error());
    call.console.paragraph(Text::tr("Saved in %1. It opens as capture:%1.").arg(path));
    if (const auto problem = backend::obstacle(snapshot))
        call.console.note(problem->message);
    return ExitCode::Done;
}

} // namespace

Verb captureVerb()
{
    return {u"capture"_s,
            u"NODE -o FILE [--redact]"_s,
            Text::tr("Saves what was read in a file that opens as a node, for a bug report."),
            {{{u"o"_s, u"output"_s}, Text::tr("The file to write."), u"FILE"_s},
             {u"redact"_s, Text::tr("Replace serials, addresses and names by pseudonyms.")}},
            1,
            1,
            capture};
}

} // namespace gui::commandline
