// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/Measure.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace gui::commandline {

[[nodiscard]] QList<QCommandLineOption> benchmarkOptions();
[[nodiscard]] QString benchmarkUsage();

/// What a person asks to be measured; id, node and the guest's name are left for the caller. With --guest alone it is
/// a file in the guest's /var/tmp. Error kind Usage: no target or two, a number that is none, a value nobody knows.
[[nodiscard]] backend::Result<backend::MeasureRequest> measureRequestFrom(const QCommandLineParser& options);

/// "4k", "1M", "8G", "4096": bytes, in powers of 1024. No value: none of these.
[[nodiscard]] std::optional<qint64> sizeFrom(const QString& text);

} // namespace gui::commandline
