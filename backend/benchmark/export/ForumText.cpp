// SPDX-License-Identifier: GPL-3.0-or-later
#include "ForumText.h"

#include "benchmark/Statistics.h"
#include "node/CleanText.h"

#include <QStringList>
#include <algorithm>
#include <functional>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using Flow = std::optional<MeasuredFlow> MeasuredRun::*;

struct NamedFlow {
    QLatin1StringView name;
    Flow flow;
};

constexpr NamedFlow flows[] = {{"read"_L1, &MeasuredRun::read}, {"write"_L1, &MeasuredRun::write}, {"fsync"_L1, &MeasuredRun::flush}};
constexpr qsizetype endOfSerial = 4;
const QString none = u"-"_s;

QString fixed(double value, int decimals) { return QString::number(value, 'f', decimals); }

/// Three figures are what runs agree on.
QString figure(double value) { return fixed(value, value < 10 ? 2 : value < 100 ? 1 : 0); }

QString sizeText(qint64 bytes)
{
    constexpr qint64 kibi = 1024;
    for (const auto& [unit, name] : {std::pair{kibi * kibi * kibi, u" GiB"_s}, {kibi * kibi, u" MiB"_s}, {kibi, u" KiB"_s}})
        if (bytes >= unit && bytes % unit == 0)
            return QString::number(bytes / unit) + name;
    return QString::number(bytes) + u" B"_s;
}

/// All values of one flow of one job, run by run.
QList<double> valuesOf(const Measurement& measurement, int job, Flow flow, const std::function<std::optional<double>(const MeasuredFlow&)>& value)
{
    QList<double> values;
    for (const MeasuredRun& run : measurement.runs)
        if (run.job == job && run.error.isEmpty() && run.*flow)
            if (const auto one = value(*(run.*flow)))
                values.append(*one);
    return values;
}

QString percentileCell(const Measurement& measurement, int job, Flow flow, double percent)
{
    const auto median = medianOf(valuesOf(measurement, job, flow, [percent](const MeasuredFlow& measured) {
        return measured.percentiles.contains(percent) ? std::optional(measured.percentiles[percent] / 1000) : std::nullopt;
    }));
    return median ? figure(*median) : none;
}

/// How far the runs lie from the middle, in per cent of it.
QString spreadCell(const QList<double>& values)
{
    const auto median = medianOf(values);
    if (values.size() < 2 || !median || *median <= 0)
        return none;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return u"+-"_s + fixed((*most - *least) / 2 / *median * 100, 1) + u'%';
}

QStringList cellsOf(const Measurement& measurement, int job, const NamedFlow& named)
{
    const auto speeds = valuesOf(measurement, job, named.flow, [](const auto& flow) { return std::optional(flow.bytesPerSecond / 1e6); });
    const auto rates = valuesOf(measurement, job, named.flow, [](const auto& flow) { return std::optional(flow.operationsPerSecond); });
    if (speeds.isEmpty())
        return {};
    // What fio says of a flush is how many there were, and how long each took.
    const bool moves = named.flow != &MeasuredRun::flush;
    return {forumName(measurement.profile.jobs.value(job)),
            named.name,
            QString::number(speeds.size()),
            moves ? figure(*medianOf(speeds)) : none,
            fixed(*medianOf(rates), 0),
            spreadCell(moves ? speeds : rates),
            percentileCell(measurement, job, named.flow, 50),
            percentileCell(measurement, job, named.flow, 99),
            percentileCell(measurement, job, named.flow, 99.99)};
}

/// Words at the left, numbers at the right, two blanks between.
QString inColumns(const QList<QStringList>& rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList& row : rows)
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells.append(column < 2 ? row[column].leftJustified(widths[column]) : row[column].rightJustified(widths[column]));
        text += cells.join(u"  "_s) + u'\n';
    }
    return text;
}

QString linkText(const MeasuringConditions& conditions)
{
    if (!conditions.link)
        return {};
    const QString link = u"PCIe %1 GT/s x%2"_s.arg(conditions.link->gigatransfers).arg(conditions.link->width);
    if (!conditions.maxLink || conditions.maxLink == conditions.link)
        return link;
    return link + u" (could do %1 GT/s x%2)"_s.arg(conditions.maxLink->gigatransfers).arg(conditions.maxLink->width);
}

QString driveText(const Measurement& measurement)
{
    const auto& drive = measurement.place.drive;
    if (drive.model.isEmpty() && drive.serial.isEmpty())
        return u"not known"_s;
    QStringList parts{cleanText(drive.model, 80)};
    if (!drive.serial.isEmpty())
        parts.append(u"serial ..."_s + cleanText(drive.serial.right(endOfSerial)));
    if (const QString link = linkText(measurement.conditions); !link.isEmpty())
        parts.append(link);
    parts.removeAll({});
    return parts.join(u", "_s);
}

QString laneText(const MeasuredPlace& place)
{
    const QString machine = place.vmid ? (u" in VM %1 "_s.arg(*place.vmid) + cleanText(place.machineName, 80)).trimmed().prepend(u' ') : QString();
    const QString on = u" on "_s + (place.node.isEmpty() ? u"an unnamed machine"_s : cleanText(place.node, 80));
    switch (place.lane) {
    case DriveLane::Host: return u"host"_s + on;
    case DriveLane::VirtIo: return u"VirtIO"_s + machine + on;
    case DriveLane::Passthrough: return u"passthrough"_s + machine + on;
    case DriveLane::Unknown: break;
    }
    return (u"not known"_s + machine) + on;
}

QString whereText(const Measurement& measurement)
{
    const auto& conditions = measurement.conditions;
    if (measurement.place.kind == MeasuredPlace::Kind::Device)
        return u"the raw device, reads only"_s;
    const QString file = measurement.profile.fileBytes > 0 ? u"a file of "_s + sizeText(measurement.profile.fileBytes) : u"a file"_s;
    return conditions.fileSystem.isEmpty() ? file : file + u" on "_s + cleanText(conditions.fileSystem, 40);
}

QString withText(const MeasuringConditions& conditions)
{
    QStringList parts;
    for (const QString& part : {conditions.fioVersion, conditions.engine,
                                conditions.kernel.isEmpty() ? QString() : u"kernel "_s + conditions.kernel, conditions.proxmox})
        if (!part.isEmpty())
            parts.append(cleanText(part, 80));
    return parts.isEmpty() ? u"not known"_s : parts.join(u", "_s);
}

QString hottestText(const Measurement& measurement)
{
    if (measurement.temperatures.isEmpty())
        return {};
    double hottest = measurement.temperatures.first().celsius;
    for (const auto& sample : measurement.temperatures)
        hottest = std::max(hottest, sample.celsius);
    QString text = fixed(hottest, 0) + u" C at most"_s;
    if (measurement.throttledSeconds)
        text += *measurement.throttledSeconds > 0 ? u", throttled for %1 s"_s.arg(*measurement.throttledSeconds) : u", not throttled"_s;
    return text;
}

QString textOf(const Measurement& measurement)
{
    const auto& profile = measurement.profile;
    QString text;
    if (measurement.place.isSimulated)
        text += u"SIMULATED: no real drive was measured\n"_s;
    const auto line = [&text](QLatin1StringView name, const QString& value) {
        if (!value.isEmpty())
            text += QString(name).leftJustified(9) + value + u'\n';
    };
    line("Drive"_L1, driveText(measurement));
    line("Lane"_L1, laneText(measurement.place));
    line("Target"_L1, whereText(measurement));
    line("With"_L1, withText(measurement.conditions));
    line("Heat"_L1, hottestText(measurement));
    line("Profile"_L1, u"%1, %2 x %3 s each%4"_s.arg(cleanText(profile.id, 40)).arg(profile.runs).arg(profile.secondsPerRun)
                           .arg(profile.warmUpSeconds > 0 ? u", %1 s warm-up"_s.arg(profile.warmUpSeconds) : QString()));
    if (measurement.startedAt.isValid())
        line("Measured"_L1, measurement.startedAt.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s);
    if (!measurement.importedFrom.isEmpty())
        line("Imported"_L1, u"from "_s + cleanText(measurement.importedFrom, 80));
    if (measurement.end != Measurement::End::Whole)
        line("Ended"_L1, measurement.end == Measurement::End::Stopped ? u"stopped before its end"_s : u"failed before its end"_s);
    QList<QStringList> rows{{u"Test"_s, u"Flow"_s, u"Runs"_s, u"MB/s"_s, u"IOPS"_s, u"Spread"_s, u"p50 us"_s, u"p99 us"_s, u"p99.99 us"_s}};
    for (int job = 0; job < profile.jobs.size(); ++job)
        for (const NamedFlow& named : flows)
            if (const QStringList cells = cellsOf(measurement, job, named); !cells.isEmpty())
                rows.append(cells);
    text += u'\n' + (rows.size() > 1 ? inColumns(rows) : u"No run came to its end.\n"_s);
    for (const auto& trap : measurement.traps)
        text += u"Note: "_s + cleanText(trap.sentence, 400) + u'\n';
    return text;
}

} // namespace

QString forumName(const FioJob& job)
{
    QString name;
    switch (job.pattern) {
    case FioJob::Pattern::SequentialRead: name = u"Sequential read"_s; break;
    case FioJob::Pattern::RandomRead: name = u"Random read"_s; break;
    case FioJob::Pattern::SequentialWrite: name = u"Sequential write"_s; break;
    case FioJob::Pattern::RandomWrite: name = u"Random write"_s; break;
    case FioJob::Pattern::Mixed: name = u"Mixed 70/30"_s; break;
    }
    name += u' ' + sizeText(job.blockBytes) + u" QD%1"_s.arg(job.depth);
    if (job.processes > 1)
        name += u" x%1"_s.arg(job.processes);
    return job.flushesEach ? name + u" fsync"_s : name;
}

QString forumText(const QList<Measurement>& measurements)
{
    QStringList texts;
    for (const Measurement& measurement : measurements)
        texts.append(textOf(measurement));
    return texts.join(u'\n');
}

} // namespace backend
