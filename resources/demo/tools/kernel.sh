# Plays the kernel's part in binding PCI functions to drivers: drivers/pci/pci-driver.c, drivers/base/bus.c
# and dd.c, drivers/vfio/pci/vfio_pci_core.c.
#
# .simulated/drivers/ADDRESS names the driver that knows such a function; .simulated/asleep/ADDRESS holds
# what that driver makes of it (controllers, disks, ports) while it does not have it; .simulated/dynamic-ids
# has the ids given to vfio-pci, "VENDOR DEVICE [SUBVENDOR SUBDEVICE]"; .simulated/after-vfio names the
# drivers that vfio-pci was there before.

umask 022
dynamic_ids="$root/.simulated/dynamic-ids"

# Starting a program for every link would take most of a simulated node's time, so the shell itself goes where they lead.

# kernel_follow LINK: sets target to where a link to a folder leads in the end; status 1 when it leads nowhere.
kernel_follow() {
    here=$PWD
    target=''
    cd -P "$1" 2>/dev/null || return 1
    target=$PWD
    cd "$here" || exit
}

# Sets device to the folder of a function; status 1 when there is none.
kernel_find() {
    kernel_follow "$root/sys/bus/pci/devices/$1" || return 1
    device=$target
}

# Sets driver to the one that has the function, or to nothing.
kernel_driver_of() {
    kernel_follow "$root/sys/bus/pci/devices/$1/driver"
    driver=${target##*/}
}

# Sets group to the IOMMU group of a function; status 1 when it has none.
kernel_group_of() {
    kernel_follow "$root/sys/bus/pci/devices/$1/iommu_group" || return 1
    group=${target##*/}
}

kernel_is_loaded() {
    [ -d "$root/sys/bus/pci/drivers/$1" ]
}

kernel_native_driver() {
    native=''
    [ ! -e "$root/.simulated/drivers/$1" ] || read -r native <"$root/.simulated/drivers/$1"
}

# kernel_keep PATH: moves it to where it sleeps.
kernel_keep() {
    [ -e "$1" ] || [ -L "$1" ] || return 0
    place="$asleep/${1#"$root"/}"
    mkdir -p "${place%/*}"
    mv -f "$1" "$place"
}

# Takes away what the driver made of the function: controllers, ports, disks and their names.
kernel_forget_children() {
    kernel_find "$1"
    asleep="$root/.simulated/asleep/$1"
    for link in "$root"/sys/class/nvme/* "$root"/sys/class/net/* "$root"/sys/block/* "$root"/sys/class/block/* \
        "$root"/sys/dev/block/*; do
        kernel_follow "$link" || continue
        case "$target" in
        "$device"/nvme/* | "$device"/net/* | "$device"/ata[0-9]*)
            kernel_keep "$link"
            [ "${link%/*}" != "$root/sys/class/block" ] || kernel_keep "$root/dev/${link##*/}"
            ;;
        esac
    done
    for folder in "$device/nvme" "$device/net" "$device"/ata[0-9]*; do
        kernel_keep "$folder"
    done
    for link in "$root"/dev/disk/*/*; do
        [ -e "$link" ] || kernel_keep "$link"
    done
}

kernel_wake_children() {
    asleep="$root/.simulated/asleep/$1"
    [ -d "$asleep" ] || return 0
    cp -dR "$asleep/." "$root/" && rm -rf "$asleep"
}

kernel_unbind() {
    kernel_find "$1"
    kernel_driver_of "$1"
    [ -n "$driver" ] || return 0
    rm -f "$root/sys/bus/pci/drivers/$driver/$1" "$device/driver"
    kernel_forget_children "$1"
    [ "$driver" != vfio-pci ] || kernel_show_group "$1"
}

# The file of a group is there while vfio-pci has a function of it.
kernel_show_group() {
    kernel_group_of "$1" || return 0
    rm -f "$root/dev/vfio/$group"
    for member in "$root/sys/kernel/iommu_groups/$group"/devices/*; do
        [ -e "$root/sys/bus/pci/drivers/vfio-pci/${member##*/}" ] || continue
        mkdir -p "$root/dev/vfio"
        : >"$root/dev/vfio/$group"
    done
}

# kernel_up PATH: sets up to the way from a folder of sysfs to its top, "../..".
kernel_up() {
    rest=${1#"$root"/sys/}
    up=..
    while [ "$rest" != "${rest#*/}" ]; do
        rest=${rest#*/}
        up=$up/..
    done
}

kernel_bind() {
    kernel_find "$1"
    kernel_up "$device"
    mkdir -p "$root/sys/bus/pci/drivers/$2"
    ln -s "../../../../${device#"$root"/sys/}" "$root/sys/bus/pci/drivers/$2/$1"
    ln -s "$up/bus/pci/drivers/$2" "$device/driver"
    if [ "$2" = vfio-pci ]; then kernel_show_group "$1"; else kernel_wake_children "$1"; fi
}

# Sets ids to "VENDOR DEVICE SUBVENDOR SUBDEVICE", without 0x.
kernel_ids_of() {
    ids=''
    for attribute in vendor device subsystem_vendor subsystem_device; do
        read -r value <"$root/sys/bus/pci/devices/$1/$attribute"
        ids="$ids ${value#0x}"
    done
    ids=${ids# }
}

kernel_has_dynamic_id() {
    [ -s "$dynamic_ids" ] || return 1
    kernel_ids_of "$1"
    awk -v ids="$ids" '
        BEGIN { split(ids, own, " ") }
        $1 == own[1] && $2 == own[2] && (NF < 4 || ($3 == own[3] && $4 == own[4])) { found = 1 }
        END { exit !found }' "$dynamic_ids"
}

# kernel_matches ADDRESS DRIVER: an override counts alone.
kernel_matches() {
    kernel_is_loaded "$2" || return 1
    read -r override <"$root/sys/bus/pci/devices/$1/driver_override"
    if [ "$override" != '(null)' ]; then
        [ "$override" = "$2" ]
    elif [ "$2" = vfio-pci ]; then
        kernel_has_dynamic_id "$1"
    else
        kernel_native_driver "$1"
        [ "$native" = "$2" ]
    fi
}

# kernel_accepts ADDRESS DRIVER: what the driver itself says when it is asked to take a function.
kernel_accepts() {
    if [ "$2" = vfio-pci ]; then
        [ -e "$root/sys/bus/pci/devices/$1/iommu_group" ] && [ ! -d "$root/sys/bus/pci/devices/$1/pci_bus" ]
    else
        kernel_native_driver "$1"
        [ "$native" = "$2" ]
    fi
}

# Sets choice to the driver that would take a function that has none, or to nothing.
kernel_choose() {
    kernel_native_driver "$1"
    order="$native vfio-pci"
    if [ -n "$native" ] && [ -s "$root/.simulated/after-vfio" ] \
        && grep -qxF "$native" "$root/.simulated/after-vfio"; then
        order="vfio-pci $native"
    fi
    for choice in $order; do
        kernel_matches "$1" "$choice" && kernel_accepts "$1" "$choice" && return
    done
    choice=''
}

kernel_attach() {
    kernel_driver_of "$1"
    [ -z "$driver" ] || return 0
    kernel_choose "$1"
    [ -z "$choice" ] || kernel_bind "$1" "$choice"
}

# kernel_offer_all DRIVER: it gets what nobody has.
kernel_offer_all() {
    for entry in "$root"/sys/bus/pci/devices/*; do
        [ ! -L "$entry/driver" ] || continue
        if kernel_matches "${entry##*/}" "$1" && kernel_accepts "${entry##*/}" "$1"; then
            kernel_bind "${entry##*/}" "$1"
        fi
    done
}

# kernel_new_id VENDOR DEVICE [SUBVENDOR SUBDEVICE]: for vfio-pci, which then takes what is free.
kernel_new_id() {
    ! grep -qxF "$*" "$dynamic_ids" 2>/dev/null || return 1
    printf '%s\n' "$*" >>"$dynamic_ids"
    kernel_offer_all vfio-pci
}

kernel_remove_id() {
    grep -qxF "$*" "$dynamic_ids" 2>/dev/null || return 1
    grep -vxF "$*" "$dynamic_ids" >"$dynamic_ids.new"
    mv -f "$dynamic_ids.new" "$dynamic_ids"
}

# Whether a process has the function's group open.
kernel_is_held() {
    kernel_group_of "$1" || return 1
    for link in "$root"/proc/[0-9]*/fd/*; do
        target=$(readlink "$link") || continue
        case "$target" in
        */dev/vfio/"$group") return 0 ;;
        esac
    done
    return 1
}

# kernel_ids_in FILE...: the ids that modprobe would hand to vfio-pci, a line for each.
kernel_ids_in() {
    awk '
        { sub(/#.*/, "") }
        $1 == "options" && ($2 == "vfio-pci" || $2 == "vfio_pci") {
            for (i = 3; i <= NF; i++) {
                if ($i !~ /^ids=/) continue
                gsub(/["\047]/, "", $i)
                count = split(substr($i, 5), list, ",")
                for (j = 1; j <= count; j++) { gsub(/:/, " ", list[j]); print tolower(list[j]) }
            }
        }' "$@" /dev/null
}

# kernel_load DRIVER FILE...: as modprobe does, with the options in these files. Status 1: no such module.
kernel_load() {
    kernel_is_loaded "$1" && return 0
    name=$1
    shift
    [ "$name" = vfio-pci ] || grep -qxF "$name" "$root"/.simulated/drivers/* 2>/dev/null || return 1
    mkdir -p "$root/sys/bus/pci/drivers/$name"
    [ "$name" != vfio-pci ] || kernel_ids_in "$@" >>"$dynamic_ids"
    kernel_offer_all "$name"
}
