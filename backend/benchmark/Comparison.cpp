// SPDX-License-Identifier: GPL-3.0-or-later
#include "Comparison.h"

#include "FioJobText.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

constexpr double noise = 0.05;      ///< chance from which on a difference may be none
constexpr double negligible = 0.02; ///< share below which nobody would feel it

const QList<DriveLane>& lanes()
{
    static const QList<DriveLane> order{DriveLane::Host, DriveLane::Passthrough, DriveLane::VirtIo};
    return order;
}

QString laneSubject(DriveLane lane)
{
    switch (lane) {
    case DriveLane::Host: return Text::tr("On the host, the drive");
    case DriveLane::VirtIo: return Text::tr("VirtIO");
    case DriveLane::Passthrough: return Text::tr("Passed through, the drive");
    case DriveLane::Unknown: break;
    }
    return Text::tr("The drive");
}

QString laneObject(DriveLane lane)
{
    switch (lane) {
    case DriveLane::Host: return Text::tr("on the host");
    case DriveLane::VirtIo: return Text::tr("over VirtIO");
    case DriveLane::Passthrough: return Text::tr("passed through");
    case DriveLane::Unknown: break;
    }
    return {};
}

QString decimal(double value) { return QLocale().toString(value, 'f', 1); }

/// "takes 1.6 times as long", "takes 4 % longer", "is 1.2 times as fast"
QString differenceText(double timeFactor)
{
    constexpr double smallest = 1.1; // below it per cent say more than a factor does
    if (timeFactor >= smallest)
        return Text::tr("takes %1 times as long").arg(decimal(timeFactor));
    if (timeFactor >= 1)
        return Text::tr("takes %1 % longer").arg(decimal((timeFactor - 1) * 100));
    if (timeFactor > 1 / smallest)
        return Text::tr("takes %1 % less time").arg(decimal((1 - timeFactor) * 100));
    return Text::tr("is %1 times as fast").arg(decimal(1 / timeFactor));
}

QString sentenceOf(const LaneVerdict& verdict, const LaneResult& lane, const LaneResult& against, const FioJob& job)
{
    switch (verdict.verdict) {
    case LaneDifference::NoDifference:
        return Text::tr("%1 shows no difference beyond the noise to the drive %2 for %3.")
            .arg(laneSubject(verdict.lane), laneObject(verdict.against), phraseOf(job));
    case LaneDifference::TooFewRuns:
        return Text::tr("Too few runs to tell for %3: %1 and %2. Four of each can tell, six give an interval.")
            .arg(lane.values.size()).arg(against.values.size()).arg(phraseOf(job));
    case LaneDifference::Faster:
    case LaneDifference::Slower: break;
    }
    return Text::tr("%1 %2 for %3, compared with the drive %4.")
        .arg(laneSubject(verdict.lane), differenceText(verdict.timeFactor), phraseOf(job), laneObject(verdict.against));
}

LaneVerdict verdictOn(const LaneResult& lane, const LaneResult& against, const FioJob& job)
{
    LaneVerdict verdict{lane.lane, against.lane, LaneDifference::NoDifference, 1, chanceOfDifference(lane.values, against.values), {}};
    const bool moreIsBetter = metricOf(job) != Metric::Latency;
    if (lane.median > 0 && against.median > 0)
        verdict.timeFactor = moreIsBetter ? against.median / lane.median : lane.median / against.median;
    if (leastChance(lane.values.size(), against.values.size()) > noise)
        verdict.verdict = LaneDifference::TooFewRuns;
    else if (verdict.chance > noise || std::abs(std::log(verdict.timeFactor)) < negligible)
        verdict.verdict = LaneDifference::NoDifference;
    else
        verdict.verdict = verdict.timeFactor > 1 ? LaneDifference::Slower : LaneDifference::Faster;
    verdict.sentence = sentenceOf(verdict, lane, against, job);
    return verdict;
}

LaneResult laneResult(DriveLane lane, const FioJob& job, const QList<Measurement>& measurements)
{
    LaneResult result;
    result.lane = lane;
    for (const Measurement& each : measurements) {
        if (each.place.lane != lane)
            continue;
        for (const MeasuredRun& run : each.runs) {
            if (run.job < 0 || run.job >= each.profile.jobs.size() || each.profile.jobs[run.job] != job)
                continue;
            const auto value = valueOf(job, run);
            if (!value)
                continue;
            result.values.append(*value);
            result.isSteady = result.isSteady && run.isSteady;
        }
    }
    result.median = medianOf(result.values).value_or(0);
    result.interval = intervalOfMedian(result.values).value_or(Interval{});
    result.spread = spreadOf(result.values);
    return result;
}

/// What one lane is like beside another, over all jobs.
QString headlineFor(DriveLane lane, const QList<JobComparison>& jobs)
{
    const LaneVerdict* worst = nullptr;
    const LaneVerdict* best = nullptr;
    const FioJob* worstJob = nullptr;
    const FioJob* bestJob = nullptr;
    const LaneVerdict* equal = nullptr;
    for (const JobComparison& each : jobs)
        for (const LaneVerdict& verdict : each.verdicts) {
            if (verdict.lane != lane)
                continue;
            if (verdict.verdict == LaneDifference::Slower && (worst == nullptr || verdict.timeFactor > worst->timeFactor)) {
                worst = &verdict;
                worstJob = &each.job;
            } else if (verdict.verdict == LaneDifference::Faster && (best == nullptr || verdict.timeFactor < best->timeFactor)) {
                best = &verdict;
                bestJob = &each.job;
            } else if (verdict.verdict == LaneDifference::NoDifference) {
                equal = &verdict;
            }
        }
    if (worst != nullptr)
        return Text::tr("%1 %2 for %3.").arg(laneSubject(lane), differenceText(worst->timeFactor), phraseOf(*worstJob));
    if (best != nullptr)
        return Text::tr("%1 %2 for %3.").arg(laneSubject(lane), differenceText(best->timeFactor), phraseOf(*bestJob));
    if (equal != nullptr)
        return Text::tr("%1 is as fast as %2.").arg(laneSubject(lane), laneObject(equal->against));
    return {};
}

QString headlineOf(const QList<JobComparison>& jobs)
{
    QStringList sentences;
    bool hasVerdict = false;
    for (const DriveLane lane : lanes()) {
        if (const QString sentence = headlineFor(lane, jobs); !sentence.isEmpty())
            sentences << sentence;
        for (const JobComparison& each : jobs)
            hasVerdict = hasVerdict || !each.verdicts.isEmpty();
    }
    if (!sentences.isEmpty())
        return sentencesText(sentences);
    return hasVerdict ? Text::tr("Too few runs to tell the lanes apart. The thorough profile makes enough of them.")
                      : Text::tr("There is one lane only. Measure the drive over another lane to compare.");
}

template <typename Value>
bool differ(const QList<Measurement>& measurements, Value value)
{
    return std::any_of(measurements.begin(), measurements.end(),
                       [&](const Measurement& each) { return value(each) != value(measurements.first()); });
}

QStringList notesOn(const QList<Measurement>& measurements)
{
    QStringList notes;
    if (differ(measurements, [](const Measurement& m) { return m.place.kind; }))
        notes << Text::tr("One was measured on the device and another through a file, so a part of the difference is the file system's.");
    if (differ(measurements, [](const Measurement& m) { return m.conditions.engine; }))
        notes << Text::tr("fio used different engines.");
    if (differ(measurements, [](const Measurement& m) { return m.profile.fileBytes; }))
        notes << Text::tr("The files had different sizes.");
    for (const Measurement& each : measurements)
        for (const MeasuringTrap& trap : each.traps)
            if (const QString note = u"%1: %2"_s.arg(nameOf(each.place.lane), trap.sentence); !notes.contains(note))
                notes << note;
    return notes;
}

std::optional<Error> refusalOf(const QList<Measurement>& measurements)
{
    const auto refused = [](const QString& sentence) { return Error{Error::Kind::Refused, sentence, {}}; };
    if (measurements.isEmpty())
        return refused(Text::tr("There is nothing to compare."));
    for (const Measurement& each : measurements) {
        if (each.place.drive.serial.isEmpty())
            return refused(Text::tr("Of one measurement nobody knows which drive it was on, so it compares with no other."));
        if (each.place.lane == DriveLane::Unknown)
            return refused(Text::tr("Of one measurement nobody knows how it reached the drive, so it compares with no other."));
    }
    if (differ(measurements, [](const Measurement& m) { return m.place.drive.serial; }))
        return refused(Text::tr("These were measured on different drives. Only lanes of the same drive compare."));
    if (differ(measurements, [](const Measurement& m) { return m.place.isSimulated; }))
        return refused(Text::tr("Some of these are simulated and some are real. They do not compare."));
    return {};
}

} // namespace

Metric metricOf(const FioJob& job)
{
    if (job.flushesEach || job.depth * job.processes == 1)
        return Metric::Latency;
    const bool isSequential = job.pattern == FioJob::Pattern::SequentialRead || job.pattern == FioJob::Pattern::SequentialWrite;
    return isSequential ? Metric::BytesPerSecond : Metric::OperationsPerSecond;
}

std::optional<double> valueOf(const FioJob& job, const MeasuredRun& run)
{
    if (!run.error.isEmpty())
        return {};
    const auto positive = [](double value) { return value > 0 ? std::optional(value) : std::nullopt; };
    const auto& main = job.writes() && job.pattern != FioJob::Pattern::Mixed ? run.write : run.read;
    switch (metricOf(job)) {
    case Metric::BytesPerSecond:
        return main ? positive(main->bytesPerSecond) : std::nullopt;
    case Metric::OperationsPerSecond:
        return positive((run.read ? run.read->operationsPerSecond : 0) + (run.write ? run.write->operationsPerSecond : 0));
    case Metric::Latency:
        if (job.flushesEach)
            return run.flush ? run.flush->meanLatency : std::nullopt;
        return main ? main->meanLatency : std::nullopt;
    }
    return {};
}

Result<Comparison> compare(const QList<Measurement>& measurements)
{
    if (auto problem = refusalOf(measurements))
        return tl::make_unexpected(std::move(*problem));
    Comparison comparison;
    comparison.drive = measurements.first().place.drive;
    comparison.isSimulated = measurements.first().place.isSimulated;
    QList<FioJob> jobs;
    for (const Measurement& each : measurements)
        for (const FioJob& job : each.profile.jobs)
            if (!jobs.contains(job))
                jobs.append(job);
    for (const FioJob& job : jobs) {
        JobComparison result{job, metricOf(job), {}, {}};
        for (const DriveLane lane : lanes())
            if (const LaneResult each = laneResult(lane, job, measurements); !each.values.isEmpty())
                result.lanes.append(each);
        for (qsizetype i = 1; i < result.lanes.size(); ++i)
            result.verdicts.append(verdictOn(result.lanes[i], result.lanes.first(), job));
        comparison.jobs.append(result);
    }
    comparison.headline = headlineOf(comparison.jobs);
    comparison.notes = notesOn(measurements);
    return comparison;
}

QString nameOf(DriveLane lane)
{
    switch (lane) {
    case DriveLane::Host: return Text::tr("Host");
    case DriveLane::VirtIo: return Text::tr("VirtIO");
    case DriveLane::Passthrough: return Text::tr("Passthrough");
    case DriveLane::Unknown: break;
    }
    return Text::tr("Unknown");
}

} // namespace backend
