// SPDX-License-Identifier: GPL-3.0-or-later
#include "LastVisits.h"

#include <QtConcurrentRun>

namespace gui {

LastVisits::LastVisits(const Workbench& workbench, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_reader.setMaxThreadCount(1);
    connect(&workbench, &Workbench::nodeRemoved, this, [this](int id) { m_visits.remove(id); });
}

backend::NodeMemory LastVisits::of(Workbench::NodeId id)
{
    const NodeState& state = m_workbench.state(id);
    if (state.lastVisit)
        return *state.lastVisit;
    const auto visit = m_visits.constFind(id);
    if (visit != m_visits.cend() && visit->node == state.node)
        return visit->memory;
    load(id, state.node);
    return {};
}

void LastVisits::load(Workbench::NodeId id, const backend::Node& node)
{
    m_visits.insert(id, {node, {}});
    QtConcurrent::run(&m_reader, [memories = m_workbench.memories(), node] { return memories.of(node); })
        .then(this, [this, id, node](const backend::NodeMemory& memory) {
            const auto visit = m_visits.find(id);
            if (visit == m_visits.end() || visit->node != node)
                return;
            visit->memory = memory;
            emit known(id);
        });
}

} // namespace gui
