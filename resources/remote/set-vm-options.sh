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

vmid=$1
count=$2
shift 2

mismatch() {
    printf '%s\n' "$1" >&2
    exit 10
}

# Sets value to the first line of a file, without padding.
first_line() {
    value=''
    [ -r "$1" ] || return 1
    read -r value <"$1" || [ -n "$value" ]
}

# prove ADDRESS VENDOR DEVICE SUBVENDOR SUBDEVICE SERIAL
prove() {
    device="$root/sys/bus/pci/devices/$1"
    seen=''
    for attribute in vendor device subsystem_vendor subsystem_device; do
        first_line "$device/$attribute" || mismatch "$1: $attribute is not readable"
        seen="$seen $value"
    done
    [ "$seen" = " $2 $3 $4 $5" ] || mismatch "$1:$seen instead of $2 $3 $4 $5"
    [ -n "$6" ] || return 0
    for file in "$device"/nvme/nvme*/serial; do
        [ -e "$file" ] || continue
        first_line "$file" || mismatch "$1: the serial is not readable"
        [ "$value" = "$6" ] || mismatch "$1: serial $value instead of $6"
    done
}

while [ "$count" -gt 0 ]; do
    prove "$1" "$2" "$3" "$4" "$5" "$6"
    shift 6
    count=$((count - 1))
done

said=$(qm set "$vmid" "$@" 2>&1 </dev/null)
code=$?
printf 'output %d %d\n%s\n' "$code" "$(printf %s "$said" | wc -c)" "$said"

print_configuration "$root/etc/pve/qemu-server/$vmid.conf"
