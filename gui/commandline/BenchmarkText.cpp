// SPDX-License-Identifier: GPL-3.0-or-later
#include "BenchmarkText.h"

#include "Console.h"
#include "Text.h"
#include "benchmark/FioJobText.h"
#include "benchmark/export/ForumText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Comparison;
using backend::FioJob;
using backend::JobComparison;
using backend::LaneResult;
using backend::LaneVerdict;
using backend::MeasuredPlace;
using backend::Measurement;
using backend::MeasureProgress;
using backend::MeasuringOffer;
using backend::MeasuringTrap;
using backend::Metric;

namespace {

QString decimals(double value)
{
    return QLocale().toString(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

/// About: minutes from two minutes on.
QString durationText(std::chrono::seconds seconds)
{
    constexpr qint64 minute = 60;
    const qint64 count = seconds.count();
    return count < 2 * minute ? Text::tr("%1 s").arg(count) : Text::tr("%1 min").arg((count + minute - 1) / minute);
}

QString whereText(const MeasuringOffer& offer)
{
    const MeasuredPlace& place = offer.place;
    QString where = place.vmid ? Text::tr("VM %1 on %2").arg(*place.vmid).arg(place.node) : place.node;
    if (!place.drive.serial.isEmpty())
        where = Text::tr("%1, drive %2 (%3)").arg(where, place.drive.serial, place.drive.model);
    return place.isSimulated ? Text::tr("%1, simulated").arg(where) : where;
}

bool writesAny(const backend::BenchmarkProfile& profile)
{
    return std::any_of(profile.jobs.begin(), profile.jobs.end(), [](const FioJob& job) { return job.writes(); });
}

QStringList cellsOf(const LaneResult& lane, Metric metric)
{
    const QString interval = lane.interval.coverage > 0
        ? Text::tr("%1 to %2 (%3 %)").arg(valueText(lane.interval.low, metric), valueText(lane.interval.high, metric))
              .arg(QLocale().toString(lane.interval.coverage * 100, 'f', 1))
        : Text::tr("no interval");
    return {nameOf(lane.lane), valueText(lane.median, metric), interval, Text::tr("runs: %1").arg(lane.values.size())};
}

} // namespace

QString valueText(double value, Metric metric)
{
    if (metric == Metric::Latency) {
        constexpr double micro = 1000;
        constexpr double milli = 1'000'000;
        return value < milli ? decimals(value / micro) + u" µs"_s : decimals(value / milli) + u" ms"_s;
    }
    static const QStringList prefixes{QString(), u"k"_s, u"M"_s, u"G"_s, u"T"_s};
    if (metric == Metric::OperationsPerSecond)
        return QLocale().toString(value, 'f', 0) + u" IOPS"_s;
    qsizetype prefix = 0;
    for (; value >= 1000 && prefix + 1 < prefixes.size(); ++prefix)
        value /= 1000;
    return u"%1 %2B/s"_s.arg(decimals(value), prefixes[prefix]);
}

QStringList offerText(const MeasuringOffer& offer)
{
    const backend::BenchmarkProfile& profile = offer.request.profile;
    QStringList texts;
    texts << Text::tr("Measuring on %1, with %2 (%3). About %4.")
                 .arg(whereText(offer), offer.conditions.fioVersion, offer.conditions.engine, durationText(offer.duration));
    QStringList jobs;
    for (const FioJob& job : profile.jobs)
        jobs << nameOf(job);
    texts << (profile.runs == 1 ? Text::tr("Once each: %1.").arg(jobs.join(u"; "_s))
                                : Text::tr("%n times each: %1.", nullptr, profile.runs).arg(jobs.join(u"; "_s)));
    if (offer.place.kind == MeasuredPlace::Kind::Device)
        texts << Text::tr("%1 is only read; nothing is written.").arg(offer.place.path);
    else if (writesAny(profile))
        texts << Text::tr("A new file of %1 in %2 is written and read. It has no name, and is gone when fio ends, however that happens. There is room for %3.")
                     .arg(backend::binarySizeText(profile.fileBytes), offer.place.path, backend::binarySizeText(offer.roomBytes.value_or(0)));
    else
        texts << Text::tr("A new file of %1 in %2 is filled, then read. It has no name, and is gone when fio ends, however that happens. There is room for %3.")
                     .arg(backend::binarySizeText(profile.fileBytes), offer.place.path, backend::binarySizeText(offer.roomBytes.value_or(0)));
    texts += offer.notes;
    for (const MeasuringTrap& trap : offer.traps)
        texts << trap.sentence;
    return texts;
}

void printMeasurement(Console& console, const Measurement& measurement)
{
    console.line();
    console.lines(backend::forumText({measurement}).trimmed().split(u'\n'));
    if (measurement.end == Measurement::End::Stopped)
        console.paragraph(Text::tr("Stopped before its end; this is what was measured until then."));
    if (measurement.end == Measurement::End::Failed)
        console.paragraph(Text::tr("It failed before its end: %1").arg(measurement.endReason));
}

void printComparison(Console& console, const Comparison& comparison)
{
    console.line(Text::tr("Drive %1 (%2)%3").arg(comparison.drive.serial, comparison.drive.model,
                                                 comparison.isSimulated ? Text::tr(", simulated") : QString()));
    console.paragraph(comparison.headline);
    for (const JobComparison& job : comparison.jobs) {
        console.line();
        console.line(nameOf(job.job));
        QList<QStringList> rows;
        for (const LaneResult& lane : job.lanes)
            rows += cellsOf(lane, job.metric);
        console.lines(aligned(rows, {1}), 2);
        for (const LaneVerdict& verdict : job.verdicts)
            console.paragraph(verdict.sentence, 2);
    }
    if (!comparison.notes.isEmpty())
        console.line();
    for (const QString& note : comparison.notes)
        console.paragraph(note, 2, u"!"_s);
}

void MeasureNotes::operator()(const MeasureProgress& progress)
{
    if (progress.stage == MeasureProgress::Stage::Filling && !m_hasSaidFilling) {
        m_hasSaidFilling = true;
        m_console.note(Text::tr("Filling the file…"));
    }
    const auto& runs = progress.soFar.runs;
    for (; m_runsSaid < runs.size(); ++m_runsSaid) {
        const backend::MeasuredRun& run = runs[m_runsSaid];
        const FioJob& job = progress.soFar.profile.jobs[run.job];
        const auto value = backend::valueOf(job, run);
        m_console.note(u"[%1/%2] %3: %4"_s.arg(m_runsSaid + 1).arg(progress.runsInAll)
                           .arg(nameOf(job), value ? valueText(*value, backend::metricOf(job)) : run.error));
        if (progress.left.count() > 0 && m_runsSaid + 1 < progress.runsInAll)
            m_console.progress(Text::tr("About %1 left.").arg(durationText(progress.left)));
    }
}

} // namespace gui::commandline
