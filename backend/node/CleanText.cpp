// SPDX-License-Identifier: GPL-3.0-or-later
#include "CleanText.h"

namespace backend {

namespace {

bool isShowable(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional marks, zero-width characters
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
    for (const QChar c : text) {
        if (clean.size() >= limit)
            return clean + QChar(0x2026);
        if (c == u'\t')
            clean += u' ';
        else if (isShowable(c))
            clean += c;
    }
    return clean;
}

QString cleanText(QByteArrayView utf8, qsizetype limit)
{
    // No character is longer than four bytes, and removed ones may stand in front of those kept.
    return cleanText(QString::fromUtf8(utf8.first(qMin(utf8.size(), 8 * limit))), limit);
}

} // namespace backend
