// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectionTest.h"

#include "AskedUntil.h"
#include "Conversation.h"
#include "NodeOpening.h"
#include "discovery/Probe.h"

#include <QDateTime>

namespace gui {

ConnectionTest::ConnectionTest(const NodeBookEntry& entry, const QString& demoFolder, remote::Questions& questions,
                               Farewell farewell)
    : m_farewell(std::move(farewell))
    , m_report(std::make_shared<std::optional<remote::ConnectionReport>>())
{
    connect(&m_reading, &QFutureWatcher<Reading>::finished, this, &ConnectionTest::finish);
    open(entry, demoFolder, questions);
    m_reading.setFuture(m_conversation->ask<std::shared_ptr<const backend::NodeSnapshot>>(
        [](backend::Shell& shell, std::stop_token stop) -> Reading {
            TRY(snapshot, backend::readNode(shell, QDateTime::currentDateTimeUtc(), stop));
            return std::make_shared<const backend::NodeSnapshot>(std::move(snapshot));
        }));
}

ConnectionTest::~ConnectionTest()
{
    m_conversation->cancel();
    m_farewell(std::move(m_conversation));
}

void ConnectionTest::open(const NodeBookEntry& entry, const QString& demoFolder, remote::Questions& questions)
{
    remote::Login login;
    login.keyFile = entry.keyFile;
    login.lastKey = entry.lastKey;
    auto options = openOptions(login, demoFolder);
    options.connected = [report = m_report](const remote::ConnectionReport& made) { *report = made; };
    m_conversation = std::make_shared<remote::Conversation>(
        [node = entry.node, options, &questions](std::stop_token stop) {
            const AskedUntil asked(node.text(), stop);
            return remote::openShell(node, options, questions, stop);
        });
}

void ConnectionTest::finish()
{
    const Reading reading = m_reading.result();
    m_outcome.report = *m_report;
    if (reading) {
        m_outcome.snapshot = *reading;
        m_outcome.problem = backend::obstacle(**reading);
    } else {
        m_outcome.problem = reading.error();
    }
    emit finished();
}

} // namespace gui
