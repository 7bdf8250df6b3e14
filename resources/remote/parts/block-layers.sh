# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# What a file system or a block device stands on, down to disks, and the room there.

say() { printf '%s\n' "$*"; }

# below NAME DEPTH: what lies under a block device, by its kernel name:
#     disk NAME                       a disk of this machine
#     virtual NAME                    a disk that this machine is only lent; what it lies on cannot be seen
#     pool NAME FREE USED% META%      a thin pool, free bytes
#     unseen TEXT                     something whose room nobody knows
# A function in a subshell, so that its variables are its own.
below() (
    block="$root/sys/class/block/$1"
    if [ ! -e "$block" ] || [ "$2" -le 0 ]; then
        say unseen "$1"
        exit
    fi
    place=$(readlink -f "$block")
    if [ -e "$place/partition" ]; then
        place=${place%/*}
        below "${place##*/}" $(($2 - 1))
        exit
    fi
    case $1 in
    dm-*) below_mapped "$1" "$2" ;;
    md*) below_each "$1" "$2" ;;
    nvme* | sd* | mmcblk*) say "$(kind_of_disk "$1" "$place")" "$1" ;;
    vd* | xvd*) say virtual "$1" ;;
    *) say unseen "$1" ;;
    esac
)

below_each() {
    for slave in "$root/sys/class/block/$1/slaves"/*; do
        if [ -e "$slave" ]; then below "${slave##*/}" $(($2 - 1)); else say unseen "$1"; fi
    done
}

# A mapped device: only targets whose room is that of what they stand on, and thin ones.
below_mapped() {
    { read -r mapped <"$root/sys/class/block/$1/dm/name"; } 2>/dev/null
    types=$(dmsetup table "$mapped" 2>/dev/null | awk '{ print $3 }' | sort -u)
    [ -n "$types" ] || types=unknown
    for type in $types; do
        case $type in
        linear | striped | crypt | raid | mirror | multipath | integrity | thin-pool) ;;
        thin) thin_pool "$1" ;;
        *)
            say unseen "$mapped ($type)"
            return
            ;;
        esac
    done
    below_each "$1" "$2"
}

# The pool of a thin device is the only device it stands on, besides an external origin.
thin_pool() {
    for slave in "$root/sys/class/block/$1/slaves"/*; do
        { read -r pool <"$slave/dm/name"; } 2>/dev/null || continue
        sectors=$(dmsetup table "$pool" 2>/dev/null | awk '$3 == "thin-pool" { print $6 }')
        [ -n "$sectors" ] || continue
        # START LENGTH thin-pool ID USED/TOTAL (metadata) USED/TOTAL (data) … (kernel, thin-provisioning.rst)
        dmsetup status "$pool" 2>/dev/null | awk -v name="$pool" -v sectors="$sectors" '
            $3 == "thin-pool" && split($5, meta, "/") == 2 && split($6, data, "/") == 2 && meta[2] > 0 && data[2] > 0 {
                printf "pool %s %.0f %.0f %.0f\n", name, (data[2] - data[1]) * sectors * 512, 100 * data[1] / data[2], 100 * meta[1] / meta[2]
            }'
        return
    done
    say unseen "the thin pool of $1"
}

# disk or virtual: within a virtual machine only an NVMe drive of a real maker is the whole drive.
kind_of_disk() {
    case $2 in
    */session[0-9]* | */rport-*) # iSCSI, Fibre Channel: a share of somebody else's storage
        echo virtual
        return
        ;;
    esac
    grep -q '^flags.* hypervisor' "$root/proc/cpuinfo" 2>/dev/null || {
        echo disk
        return
    }
    vendor=''
    for file in "$2/device/device/vendor" "$2/device/vendor" "${2%/nvme/*}/vendor"; do
        [ -r "$file" ] && read -r vendor <"$file" && break
    done
    case $1:$vendor in
    nvme*:0x1b36 | nvme*:0x1d0f | nvme*:0x1ae0 | nvme*:0x1414 | nvme*:0x15ad | nvme*:0x80ee) echo virtual ;;
    nvme*:0x*) echo disk ;;
    *) echo virtual ;;
    esac
}

# room FOLDER: the file system of a folder, what is free there, and what lies below:
#     filesystem TYPE
#     source TEXT
#     free BYTES                for somebody without the root's reserve
#     size BYTES
# and lines of below.
room() {
    line=$(df -kP "$root$1" 2>/dev/null | tail -n 1)
    source=$(printf '%s\n' "$line" | awk '{ print $1 }')
    printf '%s\n' "$line" | awk '{ printf "size %.0f\nfree %.0f\n", $2 * 1024, $4 * 1024 }'
    mount=$(printf '%s\n' "$line" | awk '{ for (i = 6; i <= NF; i++) printf "%s%s", $i, i < NF ? " " : "\n" }')
    type=$(awk -v source="$source" -v mount="$mount" '$1 == source && $2 == mount { type = $3 } END { print type }' "$root/proc/self/mounts")
    say source "$source"
    say filesystem "${type:-unknown}"
    case $type in
    ext2 | ext3 | ext4 | xfs | f2fs | vfat | btrfs) below_source "$type" "$source" ;;
    zfs) below_zfs "${source%%/*}" ;;
    tmpfs | ramfs) say memory "$type" ;;
    *) say unseen "${type:-the file system of $1}" ;;
    esac
}

below_source() {
    device=$(readlink -f "$root$2")
    device=${device##*/}
    for folder in "$root"/sys/fs/btrfs/*/devices; do
        if [ "$1" != btrfs ] || [ ! -e "$folder/$device" ]; then continue; fi
        for each in "$folder"/*; do below "${each##*/}" 16; done
        return
    done
    below "$device" 16
}

# Datasets tell their quota as free room; a pool stands on devices.
below_zfs() {
    devices=$(zpool status -P -L "$1" 2>/dev/null | awk '$1 ~ "^/" { print $1 }')
    [ -n "$devices" ] || say unseen "the pool $1"
    for device in $devices; do
        case $device in
        /dev/*)
            device=$(readlink -f "$root$device")
            below "${device##*/}" 16
            ;;
        *) say unseen "$device" ;;
        esac
    done
}
