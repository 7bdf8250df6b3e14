// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <map>
#include <memory>
#include <optional>

namespace gui {

/// How long to wait before attempt number `attempt`, counted from 0: 1, 2, 4, … 60 seconds, and up to
/// half of that more by `chance` (0 to 1), so that many nodes do not come at once.
[[nodiscard]] std::chrono::milliseconds waitBeforeAttempt(int attempt, double chance);

/// Brings lost nodes back, each by its own clock: one attempt at a time, at growing distance. Lives on
/// the GUI thread.
class Reconnections : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void lost(int node);    ///< its line ended, or an attempt failed: another one will be due
    void settled(int node); ///< it is there, or nobody wants it any more
    void hurry();           ///< the network changed: all that wait are due soon, and begin anew
    [[nodiscard]] std::optional<QDateTime> dueAt(int node) const;

signals:
    void due(int node);

private:
    struct Waiting {
        std::unique_ptr<QTimer> timer;
        int attempt = 0;
    };

    void start(int node, std::chrono::milliseconds wait);

    std::map<int, Waiting> m_waiting;
};

} // namespace gui
