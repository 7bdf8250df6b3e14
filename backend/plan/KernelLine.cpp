// SPDX-License-Identifier: GPL-3.0-or-later
#include "KernelLine.h"

#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dropInStart = "GRUB_CMDLINE_LINUX_DEFAULT=\"$GRUB_CMDLINE_LINUX_DEFAULT"_L1;

/// The word with the blanks before it, where it is a whole word of a shell value.
QString lineWithout(QString line, const QString& word)
{
    const QString name = QRegularExpression::escape(word);
    const QRegularExpression afterBlank(u"[ \\t]+%1(?=[ \\t\"'\\\\]|$)"_s.arg(name));
    const QRegularExpression first(u"(?<=[=\"'])%1(?:[ \\t]+|(?=[\"'\\\\]|$))"_s.arg(name));
    return line.remove(afterBlank).remove(first);
}

bool isRootWord(const QString& word)
{
    return word.startsWith("root="_L1);
}

} // namespace

QByteArray grubDropInText(const QStringList& words)
{
    return "# Written by Lanekeeper. To take it back by hand: remove this file and run update-grub.\n"
        + (dropInStart + u' ' + words.join(u' ') + u"\"\n"_s).toUtf8();
}

QStringList wordsOfDropIn(const QByteArray& text)
{
    for (const QString& line : QString::fromUtf8(text).split(u'\n'))
        if (line.startsWith(dropInStart))
            return line.sliced(dropInStart.size()).remove(u'"').split(u' ', Qt::SkipEmptyParts);
    return {};
}

QByteArray grubTextWithout(const QByteArray& text, const QStringList& words)
{
    static const QRegularExpression assignment(u"^\\s*(?:export\\s+)?GRUB_CMDLINE_LINUX(?:_DEFAULT)?\\+?="_s);
    QList<QByteArray> lines = text.split('\n');
    for (QByteArray& bytes : lines) {
        QString line = QString::fromUtf8(bytes);
        if (line.toUtf8() != bytes || !assignment.match(line).hasMatch())
            continue;
        for (const QString& word : words)
            line = lineWithout(line, word);
        bytes = line.toUtf8();
    }
    return lines.join('\n');
}

std::optional<QByteArray> commandLineWith(const QByteArray& text, const KernelWords& words)
{
    const bool endsLine = text.endsWith('\n');
    const QString line = QString::fromUtf8(endsLine ? text.chopped(1) : text);
    QStringList rest = line.split(u' ', Qt::SkipEmptyParts);
    const bool hasRoot = std::any_of(rest.begin(), rest.end(), isRootWord);
    if (line.contains(u'\n') || line.toUtf8() + (endsLine ? "\n" : "") != text || !hasRoot)
        return {};
    rest.removeIf([&](const QString& word) { return words.unwanted.contains(word) && !isRootWord(word); });
    for (const QString& word : words.wanted)
        if (!rest.contains(word))
            rest.append(word);
    return rest.join(u' ').toUtf8() + (endsLine ? "\n" : "");
}

} // namespace backend
