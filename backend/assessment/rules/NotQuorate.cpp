// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

} // namespace

/// Without quorum /etc/pve is read-only: no VM can be changed, in either direction.
QList<Finding> notQuorate(const NodeSnapshot& snapshot)
{
    const HostSetup& host = snapshot.host;
    const bool isUnknown = !host.quorate && !host.clusterName.isEmpty();
    if (!isUnknown && host.quorate.value_or(true))
        return {};
    const QString sentence = isUnknown
        ? Text::tr("Whether the cluster %1 has a quorum could not be read.").arg(host.clusterName)
        : Text::tr("The cluster %1 has no quorum.").arg(host.clusterName);
    return {{u"node-not-quorate"_s,
             Severity::Blocked,
             NodeSubject{},
             sentence,
             Text::tr("Without a quorum /etc/pve is read-only, so no VM can be changed."),
             Text::tr("Bring the other members back first."),
             {{u"/etc/pve/.members"_s, isUnknown ? Text::tr("unknown") : u"quorate: 0"_s}}}};
}

} // namespace backend::rules
