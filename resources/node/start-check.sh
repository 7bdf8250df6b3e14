#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Written by Lanekeeper, a hookscript of Proxmox: VMID PHASE. Before a VM starts, and before anything is taken from the
# host for it, this proves that what sits at the addresses that were given to the VM is what was recorded below, and
# that nothing else came into their IOMMU groups. Otherwise it exits with 1 and one sentence, and Proxmox does not start
# the VM (qemu-server, vm_start_nolock: pre-start). A drive that vfio-pci has shows no serial: then its ids must do.
# shellcheck disable=SC2317 # "each" calls what it is given

[ "${2-}" = pre-start ] || exit 0
root='' # where a simulated node lies
vmid=$1
devices="$root/sys/bus/pci/devices"
known=' '

# Each line: passed or member (of a group that goes along); address; ids of the device and its subsystem; serial.
each() {
    while read -r kind address ids serial; do
        "$1"
    done <<'RECORDED'
@RECORDED@
RECORDED
}

refuse() {
    printf 'Lanekeeper does not let VM %s start: %s\n' "$vmid" "$1" >&2
    exit 1
}

# Sets value to the first line of a file, without blanks around it.
first_line() {
    value=''
    { read -r value <"$1" || [ -n "$value" ]; } 2>/dev/null
}

# Sets found to the ids of a function.
ids_of() {
    found=''
    for name in vendor device subsystem_vendor subsystem_device; do
        first_line "$1/$name"
        found="$found:${value#0x}"
    done
    found=${found#:}
}

remember() {
    known="$known$address=$ids "
}

check_serial() {
    value=''
    for controller in "$devices/$address"/nvme/nvme*; do
        [ ! -e "$controller/serial" ] || first_line "$controller/serial"
    done
    if [ -n "$value" ] && [ -n "$serial" ]; then
        [ "$value" = "$serial" ] || refuse "the drive at $address has the serial $value, not $serial as recorded."
    elif [ -n "$serial" ] && [ -e "$root/sys/bus/pci/drivers/nvme/$address" ]; then
        refuse "the drive at $address shows no serial, though the host's nvme driver has it; $serial was recorded."
    elif [ -n "$serial" ]; then
        printf 'Lanekeeper: %s has the recorded ids; its serial shows only while the host has the drive.\n' "$address"
    fi
}

check_group() {
    for member in "$devices/$address"/iommu_group/devices/*; do
        [ -e "$member" ] || refuse "$address is in no IOMMU group."
        [ ! -d "$member/pci_bus" ] || continue # Proxmox leaves bridges alone
        ids_of "$member"
        case $known in
        *" ${member##*/}=$found "*) ;;
        *) refuse "${member##*/} would go to it together with $address, and was not in that group when it was recorded." ;;
        esac
    done
}

check() {
    [ "$kind" = passed ] || return 0
    [ -e "$devices/$address" ] || refuse "nothing sits at $address any more; $ids was recorded."
    ids_of "$devices/$address"
    [ "$found" = "$ids" ] || refuse "another device sits at $address: $found, not $ids as recorded."
    check_serial
    check_group
}

each remember
each check
exit 0
