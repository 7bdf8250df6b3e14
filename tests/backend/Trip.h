// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LocalShell.h"
#include "SimulatedTool.h"
#include "discovery/Probe.h"
#include "plan/Applier.h"
#include "plan/Planner.h"
#include "plan/Undo.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <functional>

/// What tests of applying need: a laptop's journal in memory, and a shell with which things go
/// wrong.
namespace trip {

using namespace Qt::StringLiterals;
using namespace backend;

class MemoryJournal final : public JournalStore {
public:
    QList<JournalEntry> kept;
    bool isBroken = false;

    Result<void> save(const JournalEntry& entry) override
    {
        if (isBroken)
            return failure(Error::Kind::LocalFile, u"The disk of this computer is full."_s);
        kept.removeIf([&](const JournalEntry& each) { return each.id == entry.id; });
        kept.prepend(entry);
        return {};
    }
    QList<JournalEntry> entries() const override { return kept; }
    QByteArray sheet;
    Result<QString> keepRescueSheet(const QByteArray& text) override
    {
        if (isBroken)
            return failure(Error::Kind::LocalFile, u"The disk of this computer is full."_s);
        sheet = text;
        return u"/home/me/rescue-sheet.txt"_s;
    }
};

/// Everything that is in the node's tree.
inline QByteArray stateOf(const remote::NodeRoot& root, const std::function<bool(const QString&)>& counts = {})
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto contents = support::contentsOf(root.root);
    for (auto each = contents.begin(); each != contents.end(); ++each)
        if (!counts || counts(each.key()))
            hash.addData(QByteArray(each.key().toUtf8() + '\0' + each.value() + '\0')
                             .replace(root.root.toUtf8(), "/"));
    return hash.result();
}

/// What the probe answers is a function of the tree alone, so that equal trees need one probe only. It looks neither at
/// the journal's entries, one folder each, unless it is asked to, nor at jobs and locks.
inline QByteArray stateToProbe(const remote::NodeRoot& root)
{
    return stateOf(root, [](const QString& path) {
        return !path.startsWith("/var/lib/lanekeeper/2"_L1) && !path.startsWith("/run/lanekeeper/"_L1)
            && !path.startsWith("/run/lock/"_L1);
    });
}

/// Passes calls on and counts them; `before` may answer in the node's stead or spoil something
/// first, `after` may lose the answer.
class TroubledShell final : public Shell {
public:
    explicit TroubledShell(const remote::NodeRoot& root) : m_root(root), m_shell(root) { }

    QStringList scripts;
    std::function<std::optional<Result<Output>>(const Command&)> before;
    std::function<std::optional<Error>(const Command&)> after;

    Result<Output> run(const Command& command, std::stop_token stop, const Tap& tap) override
    {
        scripts.append(command.script);
        if (before)
            if (auto answer = before(command))
                return *answer;
        auto output = answered(command, stop, tap);
        if (after)
            if (const auto problem = after(command))
                return tl::make_unexpected(*problem);
        return output;
    }

private:
    Result<Output> answered(const Command& command, std::stop_token stop, const Tap& tap)
    {
        static QHash<QByteArray, Output> answers;
        if (command.script != "probe.sh"_L1 || !command.arguments.isEmpty())
            return m_shell.run(command, stop, tap);
        const QByteArray state = stateToProbe(m_root);
        if (!answers.contains(state)) {
            const auto output = m_shell.run(command, stop, tap);
            if (!output)
                return output;
            answers.insert(state, *output);
        }
        return answers.value(state);
    }

    remote::NodeRoot m_root;
    remote::LocalShell m_shell;
};

/// One simulated node and everything to work on it.
struct Trip {
    explicit Trip(const QString& node) : root(support::freshNode(node)), shell(root) { }

    remote::NodeRoot root;
    TroubledShell shell;
    MemoryJournal laptop;
    QList<JournalEntry> seen;
    int ids = 0;

    ApplyPorts ports()
    {
        return {shell,
                laptop,
                [] { return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC); },
                [this] { return u"20261124-120000-%1"_s.arg(++ids, 4, 10, QLatin1Char('0')); },
                u"me@laptop"_s,
                [this](const JournalEntry& entry) { seen.append(entry); }};
    }
    NodeSnapshot read()
    {
        return readNode(shell, QDateTime::currentDateTimeUtc()).value_or(NodeSnapshot{});
    }
    Plan plan(const QList<Intent>& intents) { return planFor(read(), intents).value_or(Plan{}); }
    ApplyOutcome applied(const QList<Intent>& intents) { return apply(plan(intents), ports()); }
    ApplyOutcome undone(const JournalEntry& entry)
    {
        return apply(planUndo(read(), entry), ports());
    }
    Output qm(const QStringList& words)
    {
        return support::runTool(root, QStringList{u"qm"_s} + words);
    }

    /// The whole node but for the journal and qm's lock files.
    QMap<QString, QByteArray> tree() const
    {
        auto contents = support::contentsOf(root.root);
        for (auto each = contents.begin(); each != contents.end();) {
            const bool isOurs = each.key().startsWith("/var/lib/lanekeeper"_L1)
                || each.key().startsWith("/run/lock/qemu-server/lock-"_L1);
            each = isOurs ? contents.erase(each) : std::next(each);
        }
        return contents;
    }
    QByteArray config(int vmid) const
    {
        QFile file(root.root + u"/etc/pve/qemu-server/%1.conf"_s.arg(vmid));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }
};

inline const QString drive = u"S6B0NL0W417203X"_s;
inline const QString other = u"22174R481906"_s;
inline const Intent gift = GiveDrive{drive, 100};

inline Error lost()
{
    return {Error::Kind::ConnectionLost, u"The line broke."_s, {}};
}

/// The message of what went wrong, to compare with none.
inline QStringList messages(const ApplyOutcome& outcome)
{
    return outcome.problem ? QStringList{outcome.problem->message} : QStringList();
}

} // namespace trip
