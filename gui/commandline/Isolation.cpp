// SPDX-License-Identifier: GPL-3.0-or-later
#include "Isolation.h"

#include "assessment/BlastRadius.h"

#include <algorithm>

namespace gui::commandline {

QList<backend::PciAddress> foreignIn(const backend::NodeSnapshot& snapshot,
                                     const backend::IommuGroup& group)
{
    const auto& members = group.members;
    const auto isDrive = [&](const auto& member) { return snapshot.drive(member) != nullptr; };
    const auto isFunction = [&](const auto& member) {
        const auto* device = snapshot.device(member);
        return device && !device->isBridge;
    };
    auto subject = std::find_if(members.begin(), members.end(), isDrive);
    if (subject == members.end())
        subject = std::find_if(members.begin(), members.end(), isFunction);
    return subject == members.end() ? QList<backend::PciAddress>()
                                    : backend::foreignMembers(snapshot, *subject);
}

} // namespace gui::commandline
