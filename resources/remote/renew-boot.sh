# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# renew-boot.sh grub|boot-tool|initramfs: has the node's own tool make anew what it starts from: GRUB's
# menu, what the boot partitions hold, or the images the kernel starts with. May take minutes. Prints
# what the tool prints. What it wrote is on the disk at the end, for the restart that follows.
#
# Exit codes: those of the tool; 2 this is none of the three; 127 the tool is not there.

case ${1-} in
grub) set -- update-grub ;;
boot-tool) set -- proxmox-boot-tool refresh ;;
initramfs) set -- update-initramfs -u -k all ;;
*) exit 2 ;;
esac
if ! command -v "$1" >/dev/null; then
    printf '%s is not installed\n' "$1" >&2
    exit 127
fi
"$@" </dev/null
code=$?
sync
exit "$code"
