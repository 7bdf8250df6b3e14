# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# bind-function.sh ADDRESS VENDOR DEVICE SUBVENDOR SUBDEVICE SERIAL FROM TO keep|drop
# Hands a PCI function from the driver FROM (- for none) to the driver TO, which is nvme or vfio-pci, until
# the node starts again. Ids are such as 0x144d; SERIAL may be empty. keep: another VM uses a function
# with the same ids, so vfio-pci goes on taking those. Prints, unless the exit code is 2, 6 or 10,
#     bound DRIVER|- SERIAL|- LENGTH
#     LENGTH bytes of the address, line feed
# as it is afterwards, a blank inside the serial as \040.
#
# Exit codes: 0 TO has it, also when it had it before. With nothing changed, as standard error says: 2
# these are no such arguments; 10 another device sits there; 13 another driver has it; 14 it is in use, or
# that cannot be told. 15 TO did not take it, and FROM has it again if it wanted it. When TO is nvme, 10 may
# also say that the drive which came up is another one: nvme has it then.

. ./parts/kernel.sh
. ./parts/owners.sh
. ./parts/prove-device.sh
. ./parts/drive-users.sh

usage() {
    printf 'bind-function.sh: %s\n' "$1" >&2
    exit 2
}

[ $# -eq 9 ] || usage 'nine arguments are needed'
address=$1
serial=$6
from=$7
to=$8
keep=$9
case $address in
*[!0-9a-f:.]* | *:*:*:* | *.*.* | .* | '') usage 'this is no address' ;;
????*:??:??.?) ;;
*) usage 'this is no address' ;;
esac
case $from-$to in
nvme-vfio-pci | vfio-pci-nvme | --vfio-pci | --nvme) ;;
*) usage 'these are no drivers' ;;
esac
case $keep in
keep | drop) ;;
*) usage 'keep or drop' ;;
esac
ids="${2#0x} ${3#0x}"
entry="/sys/bus/pci/devices/$address"

# Sets driver to the name of the one that has the function, "-" for none.
look_at_driver() {
    driver=$(readlink "$root$entry/driver") || driver=-
    driver=${driver##*/}
}

# Sets value to the serial that the nvme driver shows, when it is through with looking at the drive.
look_at_serial() {
    for controller in "$root$entry"/nvme/nvme*; do
        first_line "$controller/state" || value=live
        [ "$value" = live ] && first_line "$controller/serial" && [ -n "$value" ] && return 0
    done
    value=''
    return 1
}

# finish CODE MESSAGE
finish() {
    [ -z "$2" ] || printf '%s: %s\n' "$address" "$2" >&2
    look_at_driver
    look_at_serial || value=-
    printf 'bound %s %s %d\n%s\n' "$driver" "$(printf %s "$value" | sed 's/ /\\040/g')" "${#address}" "$address"
    exit "$1"
}

# take DRIVER: has exactly this driver take the function, should it want to.
take() {
    kernel_write "$1" "$entry/driver_override" || return 1
    look_at_driver
    if [ "$driver" != - ] && ! kernel_write "$address" "$entry/driver/unbind"; then
        kernel_write '' "$entry/driver_override"
        return 1
    fi
    kernel_write "$address" /sys/bus/pci/drivers_probe
    look_at_driver
    [ "$driver" = "$1" ]
}

load() {
    [ -d "$root/sys/bus/pci/drivers/$1" ] || modprobe "$1" >&2
}

give_to_vfio() {
    users=$(users_of "$address") || finish 14 'it cannot be told whether the drive is in use'
    [ -z "$users" ] || finish 14 "$users"
    load vfio-pci || finish 15 'vfio-pci is not there'
    take vfio-pci && finish 0 ''
    kernel_write '' "$entry/driver_override"
    look_at_driver
    [ "$driver" != - ] || [ "$from" = - ] || kernel_write "$address" /sys/bus/pci/drivers_probe
    finish 15 'vfio-pci did not take it'
}

# The files through which a process holds a function: its group's, and those of its own.
holder_of() {
    group=$(readlink "$root$entry/iommu_group") || group=none
    set -- "vfio/${group##*/}" "vfio/noiommu-${group##*/}"
    for cdev in "$root$entry"/vfio-dev/vfio*; do
        [ ! -e "$cdev" ] || set -- "$@" "vfio/devices/${cdev##*/}"
    done
    open_file "$@"
}

give_to_nvme() {
    users=$(holder_of)
    [ -z "$users" ] || finish 14 "$users"
    load nvme || finish 15 'the driver nvme is not there'
    if [ "$keep" = drop ] && [ -d "$root/sys/bus/pci/drivers/vfio-pci" ]; then
        kernel_write "$ids" /sys/bus/pci/drivers/vfio-pci/remove_id 2>/dev/null # it may never have had them
    fi
    # While vfio-pci keeps these ids it could be first to take the function.
    take nvme
    taken=$?
    kernel_write '' "$entry/driver_override"
    [ "$taken" -eq 0 ] || finish 15 'nvme did not take it'
    tries=0
    until look_at_serial; do
        tries=$((tries + 1))
        [ "$tries" -lt 50 ] || finish 15 'no drive came up within ten seconds'
        sleep 0.2
    done
    [ -z "$serial" ] || [ "$value" = "$serial" ] || mismatch "$address: serial $value instead of $serial"
    finish 0 ''
}

prove "$address" "$2" "$3" "$4" "$5" "$serial"
look_at_driver
[ "$driver" != "$to" ] || finish 0 ''
[ "$driver" = "$from" ] || finish 13 "$driver has it, not $from"

trap '' HUP INT TERM PIPE # what is begun now goes on to its end
case $to in
vfio-pci) give_to_vfio ;;
nvme) give_to_nvme ;;
esac
