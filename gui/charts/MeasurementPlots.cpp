// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementPlots.h"

#include "models/MeasurementText.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gui::MeasurementPlots {
namespace {

using backend::FioJob;
using backend::Measurement;
using backend::LaneDifference;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementPlots)
};

constexpr double nearlyEqual = 1.1;  ///< answer times that lie closer are called so
constexpr double muchWorse = 1.5;    ///< the tail's factor against the median's

/// "5 % less", "66 % more": against the first group, in the metric itself.
QString differenceText(double value, double first)
{
    if (first <= 0)
        return {};
    const double per = (value / first - 1) * 100;
    const QString number = QLocale().toString(std::abs(per), 'f', std::abs(per) < 10 ? 1 : 0);
    return per < 0 ? Text::tr("%1 % less").arg(number) : Text::tr("%1 % more").arg(number);
}

/// What the comparison says of this group; empty for the first, and where nothing is compared.
QString noteOf(const MeasurementView& view, const FioJob& job, const MeasurementGroup& group, double median, double first)
{
    if (!view.comparison)
        return {};
    for (const auto& each : view.comparison->jobs) {
        if (each.job != job)
            continue;
        for (const auto& verdict : each.verdicts)
            if (verdict.lane == group.lane)
                switch (verdict.verdict) {
                case LaneDifference::NoDifference: return Text::tr("same");
                case LaneDifference::TooFewRuns: return Text::tr("too few runs to tell");
                case LaneDifference::Faster:
                case LaneDifference::Slower: return differenceText(median, first);
                }
    }
    return {};
}

QString unitText(backend::Metric metric, const QString& unit)
{
    return MeasurementText::isMoreBetter(metric) ? Text::tr("%1, more is better").arg(unit)
                                                 : Text::tr("%1, less is better").arg(unit);
}

/// What the curves say, and nothing they do not.
QString percentileMessage(const QList<PercentilePlot::Curve>& curves, const FioJob& job)
{
    if (curves.size() < 2)
        return Text::tr("Answer times");
    double atMedian = 1;
    double most = 1;
    double atEnd = 1;
    for (const double step : PercentileChart::steps()) {
        double least = 0;
        double largest = 0;
        for (const auto& curve : curves)
            if (const double time = curve.microseconds.value(step); time > 0) {
                least = least > 0 ? qMin(least, time) : time;
                largest = qMax(largest, time);
            }
        if (least <= 0)
            continue;
        const double factor = largest / least;
        if (step == 50)
            atMedian = factor;
        atEnd = factor;
        most = qMax(most, factor);
    }
    if (atEnd >= muchWorse * atMedian)
        return Text::tr("The slowest %1 make the difference").arg(MeasurementText::flowNoun(job));
    if (most <= nearlyEqual)
        return Text::tr("Slow or fast, the answers take equally long");
    return Text::tr("Answer times");
}

std::optional<double> hottest(const MeasurementGroup& group)
{
    std::optional<double> most;
    for (const Measurement& each : group.members)
        for (const auto& sample : each.temperatures)
            most = qMax(most.value_or(sample.celsius), sample.celsius);
    return most;
}

QString throttledText(const MeasurementGroup& group)
{
    std::optional<double> seconds;
    for (const Measurement& each : group.members)
        if (each.throttledSeconds)
            seconds = seconds.value_or(0) + *each.throttledSeconds;
    if (!seconds)
        return Text::tr("not known");
    return *seconds <= 0 ? Text::tr("never") : Text::tr("%1 s").arg(QLocale().toString(*seconds, 'f', 1));
}

} // namespace

SpreadPlot spread(const MeasurementView& view, const FioJob& job)
{
    const auto metric = backend::metricOf(job);
    SpreadPlot plot;
    double largest = 0;
    for (const auto& group : view.groups)
        largest = qMax(largest, backend::medianOf(valuesOf(group, job)).value_or(0));
    const auto scale = MeasurementText::scaleFor(metric, largest);
    const QString detail = MeasurementText::jobDetail(job);
    plot.head = {MeasurementText::jobTitle(job),
                 metric == backend::Metric::Latency ? Text::tr("%1, %2").arg(MeasurementText::metricNoun(metric), detail) : detail,
                 unitText(metric, scale.unit), view.isSimulated};
    std::optional<double> first;
    for (const auto& group : view.groups) {
        const auto values = valuesOf(group, job);
        const auto median = backend::medianOf(values);
        if (!median)
            continue;
        const auto interval = backend::intervalOfMedian(values).value_or(backend::Interval{*median, *median, 0});
        const double half = (interval.high - interval.low) / 2;
        const QString text = values.size() < 2 ? scale.number(*median)
                                               : Text::tr("%1 ± %2").arg(scale.number(*median), scale.number(half));
        plot.bars.append({group.key, group.name, group.look, *median / scale.divisor, interval.low / scale.divisor,
                          interval.high / scale.divisor, text, first ? noteOf(view, job, group, *median, *first) : QString()});
        first = first.value_or(*median);
    }
    return plot;
}

PercentilePlot percentiles(const MeasurementView& view, const FioJob& job)
{
    PercentilePlot plot;
    for (const auto& group : view.groups) {
        PercentilePlot::Curve curve{group.key, group.name, group.look, {}};
        const auto nanoseconds = percentilesOf(group, job);
        for (auto each = nanoseconds.begin(); each != nanoseconds.end(); ++each)
            curve.microseconds.insert(each.key(), each.value() / 1000);
        if (!curve.microseconds.isEmpty())
            plot.curves.append(curve);
    }
    plot.head = {percentileMessage(plot.curves, job), {}, Text::tr("log scale"), view.isSimulated};
    plot.jobName = Text::tr("%1, %2").arg(MeasurementText::jobTitle(job), MeasurementText::jobDetail(job));
    plot.axisName = Text::tr("percentile, % of %1 answered within this time").arg(MeasurementText::flowNoun(job));
    return plot;
}

HistoryPlot history(const QList<Measurement>& measurements, const FioJob& job)
{
    const auto metric = backend::metricOf(job);
    HistoryPlot plot;
    double largest = 0;
    bool isSimulated = false;
    for (const Measurement& each : measurements) {
        const MeasurementGroup alone{each.id, backend::nameOf(each.place.lane), lookOf(each.place.lane), each.place.lane, {each}};
        const auto median = backend::medianOf(valuesOf(alone, job));
        if (!median || !each.startedAt.isValid())
            continue;
        isSimulated = isSimulated || each.place.isSimulated;
        largest = qMax(largest, *median);
        plot.points.append({each.id, alone.name, alone.look, each.startedAt, *median, {}});
    }
    const auto scale = MeasurementText::scaleFor(metric, largest);
    for (auto& point : plot.points) {
        point.text = Text::tr("%1, %2: %3").arg(point.lane, MeasurementText::whenText(point.time), scale.text(point.value));
        point.value /= scale.divisor;
    }
    std::stable_sort(plot.points.begin(), plot.points.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    plot.head = {Text::tr("This drive over time"), Text::tr("%1, %2").arg(MeasurementText::jobTitle(job), MeasurementText::jobDetail(job)),
                 unitText(metric, scale.unit), isSimulated};
    return plot;
}

bool isHistory(const HistoryPlot& plot)
{
    return std::any_of(plot.points.begin(), plot.points.end(), [&plot](const auto& point) {
        return std::count_if(plot.points.begin(), plot.points.end(), [&](const auto& other) { return other.lane == point.lane; }) > 1;
    });
}

QList<CostRow> costs(const MeasurementView& view, const FioJob& job)
{
    QList<CostRow> rows;
    for (const auto& group : view.groups) {
        const auto heat = hottest(group);
        const QString cpu = MeasurementText::cpuText(group.members.first(), job);
        const QString unknown = Text::tr("not known");
        rows.append({group.key, group.name, group.look, cpu.isEmpty() ? unknown : cpu,
                     heat ? MeasurementText::celsius(*heat) : unknown, throttledText(group),
                     MeasurementText::shortWhenText(group.members.first().startedAt)});
    }
    return rows;
}

ChartTable costTable(const QList<CostRow>& rows)
{
    ChartTable table{Text::tr("Cost"), {Text::tr("Measurement"), Text::tr("CPU per request"), Text::tr("Hottest"),
                                        Text::tr("Throttled"), Text::tr("Measured")}, {}, 0};
    for (const auto& row : rows)
        table.rows.append({row.key, {row.name, row.cpu, row.hottest, row.throttled, row.measured}});
    return table;
}

QString legend(const MeasurementView& view)
{
    qsizetype fewest = 0;
    for (const auto& group : view.groups)
        for (const FioJob& job : view.jobs)
            if (const auto count = valuesOf(group, job).size(); count > 0)
                fewest = fewest == 0 ? count : qMin(fewest, count);
    const QString runs = fewest >= 6 ? Text::tr("Bars are medians of the runs; whiskers hold the median with 95 %.")
        : fewest > 1                 ? Text::tr("Bars are medians of the runs; whiskers reach from the slowest run to the fastest.")
                                     : Text::tr("One run each: how far runs lie apart is not known.");
    if (!view.comparison || view.groups.size() < 2)
        return runs;
    return backend::sentencesText({runs, Text::tr("“Same” means no difference beyond the noise.")});
}

} // namespace gui::MeasurementPlots
