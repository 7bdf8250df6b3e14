// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementText.h"

#include "ShownText.h"
#include "TimeText.h"
#include "benchmark/FioJobText.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gui::MeasurementText {
namespace {

using backend::FioJob;
using backend::Metric;
using Pattern = FioJob::Pattern;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementText)
};

constexpr qsizetype endOfSerial = 7;

/// Three figures: more than runs agree on would be invented.
int decimalsFor(double number)
{
    const double size = std::abs(number);
    return size < 10 ? 2 : size < 100 ? 1 : 0;
}

} // namespace

QString jobTitle(const FioJob& job)
{
    switch (job.pattern) {
    case Pattern::SequentialRead: return Text::tr("Sequential read");
    case Pattern::RandomRead: return Text::tr("Random read");
    case Pattern::SequentialWrite: return Text::tr("Sequential write");
    case Pattern::RandomWrite: return job.flushesEach ? Text::tr("Write and flush") : Text::tr("Random write");
    case Pattern::Mixed: break;
    }
    return Text::tr("Mixed 70/30");
}

QString jobDetail(const FioJob& job)
{
    const QString size = backend::binarySizeText(job.blockBytes);
    if (job.processes * job.depth == 1)
        return Text::tr("%1, one at a time").arg(size);
    if (job.processes == 1)
        return Text::tr("%1, %2 in flight").arg(size).arg(job.depth);
    return Text::tr("%1, %2 × %3 in flight").arg(size).arg(job.processes).arg(job.depth);
}

QString flowNoun(const FioJob& job)
{
    if (job.flushesEach)
        return Text::tr("flushes");
    if (job.pattern == Pattern::Mixed)
        return Text::tr("requests");
    return job.writes() ? Text::tr("writes") : Text::tr("reads");
}

QString Scale::number(double value) const { return QLocale().toString(value / divisor, 'f', decimals); }

QString Scale::text(double value) const { return withUnit(number(value), unit); }

QString withUnit(const QString& number, const QString& unit) { return Text::tr("%1 %2", "number, unit").arg(number, unit); }

Scale scaleFor(Metric metric, double largest)
{
    Scale scale;
    switch (metric) {
    case Metric::BytesPerSecond:
        scale = largest >= 1e9 ? Scale{1e9, Text::tr("GB/s")} : Scale{1e6, Text::tr("MB/s")};
        break;
    case Metric::OperationsPerSecond:
        scale = largest >= 1e4 ? Scale{1e3, Text::tr("thousand/s")} : Scale{1, Text::tr("per second")};
        break;
    case Metric::Latency:
        scale = largest >= 1e9 ? Scale{1e9, Text::tr("s", "seconds")} : largest >= 1e6 ? Scale{1e6, Text::tr("ms")} : Scale{1e3, Text::tr("µs")};
        break;
    }
    scale.decimals = decimalsFor(largest / scale.divisor);
    return scale;
}

bool isMoreBetter(Metric metric) { return metric != Metric::Latency; }

QString metricNoun(Metric metric)
{
    switch (metric) {
    case Metric::BytesPerSecond: return Text::tr("throughput");
    case Metric::OperationsPerSecond: return Text::tr("requests");
    case Metric::Latency: break;
    }
    return Text::tr("mean answer time");
}

QString answerTime(double nanoseconds) { return scaleFor(Metric::Latency, nanoseconds).text(nanoseconds); }

QString celsius(double degrees) { return Text::tr("%1 °C").arg(QLocale().toString(degrees, 'f', 0)); }

QString placeText(const backend::MeasuredPlace& place)
{
    const QString node = shownLine(place.node);
    if (!place.vmid)
        return node;
    const QString machine = Text::tr("VM %1 %2").arg(*place.vmid).arg(shownLine(place.machineName)).trimmed();
    return node.isEmpty() ? machine : Text::tr("%1 on %2", "machine, node").arg(machine, node);
}

QString driveText(const backend::DeviceIdentity& drive)
{
    if (drive.serial.isEmpty())
        return Text::tr("Drive not known");
    const QString serial = shownLine(drive.serial);
    const QString end = serial.size() > endOfSerial + 1 ? u'…' + serial.right(endOfSerial) : serial;
    const QString model = shownLine(drive.model.simplified());
    return model.isEmpty() ? end : Text::tr("%1, %2", "model, serial").arg(model, end);
}

QString profileName(const QString& id)
{
    if (id == "quick"_L1)
        return Text::tr("Quick look");
    if (id == "thorough"_L1)
        return Text::tr("Thorough");
    if (id == "guide"_L1)
        return Text::tr("As in the guide");
    if (id == "own"_L1)
        return Text::tr("Own values");
    return id.isEmpty() ? Text::tr("Not known") : shownLine(id);
}

QString shortWhenText(const QDateTime& time)
{
    if (!time.isValid())
        return Text::tr("not known");
    return TimeText::clockOrDay(time);
}

QString whenText(const QDateTime& time)
{
    return time.isValid() ? TimeText::clockOrMoment(time) : Text::tr("not known");
}

QString aboutText(std::chrono::seconds duration)
{
    const auto seconds = static_cast<int>(duration.count());
    if (seconds < 50)
        return Text::tr("about %n s", nullptr, qMax(5, (seconds + 4) / 5 * 5));
    if (seconds < 90 * 60)
        return Text::tr("about %n min", nullptr, (seconds + 30) / 60);
    return Text::tr("about %1 h").arg(QLocale().toString(seconds / 3600.0, 'f', 1));
}

QString remarkText(const backend::Measurement& measurement)
{
    QStringList parts;
    if (measurement.place.isSimulated)
        parts.append(Text::tr("simulated"));
    if (!measurement.importedFrom.isEmpty())
        parts.append(Text::tr("imported from %1").arg(shownLine(measurement.importedFrom)));
    if (measurement.end == backend::Measurement::End::Stopped)
        parts.append(Text::tr("stopped early"));
    if (measurement.end == backend::Measurement::End::Failed)
        parts.append(Text::tr("failed"));
    return backend::listText(parts);
}

QString cpuText(const backend::Measurement& measurement, const FioJob& job)
{
    QList<double> costs; // nanoseconds of processor for one request
    for (const auto& run : measurement.runs) {
        if (measurement.profile.jobs.value(run.job) != job || !run.error.isEmpty())
            continue;
        const qint64 operations = (run.read ? run.read->operations : 0) + (run.write ? run.write->operations : 0);
        if (operations > 0 && run.userPercent + run.systemPercent > 0)
            costs.append((run.userPercent + run.systemPercent) / 100 * run.seconds * 1e9 / static_cast<double>(operations));
    }
    const auto median = backend::medianOf(costs);
    return median ? answerTime(*median) : QString();
}

} // namespace gui::MeasurementText
