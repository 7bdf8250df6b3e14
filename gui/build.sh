# SPDX-License-Identifier: GPL-3.0-or-later
# What gui/run and tests/run share: installing Debian packages and building. Sourced by both, with
# `project` set to the top of the checkout.

# libssh before this version lets a hostile server do harm (Debian's changelog, CVE-2026-0964 on).
oldest_libssh=0.10.6-0+deb12u3

build_packages='g++ cmake ninja-build pkg-config qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev libqt6sql6-sqlite
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev libssh-dev libexpected-dev libdtl-dev zlib1g-dev'

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Installs those of the named packages that are missing; asks for nothing when all are there.
install_missing() {
    missing=''
    for package in "$@"; do
        is_installed "$package" || missing="$missing $package"
    done
    if is_installed libssh-dev; then
        found=$(dpkg-query -W -f='${Version}' libssh-dev)
        dpkg --compare-versions "$found" ge "$oldest_libssh" || missing="$missing libssh-dev libssh-4"
    fi
    [ -n "$missing" ] || return 0
    echo "Installing:$missing" >&2
    as_root apt-get update -q >&2
    # shellcheck disable=SC2086 # a list of names
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >&2
}

# configure FOLDER [CMAKE OPTION…]
configure() {
    folder=$1
    shift
    cmake -S "$project" -B "$folder" -G Ninja "$@" >"$folder.log" 2>&1 \
        || { cat "$folder.log" >&2; return 1; }
}

# build FOLDER [TARGET…]: builds these, or everything.
build() {
    folder=$1
    shift
    # Ninja would start two compilers more than there are processors, which takes longer.
    cmake --build "$folder" --parallel "$(nproc)" ${1:+--target} "$@" >&2
}
