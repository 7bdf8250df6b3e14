// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>
#include <QMap>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

/// What decides nothing about a drive: names, sizes, the network, which only tells what else would go
/// with a group that is blocked anyway, and what the cluster does with guests, which the rules of
/// gifts call unknown.
bool isHarmless(const QString& section)
{
    static const QStringList names{u"pci-names"_s, u"memory"_s,  u"command-line"_s, u"network"_s,
                                   u"routes"_s,    u"routes6"_s, u"addresses6"_s,   u"boot"_s,
                                   u"cluster-setup"_s};
    return names.contains(section);
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// Of a paste most is missing, and that is no failure: one sentence is enough for all of it.
QList<Finding> notPasted(const NodeSnapshot& snapshot)
{
    Finding finding{u"not-in-paste"_s,
                    Severity::Blocked,
                    NodeSubject{},
                    Text::tr("Most of the node is not in what was pasted."),
                    Text::tr("It can be looked at, and no drive of it can be called free: what is unknown counts as in use."),
                    Text::tr("To judge its drives, add the node itself."),
                    {}};
    QMap<QString, QStringList> sections; // by reason, which mostly is the same
    for (const Unread& each : snapshot.unread)
        if (!isHarmless(each.section))
            sections[each.reason].append(each.section);
    for (auto reason = sections.begin(); reason != sections.end(); ++reason)
        finding.evidence.append({reason->join(u", "_s), reason.key()});
    return {finding};
}

} // namespace

/// Unknown is never free: whatever could not be read blocks, since nobody can say what it holds.
QList<Finding> unreadSections(const NodeSnapshot& snapshot)
{
    if (snapshot.pasted)
        return notPasted(snapshot);
    QList<Finding> findings;
    for (const Unread& each : snapshot.unread) {
        const bool harmless = isHarmless(each.section);
        findings.append(
            {u"unread-section"_s,
             harmless ? Severity::Note : Severity::Blocked,
             NodeSubject{},
             Text::tr("“%1” could not be read on the node.").arg(each.section),
             harmless
                 ? Text::tr("No drive is judged by it.")
                 : Text::tr("What depends on it is unknown, and what is unknown counts as in use."),
             Text::tr("Read the node again. When it stays so, look at the reason on the node."),
             {{each.section, each.reason}}});
    }
    return findings;
}

} // namespace backend::rules
