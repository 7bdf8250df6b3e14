// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Machine.h"

namespace lab {

/// Makes a running node one whose owner once switched the IOMMU off, as a guide for another trouble says, and
/// restarts it. False when that did not work.
[[nodiscard]] inline bool switchIommuOff(Machine& node)
{
    using namespace Qt::StringLiterals;
    const QString words = u"sed -i 's/^\\(GRUB_CMDLINE_LINUX_DEFAULT=\"[^\"]*\\)/\\1 intel_iommu=off/' /etc/default/grub "
                          u"&& update-grub"_s;
    return node.ssh(words).code == 0 && node.reboot()
        && node.answer(u"cat /proc/cmdline"_s).contains(" intel_iommu=off")
        && node.answer(u"ls /sys/class/iommu"_s).isEmpty();
}

} // namespace lab
