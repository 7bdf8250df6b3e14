// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reading.h"

#include "Console.h"
#include "Text.h"

#include <QDateTime>

namespace gui::commandline {

using backend::Error;
using backend::Result;

Result<backend::NodeSnapshot> readWorkable(const Call& call, backend::Shell& shell)
{
    call.console.progress(Text::tr("Reading %1…").arg(call.node->text()));
    TRY(snapshot, backend::readNode(shell, QDateTime::currentDateTimeUtc(), call.stop, {.isPaste = call.node->isPaste()}));
    if (auto problem = backend::obstacle(snapshot))
        return tl::make_unexpected(std::move(*problem));
    return snapshot;
}

Result<NodeWork::Reading> readWithJournal(const Call& call, backend::Shell& shell)
{
    call.console.progress(Text::tr("Reading %1…").arg(call.node->text()));
    TRY(reading, NodeWork::read(shell, *call.node, NodeMemories::ofThisPerson(), call.stop));
    if (auto problem = backend::obstacle(*reading.snapshot))
        return tl::make_unexpected(std::move(*problem));
    return reading;
}

std::optional<Error> refusalOfCapture(const Call& call)
{
    if (call.node->canChange())
        return std::nullopt;
    if (call.node->isPaste())
        return Error{Error::Kind::Refused,
                     Text::tr("Pasted output can be looked at, but nothing can be done with it. Name the node itself."),
                     call.node->text()};
    return Error{Error::Kind::Refused,
                 Text::tr("A capture can be read and planned on, but nothing can be done with it. "
                          "Name the node itself."),
                 call.node->text()};
}

} // namespace gui::commandline
