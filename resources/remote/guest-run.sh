# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# guest-run.sh VMID SECONDS: runs the script on standard input in a running VM, through its guest agent, and prints
# qm's JSON answer.
#
# Exit codes: those of qm; its complaint stands on standard error.

# Read whole before it runs, for the script may start programs that read as well. The guest's shell expands it.
# shellcheck disable=SC2016
exec qm guest exec "$1" --timeout "$2" --pass-stdin 1 -- sh -c 'eval "$(cat)"'
