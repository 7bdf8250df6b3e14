# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# job-end.sh ID: ends a job, should it still run, and forgets it.
#
# Exit codes: 0 there is no such job any more; 5 it does not end; 2 this is no name of one.

id=$1
folder="$root/run/lanekeeper/$id"

case $id in
'' | *[!A-Za-z0-9-]* | -*) exit 2 ;;
esac
[ -d "$folder" ] || exit 0

# The leader leads a process group of its own, and is what it was while the lock is held.
signal() {
    ! flock -n "$folder/lock" true || return 0
    read -r leader <"$folder/leader" && kill -s "$1" -- "-$leader" 2>/dev/null
    flock -w 5 "$folder/lock" true
}

if [ -e "$folder/lock" ]; then
    signal TERM || signal KILL || exit 5
fi
rm -rf "$folder"
