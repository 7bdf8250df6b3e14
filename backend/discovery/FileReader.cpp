// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileReader.h"

#include "Text.h"
#include "node/CleanText.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fileCount = 1000;

} // namespace

QList<ConfigFile> readFiles(const Answer& answer)
{
    QList<ConfigFile> files;
    for (const Record& record : recordsOf(answer.output("files"), "file")) {
        if (!record.name.startsWith("/etc/"_L1) || files.size() >= fileCount)
            continue;
        ConfigFile file{record.name, {}};
        for (const Field& field : record.fields) {
            if (field.key == "line")
                file.bytes += field.value + '\n';
        }
        files.append(file);
    }
    const QByteArray fstab = answer.output("fstab");
    if (!fstab.isEmpty())
        files.append({u"/etc/fstab"_s, fstab});
    std::stable_sort(files.begin(), files.end(),
                     [](const ConfigFile& a, const ConfigFile& b) { return a.path < b.path; });
    return files;
}

} // namespace backend
