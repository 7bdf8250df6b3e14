// SPDX-License-Identifier: GPL-3.0-or-later
#include "Traps.h"

#include "FioJobText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVersionNumber>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Traps)
};

constexpr double fastestFlash = 20'000; ///< nanoseconds; NAND needs several tens of microseconds for a read

bool writesAny(const BenchmarkProfile& profile)
{
    return std::any_of(profile.jobs.begin(), profile.jobs.end(), [](const FioJob& job) { return job.writes(); });
}

/// OpenZFS honours O_DIRECT from 2.3 on; before it takes the flag and answers from its cache all the same.
bool answersFromArc(const TargetLook& look)
{
    return look.fileSystem == "zfs"_L1 && QVersionNumber::fromString(look.zfsVersion) < QVersionNumber(2, 3);
}

MeasuringTrap tooFast(const Measurement& measurement)
{
    if (measurement.conditions.fileSystem == "zfs"_L1)
        return {u"answers-from-arc"_s,
                Text::tr("Some reads were faster than flash or the link can be: ZFS answered them from memory.")};
    if (measurement.place.kind == MeasuredPlace::Kind::Device)
        return {u"reads-of-trimmed-blocks"_s,
                Text::tr("Some reads were faster than flash or the link can be: blocks that were never written or are trimmed are answered "
                         "without touching the flash.")};
    return {u"page-cache"_s, Text::tr("Some reads were faster than flash or the link can be: a cache answered them.")};
}

bool isTooFast(const Measurement& measurement, const MeasuredRun& run)
{
    if (!run.read || run.job < 0 || run.job >= measurement.profile.jobs.size())
        return false;
    const FioJob& job = measurement.profile.jobs[run.job];
    const auto& link = measurement.conditions.link;
    const bool isFasterThanLink = link && run.read->bytesPerSecond > bytesPerSecond(*link);
    const bool isFasterThanFlash = job.pattern == FioJob::Pattern::RandomRead && job.depth * job.processes == 1 && run.read->meanLatency
        && *run.read->meanLatency < fastestFlash;
    return isFasterThanLink || isFasterThanFlash;
}

} // namespace

double bytesPerSecond(const PciLink& link)
{
    constexpr double newCoding = 8; // GT/s
    const double share = link.gigatransfers < newCoding ? 8.0 / 10 : 128.0 / 130;
    return link.gigatransfers * 1e9 * share / 8 * link.width;
}

QList<MeasuringTrap> trapsBefore(const TargetLook& look, const BenchmarkProfile& profile, MeasuredPlace::Kind kind)
{
    QList<MeasuringTrap> traps;
    if (kind == MeasuredPlace::Kind::Device && look.uses.isEmpty())
        traps.append({u"reads-of-trimmed-blocks"_s,
                      Text::tr("Nothing is known to use the drive. If it is empty or trimmed, it answers reads without touching the flash, and "
                               "looks faster than it is.")});
    if (kind == MeasuredPlace::Kind::File && writesAny(profile) && look.deviceBytes > 0 && profile.fileBytes < look.deviceBytes / 4)
        traps.append({u"fits-the-slc-cache"_s,
                      Text::tr("The file (%1) is small against the drive (%2), so writes may fit its cache of fast cells. A drive that is written for "
                               "longer gets slower.")
                          .arg(binarySizeText(profile.fileBytes), binarySizeText(look.deviceBytes))});
    if (kind == MeasuredPlace::Kind::File && answersFromArc(look))
        traps.append({u"answers-from-arc"_s,
                      Text::tr("This ZFS does not go around its cache in memory (OpenZFS does from 2.3 on), so reads show the speed of memory.")});
    if (look.link && look.maxLink && bytesPerSecond(*look.link) < 0.95 * bytesPerSecond(*look.maxLink))
        traps.append({u"narrow-link"_s,
                      Text::tr("The drive hangs on %1 GT/s x%2, and could have %3 GT/s x%4. Large reads show the link, not the drive.")
                          .arg(QLocale().toString(look.link->gigatransfers)).arg(look.link->width)
                          .arg(QLocale().toString(look.maxLink->gigatransfers)).arg(look.maxLink->width)});
    return traps;
}

QList<MeasuringTrap> trapsAfter(const Measurement& measurement)
{
    QList<MeasuringTrap> traps;
    if (std::any_of(measurement.runs.begin(), measurement.runs.end(), [&](const MeasuredRun& run) { return isTooFast(measurement, run); }))
        traps.append(tooFast(measurement));
    double hottest = -1000;
    for (const TemperatureSample& each : measurement.temperatures)
        hottest = std::max(hottest, each.celsius);
    const bool wasHot = measurement.conditions.warnCelsius && hottest >= *measurement.conditions.warnCelsius;
    if (measurement.throttledSeconds.value_or(0) > 0)
        traps.append({u"throttled"_s, Text::tr("The drive slowed itself down for %1 s, because it was hot. Cooler, it is faster.")
                                          .arg(QLocale().toString(*measurement.throttledSeconds, 'f', 0))});
    else if (wasHot)
        traps.append({u"throttled"_s, Text::tr("The drive reached %1 °C, above which it slows itself down. Cooler, it may be faster.")
                                          .arg(QLocale().toString(hottest, 'f', 0))});
    if (std::any_of(measurement.runs.begin(), measurement.runs.end(), [](const MeasuredRun& run) { return !run.isSteady; }))
        traps.append({u"not-steady"_s, Text::tr("In some runs the speed still changed by more than a tenth, so longer ones would give other numbers.")});
    return traps;
}

} // namespace backend
