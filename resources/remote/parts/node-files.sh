# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# Small files of the node, by their paths there.

# is_path TEXT: it is absolute, names a file, and climbs nowhere.
is_path() {
    case $1 in
    */ | *//* | */./* | */../* | */. | */.. | *'
'*) return 1 ;;
    /?*) return 0 ;;
    esac
    return 1
}

# is_plain PATH: a regular file stands there, or nothing, and no part of the path is a link.
is_plain() {
    [ ! -e "$root$1" ] || [ -f "$root$1" ] || return 1
    above=$1
    while [ -n "$above" ]; do
        [ ! -L "$root$above" ] || return 1
        above=${above%/*}
    done
}

# Sets hash to the sha256 of what stands at a path, "-" when nothing does.
hash_of() {
    hash=-
    [ -e "$root$1" ] || return 0
    hash=$(sha256sum <"$root$1") || return 1
    hash=${hash%% *}
}

# is_hash TEXT: a sha256, or - for no file.
is_hash() {
    case $1 in
    -) return 0 ;;
    *[!0-9a-f]*) return 1 ;;
    esac
    [ ${#1} -eq 64 ]
}

# print_file PATH: "file HASH|- LENGTH" and the path; nothing, and status 1, when it cannot be read.
print_file() {
    hash_of "$1" || return 1
    printf 'file %s %d\n%s\n' "$hash" "${#1}" "$1"
}
