// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdviceText.h"

#include "Console.h"
#include "Text.h"
#include "models/PlanAdvice.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Advice;

namespace {

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
    for (const GiftAdvice& gift : adviceOn(plan, snapshot)) {
        console.line();
        console.line(Text::tr("The drive itself or a virtual disk? %1 and VM %2:")
                         .arg(gift.drive->nameText())
                         .arg(gift.vmid));
        printList(console, gift.reasons);
    }
}

QJsonArray adviceJson(const backend::Plan& plan, const backend::NodeSnapshot& snapshot)
{
    QJsonArray list;
    for (const GiftAdvice& gift : adviceOn(plan, snapshot))
        for (const Advice& advice : gift.reasons)
            list += QJsonObject{{u"drive"_s, gift.drive->address.text()},
                                {u"vm"_s, gift.vmid},
                                {u"id"_s, advice.id},
                                {u"stand"_s, wordFor(advice.stand)},
                                {u"sentence"_s, advice.sentence},
                                {u"reason"_s, advice.reason}};
    return list;
}

} // namespace gui::commandline
