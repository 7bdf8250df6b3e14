#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Written by Lanekeeper to /etc/initramfs-tools/scripts/init-top/lanekeeper, which runs before udev does: with the word
# lanekeeper=off on the kernel's command line, this start does without the ids that Lanekeeper gave to vfio-pci.

PREREQ=''
case ${1-} in
prereqs)
    echo "$PREREQ"
    exit 0
    ;;
esac

root='' # where a simulated node lies
image='' # and where it has what is inside the image
set -f
{ read -r line <"$root/proc/cmdline"; } 2>/dev/null || exit 0
for word in $line; do
    [ "$word" != lanekeeper=off ] || rm -f "$image/etc/modprobe.d/zz-lanekeeper.conf"
done
exit 0
