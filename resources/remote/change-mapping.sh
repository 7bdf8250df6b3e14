# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# change-mapping.sh NAME BEFORE COUNT [ADDRESS VENDOR DEVICE SUBVENDOR SUBDEVICE SERIAL]... create|set|delete ARGUMENT...
# Changes one of the cluster's PCI mappings: looks whether the entry NAME still is as it was, BEFORE being the
# sha256 of its lines (- for no entry), proves that COUNT devices are the ones meant, runs "pvesh create ARGUMENT..."
# or the like, and prints what pvesh said and how the entry then reads:
#     output PVESH-EXIT-CODE LENGTH
#     LENGTH bytes, line feed
#     mapping yes|no LENGTH
#     LENGTH bytes, line feed
# yes: there is such an entry.
#
# Exit codes: 0 pvesh was run, whatever it said. With nothing changed, as standard error says: 2 these are no such
# arguments; 6 the mappings cannot be read; 10 a device is not the one meant; 11 the entry is not as it was.

. ./parts/pci-mapping.sh
. ./parts/prove-device.sh

[ $# -ge 4 ] || exit 2
name=$1
before=$2
count=$3
shift 3
case $name in
*[!A-Za-z0-9_-]* | [!A-Za-z]* | '') exit 2 ;;
esac
case $count in
'' | *[!0-9]* | ???*) exit 2 ;;
esac

while [ "$count" -gt 0 ]; do
    [ $# -ge 6 ] || exit 2
    prove "$1" "$2" "$3" "$4" "$5" "$6"
    shift 6
    count=$((count - 1))
done
case ${1-} in
create | set | delete) ;;
*) exit 2 ;;
esac

# Of the file as it is before the entry is looked at: pvesh refuses a change of one that changed since.
digest=$(sha1sum <"$root/etc/pve/mapping/pci.cfg") || digest=''
look_at_mapping "$name" && hash_mapping || exit 6
if [ "$hash" != "$before" ]; then
    printf 'The mapping %s is not as it was.\n' "$name" >&2
    exit 11
fi
[ "$1" != set ] || set -- "$@" --digest "${digest%% *}"

said=$(pvesh "$@" 2>&1 </dev/null)
code=$?
printf 'output %d %d\n%s\n' "$code" "$(printf %s "$said" | wc -c)" "$said"

look_at_mapping "$name" || exit 6
printf 'mapping %s %d\n%s\n' "$there" "$(printf %s "$lines" | wc -c)" "$lines"
