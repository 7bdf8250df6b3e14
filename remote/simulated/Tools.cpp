// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace remote::simulated {

using namespace Qt::StringLiterals;

namespace {

/// Harmless tools of this computer that scripts may use on a simulated node. Nothing here reads or
/// changes anything but the files it is given.
const QStringList& hostTools()
{
    static const QStringList names{
        u"["_s,      u"awk"_s,      u"base64"_s, u"basename"_s, u"cat"_s,     u"chmod"_s,     u"cksum"_s,
        u"cmp"_s,    u"cp"_s,       u"cut"_s,    u"date"_s,     u"dirname"_s,   u"expr"_s,
        u"false"_s,  u"flock"_s,    u"grep"_s,   u"gzip"_s,     u"head"_s,    u"ln"_s,        u"ls"_s,
        u"mkdir"_s,  u"mktemp"_s,   u"mv"_s,     u"od"_s,       u"printf"_s,  u"readlink"_s,  u"rm"_s,
        u"rmdir"_s,  u"sed"_s,      u"setsid"_s, u"sha1sum"_s, u"sha256sum"_s, u"sleep"_s, u"sort"_s,      u"stat"_s,
        u"sync"_s,   u"tail"_s,     u"test"_s,   u"timeout"_s,  u"touch"_s,   u"tr"_s,        u"true"_s,   u"truncate"_s,
        u"uniq"_s,   u"wc"_s,
    };
    return names;
}

QString hostTool(const QString& name)
{
    static const QStringList folders{u"/usr/bin"_s, u"/bin"_s, u"/usr/sbin"_s, u"/sbin"_s};
    return QStandardPaths::findExecutable(name, folders);
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QByteArray resource(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeHostTools(Tree& tree)
{
    for (const QString& name : hostTools()) {
        const QString place = hostTool(name);
        if (!place.isEmpty())
            tree.hostLink(u"bin/"_s + name, place);
    }
    const QString dash = hostTool(u"dash"_s);
    tree.hostLink(u"bin/sh"_s, dash.isEmpty() ? u"/bin/sh"_s : dash);
}

} // namespace

void writeTools(Tree& tree, const QString& root)
{
    writeHostTools(tree);
    const QByteArray head = "#!/bin/sh\nroot=" + shellQuoted(root).toUtf8()
        + "\nPATH=\"$root/bin\"\nLC_ALL=C\nexport PATH LC_ALL\n";
    for (const QFileInfo& tool : QDir(u":/demo/tools"_s).entryInfoList(QDir::Files, QDir::Name)) {
        const QByteArray text = resource(tool.filePath());
        if (tool.suffix().isEmpty())
            tree.file(u"bin/"_s + tool.fileName(), head + text, Tree::Access::Executable);
        else
            tree.file(u".simulated/lib/"_s + tool.fileName(), text);
    }
}

} // namespace remote::simulated
