// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeviceArguments.h"
#include "Frames.h"
#include "StepWork.h"
#include "node/CleanText.h"

#include <QCoreApplication>
#include <chrono>

namespace backend {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Binding)
};

// The exit codes that bind-function.sh documents.
constexpr int otherDevice = 10;
constexpr int otherDriver = 13;
constexpr int inUse = 14;
constexpr int didNotLand = 15;

Command bindingCommand(const BindFunction& action)
{
    Command command;
    command.script = u"bind-function.sh"_s;
    command.effect = Command::Effect::Changes;
    command.deadline = 60s; // a controller takes its time to start
    command.arguments = argumentsFor(action.device);
    command.arguments += {action.from.toLatin1(), action.to.toLatin1(), action.keepsIds ? "keep" : "drop"};
    return command;
}

std::optional<Error> problemFrom(const BindFunction& action, const Output& output)
{
    const QString said = cleanText(output.err.left(2000)).simplified();
    switch (output.exitCode) {
    case 0:
        return {};
    case otherDevice:
        return Error{Error::Kind::StaleState,
                     Text::tr("Another device sits in the place of %1 now.").arg(action.driveTitle), said};
    case otherDriver:
        return Error{Error::Kind::StaleState,
                     Text::tr("%1 is with another driver than %2 now.").arg(action.driveTitle, action.from), said};
    case inUse:
        return Error{Error::Kind::Refused, Text::tr("%1 is in use: %2").arg(action.driveTitle, said), said};
    case didNotLand:
        return Error{Error::Kind::CommandFailed,
                     Text::tr("The driver %2 did not take %1.").arg(action.driveTitle, action.to), said};
    default:
        return Error{Error::Kind::CommandFailed,
                     Text::tr("%1 could not be handed to %2.").arg(action.driveTitle, action.to), said};
    }
}

} // namespace

Result<StepOutcome> perform(const BindFunction& action, const StepPlace& place)
{
    TRY(output, place.ports.shell.run(bindingCommand(action)));
    const bool isUntouched = output.exitCode == otherDriver || output.exitCode == inUse;
    const auto problem = problemFrom(action, output);
    if (problem && isUntouched)
        return tl::make_unexpected(*problem);
    const auto frames = framesFrom(output.out);
    const Frame* bound = frames ? frameNamed(*frames, "bound", 3) : nullptr;
    if (!problem && (bound == nullptr || bound->words[1] != action.to.toLatin1()))
        return failure(Error::Kind::Unparseable, Text::tr("The node's answer makes no sense. Read it again."),
                       cleanText(output.out.left(2000)));
    const QString seen = bound ? QString::fromLatin1(bound->words[1]) : QString();
    return StepOutcome{seen.isEmpty() ? QString()
                                      : Text::tr("%1 is with %2 now.").arg(action.device.address.text(), seen),
                       output.exitCode,
                       {},
                       problem};
}

Result<Standing> standingOf(const BindFunction& action, const NodeSnapshot& snapshot)
{
    const PciDevice* device = snapshot.device(action.device.address);
    const QString driver = device ? device->driver.value_or(QString()) : QString();
    const bool isSame = device != nullptr && device->vendor == action.device.vendor
        && device->device == action.device.device;
    if (isSame && driver == action.to)
        return Standing{Standing::State::Done, {}, {}};
    if (isSame && (driver == action.from || driver.isEmpty()))
        return Standing{};
    return Standing{Standing::State::Neither,
                    Text::tr("%1 is not where it was.").arg(action.driveTitle),
                    {}};
}

} // namespace backend
