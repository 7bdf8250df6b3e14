// SPDX-License-Identifier: GPL-3.0-or-later
#include "FioCommand.h"

#include "Profiles.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FioCommand)
};

constexpr auto percentiles = "1:5:10:25:50:75:90:95:99:99.5:99.9:99.95:99.99";

QByteArray wordFor(FioJob::Pattern pattern)
{
    switch (pattern) {
    case FioJob::Pattern::SequentialRead: return "read";
    case FioJob::Pattern::RandomRead: return "randread";
    case FioJob::Pattern::SequentialWrite: return "write";
    case FioJob::Pattern::RandomWrite: return "randwrite";
    case FioJob::Pattern::Mixed: return "randrw";
    }
    return "randread";
}

QByteArray setting(const char* name, qint64 value) { return QByteArray("--") + name + '=' + QByteArray::number(value); }

/// What every call has: where to, and in which form it answers.
QList<QByteArray> common(const FioPlace& place, FioEngine engine)
{
    return {"--name=lanekeeper",
            "--filename=" + place.path(),
            "--ioengine=" + wordFor(engine).toLatin1(),
            "--direct=1",
            "--group_reporting=1",
            "--eta=always",
            "--eta-newline=1",
            "--output-format=json",
            "--output=result.json"};
}

/// Several processes that read or write in order start apart from each other.
QList<QByteArray> extent(const FioJob& job, qint64 bytes)
{
    const bool isSequential = job.pattern == FioJob::Pattern::SequentialRead || job.pattern == FioJob::Pattern::SequentialWrite;
    if (!isSequential || job.processes == 1)
        return {setting("size", bytes)};
    const qint64 share = bytes / job.processes / job.blockBytes * job.blockBytes;
    return {setting("size", share), setting("offset_increment", share)};
}

} // namespace

Result<FioPlace> FioPlace::device(const QString& path)
{
    static const QRegularExpression plain(u"^/dev(/[A-Za-z0-9_+-][A-Za-z0-9_+.-]*)+\\z"_s);
    if (!plain.match(path).hasMatch())
        return failure(Error::Kind::Usage, Text::tr("This is no path of a device, such as /dev/nvme0n1."), path);
    return FioPlace(Kind::Device, path.toLatin1());
}

FioPlace FioPlace::ownFile() { return FioPlace(Kind::OwnFile, "/proc/self/fd/7"); }

QString wordFor(FioEngine engine)
{
    switch (engine) {
    case FioEngine::Libaio: return u"libaio"_s;
    case FioEngine::IoUring: return u"io_uring"_s;
    case FioEngine::Psync: return u"psync"_s;
    }
    return u"psync"_s;
}

Result<QList<QByteArray>> fioArguments(const FioJob& job, const FioPlace& place, const FioRunOptions& options)
{
    if (job.writes() && place.kind() == FioPlace::Kind::Device)
        return failure(Error::Kind::Refused,
                       Text::tr("This job writes, and a device is only ever read: a write would destroy what is on it. "
                                "Writes are measured in a new file in a folder."),
                       QString::fromLatin1(place.path()));
    if (auto problem = problemOf(job); !problem.isEmpty())
        return failure(Error::Kind::Usage, problem);
    if (options.bytes < qint64(job.blockBytes) * job.processes)
        return failure(Error::Kind::Usage, Text::tr("What is to be measured is smaller than one block for each process."));
    QList<QByteArray> words;
    if (!job.writes())
        words << "--readonly";
    if (place.kind() == FioPlace::Kind::Device)
        words << "--allow_file_create=0"; // a device that went away is not to come back as a file
    words += common(place, options.engine);
    words << "--rw=" + wordFor(job.pattern) << setting("bs", job.blockBytes) << setting("iodepth", job.depth)
          << setting("numjobs", job.processes);
    words += extent(job, options.bytes);
    words << "--time_based=1" << setting("runtime", options.seconds) << setting("ramp_time", options.warmUpSeconds)
          << "--norandommap=1" << "--randrepeat=0" << QByteArray("--percentile_list=") + percentiles;
    if (job.pattern == FioJob::Pattern::Mixed)
        words << "--rwmixread=70";
    if (job.flushesEach)
        words << "--fsync=1";
    return words;
}

QList<QByteArray> fioFillArguments(const FioRunOptions& options)
{
    return common(FioPlace::ownFile(), options.engine)
        << "--rw=write" << "--bs=1048576" << "--iodepth=16" << setting("size", options.bytes) << "--end_fsync=1";
}

} // namespace backend
