// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/DriveHealth.h"

#include <QByteArray>
#include <QStringList>

namespace backend::paste {

/// What smartctl or nvme smart-log say of one drive.
struct HealthText {
    QString device; ///< "/dev/nvme0n1", "nvme0"; empty when the text does not say
    std::optional<bool> passed; ///< smartctl's overall word
    DriveHealth health;
    std::optional<quint64> powerCycles;
    std::optional<quint64> unsafeShutdowns;
    std::optional<quint64> errorLogEntries; ///< entries of the log, no failures by themselves
    QList<int> sensorsCelsius;
    QString problem; ///< why smartctl could not read the drive

    bool operator==(const HealthText&) const = default;
};

/// Text of either tool, whatever its version calls things.
[[nodiscard]] HealthText readHealth(const QStringList& lines);
/// JSON of smartctl, in Celsius, or of nvme-cli, in Kelvin.
[[nodiscard]] HealthText readHealthJson(const QByteArray& json);

struct NvmeNamespace {
    QString device; ///< "/dev/nvme0n1"
    QString model;
    QString serial;
    QString firmware;
    QString address; ///< of its controller, where the layout has it
    quint64 sizeBytes = 0;
    int number = 0;

    bool operator==(const NvmeNamespace&) const = default;
};
/// nvme list -o json in any of its layouts.
[[nodiscard]] QList<NvmeNamespace> readNvmeList(const QByteArray& json);

} // namespace backend::paste
