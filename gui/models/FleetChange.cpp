// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetChange.h"

#include "node/ListText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::Condition;
using backend::Drift;
using backend::FleetDrive;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FleetChange)
};

/// From harmless to dangerous.
enum Rank { Unchanged, Owner, New, Healthier, Gone, Elsewhere, Worse, Moved, Endangered };

QString machinesText(const QList<int>& vmids)
{
    QStringList titles;
    for (const int vmid : vmids)
        titles.append(Text::tr("VM %1").arg(vmid));
    return backend::listText(titles);
}

QString ownerText(const std::optional<int>& vmid) { return vmid ? Text::tr("VM %1").arg(*vmid) : Text::tr("no VM"); }

QString conditionText(Condition condition)
{
    switch (condition) {
    case Condition::Unknown: break;
    case Condition::Good: return Text::tr("good");
    case Condition::Errors: return Text::tr("errors");
    case Condition::Worn: return Text::tr("worn");
    case Condition::Failing: return Text::tr("warns");
    }
    return Text::tr("unknown");
}

class Telling {
public:
    Telling(const FleetText::Context& context, const FleetDrive& drive)
        : m_context(context)
        , m_drive(drive)
        , m_drift(drive.drift)
    {
    }

    [[nodiscard]] FleetChange told()
    {
        if (m_drift.isNone() && m_context.moves.count() == 0)
            return m_change;
        place();
        health();
        presence();
        owner();
        return m_change;
    }

private:
    void add(Rank rank, State sign, const QString& word, const QString& sentence)
    {
        if (rank > m_change.rank) {
            m_change.rank = rank;
            m_change.sign = sign;
            m_change.word = word;
            m_change.sentences.prepend(sentence);
        } else {
            m_change.sentences.append(sentence);
        }
    }
    void place();
    void health();
    void presence();
    void owner();
    void danger(const QString& word);

    const FleetText::Context& m_context;
    const FleetDrive& m_drive;
    const Drift& m_drift;
    FleetChange m_change{u"–"_s, {}, Unchanged, {}};
};

/// What a VM that names the old slot would get.
void Telling::danger(const QString& word)
{
    if (!m_drift.namedBy.isEmpty())
        add(Endangered, State::Blocked, word,
            Text::tr("%1 still names the old place: look before it starts.").arg(machinesText(m_drift.namedBy)));
}

void Telling::place()
{
    const QString name = m_drive.nameText();
    const QString here = m_context.group.node.name;
    if (const QString origin = m_context.moves.origin(m_drive); !origin.isEmpty()) {
        add(Moved, State::Attention, Text::tr("From %1").arg(origin), Text::tr("%1 was in %2 and is in %3 now.").arg(name, origin, here));
    } else if (const QString now = m_context.moves.destination(m_drive); !now.isEmpty()) {
        add(Elsewhere, State::Attention, Text::tr("Now in %1").arg(now), Text::tr("%1 was in %2 and is in %3 now.").arg(name, here, now));
        danger(Text::tr("Now in %1").arg(now));
    } else if (m_drift.movedFrom) {
        add(Moved, State::Attention, Text::tr("Moved"),
            Text::tr("%1 was at %2 and is at %3 now.").arg(name, m_drift.movedFrom->shortText(), m_drive.address.shortText()));
        danger(Text::tr("Moved"));
    }
}

void Telling::health()
{
    if (!m_drift.conditionBefore)
        return;
    const bool isWorse = m_drive.condition > *m_drift.conditionBefore;
    add(isWorse ? Worse : Healthier, isWorse ? State::Attention : State::Note,
        isWorse ? Text::tr("Worse") : Text::tr("Better"),
        Text::tr("Its health was “%1” and is “%2” now.").arg(conditionText(*m_drift.conditionBefore), conditionText(m_drive.condition)));
}

void Telling::presence()
{
    const QString name = m_drive.nameText();
    const QString here = m_context.group.node.name;
    const bool isElsewhere = !m_context.moves.origin(m_drive).isEmpty() || !m_context.moves.destination(m_drive).isEmpty();
    if (isElsewhere)
        return;
    if (m_drift.presence == Drift::Presence::New)
        add(New, State::Note, Text::tr("New"), Text::tr("%1 was not in %2 before.").arg(name, here));
    if (m_drift.presence == Drift::Presence::Gone) {
        add(Gone, State::Attention, Text::tr("Gone"),
            Text::tr("%1 was at %2 of %3 and is not there now.").arg(name, m_drive.address.shortText(), here));
        danger(Text::tr("Gone"));
    }
}

void Telling::owner()
{
    if (m_drift.hasOtherOwner)
        add(Owner, State::Note, Text::tr("Owner"),
            Text::tr("It was given to %1 and is given to %2 now.").arg(ownerText(m_drift.ownerBefore), ownerText(m_drive.owner)));
}

} // namespace

QStringList fleetChangeWords()
{
    return {Text::tr("Moved"), Text::tr("Worse"), Text::tr("Better"), Text::tr("New"), Text::tr("Gone"), Text::tr("Owner")};
}

FleetChange fleetChange(const FleetText::Context& context, const FleetDrive& drive) { return Telling(context, drive).told(); }

} // namespace gui
