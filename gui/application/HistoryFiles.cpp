// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryFiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gui::HistoryFiles {
namespace {

using backend::Error;
using backend::Result;

constexpr qint64 entrySizeLimit = 8 * 1024 * 1024;
constexpr qsizetype nameLimit = 160; // a temporary name must fit into 255 bytes too
constexpr qsizetype idLimit = 64;
const auto nodeFile = u"node"_s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryFiles)
};

tl::unexpected<Error> cannotWrite(const QString& path, int error)
{
    const bool isFull = error == ENOSPC || error == EDQUOT;
    return backend::failure(
        isFull ? Error::Kind::StorageFull : Error::Kind::LocalFile,
        isFull ? Text::tr("This computer has no room left for the history in %1. Nothing is changed without a receipt; "
                    "make room and try again.").arg(path)
               : Text::tr("The history on this computer cannot be written in %1. Nothing is changed without a receipt.")
                     .arg(path),
        QString::fromLocal8Bit(std::strerror(error)));
}

class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

bool writeAll(int descriptor, const QByteArray& bytes)
{
    const char* next = bytes.constData();
    auto left = static_cast<size_t>(bytes.size());
    while (left > 0) {
        const auto written = ::write(descriptor, next, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        next += written;
        left -= static_cast<size_t>(written);
    }
    return ::fsync(descriptor) == 0;
}

bool syncFolder(const QByteArray& path)
{
    const Descriptor folder(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.isOpen() && ::fsync(folder.number()) == 0;
}

bool makePrivate(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (::mkdir(path.constData(), 0700) != 0)
        return errno == EEXIST && QFileInfo(folder).isDir();
    return syncFolder(QFile::encodeName(QFileInfo(folder).absolutePath()));
}

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
}

} // namespace

QString folderNameOf(const QString& nodeText)
{
    QString name;
    for (const char byte : nodeText.toUtf8()) {
        const QChar character = QLatin1Char(byte);
        const auto hex = u"%%1"_s.arg(static_cast<uchar>(byte), 2, 16, QLatin1Char('0'));
        name += isPlain(character) ? QString(character) : hex;
    }
    if (name.size() <= nameLimit)
        return name;
    const auto hash = QCryptographicHash::hash(nodeText.toUtf8(), QCryptographicHash::Sha256);
    return name.left(nameLimit - 65) + u'%' + QString::fromLatin1(hash.toHex());
}

Result<QString> fileNameOf(const QString& entryId)
{
    const bool isSafe = !entryId.isEmpty() && entryId.size() <= idLimit
        && std::all_of(entryId.begin(), entryId.end(), isPlain);
    if (!isSafe)
        return backend::failure(Error::Kind::Usage, Text::tr("This is not the id of a journal entry."), entryId);
    return entryId + u".json"_s;
}

Result<void> makeFolder(const QString& folder, const QString& nodeText)
{
    const QString history = QFileInfo(folder).absolutePath();
    const bool isThere = QDir().mkpath(QFileInfo(history).absolutePath()) && makePrivate(history)
        && makePrivate(folder);
    if (!isThere)
        return cannotWrite(folder, errno);
    if (nodeTextIn(folder) == nodeText)
        return {};
    return write(folder, nodeFile, nodeText.toUtf8());
}

QString nodeTextIn(const QString& folder)
{
    return QString::fromUtf8(read(folder + u'/' + nodeFile));
}

Result<void> write(const QString& folder, const QString& name, const QByteArray& bytes)
{
    const auto random = QRandomGenerator::system()->generate64();
    const QByteArray place = QFile::encodeName(folder);
    const QByteArray target = place + '/' + QFile::encodeName(name);
    const QByteArray temporary = place + "/." + QByteArray::number(random, 16) + ".new";
    const auto failed = [&] {
        const int error = errno;
        ::unlink(temporary.constData());
        return cannotWrite(folder, error);
    };
    {
        const Descriptor file(::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!file.isOpen() || !writeAll(file.number(), bytes))
            return failed();
    }
    if (::rename(temporary.constData(), target.constData()) != 0 || !syncFolder(place))
        return failed();
    return {};
}

QByteArray read(const QString& path)
{
    QFile file(path);
    if (file.size() > entrySizeLimit || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(entrySizeLimit);
}

} // namespace gui::HistoryFiles
