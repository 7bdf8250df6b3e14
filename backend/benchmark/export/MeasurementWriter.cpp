// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementJson.h"

#include "MeasurementWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

QJsonValue fromOptional(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue fromLink(const std::optional<PciLink>& link)
{
    if (!link)
        return QJsonValue::Null;
    return QJsonObject{{u"gigatransfers"_s, link->gigatransfers}, {u"width"_s, link->width}};
}

QJsonObject fromDrive(const DeviceIdentity& drive)
{
    return {{u"address"_s, drive.address.text()},
            {u"vendor"_s, drive.vendor},
            {u"device"_s, drive.device},
            {u"subsystemVendor"_s, drive.subsystemVendor},
            {u"subsystemDevice"_s, drive.subsystemDevice},
            {u"serial"_s, drive.serial},
            {u"model"_s, drive.model}};
}

QJsonObject fromPlace(const MeasuredPlace& place)
{
    return {{u"node"_s, place.node},
            {u"kind"_s, wordFor(place.kind)},
            {u"path"_s, place.path},
            {u"lane"_s, wordFor(place.lane)},
            {u"vmid"_s, place.vmid ? QJsonValue(*place.vmid) : QJsonValue(QJsonValue::Null)},
            {u"machine"_s, place.machineName},
            {u"drive"_s, fromDrive(place.drive)},
            {u"simulated"_s, place.isSimulated}};
}

QJsonObject fromConditions(const MeasuringConditions& conditions)
{
    return {{u"kernel"_s, conditions.kernel},
            {u"fio"_s, conditions.fioVersion},
            {u"proxmox"_s, conditions.proxmox},
            {u"fileSystem"_s, conditions.fileSystem},
            {u"engine"_s, conditions.engine},
            {u"scheduler"_s, conditions.scheduler},
            {u"link"_s, fromLink(conditions.link)},
            {u"maxLink"_s, fromLink(conditions.maxLink)},
            {u"warnCelsius"_s, fromOptional(conditions.warnCelsius)}};
}

QJsonObject fromProfile(const BenchmarkProfile& profile)
{
    QJsonArray jobs;
    for (const FioJob& job : profile.jobs)
        jobs.append(QJsonObject{{u"pattern"_s, wordFor(job.pattern)},
                                {u"blockBytes"_s, job.blockBytes},
                                {u"depth"_s, job.depth},
                                {u"processes"_s, job.processes},
                                {u"flushesEach"_s, job.flushesEach}});
    return {{u"id"_s, profile.id},
            {u"jobs"_s, jobs},
            {u"runs"_s, profile.runs},
            {u"secondsPerRun"_s, profile.secondsPerRun},
            {u"warmUpSeconds"_s, profile.warmUpSeconds},
            {u"fileBytes"_s, profile.fileBytes}};
}

QJsonValue fromFlow(const std::optional<MeasuredFlow>& flow)
{
    if (!flow)
        return QJsonValue::Null;
    QJsonObject percentiles;
    for (auto each = flow->percentiles.begin(); each != flow->percentiles.end(); ++each)
        percentiles.insert(QString::number(each.key(), 'g', QLocale::FloatingPointShortest), each.value());
    return QJsonObject{{u"bytes"_s, flow->bytes},
                       {u"operations"_s, flow->operations},
                       {u"bytesPerSecond"_s, flow->bytesPerSecond},
                       {u"operationsPerSecond"_s, flow->operationsPerSecond},
                       {u"meanLatency"_s, fromOptional(flow->meanLatency)},
                       {u"percentiles"_s, percentiles},
                       {u"isOfFlush"_s, flow->isOfFlush}};
}

QJsonObject fromRun(const MeasuredRun& run)
{
    return {{u"job"_s, run.job},
            {u"run"_s, run.run},
            {u"startSecond"_s, run.startSecond},
            {u"seconds"_s, run.seconds},
            {u"read"_s, fromFlow(run.read)},
            {u"write"_s, fromFlow(run.write)},
            {u"flush"_s, fromFlow(run.flush)},
            {u"userPercent"_s, run.userPercent},
            {u"systemPercent"_s, run.systemPercent},
            {u"steady"_s, run.isSteady},
            {u"error"_s, run.error}};
}

/// Rows of numbers, because there are many.
QJsonArray fromSamples(const QList<FlowSample>& samples)
{
    QJsonArray rows;
    for (const FlowSample& sample : samples)
        rows.append(QJsonArray{sample.job, sample.run, sample.second, sample.readBytesPerSecond,
                               sample.writeBytesPerSecond, sample.readOperationsPerSecond,
                               sample.writeOperationsPerSecond});
    return rows;
}

QJsonObject fromMeasurement(const Measurement& measurement)
{
    QJsonArray runs;
    for (const MeasuredRun& run : measurement.runs)
        runs.append(fromRun(run));
    QJsonArray temperatures;
    for (const TemperatureSample& sample : measurement.temperatures)
        temperatures.append(QJsonArray{sample.second, sample.celsius});
    QJsonArray traps;
    for (const MeasuringTrap& trap : measurement.traps)
        traps.append(QJsonObject{{u"id"_s, trap.id}, {u"sentence"_s, trap.sentence}});
    const QDateTime& time = measurement.startedAt;
    return {{u"id"_s, measurement.id},
            {u"startedAt"_s, time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString()},
            {u"place"_s, fromPlace(measurement.place)},
            {u"conditions"_s, fromConditions(measurement.conditions)},
            {u"profile"_s, fromProfile(measurement.profile)},
            {u"runs"_s, runs},
            {u"samples"_s, fromSamples(measurement.samples)},
            {u"temperatures"_s, temperatures},
            {u"throttledSeconds"_s, fromOptional(measurement.throttledSeconds)},
            {u"traps"_s, traps},
            {u"end"_s, wordFor(measurement.end)},
            {u"endReason"_s, measurement.endReason},
            {u"importedFrom"_s, measurement.importedFrom}};
}

bool isFinite(const std::optional<double>& number) { return !number || std::isfinite(*number); }

bool isFinite(const std::optional<PciLink>& link) { return !link || std::isfinite(link->gigatransfers); }

bool isFinite(const std::optional<MeasuredFlow>& flow)
{
    if (!flow)
        return true;
    for (auto each = flow->percentiles.begin(); each != flow->percentiles.end(); ++each)
        if (!std::isfinite(each.key()) || !std::isfinite(each.value()))
            return false;
    return std::isfinite(flow->bytesPerSecond) && std::isfinite(flow->operationsPerSecond)
        && isFinite(flow->meanLatency);
}

bool isFinite(const MeasuredRun& run)
{
    return std::isfinite(run.startSecond) && std::isfinite(run.seconds) && std::isfinite(run.userPercent)
        && std::isfinite(run.systemPercent) && isFinite(run.read) && isFinite(run.write) && isFinite(run.flush);
}

bool isFinite(const FlowSample& sample)
{
    return std::isfinite(sample.second) && std::isfinite(sample.readBytesPerSecond)
        && std::isfinite(sample.writeBytesPerSecond) && std::isfinite(sample.readOperationsPerSecond)
        && std::isfinite(sample.writeOperationsPerSecond);
}

tl::unexpected<Error> noNumber(const Measurement& measurement)
{
    return failure(Error::Kind::Unparseable,
                   QCoreApplication::translate("Measurement", "A number in this measurement is none; it was not written."),
                   measurement.id.left(64));
}

} // namespace

bool isFinite(const Measurement& measurement)
{
    return std::all_of(measurement.runs.begin(), measurement.runs.end(), [](const auto& run) { return isFinite(run); })
        && std::all_of(measurement.samples.begin(), measurement.samples.end(),
                       [](const auto& sample) { return isFinite(sample); })
        && std::all_of(measurement.temperatures.begin(), measurement.temperatures.end(),
                       [](const auto& each) { return std::isfinite(each.second) && std::isfinite(each.celsius); })
        && isFinite(measurement.throttledSeconds) && isFinite(measurement.conditions.link)
        && isFinite(measurement.conditions.maxLink) && isFinite(measurement.conditions.warnCelsius);
}

Result<QByteArray> toJson(const QList<Measurement>& measurements)
{
    QJsonArray all;
    for (const Measurement& measurement : measurements) {
        if (!isFinite(measurement))
            return noNumber(measurement);
        all.append(fromMeasurement(measurement));
    }
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"measurements"_s, all}}).toJson();
}

Result<QByteArray> toJson(const Measurement& measurement)
{
    if (!isFinite(measurement))
        return noNumber(measurement);
    QJsonObject object = fromMeasurement(measurement);
    object.insert(u"format"_s, 1);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace backend
