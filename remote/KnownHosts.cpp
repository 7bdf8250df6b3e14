// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownHosts.h"

#include "Descriptor.h"
#include "Libssh.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <libssh/libssh.h>
#include <optional>
#include <sys/stat.h>

namespace remote {

using namespace Qt::StringLiterals;
using backend::Error;
using backend::failure;

namespace {

constexpr qint64 longestLine = 64 * 1024;

/// The key in a line, when the line is about the host.
KeyPointer keyIn(const QByteArray& line, const QByteArray& hostAndPort)
{
    ssh_knownhosts_entry* entry = nullptr;
    if (ssh_known_hosts_parse_line(hostAndPort.constData(), line.constData(), &entry) != SSH_OK)
        return {};
    KeyPointer key(std::exchange(entry->publickey, nullptr));
    ssh_knownhosts_entry_free(entry);
    return key;
}

/// "@revoked" and the like, and what comes behind it.
std::pair<QByteArray, QByteArray> markAndRest(QByteArray line)
{
    line = line.trimmed().replace('\t', ' ');
    if (!line.startsWith('@'))
        return {{}, line};
    const auto blank = line.indexOf(' ');
    return {line.left(blank), blank < 0 ? QByteArray() : line.mid(blank).trimmed()};
}

std::optional<QString> problemOfAppending(const QString& path, const QByteArray& line)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600));
    struct stat status {};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0)
        return QString::fromLocal8Bit(std::strerror(errno));
    char last = '\n';
    if (status.st_size > 0 && ::pread(file.get(), &last, 1, status.st_size - 1) != 1)
        return QString::fromLocal8Bit(std::strerror(errno));
    const QByteArray whole = last == '\n' ? line : '\n' + line;
    if (::write(file.get(), whole.constData(), static_cast<size_t>(whole.size())) != whole.size()
        || ::fsync(file.get()) != 0)
        return QString::fromLocal8Bit(std::strerror(errno));
    return {};
}

} // namespace

KnownHosts KnownHosts::read(const QStringList& files, const QString& hostAndPort, ssh_key_struct* offered)
{
    KnownHosts known;
    const QByteArray host = hostAndPort.toLower().toUtf8();
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const auto [mark, rest] = markAndRest(file.readLine(longestLine));
            if (rest.isEmpty() || rest.startsWith('#') || rest.startsWith('@'))
                continue;
            const KeyPointer key = keyIn(rest, host);
            if (key && mark == "@revoked")
                known.isRevoked |= ssh_key_cmp(key.get(), offered, SSH_KEY_CMP_PUBLIC) == 0;
            else if (key && mark == "@cert-authority")
                known.hasAuthority = true;
            else if (key && mark.isEmpty())
                known.fingerprints.append(algorithmOf(key.get()) + u' ' + fingerprintOf(key.get()));
        }
    }
    return known;
}

backend::Result<void> appendKnownHost(const QString& file, QByteArray line)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(QFileInfo(folder).absolutePath());
        ::mkdir(QFile::encodeName(folder).constData(), 0700);
    }
    line = line.trimmed() + '\n';
    if (const auto problem = problemOfAppending(file, line))
        return failure(Error::Kind::LocalFile,
                       QCoreApplication::translate("KnownHosts",
                                                   "The node's key could not be remembered, because the "
                                                   "list of known hosts cannot be written."),
                       file + u": "_s + *problem);
    return {};
}

} // namespace remote
