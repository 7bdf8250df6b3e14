# The guest behind qm guest exec --pass-stdin: a small tree of its own below .simulated/guests/VMID, made from the VM's
# configuration, with a virtual disk and the drives that were passed through. The script on standard input must have been
# written for that tree.

guest_link() { # TARGET PLACE
    mkdir -p "${2%/*}" && ln -sfn "$1" "$2"
}

guest_file() { # PLACE TEXT
    mkdir -p "${1%/*}" && printf '%s\n' "$2" >"$1"
}

make_guest_tools() {
    mkdir -p "$guest/bin" "$guest/.simulated"
    for tool in "$root"/bin/*; do
        place="$guest/bin/${tool##*/}"
        if [ -L "$tool" ]; then
            ln -sfn "$(readlink "$tool")" "$place"
        else
            sed "2s|.*|root='$guest'|" "$tool" >"$place" && chmod 755 "$place"
        fi
    done
    rm -f "$guest/bin/dpkg-query"
    ln -sfn "$root/.simulated/lib" "$guest/.simulated/lib"
}

make_guest_system() {
    mkdir -p "$guest/run" "$guest/tmp" "$guest/var/tmp" "$guest/root" "$guest/sys/class/nvme"
    guest_file "$guest/proc/cpuinfo" 'flags		: fpu sse2 hypervisor'
    guest_file "$guest/proc/sys/kernel/osrelease" 6.12.48+deb13-amd64
    guest_file "$guest/proc/sys/kernel/hostname" "$(current_value name)"
    guest_file "$guest/proc/self/mounts" '/dev/vda1 / ext4 rw,relatime 0 0'
    guest_file "$guest/proc/self/mountinfo" '26 1 253:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw'
    guest_file "$guest/sys/devices/virtio/vda/size" 268435456
    guest_file "$guest/sys/devices/virtio/vda/queue/scheduler" '[none] mq-deadline'
    guest_file "$guest/sys/devices/virtio/vda/vda1/size" 268433408
    guest_file "$guest/sys/devices/virtio/vda/vda1/partition" 1
    guest_link ../../devices/virtio/vda "$guest/sys/class/block/vda"
    guest_link ../../devices/virtio/vda/vda1 "$guest/sys/class/block/vda1"
    guest_file "$guest/dev/vda1" ''
    guest_file "$guest/.simulated-guest" 160
}

# What guest_controllers prints, as sysfs. A passed drive costs nothing more than on the host.
make_guest_drives() {
    rm -rf "$guest/sys/devices/pci" "$guest/sys/class/nvme" "$guest"/sys/class/block/nvme*
    mkdir -p "$guest/sys/class/nvme"
    number=0
    guest_controllers | while read -r _ place vendor device _ names; do
        names=${names%|*}
        pci="$guest/sys/devices/pci/$place"
        guest_file "$pci/vendor" "$vendor"
        guest_file "$pci/device" "$device"
        guest_file "$pci/subsystem_vendor" "$vendor"
        guest_file "$pci/subsystem_device" "$device"
        for way in current max; do
            guest_file "$pci/${way}_link_speed" '16.0 GT/s PCIe'
            guest_file "$pci/${way}_link_width" 4
        done
        controller="$pci/nvme/nvme$number"
        guest_file "$controller/serial" "${names%%|*}"
        guest_file "$controller/model" "${names#*|}"
        guest_file "$controller/nvme${number}n1/size" 1953525168
        guest_file "$controller/nvme${number}n1/queue/scheduler" '[none] mq-deadline'
        ln -sfn ../.. "$controller/device"
        ln -sfn .. "$controller/nvme${number}n1/device"
        guest_link "../../devices/pci/$place/nvme/nvme$number" "$guest/sys/class/nvme/nvme$number"
        guest_link "../../devices/pci/$place/nvme/nvme$number/nvme${number}n1" "$guest/sys/class/block/nvme${number}n1"
        guest_file "$guest/dev/nvme${number}n1" ''
        number=$((number + 1))
    done
}

# Anew only when it is another guest by now: what runs in it looks at its drives meanwhile.
make_guest() {
    wanted=$(current_value name && guest_controllers)
    [ "$wanted" != "$(cat "$guest/.made" 2>/dev/null)" ] || return 0
    [ -d "$guest/bin" ] || make_guest_tools
    make_guest_system
    make_guest_drives
    printf '%s\n' "$wanted" >"$guest/.made"
}

# print_answers OUT ERR: as qm does, for any text.
print_answers() {
    awk '
        function quoted(text) {
            gsub(/\\/, "\\\\", text); gsub(/"/, "\\\"", text); gsub(/\t/, "\\t", text); gsub(/\r/, "\\r", text)
            return text "\\n"
        }
        { texts[FILENAME] = texts[FILENAME] quoted($0) }
        END { printf "{\n   \"err-data\" : \"%s\",\n   \"exitcode\" : 0,\n   \"exited\" : 1,\n   \"out-data\" : \"%s\"\n}\n", texts[ARGV[2]], texts[ARGV[1]] }' "$1" "$2"
}

run_in_guest() {
    guest="$root/.simulated/guests/$vmid"
    make_guest
    cat >"$guest/script" || die 'the guest is full'
    # Nothing runs here that would look at the computer this node is played on.
    grep -qF "root='$guest'; PATH='$guest/bin';" "$guest/script" || die 'Agent error: this simulated guest runs no script for another one'
    (cd "$guest" && PATH="$guest/bin" sh ./script >out 2>err </dev/null)
    print_answers "$guest/out" "$guest/err"
}
