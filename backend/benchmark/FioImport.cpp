// SPDX-License-Identifier: GPL-3.0-or-later
#include "FioReport.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <limits>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FioImport)
};

using Pattern = FioJob::Pattern;

/// "4k", "1M", "1MiB", "4096"; of "4k,64k" the first. fio counts in 1024 unless told otherwise.
qint64 bytesFrom(const QString& text)
{
    static const QRegularExpression size(u"^(\\d{1,12})([kmgt]?)i?b?(?:,.*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = size.match(text.trimmed());
    if (!match.hasMatch())
        return 0;
    qint64 bytes = match.captured(1).toLongLong();
    const QString unit = match.captured(2).toLower();
    for (qsizetype i = unit.isEmpty() ? -1 : u"kmgt"_s.indexOf(unit); i >= 0 && bytes < (1LL << 40); --i)
        bytes *= 1024;
    return bytes;
}

int countFrom(const QString& text, int otherwise)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    return isNumber && count > 0 ? count : otherwise;
}

Pattern patternOf(const FioJobReport& report)
{
    QString word = report.options.value(u"rw"_s, report.options.value(u"readwrite"_s)).section(u':', 0, 0);
    if (word == "read"_L1)
        return Pattern::SequentialRead;
    if (word == "write"_L1)
        return Pattern::SequentialWrite;
    if (word == "randread"_L1)
        return Pattern::RandomRead;
    if (word == "randwrite"_L1)
        return Pattern::RandomWrite;
    if (!word.isEmpty() || (report.read && report.write))
        return Pattern::Mixed;
    return report.write ? Pattern::RandomWrite : Pattern::RandomRead;
}

qint64 blockFrom(const FioJobReport& report)
{
    if (const qint64 said = bytesFrom(report.options.value(u"bs"_s, report.options.value(u"blocksize"_s))); said > 0)
        return said;
    const auto& flow = report.read ? report.read : report.write;
    return flow && flow->operations > 0 ? flow->bytes / flow->operations : 4096; // fio's own default
}

template <typename Member>
std::optional<MeasuredFlow> sumOf(const QList<const FioJobReport*>& reports, Member member)
{
    std::optional<MeasuredFlow> sum;
    double weighted = 0;
    for (const FioJobReport* each : reports) {
        const std::optional<MeasuredFlow>& flow = each->*member;
        if (!flow)
            continue;
        if (!sum)
            sum.emplace().isOfFlush = flow->isOfFlush;
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        sum->bytes = std::min(sum->bytes, most - flow->bytes) + flow->bytes;
        sum->operations = std::min(sum->operations, most - flow->operations) + flow->operations;
        sum->bytesPerSecond += flow->bytesPerSecond;
        sum->operationsPerSecond += flow->operationsPerSecond;
        weighted += flow->meanLatency.value_or(0) * static_cast<double>(flow->operations);
        sum->meanLatency = flow->meanLatency;
        sum->percentiles = flow->percentiles;
    }
    if (sum && reports.size() > 1) { // percentiles of several cannot be made one
        sum->percentiles.clear();
        sum->meanLatency = weighted > 0 ? std::optional(weighted / static_cast<double>(sum->operations)) : std::nullopt;
    }
    return sum;
}

MeasuredRun runFrom(const QList<const FioJobReport*>& reports)
{
    MeasuredRun run;
    run.read = sumOf(reports, &FioJobReport::read);
    run.write = sumOf(reports, &FioJobReport::write);
    run.flush = sumOf(reports, &FioJobReport::flush);
    for (const FioJobReport* each : reports) {
        run.seconds = std::max(run.seconds, each->seconds);
        run.userPercent += each->userPercent / static_cast<double>(reports.size());
        run.systemPercent += each->systemPercent / static_cast<double>(reports.size());
    }
    return run;
}

/// Processes of one job, which fio lists one by one unless it is asked to sum them.
QList<QList<const FioJobReport*>> byProcess(const FioReport& report)
{
    QList<QList<const FioJobReport*>> runs;
    for (const FioJobReport& each : report.jobs) {
        if (!each.read && !each.write)
            continue;
        const int processes = jobOf(each).processes;
        const bool isSibling = processes > 1 && !runs.isEmpty() && runs.last().size() < processes
            && runs.last().first()->name == each.name && runs.last().first()->group == each.group;
        if (!isSibling)
            runs.append(QList<const FioJobReport*>());
        runs.last().append(&each);
    }
    return runs;
}

bool ranSideBySide(const QList<QList<const FioJobReport*>>& runs)
{
    for (qsizetype i = 1; i < runs.size(); ++i)
        if (runs[i].first()->group == runs[i - 1].first()->group)
            return true;
    return false;
}

QList<MeasuringTrap> trapsOf(const QList<QList<const FioJobReport*>>& runs)
{
    QList<MeasuringTrap> traps;
    if (ranSideBySide(runs))
        traps.append({u"ran-side-by-side"_s,
                      Text::tr("Several jobs ran at the same time and took from each other; none shows what the drive can do alone.")});
    for (const auto& run : runs)
        if (run.first()->options.value(u"direct"_s) != "1"_L1 && run.first()->options.value(u"buffered"_s) != "0"_L1) {
            traps.append({u"page-cache"_s,
                          Text::tr("fio was not told to go around the memory (direct=1), so part of this is the speed of memory, "
                                   "not of the drive.")});
            break;
        }
    for (const auto& run : runs)
        if (run.first()->options.contains(u"numjobs"_s) && run.size() < jobOf(*run.first()).processes
            && !run.first()->options.contains(u"group_reporting"_s)) {
            traps.append({u"processes-missing"_s,
                          Text::tr("Of a job with several processes not all are in the file, so its throughput is a part of the whole.")});
            break;
        }
    return traps;
}

} // namespace

FioJob jobOf(const FioJobReport& report)
{
    FioJob job;
    job.pattern = patternOf(report);
    job.blockBytes = static_cast<int>(std::clamp<qint64>(blockFrom(report), 1, 1 << 30));
    job.depth = countFrom(report.options.value(u"iodepth"_s), 1);
    job.processes = countFrom(report.options.value(u"numjobs"_s), 1);
    job.flushesEach = job.writes() && report.options.value(u"fsync"_s, report.options.value(u"fdatasync"_s)) == "1"_L1;
    return job;
}

Result<Measurement> measurementFrom(const FioReport& report, const QString& fileName, const QString& id, const QDateTime& readAt)
{
    if (report.error != 0)
        return failure(Error::Kind::Unparseable, Text::tr("fio failed, so its numbers are not those of the whole job."),
                       report.errorText.isEmpty() ? u"error %1"_s.arg(report.error) : report.errorText);
    const auto runs = byProcess(report);
    if (runs.isEmpty())
        return failure(Error::Kind::Unparseable, Text::tr("No job of this file read or wrote anything."));
    Measurement measurement;
    measurement.id = id;
    measurement.importedFrom = fileName;
    measurement.profile.id = u"own"_s;
    measurement.conditions.fioVersion = report.version;
    measurement.conditions.engine = runs.first().first()->options.value(u"ioengine"_s);
    const QString place = runs.first().first()->options.value(u"filename"_s, runs.first().first()->options.value(u"directory"_s));
    measurement.place.path = place;
    measurement.place.kind = place.startsWith("/dev/"_L1) ? MeasuredPlace::Kind::Device : MeasuredPlace::Kind::File;
    double seconds = 0;
    QMap<int, int> runsOfJob;
    for (const auto& each : runs) {
        const FioJob job = jobOf(*each.first());
        if (!measurement.profile.jobs.contains(job))
            measurement.profile.jobs.append(job);
        MeasuredRun run = runFrom(each);
        run.job = static_cast<int>(measurement.profile.jobs.indexOf(job));
        run.run = runsOfJob[run.job]++;
        run.startSecond = seconds;
        seconds += run.seconds;
        measurement.profile.runs = std::max(measurement.profile.runs, run.run + 1);
        measurement.profile.secondsPerRun = std::max(1, static_cast<int>(std::min(run.seconds, 1e6)));
        measurement.runs.append(run);
    }
    if (measurement.place.kind == MeasuredPlace::Kind::File)
        measurement.profile.fileBytes = bytesFrom(runs.first().first()->options.value(u"size"_s));
    measurement.startedAt = report.endedAt.isValid() ? report.endedAt.addSecs(-static_cast<qint64>(std::min(seconds, 1e6))) : readAt;
    measurement.traps = trapsOf(runs);
    return measurement;
}

} // namespace backend
