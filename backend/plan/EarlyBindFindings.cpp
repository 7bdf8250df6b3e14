// SPDX-License-Identifier: GPL-3.0-or-later
#include "EarlyBindFiles.h"
#include "Planning.h"
#include "assessment/KernelSettings.h"
#include "assessment/VfioIds.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EarlyBindFindings)
};

QList<SettingWord> foreignLists(const NodeSnapshot& snapshot)
{
    QList<SettingWord> lists = modprobeWords(snapshot, u"options", u"vfio_pci"_s);
    lists.removeIf([](const SettingWord& each) {
        return !each.word.startsWith("ids="_L1) || each.evidence.source.startsWith(earlyBindIds + ":"_L1);
    });
    return lists;
}

Finding blocked(const QString& id, const Subject& subject, const QString& sentence, const QString& meaning,
                const QString& advice, const QList<Evidence>& evidence)
{
    return {id, Severity::Blocked, subject, sentence, meaning, advice, evidence};
}

QString withoutIt()
{
    return Text::tr("Give the drive without early binding: Proxmox binds it when the VM starts.");
}

/// The serial is all that the script at the start goes by.
QList<Finding> findingsOnSerial(const NodeSnapshot& snapshot, const Drive& drive)
{
    const DeviceIdentity own = snapshot.identityOf(drive);
    if (!canBeRecorded(own))
        return {blocked(u"early-bind-needs-serial"_s, DriveSubject{drive.address},
                        own.serial.isEmpty() ? Text::tr("The serial of %1 cannot be read now.").arg(drive.nameText())
                                             : Text::tr("The serial or model of %1 has odd characters.").arg(drive.nameText()),
                        Text::tr("By its serial the drive is told from others while the node starts, whatever slot it is in."),
                        own.serial.isEmpty() ? Text::tr("Plan it while the host has the drive.") : withoutIt(),
                        {{drive.address.text(), own.serial}})};
    for (const Drive& each : snapshot.drives)
        if (each.address != drive.address && recordOf(snapshot.identityOf(each)) == recordOf(own))
            return {blocked(u"early-bind-serial-not-unique"_s, DriveSubject{drive.address},
                            Text::tr("%1 shows the serial of %2 as well.").arg(each.address.shortText(), drive.nameText()),
                            Text::tr("While the node starts the two could not be told apart."), withoutIt(),
                            {{each.address.text(), own.serial}})};
    return {};
}

Finding takesTwins(const NodeSnapshot& snapshot, const Drive& drive, const PciDevice& twin)
{
    return blocked(u"twin-ids"_s, DriveSubject{drive.address},
                   Text::tr("%1 at %2 has the ids of %3, %4.")
                       .arg(twin.nameText(), twin.address.shortText(), drive.nameText(), twin.idText()),
                   Text::tr("Binding by ids would take every device with these ids from the host at boot, whichever "
                            "holds the system."),
                   sentencesText({withoutIt(), Text::tr("Or bind it early by its serial: --early-bind drive.")}),
                   {{drive.address.text(), snapshot.identityOf(drive).serial}, {twin.address.text(), twin.idText()}});
}

/// vfio-pci has one list of ids, and what stands last wins.
QList<Finding> findingsOnIds(const NodeSnapshot& snapshot, const Drive& drive)
{
    QList<Finding> findings;
    const PciDevice* own = snapshot.device(drive.address);
    for (const PciDevice& each : snapshot.devices)
        if (own != nullptr && each.address != own->address && each.vendor == own->vendor && each.device == own->device)
            findings.append(takesTwins(snapshot, drive, each));
    const QList<SettingWord> lists = foreignLists(snapshot);
    QList<Evidence> evidence;
    for (const SettingWord& each : lists)
        evidence.append(each.evidence);
    const bool isContinued = std::any_of(lists.begin(), lists.end(), [](const SettingWord& each) {
        return each.evidence.text.endsWith(u'\\') || each.word.contains(u'"');
    });
    if (lists.size() > 1 || isContinued)
        findings.append(blocked(u"ids-unclear"_s, NodeSubject{}, Text::tr("Files of /etc/modprobe.d list ids for vfio-pci in a way that is not plain."),
                                Text::tr("Only one list counts, and which one these come to cannot be told for sure."),
                                Text::tr("Make one line of them, or tidy up first."), evidence));
    for (const SettingWord& each : lists)
        for (const VfioIds& ids : vfioIdsIn(each.word.sliced(4), each.evidence))
            if (own != nullptr && ids.matches(*own))
                findings.append(blocked(u"ids-listed-already"_s, DriveSubject{drive.address},
                                        Text::tr("%1 gives %2 to vfio-pci by its ids already.").arg(each.evidence.source, drive.nameText()),
                                        Text::tr("Somebody else wrote that line, and taking back would not touch it."),
                                        Text::tr("Tidy up first, or leave it as it is."), {each.evidence}));
    for (const SettingWord& each : kernelWords(snapshot))
        if (moduleName(each.word.section(u'=', 0, 0)) == "vfio_pci.ids"_L1)
            findings.append(blocked(u"ids-on-kernel-line"_s, NodeSubject{},
                                    Text::tr("The kernel's command line lists ids for vfio-pci: “%1”.").arg(each.word),
                                    Text::tr("They take the place of every list in a file."), withoutIt(), {each.evidence}));
    return findings;
}

Finding price(const NodeSnapshot& snapshot, const Drive& drive, EarlyBind how)
{
    const bool byIds = how == EarlyBind::Ids;
    return {byIds ? u"early-bind-by-ids-price"_s : u"early-bind-price"_s,
            byIds ? Severity::Attention : Severity::Note,
            DriveSubject{drive.address},
            Text::tr("From its next start on, %1 keeps off %2, whether a VM runs or not.")
                .arg(snapshot.host.hostName, drive.nameText()),
            Text::tr("What it is good for: the host cannot import, assemble or wipe what a guest keeps there. Its price: the "
                     "host sees neither the drive's health nor its data, and the kernel's images carry one more script.")
                + (byIds ? u' '
                           + Text::tr("Whatever has these ids is taken: a second drive of this model too, from the first start "
                                      "with it on, also if the node should start from it.")
                         : QString()),
            Text::tr("It is not needed for giving the drive to a VM: Proxmox binds it at every start of the VM. The word "
                     "lanekeeper=off on the kernel's command line leaves it out of one start."),
            {}};
}

} // namespace

QStringList foreignIds(const NodeSnapshot& snapshot)
{
    QStringList ids;
    for (const SettingWord& each : foreignLists(snapshot))
        ids += each.word.sliced(4).split(u',', Qt::SkipEmptyParts);
    return ids;
}

QList<Finding> findingsOnFiles(const Planning& planning)
{
    QList<Finding> findings;
    for (const QLatin1StringView path : {earlyBindList, earlyBindScript, earlyBindIds, earlyBindOff, earlyBindHook})
        if (const ConfigFile* file = planning.snapshot.file(QString(path)); file != nullptr && !file->isExact)
            findings.append(notExact(path));
    if (planning.snapshot.isUnread(u"files") || planning.snapshot.isUnread(u"file-hashes"))
        findings.append(blocked(u"files-unread"_s, NodeSubject{}, Text::tr("The node's settings in /etc could not be read whole."),
                                Text::tr("What is unknown cannot be changed safely."), {}, {}));
    return findings;
}

QList<Finding> findingsOnEarlyBind(const Planning& planning, const Drive& drive, EarlyBind how)
{
    if (how == EarlyBind::None)
        return {};
    QList<Finding> findings = planning.safety.ofHost() + findingsOnImages(planning.snapshot) + findingsOnFiles(planning);
    if (how == EarlyBind::Ids)
        findings += findingsOnIds(planning.snapshot, drive);
    else if (!isBoundEarly(planning, drive, how))
        findings += findingsOnSerial(planning.snapshot, drive);
    findings.append(price(planning.snapshot, drive, how));
    return findings;
}

} // namespace backend
