# The process of a running VM: here only its folder below /proc.

begin_process() {
    pid=$((20000 + vmid))
    while [ -e "$root/proc/$pid" ]; do pid=$((pid + 1)); done
    mkdir "$root/proc/$pid"
    echo kvm >"$root/proc/$pid/comm"
    echo "/usr/bin/kvm -id $vmid" >"$root/proc/$pid/cmdline"
    echo "$pid" >"$root/run/qemu-server/$vmid.pid"
}

end_process() {
    rm -f "$root/proc/$pid/comm" "$root/proc/$pid/cmdline" "$root/run/qemu-server/$vmid.pid"
    rmdir "$root/proc/$pid"
}
