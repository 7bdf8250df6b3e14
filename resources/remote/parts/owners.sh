# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# Who else uses a disk: file systems over several disks, caches, and what other machines are given.

shared_file_systems() {
    for system in "$root"/sys/fs/btrfs/*-*; do
        for device in "$system"/devices/*; do
            [ -e "$device" ] || [ -L "$device" ] || continue
            printf 'btrfs %s %s\n' "${device##*/}" "${system##*/}"
        done
    done
    for cache in "$root"/sys/block/*/bcache "$root"/sys/block/*/*/bcache; do
        [ -d "$cache" ] || [ -L "$cache" ] || continue
        device=${cache%/bcache}
        printf 'bcache %s\n' "${device##*/}"
    done
    return 0
}

# NVMe over a network and iSCSI: Documentation/ABI/testing/configfs-nvmet.txt and target core.
exports() {
    config="$root/sys/kernel/config"
    for place in "$config"/nvmet/subsystems/*/namespaces/*/device_path \
        "$config"/nvmet/subsystems/*/passthru/device_path "$config"/target/core/*/*/udev_path; do
        [ -e "$place" ] || continue
        first_line "$place" || value=''
        [ -n "$value" ] || continue
        printf 'export %s %s\n' "$value" "${place#"$root"}"
    done
    return 0
}

owners() {
    shared_file_systems
    exports
}
