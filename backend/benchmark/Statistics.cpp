// SPDX-License-Identifier: GPL-3.0-or-later
#include "Statistics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace backend {

namespace {

constexpr double wantedCoverage = 0.95;
constexpr qsizetype mostValues = 20;

/// (n over k) as a fraction of two to the power of n.
double binomialShare(qsizetype n, qsizetype k)
{
    const auto real = [](qsizetype value) { return static_cast<double>(value); };
    return std::exp(std::lgamma(real(n + 1)) - std::lgamma(real(k + 1)) - std::lgamma(real(n - k + 1)) - real(n) * std::log(2.0));
}

/// Twice the rank of each value among all; equal values share the mean of their ranks.
std::vector<int> doubledRanks(const QList<double>& sorted)
{
    std::vector<int> ranks(static_cast<std::size_t>(sorted.size()));
    for (qsizetype first = 0; first < sorted.size();) {
        qsizetype last = first;
        while (last + 1 < sorted.size() && sorted[last + 1] == sorted[first])
            ++last;
        for (qsizetype i = first; i <= last; ++i)
            ranks[static_cast<std::size_t>(i)] = static_cast<int>(first + 1 + last + 1);
        first = last + 1;
    }
    return ranks;
}

/// In how many ways `count` of the ranks add up to each sum.
std::vector<double> waysToSum(const std::vector<int>& ranks, std::size_t count)
{
    int total = 0;
    for (const int rank : ranks)
        total += rank;
    std::vector<std::vector<double>> ways(count + 1, std::vector<double>(static_cast<std::size_t>(total) + 1));
    ways[0][0] = 1;
    for (const int rank : ranks)
        for (std::size_t taken = count; taken > 0; --taken)
            for (std::size_t sum = static_cast<std::size_t>(total); sum >= static_cast<std::size_t>(rank); --sum)
                ways[taken][sum] += ways[taken - 1][sum - static_cast<std::size_t>(rank)];
    return ways[count];
}

QList<double> middleOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.mid(std::max<qsizetype>(0, (values.size() - mostValues) / 2), mostValues);
}

} // namespace

std::optional<double> medianOf(QList<double> values)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : values[half - 1] / 2 + values[half] / 2;
}

std::optional<Interval> intervalOfMedian(QList<double> values)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    const qsizetype n = values.size();
    // Between the k-th value from below and from above lies the median unless fewer than k of n fell on
    // one side of it: 1 - 2 * sum(i < k, (n over i) / 2^n).
    qsizetype k = 1;
    double missed = 2 * binomialShare(n, 0);
    while (k < (n + 1) / 2) {
        const double wider = missed + 2 * binomialShare(n, k);
        if (wider > 1 - wantedCoverage)
            break;
        missed = wider;
        ++k;
    }
    return Interval{values[k - 1], values[n - k], std::max(0.0, 1 - missed)};
}

double spreadOf(const QList<double>& values)
{
    const auto median = medianOf(values);
    if (!median || *median <= 0)
        return 0;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return (*most - *least) / *median;
}

double chanceOfDifference(QList<double> left, QList<double> right)
{
    left = middleOf(std::move(left));
    right = middleOf(std::move(right));
    if (left.isEmpty() || right.isEmpty())
        return 1;
    QList<double> all = left + right;
    std::sort(all.begin(), all.end());
    const std::vector<int> ranks = doubledRanks(all);
    int sum = 0;
    for (const double value : left)
        sum += ranks[static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), value) - all.begin())];
    const std::vector<double> ways = waysToSum(ranks, static_cast<std::size_t>(left.size()));
    const int expected = static_cast<int>(left.size() * (all.size() + 1)); // twice the mean sum of ranks
    const int distance = std::abs(sum - expected);
    double farther = 0;
    double every = 0;
    for (std::size_t each = 0; each < ways.size(); ++each) {
        every += ways[each];
        if (std::abs(static_cast<int>(each) - expected) >= distance)
            farther += ways[each];
    }
    return farther / every;
}

double leastChance(qsizetype left, qsizetype right)
{
    if (left <= 0 || right <= 0)
        return 1;
    left = std::min(left, mostValues);
    right = std::min(right, mostValues);
    double ways = 1;
    for (qsizetype i = 1; i <= left; ++i)
        ways *= static_cast<double>(right + i) / static_cast<double>(i);
    return std::min(1.0, 2 / ways);
}

} // namespace backend
