// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace backend {

/// What the drive says of itself: the NVMe SMART / health log (NVM Express base specification, log
/// page 02h), and what the kernel shows without asking the drive. No value: not readable.
struct DriveHealth {
    std::optional<int> criticalWarning; ///< bit mask; 0 is well
    std::optional<int> temperatureCelsius;
    std::optional<int> warningTemperatureCelsius; ///< above it the drive slows down
    std::optional<int> availableSparePercent;
    std::optional<int> spareThresholdPercent;
    std::optional<int> usedPercent; ///< of the rated endurance; may exceed 100
    std::optional<quint64> mediaErrors;
    std::optional<quint64> powerOnHours;
    std::optional<quint64> bytesWritten;
    QString source; ///< "smartctl", "hwmon"; empty when nothing was readable

    bool operator==(const DriveHealth&) const = default;
};

/// What that comes to, from well to worst.
enum class Condition {
    Unknown, ///< nothing that tells was readable
    Good,
    Errors,  ///< it could not read back something it had stored
    Worn,    ///< near the end of the writes it is rated for, or beyond
    Failing, ///< it warns of its own state
};

inline constexpr int nearEnduranceEnd = 90; ///< percent used

[[nodiscard]] Condition conditionOf(const DriveHealth& health);
/// "unknown", "good", "errors", "worn", "failing": for files, stable and untranslated.
[[nodiscard]] QString wordFor(Condition condition);
[[nodiscard]] Condition conditionFrom(QStringView word); ///< Unknown for other words

} // namespace backend
