# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts of the lab share: where its parts are kept, and how each is made once. Sourced, with
# `lab` set to this folder.
#
# Each part is a folder named after a hash of the files it is made by, so that a changed recipe is another
# part: qemu (the emulator), base-SUITE (Debian as it comes), node-SUITE (a disk that boots), ready-SUITE-…
# (the state of a node that has booted, with its IOMMU on or off), efi-trixie (what it takes to boot one by EFI). A part that nobody used for a day
# goes when the next one of its name is made.
project=$(cd "$lab/../.." && pwd)
. "$project/gui/build.sh"
parts=${XDG_CACHE_HOME:-$HOME/.cache}/lanekeeper/lab

qemu_recipe='lab/debian.sh lab/make-qemu'
base_recipe='lab/debian.sh lab/make-base lab/packages'
node_recipe="$base_recipe lab/make-node lab/make-disk lab/modules lab/masked lab/kernel-words lab/node lab/tools lab/machine"
node_recipe="$node_recipe ../resources/demo/tools"
ready_recipe="$node_recipe lab/make-ready"
efi_recipe="$node_recipe lab/make-efi lab/efi"

# part NAME RECIPE-FILE…: the folder of this part, made or not.
part() {
    name=$1
    shift
    hash=$(cd "$lab/.." && find "$@" -type f | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c 1-12)
    echo "$parts/$name-$hash"
}

# shellcheck disable=SC2086 # lists of names
qemu_part() { part qemu $qemu_recipe; }
# shellcheck disable=SC2086
base_part() { part "base-$1" $base_recipe; }
# shellcheck disable=SC2086
node_part() { part "node-$1" $node_recipe; }
# shellcheck disable=SC2086
ready_part() { part "ready-$1-iommu-$2" $ready_recipe; }
# shellcheck disable=SC2086
efi_part() { part efi-trixie $efi_recipe; }

# made FOLDER COMMAND…: runs COMMAND FOLDER.new unless the part is there. What is being made is locked for
# others for as long as the command or anything it started lives, and counts only when it is whole.
made() {
    folder=$1
    shift
    name=${folder%-*}
    mkdir -p "$parts"
    exec 9>"$name.lock"
    flock 9
    if [ ! -d "$folder" ]; then
        rm -rf "$folder.new"
        mkdir "$folder.new"
        begun=$(date +%s)
        echo "Making ${folder##*/} of the lab …" >&2
        "$@" "$folder.new" >"$name.log" 2>&1 || { tail -n 40 "$name.log" >&2; return 1; }
        mv "$folder.new" "$folder"
        echo "… made in $(($(date +%s) - begun)) s." >&2
    fi
    touch "$folder"
    find "$parts" -mindepth 1 -maxdepth 1 -name "${name##*/}-*" -mmin +1440 -exec rm -rf '{}' +
    exec 9>&-
}

# emulator PROGRAM ARGUMENT…: becomes a program of the lab's QEMU, which ends when its parent does.
emulator() {
    qemu=$(qemu_part)
    program=$1
    shift
    exec setpriv --pdeathsig KILL "$qemu/lib64/ld-linux-x86-64.so.2" \
        --library-path "$qemu/usr/lib/x86_64-linux-gnu" "$qemu/usr/bin/$program" "$@"
}
