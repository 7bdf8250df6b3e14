// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSnapshot.h"

namespace backend {

/// A word with the file and line it stands in.
struct SettingWord {
    QString word;
    Evidence evidence; ///< "/etc/default/grub:9", the whole line

    bool operator==(const SettingWord&) const = default;
};

/// The words the kernel was started with, and those it will be started with: of GRUB's settings, of
/// /etc/kernel/cmdline, or of both where nobody can say which loader counts. In GRUB's settings a
/// later value takes the place of an earlier one.
[[nodiscard]] QList<SettingWord> kernelWords(const NodeSnapshot& snapshot);

/// Lines of /etc/modprobe.d that start with this command and module, whose "-" and "_" are one
/// (modprobe.d(5)): each word after those. A line without more words gives one empty word.
[[nodiscard]] QList<SettingWord> modprobeWords(const NodeSnapshot& snapshot, QStringView command,
                                               const QString& module);

/// From kernel 6.8 on (pve-docs qm-pci-passthrough.adoc); AMD's is always on by default. True for a
/// version that is no version.
[[nodiscard]] bool usesIntelIommuByDefault(const QString& kernel);

[[nodiscard]] Evidence evidenceOf(const ConfigLine& line); ///< "PATH:NUMBER" and the text
[[nodiscard]] QString moduleName(QString name); ///< with "_" for "-"

} // namespace backend
