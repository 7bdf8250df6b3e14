# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a folder of Debian packages. Sourced, after lab.sh.

# The mirror that this computer's apt uses; nothing when apt knows none, and mmdebstrap takes its own then.
# shellcheck disable=SC2016 # apt's variables
debian_mirror() {
    apt-get indextargets --format '$(ORIGIN)/$(LABEL) $(SITE)' 'Created-By: Packages' \
        | sed -n 's|^Debian/Debian ||p' | head -n 1
}

# debian SUITE PACKAGES: a Debian with these packages, without manuals, as a tar on standard output.
debian() {
    # shellcheck disable=SC2046 # none, or one word
    as_root mmdebstrap --quiet --variant=minbase --include="$2" --format=tar \
        --aptopt='Acquire::Languages "none"' --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
        "$1" - $(debian_mirror)
}
