// SPDX-License-Identifier: GPL-3.0-or-later
#include "BootId.h"
#include "StepWork.h"
#include "assessment/BlastRadius.h"
#include "discovery/Probe.h"

#include <QCoreApplication>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NodeRestart)
};

constexpr int otherBoot = 10; ///< of restart-node.sh

bool isKeptOff(const DeviceIdentity& wanted, const NodeSnapshot& snapshot)
{
    const PciDevice* device = snapshot.device(wanted.address);
    return device != nullptr && device->vendor == wanted.vendor && device->device == wanted.device
        && device->driver == u"vfio-pci"_s;
}

bool isApart(const DeviceIdentity& wanted, const NodeSnapshot& snapshot)
{
    const PciDevice* device = snapshot.device(wanted.address);
    return device != nullptr && device->vendor == wanted.vendor && device->device == wanted.device
        && device->iommuGroup && foreignMembers(snapshot, wanted.address).isEmpty();
}

/// What the restarted node lacks of what it should have become.
std::optional<Error> problemOf(const RestartNode& action, const NodeSnapshot& snapshot)
{
    const QString commandLine = snapshot.host.commandLine;
    if (snapshot.host.boot.guard == BootGuard::Restored)
        return Error{Error::Kind::CommandFailed,
                     Text::tr("Nobody confirmed the restart in time, so the node put its old boot settings back by "
                              "itself."),
                     snapshot.host.boot.restoredAt};
    if (!action.words.fit(commandLine) && action.triesOnce)
        return Error{Error::Kind::CommandFailed,
                     Text::tr("The node came back with its old command line. The new one was tried once: the kernel did not "
                              "come up with it, or the node was started anew since. The old one is what it starts with."),
                     commandLine};
    if (!action.words.fit(commandLine))
        return Error{Error::Kind::CommandFailed,
                     Text::tr("The node restarted, but its kernel's command line is not as planned. Another boot "
                              "loader or another entry of its menu may have started it."),
                     commandLine};
    if (action.needsIommu && !snapshot.host.iommu.isActive())
        return Error{Error::Kind::CommandFailed,
                     Text::tr("The node restarted, and the IOMMU is off all the same. Look for DMAR or AMD-Vi in its "
                              "kernel's log."),
                     commandLine};
    for (const DeviceIdentity& each : action.keptOff)
        if (!isKeptOff(each, snapshot))
            return Error{Error::Kind::CommandFailed,
                         Text::tr("The node restarted, but it did not keep off the drive at %1. Its kernel's log says why: "
                                  "journalctl -k -b -g lanekeeper")
                             .arg(each.address.shortText()),
                         commandLine};
    for (const DeviceIdentity& each : action.apart)
        if (!isApart(each, snapshot))
            return Error{Error::Kind::CommandFailed,
                         Text::tr("The node restarted, and the drive at %1 still shares its IOMMU group. The word did "
                                  "not do what it is for; take it back.")
                             .arg(each.address.shortText()),
                         commandLine};
    return {};
}

} // namespace

Result<StepOutcome> perform(const RestartNode& action, const StepPlace& place, std::stop_token stop)
{
    const ApplyPorts& ports = place.ports;
    // A power cut since the plan was made may have started it anew, before it was ready for that.
    TRY(bootId, bootIdOf(ports.shell));
    Command command;
    command.script = u"restart-node.sh"_s;
    command.arguments = {bootId.toLatin1()};
    command.effect = Command::Effect::Changes;
    TRY(output, ports.shell.run(command));
    if (output.exitCode != 0 && output.exitCode != otherBoot)
        return failure(Error::Kind::CommandFailed, Text::tr("The node cannot be restarted."),
                       QString::fromUtf8(output.err.left(2000)));
    // With another boot id it restarted within this moment, by whatever hand.
    if (output.exitCode == 0)
        if (const auto back = ports.awaitRestart(bootId, stop); !back)
            return failure(Error::Kind::ConnectionLost, back.error().message, back.error().detail);
    TRY(snapshot, readNode(ports.shell, ports.now(), stop));
    return StepOutcome{snapshot.host.commandLine, {}, {}, problemOf(action, snapshot)};
}

Result<Standing> standingOf(const RestartNode& action, const NodeSnapshot& snapshot)
{
    if (snapshot.host.boot.bootId.isEmpty() || snapshot.host.boot.bootId == action.bootId)
        return Standing{};
    const auto problem = problemOf(action, snapshot);
    if (problem)
        return Standing{Standing::State::Neither, problem->message, {}};
    return Standing{Standing::State::Done, {}, {}};
}

} // namespace backend
