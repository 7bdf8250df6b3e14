# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# boot-id.sh: prints what the kernel calls this start of the node, another one every time.

cat "$root/proc/sys/kernel/random/boot_id"
