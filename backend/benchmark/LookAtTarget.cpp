// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measure.h"
#include "Room.h"
#include "Traps.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LookAtTarget)
};

constexpr int noSuchTarget = 4; ///< fio-look.sh, guest-room.sh
constexpr int severalTargets = 5;
constexpr auto missingFio = "command -v fio"_L1;

QByteArray wordFor(MeasuringTarget::Kind kind)
{
    switch (kind) {
    case MeasuringTarget::Kind::Drive: return "drive";
    case MeasuringTarget::Kind::Device: return "device";
    case MeasuringTarget::Kind::Folder: return "folder";
    }
    return {};
}

Result<void> check(const MeasureRequest& request)
{
    static const QRegularExpression id(u"^[A-Za-z0-9-]{1,40}\\z"_s);
    static const QRegularExpression control(u"[\\x00-\\x1f\\x7f]"_s);
    const QString& name = request.target.name;
    if (!id.match(request.id).hasMatch())
        return failure(Error::Kind::Usage, Text::tr("A measurement needs an id of letters, digits and “-”."), request.id);
    if (name.isEmpty() || name.contains(control))
        return failure(Error::Kind::Usage, Text::tr("The target has no name that can be used."), name);
    if (request.target.kind == MeasuringTarget::Kind::Folder && !name.startsWith(u'/'))
        return failure(Error::Kind::Usage, Text::tr("A folder is named by its full path, such as /var/lib/vz."), name);
    if (request.target.kind == MeasuringTarget::Kind::Device)
        if (const auto device = FioPlace::device(name); !device)
            return tl::make_unexpected(device.error());
    return check(request.profile, request.target.placeKind());
}

tl::unexpected<Error> notFound(const MeasuringTarget& target, int code)
{
    if (code == severalTargets)
        return failure(Error::Kind::Usage, Text::tr("Several drives have this serial. Name the one you mean by its PCI address."), target.name);
    if (code != noSuchTarget)
        return failure(Error::Kind::Unparseable, Text::tr("The machine could not be looked at."), target.name);
    switch (target.kind) {
    case MeasuringTarget::Kind::Drive:
        return failure(Error::Kind::Usage,
                       Text::tr("There is no NVMe drive %1 that this machine's own driver holds. One that was given to a VM is measured in "
                                "that VM.")
                           .arg(target.name));
    case MeasuringTarget::Kind::Device: return failure(Error::Kind::Usage, Text::tr("There is no block device %1.").arg(target.name));
    case MeasuringTarget::Kind::Folder: break;
    }
    return failure(Error::Kind::Usage, Text::tr("There is no folder %1.").arg(target.name));
}

Result<TargetLook> look(Shell& machine, const MeasuringTarget& target, std::stop_token stop)
{
    Command command;
    command.script = u"fio-look.sh"_s;
    command.arguments = {wordFor(target.kind), target.name.toUtf8()};
    TRY(output, machine.run(command, stop));
    if (output.exitCode != 0)
        return notFound(target, output.exitCode);
    return targetLookFrom(output.out);
}

Result<StorageBelow> guestStorage(Shell& node, int vmid, std::stop_token stop)
{
    Command command;
    command.script = u"guest-room.sh"_s;
    command.arguments = {QByteArray::number(vmid)};
    command.deadline = std::chrono::minutes(2); // pvesm takes a second for each disk
    TRY(output, node.run(command, stop));
    if (output.exitCode == noSuchTarget)
        return failure(Error::Kind::Usage, Text::tr("There is no VM %1 on this node.").arg(vmid));
    if (output.exitCode != 0)
        return failure(Error::Kind::Unparseable, Text::tr("The disks of the VM could not be looked at."), QString::fromUtf8(output.err.left(500)));
    return guestStorageFrom(output.out);
}

DriveLane laneOf(const TargetLook& look, bool isGuest)
{
    const bool isWholeDrive = !look.below.disks.isEmpty() && look.below.virtualDisks.isEmpty();
    if (isGuest || look.isVirtualMachine) {
        if (isWholeDrive)
            return DriveLane::Passthrough;
        return isGuest || look.device.startsWith("vd"_L1) ? DriveLane::VirtIo : DriveLane::Unknown;
    }
    return isWholeDrive ? DriveLane::Host : DriveLane::Unknown;
}

void takeLook(MeasuringOffer& offer, const TargetLook& look)
{
    const MeasureRequest& request = offer.request;
    offer.engine = look.engine;
    offer.controller = look.controller;
    offer.deviceBytes = look.deviceBytes;
    offer.place.node = request.node;
    offer.place.kind = request.target.placeKind();
    // A device by the kernel's name for it: a link below /dev may lead elsewhere by the time fio starts.
    offer.place.path = request.target.kind == MeasuringTarget::Kind::Folder ? request.target.name : u"/dev/"_s + look.device;
    offer.place.lane = laneOf(look, request.vmid.has_value());
    offer.place.vmid = request.vmid;
    offer.place.machineName = request.machineName;
    offer.place.drive = look.identity.value_or(DeviceIdentity{});
    offer.place.isSimulated = request.isSimulated;
    offer.conditions = {look.kernel, look.fioVersion, look.proxmox, look.fileSystem, wordFor(look.engine), look.scheduler,
                        look.link, look.maxLink, look.warnCelsius};
    offer.traps = trapsBefore(look, request.profile, offer.place.kind);
    offer.duration = expectedDuration(request.profile);
    if (!look.uses.isEmpty())
        offer.notes << Text::tr("The drive is in use (%1). Reading harms nothing, but each slows the other down.").arg(listText(look.uses));
}

/// Which drive of the node a guest's virtual disks lie on, when it is one.
Result<void> takeDriveBelow(MeasuringOffer& offer, Shell& node, const StorageBelow& storage, std::stop_token stop)
{
    if (storage.disks.size() != 1 || !storage.virtualDisks.isEmpty() || !storage.unseen.isEmpty())
        return {};
    TRY(look, look(node, {MeasuringTarget::Kind::Device, u"/dev/"_s + storage.disks.first()}, stop));
    offer.place.drive = look.identity.value_or(DeviceIdentity{});
    offer.conditions.proxmox = look.proxmox;
    return {};
}

} // namespace

bool isMissingFio(const Error& error) { return error.kind == Error::Kind::Refused && error.detail == missingFio; }

Result<MeasuringOffer> lookAtTarget(const MeasurePorts& ports, const MeasureRequest& request, std::stop_token stop)
{
    if (auto checked = check(request); !checked)
        return tl::make_unexpected(checked.error());
    if (request.vmid && ports.guest == nullptr)
        return failure(Error::Kind::Usage, Text::tr("There is no way into the guest."));
    TRY(seen, look(request.vmid ? *ports.guest : ports.node, request.target, stop));
    if (seen.fioVersion.isEmpty())
        return failure(Error::Kind::Refused,
                       request.vmid ? Text::tr("fio is not installed in the guest. Install it there, such as with: apt install fio")
                                    : Text::tr("fio is not installed there. It comes with: apt install fio"),
                       missingFio);
    MeasuringOffer offer;
    offer.request = request;
    takeLook(offer, seen);
    std::optional<StorageBelow> storage;
    if (request.vmid && !seen.below.virtualDisks.isEmpty()) {
        TRY(below, guestStorage(ports.node, *request.vmid, stop));
        storage = below;
        if (auto found = takeDriveBelow(offer, ports.node, below, stop); !found)
            return tl::make_unexpected(found.error());
    }
    if (offer.place.kind == MeasuredPlace::Kind::File) {
        TRY(room, roomFor(seen, request.profile.fileBytes, storage, request.unseenStorageHasRoom));
        offer.roomBytes = room;
        const bool isOnPool = !seen.below.pools.isEmpty() || (storage && !storage->pools.isEmpty());
        if (isOnPool)
            offer.notes << Text::tr("A thin pool keeps the room of the file until the file system is trimmed (fstrim).");
    } else if (seen.deviceBytes <= 0) {
        return failure(Error::Kind::Usage, Text::tr("The device has no size."), offer.place.path);
    }
    return offer;
}

} // namespace backend
