# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root and home are set by whoever has this
#
# A kernel command line that GRUB starts once (parts/boot-trial.sh). Its menu stays the old one, with an entry more that
# leads to the new menu; grubenv has GRUB take that entry at the next start, and GRUB strikes this out before it starts
# anything (00_header of grub-mkconfig). GRUB cannot write to a grubenv in LVM or RAID, but to one on the EFI partition
# it can. So there is one of our own there then, and some lines behind the entry which read it, strike it out, and
# choose the entry only once they have read that it is struck out.

menu="$root/boot/grub/grub.cfg"
tried="$root/boot/grub/lanekeeper-trial.cfg"
grubenv="$root/boot/grub/grubenv"
own="$root/boot/efi/EFI/lanekeeper/grubenv" # where grubenv cannot be written
trial=lanekeeper-trial

# trial_waits: the next start is the one that tries it.
trial_waits() {
    grub-editenv "$grubenv" list 2>/dev/null | grep -qx "next_entry=$trial" \
        || grub-editenv "$own" list 2>/dev/null | grep -qx lanekeeper_trial=next
}

# menu_with_trial OLD-MENU UUID: prints it with the entry behind it. UUID is that of the EFI partition which has our own
# grubenv; empty: there is none.
# shellcheck disable=SC2016 # GRUB's variables
menu_with_trial() {
    cat "$1" && cat <<'ENTRY'
### BEGIN lanekeeper ###
menuentry 'The new kernel command line, tried once' --unrestricted --id lanekeeper-trial {
	configfile $prefix/lanekeeper-trial.cfg
}
ENTRY
    if [ -n "$2" ]; then
        printf 'insmod fat\nsearch --no-floppy --fs-uuid --set=lanekeeper %s\n' "$2"
        cat <<'CHOICE'
if [ -n "$lanekeeper" ]; then
	load_env --file ($lanekeeper)/EFI/lanekeeper/grubenv lanekeeper_trial
	if [ "$lanekeeper_trial" = next ]; then
		set lanekeeper_trial=begun
		save_env --file ($lanekeeper)/EFI/lanekeeper/grubenv lanekeeper_trial
		set lanekeeper_trial=
		load_env --file ($lanekeeper)/EFI/lanekeeper/grubenv lanekeeper_trial
		if [ "$lanekeeper_trial" = begun ]; then
			set default=lanekeeper-trial
		fi
	fi
fi
CHOICE
    fi
    echo '### END lanekeeper ###'
}

menu_has_trial() {
    grep -qx '### BEGIN lanekeeper ###' "$menu" 2>/dev/null
}

# GRUB itself leaves an empty value.
strike_trial_out() {
    rm -f "$own"
    rmdir "${own%/*}" 2>/dev/null
    ! grub-editenv "$grubenv" list 2>/dev/null | grep -qxE "next_entry=($trial)?" || grub-editenv "$grubenv" unset next_entry
}

# The new menu becomes GRUB's own, unless somebody made one since.
keep_menu_trial() {
    if [ -e "$tried" ] && menu_has_trial; then
        mv -f "$tried" "$menu" || return 1
    fi
    rm -f "$tried"
    strike_trial_out
}

# The menu is what it was before.
drop_menu_trial() {
    if menu_has_trial; then
        cp -p "$menu" "$menu.lanekeeper" \
            && sed '/^### BEGIN lanekeeper ###$/,/^### END lanekeeper ###$/d' "$menu" >"$menu.lanekeeper" \
            && sync "$menu.lanekeeper" && mv -f "$menu.lanekeeper" "$menu"
    fi
    strike_trial_out
    rm -f "$tried"
}
