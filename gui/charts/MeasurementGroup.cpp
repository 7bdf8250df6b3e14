// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementGroup.h"

#include "models/MeasurementText.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::DriveLane;
using backend::FioJob;
using backend::Measurement;
using backend::MeasuredFlow;
using backend::MeasuredRun;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementGroup)
};

QList<MeasurementGroup> byLane(const QList<Measurement>& measurements)
{
    QList<MeasurementGroup> groups;
    for (const DriveLane lane : {DriveLane::Host, DriveLane::Passthrough, DriveLane::VirtIo}) {
        MeasurementGroup group{u"lane-%1"_s.arg(static_cast<int>(lane)), backend::nameOf(lane), lookOf(lane), lane, {}};
        std::copy_if(measurements.begin(), measurements.end(), std::back_inserter(group.members),
                     [lane](const Measurement& each) { return each.place.lane == lane; });
        if (!group.members.isEmpty())
            groups.append(group);
    }
    return groups;
}

QString laneText(const Measurement& measurement)
{
    if (measurement.place.lane != DriveLane::Unknown)
        return backend::nameOf(measurement.place.lane);
    const QString place = MeasurementText::placeText(measurement.place);
    return place.isEmpty() ? backend::nameOf(measurement.place.lane) : place;
}

/// With the time where the lane alone does not tell them apart.
QList<MeasurementGroup> eachAlone(const QList<Measurement>& measurements)
{
    QList<MeasurementGroup> groups;
    for (const Measurement& each : measurements) {
        const QString lane = laneText(each);
        const auto same = std::count_if(measurements.begin(), measurements.end(),
                                        [&](const Measurement& other) { return laneText(other) == lane; });
        const QString name = same == 1 ? lane : Text::tr("%1, %2", "lane, time").arg(lane, MeasurementText::whenText(each.startedAt));
        groups.append({each.id, name, lookOf(each.place.lane), each.place.lane, {each}});
    }
    return groups;
}

bool isOf(const MeasuredRun& run, const Measurement& measurement, const FioJob& job)
{
    return run.job >= 0 && run.job < measurement.profile.jobs.size() && measurement.profile.jobs[run.job] == job;
}

const std::optional<MeasuredFlow>& mainFlow(const FioJob& job, const MeasuredRun& run)
{
    if (job.flushesEach && run.flush)
        return run.flush;
    return job.writes() && job.pattern != FioJob::Pattern::Mixed ? run.write : run.read;
}

} // namespace

MeasurementView viewOf(const QList<Measurement>& measurements)
{
    MeasurementView view;
    for (const Measurement& each : measurements) {
        view.isSimulated = view.isSimulated || each.place.isSimulated;
        for (const FioJob& job : each.profile.jobs)
            if (!view.jobs.contains(job))
                view.jobs.append(job);
    }
    if (measurements.isEmpty())
        return view;
    if (auto comparison = backend::compare(measurements)) {
        view.groups = byLane(measurements);
        view.headline = comparison->headline;
        view.notes = comparison->notes;
        view.comparison = std::move(*comparison);
        return view;
    } else {
        view.groups = eachAlone(measurements);
        view.headline = measurements.size() > 1 ? comparison.error().message
                                                : Text::tr("One measurement, and nothing beside it to compare with");
    }
    for (const Measurement& each : measurements)
        for (const auto& trap : each.traps)
            if (!view.notes.contains(trap.sentence))
                view.notes.append(trap.sentence);
    return view;
}

QList<double> valuesOf(const MeasurementGroup& group, const FioJob& job)
{
    QList<double> values;
    for (const Measurement& each : group.members)
        for (const MeasuredRun& run : each.runs)
            if (isOf(run, each, job))
                if (const auto value = backend::valueOf(job, run))
                    values.append(*value);
    return values;
}

QMap<double, double> percentilesOf(const MeasurementGroup& group, const FioJob& job)
{
    QMap<double, QList<double>> all;
    for (const Measurement& each : group.members)
        for (const MeasuredRun& run : each.runs) {
            if (!isOf(run, each, job) || !run.error.isEmpty())
                continue;
            if (const auto& flow = mainFlow(job, run))
                for (auto percentile = flow->percentiles.begin(); percentile != flow->percentiles.end(); ++percentile)
                    all[percentile.key()].append(percentile.value());
        }
    QMap<double, double> medians;
    for (auto each = all.begin(); each != all.end(); ++each)
        medians.insert(each.key(), backend::medianOf(each.value()).value_or(0));
    return medians;
}

} // namespace gui
