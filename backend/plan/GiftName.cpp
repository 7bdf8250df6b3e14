// SPDX-License-Identifier: GPL-3.0-or-later
#include "MappingText.h"
#include "Planning.h"
#include "assessment/MappingFit.h"
#include "assessment/MappingSerials.h"
#include "discovery/ClusterReader.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GiftName)
};

constexpr int firstWithMappings = 8; // pve-manager 8.0

Finding refusal(const QString& id, const Drive& drive, const QString& sentence, const QString& advice)
{
    return {id, Severity::Blocked, DriveSubject{drive.address}, sentence, {}, advice, {}};
}

/// Finds or drafts the mapping that names one drive on this node.
class Mapper {
public:
    Mapper(const Planning& planning, const Drive& drive, const GiveDrive& intent, const QString& path)
        : m_planning(planning),
          m_drive(drive),
          m_intent(intent),
          m_path(path)
    {
    }

    /// Why no mapping can be made or used here; nothing when one can.
    [[nodiscard]] std::optional<Finding> obstacle() const;
    /// Nothing when it is refused; the plan then says why.
    [[nodiscard]] std::optional<QString> name();

private:
    [[nodiscard]] std::optional<PciMapping> mapping(const QString& name) const;
    [[nodiscard]] QList<PciMappingEntry> entriesHere(const PciMapping& mapping) const;
    [[nodiscard]] bool fits(const PciMapping& mapping) const;
    [[nodiscard]] std::optional<QString> fitting() const;
    [[nodiscard]] QString freeName() const;
    [[nodiscard]] std::optional<QString> named(const QString& name);
    [[nodiscard]] std::optional<QString> extended(const PciMapping& mapping);
    [[nodiscard]] std::optional<QString> made(const QString& name);
    [[nodiscard]] QString lineHere() const;
    [[nodiscard]] std::optional<QString> refuse(const QString& id, const QString& sentence, const QString& advice);

    const Planning& m_planning;
    const Drive& m_drive;
    const GiveDrive& m_intent;
    QString m_path;
};

std::optional<Finding> Mapper::obstacle() const
{
    const NodeSnapshot& node = m_planning.snapshot;
    if (node.host.pveVersion.section(u'.', 0, 0).toInt() < firstWithMappings)
        return refusal(u"mapping-needs-newer-proxmox"_s, m_drive,
                       Text::tr("This Proxmox has no mappings yet; they came with 8.0."),
                       Text::tr("Give the drive by its address."));
    if (node.isUnread(u"mappings") || node.device(m_drive.address) == nullptr)
        return refusal(u"mappings-unread"_s, m_drive, Text::tr("The cluster's mappings could not be read."),
                       Text::tr("Read the node again."));
    if (m_drive.serial.isEmpty() && !fitting())
        return refusal(u"serial-not-readable"_s, m_drive,
                       Text::tr("The serial of %1 cannot be read now, and a mapping should keep it.").arg(m_drive.nameText()),
                       Text::tr("Give the drive back to the host first, or give it by its address."));
    return {};
}

/// The mapping that needs no change: the one that was asked for, or any.
std::optional<QString> Mapper::fitting() const
{
    for (const PciMapping& each : m_planning.snapshot.mappings)
        if ((m_intent.mapping.isEmpty() || m_intent.mapping == each.name) && fits(each))
            return each.name;
    return {};
}

std::optional<QString> Mapper::refuse(const QString& id, const QString& sentence, const QString& advice)
{
    addTo(m_planning.plan, {refusal(id, m_drive, sentence, advice)});
    return {};
}

/// As it would be with the plan so far.
std::optional<PciMapping> Mapper::mapping(const QString& name) const
{
    const auto lines = m_planning.host.mapping(name);
    return lines ? std::optional(mappingFrom(name, *lines)) : std::nullopt;
}

QList<PciMappingEntry> Mapper::entriesHere(const PciMapping& mapping) const
{
    QList<PciMappingEntry> entries = mapping.entries;
    entries.removeIf([&](const PciMappingEntry& each) { return each.node != m_planning.snapshot.host.hostName; });
    return entries;
}

/// One entry for this node and this drive only: of several, Proxmox takes whichever is free.
bool Mapper::fits(const PciMapping& mapping) const
{
    const auto here = entriesHere(mapping);
    if (here.size() != 1 || here.first().targets.size() != 1)
        return false;
    const HostpciTarget& target = here.first().targets.first();
    const QString path = target.allFunctions ? target.address.slotText() : target.address.text();
    return path == m_path && mappingDifferences(m_planning.snapshot, here.first()).isEmpty()
        && !meansAnother(mapping, m_planning.snapshot.host.hostName, m_drive);
}

QString Mapper::freeName() const
{
    QString serial;
    for (const QChar each : m_drive.serial)
        serial += isMappingName(u"a"_s + each) ? each : u'-';
    const QString stem = (u"nvme-"_s + serial).left(56);
    QString name = stem;
    for (int number = 2; m_planning.host.mapping(name); ++number)
        name = stem + u'-' + QString::number(number);
    return name;
}

/// A whole slot is known by its first function (PVE::Mapping::PCI, assert_valid).
QString Mapper::lineHere() const
{
    const NodeSnapshot& node = m_planning.snapshot;
    PciAddress known = m_drive.address;
    if (m_path == known.slotText() && node.device({known.domain, known.bus, known.device, 0}) != nullptr)
        known.function = 0;
    return mapLine(node.host.hostName, *node.device(known), m_path);
}

std::optional<QString> Mapper::made(const QString& name)
{
    const QStringList lines{
        lineHere(), u"description "_s + describing({}, m_planning.snapshot.host.hostName, m_drive)};
    m_planning.host.map(name, lines, m_planning.snapshot.identityOf(m_drive),
                        Text::tr("The cluster then knows the drive by a name, and Proxmox compares it with the hardware "
                                 "at every start. It compares no serials, so the description keeps this one."));
    return name;
}

/// Adds this node to a mapping of other nodes.
std::optional<QString> Mapper::extended(const PciMapping& mapping)
{
    const NodeSnapshot& node = m_planning.snapshot;
    const QString id = node.device(m_drive.address)->idText();
    const bool isOfOneKind = std::all_of(mapping.entries.begin(), mapping.entries.end(), [&](const PciMappingEntry& each) {
        return claimOf(each, "id"_L1) == id;
    });
    const bool isWritable = std::all_of(mapping.lines.begin(), mapping.lines.end(), isMappingLine)
        && std::none_of(mapping.lines.begin(), mapping.lines.end(),
                        [](const QString& line) { return line.startsWith("mdev "_L1); });
    if (!isOfOneKind || !isWritable)
        return refuse(u"mapping-means-another-kind"_s,
                      Text::tr("The mapping %1 is for devices of another kind than %2.").arg(mapping.name, m_drive.nameText()),
                      Text::tr("Choose another name."));
    QStringList lines;
    for (const QString& line : mapping.lines)
        if (line.startsWith("map "_L1))
            lines.append(line);
    lines.append(lineHere());
    lines.append(u"description "_s + describing(descriptionOf(mapping.lines), node.host.hostName, m_drive));
    for (const QString& line : mapping.lines)
        if (!line.startsWith("map "_L1) && !line.startsWith("description "_L1))
            lines.append(line);
    m_planning.host.map(mapping.name, lines, node.identityOf(m_drive),
                        Text::tr("It has other nodes of the cluster already; %1 is added.").arg(node.host.hostName));
    return mapping.name;
}

std::optional<QString> Mapper::named(const QString& name)
{
    if (!isMappingName(name))
        return refuse(u"mapping-name-invalid"_s, Text::tr("“%1” cannot be the name of a mapping.").arg(name.left(80)),
                      Text::tr("It starts with a letter, and letters, digits, - and _ follow; at least one of them."));
    const auto known = mapping(name);
    if (!known)
        return made(name);
    if (entriesHere(*known).isEmpty())
        return extended(*known);
    return refuse(u"mapping-names-another"_s,
                  Text::tr("The mapping %1 names something else on this node, or does not fit the hardware.").arg(name),
                  Text::tr("Choose another name, or correct the mapping under Datacenter, Resource Mappings."));
}

std::optional<QString> Mapper::name()
{
    if (auto known = fitting())
        return known;
    return named(m_intent.mapping.isEmpty() ? freeName() : m_intent.mapping);
}

} // namespace

std::optional<DriveName> nameForGift(const Planning& planning, const Drive& drive, const GiveDrive& intent)
{
    const QString path = intent.extras.allFunctions ? drive.address.slotText() : drive.address.text();
    const QString node = planning.snapshot.host.hostName;
    if (intent.namedBy == NamedBy::Address)
        return DriveName{path, Text::tr("The line names the drive by its address, as asked.")};
    const bool isAsked = intent.namedBy == NamedBy::Mapping;
    if (!isAsked && planning.snapshot.host.clusterName.isEmpty())
        return DriveName{path, Text::tr("The line names the drive by its address: %1 is in no cluster.").arg(node)};
    Mapper mapper(planning, drive, intent, path);
    if (const auto obstacle = mapper.obstacle()) {
        if (!isAsked)
            return DriveName{path, Text::tr("The line names the drive by its address. %1").arg(obstacle->sentence)};
        addTo(planning.plan, {*obstacle});
        return {};
    }
    const auto name = mapper.name();
    if (!name)
        return {};
    return DriveName{u"mapping="_s + *name,
                     Text::tr("The line names the mapping %1, so that Proxmox compares the drive with the hardware at "
                              "every start, and no other node takes its own slot for it.")
                         .arg(*name)};
}

} // namespace backend
