// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextCells.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace backend {
namespace {

bool isWide(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo: return true;
    default: break;
    }
    const char16_t code = character.unicode();
    // CJK symbols and punctuation; full-width forms.
    return (code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff60);
}

/// What must stay together, each with the blanks behind it.
QStringList piecesOf(const QString& text)
{
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const bool mayEnd = end == text.size() || text[end - 1].isSpace() || isWide(text[end - 1]) || isWide(text[end]);
        if (!mayEnd)
            continue;
        pieces.append(text.sliced(start, end - start));
        start = end;
    }
    return pieces;
}

QString withoutLastBlanks(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

qsizetype cellsOf(const QString& text)
{
    return text.size() + std::count_if(text.begin(), text.end(), isWide);
}

QString filledRight(const QString& text, qsizetype cells)
{
    return text + QString(std::max<qsizetype>(0, cells - cellsOf(text)), u' ');
}

QString filledLeft(const QString& text, qsizetype cells)
{
    return QString(std::max<qsizetype>(0, cells - cellsOf(text)), u' ') + text;
}

QStringList wrappedText(const QString& text, qsizetype cells)
{
    QStringList lines;
    QString line;
    for (const QString& piece : piecesOf(text)) {
        if (!line.isEmpty() && cellsOf(line) + cellsOf(withoutLastBlanks(piece)) > cells) {
            lines.append(withoutLastBlanks(line));
            line.clear();
        }
        line += piece;
    }
    if (!line.isEmpty())
        lines.append(withoutLastBlanks(line));
    return lines;
}

} // namespace backend
