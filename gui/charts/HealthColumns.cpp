// SPDX-License-Identifier: GPL-3.0-or-later
#include "HealthColumns.h"

#include <QCoreApplication>
#include <algorithm>

namespace gui::HealthColumns {
namespace {

constexpr int worn = 90;   ///< percent of the rated endurance
constexpr int little = 50; ///< below it nobody need think of a replacement

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HealthColumns)
};

} // namespace

DotColumn temperature(const QList<ChartData::DriveBar>& drives)
{
    DotColumn column{{}, Text::tr("mark: it warns"), Text::tr("°C"), {}, 90, 30};
    int hot = 0;
    bool hasLimit = false;
    for (const auto& drive : drives) {
        const auto& health = drive.health;
        column.rows.append({health.temperatureCelsius, health.warningTemperatureCelsius});
        hasLimit = hasLimit || health.warningTemperatureCelsius;
        if (health.temperatureCelsius && health.warningTemperatureCelsius)
            hot += *health.temperatureCelsius >= *health.warningTemperatureCelsius ? 1 : 0;
    }
    if (hasLimit)
        column.message = hot == 0 ? Text::tr("None is hot") : Text::tr("%n is hot", nullptr, hot);
    else
        column.message = Text::tr("Temperature");
    if (!hasLimit)
        column.note.clear();
    return column;
}

DotColumn wear(const QList<ChartData::DriveBar>& drives)
{
    DotColumn column{{}, Text::tr("of rated life"), Text::tr("% used"), {}, 100, 50};
    int most = 0;
    for (const auto& drive : drives) {
        column.rows.append({drive.health.usedPercent, {}});
        most = std::max(most, drive.health.usedPercent.value_or(0));
    }
    if (most >= worn)
        column.message = Text::tr("Worn");
    else
        column.message = most < little ? Text::tr("Little wear") : Text::tr("Half worn");
    return column;
}

} // namespace gui::HealthColumns
