// SPDX-License-Identifier: GPL-3.0-or-later
#include "PciText.h"

#include "Words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> groupFrom(const QString& text)
{
    const auto number = decimal(text);
    return number && *number < 100'000 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<quint16> idFrom(const QString& text)
{
    const auto id = hexadecimal(text);
    return id && *id <= 0xffff ? std::optional(static_cast<quint16>(*id)) : std::nullopt;
}

/// One function from cells or JSON values by their names.
std::optional<PciFunction> functionFrom(const QHash<QString, QString>& cells)
{
    const auto address = PciAddress::parse(cells.value(u"id"_s));
    if (!address)
        return {};
    PciFunction function;
    function.address = *address;
    function.classCode = hexadecimal(cells.value(u"class"_s));
    function.vendor = idFrom(cells.value(u"vendor"_s));
    function.device = idFrom(cells.value(u"device"_s));
    function.subsystemVendor = idFrom(cells.value(u"subsystem_vendor"_s));
    function.subsystemDevice = idFrom(cells.value(u"subsystem_device"_s));
    function.group = groupFrom(cells.value(u"iommugroup"_s));
    function.name =
        (cells.value(u"vendor_name"_s) + u' ' + cells.value(u"device_name"_s)).trimmed();
    return function;
}

/// A row's cells; the right border may be cut off.
QStringList cellsOf(const QString& line)
{
    QStringList cells;
    for (const QString& cell : line.trimmed().sliced(1).split(u'│'))
        cells.append(cell.trimmed());
    return cells;
}

QJsonArray listIn(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? document.array() : document.object().value("data"_L1).toArray();
}

std::optional<PciMappingEntry> entryFrom(const QString& properties)
{
    PciMappingEntry entry;
    entry.evidence = {u"pvesh get /cluster/mapping/pci"_s, properties.left(400)};
    for (const QString& part : properties.left(4000).split(u',', Qt::SkipEmptyParts)) {
        const QString value = part.section(u'=', 1);
        if (part.startsWith("node="_L1))
            entry.node = value;
        else if (part.startsWith("path="_L1))
            if (const auto named = HostpciValue::parse(value))
                entry.targets = named->targets;
    }
    return entry.node.isEmpty() || entry.targets.isEmpty() ? std::nullopt : std::optional(entry);
}

} // namespace

PciText readPciTable(const QStringList& lines)
{
    PciText text;
    QStringList columns;
    QList<PciFunction> functions;
    for (const QString& line : lines) {
        if (!line.trimmed().startsWith(u'│'))
            continue;
        const QStringList cells = cellsOf(line.left(4000));
        if (cells.contains(u"class"_s) && cells.contains(u"id"_s)) {
            columns = cells;
            continue;
        }
        QHash<QString, QString> named;
        for (qsizetype i = 0; i < std::min(columns.size(), cells.size()); ++i)
            named.insert(columns.at(i), cells.at(i));
        if (const auto function = functionFrom(named))
            functions.append(*function);
    }
    mergeInto(text.functions, functions);
    return text;
}

PciText readPciJson(const QByteArray& json)
{
    QList<PciFunction> functions;
    for (const QJsonValue& each : listIn(json)) {
        QHash<QString, QString> named;
        const QJsonObject object = each.toObject();
        for (auto value = object.begin(); value != object.end(); ++value)
            named.insert(value.key(), value->toVariant().toString().left(400));
        if (const auto function = functionFrom(named))
            functions.append(*function);
    }
    PciText text;
    mergeInto(text.functions, functions);
    return text;
}

QList<PciMapping> readMappingJson(const QByteArray& json)
{
    QList<PciMapping> mappings;
    for (const QJsonValue& each : listIn(json)) {
        PciMapping mapping{each["id"_L1].toString().left(200), {}, {}};
        for (const QJsonValue& properties : each["map"_L1].toArray())
            if (const auto entry = entryFrom(properties.toString()))
                mapping.entries.append(*entry);
        if (!mapping.name.isEmpty())
            mappings.append(mapping);
    }
    return mappings;
}

} // namespace backend::paste
