// SPDX-License-Identifier: GPL-3.0-or-later
#include "FioLog.h"

#include "FioReport.h"
#include "SteadyState.h"
#include "export/MeasurementJson.h"
#include "node/CleanText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FioLog)
};

constexpr qsizetype frameLimit = 1024 * 1024; ///< fio-run.sh cuts there
constexpr qsizetype lineLimit = 64 * 1024;
constexpr qsizetype sampleLimit = 200'000; ///< two days of one a second
constexpr double longestSeconds = 10.0 * 86'400;

/// "16.1GiB/s", "71.7MiB/s", "512KiB/s", "4096B/s", "4223k"
double amountFrom(const QString& text)
{
    static const QRegularExpression amount(u"^(\\d{1,12}(?:\\.\\d{1,6})?)([kKMGT]?)(i?)"_s);
    const auto match = amount.match(text);
    if (!match.hasMatch())
        return 0;
    double value = match.captured(1).toDouble();
    const double factor = match.captured(3).isEmpty() ? 1000 : 1024;
    for (qsizetype power = u"kMGT"_s.indexOf(match.captured(2).replace(u'K', u'k')); !match.captured(2).isEmpty() && power >= 0; --power)
        value *= factor;
    return value;
}

std::optional<double> throttledFrom(const QByteArray& word)
{
    bool isNumber = false;
    const double seconds = word.toDouble(&isNumber);
    return isNumber && seconds >= 0 && seconds < 1e12 ? std::optional(seconds) : std::nullopt;
}

} // namespace

void FioLog::take(const QByteArray& bytes)
{
    m_pending += bytes;
    while (!m_hasEnded && !m_problem && takeNext()) { }
}

/// Whether there may be more to take.
bool FioLog::takeNext()
{
    const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
    const auto end = std::find_if(m_pending.cbegin(), m_pending.cend(), isEnd);
    const qsizetype size = end - m_pending.cbegin();
    if (end == m_pending.cend()) {
        if (size > lineLimit)
            blame(cleanText(m_pending.first(200)));
        return false;
    }
    const QByteArray line = m_pending.first(size);
    if (line.startsWith("lk about ") || line.startsWith("lk result "))
        return takeFrame(line, size + 1);
    m_pending.remove(0, size + 1);
    takeLine(line);
    return true;
}

bool FioLog::takeFrame(const QByteArray& heading, qsizetype begin)
{
    const QList<QByteArray> words = heading.split(' ');
    bool isNumber = false;
    const qsizetype length = words.last().toLongLong(&isNumber);
    if (!isNumber || length < 0 || length > frameLimit) {
        blame(cleanText(heading));
        return false;
    }
    if (m_pending.size() < begin + length + 1)
        return false;
    const QByteArray text = m_pending.mid(begin, length);
    m_pending.remove(0, begin + length + 1);
    if (words.value(1) == "about")
        takeAbout(text);
    else
        takeResult(words, text);
    return true;
}

void FioLog::takeLine(const QByteArray& line)
{
    if (!line.startsWith("lk ")) {
        const QString text = cleanText(line, 2000).trimmed();
        if (text.startsWith("Jobs:"_L1))
            takeSample(text);
        else if (!text.isEmpty())
            m_lastWords = text;
        return;
    }
    const QList<QByteArray> words = line.split(' ');
    if (words.value(1) == "run") {
        takeRunStart(words);
    } else if (words.value(1) == "tick") {
        takeTime(words.value(2));
        bool isNumber = false;
        const double celsius = words.value(3).toDouble(&isNumber) / 1000;
        if (isNumber && celsius > -100 && celsius < 200 && m_measurement.temperatures.size() < sampleLimit)
            m_measurement.temperatures.append({m_second, celsius});
    } else if (words.value(1) == "throttled") {
        const auto now = throttledFrom(words.value(2));
        if (m_throttledBefore && now)
            m_measurement.throttledSeconds = std::max(0.0, *now - *m_throttledBefore);
        else
            m_throttledBefore = now;
    } else if (words.value(1) == "end") {
        m_hasEnded = true;
    }
}

/// "Jobs: 1 (f=1): [m(1)][60.0%][r=246MiB/s,w=104MiB/s][r=62.9k,w=26.7k IOPS][eta 00m:02s]", of all versions from 3.0 on; at
/// the start and while it warms up without the rates.
void FioLog::takeSample(const QString& line)
{
    static const QRegularExpression rates(u"\\[((?:[rwt]=[^,\\]]+,?)+)\\]\\[((?:[rwt]=[^,\\]]+,?)+) IOPS\\]"_s);
    const auto match = rates.match(line);
    if (!m_current || !match.hasMatch() || m_measurement.samples.size() >= sampleLimit)
        return;
    FlowSample sample;
    sample.job = m_current->job;
    sample.run = m_current->run;
    sample.second = m_second;
    for (const QString& each : match.captured(1).split(u','))
        (each.startsWith("w="_L1) ? sample.writeBytesPerSecond : sample.readBytesPerSecond) += each.startsWith("t="_L1) ? 0 : amountFrom(each.mid(2));
    for (const QString& each : match.captured(2).split(u','))
        (each.startsWith("w="_L1) ? sample.writeOperationsPerSecond : sample.readOperationsPerSecond) += each.startsWith("t="_L1) ? 0 : amountFrom(each.mid(2));
    auto& samples = m_measurement.samples;
    // fio tells it more often than the time is told.
    if (!samples.isEmpty() && samples.last().second == sample.second && samples.last().job == sample.job && samples.last().run == sample.run)
        samples.last() = sample;
    else
        samples.append(sample);
}

void FioLog::takeAbout(const QByteArray& json)
{
    auto about = measurementsFromJson(json);
    if (!about || about->size() != 1 || hasBegun()) {
        blame(about ? QString() : about.error().message);
        return;
    }
    m_measurement = about->first();
    m_measurement.runs.clear();
    m_measurement.samples.clear();
    m_measurement.temperatures.clear();
}

void FioLog::takeTime(const QByteArray& text)
{
    bool isNumber = false;
    const double time = text.toDouble(&isNumber);
    if (!isNumber || !(time > 0 && time < 1e12))
        return;
    if (!m_firstTime)
        m_firstTime = time;
    // A clock that was set meanwhile turns nothing back.
    m_second = std::clamp(time - *m_firstTime, m_second, longestSeconds);
}

std::optional<PlannedRun> FioLog::plannedFrom(const QByteArray& job, const QByteArray& run) const
{
    bool isJob = false;
    bool isRun = false;
    const PlannedRun planned{job.toInt(&isJob), run.toInt(&isRun)};
    const bool exists = isJob && isRun && planned.job >= 0 && planned.job < m_measurement.profile.jobs.size() && planned.run >= 0
        && planned.run < m_measurement.profile.runs;
    return exists ? std::optional(planned) : std::nullopt;
}

/// "lk run fill TIME", "lk run 3 0 TIME"
void FioLog::takeRunStart(const QList<QByteArray>& words)
{
    takeTime(words.last());
    m_startSecond = m_second;
    m_current = words.size() == 5 ? plannedFrom(words[2], words[3]) : std::nullopt;
}

/// "lk result fill CODE LENGTH", "lk result 3 0 CODE LENGTH"
void FioLog::takeResult(const QList<QByteArray>& words, const QByteArray& text)
{
    const bool isFill = words.value(2) == "fill";
    const auto planned = words.size() == 6 ? plannedFrom(words[2], words[3]) : std::nullopt;
    const auto report = readFioReport(text);
    const int code = words.value(words.size() - 2).toInt();
    QString error;
    if (!report)
        error = report.error().detail.isEmpty() ? report.error().message : report.error().detail;
    else if (report->error != 0 || code != 0)
        error = report->errorText.isEmpty() ? Text::tr("fio ended with %1.").arg(report->error != 0 ? report->error : code) : report->errorText;
    if (isFill) {
        if (!error.isEmpty())
            m_problem = Error{Error::Kind::CommandFailed, Text::tr("The file to measure in could not be filled. It is gone again."), error};
        return;
    }
    if (!hasBegun() || !planned || m_measurement.runs.size() >= qsizetype(m_measurement.profile.runs) * m_measurement.profile.jobs.size()) {
        blame(cleanText(words.join(' ')));
        return;
    }
    MeasuredRun run;
    run.job = planned->job;
    run.run = planned->run;
    run.startSecond = m_startSecond;
    run.error = error;
    if (report && !report->jobs.isEmpty()) {
        const FioJobReport& job = report->jobs.first(); // the processes are summed
        run.seconds = job.seconds;
        run.read = job.read;
        run.write = job.write;
        run.flush = m_measurement.profile.jobs[run.job].flushesEach ? job.flush : std::nullopt;
        run.userPercent = job.userPercent;
        run.systemPercent = job.systemPercent;
        if (m_measurement.conditions.fioVersion.isEmpty())
            m_measurement.conditions.fioVersion = report->version;
    }
    QList<FlowSample> samples;
    for (const FlowSample& each : m_measurement.samples)
        if (each.job == run.job && each.run == run.run)
            samples.append(each);
    run.isSteady = isSteady(samples);
    m_measurement.runs.append(run);
    m_current.reset();
}

void FioLog::blame(const QString& evidence)
{
    m_problem = Error{Error::Kind::Unparseable, Text::tr("What the measurement printed makes no sense. Measure again."), evidence};
}

} // namespace backend
