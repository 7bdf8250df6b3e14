// SPDX-License-Identifier: GPL-3.0-or-later
#include "MountReader.h"

#include "Text.h"
#include "node/CleanText.h"

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// The kernel and fstab write blanks in names as \040.
QString unescaped(const QString& word)
{
    QString plain;
    for (qsizetype i = 0; i < word.size(); ++i) {
        bool isCode = false;
        const ushort code =
            word.at(i) == u'\\' ? word.mid(i + 1, 3).toUShort(&isCode, 8) : ushort(0);
        if (isCode && i + 3 < word.size()) {
            plain += QChar(code);
            i += 3;
        } else {
            plain += word.at(i);
        }
    }
    return cleanText(plain);
}

} // namespace

/// "36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue"
QList<MountEntry> readMounts(const Answer& answer)
{
    QList<MountEntry> mounts;
    for (const QByteArray& line : linesOf(answer.output("mounts"))) {
        const QStringList words = wordsOf(line);
        const qsizetype dash = words.indexOf(u"-"_s, 6);
        if (dash > 0 && dash + 2 < words.size())
            mounts.append({words.at(2), unescaped(words.at(dash + 2)), unescaped(words.at(4)),
                           words.at(dash + 1), cleanText(line)});
    }
    return mounts;
}

QList<MountEntry> readSwaps(const Answer& answer)
{
    QList<MountEntry> swaps;
    for (const QByteArray& line : linesOf(answer.output("swaps"))) {
        const QStringList words = wordsOf(line);
        if (words.size() >= 2 && words.first().startsWith(u'/'))
            swaps.append({{}, unescaped(words.first()), u"[SWAP]"_s, u"swap"_s, words.join(u' ')});
    }
    return swaps;
}

QList<MountEntry> readFstab(const Answer& answer)
{
    QList<MountEntry> entries;
    for (const QByteArray& line : linesOf(answer.output("fstab"))) {
        const QStringList words = wordsOf(line);
        if (words.size() < 3 || words.first().startsWith(u'#'))
            continue;
        const bool isSwap = words.at(2) == "swap"_L1;
        entries.append({{},
                        unescaped(words.at(0)),
                        isSwap ? u"[SWAP]"_s : unescaped(words.at(1)),
                        words.at(2),
                        words.join(u' ')});
    }
    return entries;
}

const MountEntry* mountOf(const QList<MountEntry>& mounts, const QString& path)
{
    const MountEntry* best = nullptr;
    for (const MountEntry& mount : mounts) {
        const bool isBelow =
            mount.target == "/"_L1 || path == mount.target || path.startsWith(mount.target + u'/');
        // Of two mounts on one place the later one is seen.
        if (isBelow && (best == nullptr || mount.target.size() >= best->target.size()))
            best = &mount;
    }
    return best;
}

} // namespace backend
