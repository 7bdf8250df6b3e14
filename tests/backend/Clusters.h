// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Snapshots.h"

/// Nodes in a cluster and what it does with guests, for tests of rules and advice.
namespace snapshots {

/// quiet as one of two members of a cluster.
inline NodeSnapshot clustered()
{
    NodeSnapshot node = quiet();
    node.host.clusterName = u"home"_s;
    node.host.quorate = true;
    node.cluster.members = {{u"pve1"_s, u"192.0.2.1"_s, true, true},
                            {u"pve2"_s, u"192.0.2.2"_s, true, false}};
    return node;
}

inline HaResource haResource(int vmid, const QString& state = u"started"_s)
{
    return {vmid, state, {}, {}, {u"/etc/pve/ha/resources.cfg"_s, u"vm: %1"_s.arg(vmid)}};
}

inline BackupJob jobOf(const QList<int>& vmids)
{
    BackupJob job;
    job.id = u"nightly"_s;
    job.storage = u"pbs"_s;
    job.mode = u"snapshot"_s;
    job.vmids = vmids;
    job.evidence = {u"/etc/pve/jobs.cfg"_s, u"vzdump: nightly"_s};
    return job;
}

inline void makeUnread(NodeSnapshot& node)
{
    node.unread = {{u"cluster-setup"_s, u"Permission denied"_s}};
}

} // namespace snapshots
