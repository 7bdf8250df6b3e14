// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostReader.h"

#include "Text.h"
#include "node/CleanText.h"

#include <QJsonValue>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// The host section is one record without a start line.
Record hostRecord(const Answer& answer)
{
    Record record;
    for (const QByteArray& line : linesOf(answer.output("host")))
        record.fields.append(fieldFrom(line));
    return record;
}

CpuVendor vendorFrom(const QString& name)
{
    if (name == "GenuineIntel"_L1)
        return CpuVendor::Intel;
    return name == "AuthenticAMD"_L1 ? CpuVendor::Amd : CpuVendor::Unknown;
}

/// "installed 9.1.2", as dpkg-query was asked for it.
QString versionFrom(const Answer& answer)
{
    const QStringList words =
        firstLineOf(answer.output("pve-manager")).split(u' ', Qt::SkipEmptyParts);
    return words.size() == 2 && words.first() == "installed"_L1 ? words.last() : QString();
}

QStringList textsOf(const Record& record, QByteArrayView key)
{
    QStringList texts;
    for (const Field& field : record.fields) {
        if (field.key == key)
            texts.append(cleanText(field.value).trimmed());
    }
    return texts;
}

QList<Evidence> commandLineEvidence(const QString& commandLine)
{
    QStringList words;
    for (const QString& word : commandLine.split(u' ', Qt::SkipEmptyParts)) {
        if (word.contains("iommu"_L1))
            words.append(word);
    }
    return words.isEmpty() ? QList<Evidence>()
                           : QList<Evidence>{{u"/proc/cmdline"_s, words.join(u' ')}};
}

IommuState iommuFrom(const Record& host, const QString& commandLine)
{
    using Layer = IommuState::Layer;
    IommuState state;
    if (host.fields.isEmpty())
        return state;
    state.units = textsOf(host, "unit");
    state.tables = textsOf(host, "table");
    state.evidence.append({u"/sys/class/iommu"_s, state.units.join(u' ')});
    if (host.has("tables"))
        state.evidence.append({u"/sys/firmware/acpi/tables"_s, state.tables.join(u' ')});
    state.evidence += commandLineEvidence(commandLine);
    if (!state.units.isEmpty())
        state.layer = Layer::Active;
    else if (!state.tables.isEmpty())
        state.layer = Layer::OffInKernel;
    else if (host.has("tables"))
        state.layer = Layer::OffInFirmware;
    return state;
}

std::optional<quint64> memoryRow(const Answer& answer, const QString& name)
{
    for (const QByteArray& line : linesOf(answer.output("memory"))) {
        const QStringList words = wordsOf(line);
        if (words.size() < 2 || words.first() != name)
            continue;
        bool isNumber = false;
        const quint64 kibibytes = words.at(1).toULongLong(&isNumber);
        if (isNumber && kibibytes < (1ULL << 50))
            return kibibytes * 1024;
    }
    return {};
}

std::optional<quint64> bytesOf(const Record& host, QByteArrayView key)
{
    bool isNumber = false;
    const quint64 bytes = host.text(key).toULongLong(&isNumber);
    return isNumber && bytes < (1ULL << 60) ? std::optional(bytes) : std::nullopt;
}

/// zfs_arc_max is 0 where nobody set it; then the statistics say what ZFS chose.
void readCacheOfZfs(const Record& record, HostSetup& host)
{
    host.arcBytes = bytesOf(record, "arc-size");
    const auto set = bytesOf(record, "arc-max");
    host.arcMaxBytes = set.value_or(0) > 0 ? set : bytesOf(record, "arc-c_max");
}

void readMembers(const Answer& answer, HostSetup& host)
{
    const auto members = jsonObject(answer.output("members"));
    const QJsonObject cluster = members ? members->value("cluster"_L1).toObject() : QJsonObject();
    if (cluster.isEmpty())
        return;
    host.clusterName = cleanText(cluster.value("name"_L1).toString());
    const QJsonValue quorate = cluster.value("quorate"_L1);
    if (quorate.isDouble() || quorate.isString())
        host.quorate = quorate.toVariant().toInt() == 1;
    else if (quorate.isBool())
        host.quorate = quorate.toBool();
}

} // namespace

HostSetup readHost(const Answer& answer)
{
    const Record record = hostRecord(answer);
    HostSetup host;
    host.hostName = record.text("hostname");
    host.pveVersion = versionFrom(answer);
    host.kernel = record.text("kernel");
    host.cpuVendor = vendorFrom(record.text("processor"));
    host.commandLine = firstLineOf(answer.output("command-line"));
    host.iommu = iommuFrom(record, host.commandLine);
    host.runsAsRoot = record.text("uid") == u"0"_s;
    host.memoryTotalBytes = memoryRow(answer, u"MemTotal:"_s);
    host.memoryAvailableBytes = memoryRow(answer, u"MemAvailable:"_s);
    readCacheOfZfs(record, host);
    readMembers(answer, host);
    return host;
}

QString memberName(const Answer& answer)
{
    const auto members = jsonObject(answer.output("members"));
    const QString name = members ? cleanText(members->value("nodename"_L1).toString()) : QString();
    return name.isEmpty() ? hostRecord(answer).text("hostname").section(u'.', 0, 0) : name;
}

std::optional<qint64> nodeTime(const Answer& answer)
{
    bool isNumber = false;
    const qint64 seconds = hostRecord(answer).text("time").toLongLong(&isNumber);
    return isNumber ? std::optional(seconds) : std::nullopt;
}

bool hasZfs(const Answer& answer)
{
    return hostRecord(answer).has("zfs");
}

} // namespace backend
