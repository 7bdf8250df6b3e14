// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace benchmark {

/// The middle one; 0 of none.
[[nodiscard]] double median(QList<double> values);

/// "1.23", with `digits` behind the point.
[[nodiscard]] QString number(double value, int digits = 2);

/// Prints rows as a Markdown table, the first one as its heading.
void printTable(const QList<QStringList>& rows);

/// Prints a measured value beside the one it must not exceed, and remembers whether it did.
class Bars {
public:
    void check(const QString& what, double value, double most, const QString& unit);
    [[nodiscard]] bool areKept() const { return m_areKept; }

private:
    bool m_areKept = true;
};

} // namespace benchmark
