// SPDX-License-Identifier: GPL-3.0-or-later
#include "MappingSerials.h"

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr auto beforeSerial = ", serial "_L1;
constexpr qsizetype lengthLimit = 4096;

/// What may stand in a part: it has to survive Proxmox's file and a command line as it is.
QString plain(const QString& text)
{
    QString kept;
    for (const QChar each : text)
        kept += each >= u' ' && each <= u'~' && each != u';' ? each : u'?';
    return kept.simplified();
}

} // namespace

QString descriptionOf(const QStringList& mappingLines)
{
    for (const QString& line : mappingLines)
        if (line.startsWith("description "_L1))
            return line.sliced(12);
    return {};
}

QStringList serialsFor(const PciMapping& mapping, const QString& node)
{
    QStringList serials;
    const QStringList parts = descriptionOf(mapping.lines).split(u';');
    for (const QString& part : parts) {
        const QString text = part.trimmed();
        const qsizetype place = text.lastIndexOf(beforeSerial);
        if (text.startsWith(node + u": "_s) && place > 0)
            serials.append(text.sliced(place + beforeSerial.size()));
    }
    return serials;
}

QString describing(const QString& description, const QString& node, const Drive& drive)
{
    const QString part = plain(node) + u": "_s + plain(drive.nameText()) + beforeSerial + plain(drive.serial);
    const QString all = description.isEmpty() ? part : description + u"; "_s + part;
    return all.size() <= lengthLimit ? all : description;
}

bool meansAnother(const PciMapping& mapping, const QString& node, const Drive& drive)
{
    const QStringList serials = serialsFor(mapping, node);
    return !serials.isEmpty() && !drive.serial.isEmpty() && !serials.contains(plain(drive.serial));
}

} // namespace backend
