// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NoQuestions.h"
#include "application/HistoryStore.h"
#include "application/MeasurementShelf.h"
#include "application/NodeBook.h"
#include "application/Workbench.h"

#include <QTemporaryDir>
#include <QTest>

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
    /// Measures the free drive of the quiet node in two runs of three seconds, and comes back once it runs. False:
    /// the node has none, or is not reached.
    [[nodiscard]] bool beginMeasuring(gui::Workbench::NodeId id, const QString& measurement)
    {
        backend::MeasureRequest request;
        request.id = measurement;
        request.node = QStringLiteral("pve1");
        request.isSimulated = true;
        request.target = {backend::MeasuringTarget::Kind::Drive, QStringLiteral("S6B0NL0W417203X")};
        request.profile = {QStringLiteral("own"), {backend::FioJob{}}, 2, 3, 0, 0};
        std::optional<backend::Result<backend::MeasuringOffer>> offer;
        workbench.lookAtTarget(id, request, [&](const auto& answer) { offer = answer; });
        if (!QTest::qWaitFor([&] { return offer.has_value(); }, 60'000) || !*offer)
            return false;
        workbench.measure(id, **offer);
        const gui::NodeState& state = workbench.state(id);
        return QTest::qWaitFor([&] { return state.measuring && !state.measuring->soFar.samples.isEmpty(); }, 60'000);
    }
    [[nodiscard]] bool isConnected(gui::Workbench::NodeId id) const
    {
        return workbench.state(id).link == gui::NodeState::Link::Connected;
    }
};

} // namespace support
