// SPDX-License-Identifier: GPL-3.0-or-later
#include "Proof.h"

#include <algorithm>

namespace backend {

namespace {

/// What the newest Done steps say about each address; a drive that was taken back is forgotten.
void rememberStep(const SetVmOptions& action, QList<DeviceIdentity>& known,
                  QList<PciAddress>& decided)
{
    const auto given = givenDevices(action);
    for (const DeviceIdentity& each : action.devices) {
        const auto place =
            std::find_if(known.begin(), known.end(), [&](const DeviceIdentity& other) {
                return other.address == each.address;
            });
        // A drive given again while vfio-pci held it had no readable serial; its older record
        // helps.
        if (place != known.end() && place->serial.isEmpty() && place->vendor == each.vendor
            && place->device == each.device && place->subsystemVendor == each.subsystemVendor
            && place->subsystemDevice == each.subsystemDevice)
            *place = each;
        if (decided.contains(each.address))
            continue;
        decided.append(each.address);
        if (given.contains(each))
            known.append(each);
    }
}

} // namespace

QList<DeviceIdentity> recordedIdentities(const QList<JournalEntry>& entries, int vmid)
{
    QList<JournalEntry> newestFirst = entries;
    std::stable_sort(
        newestFirst.begin(), newestFirst.end(),
        [](const JournalEntry& a, const JournalEntry& b) { return a.startedAt > b.startedAt; });
    QList<DeviceIdentity> known;
    QList<PciAddress> decided;
    for (const JournalEntry& entry : newestFirst) {
        for (auto record = entry.steps.rbegin(); record != entry.steps.rend(); ++record) {
            const auto* action = std::get_if<SetVmOptions>(&record->step.action);
            if (action != nullptr && record->state == StepRecord::State::Done && action->vmid == vmid)
                rememberStep(*action, known, decided);
        }
    }
    return known;
}

QDateTime recordedAt(const QList<JournalEntry>& entries, int vmid, const DeviceIdentity& identity)
{
    QDateTime newest;
    for (const JournalEntry& entry : entries) {
        const bool isGift = std::any_of(entry.steps.begin(), entry.steps.end(), [&](const StepRecord& record) {
            const auto* action = std::get_if<SetVmOptions>(&record.step.action);
            return action != nullptr && record.state == StepRecord::State::Done && action->vmid == vmid
                && givenDevices(*action).contains(identity);
        });
        if (isGift && entry.startedAt.isValid() && (newest.isNull() || entry.startedAt > newest))
            newest = entry.startedAt;
    }
    return newest;
}

} // namespace backend
