// SPDX-License-Identifier: GPL-3.0-or-later
#include "WholeJob.h"

namespace backend {

namespace {

constexpr qsizetype logLimit = 64 * 1024;

/// The work belongs to the node: whoever asks, as often as it takes, hears of one and the same run.
Result<JobReading> waitForJob(Shell& shell, const QByteArray& id)
{
    JobReading whole;
    do {
        TRY(part, readJob(shell, id, whole.nextOffset));
        const QByteArray log = (whole.log + part.log).right(logLimit);
        whole = part;
        whole.log = log;
    } while (whole.state == JobReading::State::Running);
    return whole;
}

} // namespace

Result<JobReading> runJob(Shell& shell, const Command& work, std::stop_token stop)
{
    if (const auto started = startJob(shell, work, stop); !started)
        return tl::make_unexpected(started.error());
    TRY(job, waitForJob(shell, work.job->id));
    (void)endJob(shell, work.job->id);
    return job;
}

} // namespace backend
