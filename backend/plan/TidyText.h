// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/ConfigFile.h"

#include <QStringList>
#include <functional>

namespace backend {

/// Lines of small settings files that a guide may have written: what they are, and how they are taken out one by
/// one, while everything else stays to the byte.

/// What becomes of one line without its comment: itself, another text, or nothing at all.
using LineChange = std::function<std::optional<QString>(const QString& line)>;

/// Empty files stay as files.
[[nodiscard]] QByteArray textWithLines(const QByteArray& text, const LineChange& change);

[[nodiscard]] QStringList settingWords(const QString& line);
/// "softdep nvme pre: vfio-pci", and nothing else in the line.
[[nodiscard]] bool isSoftdepOfNvme(const QString& line);
/// A line that loads one of vfio's modules, without options.
[[nodiscard]] bool loadsVfio(const QString& line);
/// One that this kernel does not have: vfio_virqfd is none since 6.2 (e2d55709398e).
[[nodiscard]] bool isModuleOfThePast(const QString& line, const QString& kernel);

/// A line of modprobe.d without some of the ids it gives to vfio-pci; nothing when it then says nothing.
[[nodiscard]] std::optional<QString> lineWithoutIds(const QString& line, const QStringList& ids);

} // namespace backend
