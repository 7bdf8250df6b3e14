# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# journal_entries: prints the newest 200 journal entries, newest first, each as
#     entry ID open|closed LENGTH
#     LENGTH bytes, line feed
# An entry over 4 MiB has length 0. Writes nothing. Status: 0 also when there is no journal; 6 the
# folder cannot be read.

journal_entries() {
    state="$root/var/lib/lanekeeper"
    [ -d "$state" ] || return 0
    [ -r "$state" ] && [ -x "$state" ] || return 6
    (
        exec 9<"$state" || exit 6
        flock -s -w 10 9 || exit 6
        cd "$state" || exit 6
        set -- [0-9A-Za-z]*
        printf '%s\n' "$@" | sort -r | head -n 200 | while IFS= read -r id; do
            [ -r "$id/entry.json" ] || continue
            if [ -e "$id/open" ]; then is=open; else is=closed; fi
            length=$(wc -c <"$id/entry.json")
            [ "$length" -le 4194304 ] || length=0
            printf 'entry %s %s %d\n' "$id" "$is" "$length"
            head -c "$length" "$id/entry.json"
            printf '\n'
        done
    )
}
