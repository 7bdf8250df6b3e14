# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# journal-list.sh: prints the journal, see parts/journal.sh.
#
# Exit codes: 0 listed, also when there is no journal; 6 the folder cannot be read.

. ./parts/journal.sh

journal_entries
