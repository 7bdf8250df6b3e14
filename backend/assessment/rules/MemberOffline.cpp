// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MemberOffline)
};

} // namespace

QList<Finding> memberOffline(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const ClusterMember& each : snapshot.cluster.members) {
        if (each.isOnline || each.isThisNode)
            continue;
        findings.append({u"member-offline"_s,
                         Severity::Note,
                         NodeSubject{},
                         Text::tr("The cluster member %1 is offline.").arg(each.name),
                         Text::tr("Changes here work as long as the cluster keeps its quorum."),
                         {},
                         {{u"/etc/pve/.members"_s, each.name + u": online 0"_s}}});
    }
    return findings;
}

} // namespace backend::rules
