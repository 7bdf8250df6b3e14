// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConfigText.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

bool hasPending(const VmConfig& config, const QString& key)
{
    return config.pendingDeletes().contains(key)
        || (config.pending() != nullptr && config.pending()->value(key).has_value());
}

/// One part of the file: its header line (none for the current one) and its other lines.
struct Part {
    QByteArray header;
    QList<QByteArray> lines;
};

QList<Part> partsOf(const QByteArray& text)
{
    QList<Part> parts{{}};
    QList<QByteArray> lines = text.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    for (const QByteArray& line : lines) {
        if (line.startsWith('[') && line.trimmed().endsWith(']'))
            parts.append({line, {}});
        else
            parts.last().lines.append(line);
    }
    return parts;
}

QByteArray joined(const QList<Part>& parts)
{
    QByteArray text;
    for (const Part& part : parts) {
        if (!part.header.isEmpty())
            text += part.header + '\n';
        for (const QByteArray& line : part.lines)
            text += line + '\n';
    }
    return text;
}

QByteArray keyOf(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    return line.startsWith('#') || colon < 1 ? QByteArray() : line.first(colon);
}

void removeKey(QList<QByteArray>& lines, const QByteArray& key)
{
    lines.removeIf([&](const QByteArray& line) { return keyOf(line) == key; });
}

/// In place of the old line, else before the first key that sorts after it.
void setKey(QList<QByteArray>& lines, const QByteArray& key, const QByteArray& value)
{
    const QByteArray line = key + ": " + value;
    const auto same = std::find_if(lines.begin(), lines.end(),
                                   [&](const QByteArray& each) { return keyOf(each) == key; });
    if (same != lines.end()) {
        *same = line;
        return;
    }
    qsizetype place = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray other = keyOf(lines[i]);
        if (!other.isEmpty() && other > key)
            break;
        if (!lines[i].trimmed().isEmpty())
            place = i + 1;
    }
    lines.insert(place, line);
}

qsizetype pendingIndex(const QList<Part>& parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (parts[i].header.trimmed() == "[PENDING]")
            return i;
    return -1;
}

Part& pendingPart(QList<Part>& parts)
{
    qsizetype index = pendingIndex(parts);
    if (index < 0) {
        // Proxmox writes an empty line before each header.
        auto& lines = parts.first().lines;
        const bool isLast = parts.size() == 1;
        if (isLast || lines.isEmpty() || !lines.last().isEmpty())
            lines.append(QByteArray());
        parts.insert(1,
                     {"[PENDING]", isLast ? QList<QByteArray>{} : QList<QByteArray>{QByteArray()}});
        index = 1;
    }
    return parts[index];
}

void writeDeletes(QList<QByteArray>& lines, QStringList deletes)
{
    deletes.sort();
    if (deletes.isEmpty())
        removeKey(lines, "delete");
    else
        setKey(lines, "delete", deletes.join(u',').toUtf8());
}

void pend(QList<Part>& parts, const VmConfig& config, const VmOptionChange& change)
{
    const bool returns = config.value(change.key) == change.after;
    const QByteArray key = change.key.toUtf8();
    auto& lines = pendingPart(parts).lines;
    QStringList deletes = VmConfig::parse(joined(parts), {}).pendingDeletes();
    deletes.removeAll(change.key);
    if (!returns && !change.after)
        deletes.append(change.key);
    removeKey(lines, key);
    if (!returns && change.after)
        setKey(lines, key, change.after->toUtf8());
    writeDeletes(lines, deletes);
}

void dropEmptyPending(QList<Part>& parts)
{
    const qsizetype index = pendingIndex(parts);
    if (index < 0)
        return;
    const auto& lines = parts[index].lines;
    if (std::all_of(lines.begin(), lines.end(),
                    [](const QByteArray& each) { return each.trimmed().isEmpty(); })) {
        parts.removeAt(index);
        if (index == parts.size() && parts.last().lines.size() > 0
            && parts.last().lines.last().isEmpty())
            parts.last().lines.removeLast();
    }
}

/// A VM that does not run takes on what is pending together with the change.
void applyPending(QList<Part>& parts, const VmConfig& config)
{
    const VmSection* pending = config.pending();
    if (pending == nullptr)
        return;
    for (const QString& key : config.pendingDeletes())
        removeKey(parts.first().lines, key.toUtf8());
    for (const VmOption& option : pending->options)
        if (option.key != "delete"_L1)
            setKey(parts.first().lines, option.key.toUtf8(), option.value.toUtf8());
    parts[pendingIndex(parts)].lines.clear();
}

} // namespace

bool isTakenOnAtOnce(const QString& key)
{
    return key == "onboot"_L1 || key == "hookscript"_L1;
}

QStringList setArguments(const VmConfig& config, const QList<VmOptionChange>& changes)
{
    QStringList arguments;
    QStringList deletes;
    QStringList reverts;
    for (const VmOptionChange& change : changes) {
        if (change.after == config.value(change.key) && hasPending(config, change.key))
            reverts.append(change.key);
        else if (change.after)
            arguments += {u"--"_s + change.key, *change.after};
        else
            deletes.append(change.key);
    }
    if (!deletes.isEmpty())
        arguments += {u"--delete"_s, deletes.join(u',')};
    if (!reverts.isEmpty())
        arguments += {u"--revert"_s, reverts.join(u',')};
    return arguments;
}

QByteArray changedText(const QByteArray& before, const QList<VmOptionChange>& changes,
                       bool machineRuns)
{
    QList<Part> parts = partsOf(before);
    const VmConfig config = VmConfig::parse(before, {});
    if (!machineRuns)
        applyPending(parts, config);
    for (const VmOptionChange& change : changes) {
        if (machineRuns && !isTakenOnAtOnce(change.key))
            pend(parts, config, change);
        else if (change.after)
            setKey(parts.first().lines, change.key.toUtf8(), change.after->toUtf8());
        else
            removeKey(parts.first().lines, change.key.toUtf8());
    }
    dropEmptyPending(parts);
    return joined(parts);
}

QList<VmOptionChange> reversed(const QList<VmOptionChange>& changes)
{
    QList<VmOptionChange> back;
    for (const VmOptionChange& change : changes)
        back.append({change.key, change.after, change.before});
    return back;
}

} // namespace backend
