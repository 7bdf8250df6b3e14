// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/BlastRadius.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionInGroup)
};

const NetworkPort* sessionPort(const NodeSnapshot& snapshot, const IommuGroup& group)
{
    for (const NetworkPort& port : snapshot.host.ports)
        if (port.carriesThisSession && port.controller && group.members.contains(*port.controller))
            return &port;
    return nullptr;
}

} // namespace

QList<Finding> sessionInGroup(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const IommuGroup& group : snapshot.groups) {
        const NetworkPort* port = sessionPort(snapshot, group);
        const bool hasDrive =
            std::any_of(group.members.begin(), group.members.end(),
                        [&](const PciAddress& member) { return snapshot.drive(member); });
        if (port == nullptr || !hasDrive)
            continue;
        findings.append({u"session-in-group"_s,
                         Severity::Blocked,
                         GroupSubject{group.number},
                         Text::tr("This SSH session comes in through group %1.").arg(group.number),
                         Text::tr("With a drive of that group the node would lose its network, and "
                                  "nobody could reach it to take the change back."),
                         {},
                         {{u"/sys/class/net/"_s + port->name, port->controller->text()}}});
    }
    return findings;
}

} // namespace backend::rules
