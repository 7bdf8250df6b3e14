// SPDX-License-Identifier: GPL-3.0-or-later
#include "CannedServer.h"
#include "ChartBenchmark.h"
#include "CrowdBenchmark.h"
#include "FleetBenchmark.h"
#include "LineBenchmark.h"
#include "LocalShell.h"
#include "SimulatedTool.h"
#include "StartBenchmark.h"
#include "TestMain.h"
#include "discovery/Probe.h"

#include <QApplication>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int crowd = 100;
constexpr int repetitions = 5;

/// What a simulated node answers, for servers that have no node behind them.
QByteArray savedAnswer()
{
    remote::LocalShell shell(support::freshNode(u"quiet"_s));
    QByteArray answer;
    if (!backend::readNode(shell, QDateTime::currentDateTimeUtc(), {}, {.withJournal = true, .answer = &answer}))
        qFatal("The simulated node does not answer.");
    return answer;
}

} // namespace

/// lanekeeper_benchmark line|crowd|charts|start|fleet: 0 when every bar is kept, 1 when not, 2 for another word.
int main(int argc, char** argv)
{
    support::prepareTest();
    const QByteArray what = argc > 1 ? argv[1] : "";
    if (what == "line") {
        const QCoreApplication application(argc, argv);
        return benchmark::measureLine(repetitions) ? 0 : 1;
    }
    if (what == "charts") {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return benchmark::measureCharts() ? 0 : 1;
    }
    if (what == "fleet") {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return benchmark::measureFleet() ? 0 : 1;
    }
    QTemporaryDir folder;
    if (what == "start") {
        const QCoreApplication application(argc, argv);
        const benchmark::Starters starters{QStringLiteral(LANEKEEPER_BINARY), QStringLiteral(LANEKEEPER_EMPTY_WINDOW),
                                           QStringLiteral(LANEKEEPER_EXIT_AT_FIRST_PAINT)};
        return benchmark::measureStart(starters, folder.path()) ? 0 : 1;
    }
    if (what != "crowd") {
        std::fputs("lanekeeper_benchmark line|crowd|charts|start|fleet\n", stderr);
        return 2;
    }
    const benchmark::CannedServer servers(crowd, savedAnswer(), folder.path());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return servers.isUp() && benchmark::measureCrowd(servers, crowd, folder.path()) ? 0 : 1;
}
