# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by the prologue
#
# fio-list.sh: the names of measurements whose jobs this machine knows, one a line. Reads only.

for folder in "$root"/run/lanekeeper/measurement-*; do
    [ ! -e "$folder/started" ] || printf '%s\n' "${folder##*/measurement-}"
done
