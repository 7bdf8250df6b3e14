// SPDX-License-Identifier: GPL-3.0-or-later
#include "MappingText.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

const QString place = u"/cluster/mapping/pci"_s;

bool isMap(const QString& line)
{
    return line.startsWith("map "_L1);
}

QString sortedLine(const QString& line)
{
    if (!isMap(line))
        return line;
    QStringList properties = line.sliced(4).split(u',');
    properties.sort();
    return u"map "_s + properties.join(u',');
}

/// The order of map lines has a meaning, that of the others has none.
QStringList sortedLines(const QStringList& lines)
{
    QStringList maps;
    QStringList others;
    for (const QString& line : lines)
        (isMap(line) ? maps : others).append(sortedLine(line));
    others.sort();
    return maps + others;
}

QStringList keysOf(const QStringList& lines)
{
    QStringList keys;
    for (const QString& line : lines)
        keys.append(line.section(u' ', 0, 0));
    return keys;
}

QStringList optionWords(const QStringList& lines)
{
    QStringList words;
    for (const QString& line : lines)
        words += {u"--"_s + line.section(u' ', 0, 0), line.section(u' ', 1)};
    return words;
}

} // namespace

bool isMappingName(const QString& name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z][A-Za-z0-9_-]{1,63}\\z"_s);
    return pattern.match(name).hasMatch();
}

bool isMappingLine(const QString& line)
{
    static const QStringList known{u"map"_s, u"description"_s, u"mdev"_s, u"live-migration-capable"_s};
    const auto isControl = [](QChar each) { return each.category() == QChar::Other_Control; };
    return known.contains(line.section(u' ', 0, 0)) && line.contains(u' ') && line.size() <= 8192
        && std::none_of(line.begin(), line.end(), isControl);
}

QString mapLine(const QString& node, const PciDevice& device, const QString& path)
{
    QStringList properties{u"id="_s + device.idText()};
    if (device.iommuGroup)
        properties.append(u"iommugroup="_s + QString::number(*device.iommuGroup));
    properties += {u"node="_s + node, u"path="_s + path};
    if (device.subsystemVendor != 0)
        properties.append(u"subsystem-id="_s + idText(device.subsystemVendor, device.subsystemDevice));
    return u"map "_s + properties.join(u',');
}

bool isSameMapping(const std::optional<QStringList>& a, const std::optional<QStringList>& b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return sortedLines(*a) == sortedLines(*b);
}

QByteArray mappingText(const QString& name, const std::optional<QStringList>& lines)
{
    if (!lines)
        return {};
    QString text = name + u'\n';
    for (const QString& line : *lines)
        text += u'\t' + line + u'\n';
    return text.toUtf8();
}

QByteArray mappingHash(const std::optional<QStringList>& lines)
{
    if (!lines)
        return "-";
    QByteArray text;
    for (const QString& line : *lines)
        text += line.toUtf8() + '\n';
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

QStringList mappingWords(const ChangeMapping& action)
{
    if (!action.after)
        return {u"delete"_s, place + u'/' + action.name};
    if (!action.before)
        return QStringList{u"create"_s, place, u"--id"_s, action.name} + optionWords(*action.after);
    QStringList words{u"set"_s, place + u'/' + action.name};
    words += optionWords(*action.after);
    QStringList gone;
    const QStringList keysBefore = keysOf(*action.before);
    for (const QString& key : keysBefore)
        if (!keysOf(*action.after).contains(key) && !gone.contains(key))
            gone.append(key);
    if (!gone.isEmpty())
        words += {u"--delete"_s, gone.join(u',')};
    return words;
}

ChangeMapping reversed(const ChangeMapping& action)
{
    return {action.name, action.after, action.before, {}};
}

} // namespace backend
