// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeBook.h"
#include "node/NodeSnapshot.h"

#include <QFutureWatcher>
#include <functional>
#include <memory>
#include <optional>

namespace remote {
class Conversation;
class Questions;
}

namespace gui {

/// Connects to a node that need not be in the list, reads it once, and tells how that went. Changes
/// nothing and remembers nothing. Destroying it stops it at once and waits for nothing.
class ConnectionTest final : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        std::optional<remote::ConnectionReport> report;        ///< none: it was not reached, or is no SSH node
        std::shared_ptr<const backend::NodeSnapshot> snapshot; ///< null: it could not be read
        std::optional<backend::Error> problem;                 ///< what ended it, or what stands in the way of using it
    };
    /// Takes a conversation to where it may end without anybody waiting.
    using Farewell = std::function<void(std::shared_ptr<remote::Conversation>)>;

    ConnectionTest(const NodeBookEntry& entry, const QString& demoFolder, remote::Questions& questions,
                   Farewell farewell);
    ~ConnectionTest() override;

    [[nodiscard]] const Outcome& outcome() const { return m_outcome; } ///< once finished

signals:
    void finished();

private:
    using Reading = backend::Result<std::shared_ptr<const backend::NodeSnapshot>>;

    void open(const NodeBookEntry& entry, const QString& demoFolder, remote::Questions& questions);
    void finish();

    Outcome m_outcome;
    Farewell m_farewell;
    std::shared_ptr<std::optional<remote::ConnectionReport>> m_report; ///< the worker's until it has answered
    QFutureWatcher<Reading> m_reading;
    std::shared_ptr<remote::Conversation> m_conversation;
};

} // namespace gui
