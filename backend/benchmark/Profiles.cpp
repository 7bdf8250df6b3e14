// SPDX-License-Identifier: GPL-3.0-or-later
#include "Profiles.h"

#include "node/ListText.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>
#include <bit>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

using Pattern = FioJob::Pattern;

constexpr int kibi = 1024;
constexpr int mebi = 1024 * kibi;
constexpr qint64 gibi = 1024LL * mebi;
constexpr int mostRuns = 200; ///< their arguments travel in one script
constexpr qint64 leastFile = 16LL * mebi;
constexpr qint64 mostFile = 1024 * gibi;
constexpr qint64 fillBytesPerSecond = 400'000'000; ///< what a modest drive takes
constexpr int startMilliseconds = 800;             ///< of fio and of the script around it, for each run

QList<FioJob> knownJobs()
{
    return {{Pattern::SequentialRead, mebi, 32, 1, false}, {Pattern::SequentialWrite, mebi, 32, 1, false},
            {Pattern::RandomRead, 4 * kibi, 32, 1, false}, {Pattern::RandomRead, 4 * kibi, 1, 1, false},
            {Pattern::RandomWrite, 4 * kibi, 1, 1, true},  {Pattern::Mixed, 4 * kibi, 32, 1, false}};
}

/// Splitmix64 (Steele, Lea, Flood 2014): the same everywhere, unlike the library's distributions.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 roll()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

private:
    quint64 m_state;
};

quint64 seedOf(const QString& id)
{
    quint64 seed = 0;
    for (const char byte : QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).first(8))
        seed = seed << 8 | static_cast<unsigned char>(byte);
    return seed;
}

bool isBetween(qint64 value, qint64 least, qint64 most) { return value >= least && value <= most; }

} // namespace

QList<BenchmarkProfile> profilesForFiles()
{
    return {{u"quick"_s, knownJobs(), 1, 7, 1, gibi},
            {u"thorough"_s, knownJobs(), 6, 15, 3, 8 * gibi},
            {u"guide"_s, {{Pattern::SequentialWrite, mebi, 32, 1, false}}, 3, 10, 1, 4 * gibi}};
}

QList<BenchmarkProfile> profilesForDevices()
{
    QList<BenchmarkProfile> profiles = profilesForFiles();
    for (BenchmarkProfile& each : profiles) {
        each.fileBytes = 0;
        each.jobs.removeIf([](const FioJob& job) { return job.writes(); });
        if (each.jobs.isEmpty())
            each.jobs = {{Pattern::SequentialRead, mebi, 32, 1, false}};
    }
    return profiles;
}

Result<BenchmarkProfile> profileNamed(const QString& id, MeasuredPlace::Kind kind)
{
    QStringList names;
    for (const BenchmarkProfile& each : kind == MeasuredPlace::Kind::File ? profilesForFiles() : profilesForDevices()) {
        if (each.id == id)
            return each;
        names << each.id;
    }
    return failure(Error::Kind::Usage, Text::tr("There is no profile “%1”; there are %2.").arg(id, listText(names)));
}

QString problemOf(const FioJob& job)
{
    if (!isBetween(job.blockBytes, 512, 64 * mebi) || !std::has_single_bit(static_cast<unsigned>(job.blockBytes)))
        return Text::tr("A block is a power of two between 512 bytes and 64 MiB.");
    if (!isBetween(job.depth, 1, 1024))
        return Text::tr("Between 1 and 1024 requests can be in flight.");
    if (!isBetween(job.processes, 1, 64))
        return Text::tr("Between 1 and 64 processes can work side by side.");
    if (job.flushesEach && !job.writes())
        return Text::tr("Only a job that writes can flush.");
    return {};
}

Result<void> check(const BenchmarkProfile& profile, MeasuredPlace::Kind kind)
{
    const auto wrong = [](const QString& sentence) { return failure(Error::Kind::Usage, sentence); };
    if (!isBetween(profile.jobs.size(), 1, 50))
        return wrong(Text::tr("A benchmark has between 1 and 50 jobs."));
    if (profile.jobs.size() * profile.runs > mostRuns)
        return wrong(Text::tr("A benchmark has at most %1 runs of all jobs together.").arg(mostRuns));
    if (!isBetween(profile.runs, 1, 100) || !isBetween(profile.secondsPerRun, 1, 3600)
        || !isBetween(profile.warmUpSeconds, 0, 3600))
        return wrong(Text::tr("A job runs between 1 and 100 times, for 1 to 3600 seconds each."));
    if (kind == MeasuredPlace::Kind::File && !isBetween(profile.fileBytes, leastFile, mostFile))
        return wrong(Text::tr("The file has between 16 MiB and 1 TiB."));
    for (const FioJob& job : profile.jobs) {
        if (const QString problem = problemOf(job); !problem.isEmpty())
            return wrong(problem);
        if (kind == MeasuredPlace::Kind::Device && job.writes())
            return failure(Error::Kind::Refused,
                           Text::tr("This benchmark writes, and a drive itself is only ever read: a write would destroy what "
                                    "is on it. Name a folder with --file, or choose jobs that read."));
        if (kind == MeasuredPlace::Kind::File && profile.fileBytes < qint64(job.blockBytes) * job.processes)
            return wrong(Text::tr("The file is smaller than one block for each process."));
    }
    if (expectedDuration(profile) > std::chrono::hours(24))
        return wrong(Text::tr("This would take longer than a day."));
    return {};
}

QList<PlannedRun> orderOfRuns(const BenchmarkProfile& profile, const QString& id)
{
    Dice dice(seedOf(id));
    QList<PlannedRun> runs;
    for (int run = 0; run < profile.runs; ++run) {
        QList<PlannedRun> round;
        for (int job = 0; job < profile.jobs.size(); ++job)
            round.append({job, run});
        for (qsizetype last = round.size() - 1; last > 0; --last)
            round.swapItemsAt(last, static_cast<qsizetype>(dice.roll() % static_cast<quint64>(last + 1)));
        runs += round;
    }
    return runs;
}

std::chrono::seconds expectedDuration(const BenchmarkProfile& profile)
{
    const qint64 runs = qint64(profile.jobs.size()) * profile.runs;
    const qint64 each = (qint64(profile.secondsPerRun) + profile.warmUpSeconds) * 1000 + startMilliseconds;
    return std::chrono::seconds(profile.fileBytes / fillBytesPerSecond + (runs * each + 999) / 1000);
}

} // namespace backend
