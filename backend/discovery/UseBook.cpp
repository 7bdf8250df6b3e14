// SPDX-License-Identifier: GPL-3.0-or-later
#include "UseBook.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usesPerDisk = 200;

bool isSame(const DriveUse& a, const DriveUse& b)
{
    return a.kind == b.kind && a.subject == b.subject && a.vmid == b.vmid
        && a.guestSection == b.guestSection;
}

/// What is unknown may be in use, and so comes before data that is known to be nobody's.
int rank(DriveUse::Kind kind)
{
    using enum DriveUse::Kind;
    if (kind == Unknown)
        return static_cast<int>(OldData);
    return kind == OldData ? static_cast<int>(Unknown) : static_cast<int>(kind);
}

} // namespace

void UseBook::add(const QList<const BlockRecord*>& devices, const DriveUse& use)
{
    for (const BlockRecord* device : devices) {
        m_used.insert(device->kernelName);
        m_kinds[device->kernelName].append(use.kind);
        for (const QString& disk : device->disks) {
            QList<DriveUse>& uses = m_uses[disk];
            const bool isKnown = std::any_of(
                uses.begin(), uses.end(), [&](const DriveUse& each) { return isSame(each, use); });
            if (!isKnown && uses.size() < usesPerDisk)
                uses.append(use);
        }
    }
}

bool UseBook::has(const BlockRecord& device, DriveUse::Kind kind) const
{
    return m_kinds.value(device.kernelName).contains(kind);
}

Evidence evidenceOf(const BlockRecord& device)
{
    const QStringList words{device.kernelName, device.device.fileSystem, device.device.label,
                            device.device.mountPoints.join(u' ')};
    return {u"lsblk "_s + device.kernelName, words.join(u' ').simplified()};
}

QList<DriveUse> sorted(QList<DriveUse> uses)
{
    std::stable_sort(uses.begin(), uses.end(), [](const DriveUse& a, const DriveUse& b) {
        return rank(a.kind) < rank(b.kind);
    });
    return uses;
}

} // namespace backend
