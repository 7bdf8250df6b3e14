# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root and home are set by whoever has this
#
# A kernel command line that the boot loader starts once: GRUB (parts/grub-trial.sh) or systemd-boot
# (parts/entry-trial.sh), both of which go with this. What the node starts with otherwise stays the old line, and the
# loader strikes out what it was told before it starts anything. So a node whose kernel does not come up is switched off
# and on, and starts as before. In the guard's folder, "words" has what is tried: +WORD or -WORD, one a line.

write_words() {
    printf '%s\n' "$@" >"$home/words" && sync "$home/words"
}

# has_words LINE: this command line is as "words" says.
has_words() {
    while read -r word; do
        case " $1 " in
        *" ${word#[+-]} "*) [ "${word#+}" != "$word" ] || return 1 ;;
        *) [ "${word#+}" = "$word" ] || return 1 ;;
        esac
    done <"$home/words"
}

# is_tried_now: the running kernel was started with what is tried.
is_tried_now() {
    read -r line <"$root/proc/cmdline"
    has_words "$line"
}

# It was started, and all is well: it becomes what the node starts with.
keep_trial() {
    keep_menu_trial && keep_entry_trial
}

# Nothing of a trial stays.
drop_trial() {
    drop_menu_trial
    drop_entry_trial
    rm -f "$home/words"
}
