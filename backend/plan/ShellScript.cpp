// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planner.h"
#include "StepCommands.h"

#include <QCoreApplication>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShellScript)
};

QString attribute(quint16 id)
{
    return u"0x"_s + idText(id);
}

/// A comment of one line, whatever stands in the text.
QByteArray comment(const QString& text)
{
    return "# " + QString(text).replace(u'\n', u' ').replace(u'\r', u' ').toUtf8() + '\n';
}

const QByteArray proof = R"sh(
# prove ADDRESS VENDOR DEVICE SUBSYSTEM-VENDOR SUBSYSTEM-DEVICE SERIAL
prove() {
    device="/sys/bus/pci/devices/$1"
    ids="$(cat "$device/vendor") $(cat "$device/device")"
    ids="$ids $(cat "$device/subsystem_vendor") $(cat "$device/subsystem_device")"
    if [ "$ids" != "$2 $3 $4 $5" ]; then
        echo "Another device sits at $1 now. Nothing was changed." >&2
        exit 1
    fi
    for file in "$device"/nvme/nvme*/serial; do
        if [ -z "$6" ] || [ ! -e "$file" ]; then continue; fi
        read -r serial <"$file"
        if [ "$serial" != "$6" ]; then
            echo "Another drive sits at $1 now. Nothing was changed." >&2
            exit 1
        fi
    done
}
)sh";

QByteArray proofOf(const DeviceIdentity& device)
{
    return "prove "
        + shellText({device.address.text(), attribute(device.vendor), attribute(device.device),
                     attribute(device.subsystemVendor), attribute(device.subsystemDevice), device.serial})
              .toUtf8()
        + '\n';
}

QList<DeviceIdentity> devicesToProve(const Step& step)
{
    if (const auto* setting = std::get_if<SetVmOptions>(&step.action))
        return givenDevices(*setting);
    if (const auto* mapping = std::get_if<ChangeMapping>(&step.action))
        return mapping->devices;
    if (const auto* binding = std::get_if<BindFunction>(&step.action))
        return {binding->device};
    return {};
}

/// The files must read as they did when the plan was made.
QByteArray guardOf(const WriteFiles& action)
{
    QByteArray text;
    for (const FileChange& each : action.files) {
        const QString path = shellText({each.path});
        const QString check = each.before
            ? u"echo %1 | sha256sum -c --quiet"_s.arg(
                  shellText({QString::fromLatin1(contentHash(each.before)) + u"  "_s + each.path}))
            : u"[ ! -e %1 ]"_s.arg(path);
        text += check.toUtf8() + '\n';
    }
    return text;
}

QByteArray stepText(const Step& step)
{
    QByteArray text = '\n' + comment(step.title) + comment(step.why);
    for (const DeviceIdentity& device : devicesToProve(step))
        text += proofOf(device);
    if (const auto* writing = std::get_if<WriteFiles>(&step.action))
        text += guardOf(*writing);
    if (std::holds_alternative<ArmGuard>(step.action))
        return text + comment(Text::tr("Only Lanekeeper itself sets the guard. Without it nothing goes back by itself."));
    if (std::holds_alternative<EndGuard>(step.action))
        return text;
    if (const auto* renewal = std::get_if<RenewBoot>(&step.action); renewal && renewal->isTrial())
        text += comment(Text::tr("Only Lanekeeper itself has the boot loader try it once. Here it is what the node starts with from then on."));
    text += commandLines(step).join(u'\n').toUtf8() + '\n';
    const QStringList back = undoLines(step).join(u'\n').split(u'\n');
    if (back.size() == 1)
        return text + comment(Text::tr("To take it back: %1").arg(back.first()));
    text += comment(Text::tr("To take it back:"));
    for (const QString& line : back)
        text += comment(u"    "_s + line);
    return text;
}

} // namespace

QByteArray shellScript(const Plan& plan, const QString& nodeName)
{
    QByteArray text = "#!/bin/sh\n"
        + comment(Text::tr("For %1, as root. Stops at the first failure.").arg(nodeName));
    for (const QString& sentence : plan.sentences)
        text += comment(sentence);
    for (const Finding& each : plan.refused)
        text += comment(Text::tr("Refused: %1").arg(each.sentence));
    if (plan.steps.isEmpty())
        return text + comment(Text::tr("Nothing to do."));
    text += "set -eu\n" + proof;
    for (const Step& step : plan.steps) {
        text += stepText(step);
        if (std::holds_alternative<RestartNode>(step.action) && step != plan.steps.last())
            text += "exit 0\n" + comment(Text::tr("What follows is for after the restart."));
    }
    return text;
}

} // namespace backend
