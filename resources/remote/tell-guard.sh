# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# tell-guard.sh confirm|hold|forget: speaks to the guard over the node's boot settings (parts/guard.sh). Prints
# "done"; or, when no guard waits for an answer, "none", or "restored" and when.
#
# Exit codes: 0 as printed; 2 this is none of the words; others as the guard's own, with its standard error.

home="$root/var/lib/lanekeeper/guard"
case ${1-} in
confirm | hold | forget) ;;
*) exit 2 ;;
esac
if [ -e "$home/armed" ] || { [ "$1" = forget ] && [ -e "$home/guard.sh" ]; }; then
    sh "$home/guard.sh" "$1" || exit
    echo 'done'
elif [ -e "$home/restored" ]; then
    printf 'restored %s\n' "$(head -n 1 "$home/restored" | cut -c 1-80)"
else
    echo none
fi
