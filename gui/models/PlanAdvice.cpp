// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanAdvice.h"

#include <QCoreApplication>

namespace gui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanAdvice)
};

} // namespace

QString standText(backend::Advice::Stand stand)
{
    switch (stand) {
    case backend::Advice::Stand::Passthrough: return Text::tr("passthrough");
    case backend::Advice::Stand::Virtio: return Text::tr("VirtIO");
    case backend::Advice::Stand::Undecided: return Text::tr("to weigh");
    }
    return {};
}

QList<GiftAdvice> adviceOn(const backend::Plan& plan, const backend::NodeSnapshot& snapshot)
{
    QList<GiftAdvice> list;
    for (const auto& intent : plan.intents)
        if (const auto* gift = std::get_if<backend::GiveDrive>(&intent))
            for (const auto* drive : snapshot.drivesNamed(gift->drive))
                list.append({drive, gift->vmid, backend::adviseOn(snapshot, drive->address, gift->vmid)});
    return list;
}

} // namespace gui
