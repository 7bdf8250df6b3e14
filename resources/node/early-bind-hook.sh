#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Written by Lanekeeper to /etc/initramfs-tools/hooks/lanekeeper: puts into the images that the kernel starts with what
# binds drives to vfio-pci early. The scripts themselves and /etc/modprobe.d are put there by initramfs-tools.

PREREQ=''
case ${1-} in
prereqs)
    echo "$PREREQ"
    exit 0
    ;;
esac

. /usr/share/initramfs-tools/hook-functions

manual_add_modules nvme vfio-pci vfio_iommu_type1
if [ -e /etc/lanekeeper/early-bind ]; then
    mkdir -p "$DESTDIR/etc/lanekeeper"
    cp /etc/lanekeeper/early-bind "$DESTDIR/etc/lanekeeper/early-bind"
fi
