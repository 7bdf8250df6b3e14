// SPDX-License-Identifier: GPL-3.0-or-later
#include "BootSetup.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

QString wordFor(BootLoader loader)
{
    switch (loader) {
    case BootLoader::Grub:
        return u"grub"_s;
    case BootLoader::SystemdBoot:
        return u"systemd-boot"_s;
    case BootLoader::Unknown:
        break;
    }
    return u"unknown"_s;
}

bool BootSetup::signsDisagree() const
{
    return std::any_of(signs.begin(), signs.end(),
                       [&](const BootSign& each) { return each.loader != signs.first().loader; });
}

} // namespace backend
