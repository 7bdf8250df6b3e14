// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace backend {

/// One kind of work for fio. What it works on is not part of it: see MeasuringTarget. A job says
/// what is asked of a drive, never a file or a device, so that none can name one.
struct FioJob {
    enum class Pattern {
        SequentialRead,
        RandomRead,
        SequentialWrite,
        RandomWrite,
        Mixed, ///< random, 70 % reads and 30 % writes
    };

    Pattern pattern = Pattern::RandomRead;
    int blockBytes = 4096;
    int depth = 1;           ///< requests in flight, for each process
    int processes = 1;       ///< that work side by side
    bool flushesEach = false; ///< fsync after each write: what a ZFS intent log feels

    bool operator==(const FioJob&) const = default;
    [[nodiscard]] bool writes() const
    {
        return pattern != Pattern::SequentialRead && pattern != Pattern::RandomRead;
    }
};

/// What is measured, for how long and how often. Runs are shuffled over the jobs, so that a drive that
/// warms up or fills its cache does not always spoil the same job.
struct BenchmarkProfile {
    QString id; ///< "quick", "thorough", "own", …
    QList<FioJob> jobs;
    int runs = 1;           ///< of each job
    int secondsPerRun = 10; ///< that are counted
    int warmUpSeconds = 0;  ///< before each run, not counted
    qint64 fileBytes = 0;   ///< size of the file that is written or read; 0 on a raw device

    bool operator==(const BenchmarkProfile&) const = default;
};

} // namespace backend
