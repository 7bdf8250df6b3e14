// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Evidence.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace backend {

/// A member of the cluster, /etc/pve/.members. A node of its own has none.
struct ClusterMember {
    QString name;
    QString address;
    bool isOnline = false;
    bool isThisNode = false;

    bool operator==(const ClusterMember&) const = default;
};

/// A guest that the cluster restarts elsewhere when its node fails: /etc/pve/ha/resources.cfg.
struct HaResource {
    int vmid = 0;
    QString state;       ///< "started", "ignored", …; Proxmox's default is "started"
    QString restriction; ///< the strict node affinity rule or restricted group that binds it; empty when none
    QStringList nodes;   ///< where that lets it run; empty: anywhere
    Evidence evidence;

    bool operator==(const HaResource&) const = default;
};

/// A scheduled backup, /etc/pve/jobs.cfg (or vzdump.cron of old).
struct BackupJob {
    QString id;
    QString schedule;
    QString storage;
    QString mode; ///< "snapshot" (the default), "suspend", "stop"
    bool isEnabled = true;
    bool takesAll = false;
    QList<int> vmids;    ///< those it names
    QList<int> excluded; ///< with takesAll
    QString pool;        ///< takes the members of this resource pool
    QString node;        ///< limited to this member; empty: all
    Evidence evidence;

    bool operator==(const BackupJob&) const = default;
};

/// A storage replication job, /etc/pve/replication.cfg.
struct ReplicationJob {
    QString id; ///< "100-0"
    int vmid = 0;
    QString target;
    bool isEnabled = true;
    Evidence evidence;

    bool operator==(const ReplicationJob&) const = default;
};

/// A resource pool of /etc/pve/user.cfg, for backup jobs that take one.
struct ResourcePool {
    QString name;
    QList<int> vmids;

    bool operator==(const ResourcePool&) const = default;
};

/// A storage of /etc/pve/storage.cfg, disabled ones too.
struct Storage {
    QString id;
    QString type;        ///< "dir", "zfspool", "lvmthin", …
    QString place;       ///< path, pool or volume group
    QStringList content; ///< "images", "snippets", …
    QStringList nodes;   ///< empty: every member
    bool isDisabled = false;
    Evidence evidence;

    bool operator==(const Storage&) const = default;
};

/// What the cluster, or a node of its own, plans to do with its guests by itself.
struct ClusterSetup {
    QList<ClusterMember> members;
    QList<HaResource> haResources;
    QList<BackupJob> backupJobs;
    QList<ReplicationJob> replicationJobs;
    QList<ResourcePool> pools;
    QList<Storage> storages;

    bool operator==(const ClusterSetup&) const = default;
};

} // namespace backend
