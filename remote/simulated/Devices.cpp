// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace remote::simulated {

using namespace Qt::StringLiterals;

namespace {

/// "16.0 GT/s x4": the kernel's words for both halves.
void writeLink(Tree& tree, const QString& path, const QString& prefix, const QString& link)
{
    if (link.isEmpty())
        return;
    tree.line(path + u'/' + prefix + u"_link_speed"_s, link.section(u" x"_s, 0, 0) + u" PCIe"_s);
    tree.line(path + u'/' + prefix + u"_link_width"_s, link.section(u" x"_s, 1));
}

void writeAttributes(Tree& tree, const QString& path, const Function& function)
{
    const auto code = [&](const char* name, const QString& digits) {
        tree.line(path + u'/' + QLatin1String(name), u"0x"_s + digits);
    };
    code("vendor", function.vendor.code);
    code("device", function.device.code);
    code("class", function.classCode.code);
    code("revision", function.revision);
    const QString subsystem = function.subsystem.isEmpty() ? u"0000:0000"_s : function.subsystem;
    code("subsystem_vendor", subsystem.section(u':', 0, 0));
    code("subsystem_device", subsystem.section(u':', 1));
    tree.line(path + u"/numa_node"_s, u"-1"_s);
    tree.line(path + u"/driver_override"_s, u"(null)"_s);
    tree.line(path + u"/d3cold_allowed"_s, u"1"_s);
    writeLink(tree, path, u"current"_s, function.link);
    writeLink(tree, path, u"max"_s, function.maxLink);
    if (!function.reset.isEmpty()) {
        tree.line(path + u"/reset_method"_s, function.reset);
        tree.file(path + u"/reset"_s, {});
    }
}

void writeLinks(Tree& tree, const QString& path, const Function& function, const Description& node)
{
    tree.link(path + u"/subsystem"_s, u"sys/bus/pci"_s);
    tree.link(u"sys/bus/pci/devices/"_s + function.address, path);
    if (!function.driver.isEmpty()) {
        const QString driver = u"sys/bus/pci/drivers/"_s + function.driver;
        tree.folder(driver);
        tree.link(path + u"/driver"_s, driver);
        tree.link(driver + u'/' + function.address, path);
    }
    if (function.group)
        tree.line(u".simulated/groups/"_s + function.address, QString::number(*function.group));
    if (function.group && node.iommu == Description::Iommu::On) {
        const QString group = u"sys/kernel/iommu_groups/%1"_s.arg(*function.group);
        tree.line(group + u"/type"_s, u"DMA-FQ"_s);
        tree.link(group + u"/devices/"_s + function.address, path);
        tree.link(path + u"/iommu_group"_s, group);
        if (function.driver == "vfio-pci"_L1)
            tree.file(u"dev/vfio/%1"_s.arg(*function.group), {});
    }
}

/// The bus below a bridge is the one its children sit on.
void writeBus(Tree& tree, const QString& path, const Function& bridge, const Description& node)
{
    tree.folder(path + u"/pci_bus"_s);
    for (const Function& child : node.functions) {
        if (child.parent == bridge.address)
            tree.folder(path + u"/pci_bus/"_s + child.address.section(u':', 0, 1));
    }
}

/// The driver that knows such a function, whoever has it now.
QString nativeDriver(const Function& function)
{
    if (function.nvme)
        return u"nvme"_s;
    return function.driver == "vfio-pci"_L1 ? QString() : function.driver;
}

/// What the stand-ins need to know of a function beyond sysfs: its names, and what a guest sees of
/// a drive that the host no longer does.
/// The part of smartctl's JSON that holds the drive's own log; a unit is 512,000 bytes.
QString healthLog(const Health& health)
{
    const QJsonObject log{{u"critical_warning"_s, 0},
                          {u"temperature"_s, health.celsius},
                          {u"available_spare"_s, health.sparePercent},
                          {u"available_spare_threshold"_s, 10},
                          {u"percentage_used"_s, health.usedPercent},
                          {u"data_units_written"_s, std::floor(health.terabytesWritten * 1e12 / 512'000)},
                          {u"power_on_hours"_s, health.hours},
                          {u"media_errors"_s, 0}};
    const QJsonObject report{{u"nvme_smart_health_information_log"_s, log}};
    return QString::fromUtf8(QJsonDocument(report).toJson(QJsonDocument::Compact));
}

void writeNames(Tree& tree, const Function& function)
{
    const QString subsystem = function.subsystem;
    QStringList record{u"Slot:\t"_s + function.address,
                       u"Class:\t%1 [%2]"_s.arg(function.classCode.name, function.classCode.code.first(4)),
                       u"Vendor:\t%1 [%2]"_s.arg(function.vendor.name, function.vendor.code),
                       u"Device:\t%1 [%2]"_s.arg(function.device.name, function.device.code)};
    if (!subsystem.isEmpty()) {
        record.append(u"SVendor:\tUnknown vendor [%1]"_s.arg(subsystem.section(u':', 0, 0)));
        record.append(u"SDevice:\tDevice [%1]"_s.arg(subsystem.section(u':', 1)));
    }
    if (function.revision != "00"_L1)
        record.append(u"Rev:\t"_s + function.revision);
    if (!function.classCode.code.endsWith("00"_L1))
        record.append(u"ProgIf:\t"_s + function.classCode.code.sliced(4));
    tree.line(u".simulated/pci/"_s + function.address, record.join(u'\n'));
    const QString native = nativeDriver(function);
    if (!native.isEmpty())
        tree.line(u".simulated/drivers/"_s + function.address, native);
    if (function.nvme)
        tree.line(u".simulated/nvme/"_s + function.address,
                  function.nvme->serial + u'|' + function.nvme->model);
    if (function.nvme && function.nvme->health)
        tree.line(u".simulated/smart/"_s + function.nvme->serial, healthLog(*function.nvme->health));
}

void writeIommuUnits(Tree& tree, const Description& node)
{
    tree.folder(u"sys/class/iommu"_s);
    tree.folder(u"sys/kernel/iommu_groups"_s);
    if (node.iommu != Description::Iommu::OffInFirmware) {
        const QString table = node.isIntel() ? u"DMAR"_s : u"IVRS"_s;
        tree.file(u"sys/firmware/acpi/tables/"_s + table, table.toLatin1() + QByteArray(44, '\0'));
    }
    if (node.iommu != Description::Iommu::On)
        return;
    const QStringList units = node.isIntel() ? QStringList{u"dmar0"_s, u"dmar1"_s} : QStringList{u"ivhd0"_s};
    for (const QString& unit : units) {
        const QString place = u"sys/devices/virtual/iommu/"_s + unit;
        tree.folder(place + (node.isIntel() ? u"/intel-iommu"_s : u"/amd-iommu"_s));
        tree.link(u"sys/class/iommu/"_s + unit, place);
    }
}

/// As the kernel's sensor shows it, in thousandths of a degree (drivers/nvme/host/hwmon.c).
void writeSensor(Tree& tree, const QString& controller, const Health& health)
{
    const QString place = controller + u"/hwmon1"_s;
    tree.line(place + u"/name"_s, u"nvme"_s);
    tree.line(place + u"/temp1_input"_s, QString::number(health.celsius * 1000 - 150));
    tree.line(place + u"/temp1_max"_s, QString::number(health.warnsAt * 1000 - 150));
}

} // namespace

QString devicePath(const Description& node, const QString& address)
{
    const Function* function = node.function(address);
    if (function != nullptr && !function->parent.isEmpty())
        return devicePath(node, function->parent) + u'/' + address;
    return u"sys/devices/pci"_s + address.section(u':', 0, 1) + u'/' + address;
}

void writeController(Tree& tree, const Function& function, const Description& node)
{
    const NvmeController& controller = *function.nvme;
    const QString path = devicePath(node, function.address);
    const QString place = path + u"/nvme/"_s + controller.name;
    // The kernel prints these fields as the drive has them, padded with blanks to their full width.
    tree.line(place + u"/model"_s, controller.model.leftJustified(40));
    tree.line(place + u"/serial"_s, controller.serial.leftJustified(20));
    tree.line(place + u"/firmware_rev"_s, controller.firmware.leftJustified(8));
    tree.line(place + u"/address"_s, function.address);
    tree.line(place + u"/transport"_s, u"pcie"_s);
    tree.line(place + u"/state"_s, u"live"_s);
    tree.line(place + u"/cntlid"_s, u"1"_s);
    tree.line(place + u"/subsysnqn"_s,
              u"nqn.2014.08.org.nvmexpress:%1%2%3"_s.arg(
                  function.vendor.code + function.subsystem.section(u':', 0, 0),
                  controller.serial.leftJustified(20), controller.model).trimmed());
    if (controller.health)
        writeSensor(tree, place, *controller.health);
    tree.link(place + u"/device"_s, path);
    tree.link(u"sys/class/nvme/"_s + controller.name, place);
}

void writeDevices(Tree& tree, const Description& node)
{
    tree.folder(u"sys/class/nvme"_s);
    for (const QString& table : {u"APIC"_s, u"FACP"_s, u"MCFG"_s})
        tree.file(u"sys/firmware/acpi/tables/"_s + table, table.toLatin1() + QByteArray(32, '\0'));
    tree.line(u"sys/firmware/efi/fw_platform_size"_s, u"64"_s);
    for (const Function& function : node.functions) {
        const QString path = devicePath(node, function.address);
        writeAttributes(tree, path, function);
        writeLinks(tree, path, function, node);
        if (function.isBridge())
            writeBus(tree, path, function, node);
        if (function.nvme && function.driver == "nvme"_L1)
            writeController(tree, function, node);
        writeNames(tree, function);
    }
    writeIommuUnits(tree, node);
}

} // namespace remote::simulated
