// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planner.h"

#include "Planning.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

/// An intent with the drive it means.
struct Wish {
    Intent intent;
    const Drive* drive = nullptr;
};

QString driveNameOf(const Intent& intent)
{
    return std::visit([](const auto& each) { return each.drive; }, intent);
}

Result<Wish> wishFrom(const NodeSnapshot& snapshot, const Intent& intent)
{
    const QString name = driveNameOf(intent);
    const auto drives = snapshot.drivesNamed(name);
    if (drives.isEmpty())
        return failure(
            Error::Kind::Usage,
            Text::tr("There is no NVMe drive “%1” on %2.").arg(name, snapshot.host.hostName));
    if (drives.size() > 1)
        return failure(Error::Kind::Usage,
                       Text::tr("“%1” fits several drives on %2. Name the drive by its address.")
                           .arg(name, snapshot.host.hostName));
    const auto* gift = std::get_if<GiveDrive>(&intent);
    if (gift != nullptr && snapshot.machine(gift->vmid) == nullptr)
        return failure(
            Error::Kind::Usage,
            Text::tr("There is no VM %1 on %2.").arg(gift->vmid).arg(snapshot.host.hostName));
    return Wish{intent, drives.first()};
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

/// Two wishes for one drive: the same one twice is one, anything else contradicts itself.
QList<Finding> contradictions(const QList<Wish>& wishes)
{
    QList<Finding> findings;
    QMap<PciAddress, const Wish*> first;
    for (const Wish& wish : wishes) {
        const Wish*& known = first[wish.drive->address];
        const auto* gift = std::get_if<GiveDrive>(&wish.intent);
        const auto* other = known ? std::get_if<GiveDrive>(&known->intent) : nullptr;
        const bool isSame = known
            && (gift && other ? gift->vmid == other->vmid && gift->earlyBind == other->earlyBind
                              : !gift && !other);
        if (known && !isSame)
            findings.append(
                {u"drive-wanted-twice"_s,
                 Severity::Blocked,
                 DriveSubject{wish.drive->address},
                 Text::tr("%1 is wanted twice in this plan.").arg(wish.drive->nameText()),
                 Text::tr("A drive has one owner at a time."),
                 Text::tr("Take one of the two back."),
                 {}});
        if (!known)
            known = &wish;
    }
    return findings;
}

QList<Wish> withoutRepeats(const QList<Wish>& wishes)
{
    QList<Wish> once;
    for (const Wish& wish : wishes)
        if (std::none_of(once.begin(), once.end(),
                         [&](const Wish& each) { return each.drive == wish.drive; }))
            once.append(wish);
    return once;
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
    const Planning planning{snapshot, safety, draft, plan};
    for (const Wish& wish : withoutRepeats(wishes)) {
        if (const auto* gift = std::get_if<GiveDrive>(&wish.intent))
            planGift(planning, *wish.drive, *gift);
        else
            planTakingBack(planning, *wish.drive);
    }
    if (!plan.isRefused())
        plan.steps = draft.steps();
    return plan;
}

} // namespace backend
