// SPDX-License-Identifier: GPL-3.0-or-later
#include "Words.h"

#include <algorithm>
#include <cmath>

namespace backend::paste {

using namespace Qt::StringLiterals;

QStringList words(const QString& line)
{
    return line.simplified().split(u' ', Qt::SkipEmptyParts);
}

QList<Word> placedWords(const QString& line)
{
    QList<Word> list;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i).isSpace())
            continue;
        const qsizetype start = i;
        while (i < line.size() && !line.at(i).isSpace())
            ++i;
        list.append({line.mid(start, i - start), start});
    }
    return list;
}

std::optional<quint32> hexadecimal(QStringView text)
{
    if (text.startsWith(u"0x"))
        text = text.sliced(2);
    const bool isPlain =
        !text.isEmpty() && text.size() <= 8 && std::all_of(text.begin(), text.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        });
    return isPlain ? std::optional(text.toUInt(nullptr, 16)) : std::nullopt;
}

std::optional<quint64> decimal(QStringView text)
{
    QString digits;
    for (const QChar c : text.left(40)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c != u',')
            return {};
    }
    bool isNumber = false;
    const quint64 value = digits.toULongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<double> fraction(QStringView text)
{
    QString plain = text.left(40).toString().replace(u',', u'.');
    if (plain.endsWith(u'%'))
        plain.chop(1);
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<Ids> idsFrom(QStringView text)
{
    if (text.size() != 9 || text.at(4) != u':')
        return {};
    const auto vendor = hexadecimal(text.first(4));
    const auto device = hexadecimal(text.last(4));
    if (!vendor || !device)
        return {};
    return Ids{static_cast<quint16>(*vendor), static_cast<quint16>(*device)};
}

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent).isSpace())
        ++indent;
    return indent;
}

QString withoutComment(const QString& line)
{
    for (qsizetype i = line.indexOf(u'#'); i >= 0; i = line.indexOf(u'#', i + 1))
        if (i == 0 || line.at(i - 1).isSpace())
            return line.first(i).trimmed();
    return line.trimmed();
}

QStringList withoutIndent(const QStringList& lines)
{
    qsizetype common = -1;
    for (const QString& line : lines)
        if (const qsizetype indent = indentOf(line); indent < line.size())
            common = common < 0 ? indent : std::min(common, indent);
    QStringList plain;
    for (const QString& line : lines)
        plain.append(common > 0 ? line.mid(common) : line);
    return plain;
}

quint64 bytesFrom(QStringView size)
{
    while (size.startsWith(u'<') || size.startsWith(u'>'))
        size = size.sliced(1);
    qsizetype end = 0;
    while (end < size.size()
           && (size.at(end).isDigit() || size.at(end) == u'.' || size.at(end) == u','))
        ++end;
    const auto number = fraction(size.first(end));
    const QChar unit = end < size.size() ? size.at(end).toUpper() : QChar(u'B');
    const qsizetype power = u"BKMGTPE"_s.indexOf(unit);
    if (!number || power < 0)
        return 0;
    const double bytes = *number * std::pow(1024.0, static_cast<double>(power));
    return bytes > 0 && bytes < 1e18 ? static_cast<quint64>(bytes) : 0;
}

} // namespace backend::paste
