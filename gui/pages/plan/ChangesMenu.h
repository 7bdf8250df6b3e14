// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QMenu>

namespace gui {

/// What can be planned beside giving a drive. Made anew each time it opens; what is refused is greyed, and says why.
class ChangesMenu final : public QMenu {
    Q_OBJECT

public:
    explicit ChangesMenu(QWidget* parent);

    void setNode(const NodeState& state) { m_snapshot = state.snapshot; }

signals:
    void chosen(const backend::Intent& intent);

private:
    void fill();

    std::shared_ptr<const backend::NodeSnapshot> m_snapshot;
};

} // namespace gui
