// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"
#include "models/FindingsModel.h"

namespace gui {

class ShareChart;
class StatementBlock;
class TextLabel;

/// What is true of the node: one sentence, the findings worst first, and two small charts.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] static QString title() { return tr("&Overview"); }
    void showNode(Workbench::NodeId id, const NodeState& state) override;

private:
    [[nodiscard]] QWidget* createHeading();
    [[nodiscard]] QWidget* createSide();
    [[nodiscard]] QString countLine() const;
    void showSide(const NodeState& state);
    void follow(const Remedy& remedy);

    FindingsModel m_findings;
    TextLabel* m_sentence;
    TextLabel* m_counts;
    ShareChart* m_capacity;
    ShareChart* m_isolation;
    StatementBlock* m_iommu;
    QWidget* m_side;
};

} // namespace gui
