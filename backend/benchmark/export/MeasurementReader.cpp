// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementJson.h"

#include "JsonFields.h"
#include "MeasurementWords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <cmath>
#include <limits>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sizeLimit = 256 * 1024 * 1024;
constexpr int wordLimit = 0xffff;
constexpr int countLimit = std::numeric_limits<int>::max();
constexpr qint64 bytesLimit = std::numeric_limits<qint64>::max();
constexpr qsizetype measurementLimit = 10'000;
constexpr qsizetype jobLimit = 1'000;
constexpr qsizetype runLimit = 100'000;
constexpr qsizetype sampleLimit = 10'000'000;
constexpr qsizetype percentileLimit = 100;
constexpr double hottest = 1000;  // degrees; the coldest is its opposite

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Measurement)
};

tl::unexpected<Error> unreadable(const QString& evidence)
{
    return failure(Error::Kind::Unparseable,
                   Text::tr("This is no file of measurements, or it is damaged. Nothing of it was taken."), evidence.left(200));
}

template <typename Value>
Value known(const JsonFields& fields, const QString& name, std::optional<Value> (*from)(const QString&))
{
    const auto value = from(fields.text(name));
    if (!value)
        fields.blame(name);
    return value.value_or(Value{});
}

std::optional<PciLink> linkFrom(const JsonFields& fields, const QString& name, QString& fault)
{
    if (fields.isNull(name))
        return std::nullopt;
    const QJsonObject object = fields.object(name);
    const JsonFields link(object, fault);
    return PciLink{link.number(u"gigatransfers"_s), static_cast<int>(link.count(u"width"_s, wordLimit))};
}

DeviceIdentity driveFrom(const QJsonObject& object, QString& fault)
{
    const JsonFields fields(object, fault);
    const auto id = [&](const QString& name) { return static_cast<quint16>(fields.count(name, wordLimit)); };
    DeviceIdentity drive;
    if (const auto address = PciAddress::parse(fields.text(u"address"_s)))
        drive.address = *address;
    else
        fields.blame(u"address"_s);
    drive.vendor = id(u"vendor"_s);
    drive.device = id(u"device"_s);
    drive.subsystemVendor = id(u"subsystemVendor"_s);
    drive.subsystemDevice = id(u"subsystemDevice"_s);
    drive.serial = fields.text(u"serial"_s);
    drive.model = fields.text(u"model"_s);
    return drive;
}

MeasuredPlace placeFrom(const QJsonObject& object, QString& fault)
{
    const JsonFields fields(object, fault);
    MeasuredPlace place;
    place.node = fields.text(u"node"_s);
    place.kind = known(fields, u"kind"_s, placeKindFrom);
    place.path = fields.text(u"path"_s);
    place.lane = known(fields, u"lane"_s, laneFrom);
    place.vmid = fields.optionalCount(u"vmid"_s, countLimit);
    place.machineName = fields.text(u"machine"_s);
    place.drive = driveFrom(fields.object(u"drive"_s), fault);
    place.isSimulated = fields.flag(u"simulated"_s);
    return place;
}

MeasuringConditions conditionsFrom(const QJsonObject& object, QString& fault)
{
    const JsonFields fields(object, fault);
    return {fields.text(u"kernel"_s),
            fields.text(u"fio"_s),
            fields.text(u"proxmox"_s),
            fields.text(u"fileSystem"_s),
            fields.text(u"engine"_s),
            fields.text(u"scheduler"_s),
            linkFrom(fields, u"link"_s, fault),
            linkFrom(fields, u"maxLink"_s, fault),
            fields.optionalNumber(u"warnCelsius"_s)};
}

FioJob jobFrom(const QJsonObject& object, QString& fault)
{
    const JsonFields fields(object, fault);
    const auto count = [&](const QString& name) { return static_cast<int>(fields.count(name, countLimit)); };
    return {known(fields, u"pattern"_s, patternFrom), count(u"blockBytes"_s), count(u"depth"_s),
            count(u"processes"_s), fields.flag(u"flushesEach"_s)};
}

BenchmarkProfile profileFrom(const QJsonObject& object, QString& fault)
{
    const JsonFields fields(object, fault);
    const auto count = [&](const QString& name) { return static_cast<int>(fields.count(name, countLimit)); };
    BenchmarkProfile profile;
    profile.id = fields.text(u"id"_s);
    const QJsonArray jobs = fields.array(u"jobs"_s, jobLimit);
    for (const QJsonValue& job : jobs)
        profile.jobs.append(jobFrom(job.toObject(), fault));
    profile.runs = count(u"runs"_s);
    profile.secondsPerRun = count(u"secondsPerRun"_s);
    profile.warmUpSeconds = count(u"warmUpSeconds"_s);
    profile.fileBytes = fields.count(u"fileBytes"_s, bytesLimit);
    return profile;
}

QMap<double, double> percentilesFrom(const QJsonObject& object, QString& fault)
{
    const JsonFields fields(object, fault);
    QMap<double, double> percentiles;
    if (object.size() > percentileLimit)
        fields.blame(u"percentiles"_s);
    for (const QString& name : object.keys()) {
        bool isNumber = false;
        const double percent = name.toDouble(&isNumber);
        if (!isNumber || !(percent >= 0 && percent <= 100) || !fault.isEmpty()) {
            fields.blame(u"percentiles"_s);
            return {};
        }
        percentiles.insert(percent, fields.number(name));
    }
    return percentiles;
}

std::optional<MeasuredFlow> flowFrom(const JsonFields& run, const QString& name, QString& fault)
{
    if (run.isNull(name))
        return std::nullopt;
    const QJsonObject object = run.object(name);
    const JsonFields fields(object, fault);
    MeasuredFlow flow;
    flow.bytes = fields.count(u"bytes"_s, bytesLimit);
    flow.operations = fields.count(u"operations"_s, bytesLimit);
    flow.bytesPerSecond = fields.number(u"bytesPerSecond"_s);
    flow.operationsPerSecond = fields.number(u"operationsPerSecond"_s);
    flow.meanLatency = fields.optionalNumber(u"meanLatency"_s);
    flow.percentiles = percentilesFrom(fields.object(u"percentiles"_s), fault);
    flow.isOfFlush = fields.flag(u"isOfFlush"_s);
    return flow;
}

/// Of a job that the profile has.
int jobIndexFrom(const JsonFields& fields, qsizetype jobs)
{
    if (jobs == 0)
        fields.blame(u"job"_s);
    return static_cast<int>(fields.count(u"job"_s, qMax<qsizetype>(0, jobs - 1)));
}

MeasuredRun runFrom(const QJsonObject& object, qsizetype jobs, QString& fault)
{
    const JsonFields fields(object, fault);
    MeasuredRun run;
    run.job = jobIndexFrom(fields, jobs);
    run.run = static_cast<int>(fields.count(u"run"_s, countLimit));
    run.startSecond = fields.number(u"startSecond"_s);
    run.seconds = fields.number(u"seconds"_s);
    run.read = flowFrom(fields, u"read"_s, fault);
    run.write = flowFrom(fields, u"write"_s, fault);
    run.flush = flowFrom(fields, u"flush"_s, fault);
    run.userPercent = fields.number(u"userPercent"_s);
    run.systemPercent = fields.number(u"systemPercent"_s);
    run.isSteady = fields.flag(u"steady"_s);
    run.error = fields.text(u"error"_s);
    return run;
}

/// Numbers of 0 or more, as many as asked for; else none.
QList<double> rowFrom(const QJsonValue& value, qsizetype numbers)
{
    const QJsonArray array = value.toArray();
    QList<double> row;
    if (array.size() != numbers)
        return row;
    for (const QJsonValue& each : array) {
        if (!each.isDouble() || !std::isfinite(each.toDouble()))
            return {};
        row.append(each.toDouble());
    }
    return row;
}

QList<FlowSample> samplesFrom(const JsonFields& fields, qsizetype jobs)
{
    QList<FlowSample> samples;
    const QJsonArray rows = fields.array(u"samples"_s, sampleLimit);
    for (const QJsonValue& each : rows) {
        const QList<double> row = rowFrom(each, 7);
        const bool isRow = row.size() == 7 && std::all_of(row.begin(), row.end(), [](double number) { return number >= 0; });
        if (!isRow || row[0] >= static_cast<double>(jobs) || row[1] > countLimit) {
            fields.blame(u"samples"_s);
            return {};
        }
        samples.append({static_cast<int>(row[0]), static_cast<int>(row[1]), row[2], row[3], row[4], row[5], row[6]});
    }
    return samples;
}

QList<TemperatureSample> temperaturesFrom(const JsonFields& fields)
{
    QList<TemperatureSample> samples;
    const QJsonArray rows = fields.array(u"temperatures"_s, sampleLimit);
    for (const QJsonValue& each : rows) {
        const QList<double> row = rowFrom(each, 2);
        if (row.size() != 2 || row[0] < 0 || std::abs(row[1]) > hottest) {
            fields.blame(u"temperatures"_s);
            return {};
        }
        samples.append({row[0], row[1]});
    }
    return samples;
}

Measurement measurementFrom(const QJsonObject& object, QString& fault)
{
    const JsonFields fields(object, fault);
    Measurement measurement;
    measurement.id = fields.text(u"id"_s);
    if (!isMeasurementId(measurement.id))
        fields.blame(u"id"_s);
    if (const QString time = fields.text(u"startedAt"_s); !time.isEmpty()) {
        measurement.startedAt = QDateTime::fromString(time, Qt::ISODateWithMs).toUTC();
        if (!measurement.startedAt.isValid())
            fields.blame(u"startedAt"_s);
    }
    measurement.place = placeFrom(fields.object(u"place"_s), fault);
    measurement.conditions = conditionsFrom(fields.object(u"conditions"_s), fault);
    measurement.profile = profileFrom(fields.object(u"profile"_s), fault);
    const qsizetype jobs = measurement.profile.jobs.size();
    const QJsonArray runs = fields.array(u"runs"_s, runLimit);
    for (const QJsonValue& run : runs)
        measurement.runs.append(runFrom(run.toObject(), jobs, fault));
    measurement.samples = samplesFrom(fields, jobs);
    measurement.temperatures = temperaturesFrom(fields);
    measurement.throttledSeconds = fields.optionalNumber(u"throttledSeconds"_s);
    const QJsonArray traps = fields.array(u"traps"_s, jobLimit);
    for (const QJsonValue& trap : traps) {
        const QJsonObject inner = trap.toObject();
        const JsonFields words(inner, fault);
        measurement.traps.append({words.text(u"id"_s), words.text(u"sentence"_s)});
    }
    measurement.end = known(fields, u"end"_s, endFrom);
    measurement.endReason = fields.text(u"endReason"_s);
    measurement.importedFrom = fields.text(u"importedFrom"_s);
    return measurement;
}

} // namespace

bool isMeasurementId(const QString& id)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9-]{1,64}\\z"_s);
    return allowed.match(id).hasMatch();
}

Result<QList<Measurement>> measurementsFromJson(const QByteArray& bytes)
{
    if (bytes.size() > sizeLimit)
        return unreadable(u"more than 256 MiB"_s);
    QJsonParseError problem;
    const QJsonObject whole = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return unreadable(problem.errorString());
    if (const qint64 format = whole[u"format"_s].toInteger(); format != 1) {
        if (format > 1)
            return failure(Error::Kind::Unparseable,
                           Text::tr("A newer Lanekeeper wrote this file. Update Lanekeeper to read it."),
                           u"format %1"_s.arg(format));
        return unreadable(u"format"_s);
    }
    QString fault;
    QList<Measurement> measurements;
    if (!whole.contains(u"measurements"_s)) {
        measurements.append(measurementFrom(whole, fault));
    } else {
        const QJsonArray all = JsonFields(whole, fault).array(u"measurements"_s, measurementLimit);
        for (const QJsonValue& each : all)
            measurements.append(measurementFrom(each.toObject(), fault));
    }
    if (!fault.isEmpty())
        return unreadable(fault);
    return measurements;
}

} // namespace backend
