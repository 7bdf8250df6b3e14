# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# look-at-files.sh PATH...: says what stands at paths of the node, for each
#     file SHA256|- LENGTH
#     LENGTH bytes of the path, line feed
# with - for no file. Reads only.
#
# Exit codes: 0 all are looked at; 6 one cannot be read, is a link or no plain file, or this is no path,
# as standard error says: it has no such lines.

. ./parts/node-files.sh

result=0
for path in "$@"; do
    if ! is_path "$path" || ! is_plain "$path"; then
        printf '%s: not a plain file\n' "$path" >&2
        result=6
    elif ! print_file "$path"; then
        result=6
    fi
done
exit "$result"
