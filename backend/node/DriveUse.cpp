// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriveUse.h"

namespace backend {

using namespace Qt::StringLiterals;

QString wordFor(DriveUse::Kind kind)
{
    using enum DriveUse::Kind;
    switch (kind) {
    case Root:
        return u"root"_s;
    case Boot:
        return u"boot"_s;
    case Mount:
        return u"mount"_s;
    case Swap:
        return u"swap"_s;
    case Lvm:
        return u"lvm"_s;
    case Zfs:
        return u"zfs"_s;
    case Raid:
        return u"raid"_s;
    case Encryption:
        return u"encryption"_s;
    case Ceph:
        return u"ceph"_s;
    case Btrfs:
        return u"btrfs"_s;
    case Multipath:
        return u"multipath"_s;
    case Bcache:
        return u"bcache"_s;
    case Export:
        return u"export"_s;
    case Fstab:
        return u"fstab"_s;
    case Holder:
        return u"holder"_s;
    case Storage:
        return u"storage"_s;
    case GuestDisk:
        return u"guest-disk"_s;
    case GuestPassthrough:
        return u"guest-passthrough"_s;
    case Mapping:
        return u"mapping"_s;
    case Reservation:
        return u"reservation"_s;
    case OldData:
        return u"old-data"_s;
    case Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace backend
