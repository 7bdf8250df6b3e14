// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace backend::paste {

/// One direction of one job or of a group of jobs.
struct FioFlow {
    int group = 0;
    QString direction; ///< "read", "write", "trim"
    std::optional<double> bytesPerSecond;
    std::optional<double> operationsPerSecond;
    std::optional<double> meanLatencyMicroseconds; ///< completion latency

    bool operator==(const FioFlow&) const = default;
};

/// What fio printed, as text or JSON.
struct FioText {
    QString version; ///< "fio-3.37"
    QList<FioFlow> flows; ///< those that moved something
    QList<FioFlow> groups; ///< of "Run status group" sections
    QMap<QString, double> utilization; ///< per cent, by disk
    std::optional<int> error; ///< of the first failure
    QString errorText; ///< "No space left on device"
    bool isCut = false; ///< JSON that begins and does not end

    bool operator==(const FioText&) const = default;
    [[nodiscard]] bool hasFailed() const { return error && *error != 0; }
};

[[nodiscard]] FioText readFio(const QStringList& lines);

} // namespace backend::paste
