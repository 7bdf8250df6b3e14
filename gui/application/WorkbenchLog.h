// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LogFile.h"
#include "Workbench.h"

#include <map>

namespace gui {

/// Writes down what became of the workbench's nodes: reached, read, planned, applied, proved, measured, and what went
/// wrong. It looks at node states alone, which hold no password and no answer to a question. In English, whatever the
/// window speaks: it is for bug reports.
class WorkbenchLog final : public QObject {
    Q_OBJECT

public:
    WorkbenchLog(const Workbench& workbench, LogFile& log, QObject* parent = nullptr);

private:
    /// What was written of a node last.
    struct Noted {
        NodeState state;
        remote::ConnectionReport connection;
    };

    void begin(); ///< once, before the first line
    void note(int id);
    void noteLine(int id, Noted& before, const NodeState& now);
    void noteReading(const Noted& before, const NodeState& now);
    void notePlan(const Noted& before, const NodeState& now);
    void noteChange(const Noted& before, const NodeState& now);
    void noteSteps(const NodeState& before, const NodeState& now);
    void noteProof(const Noted& before, const NodeState& now);
    void noteMeasurement(const Noted& before, const NodeState& now);
    void write(const NodeState& node, const QString& what);
    void writeProblem(const NodeState& node, const QString& what, const backend::Error& error);

    const Workbench& m_workbench;
    LogFile& m_log;
    std::map<int, Noted> m_noted;
    bool m_hasBegun = false;
};

} // namespace gui
