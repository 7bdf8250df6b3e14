# SPDX-License-Identifier: GPL-3.0-or-later
# The process of a running VM: a real one that does nothing.

begin_process() {
    setsid kvm -id "$vmid" </dev/null >/dev/null 2>&1 9>&- &
    pid=$!
    echo "$pid" >"$root/run/qemu-server/$vmid.pid"
}

end_process() {
    kill "$pid"
    while [ -d "/proc/$pid" ]; do sleep 0.1; done
    rm -f "$root/run/qemu-server/$vmid.pid"
}
