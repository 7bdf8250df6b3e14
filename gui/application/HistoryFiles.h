// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QString>

/// The files below the history folder: names that no node text can escape from, and writes that are
/// on disk when they return. Folders have mode 0700, files 0600.
namespace gui::HistoryFiles {

/// Letters, digits and "%xx" for everything else; long texts end in a hash instead.
[[nodiscard]] QString folderNameOf(const QString& nodeText);
/// Error kind Usage when the id holds more than letters, digits and "-".
[[nodiscard]] backend::Result<QString> fileNameOf(const QString& entryId);

/// Makes the folder with the node's text in it, unless it is there.
[[nodiscard]] backend::Result<void> makeFolder(const QString& folder, const QString& nodeText);
[[nodiscard]] QString nodeTextIn(const QString& folder); ///< empty when there is none

/// Temporary file, fsync, rename, fsync of the folder. Error kinds: StorageFull, LocalFile.
[[nodiscard]] backend::Result<void> write(const QString& folder, const QString& name,
                                          const QByteArray& bytes);
/// Empty when it cannot be read or is larger than an entry may be.
[[nodiscard]] QByteArray read(const QString& file);

} // namespace gui::HistoryFiles
