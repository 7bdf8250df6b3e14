// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NoQuestions.h"
#include "application/HistoryStore.h"
#include "application/MeasurementShelf.h"
#include "application/NodeBook.h"
#include "application/Workbench.h"

#include <QTemporaryDir>

namespace support {

/// A workbench whose nodes, book and history live in a folder that vanishes with it.
class DemoBench {
    QTemporaryDir m_folder;
    gui::NodeBook m_book{m_folder.filePath(QStringLiteral("nodes.json"))};
    gui::HistoryStore m_history{m_folder.filePath(QStringLiteral("history"))};
    remote::NoQuestions m_questions;
    gui::MeasurementShelf m_measurements{m_folder.filePath(QStringLiteral("measurements.sqlite"))};

public:
    DemoBench() = default;
    /// Somebody may be asked, and nodes behind SSH are the simulated one in this folder.
    DemoBench(remote::Questions& questions, const remote::NodeRoot& sshRoot)
        : workbench({m_book, m_history, questions, m_folder.filePath(QStringLiteral("demo")), gui::NodeMemories::ofThisPerson(), nullptr,
                     &m_measurements, sshRoot})
    {
    }

    gui::Workbench workbench{{m_book, m_history, m_questions, m_folder.filePath(QStringLiteral("demo")),
                              gui::NodeMemories::ofThisPerson(), nullptr, &m_measurements}};

    [[nodiscard]] const gui::NodeBook& book() const { return m_book; }
    [[nodiscard]] gui::MeasurementShelf& measurements() { return m_measurements; }
    [[nodiscard]] QString demoFolder() const { return m_folder.filePath(QStringLiteral("demo")); }
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
