// SPDX-License-Identifier: GPL-3.0-or-later
#include "HealthReader.h"

#include "Text.h"

#include <cmath>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostExact = 9e15; ///< up to here a double holds every whole number

std::optional<quint64> count(const QJsonObject& json, QLatin1StringView key)
{
    const QJsonValue value = json.value(key);
    const double number = value.toDouble(-1);
    const bool isSane = value.isDouble() && number >= 0 && number < mostExact;
    return isSane ? std::optional(static_cast<quint64>(std::floor(number))) : std::nullopt;
}

std::optional<int> small(const QJsonObject& json, QLatin1StringView key, int highest)
{
    const auto number = count(json, key);
    return number && *number <= static_cast<quint64>(highest)
        ? std::optional(static_cast<int>(*number))
        : std::nullopt;
}

std::optional<int> celsius(double degrees)
{
    return degrees > -100 && degrees < 250
        ? std::optional(static_cast<int>(std::lround(degrees)))
        : std::nullopt;
}

/// smartctl's JSON, in degrees Celsius. It may hold a message only, when it was not allowed to ask.
DriveHealth fromReport(const QByteArray& report)
{
    DriveHealth health;
    const auto json = jsonObject(report);
    const QJsonObject log =
        json ? json->value("nvme_smart_health_information_log"_L1).toObject() : QJsonObject();
    if (log.isEmpty())
        return health;
    health.criticalWarning = small(log, "critical_warning"_L1, 0xff);
    if (log.value("temperature"_L1).isDouble())
        health.temperatureCelsius = celsius(log.value("temperature"_L1).toDouble());
    health.availableSparePercent = small(log, "available_spare"_L1, 100);
    health.spareThresholdPercent = small(log, "available_spare_threshold"_L1, 100);
    health.usedPercent = small(log, "percentage_used"_L1, 255);
    health.mediaErrors = count(log, "media_errors"_L1);
    health.powerOnHours = count(log, "power_on_hours"_L1);
    // A unit is a thousand blocks of 512 bytes, whatever the drive is formatted with.
    if (const auto units = count(log, "data_units_written"_L1); units && *units < (1ULL << 44))
        health.bytesWritten = *units * 512'000;
    health.source = u"smartctl"_s;
    return health;
}

std::optional<int> thousandths(const QString& text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? celsius(value / 1000) : std::nullopt;
}

/// The kernel shows what the drive has no threshold for as a number no drive can stand.
void addSensors(const Record& controller, DriveHealth& health)
{
    const auto limit = thousandths(controller.text("temp1_max"));
    if (limit && *limit > 0 && *limit < 150)
        health.warningTemperatureCelsius = limit;
    const auto temperature = thousandths(controller.text("temp1_input"));
    if (health.temperatureCelsius || !temperature)
        return;
    health.temperatureCelsius = temperature;
    if (health.source.isEmpty())
        health.source = u"hwmon"_s;
}

} // namespace

QHash<QString, DriveHealth> readHealth(const Answer& answer)
{
    QHash<QString, DriveHealth> healths;
    for (const Record& record : recordsOf(answer.output("health"), "controller")) {
        for (const Field& field : record.fields) {
            if (field.key == "report")
                healths.insert(record.name, fromReport(field.value));
        }
    }
    for (const Record& record : recordsOf(answer.output("nvme"), "controller"))
        addSensors(record, healths[record.name]);
    return healths;
}

} // namespace backend
