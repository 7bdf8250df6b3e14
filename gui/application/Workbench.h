// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Conversation.h"
#include "NetworkWatch.h"
#include "NodeState.h"
#include "NodeWork.h"
#include "OpenMeasurements.h"
#include "OpenShell.h"
#include "Reconnections.h"

#include <QObject>
#include <QThreadPool>
#include <map>
#include <memory>

namespace gui {

class ConnectionTest;
class HistoryStore;
class MeasurementShelf;
class NodeBook;
class Secrets;
struct NodeBookEntry;

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
        Secrets* secrets = nullptr; ///< what the person chose to keep; null: nothing can be
        MeasurementShelf* measurements = nullptr; ///< null: none are kept, and nothing can be measured
        remote::NodeRoot sshRoot = {}; ///< for developers: nodes behind SSH are the simulated one in this folder there
        OpenMeasurements openMeasurements = OpenMeasurements::ofThisPerson();
    };

    explicit Workbench(Services services, QObject* parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] QList<NodeId> nodes() const; ///< in the order shown
    [[nodiscard]] const NodeState& state(NodeId id) const;

    NodeId addNode(const backend::Node& node, const remote::Login& login = {});
    /// As addNode, with all that is remembered of it; one that is known already stays as it is.
    NodeId addEntry(const NodeBookEntry& entry, const remote::Login& login = {});
    [[nodiscard]] NodeBookEntry remembered(NodeId id) const;
    /// Where its place or key changes, the line is closed and the next reading connects anew; of another
    /// place nothing that was known before stays. False, and nothing is done: while changes are
    /// applied, or when another node of the list is at that place.
    bool editNode(NodeId id, const NodeBookEntry& entry);
    void setConnectsAtStart(NodeId id, bool connects);
    /// Once the window is there: reads what this computer keeps of the nodes of the list, and every node that is marked
    /// for it.
    void connectAtStart();
    void declineMembers(NodeId id, const QStringList& names); ///< not to be offered again
    /// How the present line came about, or the last one; empty before the first, and where it is not SSH.
    [[nodiscard]] const remote::ConnectionReport& connection(NodeId id) const;
    [[nodiscard]] std::unique_ptr<ConnectionTest> test(const NodeBookEntry& entry); ///< must not outlive this
    [[nodiscard]] Secrets* secrets() const { return m_services.secrets; }
    [[nodiscard]] MeasurementShelf* measurements() const { return m_services.measurements; }
    [[nodiscard]] const NodeMemories& memories() const { return m_services.memories; }
    void removeNode(NodeId id);
    void refresh(NodeId id); ///< connects when needed, reads everything again
    void cancel(NodeId id);  ///< stops reading or connecting

    void addIntent(NodeId id, const backend::Intent& intent);
    void takeBackIntent(NodeId id, qsizetype index);
    void discardPlan(NodeId id);
    void reviewUndo(NodeId id, const QString& journalId); ///< replaces the draft's plan by an undo
    void apply(NodeId id);
    void resume(NodeId id, const QString& journalId); ///< goes on with a change that was left open
    void stopApplying(NodeId id); ///< after the step that runs
    /// `pasted` is what a person had the guest print; empty: its agent is asked.
    void verify(NodeId id, int vmid, const QString& pasted = {});

    /// Looks at what could be measured, without writing anything; answers on this thread, not after the node is removed.
    void lookAtTarget(NodeId id, const backend::MeasureRequest& request,
                      const std::function<void(const backend::Result<backend::MeasuringOffer>&)>& answer);
    /// With the node's own package manager, where it is missing. Answers on this thread.
    void installFio(NodeId id, const std::function<void(const backend::Result<void>&)>& answer);
    /// And keeps what comes of it. It does not end with this program: the next one fetches it.
    void measure(NodeId id, const backend::MeasuringOffer& offer);
    void stopMeasuring(NodeId id); ///< the runs that ended are kept

signals:
    void nodeAdded(int id);
    void nodeChanged(int id);
    void nodeRemoved(int id);
    void applyEnded(int id);
    void proofEnded(int id); ///< state().proof says how; null: it could not be made
    void measuringEnded(int id);
    void bookNotSaved(const QString& message);

private:
    struct Entry;
    enum class Asking { Person, Nobody };

    enum class History { Now, Later };
    NodeId insert(const NodeBookEntry& book, const remote::Login& login, History history);
    void startOver(Entry& entry);
    void openConversation(NodeId id);
    [[nodiscard]] remote::Conversation::Opener opener(NodeId id, int line);
    void opened(NodeId id, int line);
    void read(NodeId id, Asking asking);
    void lineEnded(NodeId id, int line);
    void networkChanged();
    void closeConversation(Entry& entry);
    [[nodiscard]] std::function<void(const remote::ConnectionReport&)> connectionNoter(NodeId id, int line);
    void noteConnection(Entry& entry, const remote::ConnectionReport& report);
    void noteCluster(Entry& entry);
    void showBook(Entry& entry);
    void saveBook();
    void saveBookSoon();
    void changed(NodeId id);
    Entry& entry(NodeId id);
    Entry* find(NodeId id); ///< null once the node was removed
    Entry* find(NodeId id, int line); ///< null also when another conversation took over
    void setLink(Entry& entry, NodeState::Link link);
    void accept(NodeId id, const NodeWork::Reading& reading);
    void fail(NodeId id, const backend::Error& error);
    void replan(Entry& entry);
    void reloadHistory(Entry& entry);
    void loadHistory(NodeId id);
    /// What a change works with on its thread.
    struct Changing {
        backend::Shell& shell;
        backend::JournalStore& laptop;
        const std::function<void(const backend::JournalEntry&)>& progress;
        const NodeWork::OtherLines& lines;
    };
    using Work = std::function<backend::ApplyOutcome(const Changing&, std::stop_token)>;
    void change(NodeId id, Work work);
    [[nodiscard]] std::function<void(const backend::JournalEntry&)> progressOf(NodeId id);
    void finishApplying(NodeId id, const backend::ApplyOutcome& outcome);
    using Measuring = std::function<backend::Result<backend::Measurement>(const backend::MeasurePorts&, const backend::MeasureStops&)>;
    void startMeasuring(NodeId id, const backend::Measurement& begun, Measuring work);
    void followUnfinished(NodeId id);
    void recallUnfinished(NodeId id);
    [[nodiscard]] std::function<void(const backend::MeasureProgress&)> watcherOf(NodeId id);
    void finishMeasuring(NodeId id, const backend::Measurement& begun, const backend::Result<backend::Measurement>& outcome);
    [[nodiscard]] bool isKept(const QString& measurement) const;

    Services m_services;
    std::map<NodeId, std::unique_ptr<Entry>> m_entries;
    NodeId m_nextId = 1;
    Reconnections m_reconnections;
    NetworkWatch m_network;
    bool m_isBookToSave = false;
    QThreadPool m_farewells; ///< where conversations of removed nodes end, so that nobody waits
};

} // namespace gui
