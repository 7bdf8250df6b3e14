// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeOptions.h"
#include "Console.h"
#include "ProofText.h"
#include "Reading.h"
#include "Text.h"
#include "Verb.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Error;

namespace {

/// What stands in the file, which must name a drive; empty without one.
backend::Result<QString> pastedAnswer(const QString& path)
{
    constexpr qint64 limit = 1024 * 1024;
    if (path.isEmpty())
        return QString();
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return backend::failure(Error::Kind::LocalFile, Text::tr("%1 cannot be read.").arg(path), file.errorString());
    const QString answer = QString::fromUtf8(file.read(limit));
    if (auto sighting = backend::readPastedGuest(answer); !sighting)
        return tl::make_unexpected(std::move(sighting).error());
    return answer;
}

backend::Result<ExitCode> verify(Call& call)
{
    TRY(vmid, vmidFrom(call.options.value(u"vm"_s)));
    TRY(pasted, pastedAnswer(call.options.value(u"guest-answer"_s)));
    TRY(shell, call.openNode());
    call.console.progress(Text::tr("Checking VM %1 on %2…").arg(vmid).arg(call.node->text()));
    TRY(verification, NodeWork::verify(*shell, *call.node, NodeMemories::ofThisPerson(), vmid, call.laptop()->entries(), pasted, call.stop));
    const auto& snapshot = *verification.reading.snapshot;
    if (auto problem = backend::obstacle(snapshot))
        return tl::make_unexpected(std::move(*problem));
    if (!snapshot.machine(vmid))
        return backend::failure(Error::Kind::Usage,
                                Text::tr("There is no VM %1 on %2.").arg(vmid).arg(snapshot.host.hostName));
    printProof(call.console, verification.proof, snapshot);
    return verification.proof.isProved() ? ExitCode::Done : ExitCode::AnswerIsNo;
}

} // namespace

Verb verifyVerb()
{
    const auto commands = backend::guestCommands();
    return {u"verify"_s, u"NODE --vm ID [--guest-answer FILE|-]"_s,
            Text::tr("Proves that the VM has its drives: on the host and, through the guest agent, in the guest."),
            {{u"vm"_s, Text::tr("The VM to check."), u"ID"_s},
             {u"guest-answer"_s,
              Text::tr("For a guest without agent: a file with what one of these printed in it. Linux: %1 FreeBSD: %2 Windows: %3")
                  .arg(commands[0].command, commands[1].command, commands[2].command),
              u"FILE|-"_s}},
            1, 1, verify};
}

} // namespace gui::commandline
