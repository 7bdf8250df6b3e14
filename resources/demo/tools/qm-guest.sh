# qm agent VMID ping, qm guest exec VMID [--timeout N] [--pass-stdin 1] -- PROGRAM ARGUMENT…

need_agent() {
    need_vm "$1"
    case ",$(current_value agent)," in
    ,1,* | *,enabled=1,*) ;;
    *) die 'No QEMU guest agent configured' ;;
    esac
    is_running "$vmid" || die "VM $vmid is not running"
}

# What the guest's own kernel shows of the controllers it was given. Behind a q35 root port a
# function comes out on a bus of its own, else on bus 0 from slot 0x10 on.
guest_controllers() {
    number=0
    passed_functions | while read -r slot address; do
        [ -e "$root/.simulated/nvme/$address" ] || continue
        place=$(printf '0000:00:%02x.0' $((16 + slot)))
        if hostpci_fields "$(current_value "hostpci$slot")" | grep -qiE '^pcie (1|on|yes|true)$'; then
            place=$(printf '0000:%02x:00.0' $((1 + slot)))
        fi
        read -r vendor <"$root/sys/bus/pci/devices/$address/vendor"
        read -r device <"$root/sys/bus/pci/devices/$address/device"
        read -r names <"$root/.simulated/nvme/$address"
        echo "NVME $place $vendor $device nvme $names|nvme$number"
        number=$((number + 1))
    done
}

# The same in the words of a Windows guest's PowerShell, which pads its names.
guest_disks() {
    guest_controllers | while read -r _ _ _ _ _ names; do
        names=${names%|*}
        printf '\r\nFriendlyName        : %s\r\nBusType             : NVMe\r\nAdapterSerialNumber : %s   _0001\r\n' \
            "${names#*|}" "${names%%|*}"
    done
    printf '\r\nFriendlyName        : QEMU QEMU HARDDISK\r\nBusType             : SAS\r\nAdapterSerialNumber : \r\n'
}

print_answer() {
    awk '
        { gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); gsub(/\t/, "\\t"); gsub(/\r/, "\\r"); text = text $0 "\\n" }
        END {
            print "{"
            print "   \"exitcode\" : 0,"
            print "   \"exited\" : 1" (text == "" ? "" : ",")
            if (text != "") print "   \"out-data\" : \"" text "\""
            print "}"
        }'
}

guest_exec() {
    need_agent "${1-}"
    shift
    stdin=''
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        [ "$1" != --pass-stdin ] || stdin=yes
        shift
    done
    [ $# -gt 1 ] || die '400 not enough arguments'
    shift
    case "$1 $(current_value ostype)" in
    "sh win"* | "sh w2k"*) known=no ;;
    "sh "*) known=yes ;;
    "powershell.exe win"*) known=windows ;;
    *) known=no ;;
    esac
    # shellcheck disable=SC1111 # GLib's own quotes
    [ "$known" != no ] || die "Agent error: Guest agent command failed, error was 'Failed to execute child process “$1” (No such file or directory)'"
    if [ -n "$stdin" ]; then
        . "$library/qm-guest-run.sh"
        run_in_guest
        return
    fi
    if [ "$known" = windows ]; then guest_disks; else guest_controllers; fi | print_answer
}

qm_guest() {
    case "$1 ${2-}" in
    'guest exec')
        shift 2
        guest_exec "$@"
        ;;
    'agent '*)
        need_agent "${2-}"
        [ "${3-}" = ping ] || die "400 Parameter verification failed.
command: value '${3-}' does not have a value in the enumeration" 2
        ;;
    *) die "ERROR: unknown command 'qm $1 ${2-}'" ;;
    esac
}
