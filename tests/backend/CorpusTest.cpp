// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "assessment/Assessment.h"
#include "assessment/LogCauses.h"
#include "discovery/paste/ConfigText.h"
#include "discovery/paste/DiskText.h"
#include "discovery/paste/FioText.h"
#include "discovery/paste/HealthText.h"
#include "discovery/paste/HostText.h"
#include "discovery/paste/KernelLogText.h"
#include "discovery/paste/Paste.h"
#include "discovery/paste/PciText.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace backend;
using namespace backend::paste;

namespace {

/// What real hosts printed; it lies beside the checkout where there is one, and is not part of it.
QString corpusFolder()
{
    return QStringLiteral(LANEKEEPER_SOURCE_DIR) + u"/../shared/corpus"_s;
}

QByteArray sample(const QString& name)
{
    QFile file(corpusFolder() + u'/' + name + u".txt"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString hex(std::optional<quint32> number, int width)
{
    return number ? QString::number(*number, 16).rightJustified(width, u'0') : u"?"_s;
}

QString number(const auto& value)
{
    return value ? QString::number(*value) : u"?"_s;
}

/// "01:00.0 0108 1987:5012 sub 1987:5012 rev 1 driver nvme group 15"; "?" is unknown.
QString text(const PciFunction& function)
{
    QStringList parts{function.address.shortText(),
                      function.classCode ? hex(*function.classCode >> 8, 4) : u"?"_s,
                      hex(function.vendor, 4) + u':' + hex(function.device, 4)};
    if (function.subsystemVendor)
        parts.append(u"sub "_s + hex(function.subsystemVendor, 4) + u':'
                     + hex(function.subsystemDevice, 4));
    if (function.revision)
        parts.append(u"rev "_s + hex(static_cast<quint32>(*function.revision), 2));
    parts.append(
        u"driver "_s
        + (function.driver ? (function.driver->isEmpty() ? u"none"_s : *function.driver) : u"?"_s));
    if (function.group)
        parts.append(u"group "_s + QString::number(*function.group));
    return parts.join(u' ');
}

QStringList functionFacts(const QList<Piece>& pieces)
{
    QList<PciFunction> functions;
    for (const Piece& piece : pieces) {
        if (piece.kind == Kind::Pci)
            mergeInto(functions, readPci(piece).functions);
        else if (piece.kind == Kind::PciTable)
            mergeInto(functions, readPciTable(piece.lines).functions);
        else if (piece.kind == Kind::PciJson)
            mergeInto(functions, readPciJson(piece.bytes()).functions);
    }
    QMap<int, QStringList> groups;
    QStringList facts{QString::number(functions.size()) + u" functions"_s};
    for (const PciFunction& each : functions) {
        facts.append(text(each));
        facts.append(each.address.shortText() + u" named "_s + each.name);
        facts.append(each.address.shortText() + u" modules "_s + each.modules.join(u','));
        facts.append(each.address.shortText() + u" slot "_s + each.slotName);
        facts.append(each.address.shortText() + u" prog-if "_s
                     + hex(each.classCode.value_or(0) & 0xff, 2));
        if (each.group)
            groups[*each.group].append(each.address.shortText());
    }
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        group->sort();
        facts.append(u"group %1: %2"_s.arg(group.key()).arg(group->join(u' ')));
    }
    facts.append(QString::number(groups.size()) + u" groups"_s);
    for (const Piece& piece : pieces)
        if (piece.kind == Kind::MappingJson)
            for (const PciMapping& mapping : readMappingJson(piece.bytes()))
                for (const PciMappingEntry& entry : mapping.entries)
                    for (const HostpciTarget& target : entry.targets)
                        facts.append(u"mapping %1 on %2: %3"_s.arg(mapping.name, entry.node,
                                                                   target.address.text()));
    return facts;
}

void addDevices(QStringList& facts, const QList<BlockDevice>& devices, const QString& above)
{
    for (const BlockDevice& each : devices) {
        const QString path = above + each.name;
        QStringList parts{path, each.type, QString::number(each.sizeBytes / 1024 / 1024) + u'M'};
        if (!each.fileSystem.isEmpty())
            parts.append(each.fileSystem + u':' + each.label);
        parts.append(each.mountPoints.join(u','));
        facts.append(parts.join(u' ').trimmed());
        addDevices(facts, each.children, path + u'/');
    }
}

QStringList diskFacts(const QList<Piece>& pieces)
{
    QStringList facts;
    for (const Piece& piece : pieces) {
        if (piece.kind == Kind::Lsblk || piece.kind == Kind::LsblkJson) {
            const LsblkText read =
                piece.kind == Kind::Lsblk ? readLsblk(piece.lines) : readLsblkJson(piece.bytes());
            facts.append(QString::number(read.disks.size())
                         + (read.showsUse ? u" disks"_s : u" disks, no use"_s));
            addDevices(facts, read.disks, {});
        } else if (piece.kind == Kind::Blkid) {
            addDevices(facts, readBlkid(piece.lines), {});
        } else if (piece.kind == Kind::Zpool) {
            for (const PoolText& pool : readZpool(piece.lines))
                facts.append(u"%1 %2: %3"_s.arg(pool.name, pool.state, pool.devices.join(u' ')));
        } else if (piece.kind == Kind::Lvm) {
            const LvmText read = readLvm(piece.lines);
            for (const Membership& each : read.physicalVolumes)
                facts.append(u"pv %1 in %2"_s.arg(each.device, each.owner));
            for (auto group = read.physicalCounts.begin(); group != read.physicalCounts.end();
                 ++group)
                facts.append(u"vg %1 pv %2 lv %3"_s.arg(group.key())
                                 .arg(*group)
                                 .arg(read.volumeCounts.value(group.key())));
            for (const LogicalVolume& each : read.volumes)
                facts.append(u"lv %1/%2 %3M pool '%4' thin %5 data %6 meta %7"_s
                                 .arg(each.volumeGroup, each.name)
                                 .arg(each.sizeBytes / 1024 / 1024)
                                 .arg(each.pool)
                                 .arg(each.isThinPool)
                                 .arg(number(each.dataPercent), number(each.metadataPercent)));
        }
    }
    return facts;
}

QStringList configFacts(const Piece& piece)
{
    QStringList facts;
    if (piece.kind == Kind::Grub) {
        const GrubText read = readGrub(piece.lines);
        facts = {u"default "_s + read.defaultWords().join(u' '),
                 u"linux "_s + read.linuxWords().join(u' ')};
    } else if (piece.kind == Kind::CommandLine) {
        const CommandLineText read = readCommandLine(piece.lines);
        facts = {read.line, wordFor(read.loader),
                 QString::number(read.words().size()) + u" words"_s};
    } else if (piece.kind == Kind::Modules) {
        facts = {readModules(piece.lines).join(u' ')};
    } else if (piece.kind == Kind::Modprobe) {
        const ModprobeText read = readModprobe(piece.lines);
        facts = {u"ids "_s + read.vfioIds.join(u','),
                 u"options "_s + read.vfioOptions.keys().join(u','),
                 u"softdep "_s + read.softdeps.keys().join(u','),
                 u"blacklist "_s + read.blacklist.join(u','),
                 read.nvmeWaitsForVfio() ? u"nvme waits"_s : u"nvme does not wait"_s};
    } else if (piece.kind == Kind::BootTool) {
        const BootToolText read = readBootTool(piece.lines);
        facts = {u"managed "_s + number(read.isManaged), u"efi "_s + number(read.usesEfi)};
        for (const auto& each : read.partitions)
            facts.append(each.uuid + u' ' + each.loaders.join(u',') + u' '
                         + each.versions.join(u','));
    } else if (piece.kind == Kind::StorageConfig) {
        const auto snapshot = readPaste({{u"storage"_s, piece.bytes()}}, {});
        for (const Storage& each : snapshot->cluster.storages)
            facts.append(each.type + u' ' + each.id + u' ' + each.place);
    }
    return facts;
}

QStringList logFacts(const QByteArray& bytes)
{
    const KernelLogText read = readKernelLog(pastedLines(bytes));
    QStringList facts{read.vendor == CpuVendor::Intel     ? u"Intel"_s
                          : read.vendor == CpuVendor::Amd ? u"AMD"_s
                                                          : u"no vendor"_s,
                      u"active "_s + number(read.isActive),
                      u"asked for "_s + QString::number(read.wasAskedFor),
                      u"remaps "_s + number(read.remapsInterrupts)};
    for (const Finding& each : explainLogs({{u"log"_s, bytes}}))
        facts.append(each.id + u": "_s + each.sentence + u" ("_s
                     + QString::number(each.evidence.size()) + u')');
    return facts;
}

QStringList machineFacts(const QByteArray& bytes)
{
    const auto snapshot = readPaste({{u"paste"_s, bytes}}, {});
    QStringList facts;
    for (const VirtualMachine& machine : snapshot ? snapshot->machines : QList<VirtualMachine>{}) {
        facts.append(u"VM %1 %2 running %3"_s.arg(machine.vmid)
                         .arg(machine.name, number(machine.isRunning)));
        facts.append(machine.config.isQ35() ? u"q35"_s : u"i440fx"_s);
        for (const VmOption& option : machine.config.current().options) {
            facts.append(option.key + u'=' + option.value);
            const auto value = option.key.startsWith("hostpci"_L1)
                ? HostpciValue::parse(option.value)
                : Result<HostpciValue>(tl::make_unexpected(Error{}));
            if (!value)
                continue;
            QStringList targets;
            for (const HostpciTarget& each : value->targets)
                targets.append(each.allFunctions ? each.address.slotText() : each.address.text());
            facts.append(u"%1 -> %2%3"_s.arg(option.key, targets.join(u'+'), value->mapping));
        }
    }
    return facts;
}

QStringList hostFacts(const Piece& piece)
{
    QStringList facts;
    if (piece.kind == Kind::Version) {
        const VersionText read = readVersion(piece.lines);
        facts = {u"pve "_s + read.pveVersion, u"kernel "_s + read.kernel,
                 u"frr "_s + read.packages.value(u"frr-pythontools"_s)};
    } else if (piece.kind == Kind::Cluster) {
        const ClusterText read = readCluster(piece.lines);
        facts = {read.name,
                 u"quorate "_s + number(read.quorate),
                 u"nodes "_s + number(read.nodes),
                 u"expected "_s + number(read.expectedVotes),
                 u"total "_s + number(read.totalVotes),
                 u"quorum "_s + number(read.quorum),
                 u"qdevice "_s + QString::number(read.hasQdevice)};
        for (const ClusterMember& each : read.members)
            facts.append(u"member "_s + each.name + (each.isThisNode ? u" here"_s : QString()));
    } else if (piece.kind == Kind::StorageStatus) {
        for (const StorageStatus& each : readStorageStatus(piece.lines))
            facts.append(
                u"%1 %2 %3 %4"_s.arg(each.id, each.type, each.status, number(each.usedPercent)));
    } else if (piece.kind == Kind::MachineList) {
        for (const MachineStatus& each : readMachineList(piece.lines))
            facts.append(u"%1 %2 %3 %4M %5 %6"_s.arg(each.vmid)
                             .arg(each.name)
                             .arg(each.isRunning)
                             .arg(each.memoryMebibytes)
                             .arg(each.bootDiskGibibytes)
                             .arg(each.pid));
    }
    return facts;
}

QStringList healthFacts(const Piece& piece)
{
    if (piece.kind == Kind::NvmeList) {
        QStringList facts;
        for (const NvmeNamespace& each : readNvmeList(piece.bytes()))
            facts.append(u"%1 %2 %3 ns %4"_s.arg(each.device, each.model)
                             .arg(each.sizeBytes)
                             .arg(each.number));
        return facts;
    }
    const bool isJson = piece.lines.first().trimmed().startsWith(u'{');
    const HealthText read = isJson ? readHealthJson(piece.bytes()) : readHealth(piece.lines);
    QStringList sensors;
    for (const int each : read.sensorsCelsius)
        sensors.append(QString::number(each));
    return {u"passed "_s + number(read.passed),
            u"warning "_s + number(read.health.criticalWarning),
            number(read.health.temperatureCelsius) + u" C"_s,
            u"spare %1 of %2"_s.arg(number(read.health.availableSparePercent),
                                    number(read.health.spareThresholdPercent)),
            u"used "_s + number(read.health.usedPercent),
            u"hours "_s + number(read.health.powerOnHours),
            u"media "_s + number(read.health.mediaErrors),
            u"cycles "_s + number(read.powerCycles),
            u"unsafe "_s + number(read.unsafeShutdowns),
            u"entries "_s + number(read.errorLogEntries),
            u"written "_s + number(read.health.bytesWritten),
            u"sensors "_s + sensors.join(u'/')};
}

QStringList fioFacts(const Piece& piece)
{
    const auto flowText = [](const FioFlow& flow) {
        return u"%1 %2 %3 B/s %4 IOPS %5 us"_s.arg(flow.group)
            .arg(flow.direction,
                 flow.bytesPerSecond ? QString::number(*flow.bytesPerSecond, 'f', 0) : u"?"_s,
                 flow.operationsPerSecond ? QString::number(*flow.operationsPerSecond, 'f', 3)
                                          : u"?"_s,
                 number(flow.meanLatencyMicroseconds));
    };
    const FioText read = readFio(piece.lines);
    QStringList facts{read.version, u"error "_s + number(read.error), read.errorText,
                      QString::number(read.flows.size()) + u" flows"_s};
    for (const FioFlow& each : read.flows)
        facts.append(u"job "_s + flowText(each));
    for (const FioFlow& each : read.groups)
        facts.append(u"all "_s + flowText(each));
    for (auto disk = read.utilization.begin(); disk != read.utilization.end(); ++disk)
        facts.append(u"%1 util %2"_s.arg(disk.key()).arg(*disk));
    return facts;
}

/// Everything the readers say of one sample, a fact a line.
QStringList factsOf(const QString& kind, const QByteArray& bytes)
{
    const QList<Piece> pieces = piecesOf(bytes);
    if (kind == "iommu"_L1 || kind == "lspci"_L1 || kind == "pvesh"_L1)
        return functionFacts(pieces);
    if (kind == "lsblk"_L1 || kind == "blkid"_L1 || kind == "zpool"_L1 || kind == "lvm"_L1)
        return diskFacts(pieces);
    if (kind == "dmesg"_L1 || kind == "errors"_L1)
        return logFacts(bytes);
    if (kind == "qmconf"_L1)
        return machineFacts(bytes);
    QStringList facts;
    for (const Piece& piece : pieces) {
        if (kind == "fio"_L1)
            facts += fioFacts(piece);
        else if (kind == "smart"_L1 || kind.startsWith("nvme"_L1))
            facts += healthFacts(piece);
        else
            facts += configFacts(piece) + hostFacts(piece);
    }
    return facts;
}

struct Expected {
    const char* sample;
    QStringList facts;
};

const QList<Expected>& expectations();

} // namespace

class CorpusTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init();
    void readsWhatTheHostPrinted_data();
    void readsWhatTheHostPrinted();
    void hasAnExpectationForEverySample();
    void opensEverySampleAsANodeWithoutAFreeDrive_data();
    void opensEverySampleAsANodeWithoutAFreeDrive();
};

void CorpusTest::init()
{
    if (!QDir(corpusFolder()).exists())
        QSKIP("The samples of real hosts are not beside this checkout (../shared/corpus).");
}

void CorpusTest::readsWhatTheHostPrinted_data()
{
    QTest::addColumn<QStringList>("facts");
    for (const Expected& each : expectations())
        QTest::newRow(each.sample) << each.facts;
}

void CorpusTest::readsWhatTheHostPrinted()
{
    QFETCH(QStringList, facts);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QByteArray bytes = sample(name);
    QVERIFY(!bytes.isEmpty());
    const QStringList read = factsOf(name.section(u'/', 0, 0), bytes);
    for (const QString& fact : facts)
        QVERIFY2(fact.startsWith("no: "_L1) ? !read.join(u'\n').contains(fact.sliced(4))
                                            : read.contains(fact),
                 qPrintable(u"not read: "_s + fact + u"\nbut:\n"_s + read.join(u'\n')));
}

void CorpusTest::hasAnExpectationForEverySample()
{
    QStringList expected;
    for (const Expected& each : expectations())
        expected.append(QString::fromLatin1(each.sample));
    for (const QString& kind : QDir(corpusFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString& file : QDir(corpusFolder() + u'/' + kind).entryList({u"*.txt"_s}))
            QVERIFY2(expected.contains(kind + u'/' + file.chopped(4)),
                     qPrintable(kind + u'/' + file));
}

void CorpusTest::opensEverySampleAsANodeWithoutAFreeDrive_data()
{
    readsWhatTheHostPrinted_data();
}

void CorpusTest::opensEverySampleAsANodeWithoutAFreeDrive()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto snapshot =
        readPaste({{u"sample.txt"_s, sample(name)}}, QDateTime::currentDateTimeUtc());
    QVERIFY2(snapshot, qPrintable(name));
    QCOMPARE(snapshot->host.hostName, u"sample.txt"_s);
    QVERIFY(snapshot->pasted && !snapshot->isSimulated);
    for (const DriveVerdict& verdict : assess(*snapshot).drives)
        QCOMPARE(verdict.verdict, Verdict::Blocked);
}

namespace {

#include "CorpusExpectations.h"

} // namespace

LANEKEEPER_TEST(CorpusTest)
#include "CorpusTest.moc"
