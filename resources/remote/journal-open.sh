# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# journal-open.sh ID SIZE: opens a journal entry, whose JSON comes on standard input, so many bytes of
# it; when the line breaks, less comes. An open entry is the lock: while one is open no other can be.
# Entry and lock appear together, with one rename.
#
# Exit codes: 0 opened; 3 another entry is open, and stands on standard output; 4 there is an entry
# of this name already, or this is no name of one; 6 the folder cannot be written, as standard error
# says; 7 no room left.

id=$1
size=$2
state="$root/var/lib/lanekeeper"
new="$state/.new-$id"
umask 077

# fail MESSAGE: cleans up and tells a full disk from other trouble.
fail() {
    rm -rf "$new"
    printf '%s\n' "$1" >&2
    case $1 in
    *'No space left'* | *'quota exceeded'*) exit 7 ;;
    esac
    exit 6
}

case $id in
'' | *[!A-Za-z0-9-]*) exit 4 ;;
esac

message=$(mkdir -p "$state" 2>&1 && chmod 700 "$state" 2>&1) || fail "$message"
exec 9<"$state" || exit 6
flock -w 10 9 || fail 'The journal stays locked.'

for mark in "$state"/*/open; do
    [ -e "$mark" ] || continue
    cat "${mark%/open}/entry.json"
    exit 3
done
[ ! -e "$state/$id" ] || exit 4

rm -rf "$new"
message=$(mkdir "$new" 2>&1 && cat 2>&1 >"$new/entry.json" && touch "$new/open" 2>&1) || fail "$message"
[ "$(wc -c <"$new/entry.json")" -eq "$size" ] || fail 'The record did not come whole.'
message=$(sync "$new/entry.json" "$new/open" "$new" 2>&1) || message=$(sync 2>&1) || fail "$message"
message=$(mv "$new" "$state/$id" 2>&1) || fail "$message"
sync "$state" 2>/dev/null || sync
