// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace remote::simulated {

using namespace Qt::StringLiterals;
using backend::Error;

namespace {

QFileDevice::Permissions permissionsFor(Tree::Access access)
{
    using enum QFileDevice::Permission;
    switch (access) {
    case Tree::Access::Private:
        return ReadOwner | WriteOwner | ReadGroup;
    case Tree::Access::Executable:
        return ReadOwner | WriteOwner | ExeOwner | ReadGroup | ExeGroup | ReadOther | ExeOther;
    case Tree::Access::Plain:
        break;
    }
    return ReadOwner | WriteOwner | ReadGroup | ReadOther;
}

QString folderOf(const QString& path)
{
    return path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
}

} // namespace

Tree::Tree(QString root)
    : m_root(std::move(root))
{
}

void Tree::folder(const QString& path)
{
    if (!m_problem && !QDir(m_root).mkpath(path))
        fail(path, {});
}

void Tree::file(const QString& path, const QByteArray& content, Access access)
{
    if (m_problem || !makeParent(path))
        return;
    QFile file(m_root + u'/' + path);
    if (QFileInfo(file).isSymLink()) { // it might lead out of the tree, to a tool of this computer
        fail(path, QCoreApplication::translate("SimulatedNode", "A link stands there."));
        return;
    }
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(content) == content.size() && file.flush()
        && file.setPermissions(permissionsFor(access));
    if (!isWritten)
        fail(path, file.errorString());
}

void Tree::line(const QString& path, const QString& text)
{
    file(path, text.toUtf8() + '\n');
}

void Tree::link(const QString& path, const QString& target)
{
    writeLink(path, QDir(u'/' + folderOf(path)).relativeFilePath(u'/' + target));
}

void Tree::hostLink(const QString& path, const QString& target)
{
    writeLink(path, target);
}

backend::Result<void> Tree::result() const
{
    if (m_problem)
        return tl::make_unexpected(*m_problem);
    return {};
}

void Tree::writeLink(const QString& path, const QString& target)
{
    if (m_problem || !makeParent(path))
        return;
    const QString place = m_root + u'/' + path;
    if (!QFile::link(target, place) && QFile::symLinkTarget(place).isEmpty())
        fail(path, {});
}

bool Tree::makeParent(const QString& path)
{
    const QString parent = folderOf(path);
    if (QDir(m_root).mkpath(parent.isEmpty() ? u"."_s : parent))
        return true;
    fail(parent, {});
    return false;
}

void Tree::fail(const QString& path, const QString& reason)
{
    if (m_problem)
        return;
    m_problem = Error{Error::Kind::LocalFile,
                      QCoreApplication::translate(
                          "SimulatedNode",
                          "The simulated node could not be made, because a file in its folder cannot "
                          "be written. Make room there or choose another folder."),
                      m_root + u'/' + path + (reason.isEmpty() ? QString() : u": "_s + reason)};
}

} // namespace remote::simulated
