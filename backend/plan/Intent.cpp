// SPDX-License-Identifier: GPL-3.0-or-later
#include "Intent.h"

namespace backend {

QString driveNamedBy(const Intent& intent)
{
    struct Name {
        QString operator()(const GiveDrive& each) const { return each.drive; }
        QString operator()(const TakeBackDrive& each) const { return each.drive; }
        QString operator()(const ReleaseDrive& each) const { return each.drive; }
        QString operator()(const EnableIommu&) const { return {}; }
        QString operator()(const TidyUp&) const { return {}; }
        QString operator()(const DirectHostDevices&) const { return {}; }
        QString operator()(const SplitGroup& each) const { return each.drive; }
        QString operator()(const GuardStarts&) const { return {}; }
    };
    return std::visit(Name{}, intent);
}

} // namespace backend
