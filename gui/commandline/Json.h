// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "plan/Plan.h"

#include <QJsonArray>
#include <QJsonObject>

/// What `--json` says. Words and ids are stable and untranslated; what is unknown is null.
namespace gui::commandline {

/// One line of JSON that starts with {"format":1. Characters that could mislead at a terminal are
/// escaped.
[[nodiscard]] QByteArray jsonLine(const QJsonObject& answer);

[[nodiscard]] QJsonObject jsonOf(const backend::NodeSnapshot& snapshot,
                                 const backend::Assessment& assessment);
[[nodiscard]] QJsonObject jsonOf(const backend::Plan& plan);
[[nodiscard]] QJsonArray jsonOf(const QList<backend::Finding>& findings);

} // namespace gui::commandline
