# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# try-entry.sh WORD...: has systemd-boot take the line in /etc/kernel/cmdline once, at the next start
# (parts/entry-trial.sh), and leaves what proxmox-boot-tool keeps on the boot partitions as it is. Each WORD is one that
# the kernel then gets (+WORD) or does not get any more (-WORD). A kernel that panics then, or finds no root file
# system, starts the node anew after half a minute, with the old line. What it wrote is on the disk at the end.
#
# Exit codes: 0 the next start tries it; 2 there is no word; 122 systemd-boot cannot be told to start something once,
# as standard error says. After all but 0 the node starts what it started before. A firmware that does not keep
# the variable is remembered, by its version, in /var/lib/lanekeeper/firmware-forgets.

. ./parts/boot-trial.sh
. ./parts/entry-trial.sh
. ./parts/boot-once.sh

home="$root/var/lib/lanekeeper/guard"

fail() {
    drop_entry_trial
    rm -f "$home/words" "$home/variable"
    printf '%s\n' "$1" >&2
    exit 122
}

# Prints the default entry with the new line.
entry_with_line() {
    printf 'title    The new kernel command line, tried once\n'
    sed -e '/^title[[:space:]]/d' -e '/^options[[:space:]]/d' "$entries/$default"
    printf 'options  %s panic=30\n' "$line"
}

# Whether what an entry starts lies on this partition.
has_kernel() {
    files=$(awk '$1 == "linux" || $1 == "initrd" { print $2 }' "$1")
    [ -n "$files" ] || return 1
    for file in $files; do
        [ -f "$place$file" ] || return 1
    done
}

write_entry() {
    find_default && has_kernel "$entries/$default" && entry_with_line >"$entries/$entry.new" \
        && sync "$entries/$entry.new" && mv -f "$entries/$entry.new" "$entries/$entry" \
        && cp "$entries/$entry" "$home/entry.new"
}

# Every partition has the same entry, or it is not clear what the node starts.
write_entries() {
    first=''
    while read -r uuid; do
        on_partition "$uuid" write_entry || fail "The boot partition $uuid has no plain entry of proxmox-boot-tool's to be tried with the new line."
        [ -z "$first" ] || [ "$first" = "$default" ] || fail "The boot partitions do not start the same kernel: $first, $default."
        first=$default
    done <"$home/partitions"
    mv -f "$home/entry.new" "$home/entry" && sync "$home/entry"
}

# In one piece, as a variable is written. Firmware may say yes and forget it.
write_variable() {
    variable >"$home/variable" && cat "$home/variable" >"$once" && trial_is_next
}

[ $# -gt 0 ] || exit 2
[ -e "$home/armed" ] || fail 'No guard stands over the boot settings.'
drop_entry_trial # of a run that was cut off
[ "$(entry_trials)" = 'once systemd-boot' ] || fail 'systemd-boot does not start something once here.'
uuids=$(sed -n '/./p' "$root/etc/kernel/proxmox-boot-uuids")
! printf '%s\n' "$uuids" | grep -qvxE '[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}' \
    || fail 'Which boot partitions proxmox-boot-tool keeps cannot be read.'
IFS= read -r line <"$root/etc/kernel/cmdline"
write_words "$@" || fail 'It cannot be written down what is tried.'
has_words "$line" || fail 'The line in /etc/kernel/cmdline is not the new one.'
if ! printf '%s\n' "$uuids" >"$home/partitions" || ! sync "$home/partitions"; then
    fail 'It cannot be written down where it is tried.'
fi
write_entries
if ! write_variable; then
    remove_variable
    firmware_version >"$root/var/lib/lanekeeper/firmware-forgets"
    fail 'The firmware does not keep what systemd-boot shall start once.'
fi
rm -f "$home/variable"
sync
