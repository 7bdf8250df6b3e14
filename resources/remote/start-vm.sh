# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# start-vm.sh VMID watched|free: starts a VM; "watched" only while a guard watches over it (parts/start-guard.sh).
# May take minutes.
#
# Exit codes: those of qm, with what it said; 2 this is neither of the two; 120 no guard watches.

home="$root/run/lanekeeper/start-$1"
case ${2-} in
free) ;;
watched)
    if [ ! -e "$home/armed" ] || flock -n "$home/alive" true; then
        echo 'no guard watches over this start' >&2
        exit 120
    fi
    ;;
*) exit 2 ;;
esac
exec qm start "$1"
