// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriveReader.h"
#include "node/CleanText.h"

#include <QRegularExpression>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using Kind = DriveUse::Kind;

/// Addresses anywhere in a text, with or without domain and function.
bool mentions(const QString& text, const PciAddress& function)
{
    static const QRegularExpression form(
        u"(?<![0-9A-Fa-f:.])((?:[0-9A-Fa-f]{4,8}:)?[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2})(\\.[0-7])?"
        "(?![0-9A-Fa-f:.])"_s);
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const QString tail = found.captured(2);
        const auto address =
            PciAddress::parse(found.captured(1) + (tail.isEmpty() ? u".0"_s : tail));
        if (address && HostpciTarget{*address, tail.isEmpty()}.names(function))
            return true;
    }
    return false;
}

/// Entries of other members are about other hardware; one whose node is not clear counts.
bool isHere(const PciMappingEntry& entry, const QString& member)
{
    return member.isEmpty() || entry.node == member;
}

bool names(const PciMappingEntry& entry, const PciAddress& function)
{
    return std::any_of(entry.targets.begin(), entry.targets.end(),
                       [&](const HostpciTarget& each) { return each.names(function); });
}

bool mappingNames(const QList<PciMapping>& mappings, const QString& name,
                  const PciAddress& function, const QString& member)
{
    for (const PciMapping& mapping : mappings) {
        for (const PciMappingEntry& entry : mapping.entries) {
            if (mapping.name == name && isHere(entry, member) && names(entry, function))
                return true;
        }
    }
    return false;
}

/// hostpci lines, and QEMU arguments that name the function; a line that cannot be understood
/// counts when the address stands in it.
bool optionNames(const VmOption& option, const PciAddress& function, const NodeSnapshot& snapshot,
                 const QString& member)
{
    if (option.key == "args"_L1)
        return mentions(option.value, function);
    if (!option.key.startsWith("hostpci"_L1))
        return false;
    const auto value = HostpciValue::parse(option.value);
    if (!value)
        return mentions(option.value, function);
    return value->names(function)
        || mappingNames(snapshot.mappings, value->mapping, function, member);
}

QList<DriveUse> guestUses(const PciAddress& function, const NodeSnapshot& snapshot,
                          const QString& member)
{
    QList<DriveUse> uses;
    for (const VirtualMachine& machine : snapshot.machines) {
        if (!machine.isLocal)
            continue;
        const QString file = machine.configFile();
        for (const VmSection& section : machine.config.sections) {
            for (const VmOption& option : section.options) {
                const Evidence evidence{file, option.key + u": "_s + cleanText(option.value)};
                if (optionNames(option, function, snapshot, member))
                    uses.append({Kind::GuestPassthrough, machine.title(), machine.vmid,
                                 section.name, evidence});
            }
        }
    }
    return uses;
}

QList<DriveUse> mappingUses(const PciAddress& function, const NodeSnapshot& snapshot,
                            const QString& member)
{
    QList<DriveUse> uses;
    for (const PciMapping& mapping : snapshot.mappings) {
        for (const PciMappingEntry& entry : mapping.entries) {
            if (isHere(entry, member) && names(entry, function))
                uses.append({Kind::Mapping, mapping.name, {}, {}, entry.evidence});
        }
    }
    return uses;
}

QList<DriveUse> reservationUses(const PciAddress& function, const NodeSnapshot& snapshot)
{
    QList<DriveUse> uses;
    for (const PciReservation& reservation : snapshot.reservations) {
        if (reservation.address != function || !reservation.isLive)
            continue;
        const VirtualMachine* machine = snapshot.machine(reservation.vmid);
        const QString title =
            machine == nullptr ? QString::number(reservation.vmid) : machine->title();
        QString line = function.text() + u' ' + QString::number(reservation.vmid);
        if (reservation.pid)
            line += u" pid:"_s + QString::number(*reservation.pid);
        uses.append({Kind::Reservation,
                     title,
                     reservation.vmid,
                     {},
                     {u"/run/qemu-server/pci-id-reservations"_s, line}});
    }
    return uses;
}

} // namespace

QList<DriveUse> passthroughUses(const PciAddress& function, const NodeSnapshot& snapshot,
                                const QString& member)
{
    return guestUses(function, snapshot, member) + mappingUses(function, snapshot, member)
        + reservationUses(function, snapshot);
}

} // namespace backend
