// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShownText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr qsizetype textLimit = 256 * 1024;
constexpr qsizetype lineLimit = 2048;
constexpr char16_t replacement = u'\ufffd';
constexpr char16_t controlPictures = 0x2400;
constexpr char16_t deletePicture = 0x2421;

enum class Lines { Keep, Show };

/// Explicit embeddings, overrides, isolates and marks (Unicode Standard Annex 9), line separators,
/// zero-width characters and the byte order mark.
bool misleads(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0x200b && c <= 0x200f) || c == 0x061c || c == 0x2028 || c == 0x2029
        || c == 0xfeff || (c >= 0x80 && c <= 0x9f);
}

QChar visible(QChar character, Lines lines)
{
    const char16_t c = character.unicode();
    if (c == u'\t')
        return u' ';
    if (c == u'\n' && lines == Lines::Keep)
        return character;
    if (c < 0x20)
        return QChar(static_cast<char16_t>(controlPictures + c));
    if (c == 0x7f)
        return QChar(deletePicture);
    return misleads(c) ? QChar(replacement) : character;
}

QString cleaned(QStringView raw, qsizetype limit, Lines lines)
{
    QString text = raw.left(limit).toString();
    for (QChar& character : text)
        character = visible(character, lines);
    if (raw.size() > limit)
        text += QCoreApplication::translate("ShownText", " … (cut here)");
    return text;
}

} // namespace

QString shownText(const QString& raw)
{
    QString text = raw;
    text.replace("\r\n"_L1, "\n"_L1);
    return cleaned(text, textLimit, Lines::Keep);
}

QString shownText(const QByteArray& raw) { return shownText(QString::fromUtf8(raw)); }

QString shownLine(const QString& raw) { return cleaned(raw, lineLimit, Lines::Show); }

} // namespace gui
