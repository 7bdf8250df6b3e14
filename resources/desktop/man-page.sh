#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# man-page.sh PROGRAM VERSION: the manual page, on standard output, made of what the program says of itself.
set -eu
program=$1
version=$2
# Width of what is shown as it is; the texts are the untranslated ones.
export COLUMNS=72 LC_ALL=C.UTF-8 LANGUAGE=

# Text as it is: roff's own signs are taken from it.
verbatim() {
    printf '.nf\n'
    sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^\\([.']\\)/\\\\\\&\\1/"
    printf '.fi\n'
}

verbs() {
    "$program" --help | sed -n 's/^lanekeeper \([a-z][a-z]*\) .*/\1/p'
}

cat <<EOF
.TH LANEKEEPER 1 "" "Lanekeeper $version" "User Commands"
.SH NAME
lanekeeper \\- give a Proxmox VM a whole NVMe drive over SSH, and keep the host
.SH DESCRIPTION
EOF
"$program" --help | verbatim
for verb in $(verbs); do
    printf '.SH "%s"\n' "$(printf '%s' "$verb" | tr '[:lower:]' '[:upper:]')"
    "$program" "$verb" --help | verbatim
done
cat <<'EOF'
.SH FILES
.TP
.I $XDG_CONFIG_HOME/lanekeeper
The list of nodes and, without a secret in it, the list of what lies in the desktop's keyring; else ~/.config/lanekeeper.
.TP
.I $XDG_STATE_HOME/lanekeeper
Receipts of what was applied, what was there at the last visit, the demo nodes, the window and the log; else
~/.local/state/lanekeeper.
.TP
.I $XDG_DATA_HOME/lanekeeper
What was measured; else ~/.local/share/lanekeeper.
.TP
.I ~/.ssh/config, ~/.ssh/known_hosts
How nodes are reached, and which host keys are trusted.
.SH SEE ALSO
.BR ssh (1),
.BR ssh_config (5),
.BR fio (1)
EOF
