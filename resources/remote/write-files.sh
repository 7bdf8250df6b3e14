# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154,SC2317 # root is set by the prologue; "each" calls what it is given
#
# write-files.sh COUNT [PATH MODE BEFORE AFTER SIZE]...: writes COUNT small files, all of them or none.
# PATH is absolute; MODE, such as 0644, is for a file that is new: one that exists keeps mode and owner.
# BEFORE and AFTER are the sha256 of what stands there and of what shall, - for no file. The new
# contents, SIZE bytes each, come one behind the other on standard input; when the line breaks, fewer come.
# A file that is as it shall be already is left alone. The last folder of a path is made if need be.
# Prints how each file stands afterwards:
#     file SHA256|- LENGTH
#     LENGTH bytes of the path, line feed
#
# Exit codes: 0 all stand as they shall; 2 these are no such arguments; 9 it failed half way, as standard
# error and what is printed say. And, with nothing changed: 3 the input did not come whole; 6 a file
# cannot be written, as standard error says; 7 no room left; 11 a file is not as it was before; 12 one is
# a link, lies behind a link, or is no plain file.

. ./parts/node-files.sh

[ $# -gt 0 ] || exit 2
count=$1
shift
umask 022
temporaries=''
made=''
written=no

# each COMMAND [PATH MODE BEFORE AFTER SIZE]...: runs "COMMAND PATH MODE BEFORE AFTER SIZE" for every file,
# until one fails. Sets folder and new, the temporary beside the file.
each() {
    command=$1
    shift
    number=0
    while [ $# -gt 0 ]; do
        number=$((number + 1))
        folder="$root${1%/*}"
        new="$folder/.lanekeeper-$$-$number"
        "$command" "$1" "$2" "$3" "$4" "$5" || return
        shift 5
    done
}

# fail MESSAGE: tells a full disk from other trouble.
fail() {
    printf '%s\n' "$1" >&2
    case $1 in
    *'No space left'* | *'quota exceeded'*) exit 7 ;;
    esac
    exit 6
}

check_words() {
    is_path "$1" && is_hash "$3" && is_hash "$4" || return 1
    case $1 in
    /proc/* | /sys/* | /dev/*) return 1 ;;
    esac
    case $2 in
    [0-7][0-7][0-7] | 0[0-7][0-7][0-7]) ;;
    *) return 1 ;;
    esac
    case $5 in
    '' | *[!0-9]* | ?????????*) return 1 ;;
    esac
    case $4$5 in
    -0) ;;
    -*) return 1 ;;
    esac
    case "$paths" in
    *"
$1
"*) return 1 ;;
    esac
    paths="$paths
$1
"
}

check_place() {
    is_plain "$1" && return
    printf '%s: a link, behind a link, or no plain file\n' "$1" >&2
    return 1
}

# Standard input, piece by piece, into the temporaries.
receive() {
    [ "$4" != - ] || return 0
    if [ ! -d "$folder" ]; then
        message=$(mkdir "$folder" 2>&1) || fail "$message"
        made="$made$folder
"
    fi
    temporaries="$temporaries$new
"
    message=$({ rm -f "$new" && (umask 077 && head -c "$5" >"$new"); } 2>&1) || fail "$message"
    if [ "$(wc -c <"$new")" -ne "$5" ] || [ "$(sha256sum <"$new")" != "$4  -" ]; then
        printf '%s: did not come whole\n' "$1" >&2
        return 1
    fi
}

check_content() {
    hash_of "$1" || fail "$1: cannot be read"
    [ "$hash" = "$3" ] || [ "$hash" = "$4" ] && return
    printf '%s: is not as it was before\n' "$1" >&2
    return 1
}

# Makes the temporary what the file will be, down to the disk.
prepare() {
    [ "$4" != - ] || return 0
    if [ -e "$root$1" ]; then
        message=$(cp --attributes-only --preserve=mode,ownership "$root$1" "$new" 2>&1) || fail "$message"
    else
        message=$(chmod "$2" "$new" 2>&1) || fail "$message"
    fi
    message=$(sync "$new" 2>&1) || message=$(sync 2>&1) || fail "$message"
}

put_in_place() {
    hash_of "$1" || return 1
    [ "$hash" != "$4" ] || return 0
    [ "$hash" = "$3" ] || return 1
    if [ "$4" = - ]; then rm -f "$root$1"; else mv -fT "$new" "$root$1"; fi || return 1
    written=yes
    sync "$folder" 2>/dev/null || sync
}

print_each() {
    print_file "$1" || : # it is not as it shall be, and not said to be
}

clean_up() {
    printf '%s' "$temporaries" | while IFS= read -r file; do
        rm -f "$file"
    done
    printf '%s' "$made" | while IFS= read -r folder; do
        rmdir "$folder" 2>/dev/null
    done
}

case $count in
'' | *[!0-9]* | ????*) exit 2 ;;
esac
[ $# -eq $((count * 5)) ] || exit 2
paths=''
each check_words "$@" || exit 2
each check_place "$@" || exit 12

trap clean_up EXIT
trap 'exit 6' HUP INT TERM PIPE
each receive "$@" || exit 3

message=$( (umask 077 && mkdir -p "$root/run/lanekeeper") 2>&1) || fail "$message"
message=$({ true >>"$root/run/lanekeeper/files.lock"; } 2>&1) || fail "$message"
exec 9>>"$root/run/lanekeeper/files.lock"
flock -w 10 9 || fail 'The files stay locked.'

each check_place "$@" || exit 12
if ! each check_content "$@"; then
    each print_each "$@"
    exit 11
fi
each prepare "$@"

trap '' HUP INT TERM PIPE # what is begun now goes on to its end
if each put_in_place "$@"; then
    result=0
elif [ "$written" = yes ]; then
    result=9
else
    result=6
fi
each print_each "$@"
exit "$result"
