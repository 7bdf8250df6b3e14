// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartBenchmark.h"

#include "Files.h"
#include "Table.h"
#include "application/HistoryStore.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace benchmark {
namespace {

constexpr int pairs = 21;
constexpr int warmUp = 2;
constexpr int nodes = 20;
constexpr int receipts = 200; ///< of each node
constexpr double bar = 1.5;
constexpr int longest = 30'000;

/// Nodes that nobody answers for, one of them with the page that was left, and receipts of each.
bool makeUsedHome(const QString& home)
{
    QJsonArray list;
    const gui::HistoryStore history(home + u"/state/lanekeeper/history"_s);
    for (int number = 0; number < nodes; ++number) {
        const QString node = u"root@127.0.0.1:%1"_s.arg(number + 1);
        list.append(QJsonObject{{u"node"_s, node}, {u"cluster"_s, u"rack"_s}});
        backend::JournalEntry entry;
        entry.nodeName = u"pve1"_s;
        entry.state = backend::JournalEntry::State::Done;
        entry.startedAt = QDateTime::currentDateTimeUtc();
        entry.steps.resize(3);
        const auto store = history.storeFor(node);
        for (int count = 0; count < receipts; ++count) {
            entry.id = u"20261124-141702-%1"_s.arg(count, 4, 16, QLatin1Char('0'));
            if (!store->save(entry))
                return false;
        }
    }
    const QJsonObject book{{u"format"_s, 1}, {u"nodes"_s, list}};
    const QJsonObject left{{u"node"_s, u"root@127.0.0.1:7"_s}, {u"page"_s, u"hardware"_s}};
    return support::write(home + u"/config/lanekeeper/nodes.json"_s, QJsonDocument(book).toJson())
        && support::write(home + u"/state/lanekeeper/window.json"_s, QJsonDocument(left).toJson());
}

class Start {
public:
    Start(const Starters& starters, const QString& home, const QString& platform)
        : m_variables(QProcessEnvironment::systemEnvironment())
    {
        m_variables.insert(u"LD_PRELOAD"_s, starters.exitAtFirstPaint);
        m_variables.insert(u"QT_QPA_PLATFORM"_s, platform);
        m_variables.insert(u"HOME"_s, home);
        for (const QString& kind : {u"config"_s, u"state"_s, u"data"_s, u"cache"_s})
            m_variables.insert(u"XDG_%1_HOME"_s.arg(kind.toUpper()), home + u'/' + kind);
    }
    /// Until the window was painted; nothing when it never was.
    [[nodiscard]] std::optional<double> millisecondsOf(const QString& program) const
    {
        QProcess process;
        process.setProcessEnvironment(m_variables);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer clock;
        clock.start();
        process.start(program, QStringList());
        if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return std::nullopt;
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

private:
    QProcessEnvironment m_variables;
};

/// One row of the table; the ratio is the median over pairs, each of two starts one after the other.
std::optional<double> compare(const Starters& starters, const Start& start, const QString& name, QList<QStringList>& table)
{
    QList<double> empty;
    QList<double> ours;
    QList<double> ratios;
    for (int pair = -warmUp; pair < pairs; ++pair) {
        const auto theirTime = start.millisecondsOf(starters.emptyWindow);
        const auto ourTime = start.millisecondsOf(starters.program);
        if (!theirTime || !ourTime)
            return std::nullopt;
        if (pair < 0)
            continue;
        empty.append(*theirTime);
        ours.append(*ourTime);
        ratios.append(*ourTime / *theirTime);
    }
    table.append({name, number(median(empty), 0) + u" ms"_s, number(median(ours), 0) + u" ms"_s, number(median(ratios))});
    return median(ratios);
}

} // namespace

bool measureStart(const Starters& starters, const QString& folder)
{
    const QString used = folder + u"/used"_s;
    if (!makeUsedHome(used))
        return false;
    QStringList platforms{u"offscreen"_s};
    if (!qEnvironmentVariableIsEmpty("DISPLAY"))
        platforms.append(u"xcb"_s);
    QList<QStringList> table{{u"start"_s, u"empty window"_s, u"Lanekeeper"_s, u"ratio"_s}};
    QList<std::pair<QString, double>> ratios;
    for (const QString& platform : platforms)
        for (const auto& [home, what] : {std::pair(folder + u"/fresh"_s, u"first start"_s), std::pair(used, u"twenty nodes"_s)}) {
            const QString name = what + u", "_s + platform;
            const auto ratio = compare(starters, Start(starters, home, platform), name, table);
            ratios.append({name, ratio.value_or(1000)});
        }
    printTable(table);
    Bars bars;
    for (const auto& [name, ratio] : ratios)
        bars.check(name, ratio, bar, u"times an empty window"_s);
    return bars.areKept();
}

} // namespace benchmark
