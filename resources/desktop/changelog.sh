#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# changelog.sh METAINFO CONTACT: Debian's changelog, on standard output, made of the releases that METAINFO tells: what
# stands there of one in English, else of which kind it is. The same each time it is made.
set -eu
metainfo=$1
contact=$2
export LC_ALL=C

# VERSION DATE KIND of each release, newest first, and after it a line "* TEXT" for each paragraph and item.
releases() {
    sed -n '/<releases>/,/<\/releases>/p' "$metainfo" | awk '
        function value(name) {
            return match($0, name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 3) : ""
        }
        /<release / { print value("version"), value("date"), value("type") }
        /<(p|li)>/ {
            text = $0
            gsub(/<[^>]*>/, "", text)
            gsub(/^ +| +$/, "", text)
            print "* " text
        }'
}

signed() {
    printf '\n -- %s  %s\n\n' "$contact" "$(date -u -R -d "$1")"
}

# Texts may hold &amp; and the like.
plain() {
    sed -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&quot;/"/g' -e "s/&apos;/'/g" -e 's/&amp;/\&/g'
}

date=
kind=
said=
end_of_entry() {
    [ -n "$date" ] || return 0
    [ -n "$said" ] || printf '  * %s\n' "$([ "$kind" = development ] && echo 'Development version.' || echo 'Release.')"
    signed "$date"
}

releases | {
    while read -r first second third; do
        if [ "$first" = '*' ]; then
            printf '  * %s\n' "$second${third:+ $third}" | fold -s -w 78 | sed -e '2,$s/^/    /' -e 's/ $//'
            said=yes
            continue
        fi
        end_of_entry
        date=$second kind=$third said=
        printf 'lanekeeper (%s) unstable; urgency=medium\n\n' "$first"
    done
    end_of_entry
} | plain
