// SPDX-License-Identifier: GPL-3.0-or-later
#include "HealthText.h"

#include "Words.h"
#include "discovery/Text.h"
#include "node/CleanText.h"

#include <QJsonArray>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

/// A data unit is 1000 blocks of 512 bytes (NVM Express base specification, log page 02h).
constexpr quint64 dataUnit = 512'000;
constexpr int zeroCelsius = 273;

std::optional<quint64> numberIn(const QString& value)
{
    const QString first = value.section(u' ', 0, 0);
    const QString plain = first.endsWith(u'%') ? first.chopped(1) : first;
    if (plain.startsWith("0x"_L1)) {
        const auto number = hexadecimal(plain);
        return number ? std::optional<quint64>(*number) : std::nullopt;
    }
    return decimal(plain);
}

std::optional<int> smallIn(const QString& value)
{
    const auto number = numberIn(value);
    return number && *number < 1'000'000 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<quint64> unitsToBytes(std::optional<quint64> units)
{
    const bool isSane = units && *units < (1ULL << 44);
    return isSane ? std::optional(*units * dataUnit) : std::nullopt;
}

/// "Available Spare Threshold", "available_spare_threshold" and "spare_thresh" are one thing.
QString plainKey(const QString& key)
{
    QString plain = key.trimmed().toLower();
    plain.replace(u'_', u' ');
    return plain.simplified();
}

void takeLine(HealthText& text, const QString& key, const QString& value)
{
    DriveHealth& health = text.health;
    if (key == "critical warning"_L1)
        health.criticalWarning = smallIn(value);
    else if (key == "temperature"_L1)
        health.temperatureCelsius = smallIn(value);
    else if (key == "available spare"_L1)
        health.availableSparePercent = smallIn(value);
    else if (key == "available spare threshold"_L1)
        health.spareThresholdPercent = smallIn(value);
    else if (key == "percentage used"_L1)
        health.usedPercent = smallIn(value);
    else if (key == "media and data integrity errors"_L1 || key == "media errors"_L1)
        health.mediaErrors = numberIn(value);
    else if (key == "power on hours"_L1)
        health.powerOnHours = numberIn(value);
    else if (key == "data units written"_L1)
        health.bytesWritten = unitsToBytes(numberIn(value));
    else if (key == "power cycles"_L1)
        text.powerCycles = numberIn(value);
    else if (key == "unsafe shutdowns"_L1)
        text.unsafeShutdowns = numberIn(value);
    else if (key == "error information log entries"_L1 || key == "num err log entries"_L1)
        text.errorLogEntries = numberIn(value);
    else if (key.startsWith("temperature sensor "_L1) && text.sensorsCelsius.size() < 8)
        text.sensorsCelsius.append(smallIn(value).value_or(0));
    else if (key == "smart overall-health self-assessment test result"_L1)
        text.passed = value == "PASSED"_L1;
}

std::optional<quint64> number(const QJsonObject& json, QLatin1StringView key)
{
    const QJsonValue value = json.value(key);
    const double amount = value.isString() ? value.toString().toDouble() : value.toDouble(-1);
    return amount >= 0 && amount < 1e18 ? std::optional(static_cast<quint64>(amount))
                                        : std::nullopt;
}

std::optional<int> small(const QJsonObject& json, QLatin1StringView key)
{
    const auto value = number(json, key);
    return value && *value < 1'000'000 ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

void takeShared(HealthText& text, const QJsonObject& log)
{
    text.health.criticalWarning = small(log, "critical_warning"_L1);
    text.health.mediaErrors = number(log, "media_errors"_L1);
    text.health.powerOnHours = number(log, "power_on_hours"_L1);
    text.health.bytesWritten = unitsToBytes(number(log, "data_units_written"_L1));
    text.powerCycles = number(log, "power_cycles"_L1);
    text.unsafeShutdowns = number(log, "unsafe_shutdowns"_L1);
    text.errorLogEntries = number(log, "num_err_log_entries"_L1);
}

void takeSmartctl(HealthText& text, const QJsonObject& root, const QJsonObject& log)
{
    takeShared(text, log);
    text.health.temperatureCelsius = small(log, "temperature"_L1);
    text.health.availableSparePercent = small(log, "available_spare"_L1);
    text.health.spareThresholdPercent = small(log, "available_spare_threshold"_L1);
    text.health.usedPercent = small(log, "percentage_used"_L1);
    text.device = cleanText(root["device"_L1].toObject()["name"_L1].toString());
    const QJsonValue passed = root["smart_status"_L1].toObject()["passed"_L1];
    if (passed.isBool())
        text.passed = passed.toBool();
    const QJsonArray messages = root["smartctl"_L1].toObject()["messages"_L1].toArray();
    if (log.isEmpty() && !messages.isEmpty())
        text.problem = cleanText(messages.first().toObject()["string"_L1].toString());
}

void takeNvmeCli(HealthText& text, const QJsonObject& log)
{
    takeShared(text, log);
    const auto celsius = [](std::optional<int> kelvin) {
        return kelvin ? std::optional(*kelvin - zeroCelsius) : std::nullopt;
    };
    text.health.temperatureCelsius = celsius(small(log, "temperature"_L1));
    text.health.availableSparePercent = small(log, "avail_spare"_L1);
    text.health.spareThresholdPercent = small(log, "spare_thresh"_L1);
    text.health.usedPercent = small(log, "percent_used"_L1);
    for (int i = 1; i <= 8; ++i)
        if (log.contains(u"temperature_sensor_%1"_s.arg(i)))
            text.sensorsCelsius.append(log[u"temperature_sensor_%1"_s.arg(i)].toInt()
                                       - zeroCelsius);
}

} // namespace

HealthText readHealth(const QStringList& lines)
{
    HealthText text;
    for (const QString& each : lines) {
        const QString line = each.left(1000).trimmed();
        if (line.startsWith("Smart Log for NVME device:"_L1))
            text.device = line.sliced(26).section(u' ', 0, 0);
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            takeLine(text, plainKey(line.first(colon)), line.sliced(colon + 1).trimmed());
    }
    return text;
}

HealthText readHealthJson(const QByteArray& json)
{
    HealthText text;
    const auto root = jsonObject(json);
    if (!root)
        return text;
    if (root->contains("smartctl"_L1) || root->contains("nvme_smart_health_information_log"_L1))
        takeSmartctl(text, *root, root->value("nvme_smart_health_information_log"_L1).toObject());
    else
        takeNvmeCli(text, *root);
    return text;
}

} // namespace backend::paste
