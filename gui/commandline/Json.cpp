// SPDX-License-Identifier: GPL-3.0-or-later
#include "Json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gui::commandline {
namespace {

bool misleads(QChar character)
{
    const auto category = character.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

/// Such characters stand only inside strings of compact JSON, where an escape means the same.
QByteArray escaped(const QByteArray& json)
{
    QString text;
    for (const QChar character : QString::fromUtf8(json))
        text += misleads(character)
            ? u"\\u%1"_s.arg(character.unicode(), 4, 16, QLatin1Char('0'))
            : QString(character);
    return text.toUtf8();
}

} // namespace

QByteArray jsonLine(const QJsonObject& answer)
{
    // QJsonObject sorts its keys, so the first one is written by hand.
    const QByteArray rest = QJsonDocument(answer).toJson(QJsonDocument::Compact).sliced(1);
    return R"({"format":1)" + QByteArray(answer.isEmpty() ? "" : ",") + escaped(rest) + '\n';
}

QJsonArray jsonOf(const QList<backend::Finding>& findings)
{
    QJsonArray list;
    for (const auto& finding : findings)
        list += QJsonObject{{u"id"_s, finding.id},
                            {u"severity"_s, wordFor(finding.severity)},
                            {u"subject"_s, textOf(finding.subject)},
                            {u"sentence"_s, finding.sentence}};
    return list;
}

} // namespace gui::commandline
