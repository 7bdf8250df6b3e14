// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedTool.h"

#include "SimulatedNode.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>
#include <vector>

namespace support {

backend::Output runTool(const remote::NodeRoot& root, const QStringList& words)
{
    QProcess process;
    process.start(root.path + u'/' + words.first(), words.mid(1));
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {{}, process.errorString().toUtf8(), -1};
    return {process.readAllStandardOutput(), process.readAllStandardError(), process.exitCode()};
}

QMap<QString, QByteArray> contentsOf(const QString& folder)
{
    QMap<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo entry(files.next());
        QByteArray content = "folder";
        QFile file(entry.filePath());
        if (entry.isSymLink())
            content = "-> " + QFile::encodeName(entry.symLinkTarget());
        else if (!entry.isDir() && file.open(QIODevice::ReadOnly))
            content = QByteArray::number(static_cast<int>(file.permissions()), 16) + ' ' + file.readAll();
        contents.insert(entry.filePath().mid(folder.size()), content);
    }
    return contents;
}

remote::NodeRoot freshNode(const QString& name)
{
    static std::vector<std::unique_ptr<QTemporaryDir>> folders;
    folders.push_back(std::make_unique<QTemporaryDir>());
    return remote::openSimulatedNode(name, folders.back()->path()).value_or(remote::NodeRoot{});
}

} // namespace support
