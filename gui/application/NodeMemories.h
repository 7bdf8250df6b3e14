// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeFiles.h"
#include "assessment/NodeMemory.h"

namespace gui {

/// What this computer remembers of each node between visits: a file a node in one folder. A value;
/// any thread. Captures are not remembered: they are one moment only.
class NodeMemories {
public:
    explicit NodeMemories(const QString& folder);

    /// Those in the state folder.
    [[nodiscard]] static NodeMemories ofThisPerson();

    /// Empty when nothing is remembered or the file is damaged.
    [[nodiscard]] backend::NodeMemory of(const backend::Node& node) const;
    /// Where this cannot be written nothing is said: only the next visit has less to compare with.
    void keep(const backend::Node& node, const backend::NodeMemory& memory) const;

private:
    NodeFiles m_files;
};

} // namespace gui
