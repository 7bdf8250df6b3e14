// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainText.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace gui::PlainText {

QString toolTip(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

QString label(const QString& text)
{
    QString escaped = text;
    return escaped.replace(u'&', u"&&"_s);
}

} // namespace gui::PlainText
