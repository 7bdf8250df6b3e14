// SPDX-License-Identifier: GPL-3.0-or-later
#include "SnapshotText.h"

#include "Console.h"
#include "Isolation.h"
#include "JournalText.h"
#include "Text.h"
#include "models/TimeText.h"
#include "node/ListText.h"
#include "plan/Diff.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Assessment;
using backend::NodeSnapshot;
using backend::PciAddress;

namespace {

/// Drives are sold in powers of ten, memory in powers of two.
QString sizeText(quint64 bytes, QLocale::DataSizeFormat format)
{
    return bytes ? QLocale().formattedDataSize(qint64(bytes), 1, format) : u"?"_s;
}

QString titleOf(const backend::Node& node, const NodeSnapshot& snapshot)
{
    const auto& host = snapshot.host;
    const QString noProxmox = snapshot.pasted ? Text::tr("no Proxmox VE version pasted") : Text::tr("not a Proxmox VE node");
    QStringList facts{host.isProxmox() ? Text::tr("Proxmox VE %1").arg(host.pveVersion) : noProxmox};
    if (!host.kernel.isEmpty())
        facts += Text::tr("kernel %1").arg(host.kernel);
    if (snapshot.pasted)
        facts += Text::tr("pasted: %1").arg(backend::listText(snapshot.pasted->kinds));
    else if (!node.canChange())
        facts += Text::tr("a capture of %1").arg(TimeText::moment(snapshot.readAt));
    return nameOf(snapshot) + u": "_s + backend::listText(facts);
}

QString iommuText(const backend::IommuState& iommu)
{
    using Layer = backend::IommuState::Layer;
    switch (iommu.layer) {
    case Layer::Active: return Text::tr("on");
    case Layer::OffInKernel: return Text::tr("off in the kernel");
    case Layer::OffInFirmware: return Text::tr("off in the firmware, or not there");
    case Layer::Unknown: break;
    }
    return Text::tr("unknown");
}

QString countsOf(const NodeSnapshot& snapshot)
{
    return Text::tr("IOMMU: %1; PCI functions: %2; groups: %3; NVMe drives: %4; VMs: %5")
        .arg(iommuText(snapshot.host.iommu))
        .arg(snapshot.devices.size())
        .arg(snapshot.groups.size())
        .arg(snapshot.drives.size())
        .arg(snapshot.machines.size());
}

QString verdictText(const backend::DriveVerdict* verdict)
{
    if (verdict && verdict->givenTo)
        return Text::tr("given to VM %1").arg(*verdict->givenTo);
    switch (verdict ? verdict->verdict : backend::Verdict::Blocked) {
    case backend::Verdict::Ready: return Text::tr("ready");
    case backend::Verdict::Attention: return Text::tr("attention");
    case backend::Verdict::Blocked: break;
    }
    return Text::tr("blocked");
}

QString driverText(const backend::PciDevice* device)
{
    if (!device || !device->driver)
        return u"?"_s;
    return device->driver->isEmpty() ? Text::tr("none") : *device->driver;
}

QStringList driveRow(const NodeSnapshot& snapshot, const backend::Drive& drive,
                     const backend::DriveVerdict* verdict)
{
    const auto* group = snapshot.groupOf(drive.address);
    return {drive.address.text(),
            group ? QString::number(group->number) : u"-"_s,
            sizeText(drive.sizeBytes(), QLocale::DataSizeSIFormat),
            driverText(snapshot.device(drive.address)),
            drive.serial.isEmpty() ? u"?"_s : drive.serial,
            verdictText(verdict),
            drive.nameText()};
}

void printDrives(Console& console, const NodeSnapshot& snapshot, const Assessment& assessment)
{
    if (snapshot.drives.isEmpty())
        return;
    QList<QStringList> rows{{Text::tr("address"), Text::tr("group"), Text::tr("size"), Text::tr("driver"),
                             Text::tr("serial"), Text::tr("verdict"), Text::tr("name")}};
    for (const auto& drive : snapshot.drives)
        rows += driveRow(snapshot, drive, assessment.of(drive.address));
    const QStringList lines = aligned(rows, {1, 2});
    console.line();
    console.line(Text::tr("NVMe drives"));
    console.line(u"  "_s + lines.first());
    for (qsizetype i = 0; i < snapshot.drives.size(); ++i) {
        console.line(u"  "_s + lines[i + 1]);
        if (const auto* verdict = assessment.of(snapshot.drives[i].address))
            console.paragraph(verdict->reason, 6);
    }
}

QString memberText(const NodeSnapshot& snapshot, const PciAddress& address)
{
    const auto* device = snapshot.device(address);
    const QString name = device ? device->nameText() : QString();
    return device && device->isBridge ? name + u" ("_s + Text::tr("bridge") + u')' : name;
}

void printGroups(Console& console, const NodeSnapshot& snapshot)
{
    QList<QStringList> rows;
    for (const auto& group : snapshot.groups) {
        QString number = QString::number(group.number);
        QString state = foreignIn(snapshot, group).isEmpty() ? Text::tr("isolated") : Text::tr("shared");
        for (const PciAddress& member : group.members) {
            rows += QStringList{number, state, member.text(), memberText(snapshot, member)};
            number.clear();
            state.clear();
        }
    }
    if (rows.isEmpty())
        return;
    console.line();
    console.line(Text::tr("IOMMU groups"));
    console.lines(aligned(rows, {0}), 2);
}

QString statusText(const backend::VirtualMachine& machine)
{
    if (!machine.isLocal)
        return Text::tr("on %1").arg(machine.node);
    if (!machine.isRunning)
        return u"?"_s;
    return *machine.isRunning ? Text::tr("running") : Text::tr("stopped");
}

QString passedText(const backend::VmConfig& config)
{
    QStringList values;
    for (const auto& option : config.current().options)
        if (option.key.startsWith("hostpci"_L1))
            values += option.key + u": "_s + option.value;
    return values.join(u"; "_s);
}

void printMachines(Console& console, const NodeSnapshot& snapshot)
{
    if (snapshot.machines.isEmpty())
        return;
    QList<QStringList> rows;
    for (const auto& machine : snapshot.machines)
        rows += QStringList{QString::number(machine.vmid), machine.name, statusText(machine),
                            machine.config.isQ35() ? u"q35"_s : u"i440fx"_s,
                            sizeText(machine.memoryBytes().value_or(0), QLocale::DataSizeIecFormat), passedText(machine.config)};
    console.line();
    console.line(Text::tr("VMs"));
    console.lines(aligned(rows, {0, 4}), 2);
}

void printOpenPlans(Console& console, const backend::Node& node, const QList<backend::JournalEntry>& journal)
{
    for (const auto& entry : journal) {
        if (entry.state != backend::JournalEntry::State::Open)
            continue;
        console.line();
        console.paragraph(Text::tr("A plan is open on this node. Go on with it: lanekeeper resume %1").arg(node.text()));
        printEntry(console, entry, 2);
    }
}

QString severityText(backend::Severity severity)
{
    switch (severity) {
    case backend::Severity::Blocked: return Text::tr("blocked");
    case backend::Severity::Attention: return Text::tr("attention");
    case backend::Severity::Note: return Text::tr("note");
    }
    return {};
}

} // namespace

QString nameOf(const NodeSnapshot& snapshot)
{
    const QString name = snapshot.host.hostName.isEmpty() ? Text::tr("a node without a name")
                                                          : snapshot.host.hostName;
    return snapshot.isSimulated ? Text::tr("%1 (simulated)").arg(name) : name;
}

void printFindings(Console& console, const QString& title, const QList<backend::Finding>& findings)
{
    if (findings.isEmpty())
        return;
    constexpr int indent = 13;
    console.line();
    console.line(title);
    for (const auto& finding : findings) {
        console.paragraph(finding.sentence, indent, u"  "_s + severityText(finding.severity));
        console.paragraph(finding.meaning, indent);
        console.paragraph(finding.advice, indent);
        for (const auto& evidence : finding.evidence)
            console.paragraph(u"%1: %2"_s.arg(evidence.source, evidence.text), indent);
        for (const auto& file : finding.files) {
            console.paragraph(Text::tr("What this change wrote:"), indent);
            console.document(backend::unifiedDiff(file.path, file.before, file.written));
            console.paragraph(Text::tr("What was changed since:"), indent);
            console.document(backend::unifiedDiff(file.path, file.written, file.now));
        }
        console.paragraph(u"[%1, %2]"_s.arg(finding.id, textOf(finding.subject)), indent);
    }
}

void printNode(Console& console, const backend::Node& node, const NodeWork::Reading& reading)
{
    const NodeSnapshot& snapshot = *reading.snapshot;
    console.paragraph(titleOf(node, snapshot));
    console.paragraph(reading.assessment->headline);
    console.paragraph(countsOf(snapshot));
    printOpenPlans(console, node, reading.nodeJournal);
    printFindings(console, Text::tr("Findings"), reading.assessment->findings);
    printDrives(console, snapshot, *reading.assessment);
    printGroups(console, snapshot);
    printMachines(console, snapshot);
}

} // namespace gui::commandline
