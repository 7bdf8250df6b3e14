// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measure.h"

#include "FioLog.h"
#include "Traps.h"
#include "export/MeasurementJson.h"
#include "job/NodeJob.h"
#include "node/CleanText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Measure)
};

constexpr int noFile = 3;        ///< fio-run.sh
constexpr int anotherDrive = 10;
constexpr int noPackageTool = 127; ///< fio-install.sh

QByteArray jobIdOf(const QString& id) { return "measurement-" + id.toLatin1(); }

QByteArray asLines(const QByteArray& heading, const QList<QByteArray>& words) { return heading + '\n' + words.join('\n'); }

Result<Command> commandFor(const MeasuringOffer& offer, const QDateTime& now)
{
    const bool isFile = offer.place.kind == MeasuredPlace::Kind::File;
    const BenchmarkProfile& profile = offer.request.profile;
    FioPlace place = FioPlace::ownFile();
    if (!isFile) {
        TRY(device, FioPlace::device(offer.place.path));
        place = device;
    }
    FioRunOptions options{offer.engine, profile.secondsPerRun, profile.warmUpSeconds, isFile ? profile.fileBytes : offer.deviceBytes};
    TRY(about, toJson(begunMeasurement(offer, now))); // whoever reads the job knows all of it
    Command command;
    command.script = u"fio-run.sh"_s;
    const QByteArray controller = isFile ? QByteArray() : offer.controller.toLatin1();
    command.arguments = {about, isFile ? "file" : "device", offer.place.path.toUtf8(), controller,
                         controller.isEmpty() ? QByteArray() : offer.place.drive.serial.toUtf8(), QByteArray::number(options.bytes)};
    if (isFile)
        command.arguments << asLines("fill", fioFillArguments(options));
    for (const PlannedRun& run : orderOfRuns(profile, offer.request.id)) {
        TRY(words, fioArguments(profile.jobs[run.job], place, options));
        command.arguments << asLines(QByteArray::number(run.job) + ' ' + QByteArray::number(run.run), words);
    }
    command.effect = Command::Effect::Changes;
    // A slow drive may take its time to fill the file; nothing may take it for ever.
    command.job = Command::Job{jobIdOf(offer.request.id), 2 * expectedDuration(profile) + std::chrono::minutes(10)};
    return command;
}

void tell(const MeasureWatcher& watcher, const FioLog& log, bool hasEnded)
{
    if (!watcher || !log.hasBegun())
        return;
    using Stage = MeasureProgress::Stage;
    const Measurement& soFar = log.measurement();
    const auto expected = expectedDuration(soFar.profile);
    const auto current = log.current();
    const Stage stage = hasEnded                                          ? Stage::Ended
        : !current && soFar.runs.isEmpty()                                ? Stage::Filling
        : current && log.secondsOfRun() < soFar.profile.warmUpSeconds     ? Stage::WarmingUp
                                                                          : Stage::Measuring;
    const auto passed = std::chrono::seconds(static_cast<qint64>(log.seconds()));
    watcher({stage, current.value_or(PlannedRun{}), static_cast<int>(soFar.runs.size()),
             static_cast<int>(soFar.profile.jobs.size()) * soFar.profile.runs, std::max(expected - passed, std::chrono::seconds(0)), soFar});
}

Measurement finished(const FioLog& log, Measurement::End end, const QString& reason)
{
    Measurement measurement = log.measurement();
    measurement.end = end;
    measurement.endReason = reason;
    for (const MeasuringTrap& each : trapsAfter(measurement)) {
        measurement.traps.removeIf([&](const MeasuringTrap& other) { return other.id == each.id; });
        measurement.traps.append(each);
    }
    return measurement;
}

/// What a job that ended comes to.
Result<Measurement> outcomeOf(const FioLog& log, const JobReading& reading)
{
    using End = Measurement::End;
    if (log.problem())
        return tl::make_unexpected(*log.problem());
    if (!log.hasBegun())
        return failure(Error::Kind::CommandFailed, Text::tr("The measurement ended before it began."), log.lastWords());
    const bool hasRuns = std::any_of(log.measurement().runs.begin(), log.measurement().runs.end(),
                                     [](const MeasuredRun& run) { return run.error.isEmpty(); });
    QString reason;
    if (reading.state == JobReading::State::Died)
        reason = Text::tr("Somebody ended it on the machine, or the machine was restarted.");
    else if (reading.exitCode == JobReading::tookTooLong)
        reason = Text::tr("It took far longer than expected and was ended.");
    else if (reading.exitCode == anotherDrive)
        reason = Text::tr("Another drive is in that place now.");
    else if (reading.exitCode == noFile)
        reason = Text::tr("No file could be made in the folder.");
    else if (!log.hasEnded())
        reason = Text::tr("It ended too early.");
    else if (!hasRuns && !log.measurement().runs.isEmpty())
        reason = Text::tr("fio failed: %1").arg(log.measurement().runs.first().error);
    if (hasRuns || reason.isEmpty())
        return finished(log, reason.isEmpty() ? End::Whole : End::Failed, reason);
    return failure(reading.exitCode == anotherDrive ? Error::Kind::StaleState : Error::Kind::CommandFailed,
                   Text::tr("Nothing was measured. %1").arg(reason), log.lastWords());
}

/// Asked to stop as soon as one of the two is.
class EitherStop {
public:
    explicit EitherStop(const MeasureStops& stops)
        : m_end(stops.end, Pass{m_both})
        , m_leave(stops.leave, Pass{m_both})
    {
    }
    [[nodiscard]] std::stop_token token() const { return m_both.get_token(); }

private:
    struct Pass {
        std::stop_source to;
        void operator()() { to.request_stop(); }
    };

    std::stop_source m_both;
    std::stop_callback<Pass> m_end;
    std::stop_callback<Pass> m_leave;
};

} // namespace

Measurement begunMeasurement(const MeasuringOffer& offer, const QDateTime& startedAt)
{
    Measurement measurement;
    measurement.id = offer.request.id;
    measurement.startedAt = startedAt;
    measurement.place = offer.place;
    measurement.conditions = offer.conditions;
    measurement.profile = offer.request.profile;
    measurement.traps = offer.traps;
    return measurement;
}

Result<Measurement> followMeasurement(Shell& machine, const QString& id, const MeasureStops& stops, const MeasureWatcher& watcher)
{
    const EitherStop stop(stops);
    const QByteArray job = jobIdOf(id);
    FioLog log;
    qint64 offset = 0;
    JobReading reading;
    while (true) {
        auto next = readJob(machine, job, offset, stop.token());
        if (!next && next.error().kind == Error::Kind::Cancelled) {
            if (!stops.end.stop_requested() && stops.leave.stop_requested())
                return tl::make_unexpected(next.error());
            // The job's own trap ends fio and lets go of the file.
            if (auto ended = endJob(machine, job); !ended)
                return tl::make_unexpected(ended.error());
            if (log.measurement().runs.isEmpty())
                return failure(Error::Kind::Cancelled, Text::tr("Stopped before anything was measured."));
            return finished(log, Measurement::End::Stopped, {});
        }
        if (!next)
            return tl::make_unexpected(next.error());
        reading = *next;
        offset = reading.nextOffset;
        log.take(reading.log);
        if (reading.state != JobReading::State::Running || log.problem())
            break;
        tell(watcher, log, false);
    }
    tell(watcher, log, true);
    auto outcome = outcomeOf(log, reading);
    if (auto ended = endJob(machine, job); !ended && outcome)
        return tl::make_unexpected(ended.error());
    return outcome;
}

Result<Measurement> measure(const MeasurePorts& ports, const MeasuringOffer& offer, const MeasureStops& stops, const MeasureWatcher& watcher)
{
    if (offer.request.vmid && ports.guest == nullptr)
        return failure(Error::Kind::Usage, Text::tr("There is no way into the guest."));
    Shell& machine = offer.request.vmid ? *ports.guest : ports.node;
    TRY(command, commandFor(offer, ports.now()));
    if (auto started = startJob(machine, command, EitherStop(stops).token()); !started)
        return tl::make_unexpected(started.error());
    return followMeasurement(machine, offer.request.id, stops, watcher);
}

Result<QStringList> openMeasurements(Shell& machine)
{
    Command command;
    command.script = u"fio-list.sh"_s;
    TRY(output, machine.run(command));
    QStringList ids;
    for (const QByteArray& line : output.out.split('\n'))
        if (const QString id = cleanText(line, 100).trimmed(); isMeasurementId(id) && ids.size() < 100)
            ids << id;
    return ids;
}

Result<void> installFio(Shell& machine, std::stop_token stop)
{
    Command command;
    command.script = u"fio-install.sh"_s;
    command.effect = Command::Effect::Changes;
    command.job = Command::Job{"install-fio", std::chrono::minutes(10)};
    if (auto started = startJob(machine, command, stop); !started)
        return started;
    JobReading reading;
    QByteArray said;
    do {
        TRY(next, readJob(machine, command.job->id, reading.nextOffset, stop));
        reading = next;
        said = (said + reading.log).right(4000);
    } while (reading.state == JobReading::State::Running);
    if (auto ended = endJob(machine, command.job->id); !ended)
        return ended;
    if (reading.state == JobReading::State::Ended && reading.exitCode == 0)
        return {};
    return failure(Error::Kind::CommandFailed,
                   reading.exitCode == noPackageTool
                       ? Text::tr("This machine has no apt-get. Install fio there with its own package manager.")
                       : Text::tr("fio could not be installed. The machine's package manager says why."),
                   QString::fromUtf8(said));
}

} // namespace backend
