# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root and home are set by whoever has this, has_words by parts/boot-trial.sh
#
# A kernel command line that systemd-boot starts once (parts/boot-trial.sh). Beside the entries that proxmox-boot-tool
# keeps on each boot partition lies one more: a copy of that which is started by default, with the new line. A variable
# of the firmware names it, and systemd-boot removes the variable before it starts anything
# (systemd.io/BOOT_LOADER_INTERFACE, LoaderEntryOneShot). In the guard's folder, "entry" is a copy of that entry, and
# "partitions" has the UUIDs of the boot partitions that may have it, one a line.

entry=lanekeeper-trial.conf # "default proxmox-*" does not mean it
once="$root/sys/firmware/efi/efivars/LoaderEntryOneShot-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f"
place="$root/run/lanekeeper/boot-partition"
entries="$place/loader/entries"

# on_partition UUID COMMAND...: runs it while this boot partition is mounted. What it wrote is on the disk afterwards.
on_partition() {
    device="$root/dev/disk/by-uuid/$1"
    shift
    mkdir -p "$place" || return
    umount "$place" 2>/dev/null # of one that was cut off
    mount -t vfat "$device" "$place" </dev/null || return
    "$@" </dev/null
    ended=$?
    sync
    umount "$place" && rmdir "$place" && return $ended
}

# Sets default to the name of the entry that systemd-boot starts by itself. Only as proxmox-boot-tool writes it: the
# newest, or the pinned one.
find_default() {
    [ -f "$place/loader/loader.conf" ] && [ ! -e "$place/EFI/proxmox/grubx64.efi" ] || return 1
    default=$(awk '$1 == "default" { name = $2 } END { print name }' "$place/loader/loader.conf")
    case $default in
    'proxmox-*')
        default=$(printf '%s\n' "$entries"/proxmox-*.conf | sort -V | tail -n 1)
        default=${default##*/}
        ;;
    esac
    case $default in
    *[!A-Za-z0-9.+~_-]* | *+[0-9]*) return 1 ;; # a pattern, or one whose starts are counted
    proxmox-*.conf) [ -f "$entries/$default" ] ;;
    *) return 1 ;;
    esac
}

# default_has_words: so it is what the node starts with.
default_has_words() {
    find_default && has_words "$(sed -n 's/^options[[:space:]]*//p' "$entries/$default")"
}

# What the variable holds when it names the entry: how long it lasts and who may read it, then text of 16 bits a letter.
variable() {
    printf '\007\000\000\000'
    name=$entry
    while [ -n "$name" ]; do
        printf '%s\000' "${name%"${name#?}"}"
        name=${name#?}
    done
    printf '\000\000'
}

# trial_is_next: the next start is the one that tries it.
trial_is_next() {
    [ -e "$once" ] && variable | cmp -s - "$once"
}

# The kernel keeps such variables from being removed by accident.
remove_variable() {
    ! command -v chattr >/dev/null || chattr -i "$once"
    rm -f "$once"
}

# May take as long as the copying of some kernels. What it prints is no pipe's, which could break while it copies.
refresh_partitions() {
    proxmox-boot-tool refresh </dev/null >"$home/refresh.log" 2>&1
}

# What the boot partitions get anew is what the node starts with; the trial is not needed any more.
keep_entry_trial() {
    [ -e "$home/partitions" ] || return 0
    if ! refresh_partitions; then
        tail -n 5 "$home/refresh.log" >&2
        echo 'proxmox-boot-tool refresh failed, so the node still starts with the old kernel command line.' >&2
        return 1
    fi
    while read -r uuid; do
        on_partition "$uuid" default_has_words && continue
        printf 'The boot partition %s does not have the new kernel command line.\n' "$uuid" >&2
        return 1
    done <"$home/partitions"
    drop_entry_trial
}

# The other entries are as they were.
drop_entry_trial() {
    ! trial_is_next || remove_variable
    if [ -e "$home/partitions" ]; then
        while read -r uuid; do
            on_partition "$uuid" rm -f "$entries/$entry" "$entries/$entry.new"
        done <"$home/partitions"
    fi
    rm -f "$home/partitions" "$home/entry"
}
