# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# renew-boot.sh grub|boot-tool|initramfs [except KERNEL]|initramfs only KERNEL: has the node's own tool make anew what
# it starts from: GRUB's menu, what the boot partitions hold, or the images that kernels start with: of all, of all but
# one, or of one. May take minutes. Prints what the tool prints. What it wrote is on the disk at the end, for the restart that follows. Images that
# were made must have those of Lanekeeper's files that the node has, and no others.
#
# Exit codes: those of the tool; 2 these are no such words; 120 an image is not as the files say; 121 no
# image was made; 127 the tool is not there.

kind=${1-}
which=${2-}
one=${3-}
case $kind,$which,$one in
grub,, | boot-tool,, | initramfs,,) ;;
*,*,*[!A-Za-z0-9.+~_-]* | *,*,) exit 2 ;;
initramfs,except,* | initramfs,only,*) ;;
*) exit 2 ;;
esac
case $kind in
grub) set -- update-grub ;;
boot-tool) set -- proxmox-boot-tool refresh ;;
initramfs) set -- update-initramfs -u -k all ;;
esac

# is_meant IMAGE: it is one of those that are made.
is_meant() {
    kernel=${1#"$root"/boot/initrd.img-}
    case $which in
    except) [ "$kernel" != "$one" ] ;;
    only) [ "$kernel" = "$one" ] ;;
    esac
}

# The kernels are those that "all" means: update-initramfs asks linux-version, which looks for /boot/vmlinuz-KERNEL.
make_images() {
    for image in "$root"/boot/initrd.img-*; do
        if is_meant "$image" && [ -f "$image" ] && [ -e "$root/boot/vmlinuz-$kernel" ]; then
            update-initramfs -u -k "$kernel" </dev/null || return
        fi
    done
}

if ! command -v "$1" >/dev/null; then
    printf '%s is not installed\n' "$1" >&2
    exit 127
fi

# Prints what the files say that an image has, then what it has.
expected_files() {
    for file in lanekeeper/early-bind modprobe.d/zz-lanekeeper.conf; do
        [ ! -e "$root/etc/$file" ] || printf 'etc/%s\n' "$file"
    done
    for file in scripts/init-bottom/lanekeeper scripts/init-top/lanekeeper; do
        [ ! -e "$root/etc/initramfs-tools/$file" ] || printf '%s\n' "$file"
    done
}

files_of_image() {
    lsinitramfs "$1" | grep -xE 'etc/lanekeeper/early-bind|etc/modprobe.d/zz-lanekeeper.conf|scripts/init-(bottom|top)/lanekeeper'
}

# check_images TIME: those that are no older.
check_images() {
    expected=$(expected_files | sort)
    made=no
    for image in "$root"/boot/initrd.img-*; do
        if ! is_meant "$image" || [ ! -f "$image" ] || [ "$(stat -c %Y "$image")" -lt "$1" ]; then continue; fi
        made=yes
        [ "$(files_of_image "$image" | sort)" = "$expected" ] && continue
        printf '%s does not have what it should have of: %s\n' "${image##*/}" "${expected:-nothing}" >&2
        return 120
    done
    [ $made = yes ] && return
    printf 'no image in /boot is new\n' >&2
    return 121
}

begin=$(($(date +%s) - 2)) # some file systems count every other second
if [ -n "$which" ]; then make_images; else "$@" </dev/null; fi
code=$?
sync
if [ "$kind" = initramfs ] && [ "$code" -eq 0 ]; then
    check_images "$begin"
    code=$?
fi
exit "$code"
