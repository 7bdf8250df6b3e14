// SPDX-License-Identifier: GPL-3.0-or-later
#include "FioReport.h"

#include "discovery/Text.h"
#include "node/CleanText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <cmath>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FioReport)
};

constexpr qsizetype textLimit = 64 * 1024 * 1024;
constexpr qsizetype jobLimit = 1000;
constexpr qsizetype entryLimit = 200; ///< options of a job, percentiles, disks
constexpr int objectLimit = 10'000;   ///< in one text, as --status-interval prints them
constexpr double largest = 1e18;      ///< of anything fio counts

/// From an opening brace to just behind the one that closes it; -1 when the text ends before.
qsizetype endOfObject(QByteArrayView text, qsizetype start)
{
    int depth = 0;
    bool isText = false;
    for (qsizetype i = start; i < text.size(); ++i) {
        const char c = text.at(i);
        if (isText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isText = false;
        } else if (c == '"') {
            isText = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

/// The first line at or behind `from` that begins an object.
qsizetype startOfObject(QByteArrayView text, qsizetype from)
{
    for (qsizetype at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
        const qsizetype line = at == 0 ? 0 : text.first(at).lastIndexOf('\n') + 1;
        if (text.sliced(line, at - line).trimmed().isEmpty())
            return at;
    }
    return -1;
}

struct Found {
    std::optional<QJsonObject> object; ///< the last one with jobs
    QByteArray around;                 ///< the rest of the text
    bool isCut = false;
    bool isForeign = false; ///< objects, and none of them fio's
};

/// fio prints "nan" and "inf" where it divides by nothing; JSON has no such words.
std::optional<QJsonObject> objectFrom(const QByteArray& json)
{
    if (const auto object = jsonObject(json))
        return object;
    static const QRegularExpression noNumber(u":\\s*-?(nan|inf)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return jsonObject(QString::fromUtf8(json).replace(noNumber, u": null"_s).toUtf8());
}

Found lastObject(const QByteArray& text)
{
    Found found;
    qsizetype behind = 0;
    for (int count = 0; count < objectLimit; ++count) {
        const qsizetype start = startOfObject(text, behind);
        const qsizetype end = start < 0 ? -1 : endOfObject(text, start);
        found.around += text.mid(behind, start < 0 ? -1 : start - behind);
        found.isCut = start >= 0 && end < 0;
        if (end < 0)
            return found;
        const auto object = objectFrom(text.mid(start, end - start));
        if (object && object->value("jobs"_L1).isArray())
            found.object = object;
        else
            found.isForeign = true;
        behind = end;
    }
    return found;
}

std::optional<double> number(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    const bool isOne = value.isDouble() && std::isfinite(number) && number >= 0 && number <= largest;
    return isOne ? std::optional(number) : std::nullopt;
}

double numberOr0(const QJsonObject& object, QLatin1StringView key) { return number(object[key]).value_or(0); }

QMap<double, double> percentilesFrom(const QJsonObject& object, double factor)
{
    QMap<double, double> percentiles;
    for (auto each = object.begin(); each != object.end() && percentiles.size() < entryLimit; ++each) {
        bool isNumber = false;
        const double percent = each.key().toDouble(&isNumber);
        const auto value = number(each.value());
        if (isNumber && percent > 0 && percent <= 100 && value)
            percentiles.insert(percent, *value * factor);
    }
    return percentiles;
}

/// Takes "clat_ns", or "clat", which older versions counted in microseconds.
void takeLatency(MeasuredFlow& flow, const QJsonObject& from, const QString& name)
{
    const bool isOld = !from.contains(name + "_ns"_L1);
    const QJsonObject latency = from[isOld ? name : name + "_ns"_L1].toObject();
    const double factor = isOld ? 1000 : 1;
    if (const auto mean = number(latency["mean"_L1]); mean && *mean > 0)
        flow.meanLatency = *mean * factor;
    flow.percentiles = percentilesFrom(latency["percentile"_L1].toObject(), factor);
}

std::optional<MeasuredFlow> flowFrom(const QJsonObject& from, bool isVersion2)
{
    MeasuredFlow flow;
    // Version 2 counted "io_bytes" in KiB and had no "bw_bytes".
    flow.bytes = static_cast<qint64>(numberOr0(from, "io_bytes"_L1) * (isVersion2 ? 1024 : 1));
    flow.operations = static_cast<qint64>(numberOr0(from, "total_ios"_L1));
    flow.operationsPerSecond = numberOr0(from, "iops"_L1);
    flow.bytesPerSecond = number(from["bw_bytes"_L1]).value_or(numberOr0(from, "bw"_L1) * 1024);
    // Directions that were not used are there, with zeros.
    if (flow.bytes == 0 && flow.operations == 0)
        return {};
    takeLatency(flow, from, u"clat"_s);
    if (!flow.meanLatency && flow.percentiles.isEmpty())
        takeLatency(flow, from, u"lat"_s);
    return flow;
}

std::optional<MeasuredFlow> flushFrom(const QJsonObject& from, double seconds)
{
    MeasuredFlow flow;
    flow.isOfFlush = true;
    takeLatency(flow, from, u"lat"_s);
    flow.operations = static_cast<qint64>(
        number(from["lat_ns"_L1]["N"_L1]).value_or(numberOr0(from, "total_ios"_L1)));
    if (!flow.meanLatency && flow.operations == 0)
        return {};
    if (seconds > 0)
        flow.operationsPerSecond = static_cast<double>(flow.operations) / seconds;
    return flow;
}

QMap<QString, QString> optionsFrom(const QJsonObject& common, const QJsonObject& own)
{
    QMap<QString, QString> options;
    for (const QJsonObject& each : {common, own})
        for (auto option = each.begin(); option != each.end() && options.size() < entryLimit; ++option)
            options[cleanText(option.key(), 100)] = cleanText(option.value().toString(), 1000);
    return options;
}

FioJobReport jobFrom(const QJsonObject& from, const QJsonObject& common, bool isVersion2)
{
    FioJobReport job;
    job.name = cleanText(from["jobname"_L1].toString(), 200);
    job.group = from["groupid"_L1].toInt();
    job.options = optionsFrom(common, from["job options"_L1].toObject());
    job.error = from["error"_L1].toInt();
    double milliseconds = 0;
    for (const QLatin1StringView direction : {"read"_L1, "write"_L1, "trim"_L1})
        milliseconds = std::max(milliseconds, numberOr0(from[direction].toObject(), "runtime"_L1));
    job.seconds = milliseconds / 1000;
    job.read = flowFrom(from["read"_L1].toObject(), isVersion2);
    job.write = flowFrom(from["write"_L1].toObject(), isVersion2);
    job.trim = flowFrom(from["trim"_L1].toObject(), isVersion2);
    job.flush = flushFrom(from["sync"_L1].toObject(), job.seconds);
    job.userPercent = numberOr0(from, "usr_cpu"_L1);
    job.systemPercent = numberOr0(from, "sys_cpu"_L1);
    return job;
}

/// "fio: pid=0, err=28/file:filesetup.c:241, func=write, error=No space left on device", or the
/// complaint that ended fio.
void takeErrorLines(FioReport& report, const QByteArray& text)
{
    static const QRegularExpression failed(u"^fio: pid=\\d+, err=\\s*(\\d{1,3})\\b.*?(?:error=(.*))?$"_s);
    for (const QByteArray& line : linesOf(text)) {
        const auto match = failed.match(cleanText(line, 1000).trimmed());
        if (!match.hasMatch() || match.captured(1).toInt() == 0 || !report.errorText.isEmpty())
            continue;
        report.error = match.captured(1).toInt();
        report.errorText = match.captured(2).isEmpty() ? match.captured() : match.captured(2);
    }
}

QDateTime timeFrom(const QJsonObject& root)
{
    const double seconds = numberOr0(root, "timestamp"_L1);
    constexpr double farAway = 253402300799; // the year 9999
    return seconds > 0 && seconds < farAway ? QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC)
                                            : QDateTime();
}

} // namespace

Result<FioReport> readFioReport(const QByteArray& text)
{
    if (text.size() > textLimit)
        return failure(Error::Kind::Unparseable, Text::tr("This is larger than anything fio prints."));
    const Found found = lastObject(text);
    FioReport report;
    takeErrorLines(report, found.around);
    if (!found.object) {
        const QString said = report.errorText.isEmpty() ? cleanText(found.around.trimmed().right(500)) : report.errorText;
        if (found.isCut)
            return failure(Error::Kind::Unparseable,
                           Text::tr("What fio printed ends in the middle, as when it was killed. Run it again."), said);
        if (!report.errorText.isEmpty())
            return failure(Error::Kind::Unparseable, Text::tr("fio failed and measured nothing."), said);
        return failure(Error::Kind::Unparseable,
                       found.isForeign ? Text::tr("This is JSON, but none of fio's.")
                                       : Text::tr("This holds no JSON of fio's. Run fio with --output-format=json."),
                       said);
    }
    report.version = cleanText(found.object->value("fio version"_L1).toString(), 100);
    report.endedAt = timeFrom(*found.object);
    const bool isVersion2 = report.version.startsWith("fio-2."_L1) && !report.version.startsWith("fio-2.99"_L1);
    const QJsonObject common = found.object->value("global options"_L1).toObject();
    for (const QJsonValue& each : found.object->value("jobs"_L1).toArray()) {
        if (report.jobs.size() >= jobLimit)
            break;
        report.jobs.append(jobFrom(each.toObject(), common, isVersion2));
        if (report.error == 0)
            report.error = report.jobs.last().error;
    }
    for (const QJsonValue& disk : found.object->value("disk_util"_L1).toArray())
        if (const auto percent = number(disk["util"_L1]); percent && report.utilization.size() < entryLimit)
            report.utilization.insert(cleanText(disk["name"_L1].toString(), 100), *percent);
    return report;
}

} // namespace backend
