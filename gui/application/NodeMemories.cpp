// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeMemories.h"

#include "StateFolder.h"

using namespace Qt::StringLiterals;

namespace gui {

NodeMemories::NodeMemories(const QString& folder)
    : m_files(folder)
{
}

NodeMemories NodeMemories::ofThisPerson() { return NodeMemories(stateFolder() + u"/memory"_s); }

backend::NodeMemory NodeMemories::of(const backend::Node& node) const
{
    const QByteArray bytes = node.canChange() ? m_files.read(node) : QByteArray();
    return bytes.isEmpty() ? backend::NodeMemory{} : backend::NodeMemory::fromJson(bytes).value_or(backend::NodeMemory{});
}

void NodeMemories::keep(const backend::Node& node, const backend::NodeMemory& memory) const
{
    if (node.canChange())
        m_files.write(node, memory.toJson());
}

} // namespace gui
