// SPDX-License-Identifier: GPL-3.0-or-later
#include "SectionConfig.h"

#include "Text.h"
#include "node/CleanText.h"

#include <QRegularExpression>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sectionCount = 10'000;
constexpr qsizetype optionCount = 200;

bool isIndented(const QByteArray& line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

std::optional<ConfigSection> headingFrom(const QString& text)
{
    static const QRegularExpression form(u"^([A-Za-z][A-Za-z0-9_-]*):\\s*(\\S+)$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(ConfigSection{match.captured(1), match.captured(2), {}})
                            : std::nullopt;
}

} // namespace

QString ConfigSection::value(QStringView key) const
{
    const auto last = std::find_if(options.rbegin(), options.rend(),
                                   [&](const VmOption& each) { return each.key == key; });
    return last == options.rend() ? QString() : last->value;
}

bool ConfigSection::isSet(QStringView key, bool isSetByDefault) const
{
    const bool isThere = std::any_of(options.begin(), options.end(),
                                     [&](const VmOption& each) { return each.key == key; });
    if (!isThere)
        return isSetByDefault;
    static const QStringList no{u"0"_s, u"no"_s, u"off"_s, u"false"_s};
    return !no.contains(value(key).toLower());
}

QStringList ConfigSection::list(QStringView key) const
{
    return listFrom(value(key));
}

Reading<QList<ConfigSection>> sectionsOf(const QByteArray& bytes)
{
    Reading<QList<ConfigSection>> reading;
    for (const QByteArray& line : linesOf(bytes)) {
        const QString text = cleanText(line, line.size()).simplified();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const bool isOption = isIndented(line) && !reading.value.isEmpty();
        const auto heading = isIndented(line) ? std::nullopt : headingFrom(text);
        if (isOption && reading.value.last().options.size() < optionCount)
            reading.value.last().options.append({text.section(u' ', 0, 0), text.section(u' ', 1)});
        else if (heading && reading.value.size() < sectionCount)
            reading.value.append(*heading);
        else if (reading.problem.isEmpty())
            reading.problem = cleanText(text, 200);
    }
    return reading;
}

QStringList listFrom(const QString& text)
{
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

Reading<QList<int>> vmidsFrom(const QStringList& words)
{
    constexpr qsizetype limit = 1000;
    Reading<QList<int>> reading;
    for (const QString& word : words) {
        bool isNumber = false;
        const int vmid = word.toInt(&isNumber);
        if (isNumber && vmid > 0 && reading.value.size() < limit)
            reading.value.append(vmid);
        else
            reading.problem = cleanText(word, 200);
    }
    return reading;
}

} // namespace backend
