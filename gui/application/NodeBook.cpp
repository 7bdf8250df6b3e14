// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeBook.h"

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

QJsonObject toJson(const NodeBookEntry& entry)
{
    QJsonObject json{{u"node"_s, entry.node.text()}};
    if (!entry.keyFile.isEmpty())
        json.insert(u"keyFile"_s, entry.keyFile);
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

QList<NodeBookEntry> NodeBook::entries() const
{
    QFile file(m_file);
    if (file.size() > sizeLimit || !file.open(QIODevice::ReadOnly))
        return {};
    const auto list = QJsonDocument::fromJson(file.readAll()).object().value(u"nodes"_s).toArray();
    QList<NodeBookEntry> entries;
    for (const auto& value : list) {
        const QJsonObject json = value.toObject();
        if (auto node = backend::Node::parse(json.value(u"node"_s).toString()))
            entries.append({*node, json.value(u"keyFile"_s).toString()});
    }
    return entries;
}

backend::Result<void> NodeBook::save(const QList<NodeBookEntry>& entries) const
{
    QJsonArray list;
    for (const auto& entry : entries)
        list.append(toJson(entry));
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return cannotWrite(m_file, folder);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(m_file, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"nodes"_s, list}}).toJson());
    if (!file.commit())
        return cannotWrite(m_file, file.errorString());
    return {};
}

} // namespace gui
