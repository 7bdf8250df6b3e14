#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Written by Lanekeeper to /etc/initramfs-tools/scripts/init-bottom/lanekeeper. While the node starts, once its root
# file system is mounted, this hands the NVMe drives that /etc/lanekeeper/early-bind lists to vfio-pci:
#     VENDOR:DEVICE:SUBVENDOR:SUBDEVICE, tab, serial, tab, model
# and only a drive of which nothing is in use; all others stay with the host, as the kernel's log says. The word
# lanekeeper=off on the kernel's command line switches it off. It ends within half a minute, whatever happens, and
# never fails the start. Needs nothing but a shell, sleep and modprobe.

PREREQ=''
case ${1-} in
prereqs)
    echo "$PREREQ"
    exit 0
    ;;
esac

root='' # where a simulated node lies
image='' # and where it has what is inside the image
list="$image/etc/lanekeeper/early-bind"
devices="$root/sys/bus/pci/devices"
IFS=' 	
'
set -f # what is read is text, never a pattern

say() {
    printf '<%s>lanekeeper: %s\n' "$1" "$2" 2>/dev/null >>"$root/dev/kmsg" || :
}

kernel_write() {
    if [ -n "$root" ]; then
        kernel-write "$1" "$2"
    else
        printf '%s\n' "$1" >"$2"
    fi 2>/dev/null
}

# Sets value to the first line of a file, without outer blanks.
first_line() {
    value=''
    [ -r "$1" ] || return 1
    { read -r value <"$1" || [ -n "$value" ]; } 2>/dev/null
}

# names PATTERNS: sets found to what fits, or to a pattern that nothing fits when there are several.
names() {
    set +f
    # shellcheck disable=SC2086 # patterns, and places without blanks below them
    set -- $1
    set -f
    found="$*"
    [ $# -ne 1 ] || [ -e "$1" ] || [ -L "$1" ] || found=''
}

is_switched_off() {
    first_line "$root/proc/cmdline" || return 0
    for word in $value; do
        [ "$word" != lanekeeper=off ] || return 0
    done
    return 1
}

# Sets ids to those of a function, "144d:a80a:144d:a801".
ids_of() {
    ids=''
    for attribute in vendor device subsystem_vendor subsystem_device; do
        first_line "$devices/$1/$attribute" || return 1
        ids="$ids:${value#0x}"
    done
    ids=${ids#:}
}

# Sets functions to the NVMe functions with these ids.
functions_with() {
    functions=''
    for address in $addresses; do
        first_line "$devices/$address/class" || continue
        case $value in
        0x0108*) ! ids_of "$address" || [ "$ids" != "$1" ] || functions="$functions $address" ;;
        esac
    done
}

# Sets blocks to the namespaces and partitions of a function. With native multipath a namespace belongs to a
# subsystem, and the controller has hidden paths to it.
blocks_of() {
    blocks=''
    names "$devices/$1/nvme/nvme*"
    for controller in $found; do
        places=$controller
        names "$root/sys/class/nvme-subsystem/*"
        for place in $found; do
            [ ! -e "$place/${controller##*/}" ] || places="$places $place"
        done
        for place in $places; do
            names "$place/nvme*n*"
            for namespace in $found; do
                [ -e "$namespace/dev" ] || [ -e "$namespace/size" ] || continue
                blocks="$blocks ${namespace##*/}"
                names "$namespace/*/partition"
                for partition in $found; do
                    partition=${partition%/partition}
                    blocks="$blocks ${partition##*/}"
                done
            done
        done
    done
}

# Whether nvme has a function and does not show yet what is behind it, or no driver has it yet.
is_on_its_way() {
    [ ! -e "$root/sys/bus/pci/drivers/nvme/$1" ] || {
        names "$devices/$1/nvme/nvme*"
        first_line "${found%% *}/serial" || return 0
        blocks_of "$1"
        [ -z "$blocks" ]
        return
    }
    [ ! -e "$devices/$1/driver" ]
}

# Waits for the functions with recorded ids, ten seconds at most.
await_drives() {
    waited=0
    while [ $waited -lt 10 ]; do
        late=''
        while read -r wanted rest; do
            functions_with "$wanted"
            for function in $functions; do
                ! is_on_its_way "$function" || late="$late $function"
            done
        done <"$list"
        [ -n "$late" ] || return 0
        [ $waited -ne 0 ] || { modprobe -q nvme & } 2>/dev/null
        sleep 1
        waited=$((waited + 1))
    done
}

# Sets matches to the functions with these ids that show this serial and this model.
matches_of() {
    matches=''
    functions_with "$1"
    for function in $functions; do
        names "$devices/$function/nvme/nvme*"
        controller=${found%% *}
        first_line "$controller/serial" || continue
        [ "$value" = "$2" ] || continue
        first_line "$controller/model" || :
        [ "$value" != "$3" ] || matches="$matches $function"
    done
    matches=${matches# }
}

# mounted BLOCK MAJOR:MINOR: sets use to where it is mounted.
mounted() {
    while read -r _ _ numbers _ place rest; do
        # shellcheck disable=SC2086 # words
        set -- "$1" "$2" ${rest##* - }
        [ "$numbers" = "$2" ] || [ "${4-}" = "/dev/$1" ] || continue
        use="$1 is mounted at $place"
        return 0
    done <"$root/proc/self/mountinfo"
    return 1
}

# wanted_at_start BLOCK MAJOR:MINOR: sets use when fstab, on the root file system, names it.
wanted_at_start() {
    [ -r "$root${rootmnt-}/etc/fstab" ] || return 1
    keys=" /dev/$1 "
    if [ -r "$root/run/udev/data/b$2" ]; then
        while read -r line; do
            case $line in
            S:*) keys="$keys/dev/${line#S:} " ;;
            E:ID_FS_UUID=*) keys="${keys}UUID=${line#*=} " ;;
            E:ID_FS_LABEL=*) keys="${keys}LABEL=${line#*=} " ;;
            E:ID_PART_ENTRY_UUID=*) keys="${keys}PARTUUID=${line#*=} " ;;
            esac
        done <"$root/run/udev/data/b$2"
    fi
    while read -r source place _; do
        case $source in
        '' | '#'*) continue ;;
        esac
        case $keys in
        *" $source "*)
            use="$1 is mounted at $place by fstab"
            return 0
            ;;
        esac
    done <"$root${rootmnt-}/etc/fstab"
    return 1
}

# in_pool BLOCK: sets use to the pool that has it.
in_pool() {
    while read -r word name _; do
        [ "$word" != pool: ] || pool=$name
        [ "$word" != "/dev/$1" ] || {
            use="$1 belongs to the ZFS pool $pool"
            return 0
        }
    done <<END
$pools
END
    return 1
}

# Sets use to what speaks against taking a function from the host; status 1 when nothing does.
is_used() {
    use='what uses it cannot be told'
    [ -r "$root/proc/self/mountinfo" ] && [ -r "$root/proc/swaps" ] || return 0
    pools=''
    if [ -d "$root/sys/module/zfs" ]; then
        pools=$(zpool status -LP 2>/dev/null) || return 0
    fi
    blocks_of "$1"
    shown=''
    for block in $blocks; do
        # A hidden path to a namespace that several controllers may have has no number of its own.
        first_line "$root/sys/class/block/$block/dev" || continue
        number=$value
        shown=yes
        ! mounted "$block" "$number" || return 0
        names "$root/sys/class/block/$block/holders/* $root/sys/fs/btrfs/*/devices/$block"
        for holder in $found; do
            [ -e "$holder" ] || [ -L "$holder" ] || continue
            use="$block is held by ${holder#"$root"/sys/}"
            return 0
        done
        while read -r source _; do
            use="$block is swap"
            [ "$source" != "/dev/$block" ] || return 0
        done <"$root/proc/swaps"
        ! in_pool "$block" || return 0
        ! wanted_at_start "$block" "$number" || return 0
    done
    use='it shows no disk'
    [ -z "$shown" ]
}

# release ADDRESS SERIAL
release() {
    device="/sys/bus/pci/devices/$1"
    if [ ! -e "$root$device/iommu_group" ]; then
        say 4 "$1 ($2) stays with the host: the IOMMU is off"
        return
    fi
    if is_used "$1"; then
        say 4 "$1 ($2) stays with the host: $use"
        return
    fi
    if ! modprobe -q vfio-pci; then
        say 4 "$1 ($2) stays with the host: there is no vfio-pci"
        return
    fi
    kernel_write vfio-pci "$device/driver_override"
    kernel_write "$1" "$device/driver/unbind"
    kernel_write "$1" /sys/bus/pci/drivers_probe
    kernel_write '' "$device/driver_override"
    if [ -e "$root/sys/bus/pci/drivers/vfio-pci/$1" ]; then
        say 5 "$1 ($2) is with vfio-pci, as recorded"
        return
    fi
    kernel_write "$1" /sys/bus/pci/drivers_probe
    say 4 "$1 ($2) stays with the host: vfio-pci did not take it"
}

work() {
    names "$devices/*"
    addresses=''
    for device in $found; do
        addresses="$addresses ${device##*/}"
    done
    await_drives
    while IFS='	' read -r wanted serial model <&3; do
        case $wanted in
        '' | '#'*) continue ;;
        esac
        matches_of "$wanted" "$serial" "$model"
        case $matches in
        '') say 4 "no drive shows the serial $serial; nothing is taken for it" ;;
        *' '*) say 4 "several drives show the serial $serial; all stay with the host" ;;
        *) release "$matches" "$serial" ;;
        esac
    done 3<"$list"
}

[ -r "$list" ] || exit 0
if is_switched_off; then
    say 5 'switched off by the kernel'"'"'s command line; all drives stay with the host'
    exit 0
fi
work </dev/null &
worker=$!
tenths=0
while kill -0 "$worker" 2>/dev/null && [ $tenths -lt 300 ]; do
    if sleep 0.1 2>/dev/null; then
        tenths=$((tenths + 1))
    else
        sleep 1
        tenths=$((tenths + 10))
    fi
done
if kill -9 "$worker" 2>/dev/null; then
    say 4 'took too long; what was not done by now stays as it is'
fi
exit 0
