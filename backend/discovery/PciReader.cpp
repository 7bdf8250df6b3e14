// SPDX-License-Identifier: GPL-3.0-or-later
#include "PciReader.h"

#include "SlotReader.h"
#include "Text.h"

#include <QHash>
#include <QMap>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Names {
    QString vendor;
    QString device;
};

std::optional<quint32> hexadecimal(const QString& text, quint32 highest)
{
    bool isNumber = false;
    const quint32 value = text.toUInt(&isNumber, 16);
    return isNumber && text.startsWith("0x"_L1) && value <= highest ? std::optional(value)
                                                                    : std::nullopt;
}

std::optional<int> decimal(const QString& text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

/// "16.0 GT/s PCIe" and "4"; functions without a link say "Unknown" or 0.
std::optional<PciLink> linkFrom(const QString& speed, const QString& width)
{
    bool isNumber = false;
    const double gigatransfers = speed.section(u' ', 0, 0).toDouble(&isNumber);
    const int lanes = decimal(width).value_or(0);
    const bool isSane =
        isNumber && gigatransfers > 0 && gigatransfers < 1000 && lanes > 0 && lanes <= 32;
    return isSane ? std::optional(PciLink{gigatransfers, lanes}) : std::nullopt;
}

std::optional<PciAddress> parentFrom(const QString& path)
{
    return lastAddressIn(QStringView(path).left(path.lastIndexOf(u'/')));
}

/// The kernel's word for "no override" is "(null)".
QString overrideFrom(const QString& text)
{
    return text == "(null)"_L1 ? QString() : text;
}

std::optional<PciDevice> functionFrom(const Record& record)
{
    const auto address = PciAddress::parse(record.name);
    const auto vendor = hexadecimal(record.text("vendor"), 0xffff);
    const auto device = hexadecimal(record.text("device"), 0xffff);
    const auto classCode = hexadecimal(record.text("class"), 0xffffff);
    if (!address || !vendor || !device || !classCode)
        return {};
    const auto subsystem = [&](QByteArrayView key) {
        return static_cast<quint16>(hexadecimal(record.text(key), 0xffff).value_or(0));
    };
    PciDevice function;
    function.address = *address;
    function.vendor = static_cast<quint16>(*vendor);
    function.device = static_cast<quint16>(*device);
    function.subsystemVendor = subsystem("subsystem_vendor");
    function.subsystemDevice = subsystem("subsystem_device");
    function.classCode = *classCode;
    if (record.has("driver"))
        function.driver = record.text("driver");
    function.iommuGroup = decimal(record.text("group"));
    function.isBridge = record.has("bridge");
    function.parent = parentFrom(record.text("path"));
    function.link = linkFrom(record.text("current_link_speed"), record.text("current_link_width"));
    function.maxLink = linkFrom(record.text("max_link_speed"), record.text("max_link_width"));
    function.numaNode = decimal(record.text("numa_node"));
    function.resetMethod = record.text("reset_method");
    function.driverOverride = overrideFrom(record.text("driver_override"));
    function.slotName = record.text("label").left(80);
    if (const auto physical = PciAddress::parse(record.text("physical")))
        function.physicalFunction = *physical;
    function.virtualFunctions = decimal(record.text("sriov_numvfs")).value_or(0);
    return function;
}

/// "Samsung Electronics Co Ltd [144d]"; names may hold brackets themselves.
QString withoutId(const QString& text)
{
    const qsizetype bracket = text.lastIndexOf(u'[');
    const QString name = bracket < 0 ? text : text.first(bracket).trimmed();
    return name == "Device"_L1 || name == "Vendor"_L1 || name == "Unknown vendor"_L1 ? QString()
                                                                                     : name;
}

QHash<PciAddress, Names> namesFrom(const QByteArray& lspci)
{
    QHash<PciAddress, Names> names;
    std::optional<PciAddress> slot;
    for (QByteArray line : linesOf(lspci)) {
        const Field field = fieldFrom(line.replace('\t', ' '));
        const QString text = Record{{}, {field}}.text(field.key);
        if (field.key == "Slot:") {
            const auto address = PciAddress::parse(text);
            slot = address ? std::optional(*address) : std::nullopt;
        } else if (slot && field.key == "Vendor:") {
            names[*slot].vendor = withoutId(text);
        } else if (slot && field.key == "Device:") {
            names[*slot].device = withoutId(text);
        }
    }
    return names;
}

} // namespace

Reading<QList<PciDevice>> readFunctions(const Answer& answer)
{
    Reading<QList<PciDevice>> reading;
    const QHash<PciAddress, Names> names = namesFrom(answer.output("pci-names"));
    for (const Record& record : recordsOf(answer.output("pci"), "function")) {
        auto function = functionFrom(record);
        if (!function) {
            reading.problem = u"/sys/bus/pci/devices/"_s + record.name;
            continue;
        }
        function->vendorName = names.value(function->address).vendor;
        function->deviceName = names.value(function->address).device;
        reading.value.append(*function);
    }
    std::sort(reading.value.begin(), reading.value.end(),
              [](const PciDevice& a, const PciDevice& b) { return a.address < b.address; });
    const auto isSame = [](const PciDevice& a, const PciDevice& b) {
        return a.address == b.address;
    };
    if (std::adjacent_find(reading.value.begin(), reading.value.end(), isSame)
        != reading.value.end())
        reading.problem = u"/sys/bus/pci/devices: an address twice"_s;
    if (reading.value.isEmpty())
        reading.problem = u"/sys/bus/pci/devices: empty"_s;
    nameSlots(answer, reading.value);
    return reading;
}

QList<IommuGroup> groupsOf(const QList<PciDevice>& devices)
{
    QMap<int, IommuGroup> groups;
    for (const PciDevice& device : devices) {
        if (!device.iommuGroup)
            continue;
        IommuGroup& group = groups[*device.iommuGroup];
        group.number = *device.iommuGroup;
        group.members.append(device.address);
    }
    return groups.values();
}

std::optional<PciAddress> lastAddressIn(QStringView path)
{
    const QList<QStringView> parts = path.split(u'/');
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (part->count(u':') != 2)
            continue;
        if (const auto address = PciAddress::parse(*part))
            return *address;
    }
    return {};
}

} // namespace backend
