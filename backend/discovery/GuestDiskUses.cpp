// SPDX-License-Identifier: GPL-3.0-or-later
#include "Text.h"
#include "UseBook.h"
#include "node/CleanText.h"

#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSerial = 6;

/// The controller's own device "/dev/nvme0" and the character device of a namespace "/dev/ng0n1".
QList<const BlockRecord*> behindCharacterDevice(const QString& path, const HostFacts& facts)
{
    static const QRegularExpression generic(u"^/dev/ng(\\d+n\\d+)$"_s);
    const auto match = generic.match(path);
    if (match.hasMatch())
        return facts.blocks.named(u"/dev/nvme"_s + match.captured(1));
    QList<const BlockRecord*> devices;
    for (const NvmeController& controller : facts.controllers) {
        if (path != u"/dev/"_s + controller.name)
            continue;
        for (const QString& name : controller.namespaces)
            devices += facts.blocks.named(u"/dev/"_s + name);
    }
    return devices;
}

/// A name by serial whose link is gone still says which disk is meant.
QList<const BlockRecord*> bySerial(const QString& path, const HostFacts& facts)
{
    QList<const BlockRecord*> devices;
    for (const BlockRecord& each : facts.blocks.records()) {
        const QString serial = each.device.serial;
        if (each.isDisk() && serial.size() >= shortestSerial && path.contains(serial))
            devices.append(&each);
    }
    return devices;
}

QStringList devicePathsIn(const QString& text)
{
    static const QRegularExpression form(u"/?\\bdev/[^\\s,;'\"]+"_s);
    QStringList paths;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QString path = match.next().captured();
        paths.append(path.startsWith(u'/') ? path : u'/' + path);
    }
    return paths;
}

void bookMachine(UseBook& book, const HostFacts& facts, const VirtualMachine& machine)
{
    const QString file = machine.configFile();
    for (const VmSection& section : machine.config.sections) {
        for (const VmOption& option : section.options) {
            const Evidence evidence{file, option.key + u": "_s + cleanText(option.value)};
            for (const QString& path : devicePathsIn(option.value))
                book.add(devicesAt(path, facts),
                         {DriveUse::Kind::GuestDisk, machine.title(), machine.vmid, section.name,
                          evidence});
        }
    }
}

/// "lxc.cgroup2.devices.allow: b 259:0 rwm"; "b 259:*" allows all of that number, and who may write
/// to a device counts as its user.
QList<const BlockRecord*> allowedDevices(const QString& line, const HostFacts& facts)
{
    static const QRegularExpression form(u"devices\\.allow.*\\bb (\\d+):(\\d+|\\*)"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {};
    const QString major = match.captured(1) + u':';
    if (match.captured(2) != "*"_L1)
        return facts.blocks.withNumbers(major + match.captured(2));
    QList<const BlockRecord*> devices;
    for (const BlockRecord& each : facts.blocks.records())
        if (each.numbers.startsWith(major))
            devices.append(&each);
    return devices;
}

/// "mp0: /mnt/fast,mp=/data" and "lxc.mount.entry: /mnt/fast data none bind": a directory of the
/// host. Nothing for volumes of storages, which are booked as such.
QString boundFolder(const QString& line)
{
    static const QRegularExpression form(
        u"^(?:mp\\d+:\\s*(?:volume=)?|lxc\\.mount\\.entry\\s*[:=]\\s*)(/[^,\\s]+)"_s);
    const QString path = form.match(line).captured(1);
    return path.startsWith("/dev/"_L1) ? QString() : path;
}

void bookContainer(UseBook& book, const HostFacts& facts, const Container& container)
{
    const QString file = u"/etc/pve/nodes/%1/lxc/%2.conf"_s.arg(container.node).arg(container.vmid);
    const QString subject = u"CT %1"_s.arg(container.vmid);
    QString section;
    for (const QByteArray& bytes : linesOf(container.config.bytes)) {
        const QString line = cleanText(bytes).trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']'))
            section = line.sliced(1, line.size() - 2);
        const DriveUse use{DriveUse::Kind::GuestDisk, subject, {}, section, {file, line}};
        book.add(allowedDevices(line, facts), use);
        if (const QString folder = boundFolder(line); !folder.isEmpty())
            book.add(devicesUnder(folder, facts), use);
        for (const QString& path : devicePathsIn(line))
            book.add(devicesAt(path, facts), use);
    }
}

} // namespace

QList<const BlockRecord*> devicesAt(const QString& path, const HostFacts& facts)
{
    if (path.startsWith("/dev/zvol/"_L1))
        return facts.membersOfPool(path.section(u'/', 3, 3));
    QList<const BlockRecord*> devices = facts.blocks.named(path);
    if (devices.isEmpty())
        devices = behindCharacterDevice(path, facts);
    return devices.isEmpty() ? bySerial(path, facts) : devices;
}

void bookGuestDisks(UseBook& book, const HostFacts& facts)
{
    for (const VirtualMachine& machine : facts.guests.machines) {
        if (machine.isLocal)
            bookMachine(book, facts, machine);
    }
    for (const Container& container : facts.guests.containers) {
        if (container.isLocal)
            bookContainer(book, facts, container);
    }
}

} // namespace backend
