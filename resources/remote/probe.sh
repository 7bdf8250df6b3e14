# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# probe.sh [journal]: reads all that matters of a node, and the journal of changes if asked to, and
# writes nothing on it. The answer is gzip of
#     lanekeeper-probe 1 real|simulated
#     section NAME LENGTH
#     LENGTH bytes: output, line feed, complaints, line feed, "STATUS COMPLAINTS-LENGTH"
#     ...
#     end
# Lengths stand in front, so that no content can pass for a section. A file that is not there has
# status 66, a tool that is not installed 127, a section over the limit 75.

. ./parts/boot-once.sh
. ./parts/boot-setup.sh
. ./parts/guest-configuration.sh
. ./parts/journal.sh
. ./parts/owners.sh

ZFS_MODULE_LOADING=no # zpool would load the module otherwise
export ZFS_MODULE_LOADING
uid=$(id -u)

# section NAME COMMAND...: prints what the command says, framed.
section() {
    section_name=$1
    shift
    body=$(
        { complaints=$("$@" 2>&1 >&3 3>&- </dev/null); status=$?; } 3>&1
        printf '\n%s\n%s %s' "$complaints" "$status" "${#complaints}"
    )
    [ "${#body}" -le 2097152 ] || body=$(printf '\n\n75 0')
    printf 'section %s %s\n%s\n' "$section_name" "${#body}" "$body"
}

# tool NAME ARGUMENTS...: runs it for ten seconds at most.
tool() {
    command -v "$1" >/dev/null || return 127
    if command -v timeout >/dev/null; then timeout 10 "$@"; else "$@"; fi
}

# Prints a file without passwords. What somebody without rights cannot see is not called absent.
content() {
    if [ ! -e "$root$1" ] && { [ "$uid" = 0 ] || [ -x "$root${1%/*}" ]; }; then
        return 66
    fi
    sed 's/\([Pp][Aa][Ss][Ss][Ww][A-Za-z]*\)[=[:blank:]][^,[:blank:]]*/\1=/g' "$root$1"
}

# Sets value to the first line of a file.
first_line() {
    value=''
    [ -r "$1" ] || return 1
    { IFS= read -r value <"$1" || [ -n "$value" ]; } 2>/dev/null
}

# attributes FOLDER NAME...: one line each for those that can be read.
attributes() {
    folder=$1
    shift
    for attribute in "$@"; do
        first_line "$folder/$attribute" && printf '%s %s\n' "$attribute" "$value"
    done
}

# Prints "NAME TARGET" for a link of sysfs, with the whole target or its last part.
link_path() {
    cd -P "$2" 2>/dev/null && printf '%s %s\n' "$1" "${PWD#"$root"}"
}
link_name() {
    cd -P "$2" 2>/dev/null && printf '%s %s\n' "$1" "${PWD##*/}"
}

processor() {
    while read -r key _ value; do
        if [ "$key" = vendor_id ]; then
            printf 'processor %s\n' "$value"
            return
        fi
    done <"$root/proc/cpuinfo"
}

# How much memory ZFS caches with, and how much it may take.
cache_of_zfs() {
    first_line "$root/sys/module/zfs/parameters/zfs_arc_max" && printf 'arc-max %s\n' "$value"
    statistics="$root/proc/spl/kstat/zfs/arcstats"
    [ -r "$statistics" ] || return 0
    while read -r key _ value; do
        case $key in
        size | c_max) printf 'arc-%s %s\n' "$key" "$value" ;;
        esac
    done <"$statistics"
}

acpi_tables() {
    tables="$root/sys/firmware/acpi/tables"
    [ -r "$tables" ] && [ -x "$tables" ] || return 0
    echo 'tables readable'
    for table in DMAR IVRS; do
        [ -e "$tables/$table" ] && printf 'table %s\n' "$table"
    done
}

host() {
    printf 'uid %s\n' "$uid"
    printf 'time %s\n' "$(date +%s)"
    printf 'session %s\n' "${SSH_CONNECTION-}"
    first_line "$root/proc/sys/kernel/hostname" && printf 'hostname %s\n' "$value"
    first_line "$root/proc/sys/kernel/osrelease" && printf 'kernel %s\n' "$value"
    [ -d "$root/sys/module/zfs" ] && echo 'zfs loaded'
    cache_of_zfs
    processor
    for unit in "$root"/sys/class/iommu/*; do
        [ -e "$unit" ] && printf 'unit %s\n' "${unit##*/}"
    done
    acpi_tables
    return 0
}

# The places for cards that firmware or a hotplug driver names.
slots() {
    for slot in "$root"/sys/bus/pci/slots/*; do
        [ -e "$slot" ] || continue
        printf 'slot %s\n' "${slot##*/}"
        attributes "$slot" address
    done
    return 0
}

functions() {
    cd "$root/sys/bus/pci/devices" || return 1
    slots
    for device in "$root"/sys/bus/pci/devices/*; do
        [ -e "$device" ] || continue
        printf 'function %s\n' "${device##*/}"
        attributes "$device" vendor device subsystem_vendor subsystem_device class numa_node \
            current_link_speed current_link_width max_link_speed max_link_width reset_method \
            driver_override label sriov_numvfs
        if [ -L "$device/driver" ]; then
            link_name driver "$device/driver"
        else
            echo 'driver '
        fi
        [ -L "$device/iommu_group" ] && link_name group "$device/iommu_group"
        [ -d "$device/pci_bus" ] && echo 'bridge yes'
        [ -L "$device/physfn" ] && link_name physical "$device/physfn"
        link_path path "$device"
    done
    return 0
}

controllers() {
    for controller in "$root"/sys/class/nvme/nvme*; do
        [ -e "$controller" ] || continue
        printf 'controller %s\n' "${controller##*/}"
        attributes "$controller" address transport state model serial firmware_rev subsysnqn
        for sensor in "$controller"/hwmon*/temp1_input "$controller"/hwmon/hwmon*/temp1_input; do
            [ -e "$sensor" ] && attributes "${sensor%/*}" temp1_input temp1_max
        done
        for namespace in "$controller"/nvme*n*; do
            [ -d "$namespace" ] && printf 'namespace %s\n' "${namespace##*/}"
        done
    done
    return 0
}

# What each drive says of its own health, within half a minute for all of them.
health() {
    command -v smartctl >/dev/null || return 127
    end=$(($(date +%s) + 30))
    for controller in "$root"/sys/class/nvme/nvme*; do
        first_line "$controller/state"
        [ "$value" = live ] || continue
        [ "$(date +%s)" -lt "$end" ] || break
        name=${controller##*/}
        printf 'controller %s\n' "$name"
        printf 'report %s\n' "$(tool smartctl -j=c -A -i "$root/dev/$name" | tr '\n' ' ')"
    done
    return 0
}

blocks() {
    cd "$root/sys/block" || return 1
    for block in "$root"/sys/block/*; do
        case ${block##*/} in
        loop* | ram* | zram*) continue ;;
        esac
        [ -e "$block" ] || continue
        printf 'block %s\n' "${block##*/}"
        link_path path "$block"
        first_line "$block/queue/write_cache" && printf 'cache %s\n' "$value"
        for holder in "$block"/holders/* "$block"/*/holders/*; do
            [ -e "$holder" ] || [ -L "$holder" ] || continue
            held=${holder%/holders/*}
            printf 'holder %s %s\n' "${held##*/}" "${holder##*/}"
        done
    done
    return 0
}

disks() {
    columns=NAME,KNAME,PATH,MAJ:MIN,TYPE,SIZE,MODEL,SERIAL,FSTYPE,LABEL,UUID,MOUNTPOINTS
    tool lsblk -J -b -o "$columns,PARTTYPE,PARTUUID,PTTYPE"
}

# Names of disks by serial, place, UUID and label.
disk_links() {
    [ -d "$root/dev/disk" ] || return 66
    cd "$root/dev/disk" || return 1
    set --
    for link in by-*/*; do
        [ -L "$link" ] && set -- "$@" "$link"
    done
    [ $# -eq 0 ] || ls -ld "$@"
}

# volumes COMMAND COLUMNS: no locks, no hints file.
volumes() {
    tool "$1" --readonly --config 'devices{hints="none"}' --reportformat json --units b -o "$2"
}

# for_guests COMMAND...: runs it on all configurations of the cluster's guests. Digests are taken
# first: should one change in between, qm refuses the older digest, and nothing is planned on an
# older text under a newer digest.
for_guests() {
    cd "$root/etc/pve/nodes" || return 1
    words=$#
    for file in ./*/qemu-server/[1-9]*.conf ./*/lxc/[1-9]*.conf; do
        [ -e "$file" ] && set -- "$@" "$file"
    done
    [ $# -eq "$words" ] || "$@"
}

# framed FILTER FILE...: "config LENGTH NAME" and that many bytes for each file that has lines, of which
# FILTER, rules of awk, lets pass what may leave the node.
# shellcheck disable=SC2016 # awk's variables
framed() {
    filter=$1
    shift
    awk '
        BEGIN { ORS = "" }
        function finish() {
            if (name == "") return
            print "config " length(text) " " name "\n"
            print text
        }
        FNR == 1 { finish(); name = FILENAME; text = "" }
        '"$filter"'
        { text = text $0 "\n" }
        END { finish() }' "$@"
}

configurations() {
    for_guests framed "$hide_secrets"
}

# What the cluster does with its guests by itself: HA, backups, replication, pools. Only what is listed here
# leaves the node; of user.cfg, with its people and tokens, only the members of pools.
# shellcheck disable=SC2016 # awk's variables
cluster_setup() {
    cd "$root/etc/pve" || return 1
    set --
    for file in ha/resources.cfg ha/groups.cfg ha/rules.cfg jobs.cfg vzdump.cron replication.cfg user.cfg; do
        [ -e "$file" ] && set -- "$@" "$file"
    done
    [ $# -eq 0 ] || framed '
        BEGIN {
            count = split("group state nodes restricted resources strict disable schedule storage mode" \
                " enabled all vmid exclude pool node target", keys, " ")
            for (i = 1; i <= count; i++) wanted[keys[i]] = 1
        }
        FILENAME == "user.cfg" {
            if (split($0, part, ":") < 4 || part[1] != "pool") next
            $0 = "pool:" part[2] "::" part[4]
        }
        FILENAME == "vzdump.cron" { sub(/^[[:blank:]]*#.*/, ""); gsub(/--?mail[a-z]*[ =][^ ]*/, "") }
        FILENAME ~ /cfg$/ && (/^#/ || (/^[[:blank:]]/ && !($1 in wanted))) { next }' "$@"
}

running() {
    for file in "$root"/run/qemu-server/*.pid; do
        [ -e "$file" ] || continue
        guest=${file##*/}
        first_line "$file" || value=unreadable
        pid=$value
        case $pid in
        '' | *[!0-9]*) printf 'unknown %s\n' "${guest%.pid}" ;;
        *)
            [ -d "$root/proc/$pid" ] || continue
            first_line "$root/proc/$pid/comm"
            printf 'running %s %s %s\n' "${guest%.pid}" "$pid" "$value"
            ;;
        esac
    done
    return 0
}

# The processes behind reservations that still live.
holders() {
    file="$root/run/qemu-server/pci-id-reservations"
    [ -e "$file" ] || return 0
    while read -r _ _ holder; do
        pid=${holder#pid:}
        [ "$pid" != "$holder" ] && [ -d "$root/proc/$pid" ] && printf 'alive %s\n' "$pid"
    done <"$file"
    return 0
}

network() {
    cd "$root/sys/class/net" || return 1
    for port in "$root"/sys/class/net/*; do
        [ -d "$port" ] || continue
        printf 'port %s\n' "${port##*/}"
        [ -L "$port/device" ] && link_path path "$port/device"
        [ -L "$port/master" ] && link_name master "$port/master"
        [ -d "$port/bridge" ] && echo 'bridge yes'
        for lower in "$port"/lower_*; do
            [ -L "$lower" ] && printf 'lower %s\n' "${lower##*/lower_}"
        done
    done
    return 0
}

# shellcheck disable=SC2016 # dpkg's variables
answer() {
    kind=real
    [ -n "$root" ] && [ -e "$root/.simulated" ] && kind=simulated
    printf 'lanekeeper-probe 1 %s\n' "$kind"
    section host host
    section command-line content /proc/cmdline
    section memory content /proc/meminfo
    section pve-manager tool dpkg-query -W '-f=${db:Status-Status} ${Version}' pve-manager
    section pci functions
    section pci-names tool lspci -D -vmm -nn
    section board-slots tool dmidecode -t 9
    section nvme controllers
    section health health
    section block blocks
    section lsblk disks
    section disk-links disk_links
    section mounts content /proc/self/mountinfo
    section swaps content /proc/swaps
    section lvm volumes pvs pv_name,vg_name
    section lvm-volumes volumes lvs lv_name,vg_name,lv_tags
    section raid content /proc/mdstat
    section owners owners
    section zfs tool zpool list -HPLv
    section fstab content /etc/fstab
    section files files
    section file-hashes file_hashes
    section boot boot
    section members content /etc/pve/.members
    section cluster-setup cluster_setup
    section storage content /etc/pve/storage.cfg
    section mappings content /etc/pve/mapping/pci.cfg
    section vm-digests for_guests sha1sum
    section vm-configs configurations
    section vm-running running
    section reservations content /run/qemu-server/pci-id-reservations
    section reservation-holders holders
    section network network
    section routes content /proc/net/route
    section routes6 content /proc/net/ipv6_route
    section addresses6 content /proc/net/if_inet6
    [ "$1" != journal ] || section journal journal_entries
    printf 'end\n'
}

answer "${1-}" | gzip -nc
