// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeFiles.h"

#include "HistoryFiles.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qint64 sizeLimit = 4 * 1024 * 1024;

} // namespace

NodeFiles::NodeFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString NodeFiles::fileOf(const backend::Node& node) const
{
    return m_folder + u'/' + HistoryFiles::folderNameOf(node.text()) + u".json"_s;
}

QByteArray NodeFiles::read(const backend::Node& node) const
{
    QFile file(fileOf(node));
    if (!file.open(QIODevice::ReadOnly) || file.size() > sizeLimit)
        return {};
    return file.readAll();
}

void NodeFiles::write(const backend::Node& node, const QByteArray& bytes) const
{
    if (!QDir().mkpath(m_folder))
        return;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(fileOf(node));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(bytes);
    file.commit();
}

void NodeFiles::remove(const backend::Node& node) const { QFile::remove(fileOf(node)); }

} // namespace gui
