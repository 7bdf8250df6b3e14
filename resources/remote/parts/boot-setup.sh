# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# What decides how the node starts, and which drivers take devices then.

# print_files FILE...: each as "file PATH" and its lines behind "line ". One that is too long, one too
# many or one that nobody may read makes the section fail, so that it does not count as read.
# crypttab has no passwords, and a device there must not pass for one.
# shellcheck disable=SC2016 # awk's variables
print_files() {
    awk '
        BEGIN { limit = 131072; most = 400 }
        FNR == 1 { size = 0; files++; if (files <= most) print "file " substr(FILENAME, 2) }
        { size += length($0) + 1 }
        size > limit && !(FILENAME in tooLong) { tooLong[FILENAME] = 1; problems++ }
        size > limit || files > most { next }
        FILENAME != "./etc/crypttab" {
            gsub(/[Pp][Aa][Ss][Ss][Ww][A-Za-z]*[= \t][^, \t]*/, "password=")
            gsub(/wpa-psk[= \t].*|wireless-key[0-9]*[= \t].*/, "password=")
        }
        { print "line " $0 }
        END {
            for (name in tooLong) print substr(name, 2) ": too long" | "cat >&2"
            if (files > most) print "/etc: too many files" | "cat >&2"
            if (files > most || problems) exit 1
        }' "$@"
}

# The folders of storages that are directories and may hold hookscripts, one a line.
# shellcheck disable=SC2016 # awk's variables
snippet_folders() {
    [ ! -r ./etc/pve/storage.cfg ] || awk '
        function finish() {
            if (type == "dir" && path ~ "^/" && content ~ /snippets/ && count++ < 20) print path "/snippets"
        }
        /^[^ \t#]/ { finish(); type = $1; sub(/:.*/, "", type); path = content = "" }
        $1 == "path" { path = $2; sub("/+$", "", path) }
        $1 == "content" { content = $0 }
        END { finish() }' ./etc/pve/storage.cfg
}

# The start checks in those folders, one a line. Such a folder may lie on a share whose server is gone, and
# whoever looks there then waits for it: status 1 when they do not answer in time.
start_checks() {
    set --
    while IFS= read -r folder; do
        [ -z "$folder" ] || set -- "$@" ".$folder"
    done <<EOF
$(snippet_folders)
EOF
    [ $# -gt 0 ] || return 0
    # shellcheck disable=SC2016 # for the shell that may be ended
    tool sh -c 'for folder; do
        for file in "$folder"/lanekeeper-[1-9]*.sh; do
            [ ! -f "$file" ] || printf "%s\n" "$file"
        done
    done' sh "$@" || { echo "no answer within ten seconds: $*" >&2 && return 1; }
}

# with_files COMMAND: runs it with the names of these files, as seen from /. It fails as well when a file may be
# missing among them.
with_files() {
    command=$1
    status=0
    cd "$root/etc" && cd "$root/" || return 1
    set --
    for file in ./etc/default/grub ./etc/default/grub.d/*.cfg ./etc/kernel/cmdline ./etc/kernel/proxmox-boot-uuids \
        ./etc/modprobe.d/*.conf ./etc/modules ./etc/modules-load.d/*.conf ./etc/initramfs-tools/modules \
        ./etc/initramfs-tools/conf.d/* ./etc/initramfs-tools/hooks/* ./etc/initramfs-tools/scripts/*/* \
        ./etc/lanekeeper/* ./etc/crypttab ./etc/network/interfaces ./etc/network/interfaces.d/*; do
        [ -f "$file" ] && set -- "$@" "$file"
    done
    checks=$(start_checks) || status=1
    while IFS= read -r file; do
        [ -z "$file" ] || set -- "$@" "$file"
    done <<EOF
$checks
EOF
    [ $# -eq 0 ] || "$command" "$@" || status=1
    return "$status"
}

# What is printed above lacks passwords and the last line's end; the hash tells whether it is all.
# "HASH  NAME"; a name that sha256sum would have to escape is left out.
print_hashes() {
    tool sha256sum -- "$@" | sed -n 's,^\([0-9a-f]*\)  \./,\1  /,p'
}

files() {
    with_files print_files
}

file_hashes() {
    with_files print_hashes
}

# print_variable NAME KEY: "KEY TEXT" for an EFI variable that the boot loader left.
print_variable() {
    text=$(loader_variable "$1")
    [ -z "$text" ] || printf '%s %s\n' "$2" "$text"
}

# menu_entries FILE KEY MOST: "KEY WORDS" for what this menu of GRUB's hands to a kernel, each once; MOST of them,
# 4096 bytes each at most.
menu_entries() {
    [ -r "$root/boot/grub/$1" ] || return 0
    head -c 1048576 "$root/boot/grub/$1" | awk -v key="$2" -v most="$3" '
        $1 ~ /^linux(16|efi)?$/ && NF > 2 {
            words = $3
            for (i = 4; i <= NF && length(words) < 4096; i++) words = words " " $i
            gsub(/[Pp][Aa][Ss][Ss][Ww][A-Za-z]*=[^, ]*/, "password=", words)
            words = substr(words, 1, 4096)
            if (words in seen || count == most) next
            seen[words] = 1
            count++
            print key " " words
        }'
}

# Whether Lanekeeper's guard waits to be confirmed, or put the old settings back (parts/guard.sh).
guard() {
    home="$root/var/lib/lanekeeper/guard"
    if [ -e "$home/armed" ] && [ -e "$root/etc/systemd/system/sysinit.target.wants/lanekeeper-guard.service" ]; then
        echo 'guard armed'
    elif first_line "$home/restored"; then
        printf 'guard restored %s\n' "$value"
    fi
}

# "image BYTES" for each image that a kernel starts with, "kernel VERSION" where that kernel is there as well, and "behind yes" when files of Lanekeeper, or the
# folders they lie in, are newer than that of the running kernel.
# shellcheck disable=SC3013 # dash and busybox have -nt, and POSIX has it since 2024
images() {
    for image in "$root"/boot/initrd.img-*; do
        [ -f "$image" ] || continue
        printf 'image %s\n' "$(stat -c %s "$image")"
        version=${image#"$root"/boot/initrd.img-}
        [ ! -e "$root/boot/vmlinuz-$version" ] || printf 'kernel %s\n' "$version"
    done
    first_line "$root/proc/sys/kernel/osrelease" || return 0
    image="$root/boot/initrd.img-$value"
    [ -f "$image" ] || return 0
    for file in lanekeeper modprobe.d/zz-lanekeeper.conf initramfs-tools/scripts/init-bottom initramfs-tools/scripts/init-top \
        lanekeeper/early-bind initramfs-tools/hooks/lanekeeper initramfs-tools/scripts/init-bottom/lanekeeper; do
        if [ -e "$root/etc/$file" ] && [ "$root/etc/$file" -nt "$image" ]; then
            echo 'behind yes'
            return 0
        fi
    done
}

boot() {
    first_line "$root/proc/sys/kernel/random/boot_id" && printf 'bootid %s\n' "$value"
    guard
    menu_entries grub.cfg entry 40
    menu_trials
    entry_trials
    [ -d "$root/sys/firmware" ] || return 1
    if [ -d "$root/sys/firmware/efi" ]; then echo 'efi yes'; else echo 'efi no'; fi
    secure=$(variable_bytes SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c | od -An -tu1)
    [ -z "$secure" ] || printf 'secure %s\n' "$secure"
    print_variable LoaderInfo loader
    print_variable LoaderDevicePartUUID partition
    [ -e "$root/usr/sbin/mkinitramfs" ] && echo 'initramfs initramfs-tools'
    for program in usr/bin/dracut usr/sbin/dracut; do
        [ -e "$root/$program" ] && echo 'initramfs dracut'
    done
    images
    [ -d "$root/boot" ] && printf 'room %s\n' "$(tool df -kP "$root/boot" | tail -n 1)"
    return 0
}
