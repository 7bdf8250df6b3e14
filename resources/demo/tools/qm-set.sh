# qm set VMID [--KEY VALUE]… [--delete KEYS] [--revert KEYS] [--digest SHA1] [--skiplock]

is_option() {
    case "$1" in
    hostpci[0-9] | hostpci1[0-5]) ;;
    agent | args | autostart | balloon | bios | boot | bootdisk | cores | cpu | cpulimit | cpuunits | hookscript | \
        hotplug | hugepages | keephugepages | kvm | localtime | lock | machine | memory | name | numa | onboot | \
        ostype | protection | scsihw | shares | smbios1 | sockets | startup | tablet | tags | template | vcpus | vga | \
        vmgenid | efidisk0 | tpmstate0 | unused[0-9]) ;;
    net[0-9] | scsi[0-9] | scsi[12][0-9] | scsi30 | virtio[0-9] | virtio1[0-5] | sata[0-5] | ide[0-3] | usb[0-9] | \
        serial[0-3] | numa[0-9]) ;;
    *) return 1 ;;
    esac
}

unknown_option() {
    die "Unknown option: $1
400 unable to parse option
qm set <vmid> [OPTIONS]"
}

refuse_parameters() {
    die "400 Parameter verification failed.
$1
qm set <vmid> [OPTIONS]" 2
}

# A line feed in a value would be a line of its own in the configuration.
refuse_line_feed() {
    case "$2" in
    *'
'*) refuse_parameters "$1: value must not contain a line feed" ;;
    esac
}

check_set() {
    refuse_line_feed "$1" "$2"
    case "$1" in
    hostpci*)
        problems=$(printf '%s\n' "$2" | awk -f "$library/hostpci.awk" mode=check key="$1" -)
        [ -z "$problems" ] || refuse_parameters "$problems"
        ;;
    hookscript)
        script=$(snippet_path "$2")
        [ -f "$root$script" ] || refuse_parameters "hookscript: script '$2' does not exist"
        [ -x "$root$script" ] || refuse_parameters "hookscript: script '$2' is not executable"
        ;;
    esac
}

# delete and revert take a list of keys.
add_keys() {
    refuse_line_feed "$1" "$2"
    for key in $(printf '%s\n' "$2" | tr ',;' '  '); do
        is_option "$key" || refuse_parameters "$1: unknown option '$key'"
        changes="$changes$1	$key
"
    done
}

add_option() {
    shown="$shown-$1 $2
"
    case "$1" in
    delete | revert) add_keys "$1" "$2" ;;
    *)
        is_option "$1" || unknown_option "$1"
        check_set "$1" "$2"
        sets="$sets$1 "
        changes="${changes}set	$1	$2
"
        ;;
    esac
}

refuse_contradictions() {
    for key in $sets; do
        case "$changes" in
        *"delete	$key
"*) refuse_parameters "delete: you can't use '-$key' and -delete $key' at the same time" ;;
        esac
    done
}

read_options() {
    changes=''
    shown=''
    sets=''
    digest=''
    while [ $# -gt 0 ]; do
        case "$1" in
        -*) ;;
        *) die "400 too many arguments
qm set <vmid> [OPTIONS]" ;;
        esac
        name=${1#-}
        name=${name#-}
        shift
        case "$name" in
        *=*)
            value=${name#*=}
            name=${name%%=*}
            ;;
        *)
            [ $# -gt 0 ] || die "Option $name requires an argument
400 unable to parse option"
            value=$1
            shift
            ;;
        esac
        if [ "$name" = digest ]; then digest=$value; else add_option "$name" "$value"; fi
    done
}

qm_set() {
    need_vm "${1-}"
    shift
    read_options "$@"
    [ -n "$shown" ] || die 'no options specified'
    refuse_contradictions

    exec 9>"$root/run/lock/qemu-server/lock-$vmid.conf"
    flock -w 10 9 || die "can't lock file '/var/lock/qemu-server/lock-$vmid.conf' - got timeout"
    sum=$(sha1sum "$config")
    if [ -n "$digest" ] && [ "$digest" != "${sum%% *}" ]; then
        die 'checksum mismatch (file change by other user?)'
    fi
    refuse_locked
    printf 'update VM %s: %s\n' "$vmid" "$(printf '%s' "$shown" | sort | tr '\n' ' ' | sed 's/ $//')"

    if is_running "$vmid"; then view=write-running; else view=write-stopped; fi
    printf '%s' "$changes" | write_config "$view"
}
