# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# Speaks to the guards over starts of VMs (parts/start-guard.sh).
#
# tell-start-guard.sh look VMID JOB: prints how the start of that job stands:
#     none | watched | lapsed | restarted | given-back TIME
# lapsed: its guard was ended from outside; restarted: the node was, and so nothing is left of guard and start.
#
# tell-start-guard.sh confirm VMID JOB ONBOOT: all is well. Takes the guard away and, where ONBOOT is not empty, has
# the VM start at boot again, unless somebody set that anew. Prints "done", or "given-back TIME": too late.
#
# tell-start-guard.sh give-back VMID JOB: gives back now, and prints "done". May take minutes.
#
# tell-start-guard.sh confirm-all: confirms every start of this node that is watched; prints a line for each:
#     confirmed VMID | given-back VMID TIME
#
# Exit codes: 0 as printed; 1 it did not give all back; 2 these are no such words; 5 the guard is gone, and qm refused
# to have the VM start at boot again, as standard error says; 6 the guard is busy.

starts="$root/var/lib/lanekeeper/starts"

first_line() {
    value=''
    [ ! -r "$1" ] || read -r value <"$1" || :
}

look() {
    first_line "$home/job"
    if [ "$value" = "$job" ] && [ -e "$home/armed" ]; then
        if flock -n "$home/alive" true; then echo lapsed; else echo watched; fi
        return
    fi
    [ -e "$starts/$vmid" ] || { echo none; return; }
    read -r state boot owner time <"$starts/$vmid"
    first_line "$root/proc/sys/kernel/random/boot_id"
    if [ "$owner" != "$job" ]; then
        echo none
    elif [ "$state" = given-back ]; then
        printf 'given-back %s\n' "$time"
    elif [ "$boot" != "$value" ]; then
        echo restarted
    else
        echo lapsed
    fi
}

# With every trace of it.
take_away() {
    rm -f "$home/armed" "$starts/$vmid"
    rm -rf "$home"
}

start_at_boot_again() {
    config="$root/etc/pve/qemu-server/$vmid.conf"
    sum=$(sha1sum <"$config") || exit 5
    now=$(awk '/^\[/ { exit } $1 == "onboot:" { print $2; exit }' "$config")
    if [ -z "$1" ] || [ "$now" != 0 ]; then return 0; fi
    said=$(qm set "$vmid" --onboot "$1" --digest "${sum%% *}" 2>&1 </dev/null) && return 0
    printf '%s\n' "$said" >&2
    exit 5
}

take_lock() {
    [ -d "$home" ] || return 0
    exec 8>"$home/lock"
    flock -w 60 8 || exit 6
}

word=${1-}
vmid=${2-}
job=${3-}
case $word in
look | confirm | give-back)
    case $vmid in
    '' | *[!0-9]* | 0* | ??????????*) exit 2 ;;
    esac
    case $job in
    '' | *[!A-Za-z0-9-]* | -*) exit 2 ;;
    esac
    home="$root/run/lanekeeper/start-$vmid"
    ;;
confirm-all) ;;
*) exit 2 ;;
esac
trap '' HUP INT TERM PIPE # what is begun now goes on to its end

case $word in
look) look ;;
confirm)
    case ${4-} in
    '' | 1 | on | yes | true) ;;
    *) exit 2 ;;
    esac
    take_lock
    state=$(look)
    case $state in
    given-back*)
        printf '%s\n' "$state"
        exit 0
        ;;
    watched | lapsed) take_away ;;
    esac
    start_at_boot_again "${4-}"
    echo 'done'
    ;;
give-back)
    case $(look) in
    watched | lapsed) sh "$home/guard.sh" give-back >&2 || exit 1 ;;
    esac
    echo 'done'
    ;;
confirm-all)
    for home in "$root"/run/lanekeeper/start-*; do
        [ -d "$home" ] || continue
        vmid=${home##*/start-}
        take_lock
        if [ -e "$home/armed" ]; then
            first_line "$home/onboot"
            onboot=$value
            take_away
            start_at_boot_again "$onboot"
            printf 'confirmed %s\n' "$vmid"
        elif [ -e "$home/given-back" ]; then
            first_line "$home/given-back"
            printf 'given-back %s %s\n' "$vmid" "$value"
        fi
    done
    ;;
esac
