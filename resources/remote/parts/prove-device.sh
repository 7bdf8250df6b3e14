# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# Proves that the PCI function at an address is the one meant.

mismatch() {
    printf '%s\n' "$1" >&2
    exit 10
}

# Sets value to the first line of a file, without padding.
first_line() {
    value=''
    [ -r "$1" ] || return 1
    { read -r value <"$1" || [ -n "$value" ]; } 2>/dev/null
}

# prove ADDRESS VENDOR DEVICE SUBVENDOR SUBDEVICE SERIAL: compares ids such as 0x144d and, where the nvme
# driver shows one, the serial. Ends the script with 10 when another device sits there; standard error
# says which.
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
