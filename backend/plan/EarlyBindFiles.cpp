// SPDX-License-Identifier: GPL-3.0-or-later
#include "EarlyBindFiles.h"

#include <QResource>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

const QByteArray listHead = "# Written by Lanekeeper: NVMe drives that vfio-pci gets while the node starts. Each line: ids of the\n"
                            "# drive and its subsystem, serial, model, with tabs between. After a change: update-initramfs -u -k all\n";
const QByteArray idsHead = "# Written by Lanekeeper: vfio-pci takes whatever has these ids, before nvme does. The ids of other files\n"
                           "# are repeated, because the last such line counts. After a change: update-initramfs -u -k all\n";
const QByteArray idsStart = "options vfio-pci ids=";

QByteArray lineOf(const RecordedDrive& drive)
{
    return u"%1\t%2\t%3"_s.arg(drive.ids, drive.serial, drive.model).toUtf8();
}

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each >= u' ' && each <= u'~'; });
}

} // namespace

QByteArray shippedScript(QLatin1StringView path)
{
    const QString name = path == earlyBindScript ? u"early-bind.sh"_s
        : path == earlyBindOff                   ? u"early-bind-off.sh"_s
                                                 : u"early-bind-hook.sh"_s;
    return QResource(u":/node/"_s + name).uncompressedData();
}

RecordedDrive recordOf(const DeviceIdentity& drive)
{
    const QStringList ids{idText(drive.vendor), idText(drive.device), idText(drive.subsystemVendor),
                          idText(drive.subsystemDevice)};
    return {ids.join(u':'), drive.serial, drive.model};
}

bool canBeRecorded(const DeviceIdentity& drive)
{
    return !drive.serial.isEmpty() && !drive.serial.startsWith(u'#') && isPlain(drive.serial) && isPlain(drive.model);
}

QList<RecordedDrive> recordedDrives(const QByteArray& list)
{
    QList<RecordedDrive> drives;
    for (const QByteArray& line : list.split('\n')) {
        const QStringList parts = QString::fromUtf8(line).split(u'\t');
        if (!line.startsWith('#') && parts.size() >= 2)
            drives.append({parts[0], parts[1], parts.value(2)});
    }
    return drives;
}

QByteArray listWith(const QByteArray& list, const RecordedDrive& drive)
{
    const QByteArray text = list.isEmpty() ? listHead : list;
    return text + (text.endsWith('\n') ? "" : "\n") + lineOf(drive) + '\n';
}

QByteArray listWithout(const QByteArray& list, const RecordedDrive& drive)
{
    QList<QByteArray> lines = list.split('\n');
    lines.removeIf([&](const QByteArray& line) { return recordedDrives(line) == QList<RecordedDrive>{drive}; });
    return lines.join('\n');
}

QByteArray idsText(const QStringList& ids)
{
    return idsHead + idsStart + ids.join(u',').toUtf8() + "\nsoftdep nvme pre: vfio-pci\n";
}

QStringList idsIn(const QByteArray& text)
{
    for (const QByteArray& line : text.split('\n'))
        if (line.startsWith(idsStart))
            return QString::fromUtf8(line.sliced(idsStart.size())).trimmed().split(u',', Qt::SkipEmptyParts);
    return {};
}

} // namespace backend
