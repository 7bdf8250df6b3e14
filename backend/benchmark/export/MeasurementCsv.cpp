// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementCsv.h"

#include "Csv.h"
#include "MeasurementWords.h"

#include <QLocale>
#include <QStringList>
#include <cmath>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using csv::addLine;
using csv::text;
using csv::yesOrNo;

constexpr double percentiles[] = {50, 90, 95, 99, 99.9, 99.99};

/// With all its digits and no exponent, where that is not mostly zeros.
QString number(double value)
{
    const double size = std::abs(value);
    const char form = value == 0 || (size > 1e-6 && size < 1e18) ? 'f' : 'g';
    return QString::number(value, form, QLocale::FloatingPointShortest);
}

QString number(const std::optional<double>& value) { return value ? number(*value) : QString(); }

/// What every line says of its measurement.
const QStringList placeHeader{u"measurement"_s, u"started_utc"_s, u"simulated"_s,  u"imported_from"_s, u"node"_s,
                              u"lane"_s,        u"vmid"_s,        u"path"_s,       u"drive_model"_s,  u"drive_serial"_s,
                              u"kernel"_s,      u"fio"_s,         u"profile"_s};

QStringList placeCells(const Measurement& measurement)
{
    const auto& place = measurement.place;
    const QDateTime& time = measurement.startedAt;
    return {text(measurement.id),
            time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(),
            yesOrNo(place.isSimulated),
            text(measurement.importedFrom),
            text(place.node),
            wordFor(place.lane),
            place.vmid ? QString::number(*place.vmid) : QString(),
            text(place.path),
            text(place.drive.model),
            text(place.drive.serial),
            text(measurement.conditions.kernel),
            text(measurement.conditions.fioVersion),
            text(measurement.profile.id)};
}

QStringList jobCells(const FioJob& job)
{
    return {wordFor(job.pattern), QString::number(job.blockBytes), QString::number(job.depth),
            QString::number(job.processes), yesOrNo(job.flushesEach)};
}

QStringList flowCells(const QString& name, const MeasuredFlow& flow)
{
    QStringList cells{name, QString::number(flow.bytes), QString::number(flow.operations), number(flow.bytesPerSecond),
                      number(flow.operationsPerSecond), number(flow.meanLatency)};
    for (const double percent : percentiles)
        cells.append(flow.percentiles.contains(percent) ? number(flow.percentiles[percent]) : QString());
    return cells;
}

QStringList runsHeader()
{
    QStringList header = placeHeader;
    header << u"job"_s << u"pattern"_s << u"block_bytes"_s << u"depth"_s << u"processes"_s << u"fsync_each"_s << u"run"_s
           << u"start_s"_s << u"seconds"_s << u"user_percent"_s << u"system_percent"_s << u"steady"_s << u"error"_s
           << u"flow"_s << u"bytes"_s << u"operations"_s << u"bytes_per_s"_s << u"operations_per_s"_s << u"mean_ns"_s;
    for (const double percent : percentiles)
        header << u"p%1_ns"_s.arg(number(percent));
    return header;
}

QStringList runCells(const MeasuredRun& run)
{
    return {QString::number(run.run),    number(run.startSecond),   number(run.seconds), number(run.userPercent),
            number(run.systemPercent), yesOrNo(run.isSteady), text(run.error)};
}

} // namespace

QByteArray runsToCsv(const QList<Measurement>& measurements)
{
    QByteArray lines;
    addLine(lines, runsHeader());
    for (const Measurement& measurement : measurements) {
        const QStringList place = placeCells(measurement);
        for (const MeasuredRun& run : measurement.runs) {
            const QStringList job = QStringList{QString::number(run.job)} + jobCells(measurement.profile.jobs.value(run.job));
            const QStringList front = place + job + runCells(run);
            const auto add = [&](const QString& name, const std::optional<MeasuredFlow>& flow) {
                if (flow)
                    addLine(lines, front + flowCells(name, *flow));
            };
            add(u"read"_s, run.read);
            add(u"write"_s, run.write);
            add(u"fsync"_s, run.flush);
            if (!run.read && !run.write && !run.flush)
                addLine(lines, front + QStringList(flowCells({}, {}).size()));
        }
    }
    return lines;
}

QByteArray samplesToCsv(const QList<Measurement>& measurements)
{
    QByteArray lines;
    addLine(lines, placeHeader + QStringList{u"second"_s, u"job"_s, u"run"_s, u"read_bytes_per_s"_s, u"write_bytes_per_s"_s,
                                           u"read_operations_per_s"_s, u"write_operations_per_s"_s, u"celsius"_s});
    for (const Measurement& measurement : measurements) {
        const QStringList place = placeCells(measurement);
        for (const FlowSample& sample : measurement.samples)
            addLine(lines, place + QStringList{number(sample.second), QString::number(sample.job), QString::number(sample.run),
                                             number(sample.readBytesPerSecond), number(sample.writeBytesPerSecond),
                                             number(sample.readOperationsPerSecond), number(sample.writeOperationsPerSecond), {}});
        for (const TemperatureSample& sample : measurement.temperatures)
            addLine(lines, place + QStringList{number(sample.second), {}, {}, {}, {}, {}, {}, number(sample.celsius)});
    }
    return lines;
}

} // namespace backend
