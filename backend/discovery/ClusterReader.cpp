// SPDX-License-Identifier: GPL-3.0-or-later
#include "ClusterReader.h"

#include "HostReader.h"
#include "SectionConfig.h"
#include "Text.h"
#include "node/CleanText.h"

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mappingFile = "/etc/pve/mapping/pci.cfg"_L1;

bool isIndented(const QByteArray& line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

/// The option that says where a storage of this type is.
QString placeKey(const QString& type)
{
    if (type == "lvm"_L1 || type == "lvmthin"_L1)
        return u"vgname"_s;
    return type == "zfspool"_L1 ? u"pool"_s : u"path"_s;
}

/// "map id=144d:a80a,node=pve1,path=0000:04:00.0;0000:05:00.0". Nothing when it is not clear which
/// devices of which node it means.
std::optional<PciMappingEntry> entryFrom(const QString& value)
{
    PciMappingEntry entry;
    entry.evidence = {mappingFile, u"map "_s + value};
    for (const QString& part : value.split(u',', Qt::SkipEmptyParts)) {
        const QString content = part.section(u'=', 1);
        if (part.startsWith("node="_L1))
            entry.node = content;
        if (!part.startsWith("path="_L1))
            continue;
        const auto targets = HostpciValue::parse(content);
        if (!targets)
            return {};
        entry.targets = targets->targets;
    }
    return entry.node.isEmpty() || entry.targets.isEmpty() ? std::nullopt : std::optional(entry);
}

struct Liveness {
    QStringList alive; ///< process ids
    std::optional<qint64> now;

    /// "pid:12345" as long as the process lives, "time:EPOCH" until then; what is not understood
    /// counts (qemu-server PCI.pm, reserve_pci_usage).
    [[nodiscard]] bool isLive(const QString& holder) const
    {
        if (holder.startsWith("pid:"_L1))
            return alive.contains(holder.sliced(4));
        bool isNumber = false;
        const qint64 until =
            holder.startsWith("time:"_L1) ? holder.sliced(5).toLongLong(&isNumber) : 0;
        return !isNumber || !now || until >= *now;
    }
};

Liveness livenessFrom(const Answer& answer)
{
    Liveness liveness{{}, nodeTime(answer)};
    for (const QByteArray& line : linesOf(answer.output("reservation-holders"))) {
        const Field field = fieldFrom(line);
        if (field.key == "alive")
            liveness.alive.append(QString::fromLatin1(field.value));
    }
    return liveness;
}

std::optional<PciReservation> reservationFrom(const QStringList& words, const Liveness& liveness)
{
    const auto address = PciAddress::parse(words.value(0));
    bool isNumber = false;
    const int vmid = words.value(1).toInt(&isNumber);
    if (!address || !isNumber)
        return {};
    const QString holder = words.value(2);
    bool hasPid = false;
    const qint64 pid = holder.startsWith("pid:"_L1) ? holder.sliced(4).toLongLong(&hasPid) : 0;
    return PciReservation{*address, vmid, hasPid ? std::optional(pid) : std::nullopt,
                          liveness.isLive(holder)};
}

} // namespace

QList<Storage> readStorages(const Answer& answer)
{
    QList<Storage> storages;
    for (const ConfigSection& section : sectionsOf(answer.output("storage")).value) {
        const QString key = placeKey(section.type);
        Storage storage;
        storage.id = section.id;
        storage.type = section.type;
        storage.place = section.value(key);
        storage.content = section.list(u"content");
        storage.nodes = section.list(u"nodes");
        storage.isDisabled = section.isSet(u"disable");
        const QString line = section.heading()
            + (storage.place.isEmpty() ? QString() : u' ' + key + u' ' + storage.place);
        storage.evidence = {u"/etc/pve/storage.cfg"_s, line};
        storages.append(storage);
    }
    return storages;
}

Reading<QList<PciMapping>> readMappings(const Answer& answer)
{
    Reading<QList<PciMapping>> reading;
    for (const QByteArray& line : linesOf(answer.output("mappings"))) {
        const QString text = cleanText(line).simplified();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        if (!isIndented(line))
            reading.value.append(PciMapping{text.section(u' ', -1), {}, {}});
        else if (!reading.value.isEmpty())
            reading.value.last().lines.append(cleanText(line).trimmed());
        if (!isIndented(line) || !text.startsWith("map "_L1))
            continue;
        const auto entry = reading.value.isEmpty() ? std::nullopt : entryFrom(text.sliced(4));
        if (entry)
            reading.value.last().entries.append(*entry);
        else
            reading.problem = mappingFile + u": "_s + text;
    }
    return reading;
}

PciMapping mappingFrom(const QString& name, const QStringList& lines)
{
    PciMapping mapping{name, {}, lines};
    for (const QString& line : lines)
        if (line.startsWith("map "_L1))
            if (const auto entry = entryFrom(line.sliced(4).simplified()))
                mapping.entries.append(*entry);
    return mapping;
}

Reading<QList<PciReservation>> readReservations(const Answer& answer)
{
    Reading<QList<PciReservation>> reading;
    const Liveness liveness = livenessFrom(answer);
    for (const QByteArray& line : linesOf(answer.output("reservations"))) {
        const QStringList words = wordsOf(line);
        const auto reservation = reservationFrom(words, liveness);
        if (reservation)
            reading.value.append(*reservation);
        else if (!words.isEmpty())
            reading.problem = u"/run/qemu-server/pci-id-reservations: "_s + words.join(u' ');
    }
    return reading;
}

} // namespace backend
