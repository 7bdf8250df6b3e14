# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# kernel_write VALUE FILE: gives the kernel a value through FILE, a path below /sys as the node has it,
# and a line feed behind it. On a simulated node a stand-in plays the kernel. The only place that writes
# to sysfs.
kernel_write() {
    if [ -n "$root" ]; then
        kernel-write "$1" "$2"
    else
        printf '%s\n' "$1" >"$2"
    fi
}
