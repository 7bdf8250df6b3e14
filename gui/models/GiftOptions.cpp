// SPDX-License-Identifier: GPL-3.0-or-later
#include "GiftOptions.h"

#include "node/ListText.h"
#include "plan/Planner.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GiftOptions)
};

backend::Plan planOf(const backend::NodeSnapshot& snapshot, const backend::GiveDrive& gift)
{
    return backend::planFor(snapshot, {gift}).value_or(backend::Plan());
}

/// What the VM's line would say: "mapping=nvme-…", or an address.
bool namesMapping(const backend::Plan& plan)
{
    for (const auto& step : plan.steps)
        if (const auto* set = std::get_if<backend::SetVmOptions>(&step.action))
            for (const auto& change : set->changes)
                if (change.key.startsWith("hostpci"_L1) && change.after && change.after->contains("mapping="_L1))
                    return true;
    return false;
}

/// Finds what each wish would come to, by planning the gift with it and without.
class Options {
public:
    Options(const backend::NodeSnapshot& snapshot, const backend::GiveDrive& gift)
        : m_snapshot(snapshot)
        , m_gift(gift)
        , m_plain(planOf(snapshot, gift))
    {
    }

    [[nodiscard]] GiftOptionGroup naming() const;
    [[nodiscard]] GiftOptionGroup extras() const;
    [[nodiscard]] GiftOptionGroup early() const;
    [[nodiscard]] GiftOptionGroup power() const;

private:
    [[nodiscard]] GiftOption option(GiftWish wish, const QString& title, const QString& price) const;
    [[nodiscard]] bool changesNothing(GiftWish wish) const;
    [[nodiscard]] bool isOneOfSeveralFunctions() const;

    const backend::NodeSnapshot& m_snapshot;
    const backend::GiveDrive& m_gift;
    backend::Plan m_plain;
};

GiftOption Options::option(GiftWish wish, const QString& title, const QString& price) const
{
    GiftOption option{wish, title, price, {}};
    for (const auto& finding : planOf(m_snapshot, withWish(m_gift, wish)).refused)
        if (option.refusal.isEmpty() && !m_plain.refused.contains(finding))
            option.refusal = finding.sentence;
    return option;
}

bool Options::changesNothing(GiftWish wish) const
{
    const backend::Plan plan = planOf(m_snapshot, withWish(m_gift, wish));
    return plan.steps == m_plain.steps && plan.refused == m_plain.refused;
}

bool Options::isOneOfSeveralFunctions() const
{
    const auto drives = m_snapshot.drivesNamed(m_gift.drive);
    return drives.size() == 1
        && std::any_of(m_snapshot.devices.begin(), m_snapshot.devices.end(), [&](const backend::PciDevice& each) {
               return each.address != drives.first()->address
                   && each.address.slotText() == drives.first()->address.slotText();
           });
}

GiftOptionGroup Options::naming() const
{
    const QString mappingPrice = Text::tr("Proxmox compares the drive with the hardware at every start, and no other "
                                          "node takes its own slot for it.");
    const QString addressPrice = Text::tr("A slot, not a drive: with another card in the machine, the same address can "
                                          "mean another device.");
    GiftOptionGroup group{Text::tr("How the VM’s line names the drive"), true, {}};
    if (namesMapping(m_plain))
        group.options = {option(GiftWish::Fitting, Text::tr("Through a mapping of the cluster"), mappingPrice),
                         option(GiftWish::Address, Text::tr("By its address"), addressPrice)};
    else
        group.options = {option(GiftWish::Fitting, Text::tr("By its address"), addressPrice),
                         option(GiftWish::Mapping, Text::tr("Through a mapping"), mappingPrice)};
    return group;
}

GiftOptionGroup Options::extras() const
{
    GiftOptionGroup group{Text::tr("What else changes for the VM"), false, {}};
    const auto offer = [&](GiftWish wish, const QString& title, const QString& price) {
        if (!changesNothing(wish))
            group.options.append(option(wish, title, price));
    };
    offer(GiftWish::Agent, Text::tr("Switch the guest agent’s channel on"),
          Text::tr("The guest can then be asked which drive it sees. qemu-guest-agent has to be installed in it."));
    offer(GiftWish::FixedMemory, Text::tr("Give it memory of a fixed size"),
          Text::tr("Its memory does not shrink with a passed-through device anyway; without a balloon nobody counts on that."));
    offer(GiftWish::Q35, Text::tr("Turn it into a q35 machine"),
          Text::tr("The guest sees a PCI Express device then, and is not faster for it. Its network cards can get other names."));
    if (isOneOfSeveralFunctions())
        offer(GiftWish::AllFunctions, Text::tr("Give every function of the drive’s slot"),
              Text::tr("The VM gets the devices beside it on the same card too."));
    return group;
}

GiftOptionGroup Options::early() const
{
    GiftOptionGroup group{Text::tr("What the node does with the drive when it starts"), true, {}};
    group.options = {
        option(GiftWish::NotEarly, Text::tr("As it does now; Proxmox takes it when the VM starts"),
               Text::tr("Enough nearly always, and the node does not restart for it.")),
        option(GiftWish::EarlyByDrive, Text::tr("Keep off this drive, known by its serial"),
               Text::tr("The host cannot import, assemble or wipe what a guest keeps there. The node restarts once, under a "
                        "guard, and does not see the drive’s health afterwards.")),
        option(GiftWish::EarlyByIds, Text::tr("Keep off everything with its ids"),
               Text::tr("As guides do it. A second drive of this model, bought later, is taken as well, also one the node "
                        "should start from."))};
    return group;
}

/// What can be done with a VM depends on whether it runs; of one that may do either nothing is offered.
GiftOptionGroup Options::power() const
{
    const auto* machine = m_snapshot.machine(m_gift.vmid);
    if (machine == nullptr || !machine->isRunning)
        return {};
    const QString guard = Text::tr("The node watches over the start: unless this computer then reaches it over a new "
                                   "connection, it stops the VM and takes the drive back.");
    GiftOptionGroup group{Text::tr("When the VM gets it"), true, {}};
    group.options = {option(GiftWish::AtNextStart, Text::tr("At its next start, whenever that is"),
                            *machine->isRunning ? Text::tr("It runs on as it is.") : Text::tr("It stays stopped.")),
                     *machine->isRunning
                         ? option(GiftWish::RestartNow, Text::tr("Shut it down with that, and start it again"),
                                  backend::sentencesText(
                                      {Text::tr("Its guest is asked to shut down, and never stopped by force."), guard}))
                         : option(GiftWish::StartNow, Text::tr("Start it with that"), guard)};
    return group;
}

} // namespace

QList<GiftOptionGroup> giftOptions(const backend::NodeSnapshot& snapshot, const backend::GiveDrive& gift)
{
    const Options options(snapshot, gift);
    QList<GiftOptionGroup> groups{options.naming(), options.extras(), options.power(), options.early()};
    groups.removeIf([](const GiftOptionGroup& each) { return each.options.isEmpty(); });
    return groups;
}

backend::GiveDrive withWish(backend::GiveDrive gift, GiftWish wish)
{
    switch (wish) {
    case GiftWish::Fitting:
    case GiftWish::NotEarly:
    case GiftWish::AtNextStart:
        break;
    case GiftWish::Address:
        gift.namedBy = backend::NamedBy::Address;
        break;
    case GiftWish::Mapping:
        gift.namedBy = backend::NamedBy::Mapping;
        break;
    case GiftWish::Q35:
        gift.extras.q35 = true;
        break;
    case GiftWish::FixedMemory:
        gift.extras.fixedMemory = true;
        break;
    case GiftWish::Agent:
        gift.extras.agent = true;
        break;
    case GiftWish::AllFunctions:
        gift.extras.allFunctions = true;
        break;
    case GiftWish::EarlyByDrive:
        gift.earlyBind = backend::EarlyBind::Drive;
        break;
    case GiftWish::EarlyByIds:
        gift.earlyBind = backend::EarlyBind::Ids;
        break;
    case GiftWish::StartNow:
        gift.power = backend::Power::Start;
        break;
    case GiftWish::RestartNow:
        gift.power = backend::Power::Restart;
        break;
    }
    return gift;
}

} // namespace gui
