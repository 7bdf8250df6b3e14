// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeOptions.h"
#include "PlanText.h"
#include "Reading.h"
#include "Text.h"
#include "Verb.h"
#include "plan/Planner.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {
namespace {

backend::Result<ExitCode> plan(Call& call)
{
    TRY(intents, intentsFrom(call.options));
    TRY(form, formFrom(call.options));
    TRY(shell, call.openNode());
    TRY(snapshot, readWorkable(call, *shell));
    TRY(planned, backend::planFor(snapshot, intents));
    printPlan(call.console, planned, snapshot, form);
    if (planned.isRefused())
        return tl::make_unexpected(refusal(planned));
    return ExitCode::Done;
}

} // namespace

Verb planVerb()
{
    return {u"plan"_s, changeUsage(), Text::tr("What would be done, and what speaks against it. Changes nothing."),
            changeOptions(), 1, 1, plan};
}

} // namespace gui::commandline
