// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planner.h"

#include "Planning.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

/// An intent with the drive it means; null where it is about the node.
struct Wish {
    Intent intent;
    const Drive* drive = nullptr;
};

Result<const Drive*> driveNamed(const NodeSnapshot& snapshot, const QString& name)
{
    const auto drives = snapshot.drivesNamed(name);
    if (drives.isEmpty())
        return failure(
            Error::Kind::Usage,
            Text::tr("There is no NVMe drive “%1” on %2.").arg(name, snapshot.host.hostName));
    if (drives.size() > 1)
        return failure(Error::Kind::Usage,
                       Text::tr("“%1” fits several drives on %2. Name the drive by its address.")
                           .arg(name, snapshot.host.hostName));
    return drives.first();
}

Result<Wish> wishFrom(const NodeSnapshot& snapshot, const Intent& intent)
{
    if (std::holds_alternative<EnableIommu>(intent) || std::holds_alternative<TidyUp>(intent)
        || std::holds_alternative<DirectHostDevices>(intent))
        return Wish{intent, nullptr};
    const auto* gift = std::get_if<GiveDrive>(&intent);
    const auto* guard = std::get_if<GuardStarts>(&intent);
    const Drive* drive = nullptr;
    if (guard == nullptr) {
        TRY(named, driveNamed(snapshot, driveNamedBy(intent)));
        drive = named;
    }
    const int vmid = gift != nullptr ? gift->vmid : guard != nullptr ? guard->vmid : 0;
    if (vmid != 0 && snapshot.machine(vmid) == nullptr)
        return failure(Error::Kind::Usage,
                       Text::tr("There is no VM %1 on %2.").arg(vmid).arg(snapshot.host.hostName));
    return Wish{intent, drive};
}

Result<QList<Wish>> wishesFrom(const NodeSnapshot& snapshot, const QList<Intent>& intents)
{
    QList<Wish> wishes;
    for (const Intent& intent : intents) {
        TRY(wish, wishFrom(snapshot, intent));
        wishes.append(wish);
    }
    return wishes;
}

/// The same wish in other words, such as a serial here and an address there.
bool isSame(const Wish& a, const Wish& b)
{
    const auto* gift = std::get_if<GiveDrive>(&a.intent);
    const auto* other = std::get_if<GiveDrive>(&b.intent);
    if (a.drive != b.drive || a.intent.index() != b.intent.index())
        return false;
    if (std::holds_alternative<GuardStarts>(a.intent))
        return a.intent == b.intent;
    if (gift == nullptr)
        return true;
    GiveDrive named = *gift;
    named.drive = other->drive;
    return named == *other;
}

/// A drive that is released may be given in the same plan; nothing else fits together.
bool contradict(const Wish& a, const Wish& b)
{
    const bool areReleaseAndGift =
        (std::holds_alternative<ReleaseDrive>(a.intent) && std::holds_alternative<GiveDrive>(b.intent))
        || (std::holds_alternative<GiveDrive>(a.intent) && std::holds_alternative<ReleaseDrive>(b.intent));
    return a.drive != nullptr && a.drive == b.drive && !isSame(a, b) && !areReleaseAndGift;
}

QList<Finding> contradictions(const QList<Wish>& wishes)
{
    QList<Finding> findings;
    for (qsizetype i = 0; i < wishes.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            if (contradict(wishes[i], wishes[j])) {
                const Drive& drive = *wishes[i].drive;
                findings.append({u"drive-wanted-twice"_s,
                                 Severity::Blocked,
                                 DriveSubject{drive.address},
                                 Text::tr("%1 is wanted twice in this plan.").arg(drive.nameText()),
                                 Text::tr("A drive has one owner at a time."),
                                 Text::tr("Take one of the two back."),
                                 {}});
                break;
            }
    return findings;
}

QList<Wish> withoutRepeats(const QList<Wish>& wishes)
{
    QList<Wish> once;
    for (const Wish& wish : wishes)
        if (std::none_of(once.begin(), once.end(),
                         [&](const Wish& each) { return isSame(each, wish); }))
            once.append(wish);
    return once;
}

void planWish(const Planning& planning, const Wish& wish)
{
    struct Plans {
        const Planning& planning;
        const Drive* drive;

        void operator()(const GiveDrive& each) const
        {
            planGift(planning, *drive, each);
            planPower(planning, each.vmid, each.power);
        }
        void operator()(const TakeBackDrive& each) const { planTakingBack(planning, *drive, each.power); }
        void operator()(const ReleaseDrive&) const { planReleasing(planning, *drive); }
        void operator()(const EnableIommu&) const { planEnablingIommu(planning); }
        void operator()(const TidyUp&) const { planTidyingUp(planning); }
        void operator()(const DirectHostDevices&) const { planDirectHostDevices(planning); }
        void operator()(const SplitGroup&) const { planSplitting(planning, *drive); }
        void operator()(const GuardStarts&) const { } // when all else is drafted
    };
    std::visit(Plans{planning, wish.drive}, wish.intent);
}

QList<int> guardedMachines(const QList<Wish>& wishes)
{
    QList<int> vmids;
    for (const Wish& wish : wishes)
        if (const auto* guard = std::get_if<GuardStarts>(&wish.intent))
            vmids.append(guard->vmid);
    return vmids;
}

} // namespace

Result<Plan> planFor(const NodeSnapshot& snapshot, const QList<Intent>& intents)
{
    TRY(wishes, wishesFrom(snapshot, intents));
    Plan plan;
    plan.intents = intents;
    plan.refused = contradictions(wishes);
    const Safety safety(snapshot);
    PlanDraft draft(snapshot);
    HostDraft host(snapshot);
    PowerDraft power;
    const Planning planning{snapshot, safety, draft, host, plan, power};
    for (const Wish& wish : withoutRepeats(wishes))
        planWish(planning, wish);
    settleStartChecks(planning, guardedMachines(wishes));
    const QList<Step> shutDowns = shutDownSteps(planning);
    const QList<Step> starts = startSteps(planning);
    if (plan.isRefused()) { // it does nothing, so nothing restarts, and nobody types
        plan.needsReboot = false;
        plan.toType.clear();
    } else {
        addTo(plan, findingsOnGuard(planning));
        // A VM's step proves the serial, which vfio-pci hides: releases come after it.
        plan.steps = host.bootSteps() + host.mappings() + host.startChecks() + draft.steps() + host.endedStartChecks()
            + host.releases() + shutDowns + host.returns() + starts;
    }
    return plan;
}

} // namespace backend
