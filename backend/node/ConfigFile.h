// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace backend {

/// A small text file of the node that decides what it does at boot or who owns a device: GRUB's and
/// modprobe's files, initramfs scripts, fstab and the like. Passwords were dropped on the node.
struct ConfigFile {
    QString path; ///< "/etc/modprobe.d/vfio.conf"
    QByteArray bytes;
    /// The node's hash of the file proves these bytes to be all of it. Only then may it be written.
    bool isExact = false;

    bool operator==(const ConfigFile&) const = default;
};

/// A line that matters, with its place: for evidence.
struct ConfigLine {
    QString path;
    int number = 0; ///< from 1
    QString text;   ///< without comment and outer blanks

    bool operator==(const ConfigLine&) const = default;
};

/// The lines that are neither empty nor comments, in the files whose path starts so.
[[nodiscard]] QList<ConfigLine> linesBelow(const QList<ConfigFile>& files, const QString& pathStart);

} // namespace backend
