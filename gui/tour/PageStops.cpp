// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"
#include "SimulatedNode.h"
#include "TourGround.h"
#include "TourStop.h"
#include "models/HardwareTree.h"

#include <QComboBox>
#include <QLineEdit>

/// The pages of nodes on which nothing was done yet.

using namespace Qt::StringLiterals;

namespace gui {
namespace {

void setFilter(TourGround& ground, const QString& text) { ground.window().findChild<QLineEdit*>(u"filter"_s)->setText(text); }

void setOrder(TourGround& ground, HardwareOrder order)
{
    auto* box = ground.window().findChild<QComboBox*>(u"order"_s);
    box->setCurrentIndex(box->findData(static_cast<int>(order)));
}

} // namespace

TourStops firstStops(TourGround& ground)
{
    TourStops stops{{u"first-start"_s, [] {}}, {{}, [&ground] { ground.window().addDemoNodes(); }}};
    for (const QString& node : remote::simulatedNodeNames())
        stops.append(pageStop(ground, u"overview-"_s + node, node, u"overview"_s));
    return stops;
}

TourStops hardwareStops(TourGround& ground)
{
    TourStops stops;
    for (const QString& node : {u"quiet"_s, u"crowded"_s, u"dark"_s}) {
        stops.append(pageStop(ground, u"hardware-tree-"_s + node, node, u"hardware"_s, [&ground] { ground.press(u"showTree"_s); }));
        stops.append(pageStop(ground, u"hardware-charts-"_s + node, node, u"hardware"_s, [&ground] { ground.press(u"showCharts"_s); }));
    }
    const auto add = [&](const QString& name, const QString& node, const std::function<void()>& arrange) {
        stops.append(pageStop(ground, name, node, u"hardware"_s, arrange));
    };
    add(u"hardware-table"_s, u"crowded"_s, [&ground] { ground.press(u"asTable"_s); });
    add(u"hardware-topology"_s, u"crowded"_s, [&ground] {
        ground.press(u"asTable"_s);
        ground.press(u"showTree"_s);
        setOrder(ground, HardwareOrder::ByTopology);
    });
    add(u"hardware-drives"_s, u"zoo"_s, [&ground] { setOrder(ground, HardwareOrder::DrivesOnly); });
    add(u"hardware-filter"_s, u"zoo"_s, [&ground] {
        setOrder(ground, HardwareOrder::ByGroup);
        setFilter(ground, u"nvme"_s);
    });
    add({}, u"zoo"_s, [&ground] { setFilter(ground, {}); });
    return stops;
}

TourStops emptyStops(TourGround& ground)
{
    TourStops stops{{u"fleet"_s, [&ground] { ground.window().showAllNodes(); }, [&ground] { return ground.isAllRead(); }}};
    stops.append(pageStop(ground, u"machines-given"_s, u"given"_s, u"machines"_s));
    stops.append(pageStop(ground, u"machines-cluster"_s, u"cluster"_s, u"machines"_s));
    for (const QString& page : {u"plan"_s, u"benchmarks"_s, u"history"_s})
        stops.append(pageStop(ground, page + u"-empty"_s, u"quiet"_s, page));
    return stops;
}

} // namespace gui
