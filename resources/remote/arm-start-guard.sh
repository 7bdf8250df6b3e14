# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# arm-start-guard.sh VMID JOB MINUTES DIGEST ONBOOT COUNT [ADDRESS VENDOR DEVICE SUBVENDOR SUBDEVICE SERIAL DRIVER
# keep|drop]...: makes ready for a start of a VM that takes these COUNT functions from the host: all members of
# their groups, each with the driver it has before, - for none. Proves that they are the ones meant and that the
# host does not use them, has the VM not start at boot where ONBOOT is not empty, and sets a guard over the start
# (parts/start-guard.sh) that goes off after MINUTES. DIGEST is the sha1 of the VM's configuration as it was looked
# at. For a JOB whose guard watches already nothing is done.
#
# Exit codes: 0 the guard watches; 2 these are no such arguments; 5 qm refused; 6 it cannot be written. And, with
# nothing changed, as standard error says: 10 another device sits there; 11 the configuration, a group or a driver is
# not as it was; 12 the VM runs; 14 a drive is in use, or that cannot be told; 16 another start of it is watched.

. ./parts/owners.sh
. ./parts/prove-device.sh
. ./parts/drive-users.sh

# fail CODE MESSAGE
fail() {
    [ -z "${new-}" ] || rm -rf "$new"
    printf '%s\n' "$2" >&2
    exit "$1"
}

# Ends the script like prove-device.sh's, which knows nothing of what was begun here.
mismatch() {
    fail 10 "$1"
}

vmid=${1-}
job=${2-}
minutes=${3-}
digest=${4-}
onboot=${5-}
count=${6-}
[ $# -ge 6 ] || exit 2
shift 6
case $vmid in
'' | *[!0-9]* | 0* | ??????????*) exit 2 ;;
esac
case $job in
'' | *[!A-Za-z0-9-]* | -*) exit 2 ;;
esac
case $minutes-$count in
*[!0-9-]* | -* | *- | ???*-*) exit 2 ;;
esac
[ "$count" -gt 0 ] && [ $# -eq $((count * 8)) ] || exit 2
case $onboot in
'' | 1 | on | yes | true) ;;
*) exit 2 ;;
esac

home="$root/run/lanekeeper/start-$vmid"
new="$root/run/lanekeeper/.new-start-$vmid"
mark="$root/var/lib/lanekeeper/starts/$vmid"
config="$root/etc/pve/qemu-server/$vmid.conf"
umask 077
mkdir -p "$root/run/lanekeeper" "$root/var/lib/lanekeeper" "$root/var/lib/lanekeeper/starts" \
    && chmod 700 "$root/var/lib/lanekeeper" || exit 6
exec 9>>"$root/run/lanekeeper/starts.lock" || exit 6
flock -w 60 9 || fail 6 'The lock stays taken.'

is_watched() {
    [ -e "$home/armed" ] && ! flock -n "$home/alive" true
}

if is_watched; then
    first_line "$home/job"
    [ "$value" != "$job" ] || exit 0
    fail 16 "$value"
fi

# What an earlier try of the same start took counts as it was before that.
is_again=no
if [ -e "$mark" ] && read -r _ _ owner _ <"$mark" && [ "$owner" = "$job" ]; then is_again=yes; fi

pid=''
[ ! -e "$root/run/qemu-server/$vmid.pid" ] || read -r pid <"$root/run/qemu-server/$vmid.pid"
[ -z "$pid" ] || [ ! -d "$root/proc/$pid" ] || fail 12 "VM $vmid runs"
sum=$(sha1sum <"$config") || exit 6
[ "${sum%% *}" = "$digest" ] || fail 11 "$config is another one"

rm -rf "$new"
mkdir "$new" || exit 6
: >"$new/taken"
all=' '
while [ $# -gt 0 ]; do
    prove "$1" "$2" "$3" "$4" "$5" "$6"
    driver=$(readlink "$root/sys/bus/pci/devices/$1/driver") || driver=-
    driver=${driver##*/}
    if [ "$driver" != vfio-pci ] && [ "$driver" != "$7" ]; then fail 11 "$1 is with $driver, not with $7"; fi
    [ $is_again = no ] || driver=$7
    case $8 in
    keep | drop) ;;
    *) fail 2 'keep or drop' ;;
    esac
    users=$(users_of "$1") || fail 14 "$1: whether it is in use cannot be told"
    [ -z "$users" ] || fail 14 "$users"
    printf '%s %s %s\n' "$1" "$driver" "$8" >>"$new/taken" || exit 6
    all="$all$1 "
    shift 8
done
# Bridges stay with the host (SysFSTools.pm).
for address in $all; do
    for member in "$root/sys/bus/pci/devices/$address"/iommu_group/devices/*; do
        [ ! -d "$member/pci_bus" ] || continue
        case $all in
        *" ${member##*/} "*) ;;
        *) fail 11 "${member##*/} is in the group as well" ;;
        esac
    done
done

printf '%s\n' "$minutes" >"$new/minutes" && printf '%s\n' "$job" >"$new/job" && printf '%s\n' "$onboot" >"$new/onboot" \
    && : >"$new/armed" && : >"$new/alive" || exit 6
{
    printf 'root=%s\nvmid=%s\nPATH=%s\nLC_ALL=C\nexport PATH LC_ALL\n' "'$(printf %s "$root" | sed "s/'/'\\\\''/g")'" \
        "$vmid" "'$(printf %s "$PATH" | sed "s/'/'\\\\''/g")'"
    cat <<'GUARD'
. ./parts/kernel.sh
. ./parts/start-guard.sh
GUARD
} >"$new/guard.sh" || exit 6

trap '' HUP INT TERM PIPE # what is begun now goes on to its end
read -r boot <"$root/proc/sys/kernel/random/boot_id"
printf 'armed %s %s %s\n' "$boot" "$job" "$(date)" >"$mark.new" && { sync "$mark.new" || sync; } 2>/dev/null \
    && mv -f "$mark.new" "$mark" || exit 6

now=$(awk '/^\[/ { exit } $1 == "onboot:" { print $2; exit }' "$config")
if [ -n "$onboot" ] && [ "$now" != 0 ]; then
    said=$(qm set "$vmid" --onboot 0 --digest "$digest" 2>&1 </dev/null) || { rm -f "$mark"; fail 5 "$said"; }
fi

rm -rf "$home"
mv "$new" "$home" || exit 6
if command -v systemd-run >/dev/null && [ -d "$root/run/systemd/system" ]; then
    systemd-run --quiet --collect --unit="lanekeeper-start-$vmid" --setenv=PATH="$PATH" \
        sh "$home/guard.sh" wait </dev/null >"$home/complaint" 2>&1 9>&- && begun=yes
fi
[ -n "${begun-}" ] || setsid sh "$home/guard.sh" wait </dev/null >"$home/log" 2>&1 9>&- &
tries=0
until is_watched; do
    tries=$((tries + 1))
    [ "$tries" -lt 50 ] || fail 6 'The guard does not begin to watch.'
    sleep 0.1
done
