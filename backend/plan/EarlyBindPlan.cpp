// SPDX-License-Identifier: GPL-3.0-or-later
#include "EarlyBindFiles.h"
#include "Planning.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EarlyBindPlan)
};

QByteArray textOf(const Planning& planning, QLatin1StringView path)
{
    return planning.host.text(path).value_or(QByteArray());
}

RecordedDrive recordOf(const NodeSnapshot& snapshot, const Drive& drive)
{
    return recordOf(snapshot.identityOf(drive));
}

/// Those of the list that may be this drive. vfio-pci hides the serial: then all with its ids whose serial no
/// other drive shows.
QList<RecordedDrive> candidates(const Planning& planning, const Drive& drive)
{
    const RecordedDrive own = recordOf(planning.snapshot, drive);
    QList<RecordedDrive> found;
    for (const RecordedDrive& each : recordedDrives(textOf(planning, earlyBindList))) {
        const bool isShown = std::any_of(planning.snapshot.drives.begin(), planning.snapshot.drives.end(),
                                         [&](const Drive& other) { return recordOf(planning.snapshot, other) == each; });
        if (drive.serial.isEmpty() ? each.ids == own.ids && !isShown : each == own)
            found.append(each);
    }
    return found;
}

/// Drives with these ids whose serial nobody can read now.
qsizetype hiddenWith(const NodeSnapshot& snapshot, const QString& ids)
{
    return std::count_if(snapshot.drives.begin(), snapshot.drives.end(), [&](const Drive& each) {
        return each.serial.isEmpty() && recordOf(snapshot, each).ids == ids;
    });
}

/// Whether the list has the drive, and which of its lines it is, as far as that can be told.
struct Record {
    bool isThere = false;
    std::optional<RecordedDrive> line;
};

Record recordIn(const Planning& planning, const Drive& drive)
{
    const QList<RecordedDrive> found = candidates(planning, drive);
    const qsizetype hidden
        = drive.serial.isEmpty() ? hiddenWith(planning.snapshot, recordOf(planning.snapshot, drive).ids) : 1;
    if (found.isEmpty() || found.size() < hidden)
        return {};
    return {true, found.size() == 1 ? std::optional(found.first()) : std::nullopt};
}

/// As vfio-pci is to get it: with the subsystem where there is one.
QString patternFor(const NodeSnapshot& snapshot, const Drive& drive)
{
    const QString ids = recordOf(snapshot, drive).ids;
    return ids.endsWith(":0000:0000"_L1) ? ids.section(u':', 0, 1) : ids;
}

/// Entries of ours that no file of others lists as well.
QStringList ownIds(const Planning& planning)
{
    QStringList own = idsIn(textOf(planning, earlyBindIds));
    const QStringList others = foreignIds(planning.snapshot);
    own.removeIf([&](const QString& each) { return others.contains(each); });
    return own;
}

void put(const Planning& planning, QLatin1StringView path, const std::optional<QByteArray>& text, int mode = 0644)
{
    planning.host.write(path, text,
                        Text::tr("These files decide which driver gets a drive while the node starts. The word "
                                 "lanekeeper=off on the kernel's command line switches them off for one start."),
                        mode);
}

void putScript(const Planning& planning, QLatin1StringView path, bool isNeeded)
{
    put(planning, path, isNeeded ? std::optional(shippedScript(path)) : std::nullopt, 0755);
}

constexpr QLatin1StringView ourFiles[]{earlyBindList, earlyBindScript, earlyBindIds, earlyBindOff, earlyBindHook};

bool isChanged(const Planning& planning)
{
    return std::any_of(std::begin(ourFiles), std::end(ourFiles), [&](QLatin1StringView path) {
        const ConfigFile* file = planning.snapshot.file(QString(path));
        return planning.host.text(path) != (file ? std::optional(file->bytes) : std::nullopt);
    });
}

/// The scripts follow the lists they serve, and the images follow the files.
void settle(const Planning& planning)
{
    const bool hasList = planning.host.text(earlyBindList).has_value();
    const bool hasIds = planning.host.text(earlyBindIds).has_value();
    putScript(planning, earlyBindScript, hasList);
    putScript(planning, earlyBindOff, hasIds);
    putScript(planning, earlyBindHook, hasList || hasIds);
    if (isChanged(planning) || planning.snapshot.host.boot.isImageBehind)
        planning.host.renew(RenewBoot::What::Initramfs, {});
}

void forget(const Planning& planning, const RecordedDrive& record)
{
    const QByteArray rest = listWithout(textOf(planning, earlyBindList), record);
    put(planning, earlyBindList, recordedDrives(rest).isEmpty() ? std::nullopt : std::optional(rest));
}

void forgetIds(const Planning& planning, const QString& pattern)
{
    QStringList rest = ownIds(planning);
    rest.removeAll(pattern);
    put(planning, earlyBindIds,
        rest.isEmpty() ? std::nullopt : std::optional(idsText(foreignIds(planning.snapshot) + rest)));
}

} // namespace

bool isBoundEarly(const Planning& planning, const Drive& drive, EarlyBind how)
{
    switch (how) {
    case EarlyBind::None:
        return true;
    case EarlyBind::Drive:
        return recordIn(planning, drive).isThere && !planning.snapshot.host.boot.isImageBehind;
    case EarlyBind::Ids:
        break;
    }
    const QStringList listed = idsIn(textOf(planning, earlyBindIds));
    const QStringList others = foreignIds(planning.snapshot);
    return ownIds(planning).contains(patternFor(planning.snapshot, drive))
        && std::all_of(others.begin(), others.end(), [&](const QString& each) { return listed.contains(each); })
        && !planning.snapshot.host.boot.isImageBehind;
}

void bindEarly(const Planning& planning, const Drive& drive, EarlyBind how)
{
    if (how == EarlyBind::None)
        return;
    const QString pattern = patternFor(planning.snapshot, drive);
    const Record record = recordIn(planning, drive);
    if (how == EarlyBind::Drive) {
        if (!record.isThere)
            put(planning, earlyBindList,
                listWith(textOf(planning, earlyBindList), recordOf(planning.snapshot, drive)));
        if (ownIds(planning).contains(pattern))
            forgetIds(planning, pattern);
    } else {
        if (record.line)
            forget(planning, *record.line);
        QStringList own = ownIds(planning);
        if (!own.contains(pattern))
            own.append(pattern);
        put(planning, earlyBindIds, idsText(foreignIds(planning.snapshot) + own));
    }
    settle(planning);
    restartUnderGuard(planning, {}, false,
                      Text::tr("Only a start of the node shows that it comes up with the new images, and that it keeps "
                               "off this drive and no other."));
    planning.host.expectKeptOff(planning.snapshot.identityOf(drive));
}

QString leaveEarlyBinding(const Planning& planning, const Drive& drive)
{
    const Record record = recordIn(planning, drive);
    const QString pattern = patternFor(planning.snapshot, drive);
    const bool hasIds = ownIds(planning).contains(pattern);
    if (record.isThere && !record.line)
        addTo(planning.plan,
              {{u"early-bind-unclear"_s, Severity::Attention, DriveSubject{drive.address},
                Text::tr("%1 stays among the drives that the node keeps off at its start.").arg(drive.nameText()),
                Text::tr("While vfio-pci has several of one model, nobody can tell which of the recorded serials is this one's."),
                Text::tr("Take it back once more when the host has it and shows its serial."),
                {{earlyBindList, recordOf(planning.snapshot, drive).ids}}}});
    if (!record.line && !hasIds)
        return {};
    const QList<Finding> findings = findingsOnImages(planning.snapshot) + planning.safety.ofHost() + findingsOnFiles(planning);
    addTo(planning.plan, findings);
    if (hasBlocked(findings))
        return {};
    if (record.line)
        forget(planning, *record.line);
    if (hasIds)
        forgetIds(planning, pattern);
    settle(planning);
    planning.plan.sentences.append(Text::tr("From its next start on, %1 does not keep off %2 any more.")
                                       .arg(planning.snapshot.host.hostName, fullName(drive)));
    return record.line ? record.line->serial : QString();
}

} // namespace backend
