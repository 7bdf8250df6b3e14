# The process of a running VM: here only its folder below /proc.

# The groups stay open as long as the process lives.
hold_groups() {
    mkdir "$root/proc/$pid/fd"
    number=20
    printf '%s\n' "$functions" | while read -r _ address; do
        [ -n "$address" ] || continue
        group=$(readlink "$root/sys/bus/pci/devices/$address/iommu_group")
        ln -s "../../../dev/vfio/${group##*/}" "$root/proc/$pid/fd/$number"
        number=$((number + 1))
    done
}

begin_process() {
    pid=$((20000 + vmid))
    while [ -e "$root/proc/$pid" ]; do pid=$((pid + 1)); done
    mkdir "$root/proc/$pid"
    echo kvm >"$root/proc/$pid/comm"
    echo "/usr/bin/kvm -id $vmid" >"$root/proc/$pid/cmdline"
    echo "$pid" >"$root/run/qemu-server/$vmid.pid"
    hold_groups
}

end_process() {
    rm -rf "$root/proc/$pid" "$root/run/qemu-server/$vmid.pid"
}
