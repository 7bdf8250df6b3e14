// SPDX-License-Identifier: GPL-3.0-or-later
#include "FioText.h"

#include "Words.h"
#include "benchmark/FioReport.h"

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

/// The number a text starts with and what follows it.
struct Amount {
    double value = 0;
    QString unit;
};

std::optional<Amount> amountFrom(const QString& text)
{
    qsizetype end = 0;
    while (end < text.size() && (text.at(end).isDigit() || text.at(end) == u'.'))
        ++end;
    const auto value = fraction(QStringView(text).first(end));
    return value ? std::optional(Amount{*value, text.sliced(end)}) : std::nullopt;
}

/// What stands behind "key=", up to a blank, a comma or a parenthesis.
QString valueOf(const QString& line, QLatin1StringView key)
{
    const qsizetype start = line.indexOf(key);
    if (start < 0)
        return {};
    qsizetype end = start + key.size();
    while (end < line.size() && !QStringView(u" ,();").contains(line.at(end)))
        ++end;
    return line.mid(start + key.size(), end - start - key.size());
}

/// "1462MiB/s", "9696KiB/s", "1533MB/s"
std::optional<double> bandwidth(const QString& text)
{
    const auto amount = amountFrom(text);
    if (!amount)
        return {};
    const bool isBinary = amount->unit.contains(u'i');
    const qsizetype power = u"BKMGT"_s.indexOf(amount->unit.left(1).toUpper());
    double factor = 1;
    for (qsizetype i = 0; i < power; ++i)
        factor *= isBinary ? 1024 : 1000;
    return amount->value * factor;
}

/// "11.7k", "1.2M"
std::optional<double> operations(const QString& text)
{
    const auto amount = amountFrom(text);
    if (!amount)
        return {};
    return amount->value
        * (amount->unit.startsWith(u'k')       ? 1e3
               : amount->unit.startsWith(u'M') ? 1e6
                                               : 1);
}

class FioReader {
public:
    FioText read(const QStringList& lines)
    {
        for (const QString& line : lines)
            readLine(line.left(4000).trimmed());
        return m_text;
    }

private:
    void readLine(const QString& line)
    {
        if (line.startsWith("fio-"_L1) && m_text.version.isEmpty())
            m_text.version = words(line).value(0);
        else if (line.startsWith("fio: pid="_L1) || line.contains(": (groupid="_L1))
            readJob(line);
        else if (line.endsWith("you need to specify size="_L1) && m_text.errorText.isEmpty())
            m_text.errorText = line;
        else if (line.startsWith("Run status group "_L1))
            m_group = static_cast<int>(decimal(words(line).value(3)).value_or(0) & 0xffff);
        else if (line.startsWith("Disk stats"_L1))
            m_isInDisks = true;
        else if (m_isInDisks && line.contains("util="_L1))
            readDisk(line);
        else
            readFlow(line);
    }

    /// "fio: pid=0, err=28/file:…, func=write, error=No space left on device"
    void readJob(const QString& line)
    {
        if (line.contains("(groupid="_L1))
            m_jobGroup =
                static_cast<int>(decimal(valueOf(line, "(groupid="_L1)).value_or(0) & 0xffff);
        const qsizetype start = line.indexOf("err="_L1);
        const QString code = start < 0 ? QString() : words(line.mid(start + 4, 20)).value(0);
        const auto number = decimal(code.section(u'/', 0, 0).section(u':', 0, 0));
        if (!number || *number > 1000 || m_text.hasFailed())
            return;
        m_text.error = static_cast<int>(*number);
        if (const qsizetype text = line.indexOf("error="_L1); text >= 0)
            m_text.errorText = line.sliced(text + 6);
    }

    void readDisk(const QString& line)
    {
        const QString disk = line.section(u':', 0, 0);
        if (const auto percent = fraction(valueOf(line, "util="_L1));
            percent && m_text.utilization.size() < 100)
            m_text.utilization.insert(disk, *percent);
    }

    void readFlow(const QString& line)
    {
        const QString first = line.section(u':', 0, 0);
        const QString direction = first.toLower();
        const bool isDirection =
            direction == "read"_L1 || direction == "write"_L1 || direction == "trim"_L1;
        if (isDirection && first == direction && line.contains("IOPS="_L1))
            m_text.flows.append({m_jobGroup,
                                 direction,
                                 bandwidth(valueOf(line, "BW="_L1)),
                                 operations(valueOf(line, "IOPS="_L1)),
                                 {}});
        else if (isDirection && first != direction && line.contains("bw="_L1))
            m_text.groups.append({m_group, direction, bandwidth(valueOf(line, "bw="_L1)), {}, {}});
        else if (line.startsWith("clat ("_L1) && line.contains("avg="_L1)
                 && !m_text.flows.isEmpty())
            readLatency(line);
    }

    void readLatency(const QString& line)
    {
        const auto mean = fraction(valueOf(line, "avg="_L1));
        const QString unit = line.section(u'(', 1).section(u')', 0, 0);
        const double factor = unit == "nsec"_L1 ? 1e-3
            : unit == "msec"_L1                 ? 1e3
            : unit == "sec"_L1                  ? 1e6
                                                : 1;
        if (mean)
            m_text.flows.last().meanLatencyMicroseconds = *mean * factor;
    }

    FioText m_text;
    int m_group = 0;
    int m_jobGroup = 0;
    bool m_isInDisks = false;
};

void takeFlow(FioText& text, const FioJobReport& job, const QString& direction, const std::optional<MeasuredFlow>& flow)
{
    if (!flow)
        return;
    const auto latency = flow->meanLatency;
    text.flows.append({job.group, direction, flow->bytesPerSecond, flow->operationsPerSecond,
                       latency ? std::optional(*latency / 1000) : std::nullopt});
}

void takeJob(FioText& text, const FioJobReport& job)
{
    if (!text.hasFailed())
        text.error = job.error;
    takeFlow(text, job, u"read"_s, job.read);
    takeFlow(text, job, u"write"_s, job.write);
    takeFlow(text, job, u"trim"_s, job.trim);
}

} // namespace

FioText readFio(const QStringList& lines)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i < lines.size() && start < 0; ++i)
        if (lines.at(i).trimmed() == "{"_L1)
            start = i;
    FioText text = FioReader().read(start < 0 ? lines : lines.first(start));
    if (start < 0)
        return text;
    const auto report = readFioReport(lines.mid(start).join(u'\n').toUtf8());
    text.isCut = !report;
    if (!report)
        return text;
    text.version = report->version;
    text.utilization.insert(report->utilization);
    for (const FioJobReport& job : report->jobs)
        takeJob(text, job);
    return text;
}

} // namespace backend::paste
