// SPDX-License-Identifier: GPL-3.0-or-later
#include "PastedText.h"

#include "Words.h"
#include "discovery/Text.h"
#include "node/CleanText.h"

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

/// Colours and cursor movements: ESC [ … letter.
QString withoutEscapes(const QString& line)
{
    if (!line.contains(QChar(0x1b)))
        return line;
    QString plain;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) != QChar(0x1b)) {
            plain += line.at(i);
            continue;
        }
        if (i + 1 >= line.size() || line.at(i + 1) != u'[')
            continue;
        for (i += 2; i < line.size() && !line.at(i).isLetter(); ++i) { }
    }
    return plain;
}

/// What a carriage return left on the line at last.
QString lastWritten(QString line)
{
    while (line.endsWith(u'\r'))
        line.chop(1);
    return line.mid(line.lastIndexOf(u'\r') + 1);
}

class Splitter {
public:
    explicit Splitter(const QStringList& lines)
        : m_lines(lines)
    {
    }

    QList<Piece> split()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at) {
            const QString& line = m_lines.at(m_at);
            if (const auto command = commandOn(line))
                start(command->kind, *command);
            else if (isJsonStart(line))
                takeJson();
            else
                take(line);
        }
        close();
        return m_pieces;
    }

private:
    /// A new piece; a prompt ends what was printed by the command before.
    void start(Kind kind, const PastedCommand& command)
    {
        close();
        m_piece = {kind, command, {}};
        m_isNamed = kind != Kind::Unknown;
    }

    void close()
    {
        if (m_piece.kind != Kind::Unknown && !m_piece.lines.isEmpty())
            m_pieces.append(m_piece);
        m_piece.lines.clear();
    }

    void take(const QString& line)
    {
        const auto shape = m_isNamed ? std::nullopt : shapeOf(line);
        if (shape && m_piece.kind == Kind::Unknown)
            m_piece.kind = *shape;
        else if (shape && *shape != m_piece.kind)
            changeTo(*shape);
        m_piece.lines.append(line);
    }

    void changeTo(Kind kind)
    {
        const PastedCommand command = m_piece.command;
        close();
        m_piece = {kind, command, {}};
    }

    static bool isJsonStart(const QString& line)
    {
        const QString text = line.trimmed();
        return text == "{"_L1 || text == "["_L1 || text.startsWith("{\""_L1)
            || text.startsWith("[{"_L1) || text.startsWith("{ \""_L1);
    }

    /// One object or list, up to the line that closes it; a cut one goes up to the next prompt.
    void takeJson()
    {
        const PastedCommand command = m_piece.command;
        QStringList json;
        int depth = 0;
        bool isText = false;
        for (; m_at < m_lines.size(); ++m_at) {
            const QString& line = m_lines.at(m_at);
            if (depth > 0 && commandOn(line)) {
                --m_at;
                break;
            }
            json.append(line);
            depth = depthAfter(line, depth, isText);
            if (depth <= 0)
                break;
        }
        const Kind kind = shapeOfJson(json.join(u'\n'));
        const Piece around = m_piece;
        close();
        if (kind != Kind::Unknown)
            m_pieces.append({kind, command, json});
        m_piece = {around.kind, around.command, {}};
    }

    static int depthAfter(const QString& line, int depth, bool& isText)
    {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line.at(i);
            if (isText && c == u'\\')
                ++i;
            else if (c == u'"')
                isText = !isText;
            else if (!isText && (c == u'{' || c == u'['))
                ++depth;
            else if (!isText && (c == u'}' || c == u']'))
                --depth;
        }
        return depth;
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    Piece m_piece;
    bool m_isNamed = false;
    QList<Piece> m_pieces;
};

} // namespace

QStringList pastedLines(const QByteArray& text)
{
    QStringList lines;
    for (const QByteArray& bytes : linesOf(text)) {
        QString line = lastWritten(withoutEscapes(QString::fromUtf8(bytes)));
        line.replace(QChar(0x00a0), u' ').replace(u'\t', u"    "_s);
        line = cleanText(line, 64 * 1024);
        if (!line.trimmed().startsWith("```"_L1))
            lines.append(line);
    }
    return lines;
}

QList<Piece> piecesOf(const QByteArray& text)
{
    return Splitter(pastedLines(text)).split();
}

QString wordFor(Kind kind)
{
    static const QList<QLatin1StringView> names{
        "unknown"_L1,   "lspci"_L1,   "pvesh"_L1,      "pvesh"_L1,        "mapping"_L1,
        "lsblk"_L1,     "lsblk"_L1,   "blkid"_L1,      "zpool"_L1,        "lvm"_L1,
        "storage"_L1,   "pvesm"_L1,   "boot-tool"_L1,  "command-line"_L1, "grub"_L1,
        "modprobe"_L1,  "modules"_L1, "kernel-log"_L1, "errors"_L1,       "vm-config"_L1,
        "vm-list"_L1,   "pvecm"_L1,   "pveversion"_L1, "smart"_L1,        "nvme-smart-log"_L1,
        "nvme-list"_L1, "fio"_L1};
    return names.value(static_cast<qsizetype>(kind));
}

} // namespace backend::paste
