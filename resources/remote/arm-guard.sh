# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# arm-guard.sh MINUTES IMAGES [PATH BEFORE AFTER]...: saves what the node starts from, and sets a guard over it
# (parts/guard.sh): unless it is confirmed within MINUTES after the next start, what was saved goes back.
# PATH is a file that is about to change; BEFORE and AFTER are the sha256 of what stands there and of what
# shall, - for no file. GRUB's menu is saved as well, and with IMAGES "yes" the images kernels start with.
# A guard that is set already stays as it is.
#
# Exit codes: 0 it is set; 2 these are no such arguments. And, with nothing changed: 6 it cannot be written, as
# standard error says; 7 no room for the copies; 11 a file is not as it was before; 13 this node has no systemd.

. ./parts/node-files.sh

home="$root/var/lib/lanekeeper/guard"
new="$root/var/lib/lanekeeper/.new-guard"
units="$root/etc/systemd/system"
unit=lanekeeper-guard.service

fail() {
    rm -rf "$new"
    printf '%s\n' "$1" >&2
    case $1 in
    *'No space left'* | *'quota exceeded'*) exit 7 ;;
    esac
    exit 6
}

quoted() {
    printf "'"
    printf '%s' "$1" | sed "s/'/'\\\\''/g"
    printf "'"
}

# save PATH BEFORE AFTER
save() {
    is_plain "$1" || fail "$1: a link, behind a link, or no plain file"
    hash_of "$1" || fail "$1: cannot be read"
    if [ "$2" != '?' ] && [ "$hash" != "$2" ]; then
        rm -rf "$new"
        printf '%s: is not as it was before\n' "$1" >&2
        exit 11
    fi
    number=$((number + 1))
    printf '%s %s %d %s\n' "$hash" "$3" "$number" "$1" >>"$new/list"
    [ "$hash" != - ] || return 0
    message=$(cp -p --reflink=auto "$root$1" "$new/$number" 2>&1) || fail "$message"
    copy=$(sha256sum <"$new/$number")
    [ "${copy%% *}" = "$hash" ] || fail "$1: the copy is not equal"
}

# The images are large: they must fit, with room to spare for the node itself.
room_for_images() {
    set -- "$root"/boot/initrd.img-*
    [ -e "$1" ] || return 0
    need=$(cat "$@" | wc -c)
    free=$(df -kP "$root/var/lib/lanekeeper" | tail -n 1 | awk '{ print $4 }')
    [ $((need / 1024 + 262144)) -lt "${free:-0}" ]
}

write_guard() {
    {
        printf 'root=%s\nPATH=%s\nLC_ALL=C\nexport PATH LC_ALL\n' "$(quoted "$root")" "$(quoted "$PATH")"
        cat <<'GUARD'
. ./parts/boot-trial.sh
. ./parts/grub-trial.sh
. ./parts/entry-trial.sh
. ./parts/guard.sh
GUARD
    } >"$new/guard.sh"
}

write_unit() {
    cat >"$units/$unit.new" <<UNIT
[Unit]
Description=Lanekeeper: puts the old boot settings back unless the new ones are confirmed
ConditionPathExists=/var/lib/lanekeeper/guard/armed
DefaultDependencies=no
RequiresMountsFor=/var/lib/lanekeeper/guard
After=systemd-remount-fs.service
IgnoreOnIsolate=yes
Conflicts=shutdown.target
Before=shutdown.target

[Service]
ExecStart=/bin/sh /var/lib/lanekeeper/guard/guard.sh boot

[Install]
WantedBy=sysinit.target
UNIT
    mv -f "$units/$unit.new" "$units/$unit"
}

# Guests with passed devices wait until the start is confirmed; the others start as ever.
write_guests() {
    mkdir -p "$units/pve-guests.service.d"
    cat >"$units/pve-guests.service.d/lanekeeper-guard.conf" <<'DROPIN'
[Service]
ExecStart=
ExecStart=/bin/sh -c 'cd /var/lib/lanekeeper/guard 2>/dev/null && [ -e armed ] && exec sh ./guard.sh guests; exec /usr/bin/pvesh --nooutput create /nodes/localhost/startall'
DROPIN
}

minutes=${1-}
images=${2-}
case $minutes in
'' | *[!0-9]* | ????* | 0*) exit 2 ;;
esac
case $images in
yes | no) shift 2 ;;
*) exit 2 ;;
esac
[ $(($# % 3)) -eq 0 ] || exit 2
command -v systemctl >/dev/null && [ -d "$units" ] || exit 13

umask 077
message=$(mkdir -p "$root/var/lib/lanekeeper" 2>&1 && chmod 700 "$root/var/lib/lanekeeper" 2>&1) || fail "$message"
if [ ! -e "$home/armed" ]; then
    rm -rf "$new"
    message=$(mkdir "$new" 2>&1) || fail "$message"
    number=0
    : >"$new/list"
    while [ $# -gt 0 ]; do
        if ! is_path "$1" || ! is_hash "$2" || ! is_hash "$3"; then
            rm -rf "$new"
            exit 2
        fi
        save "$1" "$2" "$3"
        shift 3
    done
    [ ! -e "$root/boot/grub/grub.cfg" ] || save /boot/grub/grub.cfg '?' '?'
    if [ "$images" = yes ]; then
        room_for_images || fail 'No space left for copies of the images.'
        for image in "$root"/boot/initrd.img-*; do
            [ ! -e "$image" ] || save "${image#"$root"}" '?' '?'
        done
    fi
    printf '%s\n' "$minutes" >"$new/minutes"
    : >"$new/armed"
    message=$(write_guard 2>&1) || fail "$message"
    message=$({ sync "$new"/* "$new" || sync; } 2>&1) || fail "$message"
    rm -rf "$home"
    message=$(mv "$new" "$home" 2>&1) || fail "$message"
fi
umask 022
message=$( { write_unit && write_guests && mkdir -p "$units/sysinit.target.wants" \
    && ln -sf "../$unit" "$units/sysinit.target.wants/$unit"; } 2>&1) || fail "$message"
[ ! -d "$root/run/systemd/system" ] || systemctl daemon-reload
sync
