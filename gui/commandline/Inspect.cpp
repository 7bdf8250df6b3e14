// SPDX-License-Identifier: GPL-3.0-or-later
#include "Console.h"
#include "Json.h"
#include "Reading.h"
#include "SnapshotText.h"
#include "Text.h"
#include "Verb.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {
namespace {

backend::Result<ExitCode> inspect(Call& call)
{
    TRY(shell, call.openNode());
    call.console.progress(Text::tr("Reading %1…").arg(call.node->text()));
    TRY(reading, NodeWork::read(*shell, *call.node, NodeMemories::ofThisPerson(), call.stop));
    if (call.options.isSet(u"json"_s))
        call.console.json(jsonOf(*reading.snapshot, *reading.assessment));
    else
        printNode(call.console, *call.node, reading);
    if (auto problem = backend::obstacle(*reading.snapshot))
        return tl::make_unexpected(std::move(*problem));
    return ExitCode::Done;
}

} // namespace

Verb inspectVerb()
{
    return {u"inspect"_s, u"NODE [--json]"_s, Text::tr("What is there and what is true about it."),
            {{u"json"_s, Text::tr("As JSON.")}}, 1, 1, inspect};
}

} // namespace gui::commandline
