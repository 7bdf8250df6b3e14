// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QStringList>

class QSqlDatabase;

/// How the file of measurements is laid out, and how an older one becomes the present one.
namespace gui::MeasurementSchema {

/// What leads from one version to the next: SQL statements. The first starts from an empty file.
using Steps = QList<QStringList>;

/// The steps of this program; their number is the version of what it writes (PRAGMA user_version).
[[nodiscard]] const Steps& steps();

/// Takes what lies between the file's version and the last, each step whole or not at all. A file of a
/// newer program is refused before anything is written to it. Other programs may do the same at once.
[[nodiscard]] backend::Result<void> migrate(QSqlDatabase& database, const Steps& steps);

} // namespace gui::MeasurementSchema
