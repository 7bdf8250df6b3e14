// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdviceText.h"

#include "Console.h"
#include "Text.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Advice;

namespace {

struct Gift {
    const backend::Drive* drive = nullptr;
    int vmid = 0;
};

QList<Gift> giftsOf(const backend::Plan& plan, const backend::NodeSnapshot& snapshot)
{
    QList<Gift> gifts;
    for (const auto& intent : plan.intents)
        if (const auto* gift = std::get_if<backend::GiveDrive>(&intent))
            for (const auto* drive : snapshot.drivesNamed(gift->drive))
                gifts.append({drive, gift->vmid});
    return gifts;
}

QString standText(Advice::Stand stand)
{
    switch (stand) {
    case Advice::Stand::Passthrough: return Text::tr("passthrough");
    case Advice::Stand::Virtio: return Text::tr("VirtIO");
    case Advice::Stand::Undecided: return Text::tr("to weigh");
    }
    return {};
}

void printList(Console& console, const QList<Advice>& list)
{
    constexpr int indent = 15;
    for (const Advice& advice : list) {
        console.paragraph(advice.sentence, indent, u"  "_s + standText(advice.stand));
        console.paragraph(advice.reason, indent);
        for (const auto& evidence : advice.evidence)
            console.paragraph(u"%1: %2"_s.arg(evidence.source, evidence.text), indent);
        console.paragraph(u"[%1]"_s.arg(advice.id), indent);
    }
}

} // namespace

void printAdvice(Console& console, const backend::Plan& plan, const backend::NodeSnapshot& snapshot)
{
    for (const Gift& gift : giftsOf(plan, snapshot)) {
        console.line();
        console.line(Text::tr("The drive itself or a virtual disk? %1 and VM %2:")
                         .arg(gift.drive->nameText())
                         .arg(gift.vmid));
        printList(console, backend::adviseOn(snapshot, gift.drive->address, gift.vmid));
    }
}

QJsonArray adviceJson(const backend::Plan& plan, const backend::NodeSnapshot& snapshot)
{
    QJsonArray list;
    for (const Gift& gift : giftsOf(plan, snapshot))
        for (const Advice& advice : backend::adviseOn(snapshot, gift.drive->address, gift.vmid))
            list += QJsonObject{{u"drive"_s, gift.drive->address.text()},
                                {u"vm"_s, gift.vmid},
                                {u"id"_s, advice.id},
                                {u"stand"_s, wordFor(advice.stand)},
                                {u"sentence"_s, advice.sentence},
                                {u"reason"_s, advice.reason}};
    return list;
}

} // namespace gui::commandline
