// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetBenchmark.h"

#include "BigNode.h"
#include "Table.h"
#include "charts/HardwareCharts.h"
#include "models/FleetModel.h"
#include "widgets/FleetView.h"
#include "widgets/HardwareTreeView.h"
#include "widgets/Look.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace benchmark {
namespace {

constexpr int nodes = 100;
constexpr int functions = 200;
constexpr int few = 8;          ///< drives a node, as servers have them
constexpr int many = functions; ///< every function a drive, as no server has it
constexpr int wholeNode = 256;
constexpr int repetitions = 15;
constexpr QSize size{1040, 640};

/// Of this thread, so that other work on this computer does not count.
double millisecondsNow()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double millisecondsOf(const std::function<void()>& work)
{
    const double before = millisecondsNow();
    work();
    return millisecondsNow() - before;
}

gui::NodeState stateOf(const backend::NodeSnapshot& snapshot)
{
    gui::NodeState state;
    state.title = snapshot.host.hostName;
    state.link = gui::NodeState::Link::Connected;
    state.snapshot = std::make_shared<const backend::NodeSnapshot>(snapshot);
    state.assessment = std::make_shared<const backend::Assessment>(backend::assess(snapshot));
    return state;
}

/// Scrolls from end to end and takes the middle of what one step and its picture take.
double scrollTime(QAbstractScrollArea& view)
{
    QImage image(size, QImage::Format_RGB32);
    QList<double> times;
    const int end = view.verticalScrollBar()->maximum();
    for (int step = 0; step < repetitions; ++step)
        times.append(millisecondsOf([&] {
            view.verticalScrollBar()->setValue(static_cast<int>(static_cast<qint64>(end) * step / repetitions));
            view.viewport()->render(&image);
        }));
    return median(times);
}

struct FleetTimes {
    int rows = 0;
    double rowsBuilt = 0; ///< what every node says, as rows
    double shown = 0;     ///< from nothing to the first picture, the rows included
    double scroll = 0;
    double update = 0; ///< a new reading of one node
    double sort = 0;
    double filter = 0;
};

FleetTimes timesOfFleet(int drives)
{
    QList<gui::NodeState> states;
    QList<backend::NodeMemory> visits;
    for (int number = 0; number < nodes; ++number) {
        const auto snapshot = support::bigNode(number, functions, drives);
        states.append(stateOf(snapshot));
        visits.append(backend::remembered({}, snapshot));
    }
    const auto groupOf = [&](int number) { return gui::fleetGroup(number + 1, states[number], visits[number]); };
    FleetTimes times;
    times.rowsBuilt = millisecondsOf([&] {
        for (int number = 0; number < nodes; ++number)
            times.rows += static_cast<int>(groupOf(number).node.drives.size());
    });
    gui::FleetModel model;
    gui::FleetView view(model);
    view.resize(size);
    QImage image(size, QImage::Format_RGB32);
    times.shown = millisecondsOf([&] {
        QList<gui::FleetGroup> groups;
        for (int number = 0; number < nodes; ++number)
            groups.append(groupOf(number));
        model.showAll(groups);
        view.render(&image);
    });
    times.scroll = scrollTime(view);
    QList<double> updates;
    for (int round = 0; round < repetitions; ++round) {
        auto snapshot = *states[round].snapshot;
        snapshot.drives[1].health.usedPercent = 50 + round;
        states[round] = stateOf(snapshot);
        updates.append(millisecondsOf([&] { model.show(groupOf(round)); }));
    }
    times.update = median(updates);
    times.sort = millisecondsOf([&] { view.sortByColumn(static_cast<int>(gui::FleetColumn::Health), Qt::DescendingOrder); });
    model.setFilter(u"x"_s); // what it looks at is made once
    times.filter = millisecondsOf([&] { model.setFilter(u"850x"_s); });
    return times;
}

struct HardwareTimes {
    double tree = 0;
    double charts = 0;
    double treeAgain = 0; ///< another reading
    double chartsAgain = 0;
    double unchanged = 0; ///< word of the node that is about something else
    double filter = 0;
    double scrollTree = 0;
    double scrollCharts = 0;
};

HardwareTimes timesOfHardware()
{
    const auto state = stateOf(support::bigNode(1, wholeNode, wholeNode / 2));
    const auto again = stateOf(*state.snapshot);
    HardwareTimes times;
    QImage image(size, QImage::Format_RGB32);
    gui::HardwareTreeView tree;
    tree.resize(size);
    times.tree = millisecondsOf([&] {
        tree.showNode(state, gui::HardwareOrder::ByGroup);
        tree.select(state.snapshot->drives.first().address.text());
        tree.render(&image);
    });
    times.scrollTree = scrollTime(tree);
    times.treeAgain = millisecondsOf([&] {
        tree.showNode(again, gui::HardwareOrder::ByGroup);
        tree.render(&image);
    });
    times.unchanged = millisecondsOf([&] { tree.showNode(again, gui::HardwareOrder::ByGroup); });
    times.filter = millisecondsOf([&] {
        tree.setFilter(u"850x"_s);
        tree.render(&image);
    });
    gui::HardwareCharts charts;
    charts.resize(size);
    times.charts = millisecondsOf([&] {
        charts.showNode(state);
        charts.render(&image);
    });
    times.scrollCharts = scrollTime(charts);
    times.chartsAgain = millisecondsOf([&] {
        charts.showNode(again);
        charts.render(&image);
    });
    return times;
}

QStringList line(const QString& what, double first, double second)
{
    return {what, number(first) + u" ms"_s, number(second) + u" ms"_s};
}

} // namespace

bool measureFleet()
{
    gui::Look::install(*qApp, gui::Look::Appearance::Light);
    const FleetTimes usual = timesOfFleet(few);
    const FleetTimes most = timesOfFleet(many);
    const HardwareTimes hardware = timesOfHardware();
    printTable({{u"100 nodes × 200 functions"_s, u"%1 drives"_s.arg(usual.rows), u"%1 drives"_s.arg(most.rows)},
                line(u"rows"_s, usual.rowsBuilt, most.rowsBuilt), line(u"shown"_s, usual.shown, most.shown),
                line(u"scroll"_s, usual.scroll, most.scroll), line(u"one node read again"_s, usual.update, most.update),
                line(u"sort"_s, usual.sort, most.sort), line(u"filter"_s, usual.filter, most.filter)});
    printTable({{u"one node of 256 functions"_s, u"tree"_s, u"charts"_s},
                line(u"shown"_s, hardware.tree, hardware.charts), line(u"read again"_s, hardware.treeAgain, hardware.chartsAgain),
                {u"filter"_s, number(hardware.filter) + u" ms"_s, {}},
                {u"nothing new"_s, number(hardware.unchanged) + u" ms"_s, {}}, line(u"scroll"_s, hardware.scrollTree, hardware.scrollCharts)});
    Bars bars;
    bars.check(u"rows of all nodes"_s, usual.rowsBuilt, 50, u"ms"_s);
    bars.check(u"rows where every function is a drive"_s, most.rowsBuilt, 50, u"ms"_s);
    bars.check(u"scroll"_s, most.scroll, 16, u"ms"_s);
    bars.check(u"one node read again"_s, most.update, 16, u"ms"_s);
    bars.check(u"filter"_s, usual.filter, 30, u"ms"_s);
    bars.check(u"256 functions as a tree"_s, hardware.tree, 50, u"ms"_s);
    bars.check(u"256 functions as charts"_s, hardware.charts, 50, u"ms"_s);
    bars.check(u"256 functions read again"_s, qMax(hardware.treeAgain, hardware.chartsAgain), 50, u"ms"_s);
    bars.check(u"256 functions filtered"_s, hardware.filter, 50, u"ms"_s);
    bars.check(u"256 functions, nothing new"_s, hardware.unchanged, 1, u"ms"_s);
    bars.check(u"scroll the tree"_s, hardware.scrollTree, 16, u"ms"_s);
    bars.check(u"scroll the charts"_s, hardware.scrollCharts, 16, u"ms"_s);
    return bars.areKept();
}

} // namespace benchmark
