// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeMemories.h"

#include "HistoryFiles.h"
#include "StateFolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qint64 sizeLimit = 4 * 1024 * 1024;

} // namespace

NodeMemories::NodeMemories(QString folder)
    : m_folder(std::move(folder))
{
}

NodeMemories NodeMemories::ofThisPerson() { return NodeMemories(stateFolder() + u"/memory"_s); }

QString NodeMemories::fileOf(const backend::Node& node) const
{
    return m_folder + u'/' + HistoryFiles::folderNameOf(node.text()) + u".json"_s;
}

backend::NodeMemory NodeMemories::of(const backend::Node& node) const
{
    QFile file(fileOf(node));
    if (!node.canChange() || !file.open(QIODevice::ReadOnly) || file.size() > sizeLimit)
        return {};
    return backend::NodeMemory::fromJson(file.readAll()).value_or(backend::NodeMemory{});
}

void NodeMemories::keep(const backend::Node& node, const backend::NodeMemory& memory) const
{
    if (!node.canChange() || !QDir().mkpath(m_folder))
        return;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(fileOf(node));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(memory.toJson());
    file.commit();
}

} // namespace gui
