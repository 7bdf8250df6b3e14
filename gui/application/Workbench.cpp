// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "ConnectionTest.h"
#include "HistoryStore.h"
#include "WorkbenchEntry.h"

#include <QTimer>
#include <QtConcurrent>
#include <algorithm>
#include <utility>

namespace gui {

using Link = NodeState::Link;

namespace {

QString titleOf(const NodeBookEntry& book, const backend::NodeSnapshot* snapshot)
{
    if (!book.name.isEmpty())
        return book.name;
    return snapshot && !snapshot->host.hostName.isEmpty() ? snapshot->host.hostName : book.node.text();
}

/// Changes of the book that come with every reading are written together.
constexpr int bookDelayMilliseconds = 300;

} // namespace

Workbench::Workbench(Services services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    for (const auto& remembered : m_services.nodeBook.entries())
        insert(remembered, {}, History::Later);
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
    const NodeId id = insert(fresh, login, History::Now);
    saveBook();
    emit nodeAdded(id);
    return id;
}

Workbench::NodeId Workbench::insert(const NodeBookEntry& book, const remote::Login& login, History history)
{
    const NodeId id = m_nextId++;
    auto fresh = std::make_unique<Entry>();
    fresh->book = book;
    fresh->login = login;
    if (std::holds_alternative<backend::SshTarget>(book.node.target) && login.root == remote::NodeRoot())
        fresh->login.root = m_services.sshRoot;
    showBook(*fresh);
    fresh->state.since = QDateTime::currentDateTimeUtc();
    fresh->laptop = m_services.history.storeFor(book.node.text());
    fresh->laptopOnWorker = m_services.history.storeFor(book.node.text());
    if (history == History::Now)
        reloadHistory(*fresh);
    m_entries.emplace(id, std::move(fresh));
    openConversation(id);
    if (history == History::Now)
        recallUnfinished(id);
    return id;
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
        edited.unfinished.reset();
        edited.book.lastKey = {};
        edited.state.problem.reset();
        edited.state.retryAt = {};
        edited.lostAt = {};
        m_reconnections.settled(id);
        setLink(edited, Link::Idle);
        openConversation(id);
        recallUnfinished(id);
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
    for (const auto& [id, known] : m_entries) {
        loadHistory(id);
        recallUnfinished(id);
        if (known->book.connectsAtStart && known->state.link == Link::Idle)
            refresh(id);
    }
}

/// There may be many files, on a slow disk.
void Workbench::loadHistory(NodeId id)
{
    const auto laptop = entry(id).laptopOnWorker;
    QtConcurrent::run(&m_farewells, [laptop] { return laptop->entries(); })
        .then(this, [this, id, laptop](const QList<backend::JournalEntry>& entries) {
            Entry* known = find(id);
            if (!known || known->laptopOnWorker != laptop || !known->state.history.isEmpty())
                return;
            known->state.history = NodeWork::merged(known->nodeJournal, entries);
            changed(id);
        });
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
