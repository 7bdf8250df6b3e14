// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/HistoryStore.h"
#include "application/NodeBook.h"
#include "application/Workbench.h"

#include <QTemporaryDir>

namespace support {

/// Declines everything; simulated nodes ask nothing.
class SilentQuestions final : public remote::Questions {
public:
    remote::HostKeyAnswer unknownHost(const remote::HostKeyOffer&) override { return remote::HostKeyAnswer::Refuse; }
    std::optional<QByteArray> password(const QString&, int) override { return {}; }
    std::optional<QByteArray> passphrase(const QString&, int) override { return {}; }
    std::optional<QList<QByteArray>> answers(const remote::LoginDialog&) override { return {}; }
};

/// A workbench whose nodes, book and history live in a folder that vanishes with it.
class DemoBench {
    QTemporaryDir m_folder;
    gui::NodeBook m_book{m_folder.filePath(QStringLiteral("nodes.json"))};
    gui::HistoryStore m_history{m_folder.filePath(QStringLiteral("history"))};
    SilentQuestions m_questions;

public:
    gui::Workbench workbench{{m_book, m_history, m_questions, m_folder.filePath(QStringLiteral("demo"))}};

    [[nodiscard]] const gui::NodeBook& book() const { return m_book; }
    /// Adds a simulated node and starts reading it.
    gui::Workbench::NodeId read(const QString& name)
    {
        const auto id = workbench.addNode({backend::DemoTarget{name}});
        workbench.refresh(id);
        return id;
    }
    [[nodiscard]] bool isConnected(gui::Workbench::NodeId id) const
    {
        return workbench.state(id).link == gui::NodeState::Link::Connected;
    }
};

} // namespace support
