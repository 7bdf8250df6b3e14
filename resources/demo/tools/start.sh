# How a simulated node ends and starts again. Needs kernel.sh and boot-files.sh.

end_all() {
    for file in "$root"/run/qemu-server/*.pid; do
        [ -e "$file" ] || continue
        read -r pid <"$file"
        case "$pid" in
        '' | *[!0-9]*) ;;
        *) rm -rf "$root/proc/$pid" ;;
        esac
    done
    rm -rf "$root/run/qemu-server" "$root/run/lanekeeper" "$root/dev/vfio"
    mkdir -p "$root/run/qemu-server"
}

new_boot_id() {
    file="$root/proc/sys/kernel/random/boot_id"
    sum=$(sha1sum <"$file")
    printf '%s\n' "$sum" | sed 's/^\(.\{8\}\)\(.\{4\}\).\(.\{3\}\).\(.\{3\}\)\(.\{12\}\).*/\1-\2-4\3-8\4-\5/' >"$file.new"
    mv -f "$file.new" "$file"
}

# The menu that GRUB takes: the entry it was told to start once leads to another one, and is struck out before.
grub_menu_file() {
    next=$(grub-editenv "$root/boot/grub/grubenv" list | sed -n 's/^next_entry=//p')
    if [ -n "$next" ]; then
        grub-editenv "$root/boot/grub/grubenv" set next_entry=
        if grep -q "^menuentry .* --id $next {" "$root/boot/grub/grub.cfg"; then
            printf '%s\n' "$root/boot/grub/$next.cfg"
            return
        fi
    fi
    own="$root/boot/efi/EFI/lanekeeper/grubenv"
    uuid=$(sed -n 's/^search .* --set=lanekeeper //p' "$root/boot/grub/grub.cfg")
    if [ -n "$uuid" ] && [ -e "$root/dev/disk/by-uuid/$uuid" ] \
        && grub-editenv "$own" list | grep -qx lanekeeper_trial=next && grub-editenv "$own" set lanekeeper_trial=begun; then
        printf '%s\n' "$root/boot/grub/lanekeeper-trial.cfg"
        return
    fi
    printf '%s\n' "$root/boot/grub/grub.cfg"
}

variable_file() {
    printf '%s\n' "$root/sys/firmware/efi/efivars/$1-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f"
}

# Sets chosen to the name of the entry that systemd-boot takes from the boot partition in a folder: the one it was told
# to start once, which is struck out before, or the newest of proxmox-boot-tool's. It says which.
choose_entry() {
    chosen=''
    once=$(variable_file LoaderEntryOneShot)
    if [ -e "$once" ]; then
        chosen=$(tail -c +5 "$once" | tr -d '\000')
        rm -f "$once"
    fi
    if [ -z "$chosen" ] || [ ! -e "$1/loader/entries/$chosen" ]; then
        chosen=$(printf '%s\n' "$1"/loader/entries/proxmox-*.conf | sort -V | tail -n 1)
        chosen=${chosen##*/}
    fi
    printf '\006\000\000\000' >"$(variable_file LoaderEntrySelected)"
    printf '%s' "$chosen" | sed 's/./&_/g' | tr _ '\000' >>"$(variable_file LoaderEntrySelected)"
}

# What the boot loader hands to the kernel.
command_line() {
    set -- "$root"/.simulated/esp/*
    if [ -d "$1" ]; then
        choose_entry "$1"
        awk '
            $1 == "initrd" { gsub("/", "\\", $2); printf "initrd=%s ", $2 }
            $1 == "options" { sub(/^options +/, ""); options = $0 }
            END { print options }' "$1/loader/entries/$chosen"
    else
        awk '$1 == "linux" {
            line = "BOOT_IMAGE=" $2
            for (i = 3; i <= NF; i++) line = line " " $i
            print line
            exit
        }' "$(grub_menu_file)"
    fi
}

# Whether the kernel uses the IOMMU: drivers/iommu/intel/iommu.c, drivers/iommu/amd/init.c,
# arch/x86/kernel/pci-dma.c. For Intel it is on by default from kernel 6.8 on.
iommu_is_on() {
    tables="$root/sys/firmware/acpi/tables"
    major=${kernel%%.*}
    minor=${kernel#*.}
    minor=${minor%%.*}
    wanted=yes
    if [ -e "$tables/DMAR" ]; then
        [ "$major" -gt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -ge 8 ]; } || wanted=no
    elif [ ! -e "$tables/IVRS" ]; then
        return 1
    fi
    vendor=amd
    [ ! -e "$tables/DMAR" ] || vendor=intel
    off=''
    for word in $1; do
        case "$vendor $word" in
        *' iommu=off' | *' iommu=off,'* | 'amd amd_iommu=off') off=yes ;;
        'intel intel_iommu=off' | 'intel intel_iommu=off,'*) wanted=no ;;
        'intel intel_iommu=on' | 'intel intel_iommu=on,'*) wanted=yes ;;
        esac
    done
    [ -z "$off" ] && [ $wanted = yes ]
}

iommu_units() {
    if [ -e "$root/sys/firmware/acpi/tables/DMAR" ]; then
        echo 'dmar0/intel-iommu dmar1/intel-iommu'
    else
        echo 'ivhd0/amd-iommu'
    fi
}

# The ids of ports that the kernel of Proxmox is told to take for ones that keep devices apart, each between blanks
# (pve-kernel, pci: Enable overrides for missing ACS capabilities).
pretended_ports() {
    for word in $1; do
        case $word in
        pcie_acs_override=*) printf '%s' "${word#*=}" | tr ',' '\n' | sed -n 's/^id:\(.*\)/ \1 /p' ;;
        esac
    done
}

# is_apart GROUP PORT: whether the ports of this group, from this one up, all count as ones that keep devices apart.
is_apart() {
    above=$2
    pretended=
    while [ -e "$above/vendor" ]; do
        if [ "$(cat "$root/.simulated/groups/${above##*/}" 2>/dev/null)" = "$1" ]; then
            read -r vendor <"$above/vendor"
            read -r product <"$above/device"
            case $ports in
            *" ${vendor#0x}:${product#0x} "*) pretended=yes ;;
            *) return 1 ;;
            esac
        fi
        above=${above%/*}
    done
    [ -n "$pretended" ]
}

# pretended_group GROUP DEVICE: the group of a device, or one of its port's own.
pretended_group() {
    if [ ! -d "$2/pci_bus" ] && is_apart "$1" "${2%/*}"; then
        port=${2%/*}
        echo $((1000 + 0x$(printf '%s' "${port##*/}" | tr -d :.)))
    else
        echo "$1"
    fi
}

# set_iommu COMMAND-LINE
set_iommu() {
    rm -rf "$root"/sys/class/iommu/* "$root/sys/devices/virtual/iommu" "$root"/sys/kernel/iommu_groups/*
    rm -f "$root"/sys/bus/pci/devices/*/iommu_group
    iommu_is_on "$1" || return 0
    type=DMA-FQ
    case " $1 " in
    *' iommu=pt '* | *' iommu.passthrough=1 '*) type=identity ;;
    esac
    for unit in $(iommu_units); do
        mkdir -p "$root/sys/devices/virtual/iommu/$unit"
        ln -s "../../devices/virtual/iommu/${unit%/*}" "$root/sys/class/iommu/${unit%/*}"
    done
    ports=$(pretended_ports "$1")
    for file in "$root"/.simulated/groups/*; do
        [ -e "$file" ] || continue
        read -r group <"$file"
        kernel_find "${file##*/}"
        [ -z "$ports" ] || group=$(pretended_group "$group" "$device")
        kernel_up "$device"
        folder="$root/sys/kernel/iommu_groups/$group"
        mkdir -p "$folder/devices"
        echo "$type" >"$folder/type"
        ln -s "../../../../${device#"$root"/sys/}" "$folder/devices/${file##*/}"
        ln -s "$up/kernel/iommu_groups/$group" "$device/iommu_group"
    done
}

# Unpacked anew at every start, so that what a script takes out there is back at the next one.
start_kernel() {
    line=$(command_line)
    printf '%s\n' "$line" >"$root/proc/cmdline"
    set_iommu "$line"
    ram="$root/.simulated/ram"
    rm -rf "$ram" "$root/dev/kmsg"
    cp -R "$root/.simulated/image" "$ram"
    play init-top
}

# play_modprobe ROOT DRIVER: with the options in the image. The script that is played has a root of its own.
play_modprobe() {
    root=$1
    kernel_load "$2" "$ram"/etc/modprobe.d/*.conf 2>/dev/null
}

# play FOLDER: runs the program's own script of this folder, out of the image, with the simulated node for what it
# would find there. Those of others are left out: nobody knows what they would do to this computer.
play() {
    script="$ram/scripts/$1/lanekeeper"
    [ -f "$script" ] || return 0
    sed -e "s,^root=''.*,root=.," -e "s,^image=''.*,image=./.simulated/ram," "$script" >"$ram/script"
    (
        cd "$root" || exit
        top=$root
        # shellcheck disable=SC2317 # the script calls it
        modprobe() {
            (play_modprobe "$top" "$2")
        }
        set --
        . ./.simulated/ram/script
    )
}

# What the image does when the root file system is there, before anything else is mounted.
start_image() {
    awk '$5 == "/"' "$root/.simulated/mountinfo" >"$root/proc/self/mountinfo"
    : >"$root/proc/swaps"
    missing_root >/dev/null || play init-bottom
    rm -rf "$ram"
}

# The drivers before which the image loads vfio-pci, "*" for all.
drivers_after_vfio() {
    set -- "$ram"/etc/modprobe.d/*.conf
    [ -e "$1" ] && awk '
        { sub(/#.*/, "") }
        $1 == "softdep" && $3 == "pre:" && / vfio[-_]pci( |$)/ { print $2 }' "$@"
    file="$ram/conf/modules"
    [ -e "$file" ] && grep -qE '^[[:space:]]*vfio[-_]pci([[:space:]]|$)' "$file" && cat "$root"/.simulated/drivers/*
    return 0
}

# Every function goes to the driver that comes first and takes it.
start_drivers() {
    for entry in "$root"/sys/bus/pci/devices/*; do
        echo '(null)' >"$entry/driver_override"
    done
    : >"$dynamic_ids"
    drivers_after_vfio | sort -u >"$root/.simulated/after-vfio"
    early=''
    if [ -s "$root/.simulated/after-vfio" ]; then
        early=yes
        mkdir -p "$root/sys/bus/pci/drivers/vfio-pci"
        kernel_ids_in "$ram"/etc/modprobe.d/*.conf 2>/dev/null >>"$dynamic_ids"
    fi
    for entry in "$root"/sys/bus/pci/devices/*; do
        address=${entry##*/}
        kernel_driver_of "$address"
        kernel_choose "$address"
        [ "$choice" != "$driver" ] || continue
        kernel_unbind "$address"
        [ -z "$choice" ] || kernel_bind "$address" "$choice"
    done
    [ -n "$early" ] || rm -rf "$root/sys/bus/pci/drivers/vfio-pci"
    if cat "$root/etc/modules" "$root"/etc/modules-load.d/*.conf 2>/dev/null | grep -qE '^[[:space:]]*vfio[-_]pci'; then
        kernel_load vfio-pci "$root"/etc/modprobe.d/*.conf 2>/dev/null
    fi
}

# File systems and swap whose device is there; those without a number of a device always are.
mount_all() {
    while IFS= read -r line; do
        numbers=$(printf '%s\n' "$line" | cut -d ' ' -f 3)
        case "$numbers" in
        0:*) ;;
        *) [ -e "$root/sys/dev/block/$numbers" ] || continue ;;
        esac
        printf '%s\n' "$line"
    done <"$root/.simulated/mountinfo" >"$root/proc/self/mountinfo"
    while IFS= read -r line; do
        device=${line%%[[:space:]]*}
        case "$device" in
        /dev/*) [ -e "$root/sys/class/block/${device##*/}" ] || continue ;;
        esac
        printf '%s\n' "$line"
    done <"$root/.simulated/swaps" >"$root/proc/swaps"
}

# .simulated/carriers has a line for each device that the root file system needs: the functions of which
# any one may carry it. Says what the kernel's image says when none does; else status 1.
missing_root() {
    while read -r carriers; do
        found=''
        for address in $carriers; do
            kernel_driver_of "$address"
            kernel_native_driver "$address"
            [ -z "$driver" ] || [ "$driver" != "$native" ] || found=yes
        done
        [ -z "$found" ] || continue
        read -r start <"$root/.simulated/root"
        echo "ALERT!  ${start#root=} does not exist.  Dropping to a shell!"
        return 0
    done <"$root/.simulated/carriers"
    return 1
}

# A node whose kernel does not come up without a word: .simulated/needs has it.
is_dead() {
    [ -e "$root/.simulated/needs" ] || return 1
    read -r word <"$root/.simulated/needs"
    read -r line <"$root/proc/cmdline"
    case " $line " in
    *" $word "*) return 1 ;;
    esac
    return 0
}

# A node whose network card does not get on with the IOMMU: .simulated/cuts stands there.
is_cut_off() {
    [ -e "$root/.simulated/cuts" ] || return 1
    set -- "$root"/sys/class/iommu/*
    [ -e "$1" ]
}

# Lanekeeper's guard, as systemd would start it. A simulated minute takes six seconds, so that a slow computer has time
# to come back to the node, or as many as .simulated/minute says.
start_guard() {
    guard="$root/var/lib/lanekeeper/guard"
    [ -e "$guard/armed" ] && [ -e "$root/etc/systemd/system/sysinit.target.wants/lanekeeper-guard.service" ] || return 0
    read -r minutes <"$guard/minutes"
    read -r start <"$root/proc/sys/kernel/random/boot_id"
    seconds=6
    [ ! -e "$root/.simulated/minute" ] || read -r seconds <"$root/.simulated/minute"
    # shellcheck disable=SC2016 # for the shell that waits
    setsid sh -c '
        turns=$(($2 * $4 * 5))
        while [ $turns -gt 0 ]; do
            sleep 0.2
            [ -e "$1/var/lib/lanekeeper/guard/armed" ] && [ ! -e "$1/run/lanekeeper/guard-held" ] || exit 0
            read -r now <"$1/proc/sys/kernel/random/boot_id" && [ "$now" = "$3" ] || exit 0
            turns=$((turns - 1))
        done
        exec sh "$1/var/lib/lanekeeper/guard/guard.sh" restore' sh "$root" "$minutes" "$start" "$seconds" </dev/null >/dev/null 2>&1 &
}

# pve-guests starts what has "onboot: 1"; a guest that does not start stays behind. The guard's drop-in lets
# those with passed devices wait.
start_guests() {
    if [ -e "$root/etc/systemd/system/pve-guests.service.d/lanekeeper-guard.conf" ] \
        && [ -e "$root/var/lib/lanekeeper/guard/armed" ]; then
        sh "$root/var/lib/lanekeeper/guard/guard.sh" guests
        return
    fi
    for file in "$root"/etc/pve/qemu-server/*.conf; do
        [ -e "$file" ] || continue
        awk '/^\[/ { exit } $1 == "onboot:" && $2 == 1 { found = 1 } END { exit !found }' "$file" || continue
        guest=${file##*/}
        qm start "${guest%.conf}"
    done
}
