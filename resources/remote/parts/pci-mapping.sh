# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# The cluster's PCI mappings, /etc/pve/mapping/pci.cfg (PVE::Mapping::PCI).

# Sets there to yes or no, and lines to what the entry NAME says, a line feed behind each line and nothing else
# around it; heading and comments are left out. Status 1: the file cannot be read.
look_at_mapping() {
    there=no
    lines=''
    mappings="$root/etc/pve/mapping/pci.cfg"
    [ -e "$mappings" ] || return 0
    lines=$(awk -v name="$1" '
        /^[ \t\r]*(#|$)/ { next }
        /^[^ \t]/ { here = (NF == 1 && $1 == name); if (here) print "yes"; next }
        here { gsub(/^[ \t]+|[ \t\r]+$/, ""); print }' "$mappings"; printf .) || return 1
    [ -r "$mappings" ] || return 1
    lines=${lines%.}
    case $lines in
    yes*)
        there=yes
        lines=${lines#yes?}
        ;;
    esac
}

# Sets hash to the sha256 of the lines, - when there is no such entry.
hash_mapping() {
    hash=-
    [ "$there" = yes ] || return 0
    hash=$(printf '%s' "$lines" | sha256sum) || return 1
    hash=${hash%% *}
}
