# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# Whether the boot loader can be told to start something once. Only looks.

# partition_at PLACE: prints "MAJOR:MINOR TYPE" of what is mounted there to be written to, when that is a plain partition:
# not device-mapper, md or loop.
partition_at() {
    mounted=$(awk -v place="$1" '
        $5 == place {
            type = ""
            numbers = $3
            for (i = 7; i < NF; i++) if ($i == "-") type = $(i + 1)
            if ($6 ~ /^ro(,|$)/) type = ""
        }
        END { if (type != "") print numbers, type }' "$root/proc/self/mountinfo")
    block="$root/sys/dev/block/${mounted%% *}"
    [ -n "$mounted" ] && [ -e "$block/partition" ] || return 1
    case $(readlink "$block") in
    */virtual/*) return 1 ;;
    *) printf '%s\n' "$mounted" ;;
    esac
}

# place_of_menu: where what has GRUB's files is mounted.
place_of_menu() {
    awk '($5 == "/" || $5 == "/boot" || $5 == "/boot/grub") && length($5) > length(place) { place = $5 }
        END { print place }' "$root/proc/self/mountinfo"
}

# grubenv_is_writable: GRUB can write to its own; it needs a plain partition with a file system that takes this well.
grubenv_is_writable() {
    [ -f "$root/boot/grub/grubenv" ] && [ ! -L "$root/boot/grub/grubenv" ] || return 1
    [ "$(stat -c %s "$root/boot/grub/grubenv")" = 1024 ] || return 1
    grep -q 'save_env next_entry' "$root/boot/grub/grub.cfg" 2>/dev/null || return 1
    case $(partition_at "$(place_of_menu)") in
    *' ext'[234]) return 0 ;;
    *) return 1 ;;
    esac
}

# Prints the UUID of the EFI partition at /boot/efi, to which GRUB can write when EFI started it.
efi_partition() {
    [ -d "$root/sys/firmware/efi" ] && [ ! -s "$root/etc/kernel/proxmox-boot-uuids" ] || return 1
    found=$(partition_at /boot/efi) && [ "${found#* }" = vfat ] || return 1
    device=$(readlink "$root/sys/dev/block/${found% *}")
    for link in "$root"/dev/disk/by-uuid/????-????; do
        target=$(readlink "$link") || continue
        if [ "${target##*/}" = "${device##*/}" ]; then
            printf '%s\n' "${link##*/}" | grep -xE '[0-9A-F]{4}-[0-9A-F]{4}'
            return
        fi
    done
    return 1
}

# "once grub" where GRUB can: it strikes that out itself. And "tried WORDS" where it is told to.
menu_trials() {
    [ -f "$root/boot/grub/grub.cfg" ] || return 0
    if grep -qx next_entry=lanekeeper-trial "$root/boot/grub/grubenv" 2>/dev/null \
        || grep -qx lanekeeper_trial=next "$root/boot/efi/EFI/lanekeeper/grubenv" 2>/dev/null; then
        menu_entries lanekeeper-trial.cfg tried 1
    fi
    command -v grub-editenv >/dev/null || return 0
    if grubenv_is_writable || efi_partition >/dev/null; then
        echo 'once grub'
    fi
}

# variable_bytes NAME-VENDOR: the value of an EFI variable, without its attributes. Such a file cannot be read from its
# middle.
variable_bytes() {
    [ -e "$root/sys/firmware/efi/efivars/$1" ] || return 0
    head -c 4096 "$root/sys/firmware/efi/efivars/$1" 2>/dev/null | tail -c +5
}

# loader_variable NAME: text of an EFI variable that the boot loader left or reads (UTF-16 behind four bytes of
# attributes).
loader_variable() {
    variable_bytes "$1-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f" | tr -d '\000\n'
}

# The bits of LoaderFeatures that are in its first byte; 8 is "one-shot entry".
loader_features() {
    variable_bytes LoaderFeatures-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f | head -c 1 | od -An -tu1
}

firmware_version() {
    cat "$root/sys/class/dmi/id/bios_version" "$root/sys/class/dmi/id/bios_date" 2>/dev/null
}

# variables_are_writable: an EFI without SetVariable at run time has them mounted read-only.
variables_are_writable() {
    awk '$5 == "/sys/firmware/efi/efivars" && ($6 "," $NF) ~ /(^|,)ro(,|$)/ { exit 1 }' "$root/proc/self/mountinfo"
}

# "once systemd-boot" where it can, "forgets yes" where the firmware did not keep the variable when it was tried, and
# "tried WORDS" where it is told to. A kernel that is pinned for the next start alone is unpinned there, and the boot
# partitions are written anew, so nothing could be tried. A default that somebody set by variable is not
# proxmox-boot-tool's.
entry_trials() {
    case $(loader_variable LoaderInfo) in
    systemd-boot*) ;;
    *) return 0 ;;
    esac
    case $(loader_variable LoaderEntryOneShot) in
    lanekeeper-trial.conf)
        sed -n 's/^options[[:space:]]*/tried /p' "$root/var/lib/lanekeeper/guard/entry" 2>/dev/null | head -n 1 | cut -c 1-4096
        return
        ;;
    ?*) return 0 ;;
    esac
    features=$(loader_features)
    [ $((${features:-0} / 8 % 2)) = 1 ] || return 0
    case $(loader_variable LoaderEntrySelected) in
    proxmox-*.conf | lanekeeper-trial.conf) ;;
    *) return 0 ;;
    esac
    [ -z "$(loader_variable LoaderEntryDefault)" ] && [ ! -e "$root/etc/kernel/next-boot-pin" ] || return 0
    variables_are_writable && command -v proxmox-boot-tool >/dev/null || return 0
    mark="$root/var/lib/lanekeeper/firmware-forgets"
    if [ -e "$mark" ] && [ "$(cat "$mark")" = "$(firmware_version)" ]; then
        echo 'forgets yes'
    else
        echo 'once systemd-boot'
    fi
}
