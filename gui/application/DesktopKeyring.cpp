// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesktopKeyring.h"

#include "WipedBytes.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

const auto service = u"lanekeeper"_s;

Keyring::Outcome outcomeOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError: return Keyring::Outcome::Done;
    case QKeychain::EntryNotFound: return Keyring::Outcome::NothingThere;
    default: return Keyring::Outcome::NoAnswer;
    }
}

} // namespace

// Without the insecure fallback, which would write into a settings file. Jobs delete themselves.

void DesktopKeyring::read(const QString& name, Read done)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] {
        const QByteArray theirs = job->binaryData();
        QByteArray ours(theirs.constData(), theirs.size());
        wipeShared(theirs);
        done(outcomeOf(*job), std::move(ours));
    });
    job->start();
}

void DesktopKeyring::write(const QString& name, const QByteArray& secret, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    const QByteArray theirs(secret.constData(), secret.size());
    job->setBinaryData(theirs);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, theirs, done = std::move(done)] {
        wipeShared(theirs);
        done(outcomeOf(*job));
    });
    job->start();
}

void DesktopKeyring::remove(const QString& name, Done done)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] { done(outcomeOf(*job)); });
    job->start();
}

} // namespace gui
