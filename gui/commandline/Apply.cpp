// SPDX-License-Identifier: GPL-3.0-or-later
#include "Applying.h"
#include "Reading.h"
#include "Text.h"
#include "plan/Planner.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {
namespace {

backend::Result<ExitCode> apply(Call& call)
{
    TRY(intents, intentsFrom(call.options));
    TRY(form, formFrom(call.options));
    if (auto problem = refusalOfCapture(call))
        return tl::make_unexpected(std::move(*problem));
    TRY(shell, call.openReturningNode());
    TRY(snapshot, readWorkable(call, *shell));
    TRY(planned, backend::planFor(snapshot, intents));
    return reviewAndApply(call, *shell, snapshot, planned, form);
}

} // namespace

Verb applyVerb()
{
    return {u"apply"_s, changeUsage() + u" [--yes] [--reboot] [--typed TEXT]"_s,
            Text::tr("Shows the plan, asks, makes it true step by step and says how to take it back."),
            changeOptions() << yesOption() << rebootOption() << typedOption(), 1, 1, apply};
}

} // namespace gui::commandline
