// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeOptions.h"
#include "Console.h"
#include "ProofText.h"
#include "Reading.h"
#include "Text.h"
#include "Verb.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Error;

namespace {

backend::Result<ExitCode> verify(Call& call)
{
    TRY(vmid, vmidFrom(call.options.value(u"vm"_s)));
    TRY(shell, call.openNode());
    call.console.progress(Text::tr("Checking VM %1 on %2…").arg(vmid).arg(call.node->text()));
    TRY(verification, NodeWork::verify(*shell, *call.node, NodeMemories::ofThisPerson(), vmid, call.laptop()->entries(), call.stop));
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
    return {u"verify"_s, u"NODE --vm ID"_s,
            Text::tr("Proves that the VM has its drives: on the host and, through the guest agent, in the guest."),
            {{u"vm"_s, Text::tr("The VM to check."), u"ID"_s}}, 1, 1, verify};
}

} // namespace gui::commandline
