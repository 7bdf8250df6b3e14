// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListText.h"

#include <QCoreApplication>

namespace backend {

QString listText(const QStringList& items)
{
    return items.join(QCoreApplication::translate("ListText", ", ", "between the items of a list"));
}

QString sentencesText(const QStringList& sentences)
{
    const QString pair = QCoreApplication::translate("ListText", "%1 %2", "a sentence, and one that follows it");
    QString text;
    for (const QString& each : sentences)
        text = text.isEmpty() || each.isEmpty() ? text + each : pair.arg(text, each);
    return text;
}

} // namespace backend
