# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# read-vm-config.sh VMID: prints the configuration of a VM of this node without secrets and notes, as
#     config SHA1-OF-THE-WHOLE-FILE LENGTH
#     LENGTH bytes, line feed
# The digest is taken first: text that changes in between must not have the digest of its newer form.
#
# Exit codes: 0 printed; 4 there is no such VM here; 6 it cannot be read.

file="$root/etc/pve/qemu-server/$1.conf"
[ -e "$file" ] || exit 4
sum=$(sha1sum <"$file") || exit 6
text=$(awk '
    /^#/ || /^description:/ { next }
    tolower($0) ~ /^[a-z0-9_-]*(passw|secret|token|sshkey)[a-z0-9_-]*:/ { next }
    /^args:/ { gsub(/(password|secret|data)=[^, ]*/, "password=") }
    { print }' "$file"; printf .) || exit 6
text=${text%.}
printf 'config %s %d\n%s\n' "${sum%% *}" "$(printf %s "$text" | wc -c)" "$text"
