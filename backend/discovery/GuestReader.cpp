// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuestReader.h"

#include "Text.h"
#include "node/CleanText.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// "./pve1/qemu-server/100.conf", as the probe names a configuration.
struct ConfigName {
    QString node;
    bool isContainer = false;
    int id = 0;
};

std::optional<ConfigName> nameFrom(const QString& path)
{
    static const QRegularExpression form(
        u"^\\./([A-Za-z0-9.-]+)/(qemu-server|lxc)/([1-9]\\d{0,8})\\.conf$"_s);
    const auto match = form.match(path);
    if (!match.hasMatch())
        return {};
    return ConfigName{match.captured(1), match.captured(2) == "lxc"_L1, match.captured(3).toInt()};
}

/// Lines of sha1sum: "HASH  PATH".
QMap<QString, QString> digestsFrom(const QByteArray& section)
{
    static const QRegularExpression form(u"^([0-9a-f]{40}) [ *](.+)$"_s);
    QMap<QString, QString> digests;
    for (const QByteArray& line : linesOf(section)) {
        const auto match = form.match(QString::fromUtf8(line));
        if (match.hasMatch())
            digests.insert(match.captured(2), match.captured(1));
    }
    return digests;
}

/// awk says nothing about a file without lines.
bool isEmptyFile(const QString& digest)
{
    static const QString empty =
        QString::fromLatin1(QCryptographicHash::hash({}, QCryptographicHash::Sha1).toHex());
    return digest == empty;
}

/// Nothing for a machine of which it is not known.
std::optional<bool> isRunning(const Answer& answer, int vmid)
{
    const Section* section = answer.find("vm-running");
    if (section == nullptr || !section->isGood())
        return {};
    for (const QByteArray& line : linesOf(section->output)) {
        const QStringList words = wordsOf(line);
        if (words.size() < 2 || words.at(1) != QString::number(vmid))
            continue;
        // A pid file can outlive its machine, and the number can be another process now.
        const QString process = words.value(3);
        const bool isMachine = process.contains("kvm"_L1) || process.contains("qemu"_L1);
        return words.first() == "running"_L1 && isMachine ? std::optional(true) : std::nullopt;
    }
    return false;
}

VirtualMachine machineFrom(const ConfigName& name, const QByteArray& bytes, const QString& digest)
{
    VirtualMachine machine;
    machine.vmid = name.id;
    machine.node = name.node;
    machine.config = VmConfig::parse(bytes, digest);
    machine.name = machine.config.value(u"name").value_or(QString());
    return machine;
}

Container containerFrom(const ConfigName& name, const QByteArray& bytes, const QString& digest, const QString& member)
{
    Container container;
    container.vmid = name.id;
    container.node = name.node;
    container.isLocal = name.node == member;
    container.config = VmConfig::parse(bytes, digest);
    container.name = cleanText(container.config.value(u"hostname").value_or(QString()));
    return container;
}

} // namespace

Reading<Guests> readGuests(const Answer& answer, const QString& member)
{
    Reading<Guests> reading;
    const QMap<QString, QByteArray> contents = configContents(answer.output("vm-configs"));
    const QMap<QString, QString> digests = digestsFrom(answer.output("vm-digests"));
    for (const QString& path : contents.keys()) {
        if (!digests.contains(path))
            reading.problem = cleanText(path);
    }
    for (auto digest = digests.begin(); digest != digests.end(); ++digest) {
        const auto name = nameFrom(digest.key());
        if (!name || (!contents.contains(digest.key()) && !isEmptyFile(*digest))) {
            reading.problem = cleanText(digest.key());
            continue;
        }
        const QByteArray bytes = contents.value(digest.key());
        if (name->isContainer) {
            reading.value.containers.append(containerFrom(*name, bytes, *digest, member));
            continue;
        }
        VirtualMachine machine = machineFrom(*name, bytes, *digest);
        machine.isLocal = name->node == member;
        if (machine.isLocal)
            machine.isRunning = isRunning(answer, name->id);
        reading.value.machines.append(machine);
    }
    std::sort(reading.value.machines.begin(), reading.value.machines.end(),
              [](const VirtualMachine& a, const VirtualMachine& b) { return a.vmid < b.vmid; });
    std::sort(reading.value.containers.begin(), reading.value.containers.end(),
              [](const Container& a, const Container& b) { return a.vmid < b.vmid; });
    return reading;
}

QMap<QString, QByteArray> configContents(const QByteArray& section)
{
    // "config LENGTH PATH", then that many bytes, and again.
    static const QRegularExpression heading(u"^config (\\d{1,9}) (.+)$"_s);
    QMap<QString, QByteArray> contents;
    qsizetype place = 0;
    while (place < section.size()) {
        const qsizetype end = section.indexOf('\n', place);
        const auto match = heading.match(QString::fromUtf8(section.mid(place, end - place)));
        const qsizetype length = match.hasMatch() ? match.captured(1).toInt() : -1;
        if (end < 0 || length < 0 || end + 1 + length > section.size())
            break;
        contents.insert(match.captured(2), section.mid(end + 1, length));
        place = end + 1 + length;
    }
    return contents;
}

} // namespace backend
