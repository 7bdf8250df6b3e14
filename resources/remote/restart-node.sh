# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# restart-node.sh BOOT-ID: restarts the node a second after this has answered, if it still is the start
# of that id (/proc/sys/kernel/random/boot_id).
#
# Exit codes: 0 it will restart; 6 it cannot be told to; 10 it has restarted since, and nothing was done.

now=''
read -r now <"$root/proc/sys/kernel/random/boot_id"
if [ -z "$now" ] || [ "$now" != "${1-}" ]; then
    printf 'This is start %s.\n' "$now" >&2
    exit 10
fi
command -v systemctl >/dev/null || exit 6

# A unit of its own, or else a session of its own, ends with no connection.
if command -v systemd-run >/dev/null && [ -d "$root/run/systemd/system" ]; then
    systemd-run --quiet --collect sh -c 'sleep 1; exec systemctl reboot' </dev/null && exit 0
fi
setsid sh -c 'sleep 1; exec systemctl reboot' </dev/null >/dev/null 2>&1 &
