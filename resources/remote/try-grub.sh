# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# try-grub.sh WORD...: has grub-mkconfig make a menu that GRUB takes once, at the next start (parts/grub-trial.sh), and
# leaves the one that the guard saved as what the node starts with. Each WORD is one that the kernel then gets (+WORD)
# or does not get any more (-WORD). Prints what the tool prints. What it wrote is on the disk at the end.
#
# Exit codes: 0 the next start tries it; those of grub-mkconfig; 2 there is no word; 122 GRUB cannot be told to start something once, as
# standard error says; 127 the tool is not there. After all but 0 GRUB starts what it started before.

. ./parts/boot-trial.sh
. ./parts/grub-trial.sh
. ./parts/boot-once.sh

home="$root/var/lib/lanekeeper/guard"

fail() {
    drop_menu_trial
    rm -f "$home/words"
    printf '%s\n' "$1" >&2
    exit 122
}

# GRUB writes to the blocks that grubenv has, so it must lie on a plain partition, with a file system that takes this
# well (Debian's 00_header, check_writable; grub-reboot warns of the same). Else one on the EFI partition serves, whose
# UUID is set then.
choose_grubenv() {
    beneath=$(grub-probe --target=abstraction "$grubenv") || fail 'What lies beneath grubenv cannot be told.'
    type=$(grub-probe --target=fs "$grubenv") || fail 'Which file system grubenv lies on cannot be told.'
    uuid=''
    if [ -z "$beneath" ] && [ "$type" = ext2 ]; then
        grep -q 'save_env next_entry' "$old" || fail 'The menu does not look for what to start once.'
    else
        uuid=$(efi_partition) || fail "grubenv lies on ${beneath:-$type}, where GRUB may not be able to write."
    fi
}

# Has GRUB take the trial at the next start.
tell_grub() {
    if [ -z "$uuid" ]; then
        grub-editenv "$grubenv" set "next_entry=$trial"
    else
        mkdir -p "${own%/*}" && grub-editenv "$own" create && grub-editenv "$own" set lanekeeper_trial=next && sync "$own"
    fi && trial_waits
}

write_menu() {
    cp -p "$old" "$menu.lanekeeper" && menu_with_trial "$old" "$uuid" >"$menu.lanekeeper" && sync "$menu.lanekeeper" \
        && mv -f "$menu.lanekeeper" "$menu" && sync
}

[ $# -gt 0 ] || exit 2
if ! command -v grub-mkconfig >/dev/null || ! command -v grub-editenv >/dev/null; then
    echo 'grub-mkconfig or grub-editenv is not installed' >&2
    exit 127
fi
[ -e "$home/armed" ] || fail 'No guard stands over the boot settings.'
old=$home/$(awk '$4 == "/boot/grub/grub.cfg" { print $3 }' "$home/list")
[ -f "$old" ] || fail 'The guard has no copy of the menu.'
choose_grubenv
cp -p "$old" "$tried" || fail 'The new menu cannot be written.' # mode and owner are those of the menu
grub-mkconfig -o "$tried" </dev/null
code=$?
if [ $code -ne 0 ]; then
    drop_menu_trial
    exit $code
fi
sync "$tried"
if ! write_words "$@" || ! write_menu || ! tell_grub; then
    fail 'GRUB could not be told what to start once.'
fi
sync
