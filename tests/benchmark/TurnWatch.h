// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace benchmark {

/// Measures what each turn of the event loop of the thread it is made on costs, in CPU time, so that
/// other work on this computer does not count.
class TurnWatch : public QObject {
    Q_OBJECT

public:
    explicit TurnWatch(QObject* parent = nullptr);

    [[nodiscard]] double longest() const;          ///< milliseconds
    [[nodiscard]] double quantile(double part) const; ///< milliseconds; 0.999 for all but one in a thousand
    [[nodiscard]] qsizetype turns() const { return m_turns.size(); }
    void forget() { m_turns.clear(); }

private:
    void take();

    QList<double> m_turns;
    double m_before;
};

} // namespace benchmark
