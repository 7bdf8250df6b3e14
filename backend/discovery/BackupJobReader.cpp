// SPDX-License-Identifier: GPL-3.0-or-later
#include "ClusterSetupReader.h"
#include "SectionConfig.h"
#include "Text.h"
#include "node/CleanText.h"

#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// What both forms come to: the schedule's section, and the words of an old cron line.
BackupJob jobFrom(const ConfigSection& section, QString& problem)
{
    BackupJob job;
    job.id = section.id;
    job.schedule = section.value(u"schedule");
    job.storage = section.value(u"storage");
    job.mode = section.value(u"mode").isEmpty() ? u"snapshot"_s : section.value(u"mode");
    job.isEnabled = section.isSet(u"enabled", true);
    job.pool = section.value(u"pool");
    job.node = section.value(u"node");
    const auto vmids = vmidsFrom(section.list(u"vmid"));
    const auto excluded = vmidsFrom(section.list(u"exclude"));
    job.vmids = vmids.value;
    job.excluded = excluded.value;
    // Something to leave out means that the rest is taken (PVE::VZDump, get_included_guests).
    job.takesAll = section.isSet(u"all")
        || (!job.excluded.isEmpty() && job.vmids.isEmpty() && job.pool.isEmpty());
    if (!vmids.problem.isEmpty() || !excluded.problem.isEmpty())
        problem = section.id;
    return job;
}

QString chosenBy(const BackupJob& job, const ConfigSection& section)
{
    if (job.takesAll)
        return job.excluded.isEmpty() ? u"all 1"_s : u"all 1 exclude "_s + section.value(u"exclude");
    return job.pool.isEmpty() ? u"vmid "_s + section.value(u"vmid") : u"pool "_s + job.pool;
}

/// "0 2 * * 6  root vzdump 100 101 --mode snapshot --storage local", as Proxmox VE 6 wrote it.
std::optional<ConfigSection> cronSection(const QString& line, int number)
{
    static const QRegularExpression form(u"^(\\S+ \\S+ \\S+ \\S+ \\S+) root vzdump(?: (.*))?$"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {};
    ConfigSection section{u"vzdump"_s, u"vzdump.cron:%1"_s.arg(number), {}};
    section.options.append({u"schedule"_s, match.captured(1)});
    QStringList vmids;
    QString key;
    for (const QString& word : match.captured(2).split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'-')) {
            key = word.section(u'=', 0, 0).remove(QRegularExpression(u"^-+"_s));
            section.options.append({key, word.section(u'=', 1)});
            if (word.contains(u'='))
                key.clear();
        } else if (!key.isEmpty()) {
            section.options.last().value = word;
            key.clear();
        } else {
            vmids.append(word);
        }
    }
    section.options.append({u"vmid"_s, vmids.join(u',')});
    return section;
}

} // namespace

Reading<QList<BackupJob>> readBackupJobs(const ClusterFiles& files)
{
    const auto sections = sectionsOf(files.value(u"jobs.cfg"_s));
    Reading<QList<BackupJob>> reading{{}, sections.problem};
    for (const ConfigSection& section : sections.value) {
        if (section.type != "vzdump"_L1)
            continue;
        BackupJob job = jobFrom(section, reading.problem);
        job.evidence = {u"/etc/pve/jobs.cfg"_s,
                        u"%1 storage %2 mode %3 %4"_s.arg(section.heading(), job.storage, job.mode,
                                                          chosenBy(job, section))};
        reading.value.append(job);
    }
    int number = 0;
    for (const QByteArray& bytes : linesOf(files.value(u"vzdump.cron"_s))) {
        const QString line = cleanText(bytes).simplified();
        const auto section = cronSection(line, ++number);
        if (!section && line.contains("vzdump "_L1))
            reading.problem = line;
        if (!section)
            continue;
        BackupJob job = jobFrom(*section, reading.problem);
        job.evidence = {u"/etc/pve/vzdump.cron"_s, line};
        reading.value.append(job);
    }
    return reading;
}

} // namespace backend
