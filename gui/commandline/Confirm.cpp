// SPDX-License-Identifier: GPL-3.0-or-later
#include "Console.h"
#include "Reading.h"
#include "Text.h"
#include "Verb.h"
#include "plan/BootGuard.h"
#include "plan/StartGuard.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Error;
using backend::GuardAnswer;
using backend::Result;

namespace {

/// What became of the starts of VMs that were watched; nothing when there was none.
std::optional<ExitCode> reportOn(const Call& call, const backend::ConfirmedStarts& starts)
{
    for (const int vmid : starts.confirmed)
        call.console.paragraph(Text::tr("Confirmed. VM %1 keeps its devices, and the guard over its start is gone.").arg(vmid));
    for (const int vmid : starts.givenBack)
        call.console.paragraph(Text::tr("Too late for VM %1: nobody confirmed its start in time, so the node stopped it and gave "
                                        "its devices back.").arg(vmid));
    if (!starts.confirmed.isEmpty())
        return ExitCode::Done;
    return starts.givenBack.isEmpty() ? std::nullopt : std::optional(ExitCode::AnswerIsNo);
}

/// The same for the guard over the boot settings.
std::optional<ExitCode> reportOn(const Call& call, GuardAnswer answer)
{
    switch (answer) {
    case GuardAnswer::NoGuard:
        return {};
    case GuardAnswer::Restored:
        call.console.paragraph(Text::tr("Too late: nobody confirmed in time, and the node put its old boot settings back."));
        return ExitCode::AnswerIsNo;
    case GuardAnswer::Done:
        break;
    }
    call.console.paragraph(Text::tr("Confirmed. The boot settings stay as they are now, and the guard is gone."));
    return ExitCode::Done;
}

Result<ExitCode> confirm(Call& call)
{
    if (auto problem = refusalOfCapture(call))
        return tl::make_unexpected(std::move(*problem));
    // The line is opened here and now, which is what proves that the node can be reached.
    TRY(shell, call.openNode());
    TRY(starts, backend::confirmStarts(*shell));
    TRY(answer, backend::confirmGuard(*shell));
    const auto ofStarts = reportOn(call, starts);
    const auto ofBoot = reportOn(call, answer);
    if (!ofStarts && !ofBoot)
        return backend::failure(Error::Kind::Usage, Text::tr("No guard waits to be confirmed on this node."));
    const bool isConfirmed = ofStarts == ExitCode::Done || ofBoot == ExitCode::Done;
    if (isConfirmed)
        call.console.paragraph(Text::tr("If a change is still open, go on with it: lanekeeper resume %1").arg(call.node->text()));
    return isConfirmed ? ExitCode::Done : ExitCode::AnswerIsNo;
}

} // namespace

Verb confirmVerb()
{
    return {u"confirm"_s, u"NODE"_s,
            Text::tr("Tells the guards on a node that all is well: over new boot settings, or over the start of a VM."),
            {}, 1, 1, confirm};
}

} // namespace gui::commandline
