// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "AskedUntil.h"
#include "ConnectionTest.h"
#include "HistoryStore.h"
#include "NodeBook.h"
#include "NodeOpening.h"
#include "discovery/Probe.h"
#include "plan/Planner.h"
#include "plan/Undo.h"

#include <QFuture>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace gui {

using backend::Error;
using backend::Result;
using Link = NodeState::Link;

struct Workbench::Entry {
    NodeState state;
    NodeBookEntry book;
    remote::Login login; ///< the rest of it, which the book does not hold
    remote::ConnectionReport connection;
    int line = 0; ///< counts conversations: what an earlier one still answers is of another place or way
    std::unique_ptr<backend::JournalStore> laptop;
    std::shared_ptr<backend::JournalStore> laptopOnWorker; ///< the same entries, for the worker
    QList<backend::JournalEntry> nodeJournal;
    QString undoing; ///< id of the journal entry whose undo is under review
    bool isOpen = false;
    QDateTime lostAt; ///< null while it can be reached
    std::shared_ptr<std::atomic<bool>> mayAsk = std::make_shared<std::atomic<bool>>(true); ///< of the worker
    std::stop_source applying{std::nostopstate};
    std::unique_ptr<remote::Conversation> conversation; ///< last: ends first
};

namespace {

backend::Plan refusedBecause(const QList<backend::Intent>& draft, const Error& error)
{
    backend::Finding finding;
    finding.id = QStringLiteral("intent-does-not-fit");
    finding.severity = backend::Severity::Blocked;
    finding.sentence = error.message;
    finding.evidence = {{QStringLiteral("plan"), error.detail}};
    backend::Plan plan;
    plan.intents = draft;
    plan.refused = {finding};
    return plan;
}

QString titleOf(const NodeBookEntry& book, const backend::NodeSnapshot* snapshot)
{
    if (!book.name.isEmpty())
        return book.name;
    return snapshot && !snapshot->host.hostName.isEmpty() ? snapshot->host.hostName : book.node.text();
}

bool isOverSsh(const backend::Node& node)
{
    return std::holds_alternative<backend::SshTarget>(node.target);
}

/// Changes of the book that come with every reading are written together.
constexpr int bookDelayMilliseconds = 300;

bool isBusy(const NodeState& state)
{
    return state.isApplying || state.link == Link::Connecting || state.link == Link::Reading;
}

} // namespace

Workbench::Workbench(Services services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    for (const auto& remembered : m_services.nodeBook.entries())
        insert(remembered, {});
    connect(&m_reconnections, &Reconnections::due, this, [this](int id) { read(id, Asking::Nobody); });
    connect(&m_network, &NetworkWatch::changed, this, &Workbench::networkChanged);
}

Workbench::~Workbench()
{
    if (m_isBookToSave)
        saveBook();
    for (const auto& [id, entry] : m_entries)
        entry->conversation->cancel();
    m_entries.clear();
    m_farewells.waitForDone();
}

QList<Workbench::NodeId> Workbench::nodes() const
{
    QList<NodeId> ids;
    for (const auto& [id, entry] : m_entries)
        ids.append(id);
    return ids;
}

const NodeState& Workbench::state(NodeId id) const { return m_entries.at(id)->state; }

Workbench::NodeId Workbench::addNode(const backend::Node& node, const remote::Login& login)
{
    NodeBookEntry fresh;
    fresh.node = node;
    fresh.keyFile = login.keyFile;
    for (const auto& [id, known] : m_entries) {
        if (known->state.node != node)
            continue;
        if (known->book.keyFile != login.keyFile) {
            fresh = known->book;
            fresh.keyFile = login.keyFile;
            editNode(id, fresh);
        }
        return id;
    }
    return addEntry(fresh, login);
}

Workbench::NodeId Workbench::addEntry(const NodeBookEntry& fresh, const remote::Login& login)
{
    for (const auto& [id, known] : m_entries)
        if (known->state.node == fresh.node)
            return id;
    const NodeId id = insert(fresh, login);
    saveBook();
    emit nodeAdded(id);
    return id;
}

Workbench::NodeId Workbench::insert(const NodeBookEntry& book, const remote::Login& login)
{
    const NodeId id = m_nextId++;
    auto fresh = std::make_unique<Entry>();
    fresh->book = book;
    fresh->login = login;
    showBook(*fresh);
    fresh->state.since = QDateTime::currentDateTimeUtc();
    fresh->laptop = m_services.history.storeFor(book.node.text());
    fresh->laptopOnWorker = m_services.history.storeFor(book.node.text());
    reloadHistory(*fresh);
    m_entries.emplace(id, std::move(fresh));
    openConversation(id);
    return id;
}

void Workbench::openConversation(NodeId id)
{
    Entry& opened = entry(id);
    closeConversation(opened);
    opened.isOpen = false;
    const int line = ++opened.line;
    const auto ended = [this, id, line] {
        QMetaObject::invokeMethod(this, [this, id, line] { lineEnded(id, line); }, Qt::QueuedConnection);
    };
    opened.conversation = std::make_unique<remote::Conversation>(opener(id, line), ended);
}

/// What runs on the node's thread to reach it. When nobody asked for it, nobody is asked anything.
remote::Conversation::Opener Workbench::opener(NodeId id, int line)
{
    const Entry& known = entry(id);
    remote::Login login = known.login;
    login.keyFile = known.book.keyFile;
    login.lastKey = known.book.lastKey;
    const auto options = std::make_shared<remote::OpenOptions>(openOptions(login, m_services.demoFolder));
    // The next connect of this thread starts with what this one found.
    options->connected = [note = connectionNoter(id, line), &found = options->login](const remote::ConnectionReport& report) {
        found.lastKey = report.key;
        note(report);
    };
    return [this, id, line, node = known.state.node, mayAsk = known.mayAsk, options](std::stop_token stop) {
        const AskedUntil asked(node.text(), stop, *mayAsk ? AskedUntil::Whom::Person : AskedUntil::Whom::Keyring);
        auto shell = remote::openShell(node, *options, m_services.questions, stop);
        if (shell)
            QMetaObject::invokeMethod(this, [this, id, line] { opened(id, line); }, Qt::QueuedConnection);
        return shell;
    };
}

void Workbench::opened(NodeId id, int line)
{
    Entry* known = find(id, line);
    if (!known)
        return;
    known->isOpen = true;
    if (known->state.link == Link::Connecting)
        setLink(*known, Link::Reading);
    changed(id);
}

/// Nobody asked anything of it, so nobody is told but the page; it comes back by itself.
void Workbench::lineEnded(NodeId id, int line)
{
    Entry* lost = find(id, line);
    if (!lost || !lost->isOpen || isBusy(lost->state))
        return;
    fail(id, {Error::Kind::ConnectionLost,
              tr("The line to the node ended, so what you see may be old. Lanekeeper connects again by itself."), {}});
    changed(id);
}

void Workbench::networkChanged()
{
    m_reconnections.hurry();
    for (const auto& [id, known] : m_entries) {
        known->conversation->look();
        if (known->state.retryAt.isNull())
            continue;
        known->state.retryAt = m_reconnections.dueAt(id).value_or(QDateTime());
        changed(id);
    }
}

void Workbench::removeNode(NodeId id)
{
    Entry* leaving = find(id);
    if (!leaving)
        return;
    closeConversation(*leaving);
    m_entries.erase(id);
    m_reconnections.settled(id);
    saveBook();
    emit nodeRemoved(id);
}

void Workbench::saveBook()
{
    m_isBookToSave = false;
    QList<NodeBookEntry> book;
    for (const auto& [id, known] : m_entries)
        book.append(known->book);
    if (const auto saved = m_services.nodeBook.save(book); !saved)
        emit bookNotSaved(saved.error().message);
}

void Workbench::refresh(NodeId id) { read(id, Asking::Person); }

void Workbench::read(NodeId id, Asking asking)
{
    Entry& refreshed = entry(id);
    if (isBusy(refreshed.state))
        return;
    *refreshed.mayAsk = asking == Asking::Person;
    refreshed.state.retryAt = {};
    setLink(refreshed, refreshed.isOpen ? Link::Reading : Link::Connecting);
    changed(id);
    refreshed.conversation
        ->ask<NodeWork::Reading>([node = refreshed.state.node, memories = m_services.memories](backend::Shell& shell,
                                                                                                 std::stop_token stop) {
            return NodeWork::read(shell, node, memories, stop);
        })
        .then(this, [this, id, line = refreshed.line](const Result<NodeWork::Reading>& reading) {
            if (!find(id, line))
                return;
            if (reading)
                accept(id, *reading);
            else
                fail(id, reading.error());
            changed(id);
        });
}

void Workbench::cancel(NodeId id)
{
    Entry& cancelled = entry(id);
    if (cancelled.state.isApplying)
        return;
    m_reconnections.settled(id);
    cancelled.state.retryAt = {};
    cancelled.conversation->cancel();
    changed(id);
}

void Workbench::accept(NodeId id, const NodeWork::Reading& reading)
{
    Entry& read = entry(id);
    read.state.snapshot = reading.snapshot;
    read.state.assessment = reading.assessment;
    noteCluster(read);
    showBook(read);
    read.state.problem = backend::obstacle(*reading.snapshot);
    read.lostAt = {};
    m_reconnections.settled(id);
    read.nodeJournal = reading.nodeJournal;
    setLink(read, !read.state.node.canChange() ? Link::Captured : Link::Connected);
    reloadHistory(read);
    replan(read);
}

void Workbench::fail(NodeId id, const Error& error)
{
    Entry& failed = entry(id);
    const bool isLost = error.kind == Error::Kind::ConnectionLost;
    failed.isOpen &= !isLost;
    if (isLost && isOverSsh(failed.state.node))
        m_reconnections.lost(id);
    else
        m_reconnections.settled(id);
    failed.state.retryAt = m_reconnections.dueAt(id).value_or(QDateTime());
    if (error.kind == Error::Kind::Cancelled) {
        failed.state.problem.reset();
        setLink(failed, failed.isOpen && failed.state.snapshot ? Link::Connected : Link::Idle);
        return;
    }
    failed.state.problem = error;
    setLink(failed, error.kind == Error::Kind::HostKeyChanged ? Link::HostKeyChanged : Link::Unreachable);
    if (failed.lostAt.isNull())
        failed.lostAt = failed.state.since;
    failed.state.since = failed.lostAt;
}

void Workbench::addIntent(NodeId id, const backend::Intent& intent)
{
    Entry& planned = entry(id);
    if (planned.state.isApplying)
        return;
    planned.undoing.clear();
    planned.state.draft.append(intent);
    replan(planned);
    changed(id);
}

void Workbench::takeBackIntent(NodeId id, qsizetype index)
{
    Entry& planned = entry(id);
    if (planned.state.isApplying || index < 0 || index >= planned.state.draft.size())
        return;
    planned.state.draft.removeAt(index);
    replan(planned);
    changed(id);
}

void Workbench::discardPlan(NodeId id)
{
    Entry& planned = entry(id);
    if (planned.state.isApplying)
        return;
    planned.undoing.clear();
    planned.state.draft.clear();
    planned.state.plan.reset();
    changed(id);
}

void Workbench::reviewUndo(NodeId id, const QString& journalId)
{
    Entry& planned = entry(id);
    if (planned.state.isApplying)
        return;
    planned.state.draft.clear();
    planned.undoing = journalId;
    replan(planned);
    changed(id);
}

/// The plan always belongs to the snapshot shown.
void Workbench::replan(Entry& planned)
{
    NodeState& state = planned.state;
    state.plan.reset();
    if (!state.snapshot || state.isApplying)
        return;
    if (!planned.undoing.isEmpty()) {
        const auto undone = std::find_if(state.history.cbegin(), state.history.cend(),
                                         [&](const auto& known) { return known.id == planned.undoing; });
        if (undone != state.history.cend())
            state.plan = backend::planUndo(*state.snapshot, *undone);
    } else if (!state.draft.isEmpty()) {
        auto plan = backend::planFor(*state.snapshot, state.draft);
        state.plan = plan ? std::move(*plan) : refusedBecause(state.draft, plan.error());
    }
}

void Workbench::reloadHistory(Entry& known)
{
    known.state.history = NodeWork::merged(known.nodeJournal, known.laptop->entries());
}

void Workbench::apply(NodeId id)
{
    Entry& changing = entry(id);
    NodeState& state = changing.state;
    if (isBusy(state) || !state.plan || state.plan->isRefused() || !state.node.canChange())
        return;
    state.isApplying = true;
    state.applied.reset();
    state.applyProblem.reset();
    changing.applying = std::stop_source();
    changed(id);
    const auto progress = [this, id](const backend::JournalEntry& entryNow) {
        QMetaObject::invokeMethod(
            this,
            [this, id, entryNow] {
                if (Entry* known = find(id); known && known->state.isApplying) {
                    known->state.applied = entryNow;
                    changed(id);
                }
            },
            Qt::QueuedConnection);
    };
    auto work = [plan = *state.plan, laptop = changing.laptopOnWorker, progress,
                 own = changing.applying](backend::Shell& shell,
                                          std::stop_token line) -> Result<backend::ApplyOutcome> {
        // The end of the program stops an apply where a person would: between two steps.
        const std::stop_callback leaving(line, [own]() mutable { own.request_stop(); });
        return NodeWork::apply(shell, plan, *laptop, progress, own.get_token());
    };
    changing.conversation->ask<backend::ApplyOutcome>(std::move(work))
        .then(this, [this, id](const Result<backend::ApplyOutcome>& outcome) {
            if (!find(id))
                return;
            finishApplying(id, outcome ? *outcome : backend::ApplyOutcome{{}, outcome.error()});
        });
}

void Workbench::finishApplying(NodeId id, const backend::ApplyOutcome& outcome)
{
    Entry& changedNode = entry(id);
    NodeState& state = changedNode.state;
    state.isApplying = false;
    state.applyProblem = outcome.problem;
    if (!outcome.entry.id.isEmpty())
        state.applied = outcome.entry;
    if (!outcome.problem) {
        state.draft.clear();
        changedNode.undoing.clear();
    }
    if (outcome.problem && outcome.problem->kind == Error::Kind::ConnectionLost)
        changedNode.isOpen = false;
    reloadHistory(changedNode);
    replan(changedNode);
    changed(id);
    emit applyEnded(id);
    refresh(id);
}

void Workbench::stopApplying(NodeId id) { entry(id).applying.request_stop(); }

void Workbench::verify(NodeId id, int vmid)
{
    Entry& verified = entry(id);
    if (isBusy(verified.state))
        return;
    verified.state.proof.reset();
    setLink(verified, verified.isOpen ? Link::Reading : Link::Connecting);
    changed(id);
    verified.conversation
        ->ask<NodeWork::Verification>(
            [vmid, node = verified.state.node, memories = m_services.memories,
             laptop = verified.laptopOnWorker](backend::Shell& shell, std::stop_token stop) {
                return NodeWork::verify(shell, node, memories, vmid, laptop->entries(), stop);
            })
        .then(this, [this, id, line = verified.line](const Result<NodeWork::Verification>& verification) {
            Entry* known = find(id, line);
            if (!known)
                return;
            if (verification) {
                accept(id, verification->reading);
                known->state.proof = verification->proof;
            } else {
                fail(id, verification.error());
            }
            changed(id);
        });
}

NodeBookEntry Workbench::remembered(NodeId id) const { return m_entries.at(id)->book; }

const remote::ConnectionReport& Workbench::connection(NodeId id) const { return m_entries.at(id)->connection; }

bool Workbench::editNode(NodeId id, const NodeBookEntry& changedBook)
{
    Entry& edited = entry(id);
    const bool isTaken = std::any_of(m_entries.begin(), m_entries.end(), [&](const auto& other) {
        return other.first != id && other.second->state.node == changedBook.node;
    });
    if (edited.state.isApplying || isTaken)
        return false;
    const bool isElsewhere = edited.state.node != changedBook.node;
    const bool isSameWay = !isElsewhere && edited.book.keyFile == changedBook.keyFile;
    edited.book = changedBook;
    if (isElsewhere)
        startOver(edited);
    showBook(edited);
    if (!isSameWay) {
        edited.book.lastKey = {};
        edited.state.problem.reset();
        setLink(edited, Link::Idle);
        openConversation(id);
    }
    saveBook();
    changed(id);
    return true;
}

/// Another place is another machine: what is known, planned and recorded belongs to the old one.
void Workbench::startOver(Entry& moved)
{
    moved.state = {};
    moved.state.since = QDateTime::currentDateTimeUtc();
    moved.book.cluster.clear();
    moved.book.declinedMembers.clear();
    moved.connection = {};
    moved.nodeJournal.clear();
    moved.undoing.clear();
    moved.laptop = m_services.history.storeFor(moved.book.node.text());
    moved.laptopOnWorker = m_services.history.storeFor(moved.book.node.text());
    reloadHistory(moved);
}

void Workbench::setConnectsAtStart(NodeId id, bool connects)
{
    entry(id).book.connectsAtStart = connects;
    saveBook();
    changed(id);
}

void Workbench::connectAtStart()
{
    for (const auto& [id, known] : m_entries)
        if (known->book.connectsAtStart && known->state.link == Link::Idle)
            refresh(id);
}

void Workbench::declineMembers(NodeId id, const QStringList& names)
{
    QStringList& declined = entry(id).book.declinedMembers;
    declined += names;
    declined.removeDuplicates();
    saveBook();
    changed(id);
}

std::unique_ptr<ConnectionTest> Workbench::test(const NodeBookEntry& tested)
{
    return std::make_unique<ConnectionTest>(
        tested, m_services.demoFolder, m_services.questions,
        [this](std::shared_ptr<remote::Conversation> ended) { m_farewells.start([ended = std::move(ended)] {}); });
}

/// Its thread ends elsewhere, so that nobody waits for it.
void Workbench::closeConversation(Entry& known)
{
    if (!known.conversation)
        return;
    known.conversation->cancel();
    m_farewells.start([old = std::shared_ptr(std::move(known.conversation))] {});
}

std::function<void(const remote::ConnectionReport&)> Workbench::connectionNoter(NodeId id, int line)
{
    return [this, id, line](const remote::ConnectionReport& report) {
        const auto note = [this, id, line, report] {
            if (Entry* known = find(id, line))
                noteConnection(*known, report);
        };
        QMetaObject::invokeMethod(this, note, Qt::QueuedConnection);
    };
}

void Workbench::noteConnection(Entry& known, const remote::ConnectionReport& report)
{
    known.connection = report;
    if (known.book.lastKey == report.key)
        return;
    known.book.lastKey = report.key;
    saveBookSoon();
}

void Workbench::noteCluster(Entry& read)
{
    const QString& name = read.state.snapshot->host.clusterName;
    const bool isUnknown = name.isEmpty() && !read.state.snapshot->host.runsAsRoot;
    if (isUnknown || read.book.cluster == name)
        return;
    read.book.cluster = name;
    saveBookSoon();
}

/// What the book says of a node, into its state.
void Workbench::showBook(Entry& known)
{
    known.state.node = known.book.node;
    known.state.title = titleOf(known.book, known.state.snapshot.get());
    known.state.cluster = known.book.cluster;
}

void Workbench::saveBookSoon()
{
    if (std::exchange(m_isBookToSave, true))
        return;
    QTimer::singleShot(bookDelayMilliseconds, this, [this] {
        if (m_isBookToSave)
            saveBook();
    });
}

void Workbench::setLink(Entry& known, Link link)
{
    if (known.state.link == link)
        return;
    known.state.link = link;
    known.state.since = QDateTime::currentDateTimeUtc();
}

void Workbench::changed(NodeId id) { emit nodeChanged(id); }

Workbench::Entry& Workbench::entry(NodeId id) { return *m_entries.at(id); }

Workbench::Entry* Workbench::find(NodeId id)
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : found->second.get();
}

Workbench::Entry* Workbench::find(NodeId id, int line)
{
    Entry* known = find(id);
    return known && known->line == line ? known : nullptr;
}

} // namespace gui
