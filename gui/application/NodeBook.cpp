// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeBook.h"

#include "node/CleanText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr qint64 sizeLimit = 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NodeBook)
};

constexpr qsizetype nameLimit = 256;
constexpr qsizetype memberLimit = 64;

QString nameIn(const QJsonObject& json, const QString& field)
{
    return backend::cleanText(json.value(field).toString(), nameLimit);
}

NodeBookEntry entryFrom(backend::Node node, QJsonObject json)
{
    NodeBookEntry entry;
    entry.node = std::move(node);
    entry.keyFile = json.value(u"keyFile"_s).toString();
    entry.name = nameIn(json, u"name"_s);
    const QJsonObject key = json.value(u"lastKey"_s).toObject();
    entry.lastKey = {key.value(u"fingerprint"_s).toString(), key.value(u"file"_s).toString()};
    entry.connectsAtStart = json.value(u"connectsAtStart"_s).toBool(true);
    entry.cluster = nameIn(json, u"cluster"_s);
    const QJsonArray declined = json.value(u"declinedMembers"_s).toArray();
    for (const auto& member : declined)
        if (entry.declinedMembers.size() < memberLimit)
            entry.declinedMembers.append(backend::cleanText(member.toString(), nameLimit));
    for (const auto& known : {u"node"_s, u"keyFile"_s, u"name"_s, u"lastKey"_s, u"connectsAtStart"_s, u"cluster"_s,
                              u"declinedMembers"_s})
        json.remove(known);
    entry.otherFields = json;
    return entry;
}

QJsonObject toJson(const NodeBookEntry& entry)
{
    QJsonObject json = entry.otherFields;
    json.insert(u"node"_s, entry.node.text());
    const auto insert = [&json](const QString& field, const QString& text) {
        if (!text.isEmpty())
            json.insert(field, text);
    };
    insert(u"keyFile"_s, entry.keyFile);
    insert(u"name"_s, entry.name);
    insert(u"cluster"_s, entry.cluster);
    if (!entry.lastKey.fingerprint.isEmpty())
        json.insert(u"lastKey"_s, QJsonObject{{u"fingerprint"_s, entry.lastKey.fingerprint},
                                              {u"file"_s, entry.lastKey.file}});
    if (!entry.connectsAtStart)
        json.insert(u"connectsAtStart"_s, false);
    if (!entry.declinedMembers.isEmpty())
        json.insert(u"declinedMembers"_s, QJsonArray::fromStringList(entry.declinedMembers));
    return json;
}

backend::Result<void> cannotWrite(const QString& file, const QString& why)
{
    return backend::failure(backend::Error::Kind::LocalFile,
                            Text::tr("The list of nodes could not be saved in %1; this session goes on without it.")
                                .arg(file),
                            why);
}

} // namespace

NodeBook::NodeBook(QString file)
    : m_file(std::move(file))
{
}

QString NodeBook::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/lanekeeper/nodes.json"_s;
}

QJsonObject NodeBook::read() const
{
    QFile file(m_file);
    if (file.size() > sizeLimit || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QList<NodeBookEntry> NodeBook::entries() const
{
    const auto list = read().value(u"nodes"_s).toArray();
    QList<NodeBookEntry> entries;
    for (const auto& value : list) {
        const QJsonObject json = value.toObject();
        if (auto node = backend::Node::parse(json.value(u"node"_s).toString()))
            entries.append(entryFrom(*node, json));
    }
    return entries;
}

backend::Result<void> NodeBook::save(const QList<NodeBookEntry>& entries) const
{
    QJsonObject book = read();
    QJsonArray list;
    for (const auto& entry : entries)
        list.append(toJson(entry));
    // Nodes of a kind that only a later version knows.
    const QJsonArray before = book.value(u"nodes"_s).toArray();
    for (const auto& value : before)
        if (value.isObject() && !backend::Node::parse(value.toObject().value(u"node"_s).toString()))
            list.append(value);
    book.insert(u"format"_s, 1);
    book.insert(u"nodes"_s, list);
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return cannotWrite(m_file, folder);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(m_file, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(book).toJson());
    if (!file.commit())
        return cannotWrite(m_file, file.errorString());
    return {};
}

} // namespace gui
