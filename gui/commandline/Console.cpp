// SPDX-License-Identifier: GPL-3.0-or-later
#include "Console.h"

#include "Json.h"
#include "TextCells.h"
#include "models/ShownText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::commandline {
namespace {

void write(QFileDevice& device, const QByteArray& bytes)
{
    device.write(bytes);
    device.flush();
}

QList<qsizetype> columnWidths(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], backend::cellsOf(shownText(row[column])));
    }
    return widths;
}

} // namespace

QStringList aligned(const QList<QStringList>& rows, const QList<int>& toTheRight)
{
    const QList<qsizetype> widths = columnWidths(rows);
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (int column = 0; column < row.size(); ++column) {
            const QString cell = shownText(row[column]);
            cells += toTheRight.contains(column) ? backend::filledLeft(cell, widths[column])
                                                 : backend::filledRight(cell, widths[column]);
        }
        QString line = cells.join(u"  "_s);
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line;
    }
    return lines;
}

Console::Console(QFileDevice& answers, QFileDevice& notes, Manner manner)
    : m_answers(answers)
    , m_notes(notes)
    , m_manner(manner)
{
}

void Console::line(const QString& text) { write(m_answers, shownText(text).toUtf8() + '\n'); }

void Console::lines(const QStringList& texts, int indent)
{
    for (const QString& text : texts)
        line(QString(indent, u' ') + text);
}

void Console::paragraph(const QString& text, int indent, const QString& lead)
{
    QString start = backend::filledRight(lead, indent);
    for (const QString& each : backend::wrappedText(text.simplified(), m_manner.width - indent)) {
        line(start + each);
        start = QString(indent, u' ');
    }
}

void Console::document(const QByteArray& bytes)
{
    write(m_answers, m_manner.cleansDocuments ? shownText(bytes).toUtf8() : bytes);
}

void Console::json(const QJsonObject& answer) { write(m_answers, jsonLine(answer)); }

void Console::note(const QString& text) { write(m_notes, shownText(text).toUtf8() + '\n'); }

void Console::progress(const QString& text)
{
    if (m_manner.showsProgress)
        note(text);
}

} // namespace gui::commandline
