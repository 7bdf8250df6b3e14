// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/BootSetup.h"

#include <QMap>
#include <QStringList>

namespace backend::paste {

/// The words a boot loader hands to the kernel, from /etc/default/grub: the last assignment of a
/// variable counts.
struct GrubText {
    QMap<QString, QString> variables; ///< without quotes

    [[nodiscard]] QStringList defaultWords() const; ///< GRUB_CMDLINE_LINUX_DEFAULT
    [[nodiscard]] QStringList linuxWords() const; ///< GRUB_CMDLINE_LINUX
};
[[nodiscard]] GrubText readGrub(const QStringList& lines);

struct CommandLineText {
    QString line;
    BootLoader loader = BootLoader::Unknown; ///< where a word tells
    bool isRunning = false; ///< words only the running kernel's line has

    [[nodiscard]] QStringList words() const;
};
[[nodiscard]] CommandLineText readCommandLine(const QStringList& lines);

/// A file of /etc/modprobe.d.
struct ModprobeText {
    QStringList vfioIds; ///< "144d:a808", each once
    QMap<QString, QString> vfioOptions; ///< of vfio-pci, but ids
    QMap<QString, QStringList> softdeps; ///< module to what it waits for
    QStringList blacklist;

    [[nodiscard]] bool nvmeWaitsForVfio() const
    {
        return softdeps.value(QStringLiteral("nvme")).contains(QStringLiteral("vfio-pci"));
    }
};
[[nodiscard]] ModprobeText readModprobe(const QStringList& lines);

/// Names in /etc/modules and its like.
[[nodiscard]] QStringList readModules(const QStringList& lines);

/// proxmox-boot-tool status.
struct BootToolText {
    std::optional<bool> usesEfi;
    std::optional<bool> isManaged; ///< false: the tool is not in use, GRUB boots on its own
    struct Partition {
        QString uuid;
        QStringList loaders; ///< "grub", "uefi"
        QStringList versions; ///< kernels
    };
    QList<Partition> partitions;
    QStringList warnings;
};
[[nodiscard]] BootToolText readBootTool(const QStringList& lines);

} // namespace backend::paste
