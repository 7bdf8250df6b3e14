// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FioJob.h"
#include "Result.h"

#include <QByteArray>

namespace backend {

/// What fio may work on: a block device, or the file that fio-run.sh made, which has no name any more
/// and is open as descriptor 7. There is no way to name any other file.
class FioPlace {
public:
    enum class Kind { Device, OwnFile };

    /// "/dev/nvme0n1", "/dev/mapper/pve-root". Error kind Usage: no plain path below /dev. fio takes ":" for
    /// the end of a name and such, so a path with more than letters, digits and "_+.-/" is none.
    [[nodiscard]] static Result<FioPlace> device(const QString& path);
    [[nodiscard]] static FioPlace ownFile();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QByteArray& path() const { return m_path; }

private:
    FioPlace(Kind kind, QByteArray path)
        : m_kind(kind)
        , m_path(std::move(path))
    {
    }

    Kind m_kind;
    QByteArray m_path;
};

enum class FioEngine { Libaio, IoUring, Psync };
[[nodiscard]] QString wordFor(FioEngine engine); ///< fio's own: "libaio", "io_uring", "psync"

/// How one run of a job is to go.
struct FioRunOptions {
    FioEngine engine = FioEngine::Libaio;
    int seconds = 10;
    int warmUpSeconds = 0;
    qint64 bytes = 0; ///< size of the device or the file

    bool operator==(const FioRunOptions&) const = default;
};

/// fio's arguments for one run, without its name: JSON into result.json in the folder it is started in,
/// a line of progress every second on standard output. A job that reads carries --readonly, with which fio itself
/// refuses to write. Error kinds: Refused (a job that writes, and a device), Usage (values fio cannot
/// work with).
[[nodiscard]] Result<QList<QByteArray>> fioArguments(const FioJob& job, const FioPlace& place,
                                                     const FioRunOptions& options);

/// Fills our own file before anything is measured, so that no job reads blocks that were never written.
[[nodiscard]] QList<QByteArray> fioFillArguments(const FioRunOptions& options);

} // namespace backend
