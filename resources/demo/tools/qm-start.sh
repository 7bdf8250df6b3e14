# qm start and qm stop, with the order of things in PVE::QemuServer::vm_start_nolock.

reservations="$root/run/qemu-server/pci-id-reservations"

# Reservations of other VMs whose process still lives, as "ADDRESS VMID".
live_reservations() {
    [ -e "$reservations" ] || return 0
    while read -r address owner proof; do
        [ "$owner" != "$vmid" ] || continue
        case "$proof" in
        pid:*) [ -d "$root/proc/${proof#pid:}" ] && echo "$address $owner" ;;
        esac
    done <"$reservations"
}

refuse_unusable() {
    for slot in $(hostpci_keys); do
        hostpci_fields "$(current_value "hostpci$slot")" | grep -qiE '^pcie (1|on|yes|true)$' || continue
        case "$(current_value machine)" in
        *q35*) ;;
        *) die 'q35 machine model is not enabled at /usr/share/perl5/PVE/QemuServer/PCI.pm line 524.' ;;
        esac
    done
    twice=$(printf '%s\n' "$functions" | cut -d ' ' -f 2 | sort | uniq -d | head -n 1)
    [ -z "$twice" ] || die "device '$twice' assigned more than once"
}

refuse_reserved() {
    taken=$(live_reservations)
    printf '%s\n' "$functions" | while read -r _ address; do
        owner=$(printf '%s\n' "$taken" | sed -n "s/^$address //p" | head -n 1)
        [ -z "$owner" ] || die "PCI device '$address' already in use by VMID '$owner'"
    done || exit 255
}

# Proxmox's own test for an IOMMU: /sys/class/iommu has an entry.
refuse_without_iommu() {
    for unit in "$root"/sys/class/iommu/*; do
        [ -e "$unit" ] && return 0
    done
    die 'cannot prepare PCI pass-through, IOMMU not present'
}

# The whole group goes, except what has a bus below it (SysFSTools::pci_dev_group_bind_to_vfio).
take_group() {
    kernel_load vfio-pci "$root"/etc/modprobe.d/*.conf 2>/dev/null
    for member in "$root/sys/bus/pci/devices/$1/iommu_group/devices"/*; do
        address=${member##*/}
        [ -e "$member" ] || die "Cannot open iommu_group: No such file or directory"
        [ -d "$member/pci_bus" ] && continue
        kernel_driver_of "$address"
        [ "$driver" = vfio-pci ] && continue
        kernel_ids_of "$address"
        kernel_new_id "${ids% * *}" || : # it has them already
        kernel_unbind "$address"
        kernel_bind "$address" vfio-pci
    done
}

# A function that cannot be reset is given all the same, with a warning.
reset_function() {
    reset="$root/sys/bus/pci/devices/$1/reset"
    [ ! -e "$reset" ] || echo 1 >"$reset" \
        || echo "failed to reset PCI device '$1', but trying to continue as not all devices need a reset" >&2
}

# run_hookscript PHASE: PVE::GuestHelpers::exec_hookscript. Only what this program wrote runs here, on the simulated
# node: nobody knows what others' would do to this computer.
run_hookscript() {
    volume=$(current_value hookscript)
    [ -n "$volume" ] || return 0
    script=$(snippet_path "$volume")
    [ -f "$root$script" ] || die "hookscript error for $vmid on $1: script '$volume' does not exist"
    grep -q '^# Written by Lanekeeper' "$root$script" || return 0
    sed "s,^root=''.*,root=.," "$root$script" >"$root/.simulated/hookscript"
    (
        cd "$root" || exit
        set -- "$vmid" "$1"
        . ./.simulated/hookscript
    ) || die "hookscript error for $vmid on $1: command '$script $vmid $1' failed: exit code 1"
}

drop_reservations() {
    [ -e "$reservations" ] || return 0
    awk -v vmid="$vmid" '$2 != vmid' "$reservations" >"$reservations.tmp"
    mv "$reservations.tmp" "$reservations"
}

qm_start() {
    is_running "$vmid" && die "VM $vmid already running"
    refuse_locked
    write_config write-stopped </dev/null
    run_hookscript pre-start
    functions=$(passed_functions) || exit 255
    if [ -n "$functions" ]; then
        refuse_unusable
        refuse_reserved
        refuse_without_iommu
        for address in $(printf '%s\n' "$functions" | cut -d ' ' -f 2); do
            take_group "$address"
            reset_function "$address"
        done
    fi
    begin_process
    drop_reservations
    [ -n "$functions" ] && printf '%s\n' "$functions" | while read -r _ address; do
        echo "$address $vmid pid:$pid"
    done >>"$reservations"
    cut_network
    return 0
}

# .simulated/cutters names functions that the node's network does not survive the loss of.
cut_network() {
    [ -e "$root/.simulated/cutters" ] || return 0
    printf '%s\n' "$functions" | cut -d ' ' -f 2 | grep -qxFf "$root/.simulated/cutters" || return 0
    printf '%s\n' "$vmid" >"$root/.simulated/cut-by"
    echo 'Its network is gone.' >"$root/.simulated/off"
}

mend_network() {
    [ -e "$root/.simulated/cut-by" ] && read -r cutter <"$root/.simulated/cut-by" && [ "$cutter" = "$vmid" ] || return 0
    rm -f "$root/.simulated/cut-by" "$root/.simulated/off"
}

# A guest in .simulated/stubborn does not do as it is asked.
qm_shutdown() {
    is_running "$vmid" || die "VM $vmid not running"
    refuse_locked
    if [ -e "$root/.simulated/stubborn/$vmid" ]; then
        die 'VM quit/powerdown failed - got timeout'
    fi
    qm_stop
}

# Nothing goes back to its old driver: Proxmox leaves it on vfio-pci as well.
qm_stop() {
    is_running "$vmid" || return 0
    end_process
    drop_reservations
    mend_network
}
