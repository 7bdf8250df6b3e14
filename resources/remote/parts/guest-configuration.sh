# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# Of a guest's configuration, secrets and notes stay on the node: nobody here needs to know them.
# hide_secrets is the part of an awk program that sees to it.

# shellcheck disable=SC2016 # awk's variables
hide_secrets='
    /^#/ || /^description:/ { next }
    tolower($0) ~ /^[a-z0-9_-]*(passw|secret|token|sshkey)[a-z0-9_-]*:/ { next }
    /^args:/ { gsub(/(password|secret|data)=[^, ]*/, "password=") }'

# print_configuration FILE: prints
#     config SHA1-OF-THE-WHOLE-FILE LENGTH
#     LENGTH bytes, line feed
# The digest is taken first: text that changes in between must not have the digest of its newer form.
# Ends the script with 6 when the file cannot be read.
print_configuration() {
    sum=$(sha1sum <"$1") || exit 6
    text=$(awk "$hide_secrets"' { print }' "$1"; printf .) || exit 6
    text=${text%.}
    printf 'config %s %d\n%s\n' "${sum%% *}" "$(printf %s "$text" | wc -c)" "$text"
}
