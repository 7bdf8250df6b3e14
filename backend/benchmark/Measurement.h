// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FioJob.h"
#include "node/PciDevice.h"

#include <QDateTime>
#include <QMap>
#include <optional>

namespace backend {

/// How what was measured reaches the drive.
enum class DriveLane {
    Host,        ///< the node's own nvme driver
    VirtIo,      ///< a guest's virtual disk that lies on the drive
    Passthrough, ///< a guest that has the controller
    Unknown,     ///< some machine, or an import that does not say
};

/// What was measured, and where.
struct MeasuredPlace {
    enum class Kind { Device, File };

    QString node;  ///< name of the node, or of the machine logged in to
    Kind kind = Kind::File;
    QString path;  ///< the device, or the folder of the file, as that machine names it
    DriveLane lane = DriveLane::Unknown;
    std::optional<int> vmid; ///< of the guest it ran in
    QString machineName;     ///< of that guest
    DeviceIdentity drive;    ///< serial empty: which drive this lies on is not known
    bool isSimulated = false;

    bool operator==(const MeasuredPlace&) const = default;
};

/// The circumstances a number depends on, as read right before the first run. Empty: not readable.
struct MeasuringConditions {
    QString kernel;      ///< of the machine fio ran on
    QString fioVersion;  ///< "fio-3.33"
    QString proxmox;     ///< pveversion of the node
    QString fileSystem;  ///< of the file: "ext4", "zfs", …
    QString engine;      ///< fio's ioengine: "libaio", "io_uring"
    QString scheduler;   ///< the block layer's, such as "none"
    std::optional<PciLink> link;
    std::optional<PciLink> maxLink;
    std::optional<double> warnCelsius; ///< the drive's own warning threshold

    bool operator==(const MeasuringConditions&) const = default;
};

/// Reads or writes of one run of one job.
struct MeasuredFlow {
    qint64 bytes = 0;
    qint64 operations = 0;
    double bytesPerSecond = 0;
    double operationsPerSecond = 0;
    std::optional<double> meanLatency;   ///< nanoseconds, completion
    QMap<double, double> percentiles;    ///< nanoseconds by per cent: 50, 99, 99.99
    bool isOfFlush = false;              ///< the latencies are those of fsync

    bool operator==(const MeasuredFlow&) const = default;
};

/// One run of one job.
struct MeasuredRun {
    int job = 0; ///< index into the profile's jobs
    int run = 0; ///< 0 is the first that counts
    double startSecond = 0; ///< since the measurement began
    double seconds = 0;     ///< that fio counted
    std::optional<MeasuredFlow> read;
    std::optional<MeasuredFlow> write;
    std::optional<MeasuredFlow> flush; ///< fsync, where the job asks for it
    double userPercent = 0;       ///< processor time of fio's processes
    double systemPercent = 0;
    bool isSteady = true; ///< the second half moved about as much as the first (see SteadyState.h)
    QString error;        ///< fio's own words; empty: it ran to its end

    bool operator==(const MeasuredRun&) const = default;
};

/// Throughput as it was while a run went on.
struct FlowSample {
    int job = 0;
    int run = 0;
    double second = 0; ///< since the measurement began
    double readBytesPerSecond = 0;
    double writeBytesPerSecond = 0;
    double readOperationsPerSecond = 0;
    double writeOperationsPerSecond = 0;

    bool operator==(const FlowSample&) const = default;
};

struct TemperatureSample {
    double second = 0; ///< since the measurement began
    double celsius = 0;

    bool operator==(const TemperatureSample&) const = default;
};

/// Something that makes a number mean less than it seems to, in a sentence for a person.
struct MeasuringTrap {
    QString id; ///< stable kebab-case word: "reads-of-trimmed-blocks", "fits-the-slc-cache", "answers-from-arc"
    QString sentence;

    bool operator==(const MeasuringTrap&) const = default;
};

/// One measurement, whole: what is kept, compared, drawn and exported.
struct Measurement {
    enum class End { Whole, Stopped, Failed };

    QString id; ///< unique, letters, digits and "-"
    QDateTime startedAt;
    MeasuredPlace place;
    MeasuringConditions conditions;
    BenchmarkProfile profile;
    QList<MeasuredRun> runs;
    QList<FlowSample> samples;
    QList<TemperatureSample> temperatures;
    std::optional<double> throttledSeconds; ///< by the drive's own count; no value: it does not say
    QList<MeasuringTrap> traps;
    End end = End::Whole;
    QString endReason;  ///< why it failed; empty otherwise
    QString importedFrom; ///< name of the file it was read from; empty: measured by this program

    bool operator==(const Measurement&) const = default;
};

} // namespace backend
