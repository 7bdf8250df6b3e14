# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# shut-down-vm.sh VMID SECONDS: asks the guest of a VM to shut down, and waits so long for it. Never stops it by
# force. May take minutes.
#
# Exit codes: 0 it does not run, also when it did not before; others as qm's own, with what it said.

pid=''
[ ! -e "$root/run/qemu-server/$1.pid" ] || read -r pid <"$root/run/qemu-server/$1.pid"
if [ -z "$pid" ] || [ ! -d "$root/proc/$pid" ]; then exit 0; fi
exec qm shutdown "$1" --timeout "$2"
