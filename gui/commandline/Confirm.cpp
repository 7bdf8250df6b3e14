// SPDX-License-Identifier: GPL-3.0-or-later
#include "Console.h"
#include "Reading.h"
#include "Text.h"
#include "Verb.h"
#include "plan/BootGuard.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Error;
using backend::GuardAnswer;
using backend::Result;

namespace {

Result<ExitCode> confirm(Call& call)
{
    if (auto problem = refusalOfCapture(call))
        return tl::make_unexpected(std::move(*problem));
    // The line is opened here and now, which is what proves that the node can be reached.
    TRY(shell, call.openNode());
    TRY(answer, backend::confirmGuard(*shell));
    switch (answer) {
    case GuardAnswer::NoGuard:
        return backend::failure(Error::Kind::Usage, Text::tr("No guard waits to be confirmed on this node."));
    case GuardAnswer::Restored:
        call.console.paragraph(Text::tr("Too late: nobody confirmed in time, and the node put its old boot settings back."));
        return ExitCode::AnswerIsNo;
    case GuardAnswer::Done:
        break;
    }
    call.console.paragraph(Text::tr("Confirmed. The boot settings stay as they are now, and the guard is gone."));
    call.console.paragraph(Text::tr("If a change is still open, go on with it: lanekeeper resume %1").arg(call.node->text()));
    return ExitCode::Done;
}

} // namespace

Verb confirmVerb()
{
    return {u"confirm"_s, u"NODE"_s,
            Text::tr("Tells the guard on a restarted node that all is well, so that it keeps the new boot settings."),
            {}, 1, 1, confirm};
}

} // namespace gui::commandline
