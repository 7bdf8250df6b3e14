// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConfigFile.h"

#include "CleanText.h"

namespace backend {

QList<ConfigLine> linesBelow(const QList<ConfigFile>& files, const QString& pathStart)
{
    QList<ConfigLine> lines;
    for (const ConfigFile& file : files) {
        if (!file.path.startsWith(pathStart))
            continue;
        int number = 0;
        for (const QByteArray& line : file.bytes.split('\n')) {
            ++number;
            const QString text = cleanText(line.split('#').first()).trimmed();
            if (!text.isEmpty())
                lines.append({file.path, number, text});
        }
    }
    return lines;
}

} // namespace backend
