// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"

#include <algorithm>
#include <cstdio>

namespace benchmark {

using namespace Qt::StringLiterals;

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QString number(double value, int digits) { return QString::number(value, 'f', digits); }

void printTable(const QList<QStringList>& rows)
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        std::printf("| %s |\n", qPrintable(rows[row].join(u" | "_s)));
        if (row == 0)
            std::printf("|%s\n", qPrintable(u"---|"_s.repeated(rows[0].size())));
    }
    std::fflush(stdout);
}

void Bars::check(const QString& what, double value, double most, const QString& unit)
{
    const bool isKept = value <= most;
    m_areKept &= isKept;
    std::printf("%-4s %s: %s %s (at most %s)\n", isKept ? "ok" : "OVER", qPrintable(what), qPrintable(number(value)),
                qPrintable(unit), qPrintable(number(most)));
    std::fflush(stdout);
}

} // namespace benchmark
