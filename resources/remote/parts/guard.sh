# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by a line before
#
# The guard of a node whose boot settings are about to change. It stands on the node, with what was saved
# before the change, as /var/lib/lanekeeper/guard/guard.sh:
#
#   guard.sh confirm   all is well: takes the guard away, and starts the guests that waited for it. What was to be
#                      tried once (parts/boot-trial.sh) becomes what the node starts with from then on
#   guard.sh restore   puts back what was saved, and restarts the node, unless it runs with that already
#   guard.sh forget    takes the guard away, whatever it did
#   guard.sh hold      waits for the next start of the node; somebody is here and goes on with the change
#   guard.sh boot      (its unit, at each start) restores unless it is confirmed or held in time
#   guard.sh guests    (pve-guests, at each start) starts the guests that may start before that
#
# Beside it lie: minutes; list, a line "BEFORE AFTER NUMBER PATH" for each thing saved, with the sha256
# before the change and after it, - for no file and ? for what nobody knows before; and NUMBER, the copies.
# Exit codes: 0 done; 1 not done, as standard error says, and then nothing was changed; 3 there is nothing to confirm:
# this start is not the one that tries the new command line, and nothing was changed.

home="$root/var/lib/lanekeeper/guard"
units="$root/etc/systemd/system"
unit=lanekeeper-guard.service
held="$root/run/lanekeeper/guard-held"
waiting="$root/run/lanekeeper/guests-waiting"

# tell TEXT: for the log, and for whoever sits at the screen.
tell() {
    printf 'Lanekeeper: %s\n' "$1"
    [ ! -c "$root/dev/console" ] || printf '\nLanekeeper: %s\n' "$1" >"$root/dev/console"
    return 0
}

# Whoever changes what the guard knows holds this.
lock() {
    mkdir -p "$root/run/lanekeeper"
    exec 9>>"$root/run/lanekeeper/guard.lock"
    if ! flock -w 60 9; then
        echo 'The guard is busy.' >&2
        exit 1
    fi
}

hash_now() {
    hash=-
    [ -e "$root$1" ] || [ -L "$root$1" ] || return 0
    hash=$(sha256sum <"$root$1") || return 1
    hash=${hash%% *}
}

# Every copy is still what was saved.
copies_are_whole() {
    while read -r before _ number _; do
        [ "$before" != - ] || continue
        hash=$(sha256sum <"$home/$number") && [ "${hash%% *}" = "$before" ] && continue
        printf 'The copy %s is not whole.\n' "$number" >&2
        return 1
    done <"$home/list"
}

# put_back BEFORE AFTER NUMBER PATH: unless somebody else wrote there since.
put_back() {
    hash_now "$4" || return 1
    [ "$hash" != "$1" ] || return 0
    if [ "$2" != '?' ] && [ "$hash" != "$2" ]; then
        tell "$4 was changed by somebody else, and stays."
        return 0
    fi
    if [ "$1" = - ]; then
        rm -f "$root$4"
    else
        cp -p "$home/$3" "$root$4.lanekeeper" && sync "$root$4.lanekeeper" && mv -f "$root$4.lanekeeper" "$root$4"
    fi
}

put_all_back() {
    while read -r before after number path; do
        put_back "$before" "$after" "$number" "$path" || tell "$path could not be put back."
    done <"$home/list"
    sync
    [ ! -s "$root/etc/kernel/proxmox-boot-uuids" ] || ! command -v proxmox-boot-tool >/dev/null \
        || proxmox-boot-tool refresh </dev/null || tell 'proxmox-boot-tool refresh failed.'
}

# Its unit and what it changed of pve-guests; not the folder.
leave_systemd() {
    rm -f "$units/sysinit.target.wants/$unit" "$units/$unit" "$units/pve-guests.service.d/lanekeeper-guard.conf"
    rmdir "$units/pve-guests.service.d" "$units/sysinit.target.wants" 2>/dev/null
    ! command -v systemctl >/dev/null || [ ! -d "$root/run/systemd/system" ] || systemctl daemon-reload
    return 0
}

# The ids of this node's guests that start at boot and have a passed device (with) or none (without).
guests() {
    for file in "$root"/etc/pve/qemu-server/*.conf "$root"/etc/pve/lxc/*.conf; do
        [ -e "$file" ] || continue
        id=${file##*/}
        awk -v want="$1" '
            /^\[/ { exit }
            $1 == "onboot:" && $2 ~ /^(1|on|yes|true)$/ { starts = 1 }
            /^hostpci[0-9]+:/ { passed = 1 }
            END { exit !(starts && (want == "with") == (passed + 0)) }' "$file" && printf '%s\n' "${id%.conf}"
    done
}

start_guests() {
    [ -z "$1" ] || pvenode startall --vms "$1"
}

# Those that waited for the guard; whoever waits for this script does not wait for them.
start_waiting() {
    ids=''
    [ ! -e "$waiting" ] || read -r ids <"$waiting"
    rm -f "$waiting"
    [ -z "$ids" ] || (start_guests "$ids" </dev/null >/dev/null 2>&1 9<&- &)
}

# The node starts with the old line, and runs with it: the new one was never started, or did not come up.
runs_as_before() {
    [ -e "$home/words" ] && ! is_tried_now
}

case ${1-} in
confirm | forget)
    lock
    if [ "$1" = forget ]; then
        drop_trial
    elif runs_as_before; then
        printf 'This start is with the old kernel command line, so there is nothing to confirm. The old settings go back with: sh %s restore\n' \
            "$home/guard.sh" >&2
        exit 3
    elif [ -e "$home/words" ]; then
        keep_trial || exit 1
    fi
    leave_systemd
    rm -f "$held"
    rm -rf "$home"
    sync
    start_waiting
    ;;
hold)
    mkdir -p "$root/run/lanekeeper" && : >"$held"
    ;;
restore)
    lock
    [ -e "$home/armed" ] || exit 0
    # A node in need may have come up with its root file system read-only, or without the others.
    : >"$home/armed" 2>/dev/null || mount -o remount,rw / || :
    [ -d "$root/boot/grub" ] || [ -n "$root" ] || mount -a || :
    copies_are_whole || exit 1
    again=yes
    ! runs_as_before || again=no
    if [ $again = yes ]; then
        tell 'The old boot settings are put back, and the node restarts.'
    else
        tell 'The old boot settings are put back. The node runs with them already.'
    fi
    put_all_back
    drop_trial
    leave_systemd
    date >"$home/restored"
    rm -f "$home/armed"
    sync
    if [ $again = yes ]; then
        systemctl reboot || systemctl reboot --force
    else
        start_waiting
    fi
    ;;
boot)
    read -r minutes <"$home/minutes"
    tell "This node puts its old boot settings back in $minutes minutes unless Lanekeeper confirms that it can be reached. At this screen: sh $home/guard.sh confirm"
    turns=$((minutes * 12))
    while [ "$turns" -gt 0 ]; do
        [ -e "$home/armed" ] && [ ! -e "$held" ] || exit 0
        sleep 5
        turns=$((turns - 1))
    done
    [ -e "$home/armed" ] && [ ! -e "$held" ] || exit 0
    exec sh "$home/guard.sh" restore
    ;;
guests)
    lock
    ids=$(guests without | tr '\n' ',')
    later=$(guests with | tr '\n' ',')
    if [ -e "$home/armed" ]; then
        printf '%s\n' "${later%,}" >"$waiting"
    else
        ids=$ids$later
    fi
    start_guests "${ids%,}" 9<&-
    ;;
*)
    echo 'guard.sh confirm|restore' >&2
    exit 1
    ;;
esac
