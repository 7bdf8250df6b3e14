// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeMemory.h"

#include "Holding.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NodeMemory)
};

/// How long a change is worth a word when nothing depends on it any more.
constexpr qint64 daysOfInterest = 30;

QString dayOf(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

Evidence memoryOf(const RememberedDrive& drive, const RememberedPlace& place)
{
    return {u"memory"_s, u"%1 %2 %3"_s.arg(place.until.toString(Qt::ISODate), drive.identity.serial, place.address.text())};
}

/// Lines of this node that would give the slot to a VM.
QList<Evidence> linesNaming(const NodeSnapshot& snapshot, const PciAddress& address)
{
    QList<Evidence> lines;
    for (const Holding& each : holdingsOf(snapshot, address))
        if (each.isLocal && each.isInForce())
            lines.append(evidenceOf(each));
    return lines;
}

bool isRecent(const NodeSnapshot& snapshot, const QDateTime& time)
{
    return time.daysTo(snapshot.readAt) <= daysOfInterest;
}

/// The last place at another address than this one.
const RememberedPlace* placeBefore(const RememberedDrive& drive, const PciAddress& now)
{
    for (auto place = drive.places.crbegin(); place != drive.places.crend(); ++place)
        if (place->address != now)
            return &*place;
    return nullptr;
}

QList<Finding> moved(const NodeSnapshot& snapshot, const Drive& drive, const RememberedDrive& known)
{
    const RememberedPlace* before = placeBefore(known, drive.address);
    if (before == nullptr)
        return {};
    const QList<Evidence> lines = linesNaming(snapshot, before->address);
    if (lines.isEmpty() && !isRecent(snapshot, before->until))
        return {};
    return {{u"drive-moved"_s, lines.isEmpty() ? Severity::Note : Severity::Attention, DriveSubject{drive.address},
             Text::tr("%1 moved from %2 to %3; it was last seen at its old place on %4.")
                 .arg(drive.nameText(), before->address.shortText(), drive.address.shortText(), dayOf(before->until)),
             lines.isEmpty() ? Text::tr("No VM of this node names its old place.")
                             : Text::tr("A VM still names the old place and would get what sits there now."),
             lines.isEmpty() ? QString() : Text::tr("Take the old line back and give the drive again."),
             QList<Evidence>{memoryOf(known, *before)} + lines}};
}

QList<Finding> regrouped(const NodeSnapshot& snapshot, const Drive& drive, const RememberedDrive& known)
{
    const PciDevice* function = snapshot.device(drive.address);
    if (function == nullptr)
        return {};
    for (auto place = known.places.crbegin(); place != known.places.crend(); ++place) {
        if (place->address != drive.address || place->group == function->iommuGroup)
            continue;
        if (!isRecent(snapshot, place->until) || !place->group || !function->iommuGroup)
            return {};
        return {{u"group-renumbered"_s, Severity::Note, DriveSubject{drive.address},
                 Text::tr("%1 was in IOMMU group %2 until %3 and is in group %4 now.")
                     .arg(drive.nameText()).arg(*place->group).arg(dayOf(place->until)).arg(*function->iommuGroup),
                 Text::tr("Another kernel, firmware or card changed the numbers. PCI mappings that name the old "
                          "number do not start their VMs any more."),
                 {}, {memoryOf(known, *place)}}};
    }
    return {};
}

bool isSameModel(const PciDevice& function, const DeviceIdentity& identity)
{
    return function.vendor == identity.vendor && function.device == identity.device
        && function.subsystemVendor == identity.subsystemVendor && function.subsystemDevice == identity.subsystemDevice;
}

QString nameAt(const NodeSnapshot& snapshot, const PciDevice& function)
{
    const Drive* drive = snapshot.drive(function.address);
    return drive != nullptr && !drive->model.isEmpty() ? drive->model : function.nameText();
}

Finding replaced(const NodeSnapshot& snapshot, const RememberedDrive& known, const PciDevice& function)
{
    const RememberedPlace& place = known.places.last();
    const QList<Evidence> lines = linesNaming(snapshot, place.address);
    const bool isDrive = snapshot.drive(function.address) != nullptr;
    return {u"other-device-at-address"_s, lines.isEmpty() ? Severity::Note : Severity::Attention,
            isDrive ? Subject{DriveSubject{function.address}} : Subject{NodeSubject{}},
            Text::tr("At %1, where %2 (%3) was until %4, there is %5 now.")
                .arg(place.address.shortText(), known.nameText(), known.identity.serial, dayOf(place.until),
                     nameAt(snapshot, function)),
            lines.isEmpty() ? Text::tr("An address names a slot, not a drive.")
                            : Text::tr("A VM names this address and would get the new device when it starts."),
            lines.isEmpty() ? QString() : Text::tr("Do not start that VM before its hostpci line is right."),
            QList<Evidence>{memoryOf(known, place)} + lines};
}

Finding unseen(const RememberedDrive& known)
{
    const RememberedPlace& place = known.places.last();
    return {u"drive-gone"_s, Severity::Note, NodeSubject{},
            Text::tr("%1 (%2), last seen at %3 on %4, is not in this node now.")
                .arg(known.nameText(), known.identity.serial, place.address.shortText(), dayOf(place.until)),
            Text::tr("It was taken out, has failed, or is switched off."), {}, {memoryOf(known, place)}};
}

Finding serialFromMemory(const RememberedDrive& known, const Drive& drive)
{
    const RememberedPlace& place = known.places.last();
    return {u"serial-from-memory"_s, Severity::Note, DriveSubject{drive.address},
            Text::tr("The serial of the drive at %1 cannot be read now; on %2 it was %3 (%4).")
                .arg(drive.address.shortText(), dayOf(place.until), known.identity.serial, known.nameText()),
            Text::tr("While vfio-pci holds a drive, the kernel shows no serial. The ids still agree, which a drive of "
                     "the same model would do as well."),
            {}, {memoryOf(known, place)}};
}

/// What became of a drive that nobody names by its serial now.
QList<Finding> missing(const NodeSnapshot& snapshot, const RememberedDrive& known)
{
    const RememberedPlace& place = known.places.last();
    const PciDevice* function = snapshot.device(place.address);
    const Drive* drive = snapshot.drive(place.address);
    if (function != nullptr && drive != nullptr && drive->serial.isEmpty() && isSameModel(*function, known.identity))
        return {serialFromMemory(known, *drive)};
    const bool isNamed = !linesNaming(snapshot, place.address).isEmpty();
    if (!isNamed && !isRecent(snapshot, place.until))
        return {};
    return {function != nullptr ? replaced(snapshot, known, *function) : unseen(known)};
}

/// Somebody may have put another drive where a moved one was.
QList<Finding> successor(const NodeSnapshot& snapshot, const Drive& drive, const RememberedDrive& known)
{
    const RememberedPlace* before = placeBefore(known, drive.address);
    const PciDevice* function = before != nullptr ? snapshot.device(before->address) : nullptr;
    if (function == nullptr || linesNaming(snapshot, before->address).isEmpty())
        return {};
    RememberedDrive then = known;
    then.places = {*before};
    return {replaced(snapshot, then, *function)};
}

} // namespace

QList<Finding> changesSince(const NodeMemory& memory, const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    if (snapshot.isUnread(u"pci") || snapshot.isUnread(u"nvme"))
        return findings;
    for (const RememberedDrive& known : memory.drives) {
        const auto drive = std::find_if(snapshot.drives.begin(), snapshot.drives.end(), [&](const Drive& each) {
            return each.serial == known.identity.serial && each.model == known.identity.model;
        });
        if (drive == snapshot.drives.end()) {
            findings += missing(snapshot, known);
            continue;
        }
        findings += moved(snapshot, *drive, known);
        findings += successor(snapshot, *drive, known);
        findings += regrouped(snapshot, *drive, known);
    }
    return findings;
}

} // namespace backend
