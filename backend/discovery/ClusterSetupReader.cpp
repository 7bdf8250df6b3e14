// SPDX-License-Identifier: GPL-3.0-or-later
#include "ClusterSetupReader.h"

#include "GuestReader.h"
#include "HostReader.h"
#include "SectionConfig.h"
#include "Text.h"
#include "node/CleanText.h"

#include <QJsonValue>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype memberCount = 1000;
constexpr qsizetype poolCount = 10'000;

bool isYes(const QJsonValue& value)
{
    return value.isBool() ? value.toBool() : value.toVariant().toInt() == 1;
}

QList<ClusterMember> membersFrom(const Answer& answer)
{
    const auto report = jsonObject(answer.output("members"));
    const QJsonObject list = report ? report->value("nodelist"_L1).toObject() : QJsonObject();
    const QString own = memberName(answer);
    QList<ClusterMember> members;
    for (auto each = list.begin(); each != list.end() && members.size() < memberCount; ++each) {
        const QJsonObject member = each.value().toObject();
        const QString name = cleanText(each.key(), 256);
        members.append({name, cleanText(member.value("ip"_L1).toString(), 256),
                        isYes(member.value("online"_L1)), name == own});
    }
    return members;
}

/// The files, and a problem when the frame around them does not add up.
Reading<ClusterFiles> filesFrom(const QByteArray& section)
{
    Reading<ClusterFiles> reading{configContents(section), {}};
    qsizetype size = 0;
    for (auto file = reading.value.begin(); file != reading.value.end(); ++file)
        size += QByteArray("config " + QByteArray::number(file->size()) + ' ').size()
            + file.key().toUtf8().size() + 1 + file->size();
    if (size != section.size())
        reading.problem = u"/etc/pve"_s;
    return reading;
}

/// "local: 100-0": the first number is the guest's.
Reading<QList<ReplicationJob>> replicationsFrom(const ClusterFiles& files)
{
    const auto sections = sectionsOf(files.value(u"replication.cfg"_s));
    Reading<QList<ReplicationJob>> reading{{}, sections.problem};
    for (const ConfigSection& section : sections.value) {
        const auto vmid = vmidsFrom({section.id.section(u'-', 0, 0)});
        if (vmid.value.isEmpty()) {
            reading.problem = section.heading();
            continue;
        }
        const QString target = section.value(u"target");
        reading.value.append({section.id, vmid.value.first(), target, !section.isSet(u"disable"),
                              {u"/etc/pve/replication.cfg"_s,
                               u"%1 target %2"_s.arg(section.heading(), target)}});
    }
    return reading;
}

/// "pool:NAME:COMMENT:VMID,VMID:STORAGES:" (PVE::AccessControl).
Reading<QList<ResourcePool>> poolsFrom(const ClusterFiles& files)
{
    Reading<QList<ResourcePool>> reading;
    for (const QByteArray& line : linesOf(files.value(u"user.cfg"_s))) {
        const QStringList parts = cleanText(line, line.size()).split(u':');
        if (parts.first() != "pool"_L1 || reading.value.size() >= poolCount)
            continue;
        const auto vmids = vmidsFrom(listFrom(parts.value(3)));
        reading.value.append({cleanText(parts.value(1), 256), vmids.value});
        if (!vmids.problem.isEmpty())
            reading.problem = vmids.problem;
    }
    return reading;
}

/// Takes the value; the first problem, with the file it is in, is kept.
template <typename Value>
Value taken(Reading<Value> part, const QString& file, Reading<ClusterSetup>& whole)
{
    if (!part.problem.isEmpty() && whole.problem.isEmpty())
        whole.problem = file + u": "_s + part.problem;
    return std::move(part.value);
}

} // namespace

Reading<ClusterSetup> readClusterSetup(const Answer& answer)
{
    const auto files = filesFrom(answer.output("cluster-setup"));
    Reading<ClusterSetup> reading{{}, files.problem};
    ClusterSetup& setup = reading.value;
    setup.members = membersFrom(answer);
    setup.haResources = taken(readHaResources(files.value), u"/etc/pve/ha"_s, reading);
    setup.backupJobs = taken(readBackupJobs(files.value), u"/etc/pve/jobs.cfg"_s, reading);
    setup.replicationJobs =
        taken(replicationsFrom(files.value), u"/etc/pve/replication.cfg"_s, reading);
    setup.pools = taken(poolsFrom(files.value), u"/etc/pve/user.cfg"_s, reading);
    return reading;
}

} // namespace backend
