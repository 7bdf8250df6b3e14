// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Conversation.h"
#include "NetworkWatch.h"
#include "NodeState.h"
#include "NodeWork.h"
#include "OpenShell.h"
#include "Reconnections.h"

#include <QObject>
#include <QThreadPool>
#include <map>
#include <memory>

namespace gui {

class HistoryStore;
class NodeBook;

/// The nodes a person works with, each with its own conversation, and what is planned and done on
/// them. State without widgets: pages read state() and call the verbs; every change is announced by
/// nodeChanged. A node that gets lost is looked for again by itself, as long as nobody cancels. Lives on
/// the GUI thread and never blocks it.
class Workbench : public QObject {
    Q_OBJECT

public:
    using NodeId = int;

    struct Services {
        NodeBook& nodeBook;
        HistoryStore& history;
        remote::Questions& questions; ///< asked on worker threads
        QString demoFolder;
        NodeMemories memories = NodeMemories::ofThisPerson();
        /// Asked when a lost node is reached again without anybody's doing; none: all is declined.
        remote::Questions* unasked = nullptr;
    };

    explicit Workbench(Services services, QObject* parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] QList<NodeId> nodes() const; ///< in the order shown
    [[nodiscard]] const NodeState& state(NodeId id) const;

    NodeId addNode(const backend::Node& node, const remote::Login& login = {});
    void removeNode(NodeId id);
    void refresh(NodeId id); ///< connects when needed, reads everything again
    void cancel(NodeId id);  ///< stops reading or connecting

    void addIntent(NodeId id, const backend::Intent& intent);
    void takeBackIntent(NodeId id, qsizetype index);
    void discardPlan(NodeId id);
    void reviewUndo(NodeId id, const QString& journalId); ///< replaces the draft's plan by an undo
    void apply(NodeId id);
    void stopApplying(NodeId id); ///< after the step that runs
    void verify(NodeId id, int vmid);

signals:
    void nodeAdded(int id);
    void nodeChanged(int id);
    void nodeRemoved(int id);
    void applyEnded(int id);
    void bookNotSaved(const QString& message);

private:
    struct Entry;
    enum class Asking { Person, Nobody };

    NodeId insert(const backend::Node& node, const remote::Login& login);
    void openConversation(NodeId id);
    [[nodiscard]] remote::Conversation::Opener opener(NodeId id);
    void opened(NodeId id);
    void read(NodeId id, Asking asking);
    void lineEnded(NodeId id);
    void networkChanged();
    void saveBook();
    void changed(NodeId id);
    Entry& entry(NodeId id);
    Entry* find(NodeId id); ///< null once the node was removed
    void setLink(Entry& entry, NodeState::Link link);
    void accept(NodeId id, const NodeWork::Reading& reading);
    void fail(NodeId id, const backend::Error& error);
    void replan(Entry& entry);
    void reloadHistory(Entry& entry);
    void finishApplying(NodeId id, const backend::ApplyOutcome& outcome);

    Services m_services;
    std::map<NodeId, std::unique_ptr<Entry>> m_entries;
    NodeId m_nextId = 1;
    Reconnections m_reconnections;
    NetworkWatch m_network;
    QThreadPool m_farewells; ///< where conversations of removed nodes end, so that nobody waits
};

} // namespace gui
