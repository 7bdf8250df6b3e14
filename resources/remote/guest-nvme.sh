# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# guest-nvme.sh VMID SYSTEM: asks the guest agent of a running VM which NVMe controllers the guest's kernel
# sees, and prints qm's JSON answer. Its out-data holds one line for each:
#     NVME ADDRESS VENDOR DEVICE DRIVER SERIAL|MODEL|NAME
# with ids such as 0x144d, "-" for no driver, serial and model without padding, and the controller's name such as nvme0. With `windows` for SYSTEM
# PowerShell is asked instead, and its Format-List stands there. Reads only.
#
# Exit codes: those of qm; its complaint stands on standard error.

# shellcheck disable=SC2016 # the guest's shell expands it
look='for device in /sys/bus/pci/devices/*; do
    read -r class <"$device/class" || continue
    case $class in 0x0108*) ;; *) continue ;; esac
    read -r vendor <"$device/vendor"
    read -r model_id <"$device/device"
    driver=-
    if [ -e "$device/driver" ]; then
        driver=$(readlink "$device/driver")
        driver=${driver##*/}
    fi
    serial=
    model=
    name=
    for controller in "$device"/nvme/nvme*; do
        [ -e "$controller" ] || continue
        read -r serial <"$controller/serial"
        read -r model <"$controller/model"
        name=${controller##*/}
    done
    echo "NVME ${device##*/} $vendor $model_id $driver $serial|$model|$name"
done'
if [ "$2" = windows ]; then
    exec qm guest exec "$1" --timeout 20 -- powershell.exe -NoProfile -NonInteractive -Command \
        'Get-PhysicalDisk | Format-List FriendlyName,BusType,AdapterSerialNumber'
fi
exec qm guest exec "$1" --timeout 20 -- sh -c "$look"
