// SPDX-License-Identifier: GPL-3.0-or-later
#include "Text.h"

#include "node/CleanText.h"

#include <QJsonDocument>
#include <QStringList>
#include <algorithm>

namespace backend {

namespace {

constexpr qsizetype lineLimit = 64 * 1024;
constexpr qsizetype lineCount = 100'000;
constexpr int depthLimit = 64;
constexpr int valueLimit = 100'000;

/// Looked at before a parser makes something much larger of it.
bool isModest(QByteArrayView json)
{
    int depth = 0;
    int deepest = 0;
    int values = 0;
    bool isText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (isText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isText = false;
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
            ++values;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',') {
            ++values;
        }
    }
    return deepest <= depthLimit && values <= valueLimit;
}

} // namespace

QList<QByteArray> linesOf(const QByteArray& bytes)
{
    QList<QByteArray> lines;
    qsizetype start = 0;
    while (start < bytes.size() && lines.size() < lineCount) {
        const qsizetype feed = bytes.indexOf('\n', start);
        const qsizetype end = feed < 0 ? bytes.size() : feed;
        if (end - start <= lineLimit)
            lines.append(bytes.mid(start, end - start));
        start = end + 1;
    }
    return lines;
}

QString firstLineOf(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return cleanText(end < 0 ? bytes : bytes.first(end)).trimmed();
}

Field fieldFrom(const QByteArray& line)
{
    const qsizetype blank = line.indexOf(' ');
    return blank < 0 ? Field{line, {}} : Field{line.first(blank), line.sliced(blank + 1)};
}

QString Record::text(QByteArrayView key) const
{
    const auto place = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& each) { return each.key == key; });
    return place == fields.end() ? QString() : cleanText(place->value).trimmed();
}

bool Record::has(QByteArrayView key) const
{
    return std::any_of(fields.begin(), fields.end(),
                       [&](const Field& each) { return each.key == key; });
}

QList<Record> recordsOf(const QByteArray& bytes, QByteArrayView start)
{
    QList<Record> records;
    for (const QByteArray& line : linesOf(bytes)) {
        const Field field = fieldFrom(line);
        if (field.key == start)
            records.append(Record{cleanText(field.value).trimmed(), {}});
        else if (!records.isEmpty())
            records.last().fields.append(field);
    }
    return records;
}

QStringList wordsOf(const QByteArray& line)
{
    return cleanText(line).simplified().split(u' ', Qt::SkipEmptyParts);
}

std::optional<QJsonObject> jsonObject(const QByteArray& bytes)
{
    const qsizetype start = bytes.indexOf('{');
    if (start < 0 || !isModest(QByteArrayView(bytes).sliced(start)))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(bytes.sliced(start));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace backend
