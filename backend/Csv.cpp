// SPDX-License-Identifier: GPL-3.0-or-later
#include "Csv.h"

namespace backend::csv {

using namespace Qt::StringLiterals;

QString text(QString value)
{
    static const QString formula = u"=+-@\t\r"_s;
    if (!value.isEmpty() && formula.contains(value.front()))
        value.prepend(u'\'');
    const bool needsQuotes = value.contains(u',') || value.contains(u'"') || value.contains(u'\n') || value.contains(u'\r');
    return needsQuotes ? u'"' + value.replace(u'"', u"\"\""_s) + u'"' : value;
}

QString yesOrNo(bool is) { return is ? u"yes"_s : u"no"_s; }

void addLine(QByteArray& lines, const QStringList& cells) { lines += cells.join(u',').toUtf8() + "\r\n"; }

} // namespace backend::csv
