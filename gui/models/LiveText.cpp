// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveText.h"

#include "MeasurementText.h"
#include "ShownText.h"
#include "benchmark/FioJobText.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::LiveText {
namespace {

using Stage = backend::MeasureProgress::Stage;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LiveText)
};

/// The median of what is measured of a job, in its metric; empty before the first run ended.
QString resultText(const LiveMeasurement& live, int job)
{
    const auto& work = live.soFar.profile.jobs[job];
    QList<double> values;
    for (const auto& run : live.soFar.runs)
        if (run.job == job)
            if (const auto value = backend::valueOf(work, run))
                values.append(*value);
    const auto median = backend::medianOf(values);
    return median ? MeasurementText::scaleFor(backend::metricOf(work), *median).text(*median) : QString();
}

StepRow rowOf(const LiveMeasurement& live, int job)
{
    const auto& work = live.soFar.profile.jobs[job];
    const int runs = live.soFar.profile.runs;
    const auto done = std::count_if(live.soFar.runs.begin(), live.soFar.runs.end(), [job](const auto& run) { return run.job == job; });
    const bool hasFailed = std::any_of(live.soFar.runs.begin(), live.soFar.runs.end(),
                                       [job](const auto& run) { return run.job == job && !run.error.isEmpty(); });
    StepRow row{MeasurementText::jobTitle(work), MeasurementText::jobDetail(work), resultText(live, job), {}, State::Waiting};
    if (hasFailed)
        row.sign = State::Failed;
    else if (done >= runs)
        row.sign = State::Ready;
    else if (done > 0)
        row.note = Text::tr("%1; %2 of %3 runs", "job, done, all").arg(row.note).arg(done).arg(runs);
    if (hasFailed || done >= runs)
        return row;
    if (job == live.current.job && live.stage != Stage::Filling && live.stage != Stage::Ended) {
        row.sign = State::Running;
        row.time = Text::tr("run %1 of %2").arg(live.current.run + 1).arg(runs);
    } else if (row.time.isEmpty()) {
        row.time = Text::tr("waiting");
    }
    return row;
}

} // namespace

QString headline(const LiveMeasurement& live)
{
    const auto& place = live.soFar.place;
    const bool isKnown = !place.drive.model.isEmpty() || !place.drive.serial.isEmpty();
    const QString what = place.kind == backend::MeasuredPlace::Kind::File || !isKnown
        ? shownLine(place.path)
        : shownLine(place.drive.model.isEmpty() ? place.drive.serial : place.drive.model.simplified());
    const QString where = MeasurementText::placeText(place);
    const QString sentence = place.vmid ? Text::tr("Measuring %1 inside %2").arg(what, where)
                                        : Text::tr("Measuring %1 on %2").arg(what, where);
    return place.isSimulated ? Text::tr("%1 (simulated)").arg(sentence) : sentence;
}

QString left(const LiveMeasurement& live)
{
    if (live.isStopping)
        return Text::tr("stopping");
    if (live.stage == Stage::Filling)
        return Text::tr("filling the file first");
    const QString run = Text::tr("run %1 of %2").arg(qMin(live.runsDone + 1, live.runsInAll)).arg(live.runsInAll);
    const QString done = live.stage == Stage::WarmingUp ? Text::tr("%1, warming up").arg(run) : run;
    return live.left.count() <= 0 ? done : Text::tr("%1, %2 left").arg(done, MeasurementText::aboutText(live.left));
}

QString safety(const LiveMeasurement& live)
{
    if (live.soFar.place.kind == backend::MeasuredPlace::Kind::Device)
        return Text::tr("Reads only: fio runs with --readonly and refuses any write. Stopping keeps what is measured.");
    return Text::tr("Writes only into one new file of %1 in %2, which is removed at the end. Stopping keeps what is measured.")
        .arg(backend::binarySizeText(live.soFar.profile.fileBytes), shownLine(live.soFar.place.path));
}

QList<StepRow> jobs(const LiveMeasurement& live)
{
    QList<StepRow> rows;
    for (int job = 0; job < live.soFar.profile.jobs.size(); ++job)
        rows.append(rowOf(live, job));
    return rows;
}

} // namespace gui::LiveText
