# What every qm command needs.

die() {
    printf '%s\n' "$1" >&2
    exit "${2-255}"
}

# Sets vmid and config, or ends as Proxmox does.
need_vm() {
    vmid=$1
    case "$vmid" in
    '' | *[!0-9]* | 0* | ??????????*)
        die "400 Parameter verification failed.
vmid: type check ('integer') failed - got '$vmid'" 2
        ;;
    esac
    config="$root/etc/pve/nodes/$host/qemu-server/$vmid.conf"
    [ -e "$config" ] || die "Configuration file 'nodes/$host/qemu-server/$vmid.conf' does not exist" 2
}

is_running() {
    pidfile="$root/run/qemu-server/$1.pid"
    [ -e "$pidfile" ] && read -r pid <"$pidfile" && [ -d "$root/proc/$pid" ]
}

# The value of a key in the current section.
current_value() {
    awk -v key="$1:" '/^\[/ { exit } $1 == key { sub(/^[^:]*: */, ""); print; exit }' "$config"
}

# The path of a volume STORAGE:snippets/NAME; nothing where that is no directory of the node.
snippet_path() {
    awk -v id="${1%%:*}" -v name="${1#*:}" '
        /^[^ \t#]/ { here = ($1 == "dir:" && $2 == id) }
        here && $1 == "path" && name ~ /^snippets\/[^\/]+$/ { print $2 "/" name; exit }' "$root/etc/pve/storage.cfg"
}

refuse_locked() {
    lock=$(current_value lock)
    [ -z "$lock" ] || die "VM is locked ($lock)"
}

# Prints the configuration after the changes on standard input, or a view of it ($1).
rewritten_config() {
    awk -f "$library/vmconfig.awk" view="$1" part=changes - part=config "$config"
}

write_config() {
    umask 027
    rewritten_config "$1" >"$config.tmp.$$" && mv "$config.tmp.$$" "$config" && return 0
    rm -f "$config.tmp.$$"
    die "unable to write '$config'"
}

# Every function that a hostpci identifier names: one, or all of a slot.
functions_named() {
    case "$1" in
    ????*:??:??*) full=$1 ;;
    *) full="0000:$1" ;;
    esac
    case "$full" in
    *.?) set -- "$root/sys/bus/pci/devices/$full" ;;
    *) set -- "$root/sys/bus/pci/devices/$full".? ;;
    esac
    for path in "$@"; do
        [ -e "$path" ] && echo "${path##*/}"
    done
}

# The fields of a hostpci value, one "key value" on each line.
hostpci_fields() {
    printf '%s\n' "$1" | awk -f "$library/hostpci.awk" mode=fields -
}

hostpci_keys() {
    awk '/^\[/ { exit } /^hostpci[0-9]+:/ { sub(/:.*/, ""); print substr($0, 8) + 0 }' "$config" | sort -n
}

# "SLOT ADDRESS" for every function in the current hostpci lines, mappings resolved.
passed_functions() {
    for slot in $(hostpci_keys); do
        fields=$(hostpci_fields "$(current_value "hostpci$slot")")
        mapping=$(printf '%s\n' "$fields" | sed -n 's/^mapping //p')
        if [ -n "$mapping" ]; then
            hosts=$(mapped_path "$mapping")
            [ -n "$hosts" ] || die "PCI device mapping not found for '$mapping'"
        else
            hosts=$(printf '%s\n' "$fields" | sed -n 's/^host //p')
            [ -n "$hosts" ] || die "Either 'host' or 'mapping' must be set."
        fi
        for id in $(printf '%s\n' "$hosts" | tr ';' ' '); do
            found=$(functions_named "$id")
            [ -n "$found" ] || die "no PCI device found for '$id'"
            printf '%s\n' "$found" | sed "s/^/$slot /"
        done
    done
}

# The first path that a cluster mapping has for this node.
mapped_path() {
    [ -e "$root/etc/pve/mapping/pci.cfg" ] || return 0
    awk -v name="$1" -v node="node=$host" '
        /^[^ \t#]/ { here = ($1 == name) }
        here && $1 == "map" {
            count = split($2, fields, ",")
            path = ""
            mine = 0
            for (i = 1; i <= count; i++) {
                if (fields[i] == node) mine = 1
                if (fields[i] ~ /^path=/) path = substr(fields[i], 6)
            }
            if (mine) { print path; exit }
        }' "$root/etc/pve/mapping/pci.cfg"
}
