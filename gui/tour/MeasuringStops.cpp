// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"
#include "TourGround.h"
#include "TourStop.h"

#include <QComboBox>
#include <QDialog>
#include <memory>

/// A drive measured on the node, and once more in the VM that has it by then.

using namespace Qt::StringLiterals;

namespace gui {
namespace {

/// Short runs of one job, as often as an interval needs.
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
    request.profile.jobs.resize(1);
    request.profile.secondsPerRun = 1;
    request.profile.warmUpSeconds = 0;
    return request;
}

/// Measures as soon as the node is at rest, and is ready when some runs have ended.
TourStop beginStop(TourGround& ground, const QString& name, std::optional<int> vmid, int runs)
{
    auto isAsked = std::make_shared<bool>(false);
    const auto ask = [&ground, isAsked, vmid] {
        const auto id = ground.node(u"quiet"_s);
        *isAsked = true;
        ground.workbench().lookAtTarget(id, requestFor(ground.state(u"quiet"_s), vmid), [&ground, isAsked, id](const auto& offer) {
            if (offer)
                ground.workbench().measure(id, *offer);
            *isAsked = ground.state(u"quiet"_s).measuring != nullptr; // the node may have been busy
        });
    };
    const auto isUnderWay = [&ground, isAsked, ask, runs] {
        const auto& measuring = ground.state(u"quiet"_s).measuring;
        if (!measuring && !*isAsked && ground.isConnected(u"quiet"_s))
            ask();
        return measuring && measuring->runsDone >= runs;
    };
    return {name, [&ground] { ground.show(u"quiet"_s, u"benchmarks"_s); }, isUnderWay};
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
    stops.append(beginStop(ground, u"benchmarks-live"_s, {}, 2));
    stops += pressedStops(ground, u"dialog-stop-measuring"_s, u"stopMeasuring"_s);
    stops.append({u"benchmarks-one"_s, [] {}, [&ground] { return isMeasured(ground, 1); }});
    return stops;
}

TourStops secondMeasuringStops(TourGround& ground) { return {beginStop(ground, {}, 100, 0)}; }

TourStops comparisonStops(TourGround& ground)
{
    return {{u"benchmarks"_s, [&ground] { ground.show(u"quiet"_s, u"benchmarks"_s); }, [&ground] { return isMeasured(ground, 2); }},
            {u"benchmarks-table"_s, [&ground] { ground.press(u"benchmarkTable"_s); }}};
}

} // namespace gui
