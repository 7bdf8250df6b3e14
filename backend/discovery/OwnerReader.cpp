// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwnerReader.h"

#include "Text.h"
#include "node/CleanText.h"

#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr auto crypttab = "/etc/crypttab"_L1;

/// "export PATH PLACE", where a path may hold blanks and a place in configfs does not:
/// /sys/kernel/config/nvmet/subsystems/NAME/… or /sys/kernel/config/target/core/KIND/NAME/….
Ownership exportFrom(const QString& text)
{
    const qsizetype blank = text.lastIndexOf(u' ');
    const QString place = text.sliced(blank + 1);
    const int name = place.startsWith("/sys/kernel/config/target/"_L1) ? 7 : 6;
    const QString path = text.left(blank).trimmed();
    return {path, place.section(u'/', name, name), {place, path}};
}

/// "md0 : active raid1 nvme0n1p3[0] sdb1[1](F)" (Documentation/admin-guide/md.rst)
QList<Ownership> readRaid(const QByteArray& mdstat)
{
    static const QRegularExpression array(u"^(md\\S*) : (?:in)?active "_s);
    static const QRegularExpression member(u"(\\S+)\\[\\d+\\]"_s);
    QList<Ownership> members;
    for (const QByteArray& bytes : linesOf(mdstat)) {
        const QString line = cleanText(bytes).trimmed();
        const auto heading = array.match(line);
        if (!heading.hasMatch())
            continue;
        for (auto match = member.globalMatch(line); match.hasNext();)
            members.append(
                {match.next().captured(1), heading.captured(1), {u"/proc/mdstat"_s, line}});
    }
    return members;
}

/// "NAME DEVICE KEY OPTIONS"
QList<Ownership> readCrypttab(const QList<ConfigFile>& files)
{
    QList<Ownership> devices;
    for (const ConfigLine& line : linesBelow(files, crypttab)) {
        const QStringList words = line.text.simplified().split(u' ');
        if (line.path == crypttab && words.size() >= 2)
            devices.append(
                {words.at(1), words.first(), {u"%1:%2"_s.arg(crypttab).arg(line.number), line.text}});
    }
    return devices;
}

} // namespace

Owners readOwners(const Answer& answer, const QList<ConfigFile>& files)
{
    Owners owners;
    for (const QByteArray& line : linesOf(answer.output("owners"))) {
        const Field field = fieldFrom(line);
        const QString text = cleanText(field.value).trimmed();
        const QString device = text.section(u' ', 0, 0);
        const QString owner = text.section(u' ', 1);
        if (field.key == "btrfs" && !owner.isEmpty())
            owners.btrfs.append(
                {device, owner, {u"/sys/fs/btrfs/%1/devices"_s.arg(owner), device}});
        else if (field.key == "bcache" && !device.isEmpty())
            owners.bcache.append(
                {device, {}, {u"/sys/class/block/%1/bcache"_s.arg(device), device}});
        else if (field.key == "export" && text.contains(u' '))
            owners.exports.append(exportFrom(text));
    }
    owners.raid = readRaid(answer.output("raid"));
    owners.encrypted = readCrypttab(files);
    return owners;
}

} // namespace backend
