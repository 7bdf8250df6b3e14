// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QMap>
#include <QStringList>
#include <optional>

/// What resources/demo/NAME.json says about a simulated node. Everything else about its folder
/// follows from this; nothing is random and nothing depends on the time.
namespace remote::simulated {

struct Volume {
    QString name;
    quint64 bytes = 0;
    QString fileSystem; ///< "ext4", "swap"; empty for raw volumes
    QString mount;
    bool isPool = false;  ///< a thin pool, with its volumes in `thin`
    QList<Volume> thin;
};

struct VolumeGroup {
    QString name;
    QList<Volume> volumes;
};

struct Partition {
    quint64 bytes = 0;
    QString type; ///< bios-boot, efi, lvm, zfs, linux, swap
    QString fileSystem;
    QString label;
    QString mount;
    QString volumeGroup; ///< it is a physical volume of this one
    QString pool;        ///< it is a member of this ZFS pool
};

struct Disk {
    QString name; ///< "nvme0n1", "sda"
    QString model;
    QString serial;
    QString firmware;
    quint64 bytes = 0;
    bool isRotational = false;
    QList<Partition> partitions;
};

/// What smartctl and the kernel's sensor say of a drive, always the same.
struct Health {
    int celsius = 0;
    int warnsAt = 0; ///< degrees Celsius
    int usedPercent = 0;
    int sparePercent = 100;
    double terabytesWritten = 0;
    int hours = 0;
};

/// Known even while vfio-pci holds the controller: the guest then sees it.
struct NvmeController {
    QString name; ///< "nvme0"
    QString model;
    QString serial;
    QString firmware;
    QList<Disk> namespaces;
    std::optional<Health> health; ///< no value: the drive tells nothing
};

struct Port {
    QString name;
    QString mac;
    QString bridge;
    int megabits = 1000;
};

struct Named {
    QString code; ///< hexadecimal, without 0x
    QString name;
};

struct Function {
    QString address;
    Named classCode; ///< six digits
    Named vendor;
    Named device;
    QString subsystem; ///< "144d:a801"; empty when it has none
    QString revision;
    QString driver;
    std::optional<int> group;
    QString parent;
    QString link;    ///< "16.0 GT/s x4"; empty when it has none
    QString maxLink; ///< empty: as `link`
    QString reset;
    std::optional<NvmeController> nvme;
    QList<Disk> disks; ///< behind a SATA controller
    QList<Port> ports;

    [[nodiscard]] bool isBridge() const { return classCode.code.startsWith(QLatin1String("0604")); }
};

struct Machine {
    int vmid = 0;
    QString node;            ///< the cluster member that has it
    std::optional<int> pid;  ///< it runs
    QStringList holds;       ///< functions reserved for it
    QStringList config;      ///< lines of its configuration
    bool ignoresShutdown = false; ///< its guest goes on when it is asked to shut down
};

struct Member {
    QString name;
    QString address;
    bool isOnline = true;
};

struct Pool {
    QString name;
    QString layout; ///< "mirror", "raidz1"; empty: striped
    QString root;   ///< the data set the node runs from, "ROOT/pve-1"; empty when it does not
};

struct Description {
    enum class Iommu { On, OffInKernel, OffInFirmware };

    QString host;
    QString pveVersion;
    QString kernel;
    QString olderKernel; ///< that is installed as well; may be empty
    QString processorVendor; ///< as /proc/cpuinfo names it
    QString processor;
    QString commandLine;
    bool losesNetworkWithIommu = false; ///< at a start with the IOMMU on
    QStringList losesNetworkWith;       ///< functions whose loss to a VM costs the node its network
    Iommu iommu = Iommu::On;
    quint64 memoryBytes = 0;
    quint64 availableBytes = 0;
    QString address; ///< of the node, on `bridge`
    QString gateway;
    QString bridge;
    QString cluster; ///< empty: on its own
    QList<Member> members;
    QList<Function> functions;
    QList<VolumeGroup> volumeGroups;
    QList<Pool> pools;
    QList<Machine> machines;
    QMap<QString, QStringList> files; ///< extra files by absolute path, line by line

    [[nodiscard]] const Function* function(const QString& address) const;
    [[nodiscard]] const VolumeGroup* volumeGroup(const QString& name) const;
    [[nodiscard]] bool isIntel() const { return processorVendor == QLatin1String("GenuineIntel"); }
};

/// Error kind: Unparseable, with the place in the detail.
[[nodiscard]] backend::Result<Description> parseDescription(const QByteArray& json);

/// "1007K", "1G", "500107862016" as bytes; nothing when it is no size.
[[nodiscard]] std::optional<quint64> sizeFrom(const QString& text);

} // namespace remote::simulated
