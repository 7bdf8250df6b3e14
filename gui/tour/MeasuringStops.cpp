// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"
#include "TourGround.h"
#include "TourStop.h"

#include <QComboBox>
#include <QDialog>

/// A drive measured on the node, and once more in the VM that has it by then.

using namespace Qt::StringLiterals;

namespace gui {
namespace {

/// Short runs of two jobs, as often as an interval needs.
backend::MeasureRequest requestFor(const NodeState& state, std::optional<int> vmid)
{
    backend::MeasureRequest request;
    request.id = vmid ? u"in-the-vm"_s : u"on-the-node"_s;
    request.node = state.title;
    request.isSimulated = true;
    request.target = {backend::MeasuringTarget::Kind::Drive, u"S6B0NL0W417203X"_s};
    request.vmid = vmid;
    if (vmid && state.snapshot)
        for (const auto& machine : state.snapshot->machines)
            if (machine.vmid == vmid)
                request.machineName = machine.name;
    if (auto profile = backend::profileNamed(u"thorough"_s, backend::MeasuredPlace::Kind::Device))
        request.profile = *profile;
    request.profile.jobs.resize(2);
    request.profile.secondsPerRun = 1;
    request.profile.warmUpSeconds = 0;
    return request;
}

void begin(TourGround& ground, std::optional<int> vmid)
{
    const auto id = ground.node(u"quiet"_s);
    ground.workbench().lookAtTarget(id, requestFor(ground.state(u"quiet"_s), vmid), [&ground, id](const auto& offer) {
        if (offer)
            ground.workbench().measure(id, *offer);
    });
}

bool isUnderWay(const TourGround& ground)
{
    const auto& measuring = ground.state(u"quiet"_s).measuring;
    return measuring && measuring->runsDone > 4;
}

bool isMeasured(TourGround& ground, qsizetype count)
{
    return !ground.state(u"quiet"_s).measuring && ground.measurements().newestFirst().size() == count;
}

void chooseProfile(TourGround& ground, const QString& profile)
{
    auto* box = ground.dialog()->findChild<QComboBox*>(u"measureProfile"_s);
    box->setCurrentIndex(box->findData(profile));
}

} // namespace

TourStops measuringStops(TourGround& ground)
{
    TourStops stops{pageStop(ground, {}, u"quiet"_s, u"benchmarks"_s)};
    const TourStops asked = pressedStops(ground, u"dialog-measure"_s, u"measure"_s);
    stops.append(asked.first());
    stops.append({u"dialog-measure-own"_s, [&ground] { chooseProfile(ground, u"own"_s); }, [] { return true; }, [&ground] { return ground.dialog(); }});
    stops.append(asked.last());
    stops.append({u"benchmarks-live"_s, [&ground] { begin(ground, {}); }, [&ground] { return isUnderWay(ground); }});
    stops += pressedStops(ground, u"dialog-stop-measuring"_s, u"stopMeasuring"_s);
    stops.append({u"benchmarks-one"_s, [] {}, [&ground] { return isMeasured(ground, 1); }});
    return stops;
}

TourStops comparisonStops(TourGround& ground)
{
    const auto show = [&ground] {
        ground.show(u"quiet"_s, u"benchmarks"_s);
        begin(ground, 100);
    };
    return {{{}, show, [&ground] { return isUnderWay(ground); }},
            {u"benchmarks"_s, [] {}, [&ground] { return isMeasured(ground, 2); }},
            {u"benchmarks-table"_s, [&ground] { ground.press(u"benchmarkTable"_s); }}};
}

} // namespace gui
