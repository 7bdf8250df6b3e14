// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepCommands.h"

#include "ConfigText.h"
#include "MappingText.h"
#include "node/StartCheckPath.h"
#include "node/VmConfig.h"

#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString word)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (harmless.match(word).hasMatch())
        return word;
    return u'\'' + word.replace(u'\'', "'\\''"_L1) + u'\'';
}

QStringList qmSet(int vmid, const QStringList& arguments)
{
    return QStringList{u"qm"_s, u"set"_s, QString::number(vmid)} + arguments;
}

QStringList words(const SetVmOptions& action)
{
    const auto config = VmConfig::parse(action.configBefore, action.digest);
    return qmSet(action.vmid, setArguments(config, action.changes))
        + QStringList{u"--digest"_s, action.digest};
}

QStringList wordsBack(const SetVmOptions& action)
{
    const auto config = VmConfig::parse(configAfter(action), {});
    return qmSet(action.vmid, setArguments(config, reversed(action.changes)));
}

QStringList words(const ChangeMapping& action)
{
    return QStringList{u"pvesh"_s} + mappingWords(action);
}

/// update-initramfs knows one kernel or all.
QString lineForAllBut(const QString& kernel)
{
    return u"for image in /boot/initrd.img-*; do kernel=${image#*/initrd.img-}; "
           "[ \"$kernel\" = %1 ] || update-initramfs -u -k \"$kernel\" || exit; done"_s.arg(kernel);
}

QStringList words(const RenewBoot& action)
{
    switch (action.what) {
    case RenewBoot::What::Grub:
    case RenewBoot::What::GrubOnce: // to try it is what the program adds to that
        return {u"update-grub"_s};
    case RenewBoot::What::BootTool:
    case RenewBoot::What::EntryOnce:
        return {u"proxmox-boot-tool"_s, u"refresh"_s};
    case RenewBoot::What::OneInitramfs:
        return {u"update-initramfs"_s, u"-u"_s, u"-k"_s, action.kernel};
    case RenewBoot::What::Initramfs:
        if (!action.kernel.isEmpty())
            return {u"sh"_s, u"-c"_s, lineForAllBut(action.kernel)};
        break;
    }
    return {u"update-initramfs"_s, u"-u"_s, u"-k"_s, u"all"_s};
}

QStringList words(const EndGuard& action)
{
    const QString verb = action.forgets ? u"forget"_s : u"confirm"_s;
    return {u"sh"_s, QString(guardScript), verb};
}

QStringList words(const RestartNode&)
{
    return {u"systemctl"_s, u"reboot"_s};
}

QStringList words(const ShutDownMachine& action)
{
    return {u"qm"_s, u"shutdown"_s, QString::number(action.vmid), u"--timeout"_s, QString::number(action.seconds)};
}

QStringList words(const StartMachine& action)
{
    return {u"qm"_s, u"start"_s, QString::number(action.vmid)};
}

/// A word no line of the text consists of.
QString endOf(const QString& text)
{
    QString end = u"END"_s;
    while (text.split(u'\n').contains(end))
        end += u'_';
    return end;
}

QString lineThatWrites(const QString& path, const std::optional<QByteArray>& bytes)
{
    if (!bytes)
        return shellText({u"rm"_s, path});
    const QString text = QString::fromUtf8(*bytes);
    if (text.toUtf8() != *bytes)
        return u"echo %1 | base64 -d >%2"_s.arg(QString::fromLatin1(bytes->toBase64()), quoted(path));
    if (!text.endsWith(u'\n'))
        return u"printf %s "_s + quoted(text) + u" >"_s + quoted(path);
    const QString end = endOf(text);
    return u"cat >"_s + quoted(path) + u" <<'"_s + end + u"'\n"_s + text + end;
}

/// A file that is new needs its folder and, when it is to be run, its mode.
QStringList linesThatWrite(const FileChange& change, const std::optional<QByteArray>& from,
                           const std::optional<QByteArray>& to)
{
    const bool isNew = !from && to;
    QStringList lines;
    if (isNew && (change.path.startsWith("/etc/lanekeeper/"_L1) || isStartCheckPath(change.path)))
        lines.append(shellText({u"mkdir"_s, u"-p"_s, change.path.section(u'/', 0, -2)}));
    lines.append(lineThatWrites(change.path, to));
    if (isNew && change.mode != 0644)
        lines.append(shellText({u"chmod"_s, QString::number(change.mode, 8), change.path}));
    return lines;
}

QStringList lines(const WriteFiles& action)
{
    QStringList lines;
    for (const FileChange& each : action.files)
        lines += linesThatWrite(each, each.before, each.after);
    return lines;
}

QStringList linesBack(const WriteFiles& action)
{
    QStringList lines;
    for (const FileChange& each : action.files)
        lines += linesThatWrite(each, each.after, each.before);
    return lines;
}

/// Nothing needs to be kept when all goes back.
QStringList linesBack(RenewBoot action)
{
    if (action.what == RenewBoot::What::Initramfs)
        action.kernel.clear();
    return {shellText(words(action))};
}

/// Documentation/ABI/testing/sysfs-bus-pci: driver_override, unbind, drivers_probe, remove_id.
QStringList linesThatBind(const BindFunction& action, const QString& driver)
{
    const QString address = action.device.address.text();
    const QString device = u"/sys/bus/pci/devices/"_s + address;
    QStringList lines;
    if (driver == "vfio-pci"_L1) {
        lines += {u"modprobe vfio-pci"_s, u"echo vfio-pci >%1/driver_override"_s.arg(device)};
    } else {
        lines.append(u"echo >%1/driver_override"_s.arg(device));
        if (!action.keepsIds)
            lines.append(u"echo '%1 %2' >/sys/bus/pci/drivers/vfio-pci/remove_id || :"_s.arg(
                idText(action.device.vendor), idText(action.device.device)));
    }
    return lines
        + QStringList{u"echo %1 >%2/driver/unbind"_s.arg(address, device),
                      u"echo %1 >/sys/bus/pci/drivers_probe"_s.arg(address)};
}

} // namespace

QStringList commandWords(const Step& step)
{
    struct Words {
        QStringList operator()(const SetVmOptions& each) const { return words(each); }
        QStringList operator()(const ChangeMapping& each) const { return words(each); }
        QStringList operator()(const WriteFiles&) const { return {}; }
        QStringList operator()(const RenewBoot& each) const { return words(each); }
        QStringList operator()(const BindFunction&) const { return {}; }
        QStringList operator()(const RestartNode& each) const { return words(each); }
        QStringList operator()(const ArmGuard&) const { return {}; }
        QStringList operator()(const EndGuard& each) const { return words(each); }
        QStringList operator()(const ShutDownMachine& each) const { return words(each); }
        QStringList operator()(const StartMachine& each) const { return words(each); }
    };
    return std::visit(Words{}, step.action);
}

QStringList commandLines(const Step& step)
{
    if (const auto* writing = std::get_if<WriteFiles>(&step.action))
        return lines(*writing);
    if (const auto* binding = std::get_if<BindFunction>(&step.action))
        return linesThatBind(*binding, binding->to);
    if (std::holds_alternative<ArmGuard>(step.action))
        return {};
    return {shellText(commandWords(step))};
}

QStringList undoLines(const Step& step)
{
    struct Lines {
        QStringList operator()(const SetVmOptions& each) const { return {shellText(wordsBack(each))}; }
        QStringList operator()(const ChangeMapping& each) const { return {shellText(words(reversed(each)))}; }
        QStringList operator()(const WriteFiles& each) const { return linesBack(each); }
        QStringList operator()(const RenewBoot& each) const { return linesBack(each); }
        QStringList operator()(const BindFunction& each) const { return linesThatBind(each, each.from); }
        QStringList operator()(const RestartNode& each) const { return {shellText(words(each))}; }
        QStringList operator()(const ArmGuard&) const { return {shellText(words(EndGuard{}))}; }
        QStringList operator()(const EndGuard&) const { return {}; }
        // Nobody stops a VM, or starts one, by taking something else back.
        QStringList operator()(const ShutDownMachine&) const { return {}; }
        QStringList operator()(const StartMachine&) const { return {}; }
    };
    return std::visit(Lines{}, step.action);
}

QString shellText(const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words)
        parts.append(quoted(word));
    return parts.join(u' ');
}

} // namespace backend
