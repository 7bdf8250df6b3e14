// SPDX-License-Identifier: GPL-3.0-or-later
#include "AskedUntil.h"
#include "NodeOpening.h"
#include "WorkbenchEntry.h"
#include "discovery/Probe.h"

#include <QFuture>

/// How nodes are reached, read, lost and found again.

namespace gui {

using backend::Error;
using backend::Result;
using Link = NodeState::Link;

namespace {

bool isOverSsh(const backend::Node& node)
{
    return std::holds_alternative<backend::SshTarget>(node.target);
}

} // namespace

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
    if (!lost || !lost->isOpen || lost->isBusy())
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

void Workbench::refresh(NodeId id) { read(id, Asking::Person); }

void Workbench::read(NodeId id, Asking asking)
{
    Entry& refreshed = entry(id);
    if (refreshed.isBusy())
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
    if (cancelled.state.isApplying || cancelled.state.measuring)
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
    if (!read.state.lastVisit)
        read.state.lastVisit = reading.before;
    noteCluster(read);
    showBook(read);
    read.state.problem = backend::obstacle(*reading.snapshot);
    read.lostAt = {};
    m_reconnections.settled(id);
    read.nodeJournal = reading.nodeJournal;
    setLink(read, !read.state.node.canChange() ? Link::Captured : Link::Connected);
    reloadHistory(read);
    replan(read);
    followUnfinished(id);
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

/// Its thread ends elsewhere, so that nobody waits for it. Nobody would ask this place again for what it measures.
void Workbench::closeConversation(Entry& known)
{
    if (!known.conversation)
        return;
    known.measuring.request_stop();
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

void Workbench::setLink(Entry& known, Link link)
{
    if (known.state.link == link)
        return;
    known.state.link = link;
    known.state.since = QDateTime::currentDateTimeUtc();
}

} // namespace gui
