# SPDX-License-Identifier: GPL-3.0-or-later
# What qm asks of the kernel, asked of a real one, in the order of Proxmox (PVE::SysFSTools,
# pci_dev_bind_to_vfio): new_id, unbind, bind.

kernel_load() {
    modprobe "$1" || die "Cannot find $1 module!"
}

# Sets ids to those of the function, as new_id takes them.
kernel_ids_of() {
    ids=''
    for attribute in vendor device subsystem_vendor subsystem_device; do
        read -r value <"/sys/bus/pci/devices/$1/$attribute"
        ids="$ids ${value#0x}"
    done
    ids=${ids# }
}

# Fails for ids that vfio-pci has already.
kernel_new_id() {
    { echo "$1" >/sys/bus/pci/drivers/vfio-pci/new_id; } 2>/dev/null
}

kernel_unbind() {
    [ ! -e "/sys/bus/pci/devices/$1/driver" ] || echo "$1" >"/sys/bus/pci/devices/$1/driver/unbind"
}

kernel_bind() {
    [ -e "/sys/bus/pci/drivers/$2/$1" ] || { echo "$1" >"/sys/bus/pci/drivers/$2/bind"; } 2>/dev/null
    [ -e "/sys/bus/pci/drivers/$2/$1" ] || die "Cannot bind $1 to vfio"
}
