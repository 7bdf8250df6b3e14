# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# set-vm-options.sh VMID COUNT [ADDRESS VENDOR DEVICE SUBVENDOR SUBDEVICE SERIAL]... ARGUMENT...
# Proves that COUNT devices are the ones meant (ids such as 0x144d; the serial where the nvme driver
# shows one), then runs "qm set VMID ARGUMENT..." and prints what qm said and the configuration as it
# now reads, without secrets and notes:
#     output QM-EXIT-CODE LENGTH
#     LENGTH bytes, line feed
#     config SHA1-OF-THE-WHOLE-FILE LENGTH
#     LENGTH bytes, line feed
#
# Exit codes: 0 qm was run, whatever it said; 10 a device is not the one meant (standard error says
# what sits there) and nothing was changed; 6 the configuration could not be read afterwards.

. ./parts/guest-configuration.sh
. ./parts/prove-device.sh

vmid=$1
count=$2
shift 2

while [ "$count" -gt 0 ]; do
    prove "$1" "$2" "$3" "$4" "$5" "$6"
    shift 6
    count=$((count - 1))
done

said=$(qm set "$vmid" "$@" 2>&1 </dev/null)
code=$?
printf 'output %d %d\n%s\n' "$code" "$(printf %s "$said" | wc -c)" "$said"

print_configuration "$root/etc/pve/qemu-server/$vmid.conf"
