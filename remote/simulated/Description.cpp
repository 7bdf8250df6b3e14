// SPDX-License-Identifier: GPL-3.0-or-later
#include "Description.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <functional>

namespace remote::simulated {

using namespace Qt::StringLiterals;
using backend::Error;

namespace {

constexpr quint64 mebibyte = 1024 * 1024;

QString textOf(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

template <typename Value>
QList<Value> listOf(const QJsonValue& array, Value (*read)(const QJsonObject&))
{
    QList<Value> values;
    for (const QJsonValue& value : array.toArray())
        values.append(read(value.toObject()));
    return values;
}

QStringList linesOf(const QJsonValue& array)
{
    QStringList lines;
    for (const QJsonValue& value : array.toArray())
        lines.append(value.toString());
    return lines;
}

Named namedFrom(const QString& text)
{
    return {text.section(u' ', 0, 0), text.section(u' ', 1)};
}

quint64 sizeOf(const QJsonObject& object, const char* key)
{
    return sizeFrom(textOf(object, key)).value_or(0);
}

Volume readVolume(const QJsonObject& object)
{
    Volume volume{textOf(object, "name"),  sizeOf(object, "size"), textOf(object, "fileSystem"),
                  textOf(object, "mount"), object.contains("thin"_L1), {}};
    volume.thin = listOf(object.value("thin"_L1), readVolume);
    return volume;
}

VolumeGroup readVolumeGroup(const QJsonObject& object)
{
    return {textOf(object, "name"), listOf(object.value("volumes"_L1), readVolume)};
}

Partition readPartition(const QJsonObject& object)
{
    return {sizeOf(object, "size"),   textOf(object, "type"),
            textOf(object, "fileSystem"), textOf(object, "label"),
            textOf(object, "mount"),  textOf(object, "volumeGroup"),
            textOf(object, "pool")};
}

/// A partition of size "rest" takes what the others leave, but for the tables at both ends.
void giveRestToLast(Disk& disk)
{
    quint64 used = 2 * mebibyte;
    for (const Partition& partition : disk.partitions)
        used += partition.bytes;
    for (Partition& partition : disk.partitions) {
        if (partition.bytes == 0 && used < disk.bytes)
            partition.bytes = (disk.bytes - used) / mebibyte * mebibyte;
    }
}

Disk readDisk(const QJsonObject& object)
{
    Disk disk{textOf(object, "name"),
              textOf(object, "model"),
              textOf(object, "serial"),
              textOf(object, "firmware"),
              sizeOf(object, "size"),
              object.value("rotational"_L1).toBool(),
              listOf(object.value("partitions"_L1), readPartition)};
    giveRestToLast(disk);
    return disk;
}

Health readHealth(const QJsonObject& object)
{
    return {object.value("celsius"_L1).toInt(),
            object.value("warnsAt"_L1).toInt(),
            object.value("usedPercent"_L1).toInt(),
            object.value("sparePercent"_L1).toInt(100),
            object.value("terabytesWritten"_L1).toDouble(),
            object.value("hours"_L1).toInt()};
}

NvmeController readNvme(const QJsonObject& object)
{
    NvmeController controller{textOf(object, "controller"), textOf(object, "model"),
                              textOf(object, "serial"), textOf(object, "firmware"),
                              listOf(object.value("namespaces"_L1), readDisk), {}};
    if (object.contains("health"_L1))
        controller.health = readHealth(object.value("health"_L1).toObject());
    for (qsizetype i = 0; i < controller.namespaces.size(); ++i) {
        Disk& disk = controller.namespaces[i];
        disk.name = controller.name + u'n' + QString::number(i + 1);
        disk.model = controller.model;
        disk.serial = controller.serial;
        disk.firmware = controller.firmware;
    }
    return controller;
}

Port readPort(const QJsonObject& object)
{
    return {textOf(object, "name"), textOf(object, "mac"), textOf(object, "bridge"),
            object.value("megabits"_L1).toInt(1000)};
}

Function readFunction(const QJsonObject& object)
{
    Function function;
    function.address = textOf(object, "address");
    function.classCode = namedFrom(textOf(object, "class"));
    function.vendor = namedFrom(textOf(object, "vendor"));
    function.device = namedFrom(textOf(object, "device"));
    function.subsystem = textOf(object, "subsystem");
    function.revision = object.value("revision"_L1).toString(u"00"_s);
    function.driver = textOf(object, "driver");
    if (object.contains("group"_L1))
        function.group = object.value("group"_L1).toInt();
    function.parent = textOf(object, "parent");
    function.link = textOf(object, "link");
    function.maxLink = object.value("maxLink"_L1).toString(function.link);
    function.reset = textOf(object, "reset");
    if (object.contains("nvme"_L1))
        function.nvme = readNvme(object.value("nvme"_L1).toObject());
    function.disks = listOf(object.value("disks"_L1), readDisk);
    function.ports = listOf(object.value("ports"_L1), readPort);
    return function;
}

Machine readMachine(const QJsonObject& object)
{
    Machine machine{object.value("vmid"_L1).toInt(), textOf(object, "node"), {},
                    linesOf(object.value("holds"_L1)), linesOf(object.value("config"_L1))};
    if (object.contains("pid"_L1))
        machine.pid = object.value("pid"_L1).toInt();
    machine.ignoresShutdown = object.value("ignoresShutdown"_L1).toBool();
    return machine;
}

Member readMember(const QJsonObject& object)
{
    return {textOf(object, "name"), textOf(object, "address"), object.value("online"_L1).toBool(true)};
}

Pool readPool(const QJsonObject& object)
{
    return {textOf(object, "name"), textOf(object, "layout"), textOf(object, "root")};
}

Description::Iommu iommuFrom(const QString& text)
{
    if (text == "off-in-kernel"_L1)
        return Description::Iommu::OffInKernel;
    return text == "off-in-firmware"_L1 ? Description::Iommu::OffInFirmware : Description::Iommu::On;
}

void readSystem(const QJsonObject& object, Description& node)
{
    node.host = textOf(object, "host");
    node.pveVersion = textOf(object, "pveVersion");
    node.kernel = textOf(object, "kernel");
    node.olderKernel = textOf(object, "olderKernel");
    const QJsonObject processor = object.value("processor"_L1).toObject();
    node.processorVendor = textOf(processor, "vendor");
    node.processor = textOf(processor, "model");
    node.commandLine = textOf(object, "commandLine");
    node.losesNetworkWith = linesOf(object.value("losesNetworkWith"_L1));
    node.losesNetworkWithIommu = object.value("losesNetworkWithIommu"_L1).toBool();
    node.iommu = iommuFrom(textOf(object, "iommu"));
    const QJsonObject memory = object.value("memory"_L1).toObject();
    node.memoryBytes = sizeOf(memory, "total");
    node.availableBytes = sizeOf(memory, "available");
    const QJsonObject network = object.value("network"_L1).toObject();
    node.address = textOf(network, "address");
    node.gateway = textOf(network, "gateway");
    node.bridge = textOf(network, "bridge");
    const QJsonObject cluster = object.value("cluster"_L1).toObject();
    node.cluster = textOf(cluster, "name");
    node.members = listOf(cluster.value("members"_L1), readMember);
}

} // namespace

const Function* Description::function(const QString& wanted) const
{
    for (const Function& candidate : functions) {
        if (candidate.address == wanted)
            return &candidate;
    }
    return nullptr;
}

const VolumeGroup* Description::volumeGroup(const QString& name) const
{
    for (const VolumeGroup& candidate : volumeGroups) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

backend::Result<Description> parseDescription(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (object.isEmpty())
        return backend::failure(
            Error::Kind::Unparseable,
            QCoreApplication::translate("SimulatedNode",
                                        "The description of this simulated node cannot be read."),
            u"%1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    Description node;
    readSystem(object, node);
    node.functions = listOf(object.value("functions"_L1), readFunction);
    node.volumeGroups = listOf(object.value("volumeGroups"_L1), readVolumeGroup);
    node.pools = listOf(object.value("pools"_L1), readPool);
    node.machines = listOf(object.value("machines"_L1), readMachine);
    for (Machine& machine : node.machines) {
        if (machine.node.isEmpty())
            machine.node = node.host;
    }
    const QJsonObject files = object.value("files"_L1).toObject();
    for (auto file = files.begin(); file != files.end(); ++file)
        node.files.insert(file.key(), linesOf(file.value()));
    return node;
}

std::optional<quint64> sizeFrom(const QString& text)
{
    static const QString units = u"KMGT"_s;
    const qsizetype unit = text.isEmpty() ? -1 : units.indexOf(text.back());
    bool isNumber = false;
    const quint64 number = (unit < 0 ? text : text.chopped(1)).toULongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return number << (10 * (unit + 1));
}

} // namespace remote::simulated
