// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshConfigReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <glob.h>

namespace remote {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr int deepest = 16;

/// In time that grows with the product of both lengths at most.
bool isLike(QStringView text, QStringView pattern)
{
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype starAt = -1;
    qsizetype starIn = 0;
    while (at < text.size()) {
        if (in < pattern.size() && pattern[in] == u'*') {
            starAt = at;
            starIn = in++;
        } else if (in < pattern.size() && (pattern[in] == u'?' || pattern[in] == text[at])) {
            ++at;
            ++in;
        } else if (starAt >= 0) {
            at = ++starAt;
            in = starIn + 1;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern[in] == u'*')
        ++in;
    return in == pattern.size();
}

QStringList filesLike(const QString& pattern)
{
    const QString home = QDir::homePath();
    const QString path = pattern.startsWith(u"~/"_s) ? home + pattern.mid(1)
        : pattern.startsWith(u'/')                   ? pattern
                                                     : home + u"/.ssh/"_s + pattern;
    QStringList paths;
    glob_t found{};
    if (::glob(QFile::encodeName(path).constData(), 0, nullptr, &found) == 0)
        for (std::size_t i = 0; i < found.gl_pathc; ++i)
            paths.append(QFile::decodeName(found.gl_pathv[i]));
    ::globfree(&found);
    return paths;
}

/// The next word, quotes taken off; `at` moves behind it and the blanks that follow.
QString takeWord(const QString& text, qsizetype& at, bool isKeyword)
{
    QString word;
    QChar quote;
    for (; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (quote.isNull() && (letter.isSpace() || (isKeyword && letter == u'=')))
            break;
        if (letter == quote)
            quote = QChar();
        else if (quote.isNull() && (letter == u'"' || letter == u'\''))
            quote = letter;
        else
            word.append(letter);
    }
    while (at < text.size() && text[at].isSpace())
        ++at;
    return word;
}

} // namespace

SshConfigReader::Line sshConfigLine(const QString& text)
{
    const QString line = text.trimmed();
    if (line.isEmpty() || line.startsWith(u'#'))
        return {};
    qsizetype at = 0;
    SshConfigReader::Line read{takeWord(line, at, true).toLower(), {}};
    if (at < line.size() && line[at] == u'=')
        for (++at; at < line.size() && line[at].isSpace(); ++at) { }
    while (at < line.size() && line[at] != u'#')
        read.words.append(takeWord(line, at, false));
    return read;
}

bool isHostMeant(const QString& host, const QStringList& patterns)
{
    const QString name = host.toLower();
    bool isMeant = false;
    for (const QString& pattern : patterns) {
        const bool isNegated = pattern.startsWith(u'!');
        if (!isLike(name, QStringView(pattern.toLower()).mid(isNegated ? 1 : 0)))
            continue;
        if (isNegated)
            return false;
        isMeant = true;
    }
    return isMeant;
}

SshConfigReader::SshConfigReader(Visitor visitor, Bracket bracket)
    : m_visitor(std::move(visitor))
    , m_bracket(std::move(bracket))
{
}

void SshConfigReader::read(const QString& file) { readFile(file, 0); }

void SshConfigReader::readFile(const QString& path, int depth)
{
    if (depth > deepest || m_filesLeft == 0 || !QFileInfo(path).isFile())
        return;
    --m_filesLeft;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > std::min<qint64>(largestFile, m_bytesLeft))
        return;
    const QByteArray text = file.read(largestFile);
    m_bytesLeft -= text.size();
    readText(text, depth);
}

void SshConfigReader::readText(const QByteArray& text, int depth)
{
    for (const QByteArray& bytes : text.split('\n')) {
        const Line line = sshConfigLine(QString::fromUtf8(bytes));
        if (line.keyword == u"include"_s)
            follow(line.words, depth + 1);
        else if (!line.keyword.isEmpty())
            m_visitor(line);
    }
}

void SshConfigReader::follow(const QStringList& patterns, int depth)
{
    const auto done = m_bracket();
    if (!done)
        return;
    for (const QString& pattern : patterns)
        for (const QString& path : filesLike(pattern))
            readFile(path, depth);
    done();
}

} // namespace remote
