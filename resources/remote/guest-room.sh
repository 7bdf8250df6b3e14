# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# guest-room.sh VMID: on what the virtual disks of a VM lie, and the room there. For each disk a line
#     volume NAME
# and below it the lines of parts/block-layers.sh; a file system that holds an image, and a pool that holds a sparse
# volume, stand there as pools. Reads only.
#
# Exit codes: 0 read; 4 there is no such VM here.

vmid=$1
config="$root/etc/pve/qemu-server/$vmid.conf"
[ -e "$config" ] || for file in "$root"/etc/pve/nodes/*/qemu-server/"$vmid.conf"; do config=$file; done
[ -e "$config" ] || exit 4

. ./parts/block-layers.sh

# of_path PATH: a device, or a file that is an image.
of_path() {
    case $1 in
    /dev/zvol/*)
        dataset=${1#/dev/zvol/}
        free=$(zfs list -H -p -o available "$dataset" 2>/dev/null)
        case $free in
        '' | *[!0-9]*) say unseen "$dataset" ;;
        *)
            say pool "$dataset $free 0 0"
            below_zfs "${dataset%%/*}"
            ;;
        esac
        ;;
    /dev/*)
        device=$(readlink -f "$root$1")
        below "${device##*/}" 16
        ;;
    /*)
        [ -e "$root$1" ] || {
            say unseen "$1"
            return
        }
        folder=${1%/*}
        room "${folder:-/}" | awk -v folder="${folder:-/}" '
            $1 == "free" { printf "pool %s %s 0 0\n", folder, $2; next }
            $1 != "size" && $1 != "source" && $1 != "filesystem"'
        ;;
    *) say unseen "$1" ;;
    esac
}

awk '/^\[/ { exit } /^(scsi|virtio|sata|ide)[0-9]+: / && !/media=cdrom/ { sub(/,.*/, "", $2); print $2 }' "$config" |
    while read -r volume; do
        say volume "$volume"
        case $volume in
        /*) path=$volume ;;
        *) path=$(pvesm path "$volume" </dev/null 2>/dev/null) ;;
        esac
        of_path "${path:-$volume}"
    done
