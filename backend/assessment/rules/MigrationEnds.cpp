// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MigrationEnds)
};

} // namespace

/// qemu-server QemuMigrate.pm, prepare.
QList<Finding> migrationEnds(const Gift& gift)
{
    const NodeSnapshot& snapshot = gift.snapshot;
    if (snapshot.host.clusterName.isEmpty())
        return {};
    QStringList members;
    for (const ClusterMember& each : snapshot.cluster.members)
        members.append(each.name);
    const QString line = snapshot.host.clusterName + u": "_s + members.join(u", "_s);
    return {{u"migration-ends"_s,
             Severity::Attention,
             MachineSubject{gift.machine.vmid},
             Text::tr("%1 can no longer be moved to another node while it has the drive.")
                 .arg(gift.machine.title()),
             Text::tr("Proxmox refuses, whether it runs or not: “can't migrate VM which uses local "
                      "devices”. Through a mapping it can be moved while it is shut down, to a node that has "
                      "a drive of its own under that name. It cannot be suspended to disk either."),
             Text::tr("Before this node is serviced, shut the VM down."),
             {{u"/etc/pve/.members"_s, line}}}};
}

} // namespace backend::rules
