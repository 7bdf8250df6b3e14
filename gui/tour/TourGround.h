// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/DesktopKeyring.h"
#include "application/HistoryStore.h"
#include "application/MeasurementShelf.h"
#include "application/NodeBook.h"
#include "application/Secrets.h"
#include "application/Workbench.h"

#include <QTemporaryDir>

class QDialog;

namespace gui {

class MainWindow;

/// What a tour walks over: the window on simulated nodes in a folder of its own, which goes with it. Nodes are
/// named as their demos are: "quiet".
class TourGround {
public:
    TourGround();
    ~TourGround();
    TourGround(const TourGround&) = delete;
    TourGround& operator=(const TourGround&) = delete;

    [[nodiscard]] bool isUsable() const { return m_own.isValid(); }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Workbench& workbench() { return *m_workbench; }
    [[nodiscard]] Secrets& secrets() { return m_secrets; }
    [[nodiscard]] MeasurementShelf& measurements() { return m_measurements; }

    [[nodiscard]] Workbench::NodeId node(const QString& demo) const; ///< 0: it is not in the list
    [[nodiscard]] const NodeState& state(const QString& demo) const;
    [[nodiscard]] bool isConnected(const QString& demo) const; ///< and at rest
    [[nodiscard]] bool isAllRead() const;

    [[nodiscard]] QStringList troubles() const; ///< of all nodes, for whoever wonders why a tour does not go on

    void show(const QString& demo, const QString& page);
    void press(const QString& button); ///< of the window, by its object name
    [[nodiscard]] QDialog* dialog() const; ///< that stands over the window; null: none

private:
    QTemporaryDir m_own;
    NodeBook m_nodeBook;
    HistoryStore m_history;
    DesktopKeyring m_keyring; ///< shown as a choice, never asked
    Secrets m_secrets;
    MeasurementShelf m_measurements;
    std::unique_ptr<remote::Questions> m_questions;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace gui
