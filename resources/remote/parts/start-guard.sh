# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root and vmid are set by lines before
#
# The guard over a start of a VM that takes devices from the host. It stands in the node's memory, as
# /run/lanekeeper/start-VMID/guard.sh, since what the start takes may be what the node's disks hang on:
#
#   guard.sh wait       (in the background) gives back unless it is confirmed in time
#   guard.sh give-back  stops the VM, and hands what the start took to the drivers that had it before
#
# Beside it lie: armed, until it is confirmed or has given back; given-back, with the time, after that; minutes;
# job, whose start this is; onboot, to be set again when it is confirmed; taken, a line "ADDRESS DRIVER keep|drop"
# for each function, with - for no driver; lock, which whoever changes this holds; and alive, which the guard locks
# as long as it watches. On the disk, for after a restart of the node: /var/lib/lanekeeper/starts/VMID, a line
# "armed|given-back BOOT-ID JOB TIME".
# Exit codes: 0 done; 1 not done, as the log says.

home="$root/run/lanekeeper/start-$vmid"

tell() {
    printf 'Lanekeeper: %s\n' "$1"
    [ ! -c "$root/dev/console" ] || printf '\nLanekeeper: %s\n' "$1" >"$root/dev/console"
    return 0
}

is_running() {
    pid=''
    [ ! -e "$root/run/qemu-server/$vmid.pid" ] || read -r pid <"$root/run/qemu-server/$vmid.pid"
    [ -n "$pid" ] && [ -d "$root/proc/$pid" ]
}

# A start that still goes on holds the VM's lock, so this may take several turns.
stop_vm() {
    turns=20
    while [ "$turns" -gt 0 ]; do
        qm stop "$vmid" </dev/null
        is_running || return 0
        sleep 5 || return 1
        turns=$((turns - 1))
    done
    return 1
}

# look_at_driver ADDRESS: sets driver to the one that has it, "-" for none.
look_at_driver() {
    driver=$(readlink "$root/sys/bus/pci/devices/$1/driver") || driver=-
    driver=${driver##*/}
}

# return_function ADDRESS DRIVER keep|drop: unless somebody else has it by now.
return_function() {
    entry="/sys/bus/pci/devices/$1"
    look_at_driver "$1"
    [ "$driver" != "$2" ] || return 0
    case $driver in
    vfio-pci) kernel_write "$1" "$entry/driver/unbind" || return 1 ;;
    -) ;;
    *) return 0 ;;
    esac
    if [ "$3" = drop ] && [ -d "$root/sys/bus/pci/drivers/vfio-pci" ]; then
        read -r vendor <"$root$entry/vendor"
        read -r device <"$root$entry/device"
        kernel_write "${vendor#0x} ${device#0x}" /sys/bus/pci/drivers/vfio-pci/remove_id 2>/dev/null # it may never have had them
    fi
    [ "$2" != - ] || return 0
    # While vfio-pci keeps these ids it could be first to take the function.
    kernel_write "$2" "$entry/driver_override"
    kernel_write "$1" /sys/bus/pci/drivers_probe
    kernel_write '' "$entry/driver_override"
    look_at_driver "$1"
    [ "$driver" = "$2" ]
}

# The line on the disk: should the disk be gone, nobody waits for it long.
mark() {
    read -r boot <"$root/proc/sys/kernel/random/boot_id"
    read -r job <"$home/job"
    (printf '%s %s %s %s\n' "$1" "$boot" "$job" "$(date)" >"$root/var/lib/lanekeeper/starts/$vmid") &
    writer=$!
    for _ in 1 2 3 4 5; do
        ! kill -0 "$writer" 2>/dev/null || sleep 1
    done
}

give_back() {
    [ -e "$home/armed" ] || return 0
    tell "VM $vmid is stopped, and what its start took from this node is given back."
    if ! stop_vm; then
        tell "VM $vmid does not stop, so it keeps what it took."
        return 1
    fi
    failed=0
    while read -r address before keep; do
        return_function "$address" "$before" "$keep" && continue
        tell "$address could not be given back to $before."
        failed=1
    done <"$home/taken"
    date >"$home/given-back"
    rm -f "$home/armed"
    mark given-back
    return "$failed"
}

case ${1-} in
wait)
    exec 7>"$home/alive"
    flock 7
    read -r minutes <"$home/minutes"
    read -r own <"$home/job"
    pause=5
    # On a simulated node a minute may be shorter.
    [ -z "$root" ] || [ ! -e "$root/.simulated/pause" ] || read -r pause <"$root/.simulated/pause"
    turns=$((minutes * 12))
    while [ "$turns" -gt 0 ]; do
        sleep "$pause" || exit 1
        # What stands there now may be the guard of another start.
        [ -e "$home/armed" ] && read -r job <"$home/job" && [ "$job" = "$own" ] || exit 0
        turns=$((turns - 1))
    done
    exec 8>"$home/lock"
    flock 8
    give_back
    ;;
give-back)
    exec 8>"$home/lock"
    flock 8
    give_back
    ;;
*)
    echo 'guard.sh wait|give-back' >&2
    exit 1
    ;;
esac
