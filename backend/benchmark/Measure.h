// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FioCommand.h"
#include "Measurement.h"
#include "Profiles.h"
#include "Shell.h"

#include <functional>

namespace backend {

/// What is to be measured, as a person names it.
struct MeasuringTarget {
    enum class Kind {
        Drive,  ///< an NVMe drive by serial or PCI address; only ever read
        Device, ///< any block device by its path below /dev; only ever read
        Folder, ///< a new file in this folder, by its full path
    };

    Kind kind = Kind::Drive;
    QString name;

    bool operator==(const MeasuringTarget&) const = default;
    [[nodiscard]] MeasuredPlace::Kind placeKind() const
    {
        return kind == Kind::Folder ? MeasuredPlace::Kind::File : MeasuredPlace::Kind::Device;
    }
};

struct MeasureRequest {
    QString id; ///< of the measurement, fresh: up to 40 letters, digits and "-"
    QString node; ///< as the person names the machine that was logged in to
    bool isSimulated = false;
    MeasuringTarget target;
    std::optional<int> vmid;  ///< measure in this guest of the node
    QString machineName;      ///< of that guest
    BenchmarkProfile profile;
    /// The person says that what lies under a virtual disk, where this program cannot look, has room.
    bool unseenStorageHasRoom = false;
};

/// What a measurement works through.
struct MeasurePorts {
    Shell& node;            ///< the machine that was logged in to
    Shell* guest = nullptr; ///< runs scripts in the guest; needed when the request names one
    std::function<QDateTime()> now; ///< UTC
};

/// All that is known right before: shown to the person, who then says yes.
struct MeasuringOffer {
    MeasureRequest request;
    MeasuredPlace place;
    MeasuringConditions conditions;
    FioEngine engine = FioEngine::Libaio;
    QString controller;   ///< of an NVMe drive: "nvme0"
    qint64 deviceBytes = 0; ///< size of the drive or the disk under the folder; 0: not known
    std::optional<qint64> roomBytes; ///< of a folder, down to what lies under it; no value for a device
    QStringList notes;    ///< what else a person should know: the drive is in use, …
    QList<MeasuringTrap> traps; ///< those that are known before
    std::chrono::seconds duration{0};
};

/// Looks without writing anything. Error kinds: Usage (no such drive, folder or guest), Refused (too little room
/// or nobody knows how much; fio is missing, see isMissingFio), and the line's.
[[nodiscard]] Result<MeasuringOffer> lookAtTarget(const MeasurePorts& ports, const MeasureRequest& request, std::stop_token stop = {});

/// Whether that refusal means that only a person can know whether there is room: unseenStorageHasRoom.
[[nodiscard]] bool isUnseenStorage(const Error& error);
/// Whether that refusal means that fio is not installed.
[[nodiscard]] bool isMissingFio(const Error& error);
/// Installs fio on the machine with its own package manager (apt-get). Takes up to some minutes. Error kinds:
/// CommandFailed, Cancelled, and the line's.
[[nodiscard]] Result<void> installFio(Shell& machine, std::stop_token stop = {});

struct MeasureProgress {
    enum class Stage { Filling, WarmingUp, Measuring, Ended };

    Stage stage = Stage::Filling;
    PlannedRun current;   ///< that runs now
    int runsDone = 0;
    int runsInAll = 0;
    std::chrono::seconds left{0}; ///< about; 0 when it takes longer than expected
    const Measurement& soFar;     ///< samples, temperatures and ended runs; lives as long as the call
};
using MeasureWatcher = std::function<void(const MeasureProgress&)>;

/// The two ways to be done with a measurement before its end. Where both are asked for, it is ended.
struct MeasureStops {
    std::stop_token end;   ///< ends fio within a second
    std::stop_token leave; ///< stops looking; the measurement goes on there

    MeasureStops(std::stop_token toEnd = {}, std::stop_token toLeave = {}) // implicit: most have only the first
        : end(std::move(toEnd))
        , leave(std::move(toLeave))
    {
    }
};

/// A measurement as it is before its first run.
[[nodiscard]] Measurement begunMeasurement(const MeasuringOffer& offer, const QDateTime& startedAt);

/// Measures as offered. It runs as a job of the machine (job/NodeJob.h), named by jobIdOf: a line that breaks gives
/// ConnectionLost and the job goes on; followMeasurement() with a new line finds all of it. To end it gives what was
/// measured until then (Measurement::End::Stopped), or Cancelled when no run had ended; to leave it gives Cancelled.
/// Error kinds: StaleState (the drive is another one now), CommandFailed (fio failed before anything was
/// measured), Unparseable, and the line's. What the guest ran is started and read through ports.guest.
[[nodiscard]] Result<Measurement> measure(const MeasurePorts& ports, const MeasuringOffer& offer, const MeasureStops& stops = {},
                                          const MeasureWatcher& watcher = {});

/// Reads a measurement's job from its beginning to its end, waits for that, and forgets the job. Error kind
/// Usage: there is none of that id.
[[nodiscard]] Result<Measurement> followMeasurement(Shell& machine, const QString& id, const MeasureStops& stops = {},
                                                    const MeasureWatcher& watcher = {});

/// Ids of the measurements whose jobs the machine still knows: running, or ended and not collected.
[[nodiscard]] Result<QStringList> openMeasurements(Shell& machine);

} // namespace backend
