# SPDX-License-Identifier: GPL-3.0-or-later
# What qm asks of the kernel, asked of a real one, in the order of Proxmox (PVE::SysFSTools,
# pci_dev_bind_to_vfio): new_id, unbind, bind.

kernel_unbind() {
    modprobe vfio-pci || die 'Cannot find vfio-pci module!'
    read -r vendor <"/sys/bus/pci/devices/$1/vendor"
    read -r device <"/sys/bus/pci/devices/$1/device"
    # An id that vfio-pci has already is refused, and serves as well.
    { echo "${vendor#0x} ${device#0x}" >/sys/bus/pci/drivers/vfio-pci/new_id; } 2>/dev/null
    [ ! -e "/sys/bus/pci/devices/$1/driver" ] || echo "$1" >"/sys/bus/pci/devices/$1/driver/unbind"
}

kernel_bind() {
    [ -e "/sys/bus/pci/drivers/$2/$1" ] || { echo "$1" >"/sys/bus/pci/drivers/$2/bind"; } 2>/dev/null
    [ -e "/sys/bus/pci/drivers/$2/$1" ] || die "Cannot bind $1 to vfio"
}
