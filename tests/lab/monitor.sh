# SPDX-License-Identifier: GPL-3.0-or-later
# Talks to the monitor of a running machine (QMP over a pair of pipes). Sourced, with `folder` set to the
# machine's folder; one talk at a time.

# Waits until QEMU has opened its pipes. Who comes second is told that the talk has begun already.
open_monitor() {
    exec 3>"$folder/monitor.in" 4<"$folder/monitor.out"
    ask '{"execute":"qmp_capabilities"}' >/dev/null 2>&1 || true
}

# ask JSON: prints the answer; events in between are passed over. 1 when it is an error, or QEMU is gone.
ask() {
    printf '%s\n' "$1" >&3
    while IFS= read -r answer <&4; do
        case $answer in
        '{"return"'*) printf '%s\n' "$answer" && return 0 ;;
        '{"error"'*) printf '%s\n' "$answer" >&2 && return 1 ;;
        esac
    done
    return 1
}

# command_monitor WORDS: what the monitor for people answers.
command_monitor() { ask '{"execute":"human-monitor-command","arguments":{"command-line":"'"$1"'"}}'; }

# plug DRIVER,PROPERTY…: adds a device as -device would.
plug() {
    case $(command_monitor "device_add $1") in
    *'"return": ""'*) ;;
    *) echo "could not plug: $answer" >&2 && return 1 ;;
    esac
}
