// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <optional>

namespace backend {

/// Where the median of all runs one could make lies, with a probability of `coverage`.
struct Interval {
    double low = 0;
    double high = 0;
    double coverage = 0; ///< 0…1

    bool operator==(const Interval&) const = default;
};

/// The middle value, or the mean of the two middle ones. No value: no values.
[[nodiscard]] std::optional<double> medianOf(QList<double> values);

/// The interval of order statistics (sign test; Conover, Practical Nonparametric Statistics, 3.2): the
/// narrowest pair of values, equally far from both ends, that holds the median with at least 95 %. It asks
/// nothing of how the values are distributed. Fewer than six values cannot give that; then it is their
/// range, and `coverage` says how little that means: 1 - 2^(1-n).
[[nodiscard]] std::optional<Interval> intervalOfMedian(QList<double> values);

/// Largest minus smallest, by the median. 0 when there is no median above 0.
[[nodiscard]] double spreadOf(const QList<double>& values);

/// How likely two lots from one and the same thing lie at least as far apart as these (Mann-Whitney, both
/// sides, exact over all ways to deal the values out, ties counted half). 1 when one lot is empty. Above 20 values
/// in a lot only the middle 20 count.
[[nodiscard]] double chanceOfDifference(QList<double> left, QList<double> right);

/// The least that chanceOfDifference can say of lots of these sizes: 2 / (m+n over m). Above 0.05 they are too small to tell.
[[nodiscard]] double leastChance(qsizetype left, qsizetype right);

} // namespace backend
