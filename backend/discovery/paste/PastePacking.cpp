// SPDX-License-Identifier: GPL-3.0-or-later
#include "Paste.h"

#include <QCoreApplication>

namespace backend {

namespace {

constexpr QByteArrayView heading = "lanekeeper paste 1\n";

/// "LENGTH LENGTH\n": of a file's name and of its bytes, which follow.
struct Lengths {
    qsizetype name = 0;
    qsizetype bytes = 0;
};

std::optional<Lengths> lengthsFrom(const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    bool isName = false;
    bool isSize = false;
    const qsizetype name = words.value(0).toLongLong(&isName);
    const qsizetype bytes = words.value(1).toLongLong(&isSize);
    const bool isSane = words.size() == 2 && isName && isSize && name >= 0 && bytes >= 0
        && name < (1 << 20) && bytes < (1 << 30);
    return isSane ? std::optional(Lengths{name, bytes}) : std::nullopt;
}

} // namespace

QByteArray packedPaste(const QList<PastedFile>& files)
{
    QByteArray packed = heading.toByteArray();
    for (const PastedFile& file : files) {
        const QByteArray name = file.name.toUtf8();
        packed +=
            QByteArray::number(name.size()) + ' ' + QByteArray::number(file.bytes.size()) + '\n';
        packed += name + file.bytes;
    }
    return packed;
}

std::optional<QList<PastedFile>> unpackedPaste(const QByteArray& bytes)
{
    if (!bytes.startsWith(heading))
        return {};
    QList<PastedFile> files;
    qsizetype place = heading.size();
    while (place < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', place);
        const auto lengths = end < 0 ? std::nullopt : lengthsFrom(bytes.mid(place, end - place));
        if (!lengths || end + 1 + lengths->name + lengths->bytes > bytes.size())
            return {};
        files.append({QString::fromUtf8(bytes.mid(end + 1, lengths->name)),
                      bytes.mid(end + 1 + lengths->name, lengths->bytes)});
        place = end + 1 + lengths->name + lengths->bytes;
    }
    return files;
}

Result<NodeSnapshot> readPackedPaste(const QByteArray& bytes, const QDateTime& readAt)
{
    const auto files = unpackedPaste(bytes);
    if (!files)
        return failure(Error::Kind::Unparseable,
                       QCoreApplication::translate("Paste", "This is no pasted output."));
    return readPaste(*files, readAt);
}

} // namespace backend
