// SPDX-License-Identifier: GPL-3.0-or-later
#include "HealthText.h"

#include "CapacityShares.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace gui::HealthText {
namespace {

constexpr int whole = 100;
constexpr int nearlyUsed = 90; ///< percent; the rule on worn drives speaks from here on

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HealthText)
};

bool isHot(const backend::DriveHealth& health)
{
    return health.temperatureCelsius && health.warningTemperatureCelsius
        && *health.temperatureCelsius >= *health.warningTemperatureCelsius;
}

} // namespace

QString brief(const backend::DriveHealth& health)
{
    if (health.criticalWarning.value_or(0) != 0)
        return Text::tr("warns");
    if (isHot(health))
        return Text::tr("%1 °C").arg(*health.temperatureCelsius);
    if (!health.usedPercent)
        return {};
    return Text::tr("%1 %").arg(std::max(0, whole - *health.usedPercent));
}

bool needsAttention(const backend::DriveHealth& health)
{
    return health.criticalWarning.value_or(0) != 0 || isHot(health) || health.usedPercent.value_or(0) >= nearlyUsed;
}

QString temperature(const backend::DriveHealth& health)
{
    if (!health.temperatureCelsius)
        return {};
    const QString now = Text::tr("%1 °C").arg(*health.temperatureCelsius);
    return health.warningTemperatureCelsius ? Text::tr("%1, warns at %2 °C").arg(now).arg(*health.warningTemperatureCelsius) : now;
}

QString wear(const backend::DriveHealth& health)
{
    QStringList parts;
    if (health.usedPercent)
        parts.append(Text::tr("%1 % used").arg(*health.usedPercent));
    if (health.bytesWritten)
        parts.append(Text::tr("%1 written").arg(sizeText(*health.bytesWritten)));
    return backend::listText(parts);
}

QString hours(const backend::DriveHealth& health)
{
    return health.powerOnHours ? Text::tr("%1 h").arg(QLocale().toString(*health.powerOnHours)) : QString();
}

} // namespace gui::HealthText
