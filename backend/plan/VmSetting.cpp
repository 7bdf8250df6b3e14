// SPDX-License-Identifier: GPL-3.0-or-later
#include "VmSetting.h"

#include "DeviceArguments.h"
#include "Frames.h"
#include "StepCommands.h"
#include "StepWork.h"
#include "assessment/NextStart.h"
#include "node/CleanText.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>

namespace backend {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VmSetting)
};

constexpr int otherDevice = 10; ///< of set-vm-options.sh
constexpr int noSuchMachine = 4; ///< of read-vm-config.sh

Command settingCommand(const Step& step, const SetVmOptions& action)
{
    const auto devices = givenDevices(action);
    Command command;
    command.script = u"set-vm-options.sh"_s;
    command.effect = Command::Effect::Changes;
    command.deadline = 90s; // qm starts a Perl and waits ten seconds for the VM's lock
    command.arguments = {QByteArray::number(action.vmid), QByteArray::number(devices.size())};
    for (const DeviceIdentity& each : devices)
        command.arguments += argumentsFor(each);
    const QStringList words = commandWords(step);
    for (const QString& word : words.mid(3)) // behind "qm set VMID"
        command.arguments.append(word.toUtf8());
    return command;
}

Result<VmConfig> configFrom(const QList<Frame>& frames)
{
    const Frame* frame = frameNamed(frames, "config", 2);
    if (frame == nullptr)
        return failure(Error::Kind::Unparseable,
                       Text::tr("The node's answer makes no sense. Read it again."));
    return VmConfig::parse(frame->bytes, QString::fromLatin1(frame->words[1]));
}

bool says(const VmSetting& setting, const QString& words)
{
    return setting.output.contains(words, Qt::CaseInsensitive);
}

} // namespace

Result<VmSetting> setVmOptions(Shell& shell, const Step& step)
{
    TRY(output, shell.run(settingCommand(step, std::get<SetVmOptions>(step.action))));
    if (output.exitCode == otherDevice)
        return failure(Error::Kind::StaleState,
                       Text::tr("Another device sits in the drive's slot now. Nothing was changed; "
                                "read the node again."),
                       QString::fromUtf8(output.err.left(2000)));
    TRY(frames, framesFrom(output.out));
    const Frame* said = frameNamed(frames, "output", 2);
    if (said == nullptr)
        return failure(Error::Kind::Unparseable,
                       Text::tr("The node's answer makes no sense. Read it again."),
                       QString::fromUtf8(output.err.left(2000)));
    if (output.exitCode != 0)
        return failure(Error::Kind::Unparseable,
                       Text::tr("The VM's configuration could not be read back."),
                       QString::fromUtf8(said->bytes.left(2000) + output.err.left(2000)));
    TRY(config, configFrom(frames));
    return VmSetting{said->words[1].toInt(), QString::fromUtf8(said->bytes.left(64 * 1024)),
                     config};
}

Result<VmConfig> readVmConfig(Shell& shell, int vmid)
{
    Command command;
    command.script = u"read-vm-config.sh"_s;
    command.arguments = {QByteArray::number(vmid)};
    TRY(output, shell.run(command));
    if (output.exitCode == noSuchMachine)
        return failure(Error::Kind::Usage, Text::tr("There is no VM %1 on this node.").arg(vmid));
    if (output.exitCode != 0)
        return failure(
            Error::Kind::NoRoot,
            Text::tr("The configuration of VM %1 cannot be read. Log in as root.").arg(vmid),
            QString::fromUtf8(output.err.left(2000)));
    TRY(frames, framesFrom(output.out));
    return configFrom(frames);
}

Error errorFrom(const VmSetting& setting, const QString& machineTitle)
{
    const QString detail = setting.output;
    if (says(setting, u"checksum mismatch"_s))
        return {
            Error::Kind::StaleState,
            Text::tr(
                "Somebody changed %1 in the meantime. Nothing was changed; read the node again.")
                .arg(machineTitle),
            detail};
    if (says(setting, u"VM is locked"_s) || says(setting, u"can't lock file"_s))
        return {
            Error::Kind::Busy,
            Text::tr("Proxmox works on %1 just now and has locked it. Try again when that is done.")
                .arg(machineTitle),
            detail};
    if (says(setting, u"no quorum"_s) || says(setting, u"Read-only file system"_s)
        || says(setting, u"Permission denied"_s))
        return {Error::Kind::CommandFailed,
                Text::tr("/etc/pve cannot be written, most likely because the cluster has no "
                         "quorum. Nothing was changed."),
                detail};
    if (says(setting, u"No space left"_s))
        return {
            Error::Kind::StorageFull,
            Text::tr(
                "The node has no room left to write the VM's configuration. Nothing was changed."),
            detail};
    return {Error::Kind::CommandFailed,
            Text::tr("Proxmox refused to change %1: %2")
                .arg(machineTitle, cleanText(detail.trimmed().section(u'\n', -1), 200)),
            detail};
}

Result<StepOutcome> perform(const Step& step, const SetVmOptions& action, const StepPlace& place)
{
    TRY(setting, setVmOptions(place.ports.shell, step));
    StepOutcome outcome{setting.output, setting.exitCode, setting.config.bytes, {}};
    if (hasTakenEffect(setting.config, action.changes))
        return outcome;
    if (setting.exitCode != 0)
        outcome.problem = errorFrom(setting, action.machineTitle);
    else
        outcome.problem = Error{Error::Kind::CommandFailed,
                                Text::tr("Proxmox said nothing against it, but %1 does not read as planned.")
                                    .arg(action.machineTitle),
                                QString::fromUtf8(setting.config.bytes)};
    return outcome;
}

Result<Standing> standingOf(const SetVmOptions& action, bool wasBegun, const StepPlace& place)
{
    TRY(config, readVmConfig(place.ports.shell, action.vmid));
    if (wasBegun && hasTakenEffect(config, action.changes))
        return Standing{Standing::State::Done, {}, config.bytes};
    if (config.digest == action.digest)
        return Standing{};
    return Standing{Standing::State::Neither,
                    Text::tr("Somebody changed %1 in the meantime.").arg(action.machineTitle),
                    {}};
}

bool hasTakenEffect(const VmConfig& config, const QList<VmOptionChange>& changes)
{
    return std::all_of(changes.begin(), changes.end(), [&](const VmOptionChange& each) {
        return nextValue(config, each.key) == each.after;
    });
}

} // namespace backend
