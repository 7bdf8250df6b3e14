# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# fio-look.sh drive SERIAL-OR-ADDRESS | device PATH | folder PATH: what is to be measured on this machine, and all that
# its numbers depend on. Prints lines of a key and a value, those of parts/block-layers.sh among them:
#     fio VERSION                  missing: it is not installed
#     engine WORD                  that this fio can use: libaio, io_uring, psync
#     kernel RELEASE, machine virtual, proxmox VERSION, zfs VERSION
#     device NAME BYTES            by its kernel name; of a folder the only disk below it
#     controller NAME ADDRESS VENDOR DEVICE SUBVENDOR SUBDEVICE
#     serial TEXT, model TEXT, currentlink SPEED WIDTH, maxlink SPEED WIDTH, warn MILLICELSIUS
# Reads only.
#
# Exit codes: 0 found; 4 there is no such drive, device or folder; 5 several drives have that serial.

kind=$1
name=$2

. ./parts/prove-device.sh
. ./parts/block-layers.sh

tools() {
    command -v fio >/dev/null && {
        say fio "$(fio --version 2>/dev/null | head -n 1)"
        for engine in libaio io_uring psync; do
            fio --enghelp="$engine" >/dev/null 2>&1 && say engine "$engine"
        done
    }
    say kernel "$(uname -r)"
    grep -q '^flags.* hypervisor' "$root/proc/cpuinfo" 2>/dev/null && say machine virtual
    version=$(dpkg-query -W -f '${Version}' pve-manager 2>/dev/null) && say proxmox "$version"
    first_line "$root/sys/module/zfs/version" && say zfs "$value"
}

# namespaces CONTROLLER-FOLDER: kernel names of its disks. With several paths nvme0c1n1 is a way to nvme0n1.
namespaces() {
    for each in "$1"/nvme*n*; do
        [ -e "$each" ] && printf '%s\n' "${each##*/}" | sed 's/c[0-9]*n/n/'
    done
}

describe_controller() {
    device=$(readlink -f "$1/device")
    ids=''
    for attribute in vendor device subsystem_vendor subsystem_device; do
        first_line "$device/$attribute"
        ids="$ids ${value:--}"
    done
    say controller "${1##*/} ${device##*/}$ids"
    first_line "$1/serial" && say serial "$value"
    first_line "$1/model" && say model "$value"
    for way in current max; do
        speed='' width=''
        first_line "$device/${way}_link_speed" && speed=${value%% *}
        first_line "$device/${way}_link_width" && width=$value
        [ -z "$speed" ] || say "${way}link" "$speed ${width:-0}"
    done
    for file in "$1"/hwmon*/temp1_max "$1"/device/hwmon/hwmon*/temp1_max; do
        first_line "$file" && say warn "$value" && break
    done
}

# describe NAME: a disk, or a part of one, by its kernel name.
describe() {
    block=$(readlink -f "$root/sys/class/block/$1")
    first_line "$block/size" || exit 4
    say device "$1 $((value * 512))"
    disk=$1
    [ ! -e "$block/partition" ] || {
        disk=${block%/*}
        disk=${disk##*/}
    }
    first_line "$root/sys/class/block/$disk/queue/scheduler" && say scheduler "$(printf '%s\n' "$value" | sed 's/.*\[\(.*\)\].*/\1/')"
    for controller in "$root"/sys/class/nvme/nvme*; do
        if namespaces "$controller" | grep -qxF "$disk"; then
            describe_controller "$controller"
            return
        fi
    done
}

# Who uses the disk now, as far as the kernel says.
uses() {
    for part in "$root/sys/class/block/$1" "$root/sys/class/block/$1/$1"*; do
        [ -e "$part" ] || continue
        for holder in "$part"/holders/*; do
            [ -e "$holder" ] && say use "${part##*/} is part of ${holder##*/}"
        done
        awk -v device="/dev/${part##*/}" '$1 == device { print "use " substr(device, 6) " is mounted at " $2 }' "$root/proc/self/mounts"
    done
    zpool status -P -L 2>/dev/null | grep -oE "/dev/$1[p0-9]*" | sort -u | sed 's|^/dev/\(.*\)|use \1 is part of a ZFS pool|'
}

case $kind in
drive)
    found=''
    for controller in "$root"/sys/class/nvme/nvme*; do
        first_line "$controller/serial" || continue
        device=$(readlink -f "$controller/device")
        case $name in
        "$value" | "${device##*/}" | "${device##*/0000:}") found="$found ${controller##*/}" ;;
        esac
    done
    # shellcheck disable=SC2086 # names of the kernel
    set -- $found
    [ $# -gt 0 ] || exit 4
    [ $# -eq 1 ] || exit 5
    disk=$(namespaces "$root/sys/class/nvme/$1" | head -n 1)
    [ -n "$disk" ] || exit 4
    tools
    describe "$disk"
    uses "$disk"
    below "$disk" 16
    ;;
device)
    path=$(readlink -f "$root$name") || exit 4
    if [ -z "$root" ] && [ ! -b "$path" ]; then exit 4; fi
    disk=${path##*/}
    [ -e "$root/sys/class/block/$disk" ] || exit 4
    tools
    describe "$disk"
    uses "$disk"
    below "$disk" 16
    ;;
folder)
    [ -d "$root$name" ] || exit 4
    tools
    layers=$(room "$name")
    printf '%s\n' "$layers"
    disks=$(printf '%s\n' "$layers" | awk '$1 == "disk" || $1 == "virtual" { print $2 }' | sort -u)
    [ "$(printf '%s\n' "$disks" | wc -l)" -ne 1 ] || [ -z "$disks" ] || describe "$disks"
    ;;
*) exit 4 ;;
esac
