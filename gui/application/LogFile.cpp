// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogFile.h"

#include "StateFolder.h"
#include "models/ShownText.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr qsizetype longestLine = 600;
const auto mask = u"•••"_s;

struct Pattern {
    QRegularExpression expression;
    QString replacement;
};

QRegularExpression ignoringCase(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

const QList<Pattern>& patterns()
{
    static const QList<Pattern> all{
        // A key as a file holds it, to its end or to the end of what is there of it.
        {ignoringCase(u"-----BEGIN [A-Z ]*KEY-----.*?(-----END [A-Z ]*KEY-----|$)"_s), mask},
        {ignoringCase(u"\\b((?:ssh|ecdsa|sk)-[a-z0-9@.-]+) AAAA[0-9a-z+/=]+"_s), u"\\1 "_s + mask},
        {ignoringCase(u"(://[^/\\s:@]+):[^/\\s@]+@"_s), u"\\1:%1@"_s.arg(mask)},
        // crypt(5): "$6$salt$hash".
        {ignoringCase(u"\\$[0-9a-z]{1,3}\\$[0-9a-z./$=,-]{8,}"_s), mask},
        {ignoringCase(u"\\b(PVEAPIToken|Authorization|Bearer)\\b[=: ]+.*"_s), u"\\1 "_s + mask},
        {ignoringCase(u"\\b([a-z_-]*(?:password|passwd|passphrase|secret|token)\"?\\s*[=:])[^\\n]*"_s), u"\\1 "_s + mask},
    };
    return all;
}

} // namespace

QString withoutSecrets(const QString& text)
{
    QString masked = text;
    for (const Pattern& each : patterns())
        masked.replace(each.expression, each.replacement);
    return masked;
}

LogFile::LogFile(QString folder, qint64 limit)
    : m_folder(std::move(folder))
    , m_limit(limit)
    , m_file(m_folder + u"/lanekeeper.log"_s)
{
}

QString LogFile::defaultFolder() { return stateFolder() + u"/log"_s; }

void LogFile::write(const QString& text)
{
    if (!open())
        return;
    // Masked before it is cut, or half a key would pass.
    const QString line = shownLine(withoutSecrets(text.left(64 * 1024))).left(longestLine);
    m_file.write((QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + line + u'\n').toUtf8());
    m_file.flush();
    if (m_file.size() >= m_limit)
        rotate();
}

bool LogFile::open()
{
    if (m_file.isOpen())
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append) && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void LogFile::rotate()
{
    m_file.close();
    const QString before = m_file.fileName() + u".1"_s;
    QFile::remove(before);
    QFile::rename(m_file.fileName(), before);
}

} // namespace gui
