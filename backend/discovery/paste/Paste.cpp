// SPDX-License-Identifier: GPL-3.0-or-later
#include "Paste.h"

#include "PasteParts.h"
#include "discovery/DriveReader.h"
#include "discovery/HostFacts.h"
#include "discovery/PciReader.h"
#include "node/CleanText.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;
using namespace paste;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

PciDevice deviceFrom(const PciFunction& function)
{
    PciDevice device;
    device.address = function.address;
    device.vendor = function.vendor.value_or(0);
    device.device = function.device.value_or(0);
    device.subsystemVendor = function.subsystemVendor.value_or(0);
    device.subsystemDevice = function.subsystemDevice.value_or(0);
    device.classCode = function.classCode.value_or(0);
    device.deviceName = cleanText(function.name, 300);
    device.driver = function.driver;
    device.iommuGroup = function.group;
    device.isBridge = (device.classCode >> 8) == 0x0604;
    device.numaNode = function.numaNode;
    device.slotName = cleanText(function.slotName, 100);
    return device;
}

/// Identities that nvme list gives with an address.
void addIdentities(NodeSnapshot& snapshot, const PasteFacts& facts)
{
    for (Drive& drive : snapshot.drives)
        for (const NvmeNamespace& each : facts.namespaces)
            if (const auto address = PciAddress::parse(each.address);
                address && *address == drive.address) {
                drive.model = each.model;
                drive.serial = each.serial;
                drive.firmware = each.firmware;
            }
}

NodeSnapshot snapshotFrom(const PasteFacts& facts, const QString& name)
{
    NodeSnapshot snapshot;
    for (const PciFunction& each : facts.functions)
        snapshot.devices.append(deviceFrom(each));
    std::sort(snapshot.devices.begin(), snapshot.devices.end(),
              [](const PciDevice& a, const PciDevice& b) { return a.address < b.address; });
    snapshot.groups = groupsOf(snapshot.devices);
    snapshot.host = hostFrom(facts, snapshot.groups, name);
    snapshot.machines = machinesFrom(facts);
    snapshot.mappings = facts.mappings;
    snapshot.files = facts.files;
    std::sort(snapshot.files.begin(), snapshot.files.end(),
              [](const ConfigFile& a, const ConfigFile& b) { return a.path < b.path; });
    HostFacts host = factsFrom(answerFrom(facts));
    host.member = facts.hosts.value(0);
    host.guests.machines = snapshot.machines;
    host.unread = gapsOf(host.unread, facts);
    snapshot.unread = host.unread;
    const UseBook book = bookFrom(host);
    snapshot.drives = drivesFrom(snapshot, host, book);
    snapshot.otherDisks = otherDisksFrom(host, book);
    snapshot.cluster.storages = host.storages;
    snapshot.cluster.members = facts.cluster.members;
    addIdentities(snapshot, facts);
    QStringList kinds(facts.kinds.begin(), facts.kinds.end());
    kinds.sort();
    snapshot.pasted = Pasted{kinds, facts.logs};
    return snapshot;
}

} // namespace

Result<NodeSnapshot> readPaste(const QList<PastedFile>& files, const QDateTime& readAt)
{
    PasteFacts facts;
    QStringList names;
    qsizetype size = 0;
    for (const PastedFile& file : files) {
        size += file.bytes.size();
        if (size > pasteLimit)
            return failure(
                Error::Kind::Unparseable,
                Text::tr("What was pasted is larger than 4 MiB; leave out what is not needed."),
                file.name);
        names.append(cleanText(file.name, 100));
        for (const Piece& piece : piecesOf(file.bytes))
            facts.take(piece, names.last());
    }
    if (facts.kinds.isEmpty())
        return failure(Error::Kind::Unparseable,
                       Text::tr("Nothing in what was pasted is known here. Paste what lspci, "
                                "lsblk, dmesg or qm config "
                                "print, or a listing of IOMMU groups."),
                       listText(names));
    NodeSnapshot snapshot = snapshotFrom(facts, cleanText(names.join(u", "_s), 200));
    snapshot.readAt = readAt;
    return snapshot;
}

} // namespace backend
