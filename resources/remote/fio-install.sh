# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# fio-install.sh: installs fio with the machine's own package manager. Prints what that prints.
#
# Exit codes: 0 it is there; 127 there is no apt-get here; else those of apt-get.

export DEBIAN_FRONTEND=noninteractive
command -v fio >/dev/null && exit 0
command -v apt-get >/dev/null || exit 127
apt-get install -y fio </dev/null && exit 0
apt-get update </dev/null # its list of packages may be old
apt-get install -y fio </dev/null
