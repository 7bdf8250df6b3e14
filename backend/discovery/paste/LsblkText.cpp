// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskText.h"

#include "Words.h"
#include "discovery/Text.h"
#include "node/CleanText.h"

#include <QJsonArray>
#include <algorithm>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

constexpr int depthLimit = 16;

bool isNumbers(const QString& word)
{
    const qsizetype colon = word.indexOf(u':');
    return colon > 0 && decimal(word.first(colon)) && decimal(word.sliced(colon + 1));
}

bool isTreeSign(QChar c)
{
    return QStringView(u"├└│─|`-").contains(c);
}

/// Where a device's name starts behind the lines of the tree.
qsizetype nameStart(const QString& line)
{
    qsizetype i = 0;
    while (i < line.size() && (line.at(i).isSpace() || isTreeSign(line.at(i))))
        ++i;
    return i;
}

struct Row {
    BlockDevice device;
    int depth = 0;
};

class LsblkReader {
public:
    LsblkText read(const QStringList& lines)
    {
        for (const QString& each : lines)
            readLine(each.left(2000));
        LsblkText text;
        text.showsUse = !m_isBlind;
        if (!m_isBlind)
            text.disks = tree();
        return text;
    }

private:
    void readLine(const QString& line)
    {
        QList<Word> list = placedWords(line);
        if (list.isEmpty() || isHeader(list))
            return;
        const qsizetype start = nameStart(line);
        const bool hasTree = start > indentOf(line);
        const bool isContinued = !hasTree && !m_rows.isEmpty() && start > m_base + 12;
        if (isContinued || (!hasTree && isNumbers(list.first().text)))
            return takeCells(list);
        if (!hasTree && m_rows.isEmpty())
            m_base = start;
        Row row;
        row.depth = hasTree ? static_cast<int>(std::max<qsizetype>(1, (start - m_base) / 2)) : 0;
        qsizetype end = start;
        while (end < line.size() && !line.at(end).isSpace())
            ++end;
        row.device.name = line.mid(start, end - start);
        if (row.device.name.isEmpty() || row.device.name == "..."_L1)
            return;
        // A name too long for its column has its cells on the next line.
        const bool isWrapped = isNumbers(row.device.name);
        if (!isWrapped)
            m_rows.append(row);
        list.removeIf([&](const Word& word) { return word.start < (isWrapped ? start : end); });
        takeCells(list);
    }

    bool isHeader(const QList<Word>& list)
    {
        if (list.first().text != "NAME"_L1 || list.size() < 2)
            return false;
        m_columns = list.mid(1);
        bool isBlind = true;
        for (const Word& column : m_columns)
            isBlind = isBlind && column.text.startsWith("DISC-"_L1);
        m_isBlind = isBlind;
        m_base = list.first().start;
        return true;
    }

    /// Behind MAJ:MIN stand RM, SIZE, RO and TYPE in this order unless other columns were asked
    /// for.
    [[nodiscard]] bool hasUsualOrder() const
    {
        QStringList names;
        for (const Word& column : m_columns)
            names.append(column.text);
        return names.isEmpty()
            || names.mid(0, 5) == QStringList{u"MAJ:MIN"_s, u"RM"_s, u"SIZE"_s, u"RO"_s, u"TYPE"_s};
    }

    void takeCells(const QList<Word>& list)
    {
        if (m_rows.isEmpty())
            return;
        qsizetype first = 0;
        if (!list.isEmpty() && isNumbers(list.first().text) && hasUsualOrder()
            && list.size() >= 5) {
            set(u"SIZE"_s, list.at(2).text);
            set(u"TYPE"_s, list.at(4).text);
            first = 5;
        }
        QString column = first > 0 && m_columns.size() == 6 ? m_columns.last().text : QString();
        bool isSame = false;
        for (qsizetype i = first; i < list.size(); ++i) {
            const QString found = columnOf(list.at(i));
            isSame = found.isEmpty() || (found == column && isSame);
            if (!found.isEmpty())
                column = found;
            if (isSame && i > first)
                append(column, list.at(i).text);
            else
                set(column, list.at(i).text);
            isSame = true;
        }
    }

    /// Columns are aligned to the left or to the right of their headings.
    [[nodiscard]] QString columnOf(const Word& word) const
    {
        for (const Word& column : m_columns)
            if (word.start == column.start || word.end() == column.end())
                return column.text;
        const bool isPlace = word.text.startsWith(u'/') || word.text == "[SWAP]"_L1;
        return isPlace ? u"MOUNTPOINTS"_s : QString();
    }

    void set(const QString& column, const QString& value)
    {
        BlockDevice& device = m_rows.last().device;
        if (column == "SIZE"_L1)
            device.sizeBytes = bytesFrom(value);
        else if (column == "TYPE"_L1)
            device.type = value;
        else if (column == "FSTYPE"_L1)
            device.fileSystem = value;
        else if (column == "LABEL"_L1)
            device.label = value;
        else if (column == "UUID"_L1)
            device.uuid = value;
        else if (column == "SERIAL"_L1)
            device.serial = value;
        else if (column == "PARTTYPE"_L1)
            device.partitionType = value.toLower();
        else if (column.startsWith("MOUNTPOINT"_L1))
            device.mountPoints.append(value);
        else if (column.isEmpty() && value.endsWith("_member"_L1))
            device.fileSystem = value;
    }

    /// Labels and mount points may hold blanks.
    void append(const QString& column, const QString& value)
    {
        BlockDevice& device = m_rows.last().device;
        if (column.startsWith("MOUNTPOINT"_L1) && !device.mountPoints.isEmpty())
            device.mountPoints.last() += u' ' + value;
        else if (column == "LABEL"_L1)
            device.label += u' ' + value;
        else if (column.isEmpty())
            set(column, value);
    }

    [[nodiscard]] QList<BlockDevice> tree()
    {
        qsizetype at = 0;
        QList<BlockDevice> disks;
        while (at < m_rows.size())
            disks.append(branch(at, 0, {}));
        return disks;
    }

    BlockDevice branch(qsizetype& at, int level, const BlockDevice& parent)
    {
        const int depth = m_rows.at(at).depth;
        BlockDevice device = m_rows.at(at++).device;
        complete(device, level, parent);
        while (at < m_rows.size() && m_rows.at(at).depth > depth && level < depthLimit)
            device.children.append(branch(at, level + 1, device));
        return device;
    }

    /// lsblk -f shows no types; what cannot be told from the name stays unknown.
    static void complete(BlockDevice& device, int level, const BlockDevice& parent)
    {
        if (device.type.isEmpty() && level == 0)
            device.type = u"disk"_s;
        else if (device.type.isEmpty() && diskOfPartition(device.name) == parent.name)
            device.type = u"part"_s;
        const bool isMapped = device.type == "lvm"_L1 || device.type == "crypt"_L1;
        device.path = (isMapped ? u"/dev/mapper/"_s : u"/dev/"_s) + device.name;
    }

    QList<Word> m_columns;
    qsizetype m_base = 0;
    bool m_isBlind = false;
    QList<Row> m_rows;
};

BlockDevice deviceFrom(const QJsonObject& json, int level)
{
    const auto text = [&](QLatin1StringView key) {
        return cleanText(json.value(key).toString()).trimmed();
    };
    BlockDevice device;
    device.name = text("name"_L1);
    device.type = text("type"_L1);
    device.fileSystem = text("fstype"_L1);
    device.label = text("label"_L1);
    device.uuid = text("uuid"_L1);
    device.serial = text("serial"_L1);
    device.partitionType = text("parttype"_L1).toLower();
    const QJsonValue size = json.value("size"_L1);
    device.sizeBytes = size.isDouble() && size.toDouble() > 0 && size.toDouble() < 1e18
        ? static_cast<quint64>(size.toDouble())
        : bytesFrom(size.toString());
    QJsonArray mounts = json.value("mountpoints"_L1).toArray();
    mounts.append(json.value("mountpoint"_L1));
    for (const QJsonValue& each : mounts)
        if (!each.toString().isEmpty())
            device.mountPoints.append(cleanText(each.toString()));
    const bool isMapped = device.type == "lvm"_L1 || device.type == "crypt"_L1;
    device.path = (isMapped ? u"/dev/mapper/"_s : u"/dev/"_s) + device.name;
    if (level < depthLimit)
        for (const QJsonValue& child : json.value("children"_L1).toArray())
            device.children.append(deviceFrom(child.toObject(), level + 1));
    return device;
}

} // namespace

LsblkText readLsblk(const QStringList& lines)
{
    return LsblkReader().read(lines);
}

LsblkText readLsblkJson(const QByteArray& json)
{
    LsblkText text;
    if (const auto object = jsonObject(json))
        for (const QJsonValue& each : object->value("blockdevices"_L1).toArray())
            text.disks.append(deviceFrom(each.toObject(), 0));
    return text;
}

QString diskOfPartition(const QString& name)
{
    qsizetype end = name.size();
    while (end > 0 && name.at(end - 1).isDigit())
        --end;
    if (end == name.size() || end == 0)
        return {};
    const bool hasLetter = name.at(end - 1) == u'p' && end > 1 && name.at(end - 2).isDigit();
    if (hasLetter)
        return name.first(end - 1);
    const bool isPlain = name.startsWith("sd"_L1) || name.startsWith("vd"_L1)
        || name.startsWith("hd"_L1) || name.startsWith("xvd"_L1);
    return isPlain ? name.first(end) : QString();
}

} // namespace backend::paste
