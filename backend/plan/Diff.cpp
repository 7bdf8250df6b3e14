// SPDX-License-Identifier: GPL-3.0-or-later
#include "Diff.h"

#include <QCoreApplication>
#include <algorithm>
#include <string>
#include <vector>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#include <dtl/dtl.hpp>
#pragma GCC diagnostic pop

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype context = 3;
using Lines = std::vector<std::string>;

Lines linesOf(const QByteArray& text)
{
    Lines lines;
    for (const QByteArray& line : text.split('\n'))
        lines.push_back(line.toStdString());
    if (lines.back().empty())
        lines.pop_back();
    return lines;
}

/// Every line of both texts in order, nothing skipped.
QList<DiffLine> allLines(const QByteArray& before, const QByteArray& after)
{
    dtl::Diff<std::string> diff(linesOf(before), linesOf(after));
    diff.compose();
    QList<DiffLine> lines;
    int oldNumber = 0;
    int newNumber = 0;
    for (const auto& [text, info] : diff.getSes().getSequence()) {
        DiffLine line;
        line.text = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        line.kind = info.type == dtl::SES_ADD ? DiffLine::Kind::Added
            : info.type == dtl::SES_DELETE    ? DiffLine::Kind::Removed
                                              : DiffLine::Kind::Same;
        if (line.kind != DiffLine::Kind::Added)
            line.oldNumber = ++oldNumber;
        if (line.kind != DiffLine::Kind::Removed)
            line.newNumber = ++newNumber;
        lines.append(line);
    }
    return lines;
}

/// Which lines are a change or near one.
QList<bool> shown(const QList<DiffLine>& lines)
{
    QList<bool> isShown(lines.size(), false);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffLine::Kind::Same)
            continue;
        const qsizetype end = std::min(lines.size(), i + context + 1);
        for (qsizetype near = std::max<qsizetype>(0, i - context); near < end; ++near)
            isShown[near] = true;
    }
    return isShown;
}

DiffLine skipped(int count)
{
    DiffLine line;
    line.kind = DiffLine::Kind::Skipped;
    line.text = QCoreApplication::translate("Diff", "%n line(s) the same", nullptr, count);
    return line;
}

/// One block of `diff -u`: lines first…last, none of them skipped.
QByteArray hunk(const QList<DiffLine>& lines, qsizetype first, qsizetype last)
{
    int oldStart = 0;
    int newStart = 0;
    int oldCount = 0;
    int newCount = 0;
    QByteArray body;
    for (qsizetype i = 0; i <= last; ++i) {
        const DiffLine& line = lines[i];
        if (i < first) {
            oldStart += line.oldNumber ? 1 : 0;
            newStart += line.newNumber ? 1 : 0;
            continue;
        }
        oldCount += line.oldNumber ? 1 : 0;
        newCount += line.newNumber ? 1 : 0;
        const char sign = line.kind == DiffLine::Kind::Added ? '+'
            : line.kind == DiffLine::Kind::Removed           ? '-'
                                                             : ' ';
        body += sign + line.text.toUtf8() + '\n';
    }
    // An empty side is numbered by the line before it.
    const auto range = [](int start, int count) {
        const QByteArray from = QByteArray::number(count > 0 ? start + 1 : start);
        return count == 1 ? from : from + ',' + QByteArray::number(count);
    };
    return "@@ -" + range(oldStart, oldCount) + " +" + range(newStart, newCount) + " @@\n" + body;
}

} // namespace

QList<DiffLine> diffLines(const QByteArray& before, const QByteArray& after)
{
    const QList<DiffLine> all = allLines(before, after);
    const QList<bool> isShown = shown(all);
    QList<DiffLine> lines;
    int same = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!isShown[i]) {
            ++same;
            continue;
        }
        if (same > 0)
            lines.append(skipped(same));
        same = 0;
        lines.append(all[i]);
    }
    if (same > 0)
        lines.append(skipped(same));
    return lines;
}

QByteArray unifiedDiff(const QString& path, const QByteArray& before, const QByteArray& after)
{
    const QList<DiffLine> all = allLines(before, after);
    const QList<bool> isShown = shown(all);
    QByteArray text;
    for (qsizetype first = isShown.indexOf(true); first >= 0;) {
        const qsizetype end = isShown.indexOf(false, first);
        const qsizetype last = (end < 0 ? isShown.size() : end) - 1;
        text += hunk(all, first, last);
        first = isShown.indexOf(true, last + 1);
    }
    if (text.isEmpty())
        return text;
    return "--- " + path.toUtf8() + "\n+++ " + path.toUtf8() + '\n' + text;
}

} // namespace backend
