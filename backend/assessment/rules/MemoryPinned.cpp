// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

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

/// A VM that runs has part of its memory already, so only the total can be judged for it.
bool mayNotFit(const Gift& gift, quint64 memory)
{
    const HostSetup& host = gift.snapshot.host;
    if (!host.memoryTotalBytes || !host.memoryAvailableBytes)
        return true;
    const quint64 all = memory + memoryOfOthers(gift.snapshot, gift.machine.vmid) + reserve;
    const bool fitsNow =
        gift.machine.isRunning.value_or(false) || memory + reserve <= *host.memoryAvailableBytes;
    return all > *host.memoryTotalBytes || !fitsNow;
}

bool usesBalloon(const VirtualMachine& machine)
{
    const auto balloon = machine.config.value(u"balloon");
    return balloon && *balloon != "0"_L1 && balloon != machine.config.value(u"memory");
}

QList<Evidence> evidenceOf(const Gift& gift)
{
    QList<Evidence> evidence;
    const QString path =
        u"/etc/pve/nodes/%1/qemu-server/%2.conf"_s.arg(gift.machine.node).arg(gift.machine.vmid);
    for (const QString& key : {u"memory"_s, u"balloon"_s})
        if (const auto value = gift.machine.config.value(key))
            evidence.append({path, u"%1: %2"_s.arg(key, *value)});
    if (const auto available = gift.snapshot.host.memoryAvailableBytes)
        evidence.append({u"/proc/meminfo"_s, u"MemAvailable: %1"_s.arg(sizeText(*available))});
    return evidence;
}

} // namespace

/// VFIO maps all guest memory for DMA, so QEMU pins it at start and a balloon gives nothing back
/// (QEMU hw/vfio, ram_block_uncoordinated_discard_disable).
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
        finding.meaning += u' ' + Text::tr("Together with the other guests it may not fit.");
        finding.advice =
            Text::tr("Give the VM less memory, or stop another guest before it starts.");
    } else if (usesBalloon(gift.machine)) {
        finding.severity = Severity::Attention;
        finding.meaning += u' ' + Text::tr("Its balloon gives nothing back any more.");
        finding.advice = Text::tr("Count with the full size, or set the balloon to 0.");
    }
    return {finding};
}

} // namespace backend::rules
