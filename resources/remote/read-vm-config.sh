# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# read-vm-config.sh VMID: prints the configuration of a VM of this node without secrets and notes, as
#     config SHA1-OF-THE-WHOLE-FILE LENGTH
#     LENGTH bytes, line feed
#
# Exit codes: 0 printed; 4 there is no such VM here; 6 it cannot be read.

. ./parts/guest-configuration.sh

file="$root/etc/pve/qemu-server/$1.conf"
[ -e "$file" ] || exit 4
print_configuration "$file"
