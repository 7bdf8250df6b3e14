// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planning.h"

#include <QCoreApplication>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImageFindings)
};

constexpr quint64 mebibyte = 1 << 20;
/// What a few modules and scripts may add to an image, with room to spare.
constexpr quint64 growth = 16 * mebibyte;
/// More than an image of Proxmox's usually takes; for where their sizes could not be read.
constexpr quint64 usualImage = 128 * mebibyte;

Finding blocked(const QString& id, const QString& sentence, const QString& meaning, const QString& advice,
                const Evidence& evidence)
{
    return {id, Severity::Blocked, NodeSubject{}, sentence, meaning, advice, {evidence}};
}

QString mebibytes(quint64 bytes)
{
    return Text::tr("%1 MiB").arg(bytes / mebibyte);
}

} // namespace

/// update-initramfs writes each image beside the old one and then renames it: one at a time.
QList<Finding> findingsOnImages(const NodeSnapshot& snapshot)
{
    const BootSetup& boot = snapshot.host.boot;
    QList<Finding> findings;
    if (boot.initramfs != "initramfs-tools"_L1)
        findings.append(blocked(u"image-tool-unknown"_s,
                                boot.initramfs.isEmpty()
                                    ? Text::tr("What makes the images that the kernel starts with is not known.")
                                    : Text::tr("%1 makes the images that the kernel starts with.").arg(boot.initramfs),
                                Text::tr("Lanekeeper knows initramfs-tools, which Proxmox brings, and no other."),
                                Text::tr("Leave it to Proxmox to bind the drive when the VM starts."),
                                {u"/usr/sbin/mkinitramfs"_s, boot.initramfs}));
    const quint64 needed = growth + (boot.largestImageBytes > 0 ? boot.largestImageBytes : usualImage);
    const quint64 room = boot.bootFreeBytes.value_or(0);
    if (room < needed)
        findings.append(blocked(u"boot-room-short"_s,
                                boot.bootFreeBytes ? Text::tr("/boot has room for %1, and a new image beside the old one needs %2.")
                                                         .arg(mebibytes(room), mebibytes(needed))
                                                   : Text::tr("How much room /boot has could not be read."),
                                Text::tr("With an image that is only half there the node would not start."),
                                Text::tr("Remove kernels that are not used any more: apt autoremove"),
                                {u"df /boot"_s, mebibytes(room)}));
    if (!boot.partitions.isEmpty())
        findings.append({u"boot-partition-room-unknown"_s,
                         Severity::Note,
                         NodeSubject{},
                         Text::tr("The new images go to the boot partitions as well, whose room is not read."),
                         Text::tr("They would have to be mounted for that. They take the place of the old images there, "
                                  "and proxmox-boot-tool fails when one does not fit; then the plan stops."),
                         Text::tr("When a kernel was added lately, look at them first: proxmox-boot-tool status"),
                         {{u"/etc/kernel/proxmox-boot-uuids"_s, boot.partitions.first().uuid}}});
    return findings;
}

} // namespace backend
