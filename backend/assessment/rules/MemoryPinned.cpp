// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/Holding.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <QLocale>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MemoryPinned)
};

constexpr quint64 reserve = 1024ull * 1024 * 1024; ///< what the node needs for itself, at least

QString sizeText(quint64 bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeIecFormat);
}

quint64 memoryOfOthers(const NodeSnapshot& snapshot, int vmid)
{
    quint64 sum = 0;
    for (const VirtualMachine& each : snapshot.machines)
        if (each.vmid != vmid && each.isLocal && each.isRunning.value_or(true))
            sum += each.memoryBytes().value_or(0);
    return sum;
}

/// What ZFS may take for its cache; nothing is known of it on a node without ZFS.
quint64 cacheLimit(const HostSetup& host)
{
    return host.arcMaxBytes.value_or(host.arcBytes.value_or(0));
}

/// A VM that runs has part of its memory already, so only the total can be judged for it.
bool mayNotFit(const Gift& gift, quint64 memory)
{
    const HostSetup& host = gift.snapshot.host;
    if (!host.memoryTotalBytes || !host.memoryAvailableBytes)
        return true;
    const quint64 all =
        memory + memoryOfOthers(gift.snapshot, gift.machine.vmid) + cacheLimit(host) + reserve;
    const bool fitsNow =
        gift.machine.isRunning.value_or(false) || memory + reserve <= *host.memoryAvailableBytes;
    return all > *host.memoryTotalBytes || !fitsNow;
}

QList<Evidence> evidenceOf(const Gift& gift)
{
    QList<Evidence> evidence;
    if (const auto memory = gift.machine.config.value(u"memory"))
        evidence.append({gift.machine.configFile(), u"memory: "_s + *memory});
    if (const auto available = gift.snapshot.host.memoryAvailableBytes)
        evidence.append({u"/proc/meminfo"_s, u"MemAvailable: "_s + sizeText(*available)});
    if (const quint64 others = memoryOfOthers(gift.snapshot, gift.machine.vmid))
        evidence.append({u"/etc/pve/qemu-server"_s,
                         Text::tr("other guests that run: %1").arg(sizeText(others))});
    if (const quint64 cache = cacheLimit(gift.snapshot.host))
        evidence.append({u"/proc/spl/kstat/zfs/arcstats"_s,
                         Text::tr("the cache of ZFS may grow to %1").arg(sizeText(cache))});
    return evidence;
}

} // namespace

/// VFIO maps all guest memory for DMA, so QEMU pins it at start.
QList<Finding> memoryPinned(const Gift& gift)
{
    const auto memory = gift.machine.memoryBytes();
    Finding finding{
        u"memory-pinned"_s, Severity::Note, MachineSubject{gift.machine.vmid}, {}, {}, {},
        evidenceOf(gift)};
    finding.sentence = memory
        ? Text::tr("All %1 of memory of %2 are taken when it starts.")
              .arg(sizeText(*memory), gift.machine.title())
        : Text::tr("All memory of %1 is taken when it starts.").arg(gift.machine.title());
    finding.meaning = Text::tr(
        "The drive writes straight into the guest's memory, so the host cannot swap or share it.");
    if (!memory || mayNotFit(gift, *memory)) {
        finding.severity = Severity::Attention;
        finding.meaning = sentencesText({finding.meaning,
                                         Text::tr("Together with the other guests and the caches of the host it may not fit.")});
        finding.advice =
            Text::tr("Give the VM less memory, or stop another guest before it starts.");
    }
    return {finding};
}

} // namespace backend::rules
