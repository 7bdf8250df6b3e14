// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measurements.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace support {

using backend::DriveLane;
using backend::FioJob;
using backend::MeasuredFlow;
using backend::Measurement;

namespace {

MeasuredFlow fullFlow(double scale)
{
    MeasuredFlow flow;
    flow.bytes = (qint64(1) << 53) + 1; // more than a double can say
    flow.operations = 123'456'789'012'345;
    flow.bytesPerSecond = 6.7e9 * scale + 0.1;
    flow.operationsPerSecond = 1.0 / 3 * scale;
    flow.meanLatency = 48'123.456;
    flow.percentiles = {{50, 47'000.5}, {99, 74'000}, {99.9, 1e5 / 7}, {99.99, 221'184}};
    return flow;
}

/// What the lanes of the invented drive do: bytes a second in sequence, answers a second at depth and alone.
struct Pace {
    double sequential, parallel, median, tail, userPercent, systemPercent, hottest;
};

Pace paceOf(DriveLane lane)
{
    switch (lane) {
    case DriveLane::VirtIo: return {6.38e9, 233'000, 78'000, 1'180'000, 21, 55, 55};
    case DriveLane::Passthrough: return {6.69e9, 806'000, 48'000, 221'000, 9, 31, 57};
    case DriveLane::Host:
    case DriveLane::Unknown: break;
    }
    return {6.71e9, 812'000, 47'000, 190'000, 8, 29, 58};
}

/// A wobble that is the same in every run of the tests.
double wobble(int index) { return std::sin(index * 12.9898) * 0.5 + std::sin(index * 4.1414) * 0.5; }

MeasuredFlow flowOf(const Pace& pace, int job, int run)
{
    const double factor = 1 + 0.008 * wobble(run * 7 + job) * (pace.tail > 1e6 ? 3 : 1);
    MeasuredFlow flow;
    const double operations = (job == 0 ? pace.sequential / 1'048'576 : job == 1 ? pace.parallel : 1e9 / pace.median) * factor;
    flow.operationsPerSecond = operations;
    flow.bytesPerSecond = operations * (job == 0 ? 1'048'576 : 4096);
    flow.operations = static_cast<qint64>(operations * 10);
    flow.bytes = static_cast<qint64>(flow.bytesPerSecond * 10);
    const double median = (job == 2 ? pace.median : job == 1 ? 128e9 / pace.parallel : 32e9 / operations) / factor;
    flow.meanLatency = median * 1.06;
    const double tail = job == 2 ? pace.tail : median * 4;
    for (const double percent : {50.0, 90.0, 95.0, 99.0, 99.9, 99.99}) {
        const double part = -std::log10(1 - percent / 100) / 4;
        flow.percentiles.insert(percent, median * std::pow(tail / median, std::pow(part, 1.6)));
    }
    flow.percentiles[50] = median;
    return flow;
}

} // namespace

Measurement fullMeasurement(const QString& hostile)
{
    Measurement measurement;
    measurement.id = u"20261128-140600-a1b2"_s;
    measurement.startedAt = QDateTime({2026, 11, 28}, {14, 6, 0, 123}, Qt::UTC);
    measurement.place = {hostile, backend::MeasuredPlace::Kind::Device, hostile, DriveLane::Passthrough, 100, hostile,
                         {{0x10000, 0x81, 3, 1}, 0x144d, 0xa80a, 0x144d, 0xa801, hostile, hostile}, true};
    measurement.conditions = {hostile, hostile, hostile, hostile, hostile, hostile,
                              backend::PciLink{16.0, 2}, backend::PciLink{32.0, 4}, 81.85};
    measurement.profile = {hostile, {{FioJob::Pattern::SequentialRead, 1'048'576, 32, 1, false},
                                     {FioJob::Pattern::RandomRead, 4096, 32, 4, false},
                                     {FioJob::Pattern::SequentialWrite, 1'048'576, 32, 1, false},
                                     {FioJob::Pattern::RandomWrite, 4096, 1, 1, true},
                                     {FioJob::Pattern::Mixed, 8192, 16, 2, false}},
                           5, 10, 2, qint64(4) << 30};
    for (int job = 0; job < 5; ++job) {
        backend::MeasuredRun run{job, job % 2, 12.25 * job, 10.001, {}, {}, {}, 9.1 / 3, 31.7, job != 2, {}};
        if (job != 2)
            run.read = fullFlow(job + 1);
        if (job >= 2)
            run.write = fullFlow(1.0 / (job + 1));
        if (job == 3) {
            run.flush = fullFlow(0.25);
            run.flush->isOfFlush = true;
            run.flush->meanLatency.reset();
            run.error = hostile;
        }
        measurement.runs.append(run);
    }
    for (int index = 0; index < 40; ++index)
        measurement.samples.append({index / 8, index % 3, index / 3.0, 1e9 / (index + 1), 0.1 * index, 1e6 / 7, 3e-300});
    measurement.temperatures = {{0, 41.85}, {1.5, -3.15}, {1e6 / 3, 79.85}};
    measurement.throttledSeconds = 0.25;
    measurement.traps = {{u"fits-the-slc-cache"_s, hostile}, {hostile, hostile}};
    measurement.end = Measurement::End::Failed;
    measurement.endReason = hostile;
    measurement.importedFrom = hostile;
    return measurement;
}

Measurement laneMeasurement(DriveLane lane, int minute)
{
    const Pace pace = paceOf(lane);
    Measurement measurement;
    measurement.id = u"20261128-%1-lane-%2"_s.arg(minute, 4, 10, QChar(u'0')).arg(static_cast<int>(lane));
    measurement.startedAt = QDateTime({2026, 11, 28}, {14, 6}, Qt::UTC).addSecs(minute * 60);
    measurement.place.node = u"pve1"_s;
    measurement.place.kind = backend::MeasuredPlace::Kind::Device;
    measurement.place.path = u"/dev/nvme0n1"_s;
    measurement.place.lane = lane;
    measurement.place.drive = {{0, 4, 0, 0}, 0x144d, 0xa80a, 0x144d, 0xa801, u"S69ENX0T804417K"_s, u"Samsung SSD 980 PRO 2TB"_s};
    if (lane == DriveLane::VirtIo || lane == DriveLane::Passthrough) {
        measurement.place.vmid = 100;
        measurement.place.machineName = u"truenas"_s;
    }
    measurement.conditions = {u"6.17.2-1-pve"_s, u"fio-3.39"_s, u"pve-manager/9.1.2"_s, {}, u"io_uring"_s, u"none"_s,
                              backend::PciLink{16, 4}, backend::PciLink{16, 4}, 82};
    measurement.profile = {u"quick"_s, {{FioJob::Pattern::SequentialRead, 1'048'576, 32, 1, false},
                                        {FioJob::Pattern::RandomRead, 4096, 32, 4, false},
                                        {FioJob::Pattern::RandomRead, 4096, 1, 1, false}}, 5, 10, 2, 0};
    for (int run = 0; run < 5; ++run)
        for (int job = 0; job < 3; ++job) {
            const double start = 12.0 * (run * 3 + job);
            const MeasuredFlow flow = flowOf(pace, job, run);
            measurement.runs.append({job, run, start, 10, flow, {}, {}, pace.userPercent, pace.systemPercent, true, {}});
            for (int half = 0; half < 20; ++half) {
                const double dip = half == 0 ? 0.87 : half == 1 ? 0.95 : 1 + 0.01 * wobble(half + run * 31 + job * 57);
                measurement.samples.append({job, run, start + half / 2.0, flow.bytesPerSecond * dip, 0,
                                            flow.operationsPerSecond * dip, 0});
            }
        }
    for (int second = 0; second < 180; second += 2)
        measurement.temperatures.append({static_cast<double>(second), pace.hottest - 14 * std::exp(-second / 40.0)});
    measurement.throttledSeconds = 0;
    return measurement;
}

} // namespace support
