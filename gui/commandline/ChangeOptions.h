// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"
#include "plan/Intent.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace gui::commandline {

/// What `plan` and `apply` have in common: what a person wants, and how to show the plan.
[[nodiscard]] QList<QCommandLineOption> changeOptions();
[[nodiscard]] QList<QCommandLineOption> formOptions();
[[nodiscard]] QCommandLineOption yesOption();
[[nodiscard]] QCommandLineOption typedOption();
[[nodiscard]] QCommandLineOption rebootOption();
[[nodiscard]] QString changeUsage();

/// Each --give goes to the --vm at the same place, or all to the only one. Error kind Usage.
[[nodiscard]] backend::Result<QList<backend::Intent>> intentsFrom(const QCommandLineParser& options);

/// A VM id as Proxmox allows it, 100 to 999999999. Error kind Usage.
[[nodiscard]] backend::Result<int> vmidFrom(const QString& text);

enum class Form { Text, Json, Script, Diff };
/// Error kind Usage: two forms at once.
[[nodiscard]] backend::Result<Form> formFrom(const QCommandLineParser& options);

} // namespace gui::commandline
