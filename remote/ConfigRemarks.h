// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace remote {

struct ConfiguredExtras;

/// Sentences about what a person's SSH configuration says of a host and is not followed.
[[nodiscard]] QStringList remarksOn(const ConfiguredExtras& extras, const QString& host);

} // namespace remote
