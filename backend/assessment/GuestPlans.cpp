// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuestPlans.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

bool isInPool(const ClusterSetup& cluster, const QString& pool, int vmid)
{
    return std::any_of(cluster.pools.begin(), cluster.pools.end(), [&](const ResourcePool& each) {
        return each.name == pool && each.vmids.contains(vmid);
    });
}

bool takes(const ClusterSetup& cluster, const BackupJob& job, const VirtualMachine& machine)
{
    const bool isElsewhere = !job.node.isEmpty() && job.node != machine.node;
    if (!job.isEnabled || isElsewhere)
        return false;
    // In this order: PVE::VZDump, get_included_guests.
    if (!job.pool.isEmpty())
        return isInPool(cluster, job.pool, machine.vmid);
    if (!job.vmids.isEmpty())
        return job.vmids.contains(machine.vmid);
    return job.takesAll && !job.excluded.contains(machine.vmid);
}

} // namespace

bool areGuestPlansUnread(const NodeSnapshot& snapshot)
{
    return snapshot.isUnread(u"cluster-setup");
}

QList<BackupJob> backupJobsOf(const NodeSnapshot& snapshot, const VirtualMachine& machine)
{
    QList<BackupJob> jobs;
    for (const BackupJob& each : snapshot.cluster.backupJobs)
        if (takes(snapshot.cluster, each, machine))
            jobs.append(each);
    return jobs;
}

QList<ReplicationJob> replicationsOf(const NodeSnapshot& snapshot, int vmid)
{
    QList<ReplicationJob> jobs;
    for (const ReplicationJob& each : snapshot.cluster.replicationJobs)
        if (each.isEnabled && each.vmid == vmid)
            jobs.append(each);
    return jobs;
}

std::optional<HaResource> haResourceOf(const NodeSnapshot& snapshot, int vmid)
{
    const auto& resources = snapshot.cluster.haResources;
    const auto place =
        std::find_if(resources.begin(), resources.end(),
                     [&](const HaResource& each) { return each.vmid == vmid; });
    return place == resources.end() ? std::nullopt : std::optional(*place);
}

bool isBoundTo(const HaResource& resource, const QString& node)
{
    return !resource.restriction.isEmpty() && resource.nodes == QStringList{node};
}

QStringList snapshotsOf(const VmConfig& config)
{
    QStringList names;
    for (const VmSection& each : config.sections)
        if (!each.name.isEmpty() && each.name != "PENDING"_L1 && !each.name.contains(u':'))
            names.append(each.name);
    return names;
}

} // namespace backend
