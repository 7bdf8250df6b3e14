# Plays the kernel's part in binding PCI functions to drivers.

kernel_device() {
    readlink -f "$root/sys/bus/pci/devices/$1"
}

# Takes away what the driver made of the function: controllers, ports, disks and their names.
kernel_forget_children() {
    device=$(kernel_device "$1")
    for link in "$root"/sys/class/nvme/* "$root"/sys/class/net/* "$root"/sys/block/* "$root"/sys/class/block/* \
        "$root"/sys/dev/block/*; do
        target=$(readlink -f "$link") || continue
        case "$target" in
        "$device"/nvme/* | "$device"/net/* | "$device"/ata[0-9]*)
            rm -f "$link"
            [ "${link%/*}" = "$root/sys/class/block" ] && rm -f "$root/dev/${link##*/}"
            ;;
        esac
    done
    rm -rf "$device/nvme" "$device/net" "$device"/ata[0-9]*
    for link in "$root"/dev/disk/*/*; do
        [ -e "$link" ] || rm -f "$link"
    done
}

kernel_unbind() {
    device=$(kernel_device "$1")
    driver=$(readlink "$device/driver") || return 0
    rm -f "$root/sys/bus/pci/drivers/${driver##*/}/$1" "$device/driver"
    kernel_forget_children "$1"
}

kernel_bind() {
    device=$(kernel_device "$1")
    mkdir -p "$root/sys/bus/pci/drivers/$2"
    ln -s "../../../../${device#"$root"/sys/}" "$root/sys/bus/pci/drivers/$2/$1"
    up=$(printf '%s\n' "${device#"$root"/sys/}" | sed 's,[^/][^/]*,..,g')
    ln -s "$up/bus/pci/drivers/$2" "$device/driver"
}
