// SPDX-License-Identifier: GPL-3.0-or-later
#include "LivePlots.h"

#include "MeasurementGroup.h"
#include "models/MeasurementText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gui::LivePlots {
namespace {

using backend::DriveLane;
using backend::FioJob;
using backend::FlowSample;
using backend::Measurement;
using backend::Metric;
using Span = TimePlot::Span;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LivePlots)
};

constexpr double closeToHost = 5;  ///< per cent
constexpr double closeToLimit = 5; ///< degrees

/// What is seen while it runs: bytes of what goes in sequence, requests of everything else.
bool isOfBytes(const FioJob& job)
{
    return job.pattern == FioJob::Pattern::SequentialRead || job.pattern == FioJob::Pattern::SequentialWrite;
}

double valueOf(const FlowSample& sample, bool ofBytes)
{
    return ofBytes ? sample.readBytesPerSecond + sample.writeBytesPerSecond
                   : sample.readOperationsPerSecond + sample.writeOperationsPerSecond;
}

double valueOf(const backend::MeasuredRun& run, bool ofBytes)
{
    double sum = 0;
    for (const auto& flow : {run.read, run.write})
        if (flow)
            sum += ofBytes ? flow->bytesPerSecond : flow->operationsPerSecond;
    return sum;
}

struct Timeline {
    QList<QPointF> points;        ///< seconds within the job, value as measured
    std::optional<double> steady; ///< median of the samples behind the first second of each run
};

Timeline timelineOf(const LiveMeasurement& live)
{
    const auto& profile = live.soFar.profile;
    const bool ofBytes = isOfBytes(profile.jobs.value(live.current.job));
    Timeline timeline;
    QList<FlowSample> own;
    std::copy_if(live.soFar.samples.begin(), live.soFar.samples.end(), std::back_inserter(own),
                 [&](const FlowSample& sample) { return sample.job == live.current.job; });
    std::stable_sort(own.begin(), own.end(), [](const auto& a, const auto& b) { return std::pair(a.run, a.second) < std::pair(b.run, b.second); });
    QList<double> steady;
    double start = 0;
    int run = -1;
    for (const FlowSample& sample : own) {
        if (sample.run != run) {
            run = sample.run;
            start = sample.second;
        }
        const double within = sample.second - start;
        if (within > profile.secondsPerRun)
            continue;
        timeline.points.append({run * static_cast<double>(profile.secondsPerRun) + within, valueOf(sample, ofBytes)});
        if (within >= 1)
            steady.append(valueOf(sample, ofBytes));
    }
    timeline.steady = backend::medianOf(steady);
    return timeline;
}

std::optional<double> earlierValue(const std::optional<Measurement>& earlier, const FioJob& job)
{
    if (!earlier)
        return std::nullopt;
    QList<double> values;
    for (const auto& run : earlier->runs)
        if (earlier->profile.jobs.value(run.job) == job && run.error.isEmpty())
            values.append(valueOf(run, isOfBytes(job)));
    return backend::medianOf(values);
}

QString flowMessage(const Timeline& timeline, const std::optional<double>& host, const QString& noun)
{
    if (!timeline.steady || !host || *host <= 0)
        return noun;
    const double per = (*timeline.steady / *host - 1) * 100;
    if (std::abs(per) <= closeToHost)
        return Text::tr("Within %1 % of the host").arg(QLocale().toString(std::ceil(std::abs(per)), 'f', 0));
    const QString number = QLocale().toString(std::abs(per), 'f', 0);
    return per < 0 ? Text::tr("%1 % less than on the host").arg(number) : Text::tr("%1 % more than on the host").arg(number);
}

/// "thousand reads per second, 4 KiB, one at a time"
QString subjectText(const FioJob& job, const MeasurementText::Scale& scale, bool ofBytes)
{
    const QString noun = MeasurementText::flowNoun(job);
    const QString detail = MeasurementText::jobDetail(job);
    if (ofBytes)
        return Text::tr("%1 in %2, %3", "reads, unit, job").arg(noun, scale.unit, detail);
    return scale.divisor > 1 ? Text::tr("thousand %1 per second, %2", "reads, job").arg(noun, detail)
                             : Text::tr("%1 per second, %2", "reads, job").arg(noun, detail);
}

Span spanOf(const LiveMeasurement& live, int run, const MeasurementText::Scale& scale)
{
    const double length = live.soFar.profile.secondsPerRun;
    Span span;
    span.key = u"run-%1"_s.arg(run);
    span.name = Text::tr("run %1").arg(run + 1);
    span.from = run * length;
    span.to = (run + 1) * length;
    span.isCurrent = run == live.current.run;
    for (const auto& each : live.soFar.runs)
        if (each.job == live.current.job && each.run == run) {
            const bool ofBytes = isOfBytes(live.soFar.profile.jobs.value(each.job));
            span.text = each.error.isEmpty() ? Text::tr("Run %1: %2").arg(run + 1).arg(scale.text(valueOf(each, ofBytes)))
                                             : Text::tr("Run %1: failed").arg(run + 1);
            return span;
        }
    span.text = span.isCurrent ? Text::tr("Run %1: running").arg(run + 1) : Text::tr("Run %1: waiting").arg(run + 1);
    return span;
}

QString heatMessage(double now, const std::optional<double>& limit)
{
    if (!limit)
        return Text::tr("Drive temperature");
    if (now >= *limit)
        return Text::tr("Too hot: above the drive’s own warning");
    return now >= *limit - closeToLimit ? Text::tr("Close to the drive’s own warning") : Text::tr("Cool enough");
}

/// Of the ended runs of the job: nanoseconds.
QMap<double, double> percentilesSoFar(const LiveMeasurement& live)
{
    return percentilesOf({{}, {}, {}, DriveLane::Unknown, {live.soFar}}, live.soFar.profile.jobs.value(live.current.job));
}

} // namespace

Curve flow(const LiveMeasurement& live, const std::optional<Measurement>& earlier)
{
    const FioJob job = live.soFar.profile.jobs.value(live.current.job);
    const bool ofBytes = isOfBytes(job);
    const Timeline timeline = timelineOf(live);
    const auto host = earlierValue(earlier, job);
    double largest = host.value_or(0);
    for (const QPointF& point : timeline.points)
        largest = qMax(largest, point.y());
    const auto scale = MeasurementText::scaleFor(ofBytes ? Metric::BytesPerSecond : Metric::OperationsPerSecond, largest);
    Curve curve;
    const QString noun = ofBytes ? Text::tr("Throughput") : Text::tr("Requests");
    curve.plot.head = {flowMessage(timeline, host, noun),
                       subjectText(job, scale, ofBytes),
                       {}, live.soFar.place.isSimulated};
    curve.plot.to = qMax(1, live.soFar.profile.runs) * static_cast<double>(qMax(1, live.soFar.profile.secondsPerRun));
    curve.plot.most = 0;
    for (int run = 0; run < qMin(live.soFar.profile.runs, 100); ++run)
        curve.plot.spans.append(spanOf(live, run, scale));
    if (host)
        curve.plot.levels.append({*host / scale.divisor, Text::tr("host, %1").arg(MeasurementText::shortWhenText(earlier->startedAt)),
                                  scale.number(*host), false});
    curve.plot.lastName = Text::tr("now %1");
    for (const QPointF& point : timeline.points)
        curve.points.append({point.x(), point.y() / scale.divisor});
    return curve;
}

Curve heat(const LiveMeasurement& live)
{
    Curve curve;
    const auto& samples = live.soFar.temperatures;
    for (const auto& sample : samples)
        curve.points.append({sample.second, sample.celsius});
    const auto& limit = live.soFar.conditions.warnCelsius;
    const double last = samples.isEmpty() ? 0 : samples.last().celsius;
    curve.plot.head = {heatMessage(last, limit), Text::tr("drive temperature in °C since the start"), {}, live.soFar.place.isSimulated};
    const double seconds = samples.isEmpty() ? 0 : samples.last().second;
    curve.plot.to = qMax(60.0, seconds + static_cast<double>(live.left.count()));
    curve.plot.least = 30;
    curve.plot.most = 50;
    if (limit)
        curve.plot.levels.append({*limit, Text::tr("warns at"), MeasurementText::celsius(*limit), true});
    curve.plot.lastName = Text::tr("now %1 °C");
    curve.plot.plotHeight = 76;
    return curve;
}

QList<Figure> figures(const LiveMeasurement& live)
{
    const FioJob job = live.soFar.profile.jobs.value(live.current.job);
    const bool ofBytes = isOfBytes(job);
    const QString none = u"–"_s;
    const auto& samples = live.soFar.samples;
    const bool isRunning = !samples.isEmpty() && samples.last().job == live.current.job && samples.last().run == live.current.run;
    const double now = isRunning ? valueOf(samples.last(), ofBytes) : 0;
    const auto scale = MeasurementText::scaleFor(ofBytes ? Metric::BytesPerSecond : Metric::OperationsPerSecond, now);
    QList<Figure> all{{ofBytes ? Text::tr("Throughput now") : Text::tr("Requests now"), isRunning ? scale.number(now) : none, scale.unit}};
    const auto percentiles = percentilesSoFar(live);
    for (const auto& [percent, name] : {std::pair{50.0, Text::tr("Median answer")}, {99.0, Text::tr("99th percentile")}}) {
        const double time = percentiles.value(percent);
        const auto unit = MeasurementText::scaleFor(Metric::Latency, time);
        all.append({name, time > 0 ? unit.number(time) : none, unit.unit});
    }
    const auto last = std::find_if(live.soFar.runs.rbegin(), live.soFar.runs.rend(),
                                   [&](const auto& run) { return run.job == live.current.job && run.error.isEmpty(); });
    all.append({live.soFar.place.vmid ? Text::tr("Guest CPU for fio") : Text::tr("CPU for fio"),
                last == live.soFar.runs.rend() ? none : QLocale().toString(last->userPercent + last->systemPercent, 'f', 0), u"%"_s});
    return all;
}

} // namespace gui::LivePlots
