// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileReader.h"

#include "Text.h"
#include "node/CleanText.h"
#include "node/StartCheckPath.h"

#include <QCryptographicHash>
#include <QHash>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fileCount = 1000;
constexpr qsizetype hashLength = 64; ///< SHA-256 in hex

/// What sha256sum printed, by path.
QHash<QString, QByteArray> hashesIn(const Answer& answer)
{
    QHash<QString, QByteArray> hashes;
    for (const QByteArray& line : linesOf(answer.output("file-hashes")))
        if (line.size() > hashLength + 2)
            hashes.insert(QString::fromUtf8(line.sliced(hashLength + 2)), line.first(hashLength));
    return hashes;
}

bool hasHash(const QByteArray& bytes, const QByteArray& hash)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() == hash;
}

/// The answer ends every line, whether or not the file's last one ends.
void proveExact(ConfigFile& file, const QByteArray& hash)
{
    const bool hasLastEnd = hasHash(file.bytes, hash);
    if (!hasLastEnd && hasHash(file.bytes.chopped(1), hash))
        file.bytes.chop(1);
    file.isExact = hasLastEnd || hasHash(file.bytes, hash);
}

} // namespace

QList<ConfigFile> readFiles(const Answer& answer)
{
    QList<ConfigFile> files;
    const QHash<QString, QByteArray> hashes = hashesIn(answer);
    for (const Record& record : recordsOf(answer.output("files"), "file")) {
        const bool isOurs = record.name.startsWith("/etc/"_L1) || isStartCheckPath(record.name);
        if (!isOurs || files.size() >= fileCount)
            continue;
        ConfigFile file{record.name, {}, false};
        for (const Field& field : record.fields) {
            if (field.key == "line")
                file.bytes += field.value + '\n';
        }
        if (hashes.contains(file.path) && !file.bytes.isEmpty())
            proveExact(file, hashes.value(file.path));
        files.append(file);
    }
    const QByteArray fstab = answer.output("fstab");
    if (!fstab.isEmpty())
        files.append({u"/etc/fstab"_s, fstab, false});
    std::stable_sort(files.begin(), files.end(),
                     [](const ConfigFile& a, const ConfigFile& b) { return a.path < b.path; });
    return files;
}

} // namespace backend
