// SPDX-License-Identifier: GPL-3.0-or-later
#include "FioJobText.h"

#include <QCoreApplication>
#include <QLocale>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FioJobText)
};

using Pattern = FioJob::Pattern;

constexpr int smallBlock = 32 * 1024;
constexpr int largeBlock = 256 * 1024;

QString patternName(Pattern pattern)
{
    switch (pattern) {
    case Pattern::SequentialRead: return Text::tr("Sequential reads");
    case Pattern::RandomRead: return Text::tr("Random reads");
    case Pattern::SequentialWrite: return Text::tr("Sequential writes");
    case Pattern::RandomWrite: return Text::tr("Random writes");
    case Pattern::Mixed: return Text::tr("Reads and writes, 70 to 30");
    }
    return {};
}

QString workPhrase(const FioJob& job)
{
    const bool isSmall = job.blockBytes <= smallBlock;
    const bool isLarge = job.blockBytes >= largeBlock;
    if (job.pattern == Pattern::Mixed)
        return isSmall ? Text::tr("small reads and writes") : isLarge ? Text::tr("large reads and writes") : Text::tr("reads and writes");
    if (job.flushesEach)
        return isSmall ? Text::tr("small writes that are flushed each") : Text::tr("writes that are flushed each");
    if (job.writes())
        return isSmall ? Text::tr("small writes") : isLarge ? Text::tr("large writes") : Text::tr("writes");
    return isSmall ? Text::tr("small reads") : isLarge ? Text::tr("large reads") : Text::tr("reads");
}

} // namespace

QString binarySizeText(qint64 bytes)
{
    static const QStringList units{u"B"_s, u"KiB"_s, u"MiB"_s, u"GiB"_s, u"TiB"_s};
    double value = static_cast<double>(bytes);
    qsizetype unit = 0;
    for (; value >= 1024 && unit + 1 < units.size(); ++unit)
        value /= 1024;
    const bool isWhole = value == static_cast<double>(static_cast<qint64>(value));
    return u"%1 %2"_s.arg(QLocale().toString(value, 'f', isWhole ? 0 : 1), units[unit]);
}

QString nameOf(const FioJob& job)
{
    QStringList parts{patternName(job.pattern), binarySizeText(job.blockBytes)};
    parts << (job.depth == 1 ? Text::tr("one at a time") : Text::tr("%n at a time", nullptr, job.depth));
    if (job.processes > 1)
        parts << Text::tr("%n processes", nullptr, job.processes);
    if (job.flushesEach)
        parts << Text::tr("each flushed");
    return parts.join(u", "_s);
}

QString phraseOf(const FioJob& job)
{
    if (job.flushesEach)
        return workPhrase(job);
    const int inFlight = job.depth * job.processes;
    return inFlight == 1 ? Text::tr("%1, one at a time").arg(workPhrase(job))
                         : Text::tr("%1, %n at a time", nullptr, inFlight).arg(workPhrase(job));
}

} // namespace backend
