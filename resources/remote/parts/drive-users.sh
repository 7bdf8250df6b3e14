# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# Who on this node uses the drive behind an NVMe function: the kernel itself takes a drive away from under
# a mounted file system without a word. Needs first_line and parts/owners.sh.

# Sets blocks to the namespaces and partitions of a function: names as in /sys/class/block. With native
# multipath a namespace belongs to a subsystem, and the controller has hidden paths to it.
blocks_of() {
    blocks=''
    for controller in "$root/sys/bus/pci/devices/$1"/nvme/nvme*; do
        [ -d "$controller" ] || continue
        for place in "$controller" "$root"/sys/class/nvme-subsystem/*; do
            [ "$place" = "$controller" ] || [ -e "$place/${controller##*/}" ] || continue
            for namespace in "$place"/nvme*n*; do
                [ -e "$namespace/dev" ] || [ -e "$namespace/size" ] || continue
                blocks="$blocks ${namespace##*/}"
                for partition in "$namespace"/*/partition; do
                    [ -e "$partition" ] || continue
                    partition=${partition%/partition}
                    blocks="$blocks ${partition##*/}"
                done
            done
        done
    done
}

# mounted NAME MAJOR:MINOR: says where it is mounted, in any mount namespace. File systems over several
# drives have numbers of their own, so the source counts as well.
mounted() {
    cat "$root"/proc/self/mountinfo "$root"/proc/[0-9]*/mountinfo 2>/dev/null | awk -v name="$1" -v numbers="$2" '
        {
            source = ""
            for (i = 7; i < NF; i++) if ($i == "-") source = $(i + 2)
            if ($3 == numbers || source == "/dev/" name) { print name " is mounted at " $5; exit }
        }'
}

# open_file NAME...: says which process has a file of these names below /dev open.
open_file() {
    # shellcheck disable=SC2012 # it is what the links say that counts
    ls -l "$root"/proc/[0-9]*/fd 2>/dev/null | awk -v names="$*" '
        BEGIN { count = split(names, list, " "); for (i = 1; i <= count; i++) wanted["/dev/" list[i]] = list[i] }
        /^\// { process = $0; sub(/\/fd:$/, "", process); sub(/.*\//, "", process) }
        / -> / {
            target = $0
            sub(/.* -> /, "", target)
            sub(/^.*\/dev\//, "/dev/", target)
            if (!(target in wanted)) next
            print wanted[target] " is open" (process == "" ? "" : " in process " process)
            exit
        }'
}

# Prints what uses a function, a line for each use; nothing when nothing does. Status 1: it cannot be told.
users_of() {
    blocks_of "$1"
    [ -n "$blocks" ] || return 0
    [ -r "$root/proc/self/mountinfo" ] && [ -r "$root/proc/swaps" ] || return 1
    pools=''
    if [ -d "$root/sys/module/zfs" ] || command -v zpool >/dev/null; then
        pools=$(ZFS_MODULE_LOADING=no timeout 20 zpool status -LP 2>/dev/null) || [ ! -d "$root/sys/module/zfs" ] || return 1
    fi
    owned=$(owners)
    for block in $blocks; do
        first_line "$root/sys/class/block/$block/dev" || value='none'
        mounted "$block" "$value"
        for holder in "$root/sys/class/block/$block"/holders/*; do
            [ ! -e "$holder" ] && [ ! -L "$holder" ] || printf '%s is held by %s\n' "$block" "${holder##*/}"
        done
        for loop in "$root"/sys/block/loop*/loop/backing_file; do
            ! first_line "$loop" || [ "$value" != "/dev/$block" ] || printf '%s is behind a loop device\n' "$block"
        done
        awk -v path="/dev/$block" '$1 == path { print path " is swap" }' "$root/proc/swaps"
        printf '%s\n' "$pools" | awk -v path="/dev/$block" '
            $1 == "pool:" { pool = $2 }
            $1 == path { print path " belongs to the ZFS pool " pool }'
        printf '%s\n' "$owned" | while read -r kind device rest; do
            case $kind in
            export) device=$(readlink -f "$root$device") ;;
            esac
            [ "${device##*/}" != "$block" ] || printf '%s is in use: %s %s\n' "$block" "$kind" "$rest"
        done
    done
    # shellcheck disable=SC2086 # names without blanks
    open_file $blocks
}
