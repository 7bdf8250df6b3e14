// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedNode.h"

#include "simulated/Parts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace remote {

using namespace Qt::StringLiterals;
using backend::Error;
using backend::failure;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SimulatedNode)
};

/// Everything below `.simulated` belongs to the simulation; a folder without it is not ours.
bool isSimulatedNode(const QString& folder)
{
    return !QFileInfo(folder).isSymLink() && QFileInfo(folder + u"/.simulated"_s).isDir();
}

/// Tells the demo nodes of this program from those of an older one, whose stand-ins know less.
QByteArray recipe()
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString& folder : {u":/demo"_s, u":/demo/tools"_s})
        for (const QString& name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
            QFile file(folder + u'/' + name);
            hash.addData(name.toUtf8());
            if (file.open(QIODevice::ReadOnly))
                hash.addData(file.readAll());
        }
    return hash.result().toHex() + '\n';
}

bool isOfToday(const QString& folder)
{
    QFile file(folder + u"/.simulated/recipe"_s);
    return file.open(QIODevice::ReadOnly) && file.read(100) == recipe();
}

backend::Result<simulated::Description> describe(const QString& name)
{
    QFile file(u":/demo/%1.json"_s.arg(name));
    if (!simulatedNodeNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Usage,
                       Text::tr("There is no demo node “%1”. The demo nodes are: %2.")
                           .arg(name, simulatedNodeNames().join(u", "_s)));
    return simulated::parseDescription(file.readAll());
}

/// `place` is where the folder will stand in the end, since stand-ins carry that path.
backend::Result<void> build(const simulated::Description& node, const QString& folder, const QString& place)
{
    simulated::Tree tree(folder);
    const QList<simulated::Block> blocks = simulated::blocksOf(node);
    tree.folder(u".simulated"_s);
    tree.file(u".simulated/recipe"_s, recipe());
    simulated::writeDevices(tree, node);
    simulated::writeNetwork(tree, node);
    simulated::writeBlocks(tree, blocks, node);
    simulated::writeVolumeReports(tree, blocks, node);
    simulated::writeProc(tree, blocks, node);
    simulated::writeHost(tree, node);
    simulated::writeStart(tree, blocks, node);
    simulated::writeTools(tree, place);
    if (const auto written = tree.result(); !written)
        return written;
    return simulated::writeAsleep(folder, node);
}

backend::Result<QString> demoFolderPath(const QString& demoFolder)
{
    if (!QDir().mkpath(demoFolder))
        return failure(Error::Kind::LocalFile,
                       Text::tr("The folder for the demo nodes cannot be made. Choose another one."), demoFolder);
    return QFileInfo(demoFolder).canonicalFilePath();
}

backend::Result<NodeRoot> make(const simulated::Description& node, const QString& place)
{
    QTemporaryDir folder(place.section(u'/', 0, -2) + u"/.making-XXXXXX"_s);
    if (!folder.isValid())
        return failure(Error::Kind::LocalFile,
                       Text::tr("The simulated node could not be made, because its folder cannot be written."),
                       folder.errorString());
    if (const auto built = build(node, folder.path(), place); !built)
        return tl::make_unexpected(built.error());
    if (QDir().rename(folder.path(), place))
        folder.setAutoRemove(false);
    else if (!isSimulatedNode(place)) // somebody else may have made it meanwhile; that is as good
        return failure(Error::Kind::LocalFile,
                       Text::tr("The simulated node could not be put in its place."), place);
    return NodeRoot::simulated(place);
}

} // namespace

QStringList simulatedNodeNames()
{
    return {u"quiet"_s, u"twins"_s,   u"crowded"_s, u"dark"_s,   u"dim"_s,
            u"given"_s, u"zfsboot"_s, u"guided"_s,  u"cluster"_s, u"lost"_s,
            u"shaky"_s, u"zoo"_s};
}

backend::Result<NodeRoot> openSimulatedNode(const QString& name, const QString& demoFolder)
{
    TRY(node, describe(name));
    TRY(folder, demoFolderPath(demoFolder));
    const QString place = folder + u'/' + name;
    if (isSimulatedNode(place) && !isOfToday(place) && !QDir(place).removeRecursively())
        return failure(Error::Kind::LocalFile,
                       Text::tr("A demo node's folder cannot be removed. Remove it by hand."), place);
    if (isSimulatedNode(place))
        return NodeRoot::simulated(place);
    if (QFileInfo::exists(place) || QFileInfo(place).isSymLink())
        return failure(Error::Kind::LocalFile,
                       Text::tr("Something else stands where the demo node should be. Move it away first."),
                       place);
    return make(node, place);
}

backend::Result<void> resetSimulatedNodes(const QString& demoFolder)
{
    for (const QString& name : simulatedNodeNames()) {
        const QString place = demoFolder + u'/' + name;
        if (isSimulatedNode(place) && !QDir(place).removeRecursively())
            return failure(Error::Kind::LocalFile,
                           Text::tr("A demo node's folder cannot be removed. Remove it by hand."), place);
    }
    return {};
}

} // namespace remote
