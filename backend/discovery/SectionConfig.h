// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PciReader.h"
#include "node/VmConfig.h"

namespace backend {

/// A section of Proxmox's own format (PVE::SectionConfig): "type: id", then indented "key value".
struct ConfigSection {
    QString type;
    QString id;
    QList<VmOption> options;

    [[nodiscard]] QString value(QStringView key) const; ///< the last one; empty when there is none
    /// A key that stands alone is a yes.
    [[nodiscard]] bool isSet(QStringView key, bool isSetByDefault = false) const;
    [[nodiscard]] QStringList list(QStringView key) const; ///< "a,b;c d"
    [[nodiscard]] QString heading() const { return type + QLatin1StringView(": ") + id; }
};

/// The problem is the first line that is neither a heading, nor an option, nor a comment.
[[nodiscard]] Reading<QList<ConfigSection>> sectionsOf(const QByteArray& bytes);

/// The words of a list as Proxmox takes it: separated by commas, semicolons or blanks.
[[nodiscard]] QStringList listFrom(const QString& text);

/// The VMs and containers a list names; 1000 at most. What is no id makes the problem.
[[nodiscard]] Reading<QList<int>> vmidsFrom(const QStringList& words);

} // namespace backend
