// SPDX-License-Identifier: GPL-3.0-or-later
#include "CleanText.h"

namespace backend {

namespace {

bool isShowable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional marks, zero-width characters, tags
    case QChar::Other_Surrogate: // half a character
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString cleanText(QStringView text, qsizetype limit)
{
    QString clean;
    for (qsizetype at = 0, size = 1; at < text.size(); at += size) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        size = isPair ? 2 : 1;
        if (clean.size() + size > limit)
            return clean + QChar(0x2026);
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        if (c == U'\t')
            clean += u' ';
        else if (isShowable(c))
            clean += text.sliced(at, size);
    }
    return clean;
}

QString cleanText(QByteArrayView utf8, qsizetype limit)
{
    // No character is longer than four bytes, and removed ones may stand in front of those kept.
    return cleanText(QString::fromUtf8(utf8.first(qMin(utf8.size(), 8 * limit))), limit);
}

} // namespace backend
