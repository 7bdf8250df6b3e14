# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# journal-save.sh ID SIZE open|close|closed: replaces a journal entry by the JSON on standard input, so
# many bytes of it; when the line breaks, less comes.
# "open": it is open and stays so. "close": it is open and ends with this. "closed": it had ended.
#
# Exit codes: 0 saved; 4 there is no such entry, or this is no name of one; 5 it is not open (or, for
# "closed", still is);
# 6 the folder cannot be written, as standard error says; 7 no room left. Unless 0, the entry stands
# as it was.

id=$1
size=$2
wanted=$3
state="$root/var/lib/lanekeeper"
entry="$state/$id"
umask 077

fail() {
    rm -f "$entry/.new"
    printf '%s\n' "$1" >&2
    case $1 in
    *'No space left'* | *'quota exceeded'*) exit 7 ;;
    esac
    exit 6
}

case $id in
'' | *[!A-Za-z0-9-]*) exit 4 ;;
esac
[ -d "$entry" ] || exit 4
exec 9<"$state" || exit 6
flock -w 10 9 || fail 'The journal stays locked.'

if [ -e "$entry/open" ]; then is=open; else is=closed; fi
case $is-$wanted in
open-open | open-close | closed-closed) ;;
*) exit 5 ;;
esac

message=$(cat 2>&1 >"$entry/.new") || fail "$message"
[ "$(wc -c <"$entry/.new")" -eq "$size" ] || fail 'The record did not come whole.'
message=$(sync "$entry/.new" 2>&1) || message=$(sync 2>&1) || fail "$message"
message=$(mv "$entry/.new" "$entry/entry.json" 2>&1) || fail "$message"
[ "$wanted" != close ] || rm -f "$entry/open"
sync "$entry" 2>/dev/null || sync
