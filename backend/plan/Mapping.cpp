// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeviceArguments.h"
#include "Frames.h"
#include "MappingText.h"
#include "StepWork.h"
#include "VmSetting.h"
#include "node/CleanText.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>

namespace backend {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

// The exit codes that change-mapping.sh documents.
constexpr int notReadable = 6;
constexpr int otherDevice = 10;
constexpr int changedSince = 11;

Command changingCommand(const ChangeMapping& action)
{
    Command command;
    command.script = u"change-mapping.sh"_s;
    command.effect = Command::Effect::Changes;
    command.deadline = 90s; // pvesh starts a Perl and waits for the cluster's lock
    command.arguments = {action.name.toUtf8(), mappingHash(action.before),
                         QByteArray::number(action.devices.size())};
    for (const DeviceIdentity& each : action.devices)
        command.arguments += argumentsFor(each);
    const QStringList words = mappingWords(action);
    for (const QString& word : words)
        command.arguments.append(word.toUtf8());
    return command;
}

QString changedText(const QString& name)
{
    return Text::tr("Somebody changed the mapping %1 in the meantime.").arg(name);
}

/// Exit codes after which nothing was changed.
Error errorFrom(int exitCode, const ChangeMapping& action, const QString& detail)
{
    switch (exitCode) {
    case otherDevice:
        return {Error::Kind::StaleState,
                Text::tr("Another device sits in the drive's slot now. Nothing was changed; read the node again."), detail};
    case changedSince:
        return {Error::Kind::StaleState,
                sentencesText({changedText(action.name), Text::tr("Nothing was changed; look at the plan again.")}), detail};
    case notReadable:
        return {Error::Kind::NoRoot, Text::tr("/etc/pve/mapping/pci.cfg cannot be read. Log in as root."), detail};
    default:
        return {Error::Kind::CommandFailed, Text::tr("The mapping %1 could not be changed.").arg(action.name), detail};
    }
}

Error refusedBy(const ChangeMapping& action, const QString& said)
{
    const auto says = [&](QLatin1StringView words) { return said.contains(words, Qt::CaseInsensitive); };
    if (says("no quorum"_L1) || says("Permission denied"_L1) || says("Read-only file system"_L1))
        return {Error::Kind::CommandFailed,
                Text::tr("/etc/pve cannot be written, most likely because the cluster has no quorum. Nothing was "
                         "changed."),
                said};
    if (says("already defined"_L1) || says("does not exist"_L1) || says("detected modified configuration"_L1))
        return {Error::Kind::StaleState, changedText(action.name), said};
    return {Error::Kind::CommandFailed,
            Text::tr("Proxmox refused to change the mapping %1: %2")
                .arg(action.name, cleanText(said.trimmed().section(u'\n', -1), 200)),
            said};
}

std::optional<QStringList> linesFrom(const Frame& frame)
{
    if (frame.words[1] != "yes")
        return {};
    QStringList lines;
    for (const QByteArray& each : frame.bytes.split('\n'))
        if (!each.trimmed().isEmpty())
            lines.append(cleanText(each).trimmed());
    return lines;
}

} // namespace

Result<StepOutcome> perform(const ChangeMapping& action, const StepPlace& place)
{
    TRY(output, place.ports.shell.run(changingCommand(action)));
    const QString detail = QString::fromUtf8(output.err.left(2000));
    const auto frames = framesFrom(output.out);
    const Frame* said = frames ? frameNamed(*frames, "output", 2) : nullptr;
    const Frame* now = frames ? frameNamed(*frames, "mapping", 2) : nullptr;
    if (output.exitCode != 0 && said == nullptr)
        return tl::make_unexpected(errorFrom(output.exitCode, action, detail));
    if (said == nullptr || now == nullptr)
        return failure(Error::Kind::Unparseable, Text::tr("The node's answer makes no sense. Read it again."), detail);
    const QString text = QString::fromUtf8(said->bytes.left(64 * 1024));
    StepOutcome outcome{text, said->words[1].toInt(), {}, {}};
    if (isSameMapping(linesFrom(*now), action.after))
        return outcome;
    if (outcome.exitCode != 0)
        outcome.problem = refusedBy(action, text);
    else
        outcome.problem = Error{Error::Kind::CommandFailed,
                                Text::tr("Proxmox said nothing against it, but the mapping %1 does not read as planned.")
                                    .arg(action.name),
                                cleanText(now->bytes.left(2000))};
    return outcome;
}

Result<Standing> standingOf(const ChangeMapping& action, const NodeSnapshot& snapshot)
{
    if (snapshot.isUnread(u"mappings"))
        return failure(Error::Kind::Unparseable, Text::tr("/etc/pve/mapping/pci.cfg could not be read."));
    const PciMapping* mapping = snapshot.mapping(action.name);
    const auto now = mapping ? std::optional(mapping->lines) : std::nullopt;
    if (isSameMapping(now, action.after))
        return Standing{Standing::State::Done, {}, {}};
    if (isSameMapping(now, action.before))
        return Standing{};
    return Standing{Standing::State::Neither, changedText(action.name), {}};
}

} // namespace backend
