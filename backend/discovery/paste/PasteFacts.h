// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BlockTree.h"
#include "ConfigText.h"
#include "HealthText.h"
#include "HostText.h"
#include "KernelLogText.h"
#include "PciText.h"
#include "node/ConfigFile.h"

#include <QSet>

namespace backend::paste {

/// Everything that the pieces of a paste say, put together and limited in number.
struct PasteFacts {
    QList<PciFunction> functions;
    bool hasTooManyFunctions = false;
    bool hasLsblk = false;
    bool hasPools = false;
    bool hasLvm = false;
    bool hasMappings = false;
    BlockTree blocks;
    QList<PoolText> pools;
    QList<Membership> physicalVolumes;
    QByteArray storageConfig;
    QList<StorageStatus> storageStatus;
    QList<PciMapping> mappings;
    QList<VirtualMachine> machines;
    QList<MachineStatus> machineStatus;
    QList<NvmeNamespace> namespaces;
    QList<ConfigFile> files;
    QList<ConfigFile> logs;
    KernelLogText log;
    BootToolText bootTool;
    VersionText version;
    ClusterText cluster;
    QString commandLine; ///< of the running kernel
    QStringList hosts; ///< that prompts name
    QSet<QString> kinds;

    /// `file` is the name of the file the piece was in.
    void take(const Piece& piece, const QString& file);

private:
    void takeDevices(const Piece& piece);
    void takeDisks(const Piece& piece);
    void takeFiles(const Piece& piece);
    void takeGuests(const Piece& piece);
    void takeHost(const Piece& piece);
    void takeLog(const Piece& piece, const QString& file);
    void takeCommandLine(const Piece& piece);
    void takeMachine(const Piece& piece);
    void addFile(const QString& path, const QByteArray& bytes);
};

} // namespace backend::paste
