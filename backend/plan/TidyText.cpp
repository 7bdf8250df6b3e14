// SPDX-License-Identifier: GPL-3.0-or-later
#include "TidyText.h"

#include "assessment/KernelSettings.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

QStringList settingWords(const QString& line)
{
    return line.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool isSoftdepOfNvme(const QString& line)
{
    QStringList words = settingWords(line);
    for (QString& each : words)
        each = moduleName(each);
    return words.size() >= 4 && words.first(3) == QStringList{u"softdep"_s, u"nvme"_s, u"pre:"_s}
        && std::all_of(words.begin() + 3, words.end(),
                       [](const QString& each) { return each == "vfio_pci"_L1 || each == "vfio"_L1; });
}

bool loadsVfio(const QString& line)
{
    static const QStringList modules{u"vfio"_s, u"vfio_pci"_s, u"vfio_iommu_type1"_s, u"vfio_virqfd"_s};
    return modules.contains(moduleName(line.trimmed()));
}

bool isModuleOfThePast(const QString& line, const QString& kernel)
{
    const int major = kernel.section(u'.', 0, 0).toInt();
    const int minor = kernel.section(u'.', 1, 1).toInt();
    return moduleName(line.trimmed()) == "vfio_virqfd"_L1 && (major > 6 || (major == 6 && minor >= 2));
}

QByteArray textWithLines(const QByteArray& text, const LineChange& change)
{
    QList<QByteArray> lines;
    for (const QByteArray& bytes : text.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        const QString said = line.section(u'#', 0, 0);
        if (said.trimmed().isEmpty() || line.toUtf8() != bytes) {
            lines.append(bytes);
            continue;
        }
        const auto changed = change(said);
        if (changed)
            lines.append((*changed + line.sliced(said.size())).toUtf8());
        else if (said.size() < line.size()) // the comment stays
            lines.append(line.sliced(said.size()).toUtf8());
    }
    return lines.join('\n');
}

std::optional<QString> lineWithoutIds(const QString& line, const QStringList& ids)
{
    QString rest = line;
    qsizetype others = 0;
    for (const QString& word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (!word.trimmed().startsWith("ids="_L1)) {
            ++others;
            continue;
        }
        QStringList list = word.trimmed().sliced(4).split(u',', Qt::SkipEmptyParts);
        list.removeIf([&](const QString& each) { return ids.contains(each); });
        others += list.isEmpty() ? 0 : 1;
        rest.replace(word.trimmed(), list.isEmpty() ? QString() : u"ids="_s + list.join(u','));
    }
    // "options vfio-pci" alone
    return others > 2 ? std::optional(rest) : std::nullopt;
}

} // namespace backend
